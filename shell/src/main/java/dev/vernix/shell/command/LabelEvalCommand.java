package dev.vernix.shell.command;

import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.label.Tally;
import dev.vernix.evals.pool.SiteEval;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code vernix eval NAME FILE}: scores one part of the reading on anybody's file of labels. */
abstract class LabelEvalCommand extends ShellCommand {
  private final String name;

  LabelEvalCommand(String name, String summary, String columns) {
    super(
        Usage.of("eval " + name, summary)
            .taking(Operand.path("FILE", columns))
            .with(
                Option.flag("misses", "also print everything that was read wrongly"),
                Option.flag("untimed", "do not measure the speed"),
                Option.choice("format", "how to print it", List.of("text", "json")),
                Sharing.SHARE,
                Sharing.SITE,
                Sharing.THRESHOLD));
    this.name = name;
  }

  /**
   * How to report.
   *
   * @param name of the file
   * @param json whether as JSON rather than as text
   * @param misses whether to quote what was read wrongly
   * @param timed whether to measure the speed
   */
  record Wish(String name, boolean json, boolean misses, boolean timed) {}

  /**
   * A report, and the counts that it is made of.
   *
   * @param asked how many answers were scored
   * @param tallies by what was asked
   */
  record Scored(String report, int asked, Map<String, Tally> tallies) {}

  /**
   * The report on a file.
   *
   * @throws LabelException where the file holds no labels of this kind
   */
  abstract Scored report(Path file, Wish wish, Console console) throws IOException;

  @Override
  protected final Outcome run(Invocation given, Console console) throws IOException {
    Sharing.check(given);
    Path file = given.path(0);
    Wish wish =
        new Wish(
            String.valueOf(file.getFileName()),
            given.choice("format").equals("json"),
            given.has("misses"),
            !given.has("untimed"));
    try {
      Scored scored = report(file, wish, console);
      console.out().println(scored.report().stripTrailing());
      Sharing.write(
          given,
          (site, least) -> SiteEval.of(name, site, least, scored.asked(), scored.tallies()),
          console);
      return Outcome.DONE;
    } catch (LabelException e) {
      throw CommandError.badInput(e.what(), e.where(), e.todo());
    }
  }
}
