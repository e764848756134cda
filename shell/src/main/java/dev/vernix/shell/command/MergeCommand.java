package dev.vernix.shell.command;

import dev.vernix.evals.pool.Pool;
import dev.vernix.evals.pool.PoolFiles;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.nio.file.Path;

/**
 * {@code vernix audit merge SITE...} and {@code vernix eval merge SITE...}: the counts of sites
 * together.
 */
final class MergeCommand extends ShellCommand {
  /**
   * The command under one of its names.
   *
   * @param of what was shared: {@code audit} or {@code eval}
   */
  MergeCommand(String of) {
    super(
        Usage.of(of + " merge", "Add up what sites gave away with --share")
            .taking(Operand.path("SITE", "a site's file").orMore())
            .with(Option.path("out", "DIR", "where to write (default: vernix-out/pooled)")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Path out = given.pathOption("out").orElse(Path.of("vernix-out/pooled"));
    Pool pool = Pool.of(given.operands().stream().map(Path::of).toList());
    PoolFiles.write(pool, out);
    pool.remarks().forEach(r -> console.err().println("remark: " + r));
    console.err().flush();
    console
        .out()
        .println(
            pool.sites().size()
                + (pool.sites().size() == 1 ? " site, " : " sites, ")
                + pool.stays()
                + " in all. Files are in "
                + out);
    console.out().flush();
    return Outcome.DONE;
  }
}
