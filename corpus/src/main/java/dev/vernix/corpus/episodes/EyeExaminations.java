package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
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
    var statements = Statements.of(before);
    return Yield.of(EyeExam.of(stay).stream().map(e -> examination(stay, statements, e)).toList());
  }

  private static Draft examination(Stay stay, Statements statements, EyeExam exam) {
    var used = new LinkedHashSet<Said>(exam.used());
    if (exam.own()) {
      exam.said().stream().filter(s -> s.says(EyeExam.STUDY)).findFirst().ifPresent(used::add);
    }
    String text =
        (exam.later() ? "The examination of the eyes told of on " : "Eye examination on ")
            + Words.day(stay.clock(), exam.day())
            + " showed "
            + told(exam.eyes())
            + treatment(exam, used)
            + ".";
    String next = next(exam, used);
    return Draft.derived(
        BodySystem.OPHTHALMOLOGY,
        "eye-examination",
        text + next,
        null,
        null,
        When.on(exam.day()),
        statements.of(used));
  }

  private static String told(Map<Side, EyeFindings> eyes) {
    var unnamed = eyes.get(Side.NONE);
    if (eyes.size() == 1 && unnamed != null) {
      return unnamed.words();
    }
    var both = eyes.get(Side.BOTH);
    var right = eyes.get(Side.RIGHT);
    var left = eyes.get(Side.LEFT);
    if (right != null && left != null) {
      return right.equals(left)
          ? right.words() + " in both eyes"
          : right.without().equals(left.without())
              ? right.without().words() + " in both eyes" + plus(right, left)
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

  /** {@code , with pre-plus disease in the left eye}. */
  private static String plus(EyeFindings right, EyeFindings left) {
    var parts = new ArrayList<String>();
    if (!right.plus().isEmpty()) {
      parts.add(right.plusWords() + " in the right eye");
    }
    if (!left.plus().isEmpty()) {
      parts.add(left.plusWords() + " in the left eye");
    }
    return ", " + String.join(" and ", parts);
  }

  private static String treatment(EyeExam report, LinkedHashSet<Said> used) {
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

  private static String next(EyeExam report, LinkedHashSet<Said> used) {
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
                .map(t -> " (" + (said.says(WEEK_OF) ? "the week of " : "") + t.start() + ")")
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
