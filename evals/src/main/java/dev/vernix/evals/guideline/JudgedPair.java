package dev.vernix.evals.guideline;

import dev.vernix.guideline.beyond.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A plan item beside a passage, labelled by hand.
 *
 * @param heading of the passage
 * @param lines of the passage
 * @param label what is right
 * @param deciding numbers of the lines that decide it, from 1 on; empty where unrelated
 */
public record JudgedPair(
    String item, String heading, List<String> lines, Judgement label, List<Integer> deciding) {

  /**
   * Those of a file such as {@code evals/beyond/pairs.yaml}.
   *
   * @throws IllegalArgumentException where it has not that form; the message is one line
   */
  public static List<JudgedPair> read(String yaml) {
    var pairs = new ArrayList<JudgedPair>();
    try {
      for (var passage : YAMLMapper.shared().readTree(yaml)) {
        var lines = new ArrayList<String>();
        passage.path("lines").forEach(l -> lines.add(l.asString()));
        for (var item : passage.path("items")) {
          var deciding = new ArrayList<Integer>();
          item.path("lines").forEach(n -> deciding.add(n.asInt()));
          pairs.add(
              new JudgedPair(
                  item.path("plan").asString(""),
                  passage.path("title").asString(""),
                  lines,
                  Judgement.valueOf(item.path("is").asString("").toUpperCase(Locale.ROOT)),
                  deciding));
        }
      }
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException("not a file of judged pairs", e);
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("no pairs");
    }
    return pairs;
  }
}
