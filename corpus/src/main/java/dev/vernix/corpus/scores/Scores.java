package dev.vernix.corpus.scores;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The machines of this package, in the order in which they run. */
public final class Scores {
  private static final List<Score> SCORES =
      List.of(
          new GrowthZScores(),
          new Snappe(),
          new CribTwo(),
          new BellStage(),
          new LungDisease(),
          new VentricularHaemorrhage(),
          new EyeExaminations(),
          new OrganFailure(),
          new ReportedScores());

  private static final Set<String> CONCEPTS =
      Set.of(
          "growth-z-scores",
          "snappe-ii",
          "crib-ii",
          "nec-bell-stage",
          "bpd-grade",
          "bpd-severity",
          "ivh-worst-grade",
          "rop-worst-stage",
          "rop-next-examination",
          "nsofa-course",
          "reported-score");

  private Scores() {}

  /** True for a fact that one of the scores made. */
  public static boolean made(Fact fact) {
    return CONCEPTS.contains(fact.concept());
  }

  public static List<Machine> machines() {
    return List.copyOf(SCORES);
  }

  /**
   * The scores that this infant's notes do not give, each with what is missing. It reads the notes
   * again; the ledger itself holds only what could be computed.
   */
  public static List<Missing> missing(Ledger ledger) {
    var stay = Stay.of(ledger.chart());
    var drafts = new Drafts();
    drafts.addAll(drafts(ledger));
    return SCORES.stream().flatMap(s -> s.read(stay, drafts).missing().stream()).toList();
  }

  /** nSOFA of every day that allows it, and what notes report, each in order of time. */
  public static List<ScoreOfDay> byDay(Stay stay, Ledger ledger) {
    var drafts = new Drafts();
    drafts.addAll(drafts(ledger));
    var days = new ArrayList<>(OrganFailure.byDay(stay, drafts));
    days.addAll(ReportedScores.byDay(stay, drafts));
    return days;
  }

  /** The ledger's facts as the machines saw them. */
  private static List<Draft> drafts(Ledger ledger) {
    var byId = ledger.byId();
    Map<String, Draft> made = new HashMap<>();
    ledger.facts().forEach(f -> draft(f, byId, made));
    return ledger.facts().stream().map(f -> draft(f, byId, made)).toList();
  }

  private static Draft draft(Fact f, Map<String, Fact> byId, Map<String, Draft> made) {
    var known = made.get(f.id());
    if (known != null) {
      return known;
    }
    var from =
        f.derivedFrom().stream()
            .map(id -> draft(Objects.requireNonNull(byId.get(id)), byId, made))
            .toList();
    var draft =
        new Draft(
            f.system(),
            f.concept(),
            f.realisation(),
            f.value(),
            f.unit(),
            f.when(),
            f.status(),
            f.experiencer(),
            f.sensitivity(),
            from,
            f.sources());
    made.put(f.id(), draft);
    return draft;
  }
}
