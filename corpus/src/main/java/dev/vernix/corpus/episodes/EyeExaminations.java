package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Eye examinations for retinopathy of prematurity in order, each eye with zone, stage and plus as
 * written, and when the next one is due.
 *
 * <p>Zone, stage and plus disease after the International Classification of Retinopathy of
 * Prematurity, third edition (Chiang et al., Ophthalmology 2021;128:e51; from memory, unverified).
 */
final class EyeExaminations implements Machine {
  private static final Pattern STUDY =
      Pattern.compile(
          "(?i)\\b(?:ROP (?:exam\\w*|screen\\w*|check)|eye (?:exam\\w*|screen\\w*)|retinal"
              + " exam\\w*|ophthal\\w* (?:exam\\w*|review)|ophtho(?:"
              + " exam)?|ROP)\\b|\\bO[DSU]\\b(?=[^.;]{1,25}(?:zone|stage|mature|regress))");
  private static final Pattern EYE =
      Pattern.compile(
          "\\b(?:(?<both>(?:R|RE|OD) ?(?:[+&]|and)"
              + " ?(?:L|LE|OS)\\b)|(OD\\b|RE\\b(?=\\s?[:=–-]|\\s[zZs])|R(?:ight|IGHT)?\\b(?=\\s?[:=–-]|\\s(?:eye|z|Z|[sS]t|no\\b|imm|mat|regr|vasc))|right"
              + " (?:eye|retina))|(OS\\b|LE\\b(?=\\s?[:=–-]|\\s[zZs])|L(?:eft|EFT)?\\b(?=\\s?[:=–-]|\\s(?:eye|z|Z|[sS]t|no\\b|imm|mat|regr|vasc))|left"
              + " (?:eye|retina))|(OU\\b|[Bb]oth"
              + " eyes|BE\\b|[Bb]ilat(?:eral(?:ly)?)?\\b|[Ee](?:ach|ither) eye|B/L))");
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)\\b(?:repeat|follow[- ]?up|f/u|re-?exam\\w*|recheck|next(?:"
              + " exam)?|review|re-?screen|return|rtc|again|due)\\b[^.;]{0,30}?\\b(?:in |at"
              + " )?(\\d{1,2}(?:\\s?(?:-|to)\\s?\\d{1,2})?)\\s?(w(?:ee)?ks?|wks?|w|d(?:ays?)?|/52)\\b");
  private static final Pattern WEEK_OF = Pattern.compile("(?i)\\bweek of\\b");
  private static final Pattern TREATED =
      Pattern.compile(
          "(?i)\\b(laser(?:"
              + " photocoagulation)?|bevacizumab|avastin|ranibizumab|lucentis|aflibercept|anti-?VEGF)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = new Statements(before);
    var drafts = new ArrayList<Draft>();
    Report told = null;
    for (var report : Report.of(stay, STUDY)) {
      boolean same =
          told != null
              && !report.own()
              && !report.day().isAfter(told.day().plusDays(report.dated() ? 1 : 30));
      if (same) {
        continue;
      }
      var draft = examination(stay, statements, report);
      if (draft != null) {
        drafts.add(draft);
        told = report;
      }
    }
    return Yield.of(drafts);
  }

  private static @org.jspecify.annotations.Nullable Draft examination(
      Stay stay, Statements statements, Report report) {
    var eyes = new EnumMap<Side, EyeFindings>(Side.class);
    var used = new LinkedHashSet<Said>();
    for (var said : report.said()) {
      read(said, eyes, used);
    }
    if (eyes.isEmpty() || eyes.values().stream().anyMatch(EyeFindings::torn)) {
      return null;
    }
    if (report.own()) {
      report.said().stream()
          .filter(s -> s.says(STUDY))
          .findFirst()
          .ifPresent(used::add);
    }
    String text =
        "Eye examination on "
            + Words.day(stay.clock(), report.day())
            + " showed "
            + told(eyes)
            + treatment(report, used)
            + ".";
    String next = next(report, used);
    return Draft.derived(
        BodySystem.OPHTHALMOLOGY,
        "eye-examination",
        text + next,
        null,
        null,
        When.on(report.day()),
        statements.of(used));
  }

  private static void read(Said said, Map<Side, EyeFindings> eyes, LinkedHashSet<Said> used) {
    var parts = new ArrayList<Map.Entry<Side, String>>();
    var text = said.text();
    var m = EYE.matcher(text);
    int at = 0;
    Side side = Side.NONE;
    boolean named = false;
    while (m.find()) {
      Side next = m.group(2) != null ? Side.RIGHT : m.group(3) != null ? Side.LEFT : Side.BOTH;
      String before = text.substring(at, m.start());
      if (next == Side.BOTH && !EyeFindings.of(before).empty()) {
        // "stage 1 zone II OU": the eye is named behind the finding.
        parts.add(Map.entry(named ? side : next, before));
      } else if (named || !EyeFindings.of(before).empty()) {
        parts.add(Map.entry(side, before));
      }
      side = next;
      named = true;
      at = m.end();
    }
    parts.add(Map.entry(side, text.substring(at)));
    for (var p : parts) {
      var found = EyeFindings.of(p.getValue());
      boolean judged = !found.empty() && (found.zoned() || named || found.retinopathy());
      if (judged) {
        eyes.merge(p.getKey(), found, EyeFindings::and);
        used.add(said);
      }
    }
  }

  private static String told(Map<Side, EyeFindings> eyes) {
    var unnamed = eyes.get(Side.NONE);
    if (eyes.size() == 1 && unnamed != null) {
      return unnamed.words();
    }
    var both =
        unnamed == null ? eyes.get(Side.BOTH) : eyes.getOrDefault(Side.BOTH, unnamed).and(unnamed);
    var right = eyes.get(Side.RIGHT);
    var left = eyes.get(Side.LEFT);
    if (right != null && left != null) {
      if (both != null) {
        right = right.andBoth(both);
        left = left.andBoth(both);
      }
      return right.equals(left)
          ? right.words() + " in both eyes"
          : right.words() + " in the right eye and " + left.words() + " in the left eye";
    }
    var parts = new ArrayList<String>();
    if (both != null) {
      parts.add(both.words() + " in both eyes");
    }
    if (right != null) {
      parts.add(right.words() + " in the right eye");
    }
    if (left != null) {
      parts.add(left.words() + " in the left eye");
    }
    return Words.list(parts);
  }

  private static String treatment(Report report, LinkedHashSet<Said> used) {
    for (var clause : Clause.of(report.said())) {
      if (clause
          .text()
          .matches(
              "(?i).*\\b(?:never met treatment|no treatment (?:needed|indicated|required)).*")) {
        used.add(clause.said());
        return "; treatment was not needed";
      }
      var m = TREATED.matcher(clause.text());
      boolean given =
          m.find()
              && !clause.denied(m)
              && clause
                  .text()
                  .matches(
                      "(?i).*\\b(?:given|done|performed|treated|received|s/p|today|complete\\w*|underwent|injected)\\b.*")
              && !clause
                  .text()
                  .matches("(?i).*\\b(?:if|consider|may|plan|discuss\\w*|tomorrow)\\b.*");
      if (given) {
        used.add(clause.said());
        return "; " + treatmentName(m.group(1)) + " was given";
      }
    }
    return "";
  }

  private static String treatmentName(String written) {
    String w = written.toLowerCase(Locale.ROOT);
    return w.startsWith("laser")
        ? "laser photocoagulation"
        : w.equals("avastin")
            ? "bevacizumab"
            : w.equals("lucentis")
                ? "ranibizumab"
                : w.startsWith("anti") ? "anti-VEGF treatment" : w;
  }

  private static String next(Report report, LinkedHashSet<Said> used) {
    for (var said : List.copyOf(report.said())) {
      var m = said.matcher(NEXT);
      if (m.find()) {
        used.add(said);
        String unit = m.group(2).toLowerCase(Locale.ROOT).startsWith("d") ? " day" : " week";
        String n = m.group(1).replaceAll("\\s?(?:-|to)\\s?", " to ");
        String date =
            said.sentence().times().stream()
                .filter(
                    t ->
                        t.type() == TimeExpression.Type.DATE
                            && t.start().isAfter(said.noteDate().plusDays(4)))
                .map(
                    t ->
                        " ("
                            + (said.says(WEEK_OF) ? "the week of " : "")
                            + t.start()
                            + ")")
                .findFirst()
                .orElse("");
        return " The next examination was due in "
            + n
            + unit
            + (n.equals("1") ? "" : "s")
            + date
            + ".";
      }
    }
    return "";
  }
}
