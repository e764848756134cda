package dev.vernix.shell.command;

import dev.vernix.corpus.page.WholeFile;
import dev.vernix.evals.cluster.StayTable;
import dev.vernix.evals.cohort.AuditFiles;
import dev.vernix.evals.cohort.AuditResult;
import dev.vernix.evals.cohort.AuditSettings;
import dev.vernix.evals.cohort.CohortAudit;
import dev.vernix.evals.cohort.Made;
import dev.vernix.evals.cohort.UnitsFile;
import dev.vernix.evals.pool.SiteAudit;
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

/** {@code vernix audit CHARTS}: how often plans agreed with which recommendation. */
final class AuditCommand extends ShellCommand {
  private static final String ROWS = "stays.jsonl";

  AuditCommand() {
    super(
        Usage.of("audit", "Audit many charts: guideline concordance and quality indicators")
            .taking(
                Operand.path("CHARTS", "a folder of charts, charts, or a Parquet table of them")
                    .orMore())
            .with(
                Option.path("out", "DIR", "where to write (default: vernix-out/audit)"),
                Option.choice(
                    "jurisdiction",
                    "whose guidance decides; all takes every one",
                    List.of("all", "us", "uk", "ca", "who")),
                Option.path(
                    "units",
                    "FILE",
                    "CSV of unit, level, jurisdiction, for charts that name units"),
                Option.word("threads", "N", "charts at a time (default: the machine's processors)"),
                CohortRows.CLUSTER,
                CohortRows.SETTINGS,
                Option.flag("parquet", "write stays.parquet too, a row for each stay"),
                Sharing.SHARE,
                Sharing.SITE,
                Sharing.THRESHOLD,
                AuditBeyond.ENDPOINTS,
                AuditBeyond.MODEL,
                AuditBeyond.CALLS));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path out = given.pathOption("out").orElse(Path.of("vernix-out/audit"));
    String jurisdiction = given.choice("jurisdiction");
    var units = given.pathOption("units");
    var settings =
        new AuditSettings(
            jurisdiction, units.isEmpty() ? Map.of() : UnitsFile.read(units.get(), jurisdiction));
    int threads =
        Math.toIntExact(
            Numbers.whole(given, "threads", Runtime.getRuntime().availableProcessors()));
    Sharing.check(given);
    var endpoints = AuditBeyond.of(given);
    var charts = CohortRows.of(given);
    WholeFile.folder(out);
    Path rows = out.resolve(ROWS);
    var progress = CountProgress.of("audited", console.err());
    long began = System.nanoTime();
    long done;
    try (var interruption = Interruption.watch()) {
      done = charts.write(given, settings, threads, rows, progress::at, interruption::asked);
      var census = CohortAudit.census(rows);
      var result =
          new AuditResult(
              CohortAudit.tally(rows, census),
              settings,
              Made.now(line(given, out), charts.planned()));
      try (var stays = CohortAudit.read(rows)) {
        AuditFiles.write(result, stays, census, charts.places(), out);
      }
      if (given.has("parquet")) {
        try (var stays = CohortAudit.read(rows)) {
          StayTable.write(stays, out.resolve("stays.parquet"));
        }
      }
      say(result, console);
      Sharing.write(given, (site, least) -> SiteAudit.of(result, site, least), console);
      if (endpoints.isPresent() && !result.partial()) {
        AuditBeyond.ask(endpoints.get(), charts, given, console, out, interruption::asked);
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    console.err().printf("%.1f charts/s%n", done / seconds);
    console.err().flush();
    console.out().println("Files are in " + out);
    console.out().flush();
    return done < charts.planned() ? Outcome.NEEDS_A_PERSON : Outcome.DONE;
  }

  private static void say(AuditResult r, Console console) {
    var t = r.tally();
    var out = console.out();
    if (r.partial()) {
      out.println(
          "Interrupted: " + t.charts() + " of " + r.made().planned() + " charts; this is partial.");
    }
    out.println(
        t.stays()
            + " stays counted, "
            + t.failures().count()
            + " charts failed, "
            + t.duplicates().count()
            + " duplicates; "
            + r.judged().size()
            + " verified recommendations had eligible stays.");
    r.worst(3)
        .forEach(
            l ->
                out.println(
                    l.counts().stays().deviates()
                        + " of "
                        + l.denominator()
                        + " stays went against: "
                        + l.recommendation().title()
                        + " ["
                        + l.recommendation().id()
                        + "]"));
  }

  private static String line(Invocation given, Path out) {
    var line = new StringBuilder("vernix audit");
    given.operands().forEach(o -> line.append(' ').append(quoted(o)));
    line.append(" --out ").append(quoted(out.toString()));
    line.append(" --jurisdiction ").append(given.choice("jurisdiction"));
    given.value("units").ifPresent(u -> line.append(" --units ").append(quoted(u)));
    given.value("cluster").ifPresent(c -> line.append(" --cluster ").append(quoted(c)));
    return line.toString();
  }

  private static String quoted(String word) {
    return word.matches("[\\w./:=@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
