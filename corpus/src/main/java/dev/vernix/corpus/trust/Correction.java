package dev.vernix.corpus.trust;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          "(?i)\\b(?:WNL|normal|unremarkable|negative|intact|clear|benign)\\b[^.;\\n"
              + "]{0,24}\\bexcept\\b|/(?:12|52)\\s+corrected|(?:\\b|\\d)(?:mo|months?|wks?|weeks?|y|yr|yrs|years?)\\s+corrected|\\bcorrected\\s+(?:(?:to\\s+)?[2-5]\\d\\s?(?:\\+|w)|gest|age|ga\\b|na\\b|sodium|ca\\b|calcium|retic|count|for\\b|anion|qt)|\\bexcept\\s*:?\\s*$|\\bexcept"
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

  /** True where the sentence says that something written before was wrong. */
  public static boolean corrects(Said said) {
    return (said.has(Cue.CORRECTION) || said.says(ALSO)) && !said.says(NO_CORRECTION);
  }

  /** The corrections of all sentences, those that belong together as one. */
  static List<Correction> all(List<Said> said) {
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
              || CorrectionWords.sides(said.get(i + 1).text()).isPresent())) {
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
    return context.stream().anyMatch(s -> !CorrectionWords.entered(s.text()).isEmpty());
  }

  private String text() {
    return said.stream().map(Said::text).collect(Collectors.joining(" "));
  }

  /** Numbers that the sentences call wrong, as written. */
  public Set<String> wrong() {
    var all = CorrectionWords.wrong(text());
    context.forEach(s -> all.addAll(CorrectionWords.entered(s.text())));
    return all;
  }

  /** The name of the value that it corrects, where it writes the value's label. */
  public String label() {
    var labels = ValueLabels.in(text(), 0, text().length());
    return labels.isEmpty() ? "" : labels.getFirst().ranges().getFirst().name();
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

  /** The number that holds instead, with its unit as written. */
  public Optional<String> right() {
    return CorrectionWords.right(text(), wrong());
  }

  /** The side that was wrong and the side that holds. */
  public Optional<String[]> sides() {
    return CorrectionWords.sides(text());
  }

  /** Words that the sentences quote from what they correct, in lower case. */
  public List<String> quoted() {
    return CorrectionWords.quoted(text());
  }
}
