package dev.vernix.shell.command;

import dev.vernix.corpus.chart.DocumentText;
import dev.vernix.evals.verify.Verification;
import dev.vernix.evals.verify.VerificationHtml;
import dev.vernix.evals.verify.VerificationJson;
import dev.vernix.evals.verify.VerificationText;
import dev.vernix.evals.verify.Verifier;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.nio.file.Path;
import java.util.List;

/** {@code vernix verify SUMMARY CHART}: any discharge summary, sentence by sentence. */
final class VerifyCommand extends ShellCommand {
  VerifyCommand() {
    super(
        Usage.of("verify", "Check any discharge summary against the notes, sentence by sentence")
            .taking(
                Operand.path("SUMMARY", "the summary: .md, .txt, .html, .pdf or .docx"),
                Operand.path("CHART", "the chart's folder"))
            .with(Option.choice("format", "how to print it", List.of("md", "json", "html"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Path file = given.path(0);
    String text = DocumentText.read(file);
    var chart = Charts.read(given.path(1), console);
    if (chart.notes().isEmpty()) {
      throw CommandError.badInput(
          "no note to check against", given.operand(1), "Put the stay's notes into notes/.");
    }
    Verification result = Verifier.of(chart).verify(text);
    if (result.statements().isEmpty()) {
      throw CommandError.badInput(
          "no sentence to check", file.toString(), "Give the whole summary, not its headings.");
    }
    console
        .out()
        .print(
            switch (given.choice("format")) {
              case "json" -> VerificationJson.write(result);
              case "html" -> VerificationHtml.write(result, String.valueOf(file.getFileName()));
              default -> VerificationText.markdown(result, String.valueOf(file.getFileName()));
            });
    console.out().flush();
    var read = Charts.outcome(chart);
    return read == Outcome.DONE && result.needsAPerson() ? Outcome.NEEDS_A_PERSON : read;
  }
}
