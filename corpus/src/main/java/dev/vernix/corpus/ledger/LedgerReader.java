package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.episodes.Episodes;
import dev.vernix.corpus.history.History;
import dev.vernix.corpus.korean.InEnglish;
import dev.vernix.corpus.scores.Scores;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.trust.Cited;
import dev.vernix.corpus.trust.Tidy;
import dev.vernix.corpus.trust.Trust;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a chart into its ledger. The same chart always gives the same ledger. */
public final class LedgerReader {
  private static final List<Machine> READING =
      List.of(
          new Mentions(),
          new Orders(),
          new Statements(),
          new PatientFacts(),
          new RespiratoryTimeline(),
          new MedicationCourses(),
          new Intervals(),
          new DatedEvents(),
          new GrowthCurve(),
          new Corrections(),
          new PendingResults(),
          new AwaitedItems());

  private static final List<Machine> MACHINES =
      Stream.of(
              READING,
              History.machines(),
              Episodes.machines(),
              List.<Machine>of(new LabExtremes()),
              Scores.machines(),
              Trust.machines())
          .flatMap(List::stream)
          .toList();

  private LedgerReader() {}

  public static Ledger read(Chart chart) {
    var english = InEnglish.of(chart);
    return english.back(read(Stay.of(english.chart())));
  }

  /** The ledger of a stay whose notes have been read. */
  public static Ledger read(Stay stay) {
    if (stay.chart().notes().isEmpty()) {
      return new Ledger(stay.chart(), List.of(), List.of());
    }
    var drafts = new Drafts();
    var signals = new ArrayList<Ledger.Signal>();
    for (var machine : MACHINES) {
      var yield = machine.run(stay, drafts);
      drafts.addAll(yield.drafts());
      signals.addAll(yield.signals());
    }
    var facts = number(drafts.all());
    return new Ledger(stay.chart(), facts, Cited.of(Tidy.of(signals), facts));
  }

  private static List<Fact> number(List<Draft> drafts) {
    var ordered =
        drafts.stream()
            .sorted(
                Comparator.comparing((Draft d) -> d.when().start())
                    .thenComparing(Draft::system)
                    .thenComparing(d -> d.sources().getFirst())
                    .thenComparing(Draft::concept))
            .toList();
    Map<Draft, String> ids = new IdentityHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      ids.put(ordered.get(i), "F" + (i + 1));
    }
    return ordered.stream()
        .map(
            d ->
                new Fact(
                    java.util.Objects.requireNonNull(ids.get(d)),
                    d.system(),
                    d.concept(),
                    d.realisation(),
                    d.value(),
                    d.unit(),
                    d.when(),
                    d.status(),
                    d.experiencer(),
                    d.sensitivity(),
                    d.from().stream()
                        .map(x -> java.util.Objects.requireNonNull(ids.get(x)))
                        .toList(),
                    d.sources()))
        .toList();
  }
}
