package dev.vernix.evals.task;

import dev.vernix.evals.bench.BenchModel;
import dev.vernix.evals.label.LabelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one run is asked for.
 *
 * @param suite the suite's file, for messages and for paths among the options
 * @param data files or folders
 * @param options of the task
 * @param seed of what is drawn at random
 * @param means what may be used
 */
public record Setting(
    Path suite, List<Path> data, Map<String, String> options, long seed, Means means) {

  /** A whole number among the options, from 0 on. */
  int whole(String option, int fallback) {
    String text = options.getOrDefault(option, Integer.toString(fallback));
    if (!text.matches("\\d{1,6}")) {
      throw wrong(option + ": not a whole number");
    }
    return Integer.parseInt(text);
  }

  /** A file or folder among the options; it counts from the suite's folder. */
  Optional<Path> path(String option) {
    var path = Optional.ofNullable(options.get(option)).map(suite::resolveSibling);
    if (path.isPresent() && !Files.exists(path.get())) {
      throw wrong(option + ": no such file or folder: " + path.get().normalize());
    }
    return path.map(Path::normalize);
  }

  /** The one file or folder of a task that takes one. */
  Path only() {
    if (data.size() != 1) {
      throw wrong("its task takes one file or folder as data");
    }
    return data.getFirst();
  }

  /** The language model. */
  BenchModel model() {
    BenchModel model = means.model();
    if (model == null) {
      throw new LabelException(
          "it needs a language model", suite.toString(), "Add --engine embedded or ollama.");
    }
    return model;
  }

  LabelException wrong(String what) {
    return new LabelException(what, suite.toString(), "See evals/suites/README.md.");
  }
}
