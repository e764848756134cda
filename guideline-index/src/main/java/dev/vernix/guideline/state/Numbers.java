package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that rules may ask for by name.
 *
 * <p>From {@code numbers/*.tsv}: a name, its unit, and a regular expression, in which {@code (n)}
 * is the number, {@code (n-n)} a number or a range, and {@code ~} up to 40 characters of the same
 * clause. More rows of one name are tried in turn; a fourth column is a factor into the unit.
 */
public final class Numbers {
  private static final Numbers STANDARD = load();
  private static final String ANTIBIOTICS =
      "(?:abx|antibiotics?|antibiotiques?|amp(?:icillin)?(?:/gent)?|gent(?:amicin)?|vanc(?:o|omycin)?|cef\\w+|mero\\w*|pip[-/"
          + " ]?tazo\\w*|zosyn|metro\\w*|flagyl|benpen|penicillin|fluclox\\w*"
          + "|oxacillin|nafcillin|tobra\\w*|amikacin|항생제\\p{L}*)";
  private static final String NUMBER = "(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,3})?)";
  private static final String RANGE = NUMBER + "(?:\\s*(?:-|–|to)\\s*(\\d{1,6}(?:\\.\\d{1,3})?))?";

  private final Map<String, List<Form>> forms = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();

  private record Form(Pattern pattern, double factor) {}

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
                .replace("(n-n)", RANGE)
                .replace("(n)", NUMBER)
                .replace("~", "[^;\\n]{0,40}?");
        numbers
            .forms
            .computeIfAbsent(row[0], k -> new ArrayList<>())
            .add(new Form(Pattern.compile("(?i)" + form), factor));
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
          double value = Double.parseDouble(m.group(1)) * form.factor;
          boolean range = m.groupCount() > 1 && m.group(2) != null;
          double high = range ? Double.parseDouble(m.group(2)) * form.factor : value;
          Experiencer whom = Stances.of(said, m.start(1), m.end(1)).whom();
          found.add(new Reading.Measured(said, from, to, value, high, whom));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Reading.Measured::from));
    return found;
  }
}
