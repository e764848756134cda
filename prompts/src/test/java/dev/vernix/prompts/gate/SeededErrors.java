package dev.vernix.prompts.gate;

import dev.vernix.corpus.Fact;
import dev.vernix.prompts.gate.Cases.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Plants errors, one at a time, in sentences that are right. The same seed plants the same errors.
 */
final class SeededErrors {
  static final Set<String> NUMERIC =
      Set.of(
          "tenfold",
          "digit",
          "number swap",
          "unit",
          "date",
          "day of life",
          "date swap",
          "interval",
          "stage",
          "duration");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])\\d+(?:\\.\\d+)?(?![\\w-]|\\.\\d)");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DAY = Pattern.compile("(?<=DOL )\\d+");
  private static final Pattern DAYS = Pattern.compile("\\d+(?= (?:calendar )?days)");
  private static final List<String> FINDINGS =
      List.of(
          "a murmur was heard",
          "sepsis was confirmed",
          "the infant was stable",
          "vancomycin was given",
          "seizures occurred",
          "oxygen was required",
          "surgery was performed",
          "there were no complications",
          "the chest was clear",
          "a chest radiograph was normal",
          "the mother was informed",
          "feeding was well tolerated");

  /** A sentence with an error. */
  record Planted(String kind, String sentence, Case from, List<Fact> cited) {}

  private final List<String[]> pairs;
  private final Random random;

  SeededErrors(long seed) {
    random = new Random(seed);
    try (var in =
        Objects.requireNonNull(SeededErrors.class.getResourceAsStream("look-alikes.tsv"))) {
      pairs =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.startsWith("#"))
              .map(l -> l.split("\t"))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Planted> in(Case c) {
    List<Planted> out = new ArrayList<>();
    String s = c.sentence();
    each(NUMBER, s)
        .forEach(
            m -> {
              add(
                  out,
                  "tenfold",
                  replace(s, m, shift(m.group(), random.nextBoolean() ? 1 : -1)),
                  c);
              add(out, "digit", replace(s, m, changeDigit(m.group())), c);
            });
    each(DATE, s)
        .forEach(
            m ->
                add(
                    out,
                    "date",
                    replace(s, m, LocalDate.parse(m.group()).plusDays(nonZero(9)).toString()),
                    c));
    each(DAY, s)
        .forEach(
            m ->
                add(
                    out,
                    "day of life",
                    replace(
                        s, m, String.valueOf(Integer.parseInt(m.group()) + 1 + random.nextInt(4))),
                    c));
    each(DAYS, s)
        .forEach(
            m ->
                add(
                    out,
                    "duration",
                    replace(
                        s, m, String.valueOf(Integer.parseInt(m.group()) + 1 + random.nextInt(3))),
                    c));
    swaps(NUMBER, s).forEach(t -> add(out, "number swap", t, c));
    swaps(DATE, s).forEach(t -> add(out, "date swap", t, c));
    // Only of drugs and tests that carry values: a list of bare names means the same in any order.
    swaps(
            Pattern.compile(
                "(?i)ampicillin|gentamicin|caffeine citrate|surfactant|ibuprofen|dopamine|ferrous"
                    + " sulfate|vitamin D|white cells|platelets|CRP"),
            s)
        .forEach(t -> add(out, "drug swap", t, c));
    for (String[] p : pairs) {
      each(Pattern.compile("(?i)(?<![\\w/^])" + Pattern.quote(p[1]) + "(?![\\w/])"), s)
          .forEach(m -> add(out, p[0], replace(s, m, cased(m.group(), p[2])), c));
    }
    String body = s.substring(0, s.length() - 1);
    add(
        out,
        "added finding",
        body + ", and " + FINDINGS.get(random.nextInt(FINDINGS.size())) + ".",
        c);
    add(out, "added cause", body + " because of sepsis.", c);
    add(out, "chatter", "Here is the sentence: " + s, c);
    add(out, "cut off", s.substring(0, s.length() * 2 / 3), c);
    for (Fact other : c.block()) {
      if (!c.cited().contains(other)) {
        String r = other.realisation();
        add(out, "uncited fact", body + ", and " + r, c);
        List<Fact> more = new ArrayList<>(c.cited());
        more.add(other);
        out.add(new Planted("dropped fact", s, c, more));
      }
    }
    for (int i = 0; c.cited().size() > 1 && i < c.cited().size(); i++) {
      List<Fact> fewer = new ArrayList<>(c.cited());
      fewer.remove(i);
      out.add(new Planted("uncited fact", s, c, fewer));
    }
    return out;
  }

  private static void add(List<Planted> out, String kind, String sentence, Case c) {
    if (!sentence.equals(c.sentence())) {
      out.add(new Planted(kind, sentence, c, c.cited()));
    }
  }

  private static List<MatchResult> each(Pattern p, String s) {
    return p.matcher(s).results().toList();
  }

  private static List<String> swaps(Pattern p, String s) {
    List<MatchResult> all = each(p, s);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        String a = all.get(i).group();
        String b = all.get(k).group();
        // Swapping a list's items with all they stand for changes nothing; swapping equal ones
        // neither.
        if (!a.equalsIgnoreCase(b)) {
          out.add(
              s.substring(0, all.get(i).start())
                  + cased(a, b)
                  + s.substring(all.get(i).end(), all.get(k).start())
                  + cased(b, a)
                  + s.substring(all.get(k).end()));
        }
      }
    }
    return out;
  }

  private static String replace(String s, MatchResult m, String with) {
    return s.substring(0, m.start()) + with + s.substring(m.end());
  }

  private static String cased(String like, String word) {
    boolean upper =
        Character.isUpperCase(like.charAt(0))
            && !like.equals(like.toUpperCase(java.util.Locale.ROOT));
    return upper ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private String shift(String number, int places) {
    return new java.math.BigDecimal(number)
        .movePointRight(places)
        .stripTrailingZeros()
        .toPlainString();
  }

  private String changeDigit(String number) {
    char[] cs = number.toCharArray();
    int i = random.nextInt(cs.length);
    if (cs[i] != '.') {
      cs[i] = (char) ('1' + (cs[i] - '0' + random.nextInt(7)) % 9);
    }
    return new String(cs);
  }

  private int nonZero(int most) {
    return (1 + random.nextInt(most)) * (random.nextBoolean() ? 1 : -1);
  }
}
