package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cranial ultrasounds and MRI of the brain in order, with what each showed on which side. */
final class HeadImaging implements Machine {
  private static final Pattern ULTRASOUND =
      Pattern.compile(
          "(?i)\\b(?:HUSS?|CrUSS?|CUSS?|(?:head|cranial|brain)"
              + " (?:ultrasounds?|US|USS|sono\\w*)|cranial sonogra\\w+)\\b");
  private static final Pattern MRI =
      Pattern.compile("(?i)\\b(?:MRI?|MRI/MRS)\\b(?!\\s*(?:unsafe|of mother))");

  /** Names that take no article. */
  private static final Pattern MASS =
      Pattern.compile(
          "(?:ventriculomegaly|leukomalacia|oedema|diffusion|echogenicity|injury|lesions|blood|haemosiderin)$");

  /** Why the study was asked for. */
  private static final Pattern HISTORY =
      Pattern.compile(
          "(?i)^\\W*(?:clinical (?:history|information|details)|history|hx|indication|reason(?: for"
              + " \\w+)?|technique|comparison)\\b");

  /** Deep grey matter that a report calls normal. */
  private static final Pattern DEEP =
      Pattern.compile(
          "(?i)\\bbasal ganglia and"
              + " thalami\\b[^.;]{0,25}\\b(?:normal|unremarkable|spared|intact)\\b|\\bnormal(?:"
              + " signal (?:in|of))?(?: the)? basal ganglia and thalami\\b");

  private static final Pattern NORMAL =
      Pattern.compile(
          "(?i)\\bnormal"
              + " (?:head|cranial|brain|study|examination|MRI|scan)|\\b(?:HUSS?|CrUSS?|US|USS|ultrasound|MRI|scan|brain|head)\\b[^.;]{0,25}?\\b(?:normal|nl|wnl|unremarkable|neg(?:ative)?)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var drafts = new ArrayList<Draft>();
    var worst = new WorstBleed();
    studies(stay, statements, ULTRASOUND, "Cranial ultrasound", drafts, worst);
    studies(stay, statements, MRI, "MRI of the brain", drafts, new WorstBleed());
    worst.draft(stay, statements).ifPresent(drafts::add);
    return Yield.of(drafts);
  }

  private static void studies(
      Stay stay,
      Statements statements,
      Pattern study,
      String name,
      List<Draft> drafts,
      WorstBleed worst) {
    var corrections = SideCorrections.of(stay, study);
    Report told = null;
    List<HeadFinding> before = List.of();
    String last = "";
    for (var report : Report.of(stay, study)) {
      var used = new LinkedHashSet<Said>();
      var findings = corrected(report, findings(report), corrections, used);
      var normal = normal(report);
      String key = findings.stream().map(HeadFinding::words).sorted().toList().toString();
      boolean same =
          told != null
              && !report.own()
              && (!report.day().isAfter(told.day().plusDays(1))
                  || (!report.dated() && (key.equals(last) || told.own())));
      if (same) {
        boolean correcting = corrections.stream().anyMatch(c -> c.note().equals(report.note()));
        if (!correcting) {
          otherSide(findings(report), before, worst);
        }
      }
      if (same || (findings.isEmpty() && normal == null)) {
        continue;
      }
      before = findings;
      var draft = draft(stay, statements, name, report, findings, normal, used);
      drafts.add(draft);
      worst.add(report, findings, draft);
      told = report;
      last = key;
    }
  }

  /** Findings on the side on which an addendum or erratum puts them, which is cited. */
  private static List<HeadFinding> corrected(
      Report report,
      List<HeadFinding> findings,
      List<SideCorrections.Correction> corrections,
      LinkedHashSet<Said> used) {
    var settled = new ArrayList<HeadFinding>();
    for (var f : findings) {
      var side = f;
      for (var c : corrections) {
        boolean own = report.own() && report.note().equals(c.note());
        if (c.holdsFor(f, own)) {
          side = f.on(c.side());
          used.addAll(c.said());
        }
      }
      settled.add(side);
    }
    return settled;
  }

  /** A note that tells of a haemorrhage on one side where the report has it on the other. */
  private static void otherSide(
      List<HeadFinding> findings, List<HeadFinding> before, WorstBleed worst) {
    for (var f : findings) {
      boolean bleed = f.present() && f.sort().equals("bleed");
      boolean opposite =
          before.stream()
              .anyMatch(
                  b -> b.present() && b.sort().equals("bleed") && b.side().opposite(f.side()));
      boolean settled =
          before.stream().anyMatch(b -> b.sort().equals("bleed") && b.side() == f.side());
      if (bleed && opposite && !settled) {
        worst.otherwise(f.said());
      }
    }
  }

