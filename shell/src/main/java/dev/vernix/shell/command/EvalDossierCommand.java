package dev.vernix.shell.command;

import dev.vernix.evals.dossier.Chapter;
import dev.vernix.evals.dossier.Dossier;
import dev.vernix.evals.dossier.DossierWriter;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.provenance.OurData;
import dev.vernix.evals.result.ResultJson;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** {@code vernix eval dossier}: the validation file, filled from results. */
final class EvalDossierCommand extends ShellCommand {
  EvalDossierCommand() {
    super(
        Usage.of("eval dossier", "Write the validation file for a committee or regulator")
            .with(
                Option.path("results", "DIR", "results of vernix eval (default: vernix-out/eval)"),
                Option.path("out", "DIR", "where to (default: vernix-out/dossier)")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path out = given.pathOption("out").orElse(Path.of("vernix-out/dossier"));
    try {
      var results = ResultJson.all(given.pathOption("results").orElse(EvalCommand.RESULTS));
      var now = LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
      var dossier = Dossier.of(results, OurData.provenance(), now);
      DossierWriter.write(dossier, out).forEach(console.out()::println);
      int gaps = dossier.chapters().stream().map(Chapter::gaps).mapToInt(g -> g.size()).sum();
      console.err().println(results.size() + " suites, " + gaps + " gaps");
      return Outcome.DONE;
    } catch (LabelException e) {
      throw CommandError.badInput(e.what(), e.where(), e.todo());
    }
  }
}
