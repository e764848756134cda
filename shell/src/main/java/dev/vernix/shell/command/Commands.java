package dev.vernix.shell.command;

import dev.vernix.shell.line.ShellCommand;
import java.util.ArrayList;
import java.util.List;

/** Every command, in the order of the help. A new command is one class and one line here. */
public final class Commands {
  private Commands() {}

  /** Makes them all; none does anything until it is run. */
  public static List<ShellCommand> all() {
    var commands = new ArrayList<ShellCommand>();
    commands.add(new SummarizeCommand());
    commands.add(new CheckCommand());
    commands.add(new WhatIfCommand());
    commands.add(new AuditCommand());
    commands.add(new AuditPackCommand());
    commands.add(new MergeCommand("audit"));
    commands.add(new ExplainCommand());
    commands.add(new VerifyCommand());
    commands.add(new LedgerCommand());
    commands.add(new TrendCommand());
    commands.add(new GuidelineSearchCommand());
    commands.add(new GuidelineAddCommand());
    commands.add(new GuidelineListCommand());
    commands.add(new GuidelineRemoveCommand());
    commands.add(new GuidelineIndexCommand());
    commands.add(new EvalCommand());
    commands.add(new EvalCompareCommand());
    commands.add(new MergeCommand("eval"));
    commands.add(new EvalDossierCommand());
    commands.add(new EvalSummaryCommand());
    commands.add(new EvalLedgerCommand());
    commands.add(new EvalGuidelineCommand());
    commands.add(new EvalBeyondCommand());
    commands.add(new EvalSimulateCommand());
    commands.add(new EvalAuditCommand());
    commands.add(new EvalContextCommand());
    commands.add(new EvalSentencesCommand());
    commands.add(new EvalRetrievalCommand());
    commands.add(new EvalSeededCommand());
    commands.add(new EvalFamilyCommand());
    commands.add(new EvalReadabilityCommand());
    commands.add(new ModelListCommand());
    commands.add(new ModelPullCommand());
    commands.add(new ModelUseCommand());
    commands.add(new DoctorCommand());
    commands.add(new VersionCommand());
    commands.add(new HelpCommand(() -> commands));
    return commands;
  }
}
