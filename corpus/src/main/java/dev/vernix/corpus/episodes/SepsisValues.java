package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How C-reactive protein and the ratio of immature neutrophils went during an evaluation. */
final class SepsisValues {
  private static final List<String> TESTS = List.of("it-ratio", "crp", "procalcitonin");
  private static final int MOST = 5;

  private SepsisValues() {}

  /** Every value of the stay, by test. */
  static Map<String, List<Sighting>> values(Stay stay) {
    return Sighting.of(stay, c -> TESTS.contains(c.id())).stream()
        .filter(s -> s.frame() instanceof Frame.Lab)
        .filter(s -> !series(s))
        .collect(Collectors.groupingBy(s -> s.concept().id()));
  }

  /**
   * {@code CRP <1, 3, 2}, {@code CRP <1 then 4}: values of days that nobody wrote; none is told as
   * that of the note's day.
   */
  private static boolean series(Sighting s) {
    if (s.said().timeAt(s.from(), s.to()).isPresent()) {
      return false;
    }
    var note = s.said().note().text();
    String after = note.substring(s.to(), Math.min(s.said().sentence().to(), s.to() + 30));
    String before = note.substring(Math.max(s.said().sentence().from(), s.from() - 24), s.from());
    boolean first = GOES_ON.matcher(after).find();
    boolean later =
        !note.substring(s.from(), s.to()).matches("(?s).*\\p{L}{2}.*")
            && JOINED.matcher(before).find();
    return first || later;
  }

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)^\\s*(?:mg/d?L)?\\s*(?:,|/|then|and"
              + " then)\\s*[<>]?\\s?\\d{1,3}(?:\\.\\d)?\\s*(?:[.,;/)\\n"
              + "]|$|then\\b|mg)");
  private static final Pattern JOINED =
      Pattern.compile("(?i)\\d\\s*(?:mg/d?L)?\\s*(?:,|/|then|and then)\\s*[<>]?\\s?$");

  static List<Draft> of(
      Stay stay,
      Drafts before,
      SepsisEvaluations.Evaluation e,
      Map<String, List<Sighting>> values) {
    return TESTS.stream()
        .map(id -> course(stay, before, e, values.getOrDefault(id, List.of())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Draft> course(
      Stay stay, Drafts before, SepsisEvaluations.Evaluation e, List<Sighting> values) {
    var byDay = new TreeMap<LocalDate, Sighting>();
    for (var s : values) {
      LocalDate day = s.when().startDate();
      if (e.within(day, 1)) {
        byDay.merge(day, s, SepsisValues::better);
      }
    }
    if (byDay.isEmpty()) {
      return Optional.empty();
    }
    var days = new ArrayList<>(byDay.keySet());
    while (days.size() > MOST) {
      days.remove(days.size() - 2);
    }
    var parts = new ArrayList<String>();
    var from = new ArrayList<Draft>();
    for (var day : days) {
      var s = java.util.Objects.requireNonNull(byDay.get(day));
      var quantity = ((Frame.Lab) java.util.Objects.requireNonNull(s.frame())).quantity();
      parts.add(s.said().worded(quantity) + " on " + Words.day(stay.clock(), day));
      from.add(s.draft(before));
    }
    String name = byDay.firstEntry().getValue().concept().name();
    boolean immature = byDay.firstEntry().getValue().concept().id().equals("it-ratio");
    return Optional.of(
        Evidence.draft(
            BodySystem.INFECTION,
            "sepsis-values",
            (immature ? "The " + name : Words.capital(name)) + " was " + Words.list(parts) + ".",
            null,
            Evidence.between(byDay.firstKey(), byDay.lastKey(), 4),
            from));
  }

  /**
   * In {@code CRP 12 -> 96} the second value is the day's; else the one with a unit, or the first.
   */
  private static Sighting better(Sighting a, Sighting b) {
    if (a.said().equals(b.said()) && a.to() <= b.from()) {
      String between = a.said().note().text().substring(a.to(), b.from());
      if (between.contains("->") || between.contains("\u2192") || between.contains("=>")) {
        return b;
      }
    }
    return unit(a) || !unit(b) ? a : b;
  }

  private static boolean unit(Sighting s) {
    return s.frame() instanceof Frame.Lab l && !l.quantity().unit().isEmpty();
  }
}
