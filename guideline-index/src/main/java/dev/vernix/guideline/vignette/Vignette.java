package dev.vernix.guideline.vignette;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.state.Reading;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A short chart and what should be said of the plan in one of its notes.
 *
 * @param jurisdiction the unit's setting
 * @param at the time of the note whose plan is judged
 * @param expected verdicts by recommendation id; others are not asserted
 * @param why one sentence, possibly empty
 */
public record Vignette(
    String id,
    List<String> tags,
    Chart chart,
    Jurisdiction jurisdiction,
    LocalDateTime at,
    Map<String, Verdict> expected,
    String why) {
  public Vignette {
    tags = List.copyOf(tags);
    expected = Map.copyOf(expected);
  }

  /** What the library says of the plan, by recommendation id. */
  public Map<String, Finding> judge(Library library) {
    var stay = Stay.of(chart);
    var reading = Reading.of(stay, LedgerReader.read(stay).signals());
    Note note =
        chart.notes().stream().filter(n -> n.time().equals(at)).reduce((a, b) -> b).orElseThrow();
    return new PlanChecker(library, jurisdiction)
        .check(reading, note).stream()
            .collect(Collectors.toMap(f -> f.recommendation().id(), f -> f, (a, b) -> a));
  }
}
