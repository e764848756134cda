package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the plans of a stay do about recommendations, with what is true of it.
 *
 * <p>Each recommendation is one {@link Choice}: of the ways in which plans can stand to it, one is
 * drawn and told in the words of {@code practice.tsv}. What the play itself says of the same matter
 * is taken out first, so that the truth is known.
 */
final class Practice {
  private static final Set<String> TAKEN_OUT =
      Set.of(
          "carseat",
          "cchd",
          "hearing-pass",
          "family-update",
          "family-worry",
          "watch-nec",
          "followup");

  private static final String FOLLOWS = "concordant";
  private static final String AGAINST = "deviates";
  private static final String REASON = "deviates-with-documented-reason";
  private static final String SILENT = "not-addressed";
  private static final String OUT = "not-applicable";
  private static final String UNKNOWN = "not-assessable";

  private final Script s;
  private final int weeks;
  private final boolean treated;

  private Practice(Script s) {
    this.s = s;
    this.weeks = s.infant.gestation().weeks();
    this.treated = s.known("early") > 0;
  }

  static void play(Script s) {
    s.unsay(TAKEN_OUT);
    var p = new Practice(s);
    s.say(0, NoteType.ADMISSION, "dispo", "admit-plan");
    p.line();
    p.birth();
    p.early();
    p.growing();
    p.home();
    new Measuring(s).measure();
  }

  /** Some infants get an infection while a line is in, after the early antibiotics. */
  private void line() {
    int out =
        s.truth().stream()
            .filter(t -> t instanceof Truth.Episode e && e.kind().equals("line"))
            .mapToInt(
                t ->
                    (int)
                        s.infant
                            .born()
                            .toLocalDate()
                            .until(((Truth.Episode) t).stop(), ChronoUnit.DAYS))
            .max()
            .orElse(0);
    boolean free = s.necDay < 0 && s.known("late") < 0 && s.known("early") > 0;
    if (free && out >= 11 && s.last > out + 14 && s.chance(0.5)) {
      Infection.ofLine(s, s.between(10, out - 1));
    }
  }

  private void birth() {
    String told = s.pick(List.of("wait60", "wait30", "at-once", "at-once-why", "none"));
    if (!told.equals("none")) {
      s.say(
          0,
          NoteType.ADMISSION,
          "birth",
          "cord-" + told,
          Map.of("long", s.pick(List.of("60", "75", "90")), "short", s.pick(List.of("30", "40"))));
    }
    String verdict30 =
        switch (told) {
          case "wait60", "wait30" -> FOLLOWS;
          case "at-once" -> AGAINST;
          case "at-once-why" -> REASON;
          default -> OUT;
        };
    hold("ACOG814-DCC", verdict30);
    hold(
        "ACOG25-DCC",
        weeks >= 37
            ? OUT
            : told.equals("none") ? SILENT : told.equals("wait30") ? AGAINST : verdict30);
  }

  private void early() {
    calculator();
    if (!treated) {
      List.of(
              "NICE-NG195-EOS-DRUGS",
              "NICE-NG195-1H",
              "NICE-NG195-NOURINE",
              "NICE-NG195-PARENTS",
              "MT-RNR1")
          .forEach(r -> hold(r, OUT));
      return;
    }
    drugs();
    firstDose();
    hold(
        "NICE-NG195-NOURINE",
        told("urine", 0, NoteType.ADMISSION, "id", List.of(FOLLOWS, FOLLOWS, AGAINST, REASON)));
    hold(
        "NICE-NG195-PARENTS",
        told("parents", 0, NoteType.ADMISSION, "id", List.of(FOLLOWS, AGAINST, REASON, SILENT)));
  }

  private void calculator() {
    boolean used = s.chance(0.4);
    boolean why = used && weeks < 34 && s.chance(0.4);
    String verdict = !used ? OUT : weeks >= 34 ? FOLLOWS : why ? REASON : AGAINST;
    if (used) {
      s.say(
          0,
          NoteType.ADMISSION,
          "id",
          why ? "calculator-why" : "calculator",
          Map.of("risk", "0." + s.between(11, 89)));
    }
    hold("KP-SCOPE", verdict);
    hold("NICE-NG195-CALC", verdict);
  }

  private void drugs() {
    String verdict = s.pick(List.of(FOLLOWS, AGAINST, REASON));
    if (verdict.equals(FOLLOWS)) {
      s.instead("ampicillin", "benzylpenicillin");
    } else if (verdict.equals(REASON)) {
      s.say(0, NoteType.ADMISSION, "id", "drugs-why");
    }
    hold("NICE-NG195-EOS-DRUGS", verdict);
  }

