package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that rules may ask for by name.
 *
 * <p>From {@code numbers/*.tsv}: a name, its unit, and a regular expression, in which {@code (n)}
 * is the number, {@code (n-n)} a number or a range, {@code (dur)} a length of time ({@code 7 days},
 * {@code 7/7}, {@code two weeks}, {@code 48 h}) turned into the unit, which is then h or d, {@code
 * (clock)} a time of day ({@code 0314}, {@code 03:14}) as hhmm, {@code (from)} and {@code (to)} two
 * such times whose distance is the number, and {@code ~} up to 40 characters of the same clause.
 * More rows of one name are tried in turn; a fourth column is a factor into the unit.
 */
public final class Numbers {
  private static final Numbers STANDARD = load();
  private static final String ANTIBIOTICS =
      "(?:abxs?|antibx|antibiotics?|antibiotiques?|antimicrobials?|(?:ampi?|ampicillin)(?:\\s?[/+&]\\s?gent\\w*)?|A/G|A\\s?[&+]\\s?G|gent(?:a|amicin|amycin)?|vanc(?:o|omycin)?|cef\\w+|claforan|mero\\w*|imipenem|pip[-/"
          + " ]?ta[zs]o?\\w*|zosyn|tazocin|metro\\w*|flagyl|ben\\s?pen|benzylpen\\w*|pen\\s?G|(?:pen|penicillin)(?:\\s?[/+&]\\s?gent\\w*)?|amox\\w*|augmentin|fluclox\\w*|clox\\w*"
          + "|oxacillin|nafcillin|naf|oxa|clinda\\w*|linezolid|teico\\w*|tobra\\w*|amikacin|항생제\\p{L}*)";
  private static final String NUMBER =
      "(?<![\\d.])(\\d{1,6}+(?:\\.\\d{1,3}+)?+(?!\\d)|\\.\\d{1,3}(?!\\d)|(?<!\\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)(?!\\p{L}))";
  private static final String RANGE = NUMBER + "(?:\\s*(?:-|–|to)\\s*(\\d{1,6}(?:\\.\\d{1,3})?))?";

  private static final String CLOCK =
      "(?<![\\d:])((?:[01]?\\d|2[0-3])[:h]?[0-5]\\d)(?![\\d:]|\\s?(?:mg|g|mL|kg)\\b)";

  private static final String SPAN =
      "(?<![\\d:])(?<%s>(?:[01]?\\d|2[0-3])[:h]?[0-5]\\d)(?![\\d:]|\\s?(?:mg|g|mL|kg)\\b)";

  private static final int DAY_MINUTES = 1440;

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("a", 1.0),
          Map.entry("half", 0.5),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("twelve", 12.0),
          Map.entry("fourteen", 14.0),
          Map.entry("twenty-one", 21.0),
          Map.entry("fortnight", 14.0),
          Map.entry("week", 7.0),
          Map.entry("shift", 8.0));
  private static final String DURATION =
      "(?<![\\d.,/])(?<!\\bday )(?<!\\bday)(?<!\\bd)(?<!\\bd )(\\d{1,3}(?:\\.\\d)?|a(?="
          + " week)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty-one)"
          + "(?:\\s*(?:-|–|to|or)\\s*(\\d{1,3}|two|three|five|seven|ten|fourteen))?[\\s-]*"
          + "(?<unit>/7|/52|/24|d(?:ays?)?|wks?|weeks?|h(?:rs?|ours?)?|일|주|시간)(?![\\p{Alpha}\\d])";

  private final Map<String, List<Form>> forms = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();

  private record Form(Pattern pattern, double factor, boolean lasts, boolean spans) {}

  private Numbers() {}

  public static Numbers standard() {
    return STANDARD;
  }

  public Set<String> names() {
    return forms.keySet();
  }

  public boolean knows(String name) {
    return forms.containsKey(name);
  }

  /** The unit that a number's value is in. */
  public String unit(String name) {
    return units.getOrDefault(name, "");
  }

  private static Numbers load() {
    var numbers = new Numbers();
    for (String[] file : PhraseTable.rows(Numbers.class, "numbers/files.tsv")) {
      for (String[] row : PhraseTable.rows(Numbers.class, "numbers/" + file[0])) {
        if (row.length < 3) {
          throw new IllegalArgumentException(file[0] + ": name, unit and form expected: " + row[0]);
        }
        double factor = row.length > 3 ? Double.parseDouble(row[3]) : 1;
        String form =
            row[2]
                .replace("(abx)", ANTIBIOTICS)
                .replace("(dur)", DURATION)
                .replace("(clock)", CLOCK)
                .replace("(from)", SPAN.formatted("from"))
                .replace("(to)", SPAN.formatted("to"))
                .replace("(n-n)", RANGE)
                .replace("(n)", NUMBER)
                .replace("~", "[^;\\n]{0,40}?");
        numbers
            .forms
            .computeIfAbsent(row[0], k -> new ArrayList<>())
            .add(
                new Form(
                    Pattern.compile("(?i)" + form),
                    factor,
                    row[2].contains("(dur)"),
                    row[2].contains("(from)")));
        numbers.units.putIfAbsent(row[0], row[1]);
      }
    }
    return numbers;
  }

  List<Reading.Measured> find(String name, Said said) {
    List<Form> own = forms.get(name);
    if (own == null) {
      throw new IllegalArgumentException("no number " + name);
    }
    var found = new ArrayList<Reading.Measured>();
    for (Form form : own) {
      if (!said.maySay(form.pattern)) {
        continue;
      }
      Matcher m =
          form.pattern
              .matcher(said.note().text())
              .region(said.sentence().from(), said.sentence().to());
      while (m.find()) {
        int from = m.start();
        int to = m.end();
        if (m.group(1) != null && found.stream().noneMatch(f -> f.from() < to && from < f.to())) {
          double factor =
              form.lasts ? days(m.group("unit")) * ("h".equals(unit(name)) ? 24 : 1) : form.factor;
          double value =
              form.spans
                  ? minutes(m) / ("h".equals(unit(name)) ? 60 : 1)
                  : parse(m.group(1)) * factor;
          boolean range = !form.spans && m.groupCount() > 1 && m.group(2) != null;
          double high = range ? parse(m.group(2)) * factor : value;
          Experiencer whom = Stances.of(said, m.start(1), m.end(1)).whom();
          found.add(new Reading.Measured(said, from, to, value, high, whom));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Reading.Measured::from));
    return found;
  }

  /** Minutes from one time of day to the next other. */
  private static double minutes(Matcher m) {
    int from = clock(m.group("from"));
    int to = clock(m.group("to"));
    return Math.floorMod(to - from, DAY_MINUTES);
  }

  private static int clock(String written) {
    String digits = written.replaceAll("\\D", "");
    int n = Integer.parseInt(digits);
    return n / 100 * 60 + n % 100;
  }

  static double parse(String written) {
    Double word = WORDS.get(written.toLowerCase(Locale.ROOT));
    return word == null ? Double.parseDouble(written.replaceAll("[:h]", "")) : word;
  }

  /** Days of a unit of time as written. */
  private static double days(String unit) {
    String u = unit.toLowerCase(Locale.ROOT);
    return u.equals("/24") || u.startsWith("h") || u.equals("시간")
        ? 1 / 24.0
        : u.equals("/52") || u.startsWith("w") || u.equals("주") ? 7 : 1;
  }
}
