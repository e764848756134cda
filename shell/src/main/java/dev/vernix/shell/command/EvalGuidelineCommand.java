package dev.vernix.shell.command;

import dev.vernix.evals.guideline.VerdictReport;
import dev.vernix.evals.guideline.VerdictScorer;
import dev.vernix.guideline.vignette.Vignette;
import dev.vernix.guideline.vignette.VignetteFile;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code vernix eval guideline [FILE|FOLDER]}: plan verdicts against vignettes. */
final class EvalGuidelineCommand extends ShellCommand {
  private static final Path DEVELOPMENT = Path.of("evals/vignettes/development");

  EvalGuidelineCommand() {
    super(
        Usage.of("eval guideline", "Score plan verdicts against vignettes, every miss listed")
            .taking(
                Operand.path("FILE", "vignettes, or a folder (default: the development set)")
                    .orNone())
            .with(Option.choice("format", "how to print it", List.of("text", "json"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path where = given.operands().isEmpty() ? DEVELOPMENT : given.path(0);
    var score = VerdictScorer.score(read(where));
    if (given.choice("format").equals("json")) {
      console.out().println(VerdictReport.json(score));
    } else {
      VerdictReport.lines(score).forEach(console.out()::println);
    }
    console.out().flush();
    return Outcome.DONE;
  }

  private static List<Vignette> read(Path where) throws IOException {
    var vignettes = new ArrayList<Vignette>();
    for (Path file : files(where)) {
      try {
        vignettes.addAll(
            VignetteFile.read(String.valueOf(file.getFileName()), Files.readString(file)));
      } catch (VignetteFile.Malformed | CharacterCodingException e) {
        throw CommandError.badInput(
            String.valueOf(e.getMessage()), file.toString(), "See guideline-index/AUTHORING.md.");
      }
    }
    if (vignettes.isEmpty()) {
      throw CommandError.badInput(
          "no vignettes", where.toString(), "Give a YAML file of vignettes, or a folder of such.");
    }
    return vignettes;
  }

  private static List<Path> files(Path where) throws IOException {
    if (!Files.exists(where)) {
      throw CommandError.badInput("no such file", where.toString(), "Check the path.");
    }
    if (Files.isRegularFile(where)) {
      return List.of(where);
    }
    try (Stream<Path> files = Files.list(where)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
