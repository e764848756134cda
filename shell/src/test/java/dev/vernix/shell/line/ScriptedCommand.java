package dev.vernix.shell.line;

import java.util.List;

/** A command whose ending a test chooses, with one of each kind of operand and option. */
public final class ScriptedCommand extends ShellCommand {

  /** What the command does when run. */
  public interface Script {
    Outcome run(Invocation given, Console console) throws Exception;
  }

  private final Script script;

  public ScriptedCommand(Usage usage, Script script) {
    super(usage);
    this.script = script;
  }

  /** A usage like that of a real command. */
  public static Usage usage(String name) {
    return Usage.of(name, "Do a thing")
        .taking(Operand.path("CHART", "the chart's folder"))
        .with(
            Option.choice("engine", "which engine", List.of("auto", "none")),
            Option.choices("format", "which files", List.of("md", "html", "pdf")),
            Option.path("out", "DIR", "where to"),
            Option.word("model", "NAME", "which model"),
            Option.text("assume", "TEXT", "what if"),
            Option.flag("quiet", "say less"));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws Exception {
    return script.run(given, console);
  }
}
