package dev.vernix.corpus.trust;

import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A labelled number as a note writes it, whether or not it can be: {@code K 41}, {@code T 98.2 F}.
 *
 * @param label as written
 * @param ranges what the label's numbers can be
 * @param unit as written, in lower case, empty where none stands
 * @param from first character of the number
 */
record Reading(
    Said said,
    int at,
    String label,
    List<ValueRange> ranges,
    double value,
    String unit,
    int labelFrom,
    int from,
    int to) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s?(?:\\([^)\\n"
              + "]{0,18}\\)\\s?)?[:=]?\\s?(?:today|now|was|is|of|this"
              + " am|repeat(?:ed)?|level|count|about|up to|down"
              + " to|score|scores|poc|ax|axillary|rectal)?\\s?[:=~]?\\s?"
              + "(?<n>\\d{1,5}(?:\\.\\d{1,3})?|\\.\\d{1,3})(?!\\d|[.,]\\d|:\\d|\\s?[a-z]{1,5}\\s?/\\s?(?:wk|week|d|day)\\b)"
              + "(?:\\s?(?<u>mmol/l|meq/l|mg/dl|mg/l|g/dl|g/l|[u\\x{00b5}\\x{03bc}]mol/l|k/ul|x10\\^?9/l|mmhg|cmh2o|ml/kg/day|ml/kg/d|ml/kg/hour|ml/kg/hr|ml/kg/h|ml/kg|mg/kg/min|mg/kg|mcg|mg|g|ml|l|cm|mm|bpm|/min|u/l|iu/l|k|%|s|\\x{00b0}\\s?[cf]|[cf])(?![A-Za-z/]))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANOTHER = Pattern.compile("\\s?[:-]?\\s?\\d");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s?(?:->|\\x{2192}|and|,|/)\\s?(\\d{1,5}(?:\\.\\d{1,3})?)(?![\\d./:%-]|\\s?min)");

  /**
   * Every labelled number of a sentence.
   *
   * @param at index of the sentence in the stay
   */
  static List<Reading> in(Said said, int at) {
    var known = said.once(Reading.class, () -> read(said, at));
    return known.isEmpty() || known.getFirst().at == at ? known : read(said, at);
  }

  private static List<Reading> read(Said said, int at) {
    var found = new ArrayList<Reading>();
    String text = said.note().text();
    var n = NUMBER.matcher(text);
    n.useTransparentBounds(true);
    for (var l : ValueLabels.in(text, said.sentence().from(), said.sentence().to())) {
      String label = text.substring(l.from(), l.to());
      var ranges = l.ranges();
      n.region(l.to(), said.sentence().to());
      if (!n.lookingAt()
          || vitamin(text, l.from())
          || bilirubin(text, l.from(), n.end("n"), label)
          || time(text, ranges, n)
          || date(text, n.end(), ranges)) {
        continue;
      }
      String unit =
          n.group("u") == null
              ? ""
              : n.group("u").toLowerCase(Locale.ROOT).replace("\u00b0", "").strip();
      int end = n.end();
      if (unit.length() == 1
          && ranges.stream()
              .noneMatch(r -> r.written(n.group("u").strip().toLowerCase(Locale.ROOT)))) {
        // The letter is the next label: Na 139 K 4.8.
        unit = "";
        end = n.end("n");
      }
      found.add(
          new Reading(
              said,
              at,
              label,
              ranges,
              Double.parseDouble(n.group("n")),
              unit,
              l.from(),
              n.start("n"),
              end));
      if (ranges.getFirst().name().startsWith("Apgar")) {
        more(said, at, label, ranges, l.from(), n.end(), found);
      }
    }
    return found;
  }

  private static void more(
      Said said,
      int at,
      String label,
      List<ValueRange> ranges,
      int labelFrom,
      int from,
      List<Reading> found) {
    var next = NEXT.matcher(said.note().text()).region(from, said.sentence().to());
    next.useTransparentBounds(true);
    if (next.lookingAt()) {
      found.add(
          new Reading(
              said,
              at,
              label,
              ranges,
              Double.parseDouble(next.group(1)),
              "",
              labelFrom,
              next.start(1),
              next.end(1)));
      more(said, at, label, ranges, labelFrom, next.end(1), found);
    }
  }

  /** {@code Vit K 0.5} is no potassium. */
  private static boolean vitamin(String text, int label) {
    return OTHER.matcher(text).region(Math.max(0, label - 12), label).find();
  }

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:vit|vitamin|iso|isolette|incubator|skin|water|humidity|csf|cord|urine|direct|conj|conjugated|indirect|\\bd|dir|maternal)\\s?$");

  /** {@code bili T 4.1 D 0.3}: total and direct bilirubin, not a temperature. */
  private static boolean bilirubin(String text, int from, int to, String label) {
    return label.equals("T")
        && (BILI.matcher(text).region(Math.max(0, from - 14), from).find()
            || DIRECT.matcher(text).region(to, text.length()).lookingAt());
  }

  private static final Pattern BILI =
      Pattern.compile("(?i)\\b(?:t?s?bili?|bilirubin)\\b[^.;\\n]*$");
  private static final Pattern DIRECT =
      Pattern.compile("(?:\\s?mg/dL)?[\\s,/]{1,2}(?:D|dir|direct|conj|I)\\b[\\s:=]?\\s?\\d");

  /** {@code Gluc 0545 28}: a time of day, not the value. */
  private static boolean time(String text, List<ValueRange> ranges, Matcher n) {
    String number = n.group("n");
    return number.length() == 4
        && number.indexOf('.') < 0
        && (number.startsWith("0")
            || ranges.getFirst().name().equals("glucose")
            || ANOTHER.matcher(text).region(n.end("n"), text.length()).lookingAt());
  }

  /** {@code alk phos 5/4}: a date. Apgar scores are written so too. */
  private static boolean date(String text, int to, List<ValueRange> ranges) {
    return !ranges.getFirst().name().startsWith("Apgar")
        && to + 1 < text.length()
        && text.charAt(to) == '/'
        && Character.isDigit(text.charAt(to + 1));
  }

  String name() {
    return ranges.getFirst().name();
  }

  /** Rows that its unit allows; empty where the unit makes it something else. */
  List<ValueRange> allowed() {
    return unit.isEmpty() ? ranges : ranges.stream().filter(r -> r.written(unit)).toList();
  }

  /** By which the value is multiplied to stand in the unit of the label's first row. */
  double factor() {
    var rows = allowed();
    return unit.isEmpty() || rows.isEmpty() ? 1 : rows.getFirst().factor();
  }

  boolean impossible() {
    var rows = allowed();
    return !rows.isEmpty() && rows.stream().noneMatch(r -> r.holds(value));
  }

  /** The number and unit as written. */
  String written() {
    return said.note().text().substring(from, to).strip();
  }
}
