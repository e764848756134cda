package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Cells, protein and glucose of the cerebrospinal fluid, once for each puncture. */
final class SpinalFluid implements Machine {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?i)\\b(?:(WBC|WCC|white cells?)|(RBC|RCC|red cells?)|(protein|prot)|(glucose|gluc|glu))"
              + "\\s?[:=]?\\s?([<>]?\\s?\\d{1,6}(?:\\.\\d{1,2})?)(?![\\d/])"
              + "(\\s?(?:g/L|mg/dL|mmol/L))?");
  private static final Pattern CELLS_FIRST =
      Pattern.compile("(?i)\\b(\\d{1,5})\\s(?:(WBC|WCC)|(RBC|RCC))s?\\b");
  private static final List<String> NAMES =
      List.of("white cells", "red cells", "protein", "glucose");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var evidence = Evidence.of(before);
    var drafts = new ArrayList<Draft>();
    var days = new HashSet<java.time.LocalDate>();
    for (var said : stay.said()) {
      var fluid = fluid(said);
      if (fluid.isEmpty() || OtherInfant.about(stay.chart().patient(), said)) {
        continue;
      }
      int from = fluid.get().mention().from();
      var values = values(said, from);
      var day = said.when(from, fluid.get().mention().to()).startDate();
      var draft = evidence.at(said, from, fluid.get().mention().to());
      if (!values.isEmpty() && draft.isPresent() && days.add(day)) {
        drafts.add(
            Evidence.draft(
                BodySystem.INFECTION,
                "csf-result",
                "The cerebrospinal fluid of "
                    + Words.day(stay.clock(), day)
                    + " showed "
                    + Words.list(values)
                    + ".",
                null,
                Evidence.on(day, 5),
                List.of(draft.get())));
      }
    }
    return Yield.of(drafts);
  }

  /** The mention that says that what follows is spinal fluid. */
  private static Optional<Finding> fluid(Said said) {
    return said.sentence().findings().stream()
        .filter(
            f ->
                f.concept().id().equals("csf")
                    || f.concept().id().startsWith("csf-") && !f.concept().id().endsWith("culture")
                    || f.concept().id().equals("lumbar-puncture"))
        .filter(f -> f.assertion().status() == Status.PRESENT)
        .filter(f -> f.assertion().experiencer() == Experiencer.INFANT)
        .findFirst();
  }

  private static List<String> values(Said said, int from) {
    String text = said.note().text().substring(from, said.sentence().to());
    var values = new TreeMap<Integer, String>();
    var m = VALUE.matcher(text);
    while (m.find()) {
      for (int g = 1; g <= 4; g++) {
        String name = NAMES.get(g - 1);
        if (m.group(g) != null) {
          String unit = m.group(6) == null ? "" : " " + m.group(6).strip();
          values.putIfAbsent(g, name + " " + m.group(5) + unit);
        }
      }
    }
    var c = CELLS_FIRST.matcher(text);
    while (c.find()) {
      int g = c.group(2) != null ? 1 : 2;
      values.putIfAbsent(g, NAMES.get(g - 1) + " " + c.group(1));
    }
    return List.copyOf(values.values());
  }
}
