package dev.vernix.evals.simulator;

import static dev.vernix.evals.simulator.Telling.AGAINST;
import static dev.vernix.evals.simulator.Telling.FOLLOWS;
import static dev.vernix.evals.simulator.Telling.OUT;
import static dev.vernix.evals.simulator.Telling.REASON;
import static dev.vernix.evals.simulator.Telling.SILENT;

import dev.vernix.corpus.NoteType;
import java.util.List;
import java.util.Map;

/** Probiotics, acid, fungi, skin on skin, and what does not go with indomethacin. */
final class GrowingPractice {
  private final Telling t;
  private final Script s;
  private final boolean preterm;

  GrowingPractice(Telling t) {
    this.t = t;
    s = t.s;
    preterm = s.infant.gestation().weeks() < 37;
  }

  void play() {
    probiotic();
    t.hold(
        "AAP-GER-ACID",
        t.dated(
            preterm && s.last > 14
                ? t.told(
                    "acid",
                    12,
                    NoteType.PROGRESS,
                    "fen",
                    List.of(FOLLOWS, AGAINST, REASON, OUT, OUT),
                    "AAP-GER-ACID")
                : OUT));
    t.hold(
        "IDSA-PROPH",
        s.infant.birthWeight() < 1000 && s.last > 5
            ? t.told("fungal", 3, NoteType.PROGRESS, "id", List.of(FOLLOWS, AGAINST, OUT))
            : OUT);
    skin();
    steroid();
  }

  private void probiotic() {
    String way =
        preterm && s.last > 8
            ? s.pick(List.of("none", "none", "follows", "against", "strain", "why", "untold"))
            : "none";
    if (!way.equals("none")) {
      t.say(
          6,
          NoteType.PROGRESS,
          "fen",
          "probiotic-" + way,
          way.equals("why")
              ? Map.of(Telling.REASON_FOR, "AAP-PROBIOTIC ESP20-PROBIOTIC")
              : Map.of());
    }
    t.hold(
        "AAP-PROBIOTIC",
        t.dated(
            switch (way) {
              case "follows" -> FOLLOWS;
              case "against", "strain", "untold" -> AGAINST;
              case "why" -> REASON;
              default -> OUT;
            }));
    t.hold(
        "ESP20-PROBIOTIC",
        t.dated(
            switch (way) {
              case "strain" -> FOLLOWS;
              case "against", "untold" -> AGAINST;
              case "why" -> REASON;
              default -> OUT;
            }));
    t.hold(
        "AAP-PROBIOTIC-CONSENT",
        t.dated(
            switch (way) {
              case "untold" -> AGAINST;
              case "against", "strain", "why" -> SILENT;
              default -> OUT;
            }));
  }

  private void skin() {
    boolean small = preterm && s.infant.noted() || s.infant.birthWeight() < 2500;
    int day = Math.min(10, s.last - 1);
    String way =
        t.told(
            "skin",
            day,
            NoteType.PROGRESS,
            "dispo",
            List.of(FOLLOWS, FOLLOWS, AGAINST, REASON, SILENT),
            "WHO22-KMC");
    t.hold("WHO22-KMC", small ? way : s.infant.noted() ? OUT : Telling.UNKNOWN);
  }

  /** Hydrocortisone beside indomethacin in the first days. */
  private void steroid() {
    int day =
        s.says().stream()
            .filter(x -> x.slot().equals("pda-drug") && x.vars().containsValue("indomethacin"))
            .mapToInt(Say::day)
            .findFirst()
            .orElse(-1);
    String way =
        day < 0
            ? OUT
            : t.told("steroid", day, NoteType.PROGRESS, "cv", List.of(FOLLOWS, AGAINST, OUT));
    t.hold("SIP-AVOID-COMBO", t.dated(way));
  }
}
