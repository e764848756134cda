package dev.vernix.corpus.reading;

import dev.vernix.corpus.*;
import java.nio.file.*;
import java.util.*;

public class Score {
  public static void main(String[] a) throws Exception {
    int ok = 0, all = 0;
    Map<Status, int[]> m = new TreeMap<>();
    for (String l : Files.readAllLines(Path.of(a[0]))) {
      if (l.startsWith("sentence\t")) continue;
      String[] c = l.split("\t");
      String t = c[0];
      var sec = new Section("", Section.Role.valueOf(c[1]), null);
      var tok = Tokens.of(t, 0, t.length());
      var men = Lexicon.standard().match(tok, sec, null);
      var f = Context.read(tok, men, new Context.Place(sec, Experiencer.INFANT, ""));
      StringBuilder bad = new StringBuilder();
      var left = new ArrayList<>(f);
      for (String lab : c[2].split(" ")) {
        int e = lab.indexOf('=');
        String id = lab.substring(0, e);
        String[] w = lab.substring(e + 1).split("/");
        all++;
        var want = Status.valueOf(w[0]);
        m.computeIfAbsent(want, k -> new int[3])[0]++;
        var got = left.stream().filter(x -> x.concept().id().equals(id)).findFirst().orElse(null);
        if (got == null) {
          bad.append(" MISSING ").append(id);
          continue;
        }
        left.remove(got);
        m.computeIfAbsent(got.assertion().status(), k -> new int[3])[1]++;
        boolean s = got.assertion().status() == want,
            x = w.length < 2 || got.assertion().experiencer().name().equals(w[1]);
        if (s) m.get(want)[2]++;
        if (s && x) ok++;
        else
          bad.append(" ")
              .append(id)
              .append(" got ")
              .append(got.assertion().status())
              .append("/")
              .append(got.assertion().experiencer())
              .append(" want ")
              .append(lab.substring(e + 1));
      }
      if (bad.length() > 0)
        System.out.println(
            t + "\n    " + bad + "   | " + f.stream().map(x -> x.concept().id()).toList());
    }
    System.out.println(ok + "/" + all);
    m.forEach(
        (k, v) ->
            System.out.printf(
                "%s n=%d P=%.3f R=%.3f%n", k, v[0], v[2] / (double) v[1], v[2] / (double) v[0]));
  }
}
