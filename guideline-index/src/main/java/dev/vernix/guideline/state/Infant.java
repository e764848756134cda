package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Age, gestation and weight of the infant when a note was written; each {@link Missing} where
 * neither the chart nor a note tells it.
 */
public final class Infant {
  private static final Pattern GESTATION =
      Pattern.compile(
          "(?i)(?<![\\d.])(2[1-9]|3\\d|4[0-3])\\s*(?:"
              + "(?:\\+|w(?:ee)?ks?\\.?\\s*(?:and\\s*)?|w)?\\s*([0-6])\\s*(?:/\\s*7|d(?:ays?)?\\b)?\\s*"
              + "(?:w(?:ee)?ks?\\b|w\\b|weeker)?|(?:w(?:ee)?ks?|wk|w|-?\\s?w(?:ee)?ker)\\b)(?!\\d)");
  private static final Pattern OF_BIRTH =
      Pattern.compile(
          "(?i)gestation|\\bGA\\b|\\bEGA\\b|weeker|wker|born"
              + " at|preterm|\\bBW\\b|birth\\s?w(?:eigh)?t|\\bex[- ]");
  private static final Pattern OF_NOW = Pattern.compile("(?i)\\b(?:PMA|CGA|corrected|PCA)\\b");

  private final State state;

  Infant(State state) {
    this.state = state;
  }

  private Patient patient() {
    return state.reading().chart().patient();
  }

  /** Gestation at birth in weeks, days as sevenths. */
  public double gestationWeeks() {
    return gestation().totalDays() / 7.0;
  }

  /** Born before 37 weeks as the chart's front page has it. */
  boolean knownPreterm() {
    int weeks = patient().gestation().weeks();
    return weeks > 0 && weeks < 37;
  }

  Gestation gestation() {
    if (patient().gestation().known()) {
      return patient().gestation();
    }
    for (var said : state.latestFirst()) {
      String text = said.text();
      if (!OF_BIRTH.matcher(text).find()) {
        continue;
      }
      Matcher m = GESTATION.matcher(text);
      while (m.find()) {
        String before = text.substring(Math.max(0, m.start() - 14), m.start());
        if (!OF_NOW.matcher(before).find() && m.group().matches("(?is).*(?:w|\\+|/).*")) {
          state.cite(said);
          return new Gestation(
              Integer.parseInt(m.group(1)), m.group(2) == null ? 0 : Integer.parseInt(m.group(2)));
        }
      }
    }
    throw new Missing("gestational age at birth");
  }

  public double pmaWeeks() {
    return gestationWeeks() + ageDays() / 7.0;
  }

  /** Days since birth, with hours as parts of a day. */
  double ageDays() {
    return ageHours() / 24.0;
  }

  public double ageHours() {
    if (!bornKnown()) {
      throw new Missing("time of birth");
    }
    return State.hours(patient().born(), state.at());
  }

  private boolean bornKnown() {
    return patient().born().getYear() > 1900;
  }

  int dayOfLife() {
    if (!bornKnown()) {
      throw new Missing("date of birth");
    }
    return patient().clock().dayOfLife(state.at().toLocalDate());
  }

  public double birthWeight() {
    Integer grams = patient().birthWeightGrams();
    if (grams != null) {
      return grams;
    }
    return measured("birth-weight").orElseThrow(() -> new Missing("birth weight"));
  }

  /** The latest weight, else the birth weight, in g. */
  public double weight() {
    return measured("weight")
        .or(() -> Optional.ofNullable(patient().birthWeightGrams()).map(Integer::doubleValue))
        .or(() -> measured("birth-weight"))
        .orElseThrow(() -> new Missing("weight"));
  }

  private Optional<Double> measured(String concept) {
    for (var said : state.latestFirst()) {
      for (var m : said.frames(Frame.Measure.class)) {
        if (m.measure().id().equals(concept)
            && said.findingAt(m.from(), m.to())
                .filter(f -> f.assertion().experiencer() != Experiencer.INFANT)
                .isEmpty()) {
          var grams = grams(m.quantity());
          if (grams.isPresent()) {
            state.cite(said);
            return grams;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> grams(Quantity q) {
    double v = q.value().doubleValue();
    double g =
        switch (q.unit()) {
          case "kg" -> v * 1000;
          case "g" -> v;
          case "" -> v < 10 ? v * 1000 : v;
          default -> 0;
        };
    return g >= 200 && g <= 10000 ? Optional.of(g) : Optional.empty();
  }
}
