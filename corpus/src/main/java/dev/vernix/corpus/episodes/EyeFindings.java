package dev.vernix.corpus.episodes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was seen in an eye, as written.
 *
 * @param stage such as {@code stage 2}, {@code no retinopathy of prematurity}; empty where not said
 * @param zone such as {@code zone II}; empty where not said
 * @param plus {@code plus disease}, {@code pre-plus disease}, {@code no plus disease}, or empty
 * @param course {@code regressing}, {@code immature retina}, {@code mature retina} or empty
 */
public record EyeFindings(String stage, String zone, String plus, String course) {
  private static final Pattern STAGE =
      Pattern.compile(
          "(?i)(?:\\b(?:stage|st\\.?|S)\\s?|(?<=[zZ][1-3])S)([0-5]|I{1,3}|IV|V)(?!\\w|\\.\\d)|(?i)\\bS([0-5])(?=Z[1-3])");
  private static final Pattern ZONE =
      Pattern.compile(
          "(?i)(?:\\b(post(?:erior|\\.)?"
              + " )?(?:zone|z)\\s?|(?<=S[0-5])Z)([1-3]|I{1,3})(?:(?!\\w|\\.\\d)|(?=S[0-5]))");
  private static final Pattern NO_PLUS =
      Pattern.compile(
          "(?i)\\b(?:no|without|w/o|not)\\s(?:pre-?)?\\s?plus\\b|\\bplus[:\\s]*(?:neg|none|absent|no)\\b|\\bplus(?:"
              + " dis(?:ease)?)?[:\\s]*\\(\\s?[-\u2013\u2212]\\s?\\)");
  private static final Pattern PRE_PLUS = Pattern.compile("(?i)\\bpre-?plus\\b");
  private static final Pattern PLUS =
      Pattern.compile("(?i)\\bplus(?: dis(?:ease)?| dz)?\\b|\\bplus\\+");
  private static final Pattern NO_ROP =
      Pattern.compile("(?i)\\bno (?:active |evidence of )?(?:ROP|retinopathy)|\\bwithout ROP\\b");
  private static final Pattern REGRESSING = Pattern.compile("(?i)\\bregress\\w*");
  private static final Pattern MATURE =
      Pattern.compile("(?i)(?<!im)(?<!not )\\bmature\\b|\\bfully vasculari[sz]ed\\b");
  private static final Pattern IMMATURE =
      Pattern.compile("(?i)\\bimmature\\b|\\bincompletely vasculari[sz]ed\\b|\\bavascular\\b");

  static EyeFindings of(String text) {
    var stage = STAGE.matcher(text);
    var zone = ZONE.matcher(text);
    boolean none = NO_ROP.matcher(text).find();
    String s =
        stage.find()
            ? "stage " + stages(text)
            : none
                ? "no "
                    + (text.toLowerCase(Locale.ROOT).contains("no active") ? "active " : "")
                    + "retinopathy of prematurity"
                : "";
    String z =
        zone.find()
            ? (zone.group(1) == null ? "" : "posterior ") + "zone " + roman(zone.group(2))
            : "";
    String p =
        NO_PLUS.matcher(text).find()
            ? "no plus disease"
            : PRE_PLUS.matcher(text).find()
                ? "pre-plus disease"
                : PLUS.matcher(text).find() ? "plus disease" : "";
    String c =
        REGRESSING.matcher(text).find()
            ? "regressing"
            : IMMATURE.matcher(text).find()
                ? "immature retina"
                : MATURE.matcher(text).find() ? "mature retina" : "";
    return new EyeFindings(s, z, p, c);
  }

  /** The stages written, of which an eye can have but one. */
  private static String stages(String text) {
    return STAGE
        .matcher(text)
        .results()
        .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
        .map(EyeFindings::arabic)
        .distinct()
        .collect(Collectors.joining("/"));
  }

  private static final List<String> ROMAN = List.of("0", "I", "II", "III", "IV", "V");

  private static String roman(String written) {
    return Character.isDigit(written.charAt(0))
        ? ROMAN.get(written.charAt(0) - '0')
        : written.toUpperCase(Locale.ROOT);
  }

