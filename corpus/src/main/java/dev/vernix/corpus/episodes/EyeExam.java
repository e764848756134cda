package dev.vernix.corpus.episodes;

import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One eye examination for retinopathy of prematurity.
 *
 * @param day on which it was done
 * @param eyes what each eye showed; {@link Side#BOTH} where the same is said of both, {@link
 *     Side#NONE} where no side is written
 * @param own whether the note is the report itself
 * @param later whether a note tells of it without saying when it was done, in words that none
 *     before it had
 * @param said the sentences of the report
 * @param used those that say what was seen
 * @param correcting those that say that the eyes were taken for each other before
 * @param replaced the sentences that had it so
 */
public record EyeExam(
    LocalDate day,
    Map<Side, EyeFindings> eyes,
    boolean own,
    boolean later,
    List<Said> said,
    Set<Said> used,
    List<Said> correcting,
    Set<Said> replaced) {
  static final Pattern STUDY =
      Pattern.compile(
          "(?i)\\b(?:ROP (?:exam\\w*|screen\\w*|check)|eye (?:exam\\w*|screen\\w*)|retinal"
              + " exam\\w*|ophthal\\w*(?: exam\\w*| review| consult\\w*)?|ophtho(?:"
              + " exam)?|fundus|fundoscopy|ROP)\\b|\\bO[DSU]\\b(?=[^.;]{1,25}(?:zone|stage|mature|regress))");

  private record All(List<EyeExam> exams) {}

  /** Every one, in order; a note that only repeats an earlier one is none. */
  public static List<EyeExam> of(Stay stay) {
    return stay.once(All.class, s -> new All(read(s))).exams();
  }

  private static List<EyeExam> read(Stay stay) {
    var exams = new ArrayList<EyeExam>();
    Report told = null;
    for (var report : Report.of(stay, STUDY)) {
      boolean same =
          told != null
              && !report.own()
              && !report.day().isAfter(told.day().plusDays(report.dated() ? 1 : 30));
      var reader = EyeReader.of(report.said());
      if (reader.eyes().isEmpty() || reader.torn()) {
        continue;
      }
      if (reader.eyes().values().stream().noneMatch(EyeFindings::judged)
          || same && (report.dated() || !news(exams, reader.eyes()))) {
        continue;
      }
      var corrected = corrected(exams, reader.eyes(), report);
      if (corrected != null) {
        exams.remove(corrected);
        reader.used().addAll(correcting(report));
      }
      exams.add(
          new EyeExam(
              corrected == null ? report.day() : corrected.day(),
              reader.eyes(),
              report.own(),
              same,
              report.said(),
              new LinkedHashSet<>(reader.used()),
              corrected == null ? List.of() : correcting(report),
              corrected == null ? Set.of() : corrected.used()));
      told = report;
    }
    return List.copyOf(exams);
  }

  private static final Pattern CORRECTS =
      Pattern.compile(
          "(?i)\\b(?:addendum|corrigendum|correct(?:ed|ion)|transposed|reversed|swapped|erratum|amended|wrong"
              + " (?:eye|side|way)|in error|mixed up)\\b");

  /** How long after an examination its report is put right. */
  private static final int CORRECTED_WITHIN = 14;

  /** The last examination, if this report says that its eyes were taken for each other. */
  private static @org.jspecify.annotations.Nullable EyeExam corrected(
      List<EyeExam> exams, Map<Side, EyeFindings> eyes, Report report) {
    if (exams.isEmpty() || correcting(report).isEmpty()) {
      return null;
    }
    var last = exams.getLast();
    var right = last.eyes().get(Side.RIGHT);
    var left = last.eyes().get(Side.LEFT);
    boolean turned =
        right != null
            && left != null
            && right.like(eyes.get(Side.LEFT))
            && left.like(eyes.get(Side.RIGHT));
    return turned && !report.day().isAfter(last.day().plusDays(CORRECTED_WITHIN)) ? last : null;
  }

  private static List<Said> correcting(Report report) {
    return report.said().stream().filter(s -> CORRECTS.matcher(s.text()).find()).toList();
  }

  /** Each eye is named and shows what no examination before it showed: hardly copied forward. */
  private static boolean news(List<EyeExam> before, Map<Side, EyeFindings> eyes) {
    return !eyes.containsKey(Side.NONE)
        && before.stream()
            .noneMatch(
                e ->
                    alike(e.eyes(), eyes, Side.RIGHT) && alike(e.eyes(), eyes, Side.LEFT)
                        || e.eyes().containsKey(Side.NONE));
  }

  private static boolean alike(
      Map<Side, EyeFindings> before, Map<Side, EyeFindings> now, Side side) {
    var old = of(before, side);
    var found = of(now, side);
    return old == null || found == null ? old == null && found == null : old.like(found);
  }

  private static @org.jspecify.annotations.Nullable EyeFindings of(
      Map<Side, EyeFindings> eyes, Side side) {
    var own = eyes.get(side);
    return own == null ? eyes.get(Side.BOTH) : own;
  }
}
