package dev.vernix.family.text;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Patient;
import dev.vernix.family.Language;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts this baby's facts into the places of a sentence.
 *
 * <p>{@code {name}}, {@code {start}}, {@code {end}}, {@code {said}}, {@code {days}}, {@code {age}},
 * {@code {value}}, {@code {value:kind}}; a count with its noun {@code {days:day|days}}; by sex
 * {@code {he/she}}, {@code {o/a}}; Korean particles {@code {은/는}}. A place that the fact cannot
 * fill makes the whole sentence unsaid.
 */
public final class Filler {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]{1,60})}");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]+");

  private final Patient patient;
  private final Language language;

  public Filler(Patient patient, Language language) {
    this.patient = patient;
    this.language = language;
  }

  /** The sentence with its places filled; empty where one cannot be. */
  public Optional<String> fill(String sentence, @Nullable Fact fact) {
    var out = new StringBuilder();
    Matcher m = PLACE.matcher(sentence);
    int at = 0;
    while (m.find()) {
      out.append(sentence, at, m.start());
      var words = place(m.group(1), fact, out);
      if (words.isEmpty()) {
        return Optional.empty();
      }
      out.append(words.get());
      at = m.end();
    }
    return Optional.of(out.append(sentence.substring(at)).toString());
  }

  /**
   * A label's places filled from {@code values}, with Korean particles; every place has a value.
   */
  public static String put(String label, java.util.Map<String, String> values) {
    var out = new StringBuilder();
    Matcher m = PLACE.matcher(label);
    int at = 0;
    while (m.find()) {
      out.append(label, at, m.start());
      String place = m.group(1);
      String value = values.get(place);
      if (value == null && place.indexOf('/') < 0) {
        throw new IllegalStateException("nothing for {" + place + "}");
      }
      out.append(value == null ? Particles.after(out.toString(), place) : value);
      at = m.end();
    }
    return out.append(label.substring(at)).toString().replaceAll("[ \\t]{2,}", " ").strip();
  }

  private Optional<String> place(String place, @Nullable Fact fact, CharSequence before) {
    if (place.indexOf('/') > 0) {
      return Optional.of(
          HANGUL.matcher(place.substring(0, place.indexOf('/'))).matches()
              ? Particles.after(before.toString(), place)
              : bySex(place));
    }
    int colon = place.indexOf(':');
    String key = colon < 0 ? place : place.substring(0, colon);
    String more = colon < 0 ? "" : place.substring(colon + 1);
    if (key.equals("name")) {
      return Optional.of(name());
    }
    return fact == null ? Optional.empty() : ofFact(key, more, fact);
  }

  private Optional<String> ofFact(String key, String more, Fact fact) {
    return switch (key) {
      case "start" -> Optional.of(language.date(fact.when().startDate()));
      case "end" -> Optional.of(language.date(fact.when().endDate()));
      case "said" -> said(fact);
      case "days" -> counted(days(fact), more);
      case "age" ->
          counted(
              ChronoUnit.DAYS.between(patient.born().toLocalDate(), fact.when().startDate()), more);
      case "value" -> value(fact.value(), more);
      default -> throw new IllegalStateException("no place {" + key + "}");
    };
  }

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The first day that the fact's own sentence names. */
  private Optional<String> said(Fact fact) {
    return saidDay(fact).map(language::date);
  }

  /** The first day that a fact's own sentence names. */
  public static Optional<java.time.LocalDate> saidDay(Fact fact) {
    var m = ISO_DAY.matcher(fact.realisation());
    return m.find() ? Optional.of(java.time.LocalDate.parse(m.group())) : Optional.empty();
  }

  private static long days(Fact fact) {
    return ChronoUnit.DAYS.between(fact.when().startDate(), fact.when().endDate()) + 1;
  }

  private Optional<String> value(@Nullable String value, String more) {
    if (value == null) {
      return Optional.empty();
    }
    boolean number = value.matches("\\d+(?:\\.\\d+)?");
    if (number && more.contains("|")) {
      return counted(value, new BigDecimal(value).compareTo(BigDecimal.ONE) == 0, more);
    }
    return number || more.isEmpty() ? Optional.of(value) : Terms.whole(more, value, language);
  }

  private static Optional<String> counted(long n, String forms) {
    return n < 0 ? Optional.empty() : counted(Long.toString(n), n == 1, forms);
  }

  private static Optional<String> counted(String n, boolean one, String forms) {
    int bar = forms.indexOf('|');
    return Optional.of(
        bar < 0 ? n + forms : n + " " + (one ? forms.substring(0, bar) : forms.substring(bar + 1)));
  }

  /** {@code {he/she}}: the first for a boy, the second for a girl, both where nobody knows. */
  private String bySex(String forms) {
    String[] form = forms.split("/");
    return switch (patient.sex()) {
      case MALE -> form[0];
      case FEMALE -> form[1];
      case UNKNOWN -> form.length > 2 ? form[2] : forms;
    };
  }

  /**
   * The given name. In Korean a Hangul name that ends in a consonant takes 이, as one speaks of a
   * child; a name in another script is followed by 아기 (baby), which no particle gets wrong.
   */
  public String name() {
    String given = given(patient.name());
    if (given.isEmpty()) {
      return Words.of(language).get("your-baby");
    }
    if (language != Language.KO) {
      return given;
    }
    var hangul = BESIDE.matcher(patient.name());
    given = hangul.find() ? given(hangul.group(1)) : given;
    if (!HANGUL.matcher(given).matches()) {
      return given + " 아기";
    }
    return Particles.ending(given) == Particles.Ending.VOWEL ? given : given + "이";
  }

  private static final Pattern BESIDE = Pattern.compile("\\(([가-힣]{2,5})\\)");

  /** {@code Han Do-yun} and {@code Do-yun Han}: the hyphen tells, else the family name is first. */
  private static String ofKorean(String[] words) {
    return java.util.Arrays.stream(words)
        .filter(w -> w.indexOf('-') > 0)
        .findFirst()
        .orElse(words[words.length - 1]);
  }

  /** Without the family name, which Korean names begin with and most others end with. */
  static String given(String name) {
    String n = name.strip();
    if (n.isEmpty()
        || n.matches("(?i).*\\b(?:baby|babygirl|babyboy|bb|bg|infant of|newborn)\\b.*")) {
      return "";
    }
    if (HANGUL.matcher(n).matches()) {
      return n.length() >= 3 ? n.substring(n.length() - 2) : n;
    }
    var beside = BESIDE.matcher(n);
    if (beside.find()) {
      return ofKorean(beside.replaceFirst("").strip().split("\\s+"));
    }
    if (n.contains(",")) {
      n = n.substring(n.indexOf(',') + 1).strip();
    }
    String[] words = n.split("\\s+");
    return HANGUL.matcher(words[0]).matches() && words.length > 1
        ? words[words.length - 1]
        : words[0];
  }
}
