package dev.vernix.corpus.trust;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences of one note that together correct something: what was wrong and what holds.
 *
 * @param said the sentences, in order; the first is the first that corrects
 * @param context up to two sentences before them in the same note
 */
public record Correction(List<Said> said, List<Said> context) {
  /**
   * "4 mo corrected" is an age, "corrected sodium" a calculation, "agree except" only a heading.
   */
  private static final Pattern NO_CORRECTION =
      Pattern.compile(
          "(?i)\\b(?:mo|months?|wks?|weeks?)\\s+corrected|\\bcorrected\\s+(?:(?:to\\s+)?[2-5]\\d\\s?(?:\\+|w)|gest|age|ga\\b|na\\b|sodium|ca\\b|calcium|retic|count|for\\b|anion|qt)|\\bexcept\\s*:?\\s*$|\\bexcept"
              + " (?:for|as|if|when|that)\\b");

  private static final Pattern ALSO =
      Pattern.compile(
          "(?i)\\bshould not be (?:carried|used|copied)|\\b(?:is|are) (?:out of"
              + " date|outdated)\\b|\\bwas a transposition\\b|\\bno longer"
              + " (?:true|accurate|valid)\\b|\\bwas (?:charted|entered|written|recorded|documented)"
              + " in error\\b");
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)^\\W*(?:this|that|it|use|the \\d+|the correct|no \\d+|supersedes|otherwise|please"
              + " use|actual|pneumatosis|correct)\\b");
  private static final String N = "(?<![\\w.])~?(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\d])";
  private static final List<Pattern> WRONG =
      List.of(
          Pattern.compile(
              "(?i)\\b(?:disregard|ignore|supersedes?d?|instead of|rather than|replaces?|not)\\b(?:"
                  + " the| my| a| value| of| earlier){0,3}\\s[^.;:\\d\\n"
                  + "]{0,18}?"
                  + N
                  + "(?:[^.;\\d]{0,12}?(?:and|,)\\s"
                  + N
                  + ")?"),
          Pattern.compile(
              "(?i)\\b(?:entered|charted|written|recorded|documented|reported|given|listed|read)"
                  + " (?:as|\\()[ (]{0,2}"
                  + N),
          Pattern.compile(
              "(?i)"
                  + N
                  + "(?:\\s?[a-z%/]{1,8})?\\)?[^.;\\d\\n"
                  + "]{0,45}\\b(?:is|was|were|are)?\\s?(?:wrong|incorrect|not correct|an?"
                  + " (?:error|typo|transposition)|transposition|in error|mistaken|misread)\\b"),
          Pattern.compile("(?i)\\((" + "\\d+(?:\\.\\d+)?" + ")\\)[^.;\\n]{0,50}\\bwrong\\b"),
          Pattern.compile("(?i)\\bfrom " + N + "\\s?[a-z%/]{0,8} to "));
  private static final List<Pattern> RIGHT =
      List.of(
          Pattern.compile(N + "(?i)\\s?[a-z%/]{0,8}[;,]\\s?(?:disregard|ignore)"),
          Pattern.compile("(?i)\\b(?:corrected|amended|revised|changed) to [^.;\\d\\n]{0,16}?" + N),
          Pattern.compile(
              "(?i)\\b(?:use|should (?:be|read)|correct (?:value|weight|dose|result|one)?"
                  + " ?is|actual(?:ly)?(?: is| was)?|weight"
                  + " is|reweigh\\w*[^.;\\d]{0,20})\\s[^.;\\d\\n"
                  + "]{0,12}?"
                  + N),
          Pattern.compile(
              "(?i)\\b(?:correction|corrected|erratum|amended)\\b[^.;\\n"
                  + "]{0,8}:?[^.;\\n"
                  + "]{0,60}?(?<![\\w.:])(?!\\d{1,2}:\\d{2})"
                  + N
                  + "(?=\\s?(?:mg|mcg|g|kg|mmol|meq|ml|%|h|hours|c|f|k)\\b)"));
  private static final Pattern SIDES =
      Pattern.compile(
          "(?i)\\b(left|right)\\b[^.;\\n]{0,60}\\bnot (?:in |on )?(?:the )?(left|right)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");

  /** Quoted words are looked for in notes of this many days before. */
  private static final int DAYS = 4;

  private static final Pattern QUOTED =
      Pattern.compile("(?<!\\w)[\"\\x{201c}']([^\"\\x{201c}\\x{201d}']{3,60})[\"\\x{201d}']");
  private static final Pattern LINE =
      Pattern.compile("(?i)\\bthe ([A-Za-z/]{2,20}) (?:line|order|entry|statement)\\b");

  /** True where the sentence says that something written before was wrong. */
  public static boolean corrects(Said said) {
    String text = said.text();
    return (said.has(Cue.CORRECTION) || ALSO.matcher(text).find())
        && !NO_CORRECTION.matcher(text.strip()).find();
  }

  /** The corrections of all sentences, those that belong together as one. */
  public static List<Correction> all(List<Said> said) {
    var found = new ArrayList<Correction>();
    for (int i = 0; i < said.size(); i++) {
      if (!corrects(said.get(i))) {
        continue;
      }
      var first = said.get(i);
      var group = new ArrayList<Said>(List.of(first));
      while (i + 1 < said.size()
          && said.get(i + 1).note().equals(first.note())
          && group.size() < 4
          && (BACK.matcher(said.get(i + 1).text().strip()).find()
                  && (corrects(said.get(i + 1)) || group.size() == 1)
              || SIDES.matcher(said.get(i + 1).text()).find())) {
        group.add(said.get(++i));
      }
      int start = i - group.size() + 1;
      var context =
          said.subList(Math.max(0, start - 2), start).stream()
              .filter(s -> s.note().equals(first.note()))
              .toList();
      found.add(new Correction(group, context));
    }
    return found;
  }

  public Correction {
    said = List.copyOf(said);
    context = List.copyOf(context);
  }

  /** The correcting sentences as written, in one line. */
  public String quote() {
    var shown = new ArrayList<Said>();
    if (!context.isEmpty() && (pointsBack() || entered())) {
      shown.add(context.getLast());
    }
    shown.addAll(said);
    String t =
        shown.stream()
            .map(s -> s.text().strip())
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ")
            .replace('"', '\'');
    return t.length() <= 220
        ? t.replaceAll("[.:;]$", "")
        : t.substring(0, t.lastIndexOf(' ', 215)) + " ...";
  }

  /** The characters that {@link #quote} shows. */
  public Span span() {
    boolean back = !context.isEmpty() && (pointsBack() || entered());
    var first = back ? context.getLast() : said.getFirst();
    return first.span(first.sentence().from(), said.getLast().sentence().to());
  }

  private boolean pointsBack() {
    return BACK.matcher(said.getFirst().text().strip()).find();
  }

  /** The sentences before say what was entered wrongly. */
  private boolean entered() {
    return context.stream().anyMatch(s -> WRONG.get(1).matcher(s.text()).find());
  }

  private String text() {
    return said.stream().map(Said::text).collect(Collectors.joining(" "));
  }

  /** Numbers that the sentences call wrong, as written. */
  public Set<String> wrong() {
    var all = numbers(WRONG);
    context.forEach(s -> WRONG.get(1).matcher(s.text()).results().forEach(m -> groups(m, all)));
    return all;
  }

  /** The number that holds instead, with its unit as written. */
  public Optional<String> right() {
    var wrong = wrong();
    String t = text();
    for (var p : RIGHT) {
      var m = p.matcher(t);
      while (m.find()) {
        String n = m.group(1);
        if (!wrong.contains(n) && n.length() < 7) {
          var unit =
              Pattern.compile(
                      "\\G\\s?(mg/kg|mg|mcg|kg|g|mmol/L|mEq/L|mL/kg|mL|hours|hrs?|h|%|C|F|K)\\b")
                  .matcher(t);
          return Optional.of(n + (unit.find(m.end(1)) ? " " + unit.group(1) : ""));
        }
      }
    }
    return Optional.empty();
  }

  /** The side that was wrong and the side that holds. */
  public Optional<String[]> sides() {
    var m = SIDES.matcher(text());
    return m.find() && !m.group(1).equalsIgnoreCase(m.group(2))
        ? Optional.of(
            new String[] {m.group(2).toLowerCase(Locale.ROOT), m.group(1).toLowerCase(Locale.ROOT)})
        : Optional.empty();
  }

  /** The name of the value that it corrects, where it writes the value's label. */
  public String label() {
    var m = ValueRange.LABELS.matcher(text());
    return m.find() && !ValueRange.of(m.group(1)).isEmpty()
        ? ValueRange.of(m.group(1)).getFirst().name()
        : "";
  }

  /**
   * What it is about: a value, a drug or a finding that the sentences name, else the one before.
   */
  public Optional<Concept> about() {
    return concepts().stream()
        .filter(
            c ->
                switch (c.kind()) {
                  case LAB,
                      MEASURE,
                      DRUG,
                      DIAGNOSIS,
                      FINDING,
                      NUTRITION,
                      DEVICE,
                      IMAGING,
                      VACCINE ->
                      true;
                  default -> c.kind() == Kind.RESPIRATORY_SUPPORT;
                })
        .findFirst();
  }

  /** Every concept that the sentences name, then those of the sentence before them. */
  public List<Concept> concepts() {
    var all = new LinkedHashSet<Concept>();
    said.forEach(s -> s.sentence().findings().forEach(f -> all.add(f.concept())));
    if (all.isEmpty() || pointsBack()) {
      context.reversed().forEach(s -> s.sentence().findings().forEach(f -> all.add(f.concept())));
    }
    return List.copyOf(all);
  }

  /** Words that the sentences quote from what they correct, in lower case. */
  public List<String> quoted() {
    var all = new ArrayList<String>();
    QUOTED.matcher(text()).results().map(m -> m.group(1)).forEach(q -> all.add(normal(q)));
    LINE.matcher(text())
        .results()
        .map(m -> m.group(1))
        .filter(w -> !w.matches("(?i)plan|order|resident|antibiotic|template"))
        .forEach(q -> all.add(normal(q)));
    return all;
  }

  /** Earlier sentences that the correction makes void. */
  public List<Said> superseded(Stay stay) {
    var first = said.getFirst();
    var ids =
        concepts().stream()
            .filter(c -> c.kind() != Kind.ANATOMY)
            .map(Concept::id)
            .collect(Collectors.toSet());
    var wrong = wrong();
    var quoted = quoted();
    String label = label();
    String side = sides().map(s -> s[0]).orElse("");
    var found = new ArrayList<Said>();
    if (wrong.isEmpty() && quoted.isEmpty() && side.isEmpty()) {
      return found;
    }
    for (var s : stay.said()) {
      if (!earlier(s, first)) {
        continue;
      }
      boolean number = !wrong.isEmpty() && writes(s, wrong, ids, label);
      boolean place = !side.isEmpty() && names(s, ids) && side(s.text(), side);
      boolean words = s.noteDate().isAfter(first.noteDate().minusDays(DAYS)) && quotes(s, quoted);
      if ((number || place || words) && !corrects(s)) {
        found.add(s);
      }
    }
    return found;
  }

  private static boolean writes(Said s, Set<String> wrong, Set<String> ids, String label) {
    var numbers = NUMBER.matcher(s.text()).results().map(MatchResult::group).toList();
    return numbers.stream().anyMatch(wrong::contains)
        && (names(s, ids)
            || Reading.in(s, 0).stream()
                .anyMatch(
                    r ->
                        r.name().equals(label)
                            && wrong.stream().anyMatch(r.written()::startsWith)));
  }

  private static boolean names(Said s, Set<String> ids) {
    return s.sentence().findings().stream().anyMatch(f -> ids.contains(f.concept().id()));
  }

  /** In an earlier note, or earlier in the same one. */
  private static boolean earlier(Said s, Said correcting) {
    return s.note().equals(correcting.note())
        ? s.sentence().to() <= correcting.sentence().from()
        : !s.note().time().isAfter(correcting.note().time());
  }

  private static boolean side(String text, String wrong) {
    return Pattern.compile(
            "(?i)\\b" + wrong + "\\b|" + (wrong.equals("left") ? "\\bLLQ\\b" : "\\bRLQ\\b"))
        .matcher(text)
        .find();
  }

  private static boolean quotes(Said s, List<String> quoted) {
    String text = " " + normal(s.text()) + " ";
    return quoted.stream().anyMatch(q -> text.contains(" " + q + " "));
  }

  static String normal(String s) {
    return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/]+", " ").strip();
  }

  private LinkedHashSet<String> numbers(List<Pattern> patterns) {
    var all = new LinkedHashSet<String>();
    String t = text();
    for (var p : patterns) {
      p.matcher(t).results().forEach(m -> groups(m, all));
    }
    return all;
  }

  private static void groups(MatchResult m, Set<String> all) {
    for (int g = 1; g <= m.groupCount(); g++) {
      if (m.group(g) != null) {
        all.add(m.group(g));
      }
    }
  }
}
