package dev.vernix.shell.command;

import dev.vernix.evals.cluster.BeyondRow;
import dev.vernix.evals.cluster.BeyondWork;
import dev.vernix.evals.cohort.CohortJson;
import dev.vernix.shell.engine.EndpointPool;
import dev.vernix.shell.engine.Folders;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * {@code audit --endpoints}: plan items that no rule covers, asked of a model on servers that the
 * user names. What it says is counted beside the audit and changes nothing in it.
 */
final class AuditBeyond {
  static final Option ENDPOINTS =
      Option.word(
          "endpoints", "URL[,URL]", "model servers to ask beyond the rules; notes are sent there");
  static final Option MODEL = Option.word("model", "NAME", "the model that each of them has");
  static final Option CALLS =
      Option.word("calls", "N", "calls that each server gets at once (default: 1)");
  private static final String FILE = "beyond.jsonl";

  private AuditBeyond() {}

  /** The servers, if any are named. */
  static Optional<EndpointPool> of(Invocation given) {
    Optional<String> endpoints = given.value("endpoints");
    Optional<String> model = given.value("model");
    if (endpoints.isPresent() != model.isPresent()) {
      throw CommandError.badInput(
          "--endpoints and --model go together", "", "Give both or neither.");
    }
    int calls = Math.toIntExact(Numbers.whole(given, "calls", 1));
    if (calls < 1 || calls > 64) {
      throw CommandError.badInput("not 1 to 64", "--calls " + calls, "Give --calls 1.");
    }
    return endpoints.map(e -> EndpointPool.of(e, model.orElseThrow(), calls));
  }

  /** Asks, and writes a line for each chart. */
  static void ask(
      EndpointPool pool,
      CohortRows charts,
      Invocation given,
      Console console,
      Path out,
      BooleanSupplier stop)
      throws IOException {
    Path rows = out.resolve(FILE);
    var progress = CountProgress.of("asked beyond the rules", console.err());
    Path library = Folders.of(System.getenv()).guidelines();
    var work = BeyondWork.of(given.choice("jurisdiction"), pool, library);
    charts.onSpark(given, pool.calls(), work, rows, progress::at, stop);
    int supports = 0;
    int conflicts = 0;
    int failed = 0;
    try (Stream<String> lines = Files.lines(rows)) {
      for (String line : lines.toList()) {
        BeyondRow row = CohortJson.read(line, BeyondRow.class);
        supports += row.supports();
        conflicts += row.conflicts();
        failed += row.failure().isEmpty() ? 0 : 1;
      }
    }
    console
        .out()
        .println(
            "Beyond the rules, says "
                + pool.name()
                + ": "
                + supports
                + " plan items supported, "
                + conflicts
                + " in conflict; "
                + failed
                + " charts without an answer. See "
                + rows);
    console.out().flush();
  }
}
