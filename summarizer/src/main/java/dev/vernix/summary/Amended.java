package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sides and numbers that a later note corrects: an earlier line that has the thing on the other
 * side, or gives the number that is said not to be so ({@code 90 seconds, not 60}), may not stand
 * as a fact. What was corrected is shown among what is to be settled.
 */
final class Amended {
  /** Words that open a correction; "corrected age" is none. */
  static final Pattern OPENS =
      Pattern.compile(
          "(?i)\\b(?:errat\\w+|addend\\w+|amend(?:ed|ment)|corrigend\\w+|correction|corrected"
              + " (?:report|read\\w*|side)|on (?:further |second"
              + " )?review|re-?(?:read|reviewed))\\b");

  /** The side on which the corrector has it. */
  private static final Pattern HOLDS =
      Pattern.compile(
          "(?i)\\b(?:is|are|was in fact|were in fact|should (?:be|read)|actually|corrected to|from"
              + " (?:left|right) to)\\b[^.;:]{0,30}?(?<!\\bnot )(?<!\\bnot the"
              + " )\\b(left|right)\\b");

  /** A number that a later note denies. */
  private static final Pattern DENIES =
      Pattern.compile(
          "(?i)\\b\\d+(?:\\.\\d+)?\\b[^.;]{0,80}?[,(]? ?\\bnot (?:the"
              + " )?(\\d+(?:\\.\\d+)?)(?![\\d.]*[/-]\\d)\\b");

  private static final int SHORTEST_WORD = 6;

  private record Correction(LocalDateTime time, Fact statement, String side, Set<String> words) {}

  private final Worth worth;
  private final Said said;
  private final List<Span> disputed = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Correction> denials = new ArrayList<>();

  Amended(Ledger ledger, Worth worth, Said said) {
    this.worth = worth;
    this.said = said;
    ledger.signals().stream()
        .filter(s -> s.kind() == Ledger.Kind.CONTRADICTION || s.kind() == Ledger.Kind.CORRECTION)
        .forEach(s -> disputed.addAll(s.sources()));
    var notes = ledger.chart().notesByName();
    for (var f : ledger.facts()) {
      var note = notes.get(f.sources().getFirst().note());
      if (Worth.isStatement(f) && note != null) {
        var denied = DENIES.matcher(Statement.of(f).body());
        if (denied.find()) {
          denials.add(new Correction(note.time(), f, denied.group(1), words(f)));
        }
      }
      if (Worth.isStatement(f) && note != null && opened(note, f)) {
        var m = HOLDS.matcher(f.realisation());
        if (m.find()) {
          corrections.add(
              new Correction(note.time(), f, m.group(1).toLowerCase(Locale.ROOT), words(f)));
        }
      }
    }
  }

  /** Whether the line stands behind the words that open a correction. */
  private static boolean opened(Note note, Fact f) {
    return OPENS.matcher(note.text().substring(0, f.sources().getFirst().to())).find();
  }

  /**
   * True for a line that has on one side what a later one, or the course where a signal shows the
   * line, has on the other.
   */
  boolean is(Fact statement, Note note) {
    if (denials.stream()
        .anyMatch(
            d -> later(d, statement, note) && shared(d, statement) && gives(statement, d.side))) {
      return true;
    }
    var sides = sides(statement);
    return sides.size() == 1
        && (corrections.stream()
                .anyMatch(
                    c ->
                        !sides.contains(c.side)
                            && later(c, statement, note)
                            && shared(c, statement))
            || disputed.stream().anyMatch(statement.sources().getFirst()::overlaps)
                && said.onTheOtherSide(worth.within(statement), sides.iterator().next()));
  }

  private static boolean gives(Fact statement, String number) {
    return Pattern.compile("(?<![\\d./])" + Pattern.quote(number) + "(?![\\d/]|\\.\\d)")
        .matcher(Statement.of(statement).body())
        .find();
  }

  private static boolean later(Correction c, Fact statement, Note note) {
    var own = statement.sources().getFirst();
    var its = c.statement.sources().getFirst();
    return its.note().equals(own.note()) ? its.from() > own.from() : c.time.isAfter(note.time());
  }

  private boolean shared(Correction c, Fact statement) {
    return words(statement).stream().anyMatch(c.words::contains);
  }

  private Set<String> sides(Fact f) {
    var sides = new HashSet<>(Details.of(Statement.of(f).body()));
    sides.retainAll(Set.of("left", "right"));
    return sides;
  }

  /** Long words of the line and of the concepts that were read in it. */
  private Set<String> words(Fact f) {
    var text = new StringBuilder(Statement.of(f).body());
    worth.within(f).stream()
        .flatMap(m -> Worth.concept(m).stream())
        .forEach(c -> text.append(' ').append(c.name()));
    return Arrays.stream(text.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(w -> w.length() >= SHORTEST_WORD)
        .map(w -> w.replace("haem", "hem"))
        .collect(Collectors.toSet());
  }
}
