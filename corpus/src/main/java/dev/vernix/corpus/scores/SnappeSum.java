package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.scores.Intergrowth.Standard;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The inputs of one infant's SNAPPE-II as they are found, with their points. */
final class SnappeSum {
  private static final String NAME = "SNAPPE-II";
  private static final String PAPER = "Richardson 2001";
  private static final double THIRD_PERCENTILE = -1.881;
  private static final int SMALL = 12;
  private static final int SEIZURES = 19;

  /** Input to what the notes must say, in the paper's order. */
  private static final Map<String, String> LOWEST = new LinkedHashMap<>();

  static {
    LOWEST.put("mean-arterial-pressure", "lowest mean blood pressure");
    LOWEST.put("temperature", "lowest temperature");
    LOWEST.put("ph", "lowest pH");
    LOWEST.put("urine-output", "urine output");
  }

  private final List<String> parts = new ArrayList<>();
  private final List<Draft> from = new ArrayList<>();
  private final List<String> lacking = new ArrayList<>();
  private int total;

  /** Finds every input; the score is there only if none is missing. */
  Score.Result read(Stay stay, Drafts before) {
    var born = stay.chart().patient().born();
    var end = born.plusHours(12);
    LOWEST.forEach(
        (input, words) -> measured(input, words, Readings.of(before, born, end, input).lowest()));
    oxygen(before, born, end);
    measured(
        "apgar-5-minute",
        "Apgar score at 5 minutes",
        Readings.of(before, born.minusDays(1), born.plusDays(3), "apgar-5-minute").lowest());
    seizures(before, born, end);
    weight(stay, before);
    if (!lacking.isEmpty()) {
      return Score.Result.lacking(NAME, PAPER, lacking);
    }
    return Score.Result.of(
        Draft.derived(
            BodySystem.ADMISSION,
            "snappe-ii",
            "The SNAPPE-II score (Richardson 2001) of the first 12 hours was "
                + total
                + " points: "
                + Words.list(parts)
                + ".",
            Integer.toString(total),
            null,
            When.on(stay.firstDay()),
            from.stream().distinct().toList()));
  }

  private void measured(String input, String words, Optional<Draft> reading) {
    if (reading.isEmpty()) {
      lacking.add(words);
      return;
    }
    var d = reading.get();
    add(words + " " + d.value(), Points.of(NAME, input, Readings.celsius(d)), d);
  }

  private void add(String words, int points, Draft d) {
    total += points;
    from.add(d);
    parts.add(words + " (" + points + ")");
  }

  private void oxygen(Drafts before, LocalDateTime born, LocalDateTime end) {
    var po2 = Readings.of(before, born, end, "po2").lowest();
    var fio2 = Readings.of(before, born, end, "fio2").highest();
    if (po2.isEmpty() || fio2.isEmpty()) {
      lacking.add("arterial pO2 with its FiO2");
      return;
    }
    double ratio =
        Readings.value(po2.get()).doubleValue() / Readings.value(fio2.get()).doubleValue();
    from.add(fio2.get());
    add(
        "pO2 " + po2.get().value() + " over FiO2 " + fio2.get().value(),
        Points.of(NAME, "po2-fio2", ratio),
        po2.get());
  }

  private void seizures(Drafts before, LocalDateTime born, LocalDateTime end) {
    var said =
        before.all().stream()
            .filter(d -> d.concept().equals("seizures") && d.from().isEmpty())
            .filter(d -> d.experiencer() == Experiencer.INFANT)
            .filter(d -> d.status() == Status.PRESENT || d.status() == Status.ABSENT)
            .filter(d -> !d.when().start().isBefore(born) && d.when().start().isBefore(end))
            .toList();
    if (said.isEmpty()) {
      lacking.add("whether there were seizures");
      return;
    }
    var present = said.stream().filter(d -> d.status() == Status.PRESENT).toList();
    boolean several = present.size() > 1;
    add(
        several ? "multiple seizures" : present.isEmpty() ? "no seizures" : "one seizure",
        several ? SEIZURES : 0,
        said.getFirst());
  }

  private void weight(Stay stay, Drafts before) {
    var patient = stay.chart().patient();
    var born = Readings.birthWeight(stay, before);
    if (born.isEmpty()) {
      lacking.add("birth weight");
      return;
    }
    double grams = Readings.value(born.get()).doubleValue();
    add(
        "birth weight " + born.get().value() + " g",
        Points.of(NAME, "birth-weight", grams),
        born.get());
    OptionalDouble z =
        Intergrowth.z(Standard.BIRTH, "weight", grams / 1000, patient.gestation(), patient.sex());
    if (z.isEmpty()) {
      lacking.add("whether birth weight lies below the third percentile");
      return;
    }
    boolean small = z.getAsDouble() < THIRD_PERCENTILE;
    total += small ? SMALL : 0;
    parts.add(
        (small ? "below" : "not below") + " the third percentile (" + (small ? SMALL : 0) + ")");
  }
}
