package dev.vernix.shell.command;

import dev.vernix.shell.engine.Check;
import dev.vernix.shell.engine.Doctor;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.util.List;
import java.util.Locale;

/** {@code vernix doctor}. */
final class DoctorCommand extends ShellCommand {

  DoctorCommand() {
    super(Usage.of("doctor", "Say what is present, what is missing and how to get it"));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    List<Check> checks = new Doctor(Engines.of(System.getenv())).examine();
    for (Check check : checks) {
      String state = check.state().name().toLowerCase(Locale.ROOT);
      console
          .out()
          .println(
              String.format(Locale.ROOT, "%-7s  %-24s %s", state, check.what(), check.found()));
      if (!check.todo().isEmpty()) {
        console.out().println(" ".repeat(34) + check.todo());
      }
    }
    boolean wrong = checks.stream().anyMatch(check -> check.state() == Check.State.WRONG);
    return wrong ? Outcome.NEEDS_A_PERSON : Outcome.DONE;
  }
}
