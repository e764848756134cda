package dev.vernix.corpus.episodes;

import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sift;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a study of the head showed, or showed not to be there.
 *
 * @param sort findings of one sort say the same thing in other words
 * @param name in plain clinical English
 * @param grade 1 to 4 as written, 0 where none is
 * @param course {@code unchanged}, {@code resolved}, {@code larger} or empty
 * @param foci how many there were, such as {@code two punctate foci of}; empty where not written
 * @param region such as {@code parietal white matter}; empty where none is written
 */
record HeadFinding(
    String sort,
    String name,
    Side side,
    int grade,
    boolean present,
    boolean possible,
    String course,
    String foci,
    String region,
    Said said) {

  private record Row(String sort, String present, String absent, Pattern written) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(HeadFinding.class, "head-findings.tsv").stream()
          .map(r -> new Row(r[0], r[1], r[2], Pattern.compile(r[3], Pattern.CASE_INSENSITIVE)))
          .toList();
  private static final Sift SIFT = Sift.of(ROWS.stream().map(Row::written).toList());
  private static final Pattern GRADE =
      Pattern.compile("(?i)\\b(?:grade|gr|G) ?([1-4]|I{1,3}|IV)(?:\\b|(?=[ab]\\b))");
  private static final Pattern SAME =
      Pattern.compile("(?i)\\b(?:stable|unchanged|no change|no interval change)\\b");
  private static final Pattern OVER =
      Pattern.compile(
          "(?i)(?<!\\bnot )(?<!\\bnot yet )(?<!\\bnot fully )\\b(?:resolved|no longer"
              + " (?:seen|visible)|resolution of)\\b");
  private static final Pattern WORSE =
      Pattern.compile(
          "(?i)(?<!\\bno )(?<!\\bnot )(?<!\\bwithout )(?<!\\bno further"
              + " )\\b(?:progress(?:ed|ion|ive)|larger|worsen\\w*|increas(?:ed|ing)|extend\\w*|new)\\b");
  private static final Pattern SIZE =
      Pattern.compile("(?i)\\b(mild|moderate|severe|marked|minimal)(?:ly)?\\b");
  private static final Pattern REGION =
      Pattern.compile(
          "(?i)^[^.;:]{0,12}?\\b(?:in|of|within|involving|at)(?: the)?(?: left| right| bilateral|"
              + " both)?"
              + " ((?:(?:parietal|frontal|temporal|occipital|parieto-?occipital|perirolandic|periventricular|subcortical|deep|central|posterior|watershed)"
              + " )*(?:white matter|gr[ae]y matter|cortex|basal ganglia|thalam(?:us|i)|internal"
              + " capsule|corpus callosum|centrum semiovale|corona radiata|lobes?))\\b");
  private static final Pattern FOCI =
      Pattern.compile(
          "(?i)\\b((?:(?:one|two|three|four|a"
              + " few|several|multiple|scattered|single|a|tiny|small|punctate)"
              + " )*(?:foci|focus|areas?) of )$");

  /** {@code The right germinal matrix is normal} names a place and no finding. */
  private static final Pattern SOUND =
      Pattern.compile(
          "(?i)^ ?(?:is |are |appears? |remains? )?(?:normal|unremarkable|clear|intact|within"
              + " normal)\\b");

  private static final Pattern SIZED =
      Pattern.compile("((?:mild|moderate|severe|marked|minimal) )(.*)");
  private static final Pattern NORMAL_VENTRICLES =
      Pattern.compile("(?i)\\bventricles? (?:are |is )?(?:of )?normal\\b");

  /** What a clause says, in the order of the table; for one sort only the first row that fits. */
  static List<HeadFinding> in(Clause clause) {
    var found = new ArrayList<HeadFinding>();
    var worth = SIFT.worth(clause.text());
    for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
      var row = ROWS.get(i);
      var m = row.written.matcher(clause.text());
      if (m.find()
          && !SOUND.matcher(clause.text().substring(m.end())).find()
          && found.stream().noneMatch(f -> f.sort.equals(row.sort))) {
        boolean over = OVER.matcher(clause.text()).find();
        boolean present = !clause.denied(m) || over;
        int grade = row.sort.equals("bleed") && present ? grade(clause) : 0;
        // Grades II to IV are of blood in the ventricles; a bare grade I may lie in the matrix
        // alone.
        boolean bare = row.present.equals("haemorrhage") && grade > 1;
        String name =
            bare ? "intraventricular haemorrhage" : present ? sized(row, clause) : row.absent;
        found.add(
            new HeadFinding(
                row.sort,
                name,
                side(row, clause, m.start(), m.end()),
                grade,
                present,
                present && clause.doubtful(),
                present ? course(clause, over) : "",
                present ? group(FOCI, clause.text().substring(0, m.start())) : "",
                present && !row.sort.equals("bleed")
                    ? group(REGION, clause.text().substring(m.end()))
                    : "",
                clause.said()));
      }
    }
    if (found.isEmpty() && NORMAL_VENTRICLES.matcher(clause.text()).find()) {
      found.add(
          new HeadFinding(
              "ventricles",
              "ventriculomegaly",
              Side.NONE,
              0,
              false,
              false,
              "",
              "",
              "",
              clause.said()));
    }
    return found;
  }

  private static String group(Pattern p, String text) {
    var m = p.matcher(text);
    return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
  }

  HeadFinding on(Side corrected) {
    return new HeadFinding(
        sort, name, corrected, grade, present, possible, course, foci, region, said);
  }

  HeadFinding named(String fuller) {
    return new HeadFinding(
        sort, fuller, side, grade, present, possible, course, foci, region, said);
  }

  /** Ventricles have a side only where it is written with them. */
  private static Side side(Row row, Clause clause, int from, int to) {
    return row.sort.equals("ventricles")
        ? Side.of(
            clause
                .text()
                .substring(Math.max(0, from - 14), Math.min(clause.text().length(), to + 14)),
            Math.min(from, 14),
            Math.min(from, 14) + to - from)
        : clause.side(from, to);
  }

  private static String sized(Row row, Clause clause) {
    var m = SIZE.matcher(clause.text());
    return row.sort.equals("ventricles") && m.find()
        ? m.group(1).toLowerCase(Locale.ROOT) + " " + row.present
        : row.present;
  }

  private static String course(Clause clause, boolean over) {
    return over
        ? "resolved"
        : SAME.matcher(clause.text()).find()
            ? "unchanged"
            : WORSE.matcher(clause.text()).find() ? "larger" : "";
  }

  private static int grade(Clause clause) {
    var m = GRADE.matcher(clause.text());
    return m.find() ? number(m.group(1)) : 0;
  }

  private static int number(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "I", "1" -> 1;
      case "II", "2" -> 2;
      case "III", "3" -> 3;
      default -> 4;
    };
  }

  static String roman(int grade) {
    return List.of("", "I", "II", "III", "IV").get(grade);
  }

  /** {@code left grade II intraventricular haemorrhage}. */
  String words() {
    if (!region.isEmpty()) {
      return (possible ? "possible " : "") + foci + name + " in the " + side.adjective() + region;
    }
    var sized = SIZED.matcher(name);
    if (sized.matches()) {
      return (possible ? "possible " : "")
          + (course.equals("unchanged") ? "unchanged " : "")
          + sized.group(1)
          + side.adjective()
          + sized.group(2);
    }
    return (possible ? "possible " : "")
        + (course.equals("unchanged") ? "unchanged " : "")
        + side.adjective()
        + (grade > 0 ? "grade " + roman(grade) + " " : "")
        + name;
  }

  boolean same(@Nullable HeadFinding other) {
    return other != null
        && sort.equals(other.sort)
        && (side == other.side || side == Side.NONE || other.side == Side.NONE);
  }
}
