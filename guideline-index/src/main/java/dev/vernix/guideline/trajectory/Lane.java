package dev.vernix.guideline.trajectory;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One recommendation over the stay.
 *
 * @param findings of the plans to which it applies, in order of time; never empty
 */
public record Lane(List<Finding> findings) {
  private static final double MINUTES = 60;
  private static final Map<String, Double> WINDOWS =
      PhraseTable.rows(Lane.class, "windows.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> Double.valueOf(r[1])));

  public Lane {
    findings = List.copyOf(findings);
  }

  public Recommendation recommendation() {
    return findings.getFirst().recommendation();
  }

  /** When the first plan was written to which it applies. */
  public LocalDateTime from() {
    return findings.getFirst().at();
  }

  /** Hours from then to the first plan that does what it asks; empty where none does. */
  public Optional<Double> followedAfter() {
    return findings.stream()
        .filter(f -> f.verdict() == Verdict.CONCORDANT)
        .findFirst()
        .map(f -> Duration.between(from(), f.at()).toMinutes() / MINUTES);
  }

  /** The most hours that the statement gives; empty where it names no time. */
  public Optional<Double> within() {
    return Optional.ofNullable(WINDOWS.get(recommendation().id()));
  }

  /** Whether a plan followed it within that time; empty where no time is named. */
  public Optional<Boolean> inTime() {
    return within().map(w -> followedAfter().filter(h -> h <= w).isPresent());
  }

  /** True where some plan goes against it or is silent, and it was checked against its source. */
  public boolean alarms() {
    return findings.stream().anyMatch(Finding::alarm);
  }
}
