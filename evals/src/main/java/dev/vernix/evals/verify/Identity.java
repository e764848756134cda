package dev.vernix.evals.verify;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.reading.TimeExpression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code patient.yaml} says of the infant, beside what a summary's head says of it. */
final class Identity {
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?is)\\W*(patient(?:'s)? name|baby(?:'s)? name|name|patient|baby|re|record(?: no\\.?|"
              + " number)?|mrn|hospital (?:no\\.?|number)|nhs"
              + " (?:no\\.?|number)|id|unit|ward|hospital)\\s*[:|]\\s*(.+)");
  private static final Pattern NAME = Pattern.compile("(?i).*name|patient|baby|re");
  private static final Pattern PLACE = Pattern.compile("(?i)unit|ward|hospital");
  private static final Pattern BORN =
      Pattern.compile("(?i)(?:\\bDOB|\\bborn(?: on)?|\\bdate of birth|\\bbirth ?date)\\W{0,4}$");
  private static final Set<String> NO_NAMES =
      Set.of("baby", "girl", "boy", "twin", "infant", "of", "male", "female", "dob", "born");

  /** A birth year so far off is the mother's. */
  private static final int GENERATION = 10;

  private Identity() {}

  /** What a row such as {@code Name: ...} says: right, wrong with its reason, or nothing known. */
  enum Verdict {
    RIGHT,
    WRONG,
    UNKNOWN
  }

  static Verdict row(String sentence, Patient patient) {
    var m = LABELLED.matcher(sentence);
    if (!m.matches()) {
      return Verdict.UNKNOWN;
    }
    String label = m.group(1).toLowerCase(Locale.ROOT);
    String value = m.group(2).split("[|;\\n]| - |, ?(?=DOB|born|MRN)", 2)[0];
    if (PLACE.matcher(label).matches()) {
      return same(m.group(2), patient.unit()) ? Verdict.RIGHT : Verdict.UNKNOWN;
    }
    if (!NAME.matcher(label).matches()) {
      return same(m.group(2), patient.id()) ? Verdict.RIGHT : Verdict.UNKNOWN;
    }
    var own = names(patient.name());
    var said = names(value);
    if (own.isEmpty() || said.isEmpty() || said.size() > MOST_NAMES) {
      return Verdict.UNKNOWN;
    }
    return said.stream().anyMatch(own::contains) ? Verdict.RIGHT : Verdict.WRONG;
  }

  private static final int MOST_NAMES = 5;

  private static List<String> names(String value) {
    return Arrays.stream(value.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"))
        .flatMap(w -> w.contains("-") ? Stream.of(w.split("-")) : Stream.of(w))
        .filter(w -> w.length() > 1 && !NO_NAMES.contains(w))
        .toList();
  }

  private static boolean same(String a, String b) {
    String x = letters(a);
    String y = letters(b);
    return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
  }

  private static String letters(String s) {
    return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** A day that is said to be that of the birth and is not. */
  static boolean otherBirth(TimeExpression t, String text, LocalDate born) {
    var day = Days.of(t);
    return t.type() == TimeExpression.Type.DATE
        && BORN.matcher(text.substring(0, t.from())).find()
        && !day.holds(born)
        && day.first().isAfter(born.minusYears(GENERATION));
  }

  private static final Pattern WEIGHT =
      Pattern.compile(
          "(?i)\\b(?:birth ?weight|BW|born weighing)\\W{1,3}(?:was |of |is )?"
              + "(\\d[\\d,]*(?:\\.\\d+)?)\\s?(g|kg|grams?)\\b");
  private static final double WEIGHED = 0.02;

  /** A birth weight that is not the infant's. */
  static Optional<String> otherWeight(String text, Patient patient) {
    Integer own = patient.birthWeightGrams();
    if (own == null) {
      return Optional.empty();
    }
    var wrong =
        WEIGHT
            .matcher(text)
            .results()
            .filter(
                m -> {
                  double n = Double.parseDouble(m.group(1).replace(",", ""));
                  double grams = m.group(2).startsWith("k") ? n * 1000 : n;
                  return Math.abs(grams - own) > WEIGHED * own;
                })
            .map(m -> m.group().strip())
            .collect(Collectors.joining(", "));
    return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
  }

  private static final Pattern GESTATION =
      Pattern.compile(
          "(?i)\\b(?:born(?: prematurely)?(?: \\w+){0,3} at|gestation(?:al age)?(?: at birth)?"
              + " ?[:|]|ex-?)\\s?(\\d\\d)\\s?(?:\\+|w(?:ee)?k?s?,?(?: and)?|[ /])\\s?(\\d)(?:/7|d|"
              + " days)?\\b");

  /** A gestation at birth that is not the infant's. */
  static Optional<String> otherGestation(String text, Gestation own) {
    return own.equals(Gestation.UNKNOWN)
        ? Optional.empty()
        : GESTATION
            .matcher(text)
            .results()
            .filter(
                m ->
                    Integer.parseInt(m.group(1)) * 7 + Integer.parseInt(m.group(2))
                        != own.totalDays())
            .map(m -> m.group().strip())
            .findFirst();
  }
}
