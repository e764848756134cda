package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who the infant is, where the notes themselves say so: gestation at birth, birth weight, sex. */
final class PatientFacts implements Machine {
  private static final Pattern GESTATION =
      Pattern.compile(
          "\\b(\\d{2})\\s?(?:\\+|w(?:ee)?k?s?\\s?(?:\\+\\s?)?|\\s)\\s?([0-6])(?:\\s?/7|d\\b|\\b)");
  private static final Pattern WEIGHT =
      Pattern.compile(
          "\\b(\\d{3,4}|\\d[.,]\\d{1,3})\\s?(g|gm|grams?|kg)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Yield run(Stay stay, Drafts before) {
    var patient = stay.chart().patient();
    var sources = new ArrayList<Span>();
    var parts = new ArrayList<String>();
    find(stay, GESTATION, m -> matches(m.group(1), m.group(2), patient.gestation()))
        .ifPresent(
            span -> {
              sources.add(span);
              parts.add("at " + patient.gestation() + " gestation");
            });
    Integer grams = patient.birthWeightGrams();
    if (grams != null) {
      find(stay, WEIGHT, m -> grams(m.group(1), m.group(2)) == grams)
          .ifPresent(
              span -> {
                sources.add(span);
                parts.add("weighing " + grams + " g");
              });
    }
    if (sources.isEmpty()) {
      return Yield.of(List.of());
    }
    String sex =
        switch (patient.sex()) {
          case FEMALE -> "girl";
          case MALE -> "boy";
          case UNKNOWN -> "infant";
        };
    sources.add(stay.said().getFirst().timeSpan());
    return Yield.of(
        List.of(
            new Draft(
                BodySystem.IDENTIFICATION,
                "birth",
                "This "
                    + sex
                    + " was born "
                    + String.join(" ", parts)
                    + " on "
                    + patient.born().toLocalDate()
                    + ".",
                null,
                null,
                When.at(patient.born()),
                Status.PRESENT,
                Experiencer.INFANT,
                Sensitivity.NONE,
                List.of(),
                sources)));
  }

  private static java.util.Optional<Span> find(
      Stay stay, Pattern pattern, java.util.function.Predicate<java.util.regex.Matcher> right) {
    for (var note : stay.chart().notes()) {
      var m = pattern.matcher(note.text());
      m.region(note.bodyStart(), note.text().length());
      while (m.find()) {
        if (right.test(m)) {
          return java.util.Optional.of(new Span(note.name(), m.start(), m.end()));
        }
      }
    }
    return java.util.Optional.empty();
  }

  private static boolean matches(String weeks, String days, Gestation g) {
    return Integer.parseInt(weeks) == g.weeks() && Integer.parseInt(days) == g.days();
  }

  private static int grams(String n, String unit) {
    double v = Double.parseDouble(n.replace(',', '.'));
    return (int) Math.round(unit.toLowerCase(java.util.Locale.ROOT).startsWith("k") ? v * 1000 : v);
  }
}