  private void firstDose() {
    String verdict = s.pick(List.of(FOLLOWS, FOLLOWS, AGAINST, REASON, SILENT));
    String given =
        s.says().stream()
            .filter(x -> x.day() == 0 && x.slot().equals("abx-start"))
            .map(x -> String.valueOf(x.vars().get("time")))
            .findFirst()
            .orElseThrow();
    int minutes = verdict.equals(FOLLOWS) ? s.between(10, 55) : s.between(80, 110);
    if (!verdict.equals(SILENT)) {
      String decided = earlier(given, minutes);
      var vars =
          Map.of(
              "decided",
              decided,
              "given",
              given,
              "decidedhhmm",
              decided.replace(":", ""),
              "givenhhmm",
              given.replace(":", ""));
      s.say(0, NoteType.ADMISSION, "id", verdict.equals(REASON) ? "dose-why" : "dose", vars);
    }
    s.orderedAt(0, given);
    s.know("dose-minutes", verdict.equals(SILENT) ? -1 : minutes);
    hold("NICE-NG195-1H", verdict);
    boolean waits = verdict.equals(AGAINST) && s.chance(0.5);
    boolean goes = verdict.equals(FOLLOWS) && s.chance(0.5);
    if (waits || goes) {
      s.say(0, NoteType.ADMISSION, "id", waits ? "rnr1-against" : "rnr1-follows");
    }
    hold("MT-RNR1", waits ? AGAINST : goes ? FOLLOWS : OUT);
  }

  private static String earlier(String time, int minutes) {
    return java.time.LocalTime.parse(time).minusMinutes(minutes).toString();
  }

  private void growing() {
    boolean preterm = weeks < 37;
    String probiotic = "none";
    if (preterm && s.last > 8) {
      probiotic = s.pick(List.of("none", "none", "follows", "against", "strain", "why"));
      if (!probiotic.equals("none")) {
        s.say(6, NoteType.PROGRESS, "fen", "probiotic-" + probiotic);
      }
    }
    hold(
        "AAP-PROBIOTIC",
        switch (probiotic) {
          case "follows" -> FOLLOWS;
          case "against", "strain" -> AGAINST;
          case "why" -> REASON;
          default -> OUT;
        });
    hold(
        "ESP20-PROBIOTIC",
        switch (probiotic) {
          case "strain" -> FOLLOWS;
          case "against" -> AGAINST;
          case "why" -> REASON;
          default -> OUT;
        });
    boolean acid = preterm && s.last > 14;
    hold(
        "AAP-GER-ACID",
        acid
            ? told(
                "acid", 12, NoteType.PROGRESS, "fen", List.of(FOLLOWS, AGAINST, REASON, OUT, OUT))
            : OUT);
    boolean tiny = s.infant.birthWeight() < 1000 && s.last > 5;
    hold(
        "IDSA-PROPH",
        tiny ? told("fungal", 3, NoteType.PROGRESS, "id", List.of(FOLLOWS, AGAINST, OUT)) : OUT);
  }

  private void home() {
    var type = s.chance(0.5) ? NoteType.DISCHARGE_PLANNING : NoteType.PROGRESS;
    int day = type == NoteType.PROGRESS ? s.last : s.last - 1;
    hold(
        "AAP09-CARSEAT",
        weeks < 37
            ? told("carseat", day, type, "dispo", List.of(FOLLOWS, AGAINST, REASON, SILENT))
            : OUT);
    hold(
        "CCHD-25",
        told("cchd", day, type, "dispo", List.of(FOLLOWS, FOLLOWS, AGAINST, UNKNOWN, OUT)));
    hold(
        "JCIH-NICU",
        s.last >= 5
            ? told(
                "hearing",
                s.last,
                NoteType.PROGRESS,
                "dispo",
                List.of(FOLLOWS, AGAINST, REASON, SILENT))
            : OUT);
    if (s.last < 5) {
      s.say(s.last - 1, NoteType.NURSING, "screen", "hearing-follows");
    }
    hold(
        "NICE-NG195-SAFETYNET",
        treated
            ? told(
                "safety",
                s.last,
                NoteType.PROGRESS,
                "dispo",
                List.of(FOLLOWS, FOLLOWS, SILENT, AGAINST))
            : OUT);
    rsv();
  }

  private void rsv() {
    int month = s.infant.date(s.last).getMonthValue();
    boolean season = month >= 10 || month <= 3;
    String verdict =
        told(
            "rsv",
            s.last,
            NoteType.PROGRESS,
            "dispo",
            season ? List.of(FOLLOWS, FOLLOWS, AGAINST, REASON, SILENT) : List.of(OUT));
    hold("RSV-NIRSEV", verdict);
    hold(
        "RSV-PALIVIZUMAB",
        verdict.equals(FOLLOWS)
            ? told("paliv", s.last, NoteType.PROGRESS, "dispo", List.of(FOLLOWS, AGAINST, OUT))
            : OUT);
  }

  /** Draws one of the ways and tells it; silence and being out of scope are told by nothing. */
  private String told(String what, int day, NoteType type, String part, List<String> ways) {
    String way = s.pick(ways);
    String slot =
        switch (way) {
          case FOLLOWS -> "follows";
          case AGAINST -> "against";
          case REASON -> "why";
          case UNKNOWN -> "unknown";
          default -> "";
        };
    if (!slot.isEmpty()) {
      s.say(day, type, part, what + "-" + slot);
    }
    return way;
  }

  private void hold(String recommendation, String verdict) {
    s.hold(new Truth.Judged(recommendation, verdict));
  }
}
