package dev.vernix.corpus.scores;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient.Sex;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Z-scores of the INTERGROWTH-21st charts that have a closed form. The equations, their papers and
 * how they were confirmed stand in {@code intergrowth.tsv}.
 */
public final class Intergrowth {
  private static final List<Term> TERMS =
      PhraseTable.rows(Intergrowth.class, "intergrowth.tsv").stream().map(Term::of).toList();

  private Intergrowth() {}

  /** Which charts, with the ages that they cover. */
  public enum Standard {
    /** Size at birth, by gestation: 24w0d to 32w6d. */
    BIRTH(new Gestation(24, 0), new Gestation(32, 6)),
    /** Growth of infants born preterm, by postmenstrual age: 27w0d to 64w0d. */
    POSTNATAL(new Gestation(27, 0), new Gestation(64, 0));

    private final Gestation first;
    private final Gestation last;

    Standard(Gestation first, Gestation last) {
      this.first = first;
      this.last = last;
    }

    public boolean covers(Gestation age) {
      return age.compareTo(first) >= 0 && age.compareTo(last) <= 0;
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Term(
      String chart, String measure, boolean log, String part, double c, double p, String factor) {
    static Term of(String[] r) {
      return new Term(
          r[0],
          r[1],
          r[2].equals("log"),
          r[3],
          Double.parseDouble(r[4]),
          Double.parseDouble(r[5]),
          r[6]);
    }

    double at(double x, boolean male) {
      double f =
          switch (factor) {
            case "ln" -> Math.log(x);
            case "male" -> male ? 1 : 0;
            default -> 1;
          };
      return c * Math.pow(x, p) * f;
    }
  }

  /**
   * Standard deviations from the median.
   *
   * @param measure {@code weight} in kg, {@code length} or {@code head-circumference} in cm
   * @return empty outside the ages that the standard covers, and where the sex is not known
   */
  public static OptionalDouble z(
      Standard standard, String measure, double value, Gestation age, Sex sex) {
    if (sex == Sex.UNKNOWN || !standard.covers(age) || value <= 0) {
      return OptionalDouble.empty();
    }
    var terms =
        TERMS.stream()
            .filter(t -> t.chart().equals(standard.id()) && t.measure().equals(measure))
            .toList();
    if (terms.isEmpty()) {
      return OptionalDouble.empty();
    }
    double x = age.totalDays() / 7.0;
    boolean male = sex == Sex.MALE;
    double variance = sum(terms, "variance", x, male);
    double sigma = variance > 0 ? Math.sqrt(variance) : sum(terms, "sigma", x, male);
    double y = terms.getFirst().log() ? Math.log(value) : value;
    return OptionalDouble.of((y - sum(terms, "mu", x, male)) / sigma);
  }

  private static double sum(List<Term> terms, String part, double x, boolean male) {
    return terms.stream().filter(t -> t.part().equals(part)).mapToDouble(t -> t.at(x, male)).sum();
  }
}
