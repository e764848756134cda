package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluations for sepsis: when and for which signs, the laboratory values of their days, the lumbar
 * puncture, and how they ended.
 *
 * <p>One evaluation begins with a blood culture or with antibiotics, whichever is first; repeat
 * cultures during treatment belong to it. Early onset is within 72 hours of birth, here the day of
 * birth and the three days after it, as the notes seldom give the hour (Stoll et al., Pediatrics
 * 2020;146:e20200122, from memory, unverified).
 */
final class SepsisEvaluations implements Machine {
  private static final int EARLY = 3;

  /**
   * One evaluation.
   *
   * @param first day
   * @param last day of its antibiotics, or the first day where none were given
   * @param regimen null where no antibiotics were given
   * @param cultures of its days
   */
  record Evaluation(
      LocalDate first, LocalDate last, Optional<Draft> regimen, List<Culture> cultures) {
    boolean within(LocalDate day, int after) {
      return !day.isBefore(first) && !day.isAfter(last.plusDays(after));
    }
  }

  @Override
  public Yield run(Stay stay, Drafts before) {
    var evidence = Evidence.of(before);
    var cultures = CultureFinder.find(stay, evidence);
    var values = SepsisValues.values(stay);
    var drafts = new ArrayList<Draft>();
    for (var e : evaluations(evidence.derived("antibiotic-regimen"), cultures)) {
      boolean early = !e.first.isAfter(stay.firstDay().plusDays(EARLY));
      begun(stay, evidence, e, early).ifPresent(drafts::add);
      if (early) {
        SepsisRisks.risks(stay, evidence).ifPresent(drafts::add);
        SepsisRisks.calculator(stay, evidence).ifPresent(drafts::add);
      }
      drafts.addAll(SepsisValues.of(stay, before, e, values));
      LumbarPunctures.deferred(stay, evidence, e).ifPresent(drafts::add);
      SepsisConclusions.of(stay, evidence, e, early).ifPresent(drafts::add);
    }
    return Yield.of(drafts);
  }

  private static String documented(Set<String> signs) {
    return signs.isEmpty()
        ? ""
        : (signs.size() == 1
                ? "; the sign documented that day was "
                : "; the signs documented that day were ")
            + Words.list(List.copyOf(signs));
  }

  static List<Evaluation> evaluations(List<Draft> regimens, List<Culture> cultures) {
    var all = new ArrayList<Evaluation>();
    for (var r : regimens) {
      LocalDate start = r.when().startDate();
      LocalDate end = r.when().endDate();
      var mine =
          cultures.stream()
              .filter(c -> !c.collected().isBefore(start.minusDays(2)))
              .filter(c -> !c.collected().isAfter(end))
              .toList();
      LocalDate first =
          mine.stream()
              .filter(c -> !c.repeat())
              .map(Culture::collected)
              .filter(d -> d.isBefore(start))
              .min(Comparator.naturalOrder())
              .orElse(start);
      all.add(new Evaluation(first, end, Optional.of(r), mine));
    }
    for (var c : cultures) {
      LocalDate day = c.collected();
      boolean known = all.stream().anyMatch(e -> e.within(day, 2));
      if (!known && !c.repeat() && c.specimen().equals("blood-culture")) {
        all.add(new Evaluation(day, day.plusDays(1), Optional.empty(), List.of(c)));
      }
    }
    all.sort(Comparator.comparing(Evaluation::first));
    return all;
  }

  private static Optional<Draft> begun(Stay stay, Evidence evidence, Evaluation e, boolean early) {
    Clock clock = stay.clock();
    var from = new ArrayList<Draft>();
    e.cultures.stream()
        .filter(c -> c.collected().equals(e.first) && !c.cited().isEmpty())
        .findFirst()
        .ifPresent(c -> from.add(c.cited().getFirst()));
    e.regimen.filter(r -> from.isEmpty()).ifPresent(from::add);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    boolean bowel =
        e.regimen
            .filter(r -> r.realisation().contains("for necrotising enterocolitis"))
            .isPresent();
    var signs = bowel ? Map.<String, Draft>of() : Signs.SEPSIS.of(stay, evidence, e.first);
    from.addAll(signs.values());
    String text =
        "An evaluation for "
            + (early ? "early-onset" : "late-onset")
            + " sepsis was begun on "
            + Words.day(clock, e.first)
            + documented(signs.keySet())
            + (e.regimen.isEmpty() ? "; no antibiotics are documented" : "")
            + ".";
    return Optional.of(
        Evidence.draft(
            BodySystem.INFECTION,
            "sepsis-evaluation",
            text,
            early ? "early-onset" : "late-onset",
            Evidence.between(e.first, e.last, 3),
            from));
  }
}
