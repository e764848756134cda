package dev.vernix.evals.family;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.stay.PhraseTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A discharge plan with known truth, written as residents write it and put behind a stay.
 *
 * @param medicines figures with units as they must stand, such as {@code 0.6 mL}
 * @param visits days on which somebody is to be seen
 * @param warnings figures that the return precautions hold
 * @param lines the note's lines
 */
record DischargePlan(
    List<String> medicines, List<LocalDate> visits, List<String> warnings, List<String> lines) {

  /** A planted matter. */
  record Plant(String kind, NoteType type, String sentence, String telltale) {
    static List<Plant> all() {
      return PhraseTable.rows(DischargePlan.class, "plants.tsv").stream()
          .map(r -> new Plant(r[0], NoteType.of(r[1]).orElseThrow(), r[2], r[3]))
          .toList();
    }
  }

  /** How a list of visits writes its days. */
  enum Days {
    NAMED,
    PAIRS,
    PAIRS_WITH_YEAR,
    DOTS,
    DOTS_SHORT,
    ISO;

    String write(LocalDate d, DateOrder order) {
      int first = order == DateOrder.DAY_FIRST ? d.getDayOfMonth() : d.getMonthValue();
      int second = order == DateOrder.DAY_FIRST ? d.getMonthValue() : d.getDayOfMonth();
      return switch (this) {
        case NAMED ->
            d.getDayOfMonth()
                + " "
                + d.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                + " "
                + d.getYear();
        case PAIRS -> first + "/" + second;
        case PAIRS_WITH_YEAR -> first + "/" + second + "/" + d.getYear();
        case DOTS -> d.getDayOfMonth() + "." + d.getMonthValue() + "." + d.getYear();
        case DOTS_SHORT -> d.getDayOfMonth() + "." + d.getMonthValue() + ".";
        case ISO -> d.toString();
      };
    }
  }

  /**
   * @param order of the chart's own dates; where it has none, the list writes the day first and
   *     holds a day above 12, so that it can be read
   */
  static DischargePlan of(long seed, LocalDate day, DateOrder order) {
    RandomGenerator r = new SplittableRandom(seed);
    var written = Days.values()[r.nextInt(Days.values().length)];
    var how = order == DateOrder.UNKNOWN ? DateOrder.DAY_FIRST : order;
    var lines = new ArrayList<String>();
    String volume = pick(r, "0.6", "1", "0.5", "0.3");
    String iron = pick(r, "1.2", "0.8", "2");
    lines.add(
        "MEDS: "
            + pick(r, "Poly-Vi-Sol with iron", "Abidec")
            + " "
            + volume
            + " mL PO daily; "
            + "cholecalciferol 400 IU PO daily; ferrous sulfate "
            + iron
            + " mL PO "
            + pick(r, "daily", "BID")
            + ".");
    lines.add("FEEDS: MBM ad lib min " + r.nextInt(30, 60) + " mL q3h.");
    var visits = new ArrayList<LocalDate>();
    var said = new ArrayList<String>();
    for (String who : List.of("PCP Dr Marsh", "eye", "surgery", "audiology")) {
      var date = day.plusDays(2 + visits.size() * 9L + r.nextInt(5));
      if (order == DateOrder.UNKNOWN && visits.isEmpty() && date.getDayOfMonth() < 13) {
        date = date.withDayOfMonth(13);
      }
      visits.add(date);
      said.add(who + " " + written.write(date, how) + (r.nextBoolean() ? " 10:30" : ""));
    }
    lines.add(("F/U: " + String.join("; ", said) + ".").replaceFirst("\\.\\.$", "."));
    String fever = pick(r, "100.4", "101");
    lines.add("Return for: fever " + fever + " F, poor feeding, green vomit, < 4 wet diapers/day.");
    return new DischargePlan(
        List.of(volume + " mL", "400 units", iron + " mL"), visits, List.of(fever, "4"), lines);
  }

  private static String pick(RandomGenerator r, String... choices) {
    return choices[r.nextInt(choices.length)];
  }

  /** The chart with the plan and, in notes of their own, the planted matters. */
  Chart behind(Chart chart, List<Plant> plants) {
    var last = chart.notes().getLast().time();
    var notes = new ArrayList<>(chart.notes());
    var body = new StringBuilder("DISCHARGE PLAN\n");
    lines.forEach(l -> body.append(l).append('\n'));
    body.append("Home with parents.\n");
    int n = 0;
    for (var plant : plants) {
      if (plant.type() == NoteType.DISCHARGE_PLANNING) {
        body.append(plant.sentence()).append('\n');
      } else {
        notes.add(
            note(
                "900-plant-" + ++n + ".md",
                last.minusMinutes(90 - n),
                plant.type(),
                plant.sentence() + "\n"));
      }
    }
    notes.add(
        note(
            "999-discharge-planning.md",
            last.plusMinutes(5),
            NoteType.DISCHARGE_PLANNING,
            body.toString()));
    return new Chart(chart.name(), chart.patient(), notes, chart.unread(), chart.remarks());
  }

  private static Note note(String name, LocalDateTime time, NoteType type, String body) {
    String head =
        "---\ntime: "
            + time.withNano(0)
            + "\ntype: "
            + type.id().toLowerCase(Locale.ROOT)
            + "\nauthor: A. Writer\n---\n";
    return new Note(name, time, type, "A. Writer", head + body, head.length());
  }
}
