package dev.vernix.evals.task;

import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.evals.task.Rows.Row;
import dev.vernix.prompts.Prompt;
import dev.vernix.prompts.Prompter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A model as judge of summaries, on the attributes of PDSQI-9 ({@link Attribute}). Rows have the
 * columns {@code id}, {@code text} (the summary) and {@code notes}. Option: {@code labels}, a file
 * of rows {@code id}, {@code attribute} and {@code score} with what people gave. An attribute that
 * no person has rated is not judged: a judge is shown beside people or not at all.
 */
final class JudgeTask implements Task {
  private static final Prompt PROMPT = Prompt.load("judge-summary");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d(?![\\d.])");

  @Override
  public Set<String> options() {
    return Set.of("labels");
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var labels = labels(setting);
    var ids = new HashSet<String>();
    for (Path file : setting.data()) {
      Rows.read(file).forEach(row -> ids.add(row.need("id")));
    }
    for (String id : labels.keySet()) {
      if (!ids.contains(id)) {
        throw setting.wrong("the labels do not match: no row has the id '" + id + "'");
      }
    }
    return RowCases.of(setting, Set.of("text", "notes"), row -> seen(row, labels, setting));
  }

  private static Map<String, Map<String, String>> labels(Setting setting) throws IOException {
    var labels = new HashMap<String, Map<String, String>>();
    var file = setting.path("labels");
    if (file.isEmpty()) {
      return labels;
    }
    for (Row row : Rows.read(file.get())) {
      String name = row.need("attribute");
      String score = row.need("score").strip();
      Attribute attribute =
          Attribute.all().stream()
              .filter(a -> a.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new LabelException(
                          "no attribute '" + name + "'",
                          row.place(),
                          "One of: "
                              + String.join(
                                  ", ", Attribute.all().stream().map(Attribute::name).toList())
                              + "."));
      if (!attribute.allows(score)) {
        throw new LabelException(
            "not a score of " + name,
            row.place(),
            "From " + attribute.lowest() + " to " + attribute.highest() + ".");
      }
      labels.computeIfAbsent(row.need("id"), k -> new HashMap<>()).put(name, score);
    }
    return labels;
  }

  private static List<Observation> seen(
      Row row, Map<String, Map<String, String>> labels, Setting setting) {
    var human = labels.getOrDefault(row.need("id"), Map.of());
    var seen = new ArrayList<Observation>();
    for (Attribute a : Attribute.all()) {
      String expected = human.get(a.name());
      if (expected == null) {
        seen.add(
            new Observation.NotScored(
                a.name() + " agreement", "no person has rated it, and a judge alone says nothing"));
        continue;
      }
      if (setting.means().stop().getAsBoolean()) {
        break;
      }
      String given = ask(row, a, setting);
      seen.add(
          given.isEmpty()
              ? new Observation.NotScored(a.name() + " agreement", "the model's answer is no score")
              : new Observation.Labelled(a.name(), expected, given));
    }
    return seen;
  }

  private static String ask(Row row, Attribute a, Setting setting) {
    var answer =
        new Prompter(setting.model().chat())
            .ask(
                PROMPT,
                Map.of(
                    "notes",
                    row.need("notes"),
                    "summary",
                    row.need("text"),
                    "question",
                    a.question()),
                line -> {},
                setting.means().stop());
    var number = NUMBER.matcher(answer.text());
    return number.find() && a.allows(number.group()) ? number.group() : "";
  }
}
