package dev.vernix.corpus.episodes;

import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addenda and errata that put a finding of the head on the other side: {@code the grade 1
 * haemorrhage is on the RIGHT, not the left}. What the corrected report and its copies say of the
 * side is told as corrected, and the correction is cited.
 */
final class SideCorrections {
  private static final Pattern CORRECTS =
      Pattern.compile(
          "(?i)\\b(?:addendum|erratum|corrigendum|correct(?:ed|ion)|amended|dictation error|in"
              + " error|mislabell?ed|reversed|re-?reviewed|on review|should read|wrong side)\\b");
  private static final Pattern NOT_THE =
      Pattern.compile(
          "(?i)\\b(left|right)\\b[^.;]{0,60}?,? (?:and )?not (?:on |in )?(?:the )?(left|right)\\b");
  private static final Pattern IS_ON =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|read|to)\\b (?:seen |located )?(?:in |on |at )?(?:the"
              + " )?(left|right)\\b(?! normal)");

  /** How many sentences behind the marker may give the side. */
  private static final int REACH = 2;

  /**
   * One correction.
   *
   * @param sorts of findings that it names; empty where it names none and holds for its own report
   * @param said its sentences
   */
  record Correction(String note, Set<String> sorts, Side side, List<Said> said) {
    boolean holdsFor(HeadFinding f, boolean ownReport) {
      boolean named = sorts.isEmpty() ? ownReport : sorts.contains(f.sort());
      return named && f.present() && f.side().opposite(side);
    }
  }

  private SideCorrections() {}

  /**
   * @param topic what the note must speak of
   */
  static List<Correction> of(Stay stay, Pattern topic) {
    var found = new ArrayList<Correction>();
    var said = stay.said();
    var topical = new HashSet<String>();
    said.stream().filter(s -> s.says(topic)).forEach(s -> topical.add(s.note().name()));
    for (int i = 0; i < said.size(); i++) {
      var s = said.get(i);
      if (topical.contains(s.note().name()) && s.says(CORRECTS)) {
        correction(said, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Correction> correction(List<Said> said, int i) {
    for (int j : new int[] {i, i + 1, i + REACH, i - 1}) {
      if (j < 0 || j >= said.size() || !said.get(j).note().equals(said.get(i).note())) {
        continue;
      }
      var s = said.get(j);
      var side = side(s.text());
      if (side != Side.NONE) {
        var sorts = new HashSet<String>();
        Clause.of(s).stream()
            .flatMap(c -> HeadFinding.in(c).stream())
            .forEach(f -> sorts.add(f.sort()));
        if (sorts.isEmpty() && s.says(BLEED)) {
          sorts.add("bleed");
        }
        return Optional.of(
            new Correction(
                s.note().name(),
                sorts,
                side,
                List.copyOf(said.subList(Math.min(i, j), Math.max(i, j) + 1))));
      }
    }
    return Optional.empty();
  }

  private static final Pattern BLEED = Pattern.compile("(?i)\\bh(?:a)?emorrhage|\\bbleed");

  private static Side side(String text) {
    var not = NOT_THE.matcher(text);
    if (not.find()) {
      return named(not.group(1));
    }
    var on = IS_ON.matcher(text);
    String last = "";
    while (on.find()) {
      last = on.group(1);
    }
    return last.isEmpty() ? Side.NONE : named(last);
  }

  private static Side named(String word) {
    return word.equalsIgnoreCase("left") ? Side.LEFT : Side.RIGHT;
  }
}
