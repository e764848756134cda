package dev.vernix.shell.command;

import dev.vernix.evals.simulator.Fault;
import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.StayFiles;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code vernix eval simulate}: charts whose true ledger is known. */
final class EvalSimulateCommand extends ShellCommand {
  EvalSimulateCommand() {
    super(
        Usage.of("eval simulate", "Write simulated charts with their gold")
            .with(
                Option.word("stays", "N", "how many (default: 1)"),
                Option.word("seed", "N", "seed of the first (default: 1)"),
                Option.word(
                    "faults", "KIND[,KIND]", "errors to plant: " + kinds() + ", all or none"),
                Option.path("out", "DIR", "where to (default: vernix-out/simulated)")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path out = given.pathOption("out").orElse(Path.of("vernix-out/simulated"));
    long stays = Numbers.whole(given, "stays", 1);
    long seed = Numbers.whole(given, "seed", 1);
    var faults = faults(given.value("faults").orElse("none"));
    for (long i = 0; i < stays; i++) {
      if (Thread.interrupted()) {
        return Outcome.NEEDS_A_PERSON;
      }
      console.out().println(StayFiles.write(Simulator.stay(seed + i, faults), out));
    }
    return Outcome.DONE;
  }

  private static Set<Fault> faults(String names) {
    if (names.equals("all")) {
      return EnumSet.allOf(Fault.class);
    }
    var faults = EnumSet.noneOf(Fault.class);
    if (!names.equals("none")) {
      for (String name : names.split(",")) {
        faults.add(
            Arrays.stream(Fault.values())
                .filter(f -> f.id().equals(name.strip()))
                .findFirst()
                .orElseThrow(
                    () ->
                        CommandError.badInput(
                            "no such error",
                            "--faults " + name,
                            "Take some of: " + kinds() + ".")));
      }
    }
    return faults;
  }

  private static String kinds() {
    return Arrays.stream(Fault.values()).map(Fault::id).collect(Collectors.joining(", "));
  }
}
