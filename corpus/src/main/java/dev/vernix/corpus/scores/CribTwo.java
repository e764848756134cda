package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * CRIB-II, the clinical risk index for babies of 32 weeks or less (Parry, Tucker and Tarnow-Mordi,
 * Lancet 2003;361:1789): sex, birth weight and gestation, temperature at admission and the worst
 * base excess up to an hour after it; 0 to 27 points.
 *
 * <p>The table of birth weight and gestation is that on which public transcriptions agree ({@code
 * crib-ii.tsv}); an infant of a cell on which they do not has no score. Gases of the cord do not
 * count, and a base deficit is a negative base excess.
 */
final class CribTwo implements Score {
  private static final String NAME = "CRIB-II";
  private static final String PAPER = "Parry 2003";
  private static final int FIRST_WEEK = 22;
  private static final int LAST_WEEK = 32;
  private static final List<String[]> TABLE = PhraseTable.rows(CribTwo.class, "crib-ii.tsv");

  /** How far back from a base excess a word says that the gas was the cord's. */
  private static final int NEAR = 80;

  @Override
  public Result read(Stay stay, Drafts before) {
    var patient = stay.chart().patient();
    var admitted = admission(stay, patient.born());
    if (patient.gestation().weeks() > LAST_WEEK || admitted.isEmpty()) {
      return Result.NONE;
    }
    var readings = admitted.get();
    var lacking = new ArrayList<String>();
    var weight = Readings.birthWeight(stay, before);
    var temperature = Readings.of(before, patient.born(), readings, "temperature").first();
    var gas = baseExcess(stay, before, patient.born(), readings);
    if (patient.sex() == Patient.Sex.UNKNOWN) {
      lacking.add("sex");
    }
    if (!patient.gestation().known()) {
      lacking.add("gestation at birth");
    }
    if (weight.isEmpty()) {
      lacking.add("birth weight");
    }
    if (temperature.isEmpty()) {
      lacking.add("temperature at admission");
    }
    if (gas.isEmpty()) {
      lacking.add("base excess within an hour of admission");
    }
    if (!lacking.isEmpty()) {
      return Result.lacking(NAME, PAPER, lacking);
    }
    return score(stay, patient, weight.orElseThrow(), temperature.orElseThrow(), gas.orElseThrow());
  }

  private static Result score(
      Stay stay, Patient patient, Draft weight, Draft temperature, Draft gas) {
    String cell = cell(patient.sex(), patient.gestation(), Readings.value(weight).doubleValue());
    if (cell.equals("-")) {
      return Result.lacking(NAME, PAPER, List.of("a birth weight and gestation within its table"));
    }
    if (cell.contains("|")) {
      return Result.lacking(
          NAME,
          PAPER,
          List.of(
              "the points of this birth weight and gestation: public transcriptions of the table"
                  + " differ ("
                  + cell.replace("|", " or ")
                  + ")"));
    }
    int size = Integer.parseInt(cell);
    int warmth = Points.of(NAME, "temperature", Readings.celsius(temperature));
    int acid = Points.of(NAME, "base-excess", excess(gas));
    return Result.of(
        Draft.derived(
            BodySystem.ADMISSION,
            "crib-ii",
            String.format(
                Locale.ROOT,
                "The CRIB-II score (Parry 2003) at admission was %d points: %s of %s g at %s"
                    + " gestation (%d), temperature %s (%d), %s %s (%d). The table of points was"
                    + " not checked against the paper.",
                size + warmth + acid,
                patient.sex() == Patient.Sex.MALE ? "boy" : "girl",
                weight.value(),
                patient.gestation(),
                size,
                temperature.value(),
                warmth,
                gas.concept().replace('-', ' '),
                gas.value(),
                acid),
            Integer.toString(size + warmth + acid),
            null,
            When.on(stay.firstDay()),
            List.of(weight, temperature, gas)));
  }

  /** Points as the table has them, {@code -} outside it. */
  static String cell(Patient.Sex sex, Gestation gestation, double grams) {
    int week = gestation.weeks() - FIRST_WEEK;
    if (week < 0 || week > LAST_WEEK - FIRST_WEEK) {
      return "-";
    }
    return TABLE.stream()
        .filter(r -> r[0].equalsIgnoreCase(sex.name()))
        .filter(r -> grams >= Integer.parseInt(r[1]) && grams < Integer.parseInt(r[2]) + 1)
        .findFirst()
        .map(r -> r[3 + week])
        .orElse("-");
  }

  /** An hour after the first note; empty where that is not of the day of birth or the next. */
  private static Optional<LocalDateTime> admission(Stay stay, LocalDateTime born) {
    return stay.chart().notes().stream()
        .map(Note::time)
        .filter(t -> !t.isBefore(born))
        .findFirst()
        .filter(t -> t.isBefore(born.plusDays(1)))
        .map(t -> t.plusHours(1).plusMinutes(1));
  }

  private static Optional<Draft> baseExcess(
      Stay stay, Drafts before, LocalDateTime born, LocalDateTime end) {
    return Readings.of(before, born, end, "base-excess", "base-deficit").values().stream()
        .filter(d -> !ofCord(stay, d))
        .min(Comparator.comparingDouble(CribTwo::excess));
  }

  private static double excess(Draft d) {
    double v = Readings.value(d).doubleValue();
    return d.concept().equals("base-deficit") ? -Math.abs(v) : v;
  }

  private static boolean ofCord(Stay stay, Draft d) {
    var span = d.sources().getFirst();
    String text = Objects.requireNonNull(stay.chart().notesByName().get(span.note())).text();
    String line = text.substring(Math.max(0, span.from() - NEAR), span.from());
    line = line.substring(line.lastIndexOf('\n') + 1).toLowerCase(Locale.ROOT);
    return line.contains("cord") || line.contains("umbilical") || line.matches(".*\\bu[av]\\b.*");
  }
}
