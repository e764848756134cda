package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.reading.Quantities;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Plants every kind of error, one at a time, in any text about a chart, wherever the text has a
 * place for it. The same text gives the same errors.
 */
public final class TextErrors {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<!q\\d{1,2} ?)(?<=\\d"
              + " ?|\\d-)(mcg|micrograms?|mg|kg|grams?|g|mL|ml|L|cm|mm|hours?|h|days?|weeks?|minutes?|min|units|IU|kcal)"
              + "(?![A-Za-z])");
  private static final Map<String, String> OTHER_UNIT =
      Map.ofEntries(
          Map.entry("mcg", "mg"),
          Map.entry("microgram", "milligram"),
          Map.entry("micrograms", "milligrams"),
          Map.entry("mg", "mcg"),
          Map.entry("kg", "g"),
          Map.entry("g", "kg"),
          Map.entry("gram", "kilogram"),
          Map.entry("grams", "kilograms"),
          Map.entry("mL", "L"),
          Map.entry("ml", "l"),
          Map.entry("L", "mL"),
          Map.entry("cm", "mm"),
          Map.entry("mm", "cm"),
          Map.entry("hour", "day"),
          Map.entry("hours", "days"),
          Map.entry("h", "days"),
          Map.entry("day", "week"),
          Map.entry("days", "weeks"),
          Map.entry("minute", "hour"),
          Map.entry("minutes", "hours"),
          Map.entry("min", "hours"),
          Map.entry("units", "mg"),
          Map.entry("IU", "mg"));
  private static final Pattern SIDE =
      Pattern.compile(
          "\\b([Ll]eft|[Rr]ight|LEFT|RIGHT)\\b(?!-)(?! to (?:left|right))(?<!to \\w{4,5})");
  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)\\b(?:grades?|stages?|zones?|bell stage|sarnat stage)["
              + " -](IV|I{1,3}|[1-4])([AB]?)(?![\\w.])");
  private static final Pattern HE =
      Pattern.compile("(?<=^|[.\\n] ?)(She|He|Her|His)\\b|\\b(female|male|girl|boy)\\b");
  private static final List<String[]> TURNS =
      List.of(
          new String[] {"\\bwithout (?=\\w)", "with "},
          new String[] {"\\b([Nn])o (?=(?!further|longer|other|known)\\w)", ""},
          new String[] {"\\bwas not\\b", "was"},
          new String[] {"\\bwere not\\b", "were"},
          new String[] {"\\bdid not (?=require)", ""},
          new String[] {"\\bnegative\\b", "positive"},
          new String[] {"\\bpositive\\b", "negative"},
          new String[] {"\\bpassed\\b", "failed"},
          new String[] {"\\bfailed\\b", "passed"},
          new String[] {"\\bnormal\\b", "abnormal"},
          new String[] {"\\bgrew\\b", "did not grow"},
          new String[] {
            "\\bwas (?=treated|given|transfused|intubated|started on|placed)", "was never "
          },
          new String[] {"\\bwere (?=treated|given|transfused|started|placed)", "were never "},
          new String[] {"\\breceived\\b", "never received"},
          new String[] {"\\bshowed (?=(?!no\\b|an?\\b|the\\b|that\\b|normal)[a-z])", "showed no "},
          new String[] {"\\bshowed an? (?=\\w)", "showed no "});

  private static final Map<String, String> LOOK_ALIKES = lookAlikes();

  private final Ledger ledger;
  private final Chart chart;
  private final DateOrder order;

  public TextErrors(Ledger ledger) {
    this.ledger = ledger;
    this.chart = ledger.chart();
    this.order = DateOrder.of(chart);
  }

  /** Every error but omissions, which need to know what is critical. */
  public List<TextError> in(String text) {
    var errors = new ArrayList<>(within(text));
    siblings(text, errors);
    stale(text, errors);
    return errors;
  }

  /** The errors that change words of the text; none is added to it. */
  public List<TextError> within(String text) {
    var errors = new ArrayList<TextError>();
    var sentences = sentences(text);
    for (var s : sentences) {
      numbers(text, s, errors);
      dates(text, s, errors);
      drugs(text, s, errors);
    }
    var body =
        sentences.isEmpty()
            ? new int[] {0, 0}
            : new int[] {sentences.getFirst().sentence().from(), text.length()};
    UNIT.matcher(text)
        .region(body[0], body[1])
        .useTransparentBounds(true)
        .results()
        .forEach(
            m ->
                replace(
                    errors, ErrorKind.UNIT, text, m, 1, OTHER_UNIT.getOrDefault(m.group(1), "")));
    SIDE.matcher(text)
        .region(body[0], body[1])
        .useTransparentBounds(true)
        .results()
        .forEach(m -> replace(errors, ErrorKind.LATERALITY, text, m, 1, otherSide(m.group(1))));
    GRADE
        .matcher(text)
        .region(body[0], body[1])
        .useTransparentBounds(true)
        .results()
        .forEach(m -> replace(errors, ErrorKind.STAGE, text, m, 1, otherGrade(m.group(1))));
    HE.matcher(text)
        .region(body[0], body[1])
        .useTransparentBounds(true)
        .results()
        .forEach(m -> ofTheInfant(errors, text, m));
    for (String[] turn : TURNS) {
      Pattern.compile(turn[0])
          .matcher(text)
          .region(body[0], body[1])
          .useTransparentBounds(true)
          .results()
          .forEach(m -> replace(errors, ErrorKind.NEGATION, text, m, 0, turn[1]));
    }
    return errors;
  }

  private List<Said> sentences(String text) {
    int start = text.startsWith("<!--") ? text.indexOf("-->") + 3 : 0;
    var note =
        new Note(
            "summary",
            chart.notes().getLast().time().plusMinutes(1),
            NoteType.DISCHARGE_PLANNING,
            "",
            text,
            start);
    return Stay.said(note, chart.patient(), order);
  }

  private static void replace(
      List<TextError> errors, ErrorKind kind, String text, MatchResult m, int group, String now) {
    boolean may = !now.equals(m.group(group)) && (kind == ErrorKind.NEGATION || !now.isEmpty());
    if (may) {
      errors.add(TextError.replace(kind, text, m.start(group), m.end(group), now));
    }
  }

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i)moth|mum\\b|mom\\b|father|twin|labou?r|membran|betameth|GBS|pregnan|deliver|family|partner|parent");

  /** A pronoun in a sentence that speaks of nobody else, nor the one before. */
  private static void ofTheInfant(List<TextError> errors, String text, MatchResult m) {
    int from = Math.max(0, m.start() - 200);
    int to = text.indexOf('.', m.end());
    String around = text.substring(from, to < 0 ? text.length() : to);
    if (!OF_OTHERS.matcher(around).find()) {
      replace(errors, ErrorKind.TWIN_SWAP, text, m, 0, otherSex(m.group()));
    }
  }

  /** Numbers with a unit, a decimal point or two figures; no dates, ages or numbers of lists. */
  private static void numbers(String text, Said said, List<TextError> errors) {
    var s = said.sentence();
    int n = 0;
    for (Quantity q : Quantities.read(text, s.from(), s.to())) {
      var m = NUMBER.matcher(text).region(q.from(), q.to());
      boolean time = s.times().stream().anyMatch(t -> t.from() < q.to() && q.from() < t.to());
      boolean age =
          q.unit().equals("d")
              && text.substring(q.from(), q.to()).matches("(?s).*\\d.*\\d.*[w+/].*|.*\\+.*");
      if (time || age || !m.lookingAt()) {
        continue;
      }
      boolean telling = !q.unit().isEmpty() || m.group().length() > 1;
      if (telling) {
        errors.add(
            TextError.replace(
                ErrorKind.TENFOLD, text, m.start(), m.end(), tenfold(m.group(), n++ % 2 == 0)));
      }
    }
  }

  private static String tenfold(String number, boolean up) {
    var n = new BigDecimal((number.startsWith(".") ? "0" : "") + number.replace(",", ""));
    var times = up || n.compareTo(BigDecimal.TEN) < 0 ? n.movePointRight(1) : n.movePointLeft(1);
    return (times.signum() == 0 ? times : times.stripTrailingZeros()).toPlainString();
  }

  private static void dates(String text, Said said, List<TextError> errors) {
    for (var t : said.sentence().times()) {
      if (t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.DAY_OF_LIFE) {
        String written = text.substring(t.from(), t.to());
        String now = shifted(written, t, errors.size());
        if (!now.isEmpty()) {
          errors.add(TextError.replace(ErrorKind.DATE_SHIFT, text, t.from(), t.to(), now));
        }
      }
    }
  }

  /** The day of the month, or of life, three to nine days on or back. */
  private static String shifted(String written, TimeExpression t, int seed) {
    int by = (3 + seed % 7) * (seed % 2 == 0 ? 1 : -1);
    boolean ofLife = t.type() == TimeExpression.Type.DAY_OF_LIFE;
    LocalDate day = t.start();
    var numbers = Pattern.compile("\\d+").matcher(written).results().toList();
    for (var m : numbers) {
      int n = Integer.parseInt(m.group());
      int moved =
          n + by < 1 ? n + Math.abs(by) : n + by > 28 && !ofLife ? n - Math.abs(by) : n + by;
      boolean first = numbers.stream().filter(x -> Integer.parseInt(x.group()) == n).count() == 1;
      if (m.group().length() <= 3
          && (ofLife || n == day.getDayOfMonth() && first)
          && moved > 0
          && moved != n) {
        String now = m.group().startsWith("0") && moved < 10 ? "0" + moved : String.valueOf(moved);
        return written.substring(0, m.start()) + now + written.substring(m.end());
      }
    }
    return "";
  }

  /** A drug that notes say was not given is no error beside "was not given". */
  private boolean deniedInNotes(String drug) {
    var named = Lexicon.standard().match(drug, 0, drug.length());
    return ledger.facts().stream()
        .anyMatch(
            f ->
                f.status() == Status.ABSENT
                    && named.stream().anyMatch(m -> m.concept().id().equals(f.concept())));
  }

  private void drugs(String text, Said said, List<TextError> errors) {
    for (var f : said.sentence().findings()) {
      String now = LOOK_ALIKES.get(f.concept().id());
      if (now != null && !deniedInNotes(now)) {
        var m = f.mention();
        errors.add(TextError.replace(ErrorKind.LOOK_ALIKE, text, m.from(), m.to(), now));
      }
    }
  }

  /** Diagnoses and procedures that notes tell of a sibling alone, told of the infant. */
  private void siblings(String text, List<TextError> errors) {
    var own = new java.util.HashSet<String>();
    var twins = new LinkedHashMap<String, String>();
    for (var f : ledger.facts()) {
      Lexicon.standard()
          .find(f.concept())
          .filter(
              c ->
                  c.kind() == Kind.DIAGNOSIS
                      || c.kind() == Kind.PROCEDURE
                      || c.kind() == Kind.ORGANISM)
          .ifPresent(
              c -> {
                if (f.experiencer() == Experiencer.SIBLING && f.status() == Status.PRESENT) {
                  twins.put(c.id(), c.name());
                } else {
                  own.add(c.id());
                }
              });
    }
    twins.forEach(
        (id, name) -> {
          if (!own.contains(id)) {
            errors.add(TextError.append(ErrorKind.TWIN_SWAP, text, "The infant had " + name + "."));
          }
        });
  }

  /** Courses that ended days before the stay did, told as going on. */
  private void stale(String text, List<TextError> errors) {
    LocalDate end = chart.notes().getLast().time().toLocalDate();
    var last = new LinkedHashMap<String, Fact>();
    for (var f : ledger.facts()) {
      boolean course =
          f.derived()
              && f.value() != null
              && (f.concept().endsWith("-course") || f.concept().endsWith("-episode"));
      if (course && !f.concept().startsWith("laboratory") && !f.concept().startsWith("line")) {
        last.merge(
            f.concept() + f.value(), f, (a, b) -> a.when().end().isAfter(b.when().end()) ? a : b);
      }
    }
    for (var f : last.values()) {
      if (f.when().endDate().isBefore(end.minusDays(6))) {
        errors.add(TextError.append(ErrorKind.STALE_COPY, text, "Continues on " + f.value() + "."));
      }
    }
  }

  private static String otherSide(String side) {
    String other = side.toLowerCase(java.util.Locale.ROOT).equals("left") ? "right" : "left";
    return side.equals(side.toUpperCase(java.util.Locale.ROOT))
        ? other.toUpperCase(java.util.Locale.ROOT)
        : Character.isUpperCase(side.charAt(0))
            ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
            : other;
  }

  private static String otherGrade(String grade) {
    return switch (grade) {
      case "I" -> "III";
      case "II" -> "III";
      case "III" -> "II";
      case "IV" -> "II";
      case "1" -> "3";
      case "2" -> "3";
      case "3" -> "2";
      default -> "2";
    };
  }

  private static String otherSex(String word) {
    return switch (word) {
      case "She" -> "He";
      case "He" -> "She";
      case "Her" -> "His";
      case "His" -> "Her";
      case "female" -> "male";
      case "male" -> "female";
      case "girl" -> "boy";
      default -> "girl";
    };
  }

  private static Map<String, String> lookAlikes() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String[] row : PhraseTable.rows(TextErrors.class, "look-alikes.tsv")) {
      pairs.put(row[0], row[1]);
    }
    return pairs;
  }
}