  private static String arabic(String written) {
    return Character.isDigit(written.charAt(0))
        ? written
        : Integer.toString(ROMAN.indexOf(written.toUpperCase(Locale.ROOT)));
  }

  /** The stage as a number; 0 where there is no retinopathy, -1 where none is written. */
  public int number() {
    return stage.startsWith("stage ")
        ? stage.charAt(6) - '0'
        : stage.startsWith("no ") || course.startsWith("immature") ? 0 : -1;
  }

  /** Says another stage, zone or plus than this one. */
  boolean against(EyeFindings other) {
    return differ(stage, other.stage) || differ(zone, other.zone) || differ(plus, other.plus);
  }

  private static boolean differ(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  /** The same stage and no other zone. */
  boolean like(@org.jspecify.annotations.Nullable EyeFindings other) {
    return other != null && stage.equals(other.stage) && !differ(zone, other.zone);
  }

  /** Says only a zone, or that there is no plus disease: nothing is lost where it goes unsaid. */
  boolean minor() {
    return stage.isEmpty() && course.isEmpty() && (plus.isEmpty() || plus.startsWith("no "));
  }

  /** Says more than that there is or is no plus disease. */
  boolean judged() {
    return zoned() || retinopathy() || !course.isEmpty();
  }

  /** Two stages that cannot be told apart by eye: better left to the note's own words. */
  boolean torn() {
    return stage.contains("/");
  }

  boolean empty() {
    return stage.isEmpty() && zone.isEmpty() && plus.isEmpty() && course.isEmpty();
  }

  boolean zoned() {
    return !zone.isEmpty() || !stage.isEmpty();
  }

  boolean retinopathy() {
    return stage.startsWith("no ") || course.equals("mature retina");
  }

  /**
   * This one, completed by what is said of both; an eye without retinopathy regresses from none.
   */
  EyeFindings andBoth(EyeFindings both) {
    boolean none = stage.startsWith("no ") && both.course.equals("regressing");
    return and(none ? new EyeFindings(both.stage, both.zone, both.plus, "") : both);
  }

  /** The same without what is said of plus disease. */
  EyeFindings without() {
    return new EyeFindings(stage, zone, "", course);
  }

  /** {@code with plus disease}, {@code without plus disease}. */
  String plusWords() {
    return plus.startsWith("no ") ? "without plus disease" : "with " + plus;
  }

  /** This one, completed where it says nothing. */
  EyeFindings and(EyeFindings more) {
    return new EyeFindings(
        stage.isEmpty() ? more.stage : stage,
        zone.isEmpty() ? more.zone : zone,
        plus.isEmpty() ? more.plus : plus,
        course.isEmpty() ? more.course : course);
  }

  /** {@code regressing stage 1 retinopathy of prematurity in zone II without plus disease}. */
  public String words() {
    var b = new StringBuilder();
    if (stage.startsWith("stage")) {
      b.append(course.equals("regressing") ? "regressing " : "")
          .append(stage)
          .append(" retinopathy of prematurity")
          .append(zone.isEmpty() ? "" : " in " + zone);
    } else if (course.equals("regressing")) {
      b.append("regressing retinopathy of prematurity").append(zone.isEmpty() ? "" : " in " + zone);
      if (!stage.isEmpty()) {
        b.append(" with ").append(stage);
      }
    } else if (!course.isEmpty()) {
      b.append(course.startsWith("i") ? "an " : "a ")
          .append(course)
          .append(zone.isEmpty() ? "" : " in " + zone)
          .append(stage.isEmpty() ? "" : " with " + stage);
    } else {
      b.append(stage.isEmpty() ? "vascularisation" : stage)
          .append(zone.isEmpty() ? "" : (stage.isEmpty() ? " to " : " in ") + zone);
    }
    if (!plus.isEmpty()) {
      String said = b.toString();
      boolean with = said.contains(" with ");
      b.append(
          plus.startsWith("no ")
              ? with ? " and no plus disease" : " without plus disease"
              : (with ? " and " : " with ") + plus);
    }
    return b.toString();
  }
}
