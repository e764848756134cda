package dev.vernix.evals.simulator;

import dev.vernix.corpus.Patient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts simulated stays on disk as charts with their gold.
 *
 * <p>{@code DIR/ID/chart} is the chart; beside it stand {@code gold.jsonl} and {@code days.json} in
 * the formats of {@code evals/gold}, and {@code truth.jsonl} with everything that is true.
 */
public final class StayFiles {
  private static final JsonMapper JSON = JsonMapper.shared();

  private StayFiles() {}

  /** Writes one stay and gives the folder. */
  public static Path write(SimulatedStay stay, Path dir) throws IOException {
    Path folder = dir.resolve(stay.chart().name());
    Path notes = Files.createDirectories(folder.resolve("chart/notes"));
    for (var note : stay.chart().notes()) {
      Files.writeString(notes.resolve(note.name()), note.text());
    }
    Files.writeString(folder.resolve("chart/patient.yaml"), yaml(stay.chart().patient()));
    Files.writeString(folder.resolve("gold.jsonl"), lines(gold(stay)));
    Files.writeString(folder.resolve("days.json"), JSON.writeValueAsString(days(stay)) + "\n");
    Files.writeString(
        folder.resolve("truth.jsonl"), lines(stay.truth().stream().map(StayFiles::row).toList()));
    return folder;
  }

  private static String lines(List<Map<String, Object>> rows) {
    return rows.stream()
        .map(JSON::writeValueAsString)
        .map(l -> l + "\n")
        .collect(Collectors.joining());
  }

  private static String yaml(Patient p) {
    return """
    # Simulated: no real patient.
    id: %s
    name: %s
    sex: %s
    born: %s
    birthWeightGrams: %s
    plurality: %s
    mother: %s
    unit: %s
    dayOfLifeOfBirth: %d
    """
            .formatted(
                p.id(),
                p.name(),
                p.sex().name().toLowerCase(Locale.ROOT),
                p.born(),
                p.birthWeightGrams(),
                p.plurality(),
                p.mother(),
                p.unit(),
                p.dayOfLifeOfBirth())
        + (p.gestation().known() ? "gestation: " + p.gestation() + "\n" : "");
  }

  private static Map<String, Object> row(Truth truth) {
    var row = new LinkedHashMap<String, Object>();
    switch (truth) {
      case Truth.Mention m -> {
        place(row, "mention", m.note(), m.from(), m.to());
        row.put("concept", m.concept());
        row.put("status", m.status());
        row.put("experiencer", m.experiencer());
      }
      case Truth.Amount a -> {
        place(row, "amount", a.note(), a.from(), a.to());
        row.put("concept", a.concept());
        row.put("value", a.value());
        row.put("unit", a.unit());
      }
      case Truth.Episode e -> {
        row.put("type", "episode");
        row.put("kind", e.kind());
        row.put("name", e.name());
        row.put("start", e.start().toString());
        row.put("stop", e.stop().toString());
      }
      case Truth.Event e -> {
        row.put("type", "event");
        row.put("kind", e.kind());
        row.put("name", e.name());
        row.put("day", e.day().toString());
      }
      case Truth.Judged j -> {
        row.put("type", "judged");
        row.put("recommendation", j.recommendation());
        row.put("verdict", j.verdict());
      }
      case Truth.Reasoned r -> {
        place(row, "reasoned", r.note(), r.from(), r.to());
        row.put("recommendation", r.recommendation());
      }
      case Truth.Measured m -> {
        row.put("type", "measured");
        row.put("indicator", m.indicator());
        row.put("numerator", m.numerator());
        row.put("denominator", m.denominator());
        row.put("values", m.values());
        row.put("left", m.left());
      }
      case Truth.Planted p -> {
        place(row, "planted", p.note(), p.from(), p.to());
        row.put("fault", p.fault().id());
      }
    }
    return row;
  }

  private static void place(Map<String, Object> row, String type, String note, int from, int to) {
    row.put("type", type);
    row.put("note", note);
    row.put("from", from);
    row.put("to", to);
  }

  private static Map<String, Object> days(SimulatedStay stay) {
    var days = new LinkedHashMap<String, Object>();
    days.put("convention", "calendar days from start to stop, both counted");
    for (var t : Treatment.ALL) {
      days.put(t.gold(), Map.of("days", stay.days(t.kind(), t.name())));
    }
    return days;
  }

  private static List<Map<String, Object>> gold(SimulatedStay stay) {
    var gold = new ArrayList<Map<String, Object>>();
    var p = stay.chart().patient();
    gold.add(
        fact(
            "birth-weight",
            "Birth weight " + p.birthWeightGrams() + " g.",
            List.of(List.of(p.birthWeightGrams() + " ?g"))));
    var says = Treatment.eventWords();
    int n = 0;
    for (var e : stay.truth(Truth.Event.class)) {
      var words = says.get(e.name());
      if (words != null) {
        gold.add(fact("event-" + ++n, e.kind() + ": " + e.name() + ".", List.of(List.of(words))));
      }
    }
    return gold;
  }

  private static Map<String, Object> fact(String id, String statement, List<List<String>> all) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", id);
    row.put("system", "simulated");
    row.put("must", true);
    row.put("statement", statement);
    row.put("all", all);
    row.put("sources", List.of());
    return row;
  }
}
