package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Echocardiograms in order: the ductus with its size and significance as documented, defects,
 * pulmonary pressure; and which drugs were given to close the ductus.
 */
final class Echocardiograms implements Machine {
  private static final Pattern STUDY =
      Pattern.compile("(?i)\\b(?:echo(?:s|es)?|echocardiogra\\w+|TTE|TNE)\\b(?!\\s*(?:dens|gen))");
  private static final Pattern NORMAL =
      Pattern.compile(
          "(?i)\\b(?:structurally normal|normal (?:echo|heart|study|anatomy|cardiac"
              + " anatomy)|echo\\w* (?:was |is |:)?\\s?(?:normal|nl|wnl|unremarkable))\\b");
  private static final Pattern SCREEN =
      Pattern.compile(
          "(?i)\\b(?:satisf\\w+|fulfil\\w*|counts? (?:as|for)|serves? as|meets|in lieu"
              + " of|replaces?)\\b[^.;]{0,25}\\bCCHD\\b|\\bCCHD\\b[^.;]{0,20}\\b(?:by|via|satisfied"
              + " by|with) echo");

  /** A correction of an earlier report: its own sentence is left standing beside what it says. */
  private static final Pattern ADDENDUM =
      Pattern.compile("(?i)\\b(?:addendum|erratum|amended|correction)\\b");

  private static final Set<String> CLOSING = Set.of("indomethacin", "ibuprofen", "paracetamol");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var drafts = new ArrayList<Draft>();
    var open = new ArrayList<Draft>();
    Report told = null;
    String last = "";
    for (var report : Report.of(stay, STUDY)) {
      var findings = findings(report);
      var normal = report.said().stream().filter(s -> s.says(NORMAL)).findFirst().orElse(null);
      String key =
          findings.keySet().toString()
              + findings.values().stream().map(EchoFinding::present).toList();
      boolean same =
          told != null
              && !report.own()
              && (!report.day().isAfter(told.day().plusDays(1))
                  || (!report.dated() && (key.equals(last) || told.own())));
      if (same || (findings.isEmpty() && normal == null)) {
        continue;
      }
      var draft = draft(stay, statements, report, findings, normal);
      drafts.add(draft);
      var duct = findings.get("duct");
      if (duct != null && duct.present()) {
        open.add(draft);
      }
      told = report;
      last = key;
    }
    open.forEach(echo -> treatment(before, echo, drafts));
    return Yield.of(drafts);
  }

  private static Map<String, EchoFinding> findings(Report report) {
    var best = new LinkedHashMap<String, EchoFinding>();
    for (var said : report.said()) {
      for (var f : EchoFinding.in(said)) {
        best.merge(f.sort(), f, EchoFinding::fuller);
      }
    }
    return best;
  }

  private static Draft draft(
      Stay stay,
      Statements statements,
      Report report,
      Map<String, EchoFinding> findings,
      @Nullable Said normal) {
    var used = new LinkedHashSet<Said>();
    boolean addendum = report.said().getFirst().says(ADDENDUM);
    if (!addendum) {
      report.said().stream().filter(s -> s.says(STUDY)).findFirst().ifPresent(used::add);
    }
    findings.values().forEach(f -> used.addAll(f.said()));
    var duct = findings.get("duct");
    boolean closed = duct != null && !duct.present();
    var shown =
        findings.values().stream()
            .filter(EchoFinding::present)
            .map(f -> article(f.words()) + f.words())
            .toList();
    var absent =
        findings.values().stream()
            .filter(f -> !f.present() && !f.equals(duct))
            .map(EchoFinding::words)
            .filter(w -> !w.startsWith(EchoFinding.GONE))
            .toList();
    var gone =
        findings.values().stream()
            .map(EchoFinding::words)
            .filter(w -> w.startsWith(EchoFinding.GONE))
            .map(w -> "the " + w.substring(EchoFinding.GONE.length()))
            .toList();
    var text =
        new StringBuilder(
            (addendum ? "The addendum to the echocardiogram of " : "Echocardiography on ")
                + Words.day(stay.clock(), report.day()));
    if (closed) {
      text.append(" showed that the ductus arteriosus was closed");
      text.append(shown.isEmpty() ? "" : ", with " + Words.list(shown));
    } else if (!shown.isEmpty()) {
      text.append(" showed ").append(Words.list(shown));
    } else if (normal != null) {
      used.add(normal);
      text.append(" was normal");
    } else if (!absent.isEmpty()) {
      text.append(" showed no ").append(HeadImaging.either(absent));
    } else {
      text.append(" was reported");
    }
    if (!absent.isEmpty() && (closed || !shown.isEmpty() || normal != null)) {
      text.append(closed && !shown.isEmpty() ? " and no " : ", without ")
          .append(HeadImaging.either(absent));
    }
    if (!gone.isEmpty()) {
      text.append("; ").append(Words.list(gone)).append(" had resolved");
    }
    text.append('.');
    report.said().stream()
        .filter(s -> s.says(SCREEN))
        .findFirst()
        .ifPresent(
            s -> {
              used.add(s);
              text.append(" It served as the screen for critical congenital heart disease.");
            });
    return Draft.derived(
        BodySystem.CARDIOVASCULAR,
        "echocardiogram-study",
        text.toString(),
        null,
        null,
        When.on(report.day()),
        statements.of(used));
  }

  private static String article(String words) {
    return words.matches(
            "(?:(?:mild |moderate |severe |large |small )?(?:pulmonary"
                + " hypertension|(?:septal|ventricular)"
                + " hyper|branch)|supra|systemic|possible|reduced|outflow|septal|shunting).*")
        ? ""
        : words.matches("[aeiou].*") ? "an " : "a ";
  }

  /** A course of a drug that closes the ductus, begun within four days of an echo that shows it. */
  private static void treatment(Drafts before, Draft echo, List<Draft> drafts) {
    for (var course : before.all()) {
      var start = course.when().startDate();
      boolean closes =
          course.concept().equals("medication-course")
              && CLOSING.contains(course.value() + "")
              && (!"paracetamol".equals(course.value())
                  || course.realisation().contains(" every 6 hours"))
              && !start.isBefore(echo.when().startDate())
              && !start.isAfter(echo.when().startDate().plusDays(4))
              && drafts.stream().noneMatch(d -> d.from().contains(course));
      if (closes) {
        drafts.add(
            Draft.derived(
                BodySystem.CARDIOVASCULAR,
                "pda-treatment",
                "The patent ductus arteriosus was treated with "
                    + course.realisation().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + course
                        .realisation()
                        .substring(1)
                        .replaceFirst(" was (?:given|documented) from ", " from ")
                        .replaceFirst(" was (?:stopped|documented) on ", " on "),
                course.value(),
                null,
                course.when(),
                List.of(echo, course)));
      }
    }
  }
}
