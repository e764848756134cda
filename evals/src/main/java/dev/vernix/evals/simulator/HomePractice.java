package dev.vernix.evals.simulator;

import static dev.vernix.evals.simulator.Telling.AGAINST;
import static dev.vernix.evals.simulator.Telling.FOLLOWS;
import static dev.vernix.evals.simulator.Telling.OUT;
import static dev.vernix.evals.simulator.Telling.REASON;
import static dev.vernix.evals.simulator.Telling.SILENT;
import static dev.vernix.evals.simulator.Telling.UNKNOWN;

import dev.vernix.corpus.NoteType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Screens, teaching and advice before going home; a stay that ends elsewhere has none of it. */
final class HomePractice {
  private static final List<String> ALL =
      List.of(
          "AAP09-CARSEAT",
          "CPS-CARSEAT",
          "CCHD-25",
          "JCIH-NICU",
          "NICE-NG195-SAFETYNET",
          "AOP-COUNTDOWN",
          "AAP08-READY",
          "NPA22-DISCHARGE",
          "RSV-NIRSEV",
          "RSV-PALIVIZUMAB");

  private final Telling t;
  private final Script s;
  private final boolean preterm;

  HomePractice(Telling t) {
    this.t = t;
    s = t.s;
    preterm = s.infant.gestation().weeks() < 37;
  }

  void play(boolean home) {
    if (!home) {
      s.unsay(Set.of("discharge"));
      s.say(s.last, NoteType.PROGRESS, "dispo", "transfer", Map.of("wt", "" + s.weight(s.last)));
      t.hold(ALL, OUT);
      return;
    }
    var type = s.chance(0.5) ? NoteType.DISCHARGE_PLANNING : NoteType.PROGRESS;
    int day = type == NoteType.PROGRESS ? s.last : s.last - 1;
    seat(day, type);
    t.hold(
        "CCHD-25",
        t.told("cchd", day, type, "dispo", List.of(FOLLOWS, FOLLOWS, AGAINST, UNKNOWN, OUT)));
    hearing();
    t.hold(
        "NICE-NG195-SAFETYNET",
        s.known("early") > 0
            ? last("safety", "NICE-NG195-SAFETYNET", FOLLOWS, FOLLOWS, SILENT, AGAINST)
            : OUT);
    countdown();
    ready();
    t.hold(
        "NPA22-DISCHARGE",
        t.told(
            "teaching",
            s.last - 1,
            NoteType.PROGRESS,
            "dispo",
            List.of(FOLLOWS, FOLLOWS, AGAINST, OUT)));
    rsv();
  }

  private String last(String what, String about, String... ways) {
    return t.told(what, s.last, NoteType.PROGRESS, "dispo", List.of(ways), about);
  }

  private void seat(int day, NoteType type) {
    boolean asked = preterm || !s.infant.noted();
    String way =
        asked
            ? t.told(
                "carseat",
                day,
                type,
                "dispo",
                List.of(FOLLOWS, AGAINST, REASON, SILENT),
                "AAP09-CARSEAT")
            : OUT;
    t.hold("AAP09-CARSEAT", t.dated(way));
    t.hold(
        "CPS-CARSEAT",
        t.dated(
            switch (way) {
              case FOLLOWS, AGAINST -> AGAINST;
              case REASON -> FOLLOWS;
              default -> OUT;
            }));
  }

  private void hearing() {
    t.hold(
        "JCIH-NICU",
        s.last >= 5 ? last("hearing", "JCIH-NICU", FOLLOWS, AGAINST, REASON, SILENT) : OUT);
    if (s.last < 5) {
      s.say(s.last - 1, NoteType.NURSING, "screen", "hearing-follows");
    }
  }

  private void countdown() {
    String way =
        preterm && s.last > 12
            ? last("countdown", "AOP-COUNTDOWN", FOLLOWS, FOLLOWS, AGAINST, REASON)
            : OUT;
    t.hold("AOP-COUNTDOWN", t.dated(way));
  }

  private void ready() {
    String way =
        preterm && s.last > 12
            ? t.told(
                "ready",
                s.last - 4,
                NoteType.PROGRESS,
                "dispo",
                List.of(FOLLOWS, FOLLOWS, AGAINST),
                "AAP08-READY")
            : preterm || !s.infant.noted() ? FOLLOWS : OUT;
    t.hold("AAP08-READY", t.dated(way));
  }

  private void rsv() {
    boolean early =
        inSeason(s.last - 1)
            && s.says().stream()
                .filter(x -> x.day() == s.last - 1)
                .anyMatch(x -> x.type() == NoteType.DISCHARGE_PLANNING);
    String verdict =
        inSeason(s.last)
            ? last("rsv", "RSV-NIRSEV", FOLLOWS, FOLLOWS, AGAINST, REASON, SILENT)
            : early ? SILENT : OUT;
    t.hold("RSV-NIRSEV", verdict);
    t.hold(
        "RSV-PALIVIZUMAB",
        verdict.equals(FOLLOWS) ? last("paliv", "RSV-PALIVIZUMAB", FOLLOWS, AGAINST, OUT) : OUT);
  }

  private boolean inSeason(int day) {
    int month = s.infant.date(day).getMonthValue();
    return month >= 10 || month <= 3;
  }
}