  private static List<HeadFinding> findings(Report report) {
    var findings = new ArrayList<HeadFinding>();
    for (var clause : Clause.of(report.said())) {
      if (clause.said().says(HISTORY)) {
        continue;
      }
      for (var f : HeadFinding.in(clause)) {
        int i = index(findings, f);
        if (i < 0) {
          findings.add(f);
        } else if (better(f, findings.get(i))) {
          var old = findings.get(i);
          boolean bare = f.name().equals("haemorrhage") && old.present();
          findings.set(i, bare ? f.named(old.name()).on(either(f.side(), old.side())) : f);
        }
      }
    }
    boolean bled = findings.stream().anyMatch(f -> f.sort().equals("bleed") && f.present());
    findings.removeIf(f -> bled && f.sort().equals("bleed") && !f.present());
    return findings;
  }

  private static Side either(Side side, Side other) {
    return side == Side.NONE ? other : side;
  }

  private static int index(List<HeadFinding> findings, HeadFinding f) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).same(f)) {
        return i;
      }
    }
    return -1;
  }

  /** The fuller telling of one finding: with its side, grade or course. */
  private static boolean better(HeadFinding f, HeadFinding old) {
    return score(f) > score(old);
  }

  private static int score(HeadFinding f) {
    return (f.present() ? 8 : 0)
        + (f.side() == Side.NONE ? 0 : 2)
        + (f.grade() > 0 ? 4 : 0)
        + (f.grade() > 1 && f.name().startsWith("intraventricular") ? 1 : 0)
        + (f.course().isEmpty() ? 0 : 1);
  }

  private static @Nullable Said normal(Report report) {
    return report.said().stream()
        .filter(s -> s.says(NORMAL))
        .filter(s -> !s.text().matches("(?i).*\\b(?:not|ab)-?normal\\b.*"))
        .findFirst()
        .orElse(null);
  }

  private static Draft draft(
      Stay stay,
      Statements statements,
      String name,
      Report report,
      List<HeadFinding> findings,
      @Nullable Said normal,
      LinkedHashSet<Said> correcting) {
    var used = new LinkedHashSet<>(correcting);
    if (report.own()) {
      used.add(report.said().getFirst());
    }
    findings.forEach(f -> used.add(f.said()));
    if (report.own()) {
      // The report's other sentences about the same findings are told by this one.
      report.said().stream()
          .filter(
              s ->
                  Clause.of(s).stream().anyMatch(c -> !HeadFinding.in(c).isEmpty())
                      || !correcting.isEmpty() && Side.written(s.text()))
          .forEach(used::add);
    }
    var shown =
        findings.stream()
            .filter(f -> f.present() && !f.course().equals("resolved"))
            .map(f -> article(f) + f.words())
            .distinct()
            .toList();
    var gone =
        findings.stream()
            .filter(f -> f.course().equals("resolved"))
            .map(HeadFinding::words)
            .distinct()
            .toList();
    var absent =
        findings.stream()
            .filter(f -> !f.present() && !f.name().equals("-"))
            .map(HeadFinding::name)
            .distinct()
            .toList();
    var text = new StringBuilder(name + " on " + Words.day(stay.clock(), report.day()));
    if (!shown.isEmpty()) {
      text.append(" showed ").append(Words.list(shown));
      text.append(absent.isEmpty() ? "" : ", without " + either(absent));
    } else if (normal != null) {
      used.add(normal);
      text.append(" was normal")
          .append(absent.isEmpty() || !gone.isEmpty() ? "" : ", without " + either(absent));
    } else if (!absent.isEmpty()) {
      text.append(" showed no ").append(either(absent));
    } else {
      text.append(" was reported");
    }
    if (!gone.isEmpty()) {
      text.append("; the ")
          .append(Words.list(gone))
          .append(gone.size() > 1 ? " had both resolved" : " had resolved");
    }
    report.said().stream()
        .filter(s -> s.says(DEEP))
        .findFirst()
        .ifPresent(
            s -> {
              used.add(s);
              text.append("; the basal ganglia and thalami were normal");
            });
    if (!correcting.isEmpty()) {
      var day = correcting.iterator().next().noteDate();
      text.append(" (side as corrected in the note of ")
          .append(Words.day(stay.clock(), day))
          .append(")");
    }
    return Draft.derived(
        BodySystem.NEUROLOGY,
        "head-imaging",
        text + ".",
        null,
        null,
        When.on(report.day()),
        statements.of(used));
  }

  private static String article(HeadFinding f) {
    if (f.course().equals("unchanged")) {
      return "an ";
    }
    if (!f.foci().isEmpty()) {
      return "";
    }
    boolean mass = MASS.matcher(f.name()).find();
    return mass || f.possible() || f.side() == Side.BOTH
        ? ""
        : f.side() == Side.NONE && f.grade() == 0 && f.name().matches("[aeiou].*") ? "an " : "a ";
  }

  static String either(List<String> items) {
    int n = items.size();
    return n == 1
        ? items.getFirst()
        : String.join(", ", items.subList(0, n - 1)) + " or " + items.getLast();
  }
}
