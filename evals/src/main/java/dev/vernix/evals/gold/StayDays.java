package dev.vernix.evals.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Days of each treatment as a person counted them, from a {@code days.json}.
 *
 * <p>Each entry whose name ends in {@code Days} is one treatment ({@code {days}} or {@code
 * {total}}) or a list of courses, lines or drugs; the courses of a list are counted together and
 * the named parts also by themselves.
 *
 * @param treatment in plain words, such as {@code cpap} or {@code line PICC, right basilic}
 * @param days calendar days, first and last counted
 */
public record StayDays(String treatment, int days) {

  /**
   * Reads the file.
   *
   * @throws IOException where it is not JSON
   */
  public static List<StayDays> read(Path file) throws IOException {
    var days = new ArrayList<StayDays>();
    try {
      for (var entry : JsonMapper.shared().readTree(file).properties()) {
        if (entry.getKey().endsWith("Days")) {
          add(words(entry.getKey()), entry.getValue(), days);
        }
      }
    } catch (JacksonException e) {
      throw new IOException(file + ": not a days.json; see evals/gold");
    }
    return days;
  }

  private static void add(String treatment, JsonNode value, List<StayDays> days) {
    if (value.isObject()) {
      number(value).ifPresent(n -> days.add(new StayDays(treatment, n)));
      return;
    }
    int total = 0;
    boolean named = false;
    for (var part : value) {
      total += number(part).orElse(0);
      if (part.path("line").isString()) {
        named = true;
        number(part)
            .ifPresent(
                n -> days.add(new StayDays(treatment + " " + part.path("line").stringValue(), n)));
      }
    }
    if (!named) {
      days.add(new StayDays(treatment, total));
    }
  }

  private static java.util.Optional<Integer> number(JsonNode node) {
    var n = node.has("total") ? node.path("total") : node.path("days");
    return n.isIntegralNumber() ? java.util.Optional.of(n.intValue()) : java.util.Optional.empty();
  }

  /** {@code highFlowDays} as {@code high flow}. */
  private static String words(String key) {
    return key.substring(0, key.length() - "Days".length())
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
