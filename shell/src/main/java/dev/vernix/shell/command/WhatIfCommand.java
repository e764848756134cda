package dev.vernix.shell.command;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.page.WholeFile;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.report.WhatIfHtml;
import dev.vernix.guideline.whatif.WhatIf;
import dev.vernix.guideline.whatif.WhatIfText;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code vernix what-if CHART --assume "…"}: what an assumption would change in the verdicts. */
final class WhatIfCommand extends ShellCommand {

  WhatIfCommand() {
    super(
        Usage.of("what-if", "Show what an assumption would change, beside what stands")
            .taking(Operand.path("CHART", "the chart's folder"))
            .with(
                Option.text(
                    "assume",
                    "TEXT",
                    "such as \"blood culture: gram-negative rods\" or \"birth weight 1400 g\"; may"
                        + " be repeated"),
                Option.choice(
                    "jurisdiction",
                    "whose guidance decides; all shows every one",
                    List.of("all", "us", "uk", "ca", "who")),
                Option.word("at", "TIME", "the plan known by then, such as 2026-03-14T09:00"),
                Option.choice("format", "how to show it", List.of("text", "md", "html", "json")),
                Option.path("out", "DIR", "write it there as what-if.FORMAT; else it is printed")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    var assumptions = given.values("assume").stream().filter(a -> !a.isBlank()).toList();
    if (assumptions.isEmpty()) {
      throw CommandError.badInput(
          "no assumption", "--assume", "Give one, such as --assume \"pneumoperitoneum on film\".");
    }
    Chart whole = Charts.read(given.path(0), console);
    Optional<LocalDateTime> at = given.value("at").map(CheckCommand::time);
    Chart chart = at.map(t -> PlanChecker.until(whole, t)).orElse(whole);
    if (chart.notes().isEmpty()) {
      throw CommandError.badInput(
          "no note to judge", at.isEmpty() ? whole.name() : "--at", "Give a later time.");
    }
    var setting = Jurisdiction.of(given.choice("jurisdiction")).orElseThrow();
    WhatIf result;
    try {
      result = WhatIf.of(new PlanChecker(Library.standard(), setting), chart, assumptions);
    } catch (IllegalArgumentException e) {
      throw CommandError.badInput(
          "an assumption that cannot be read", "--assume", "Check its number and unit.");
    }
    String format = given.choice("format");
    String text = text(chart, result, format);
    var out = given.pathOption("out");
    if (out.isPresent()) {
      String file = "what-if." + (format.equals("text") ? "txt" : format);
      WholeFile.all(out.get(), Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
      console.out().println("Written: " + out.get().resolve(file));
    } else {
      console.out().print(text);
    }
    console.out().flush();
    return Charts.outcome(whole);
  }

  private static String text(Chart chart, WhatIf result, String format) {
    return switch (format) {
      case "json" -> WhatIfText.json(result);
      case "md" -> WhatIfText.markdown(chart, result);
      case "html" -> WhatIfHtml.write(chart, result);
      default ->
          String.join("\n", WhatIfText.lines(chart, result))
              + "\n\nNot a medical device: a clinician decides.\n";
    };
  }
}
