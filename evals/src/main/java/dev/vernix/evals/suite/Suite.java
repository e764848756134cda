package dev.vernix.evals.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Figures pinned in a file, with how far each may stray to either side: one that drifts upward is
 * looked at and pinned again, like one that drifts down.
 *
 * @param name the suite's name
 * @param charts what is expected of each chart
 */
public record Suite(String name, List<Expectation> charts) {
  public Suite {
    charts = List.copyOf(charts);
  }

  /**
   * What is expected of one chart.
   *
   * @param chart the chart's folder, from the project's root
   * @param figures by name
   */
  public record Expectation(Path chart, Map<String, Pinned> figures) {}

  /**
   * One figure.
   *
   * @param value as measured when it was pinned
   * @param tolerance how far it may be off, upward and downward
   */
  public record Pinned(double value, double tolerance) {
    boolean holds(double measured) {
      return Math.abs(measured - value) <= tolerance + 1e-9;
    }
  }

  /**
   * Reads a suite.
   *
   * @throws IOException where the file is not one, naming it
   */
  public static Suite read(Path file) throws IOException {
    try {
      JsonNode root = new YAMLMapper().readTree(file);
      var charts = new ArrayList<Expectation>();
      for (var chart : root.required("charts")) {
        var figures = new LinkedHashMap<String, Pinned>();
        for (var f : chart.required("figures").properties()) {
          figures.put(
              f.getKey(),
              new Pinned(
                  f.getValue().required("value").asDouble(),
                  f.getValue().required("tolerance").asDouble()));
        }
        charts.add(new Expectation(Path.of(chart.required("chart").stringValue()), figures));
      }
      return new Suite(root.required("suite").stringValue(), charts);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + ": not a suite (suite, charts, figures with value, tolerance)");
    }
  }

  /** Every figure that was not measured or strays too far, one line each. */
  public static List<String> compare(Expectation expected, Map<String, Double> measured) {
    var off = new ArrayList<String>();
    expected.figures.forEach(
        (name, pinned) -> {
          Double value = measured.get(name);
          if (value == null || !pinned.holds(value)) {
            off.add(
                String.format(
                    Locale.ROOT,
                    "%s, %s: measured %s, pinned %s \u00b1 %s",
                    expected.chart,
                    name,
                    value,
                    pinned.value,
                    pinned.tolerance));
          }
        });
    return off;
  }
}
