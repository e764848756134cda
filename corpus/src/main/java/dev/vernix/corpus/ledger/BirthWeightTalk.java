package dev.vernix.corpus.ledger;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a note says that the birth weight was regained, which may be days before the next weight is
 * written: {@code back at BW on 1/25}, {@code birth weight regained 18/9}.
 */
final class BirthWeightTalk {
  private static final String WEIGHT = "(?:(?:his|her|the|their) )?(?:BW|BWt|birth ?-?weight)";
  private static final Pattern REGAINED =
      Pattern.compile(
          "(?i)\\b(?:back (?:to|at|above|up to|over)|regained|re-?attained|now"
              + " (?:above|over|at)|surpassed|passed) "
              + WEIGHT
              + "\\b|\\b"
              + WEIGHT
              + " (?:was |has been |is )?(?:regained|re-?attained|reached|surpassed|passed)\\b");
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:not|never|yet"
              + " to|until|till|when|once|if|aim|should|expect\\w*|by|nearly|almost|close to)\\b");

  private BirthWeightTalk() {}

  /** A day on which the birth weight was reached again, and the fact that says so. */
  record Regained(LocalDate day, Draft draft) {}

  static Optional<Regained> regained(Stay stay, Drafts before, LocalDate nadir) {
    return stay.said().stream()
        .filter(s -> s.note().type() != NoteType.FAMILY && !stay.aboutAnother(s))
        .flatMap(s -> read(s, before).stream())
        .filter(r -> r.day().isAfter(nadir))
        .min(Comparator.comparing(Regained::day));
  }

  private static Optional<Regained> read(Said s, Drafts before) {
    var m = s.matcher(REGAINED);
    if (!m.find() || NOT.matcher(s.text().substring(0, m.end())).find()) {
      return Optional.empty();
    }
    int from = s.sentence().from() + m.start();
    int to = s.sentence().from() + m.end();
    LocalDate day = s.when(from, to).startDate();
    var draft =
        before.all().stream()
            .filter(d -> d.from().isEmpty())
            .filter(d -> d.sources().getFirst().overlaps(s.span(from, to)))
            .min(Comparator.comparingInt(d -> d.concept().endsWith("-statement") ? 1 : 0));
    return draft.filter(d -> !day.isAfter(s.noteDate())).map(d -> new Regained(day, d));
  }
}
