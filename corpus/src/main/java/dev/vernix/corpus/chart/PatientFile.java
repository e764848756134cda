package dev.vernix.corpus.chart;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Patient.Sex;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code patient.yaml} says, before it is known how the unit counts days of life.
 *
 * @param patient with {@code dayOfLifeStated} false where the file does not say how days are
 *     counted
 * @param discharged when the infant left, null where the file does not say
 */
record PatientFile(Patient patient, @Nullable LocalDateTime discharged) {
  private static final Pattern WEIGHT =
      Pattern.compile(
          "(\\d{1,5}(?:[.,]\\d{1,3})?)\\s*(kg|kilograms?|g|gm|grams?)?", Pattern.CASE_INSENSITIVE);
  private static final int MIN_GRAMS = 200;
  private static final int MAX_GRAMS = 7000;

  static PatientFile of(String where, String text, String folder, List<String> remarks) {
    Map<String, String> f;
    try {
      f = FlatYaml.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (FlatYaml.Malformed e) {
      throw new ChartException(
          where,
          String.valueOf(e.getMessage()),
          "write it as 'key: value' lines (see the sample charts)");
    }
    Optional<Integer> base = dayOfLifeOfBirth(where, f);
    if (any(f, "id", "patientid", "mrn").isEmpty()) {
      remarks.add("patient.yaml gives no id; the folder's name stands for it.");
    }
    Patient patient =
        new Patient(
            any(f, "id", "patientid", "mrn").orElse(folder),
            any(f, "name", "patientname").orElse(""),
            sex(any(f, "sex", "gender").orElse("")),
            born(where, f, remarks),
            gestation(where, f, remarks),
            grams(f, remarks),
            any(f, "plurality", "multiplicity").orElse(""),
            joined(f, "mother"),
            any(f, "unit", "ward").orElse(""),
            base.orElse(0),
            base.isPresent());
    return new PatientFile(patient, discharged(where, f));
  }

  private static LocalDateTime born(String where, Map<String, String> f, List<String> remarks) {
    String written =
        any(
                f,
                "born",
                "dob",
                "birth",
                "birthdate",
                "dateofbirth",
                "birthdatetime",
                "datetimeofbirth",
                "bornat")
            .orElseThrow(
                () ->
                    new ChartException(
                        where,
                        "it has no 'born'",
                        "add the time of birth as born: 2026-03-02T04:12"));
    LenientTime time =
        LenientTime.parse(written)
            .orElseThrow(
                () ->
                    new ChartException(
                        where,
                        "'born' is not a date and time",
                        "write it as born: 2026-03-02T04:12"));
    if (time.dateOnly()) {
      var clock = any(f, "timeofbirth", "birthtime").flatMap(LenientTime::clock);
      if (clock.isPresent()) {
        return time.with(clock.get()).at();
      }
      remarks.add("patient.yaml gives the date of birth without the time of day.");
    }
    return time.at();
  }

  private static Gestation gestation(String where, Map<String, String> f, List<String> remarks) {
    var found =
        any(f, "gestation", "gestationalage", "ga", "gestationatbirth", "gestationweeks", "weeks");
    if (found.isEmpty()) {
      remarks.add(
          "patient.yaml gives no gestation: postmenstrual ages and what depends on them are not"
              + " worked out. Add it as gestation: 27w3d.");
      return Gestation.UNKNOWN;
    }
    String written = found.get();
    String whole = any(f, "gestationdays").map(d -> written + "w" + d + "d").orElse(written);
    return Gestation.parse(whole)
        .or(() -> Gestation.parse(whole.split(" by | \\(|,|;")[0]))
        .filter(g -> g.weeks() >= 20 && g.weeks() <= 45)
        .orElseThrow(
            () ->
                new ChartException(
                    where, "'gestation' is not 20 to 45 weeks", "write it as gestation: 27w3d"));
  }

  private static @Nullable Integer grams(Map<String, String> f, List<String> remarks) {
    Optional<String> written =
        any(
            f,
            "birthweightgrams",
            "birthweight",
            "birthweightg",
            "bw",
            "weightgrams",
            "birthweightkg");
    if (written.isEmpty()) {
      return null;
    }
    Matcher m = WEIGHT.matcher(written.get());
    if (m.matches()) {
      String unit = m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT);
      BigDecimal number = number(m.group(1));
      boolean kilos =
          unit.startsWith("k") || unit.isEmpty() && number.compareTo(BigDecimal.TEN) < 0;
      int grams = (kilos ? number.movePointRight(3) : number).intValue();
      if (grams >= MIN_GRAMS && grams <= MAX_GRAMS) {
        return grams;
      }
    }
    remarks.add(
        "The birth weight in patient.yaml is not "
            + MIN_GRAMS
            + " to "
            + MAX_GRAMS
            + " g and was not used.");
    return null;
  }

  /** {@code 0,98} is a decimal comma, {@code 2,480} groups thousands. */
  private static BigDecimal number(String digits) {
    boolean thousands = digits.matches("[1-9]\\d?,\\d{3}");
    return new BigDecimal(thousands ? digits.replace(",", "") : digits.replace(',', '.'));
  }

  private static Sex sex(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "female", "f", "girl", "woman", "여", "여아", "여성", "w" -> Sex.FEMALE;
      case "male", "m", "boy", "man", "남", "남아", "남성" -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }

  private static Optional<Integer> dayOfLifeOfBirth(String where, Map<String, String> f) {
    Optional<String> written =
        any(
            f,
            "dayoflifeofbirth",
            "dayoflifebase",
            "birthdayoflife",
            "dayoflifeatbirth",
            "dolofbirth",
            "dolatbirth",
            "dolbase",
            "dayofbirth");
    return written.map(
        w ->
            switch (w.toLowerCase(Locale.ROOT).replaceFirst("^(?:dol|day of life|day) ?", "")) {
              case "0" -> 0;
              case "1" -> 1;
              default ->
                  throw new ChartException(
                      where,
                      "'dayOfLifeOfBirth' is neither 0 nor 1",
                      "say which the unit calls the day of birth");
            });
  }

  private static @Nullable LocalDateTime discharged(String where, Map<String, String> f) {
    Optional<String> written =
        any(
            f,
            "discharged",
            "discharge",
            "dischargedate",
            "dischargetime",
            "dischargedat",
            "dateofdischarge");
    if (written.isEmpty()) {
      return null;
    }
    LenientTime t =
        LenientTime.parse(written.get())
            .orElseThrow(
                () ->
                    new ChartException(
                        where,
                        "'discharged' is not a date",
                        "write it as discharged: 2026-05-18T14:00"));
    return t.dateOnly() ? t.at().toLocalDate().atTime(23, 59) : t.at();
  }

  /** A scalar, or the values of a nested map in their order. */
  private static String joined(Map<String, String> f, String key) {
    String own = f.get(key);
    return own != null
        ? own
        : String.join(
            ", ",
            f.entrySet().stream()
                .filter(e -> e.getKey().startsWith(key + "."))
                .map(Map.Entry::getValue)
                .toList());
  }

  private static Optional<String> any(Map<String, String> f, String... keys) {
    for (String k : keys) {
      String v = f.get(k);
      if (v != null && !v.isBlank()) {
        return Optional.of(v);
      }
    }
    return Optional.empty();
  }
}
