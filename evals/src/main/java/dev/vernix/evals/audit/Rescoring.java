package dev.vernix.evals.audit;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.support.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works scores out again from the facts that they name: its own formulas and bands, written anew
 * from the papers' figures, share nothing with the machines that made the facts.
 */
final class Rescoring {
  private static final Set<String> INOTROPES =
      Set.of("dopamine", "dobutamine", "epinephrine", "norepinephrine", "milrinone", "vasopressin");
  private static final Set<String> STEROIDS =
      Set.of("hydrocortisone", "dexamethasone", "prednisolone");

  private final Patient patient;
  private final Map<String, Fact> byId;

  Rescoring(Patient patient, Map<String, Fact> byId) {
    this.patient = patient;
    this.byId = byId;
  }

  /** Whether that element of a score's sentence follows from the facts it was worked out from. */
  boolean gives(Fact score, Element e) {
    if (!score.derived()) {
      return false;
    }
    return switch (score.concept()) {
      case "growth-z-scores" -> e instanceof Element.Amount a && zScore(score, a.value());
      case "nec-bell-stage" ->
          e instanceof Element.Code c && c.text().equalsIgnoreCase(bell(concepts(score)));
      case "bpd-grade", "bpd-severity" -> lungDisease(score, e);
      case "rop-next-examination" -> examination(score, e);
      case "nsofa-course" -> e instanceof Element.Amount a && organFailure(score, a.value());
      case "snappe-ii" ->
          e instanceof Element.Amount a && Snappe.gives(score, a.value(), from(score));
      case "crib-ii" -> e instanceof Element.Amount a && crib(score, a.value().intValue());
      default -> false;
    };
  }

  private List<Fact> from(Fact f) {
    return f.derivedFrom().stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private Set<String> concepts(Fact f) {
    return from(f).stream().map(Fact::concept).collect(Collectors.toSet());
  }

  private boolean zScore(Fact score, BigDecimal shown) {
    boolean birth = score.realisation().contains("size at birth");
    double weeks =
        (birth ? patient.gestation() : patient.clock().postmenstrualAge(score.when().startDate()))
                .totalDays()
            / 7.0;
    double boy = patient.sex() == Patient.Sex.MALE ? 1 : 0;
    return from(score).stream()
        .filter(f -> f.value() != null)
        .map(f -> birth ? atBirth(f, weeks, boy) : afterBirth(f, weeks, boy))
        .map(z -> BigDecimal.valueOf(z).setScale(2, RoundingMode.HALF_UP).abs())
        .anyMatch(z -> z.compareTo(shown.abs()) == 0);
  }

  private static double value(Fact f) {
    return Double.parseDouble(Objects.requireNonNull(f.value()));
  }

  /** Size at birth of very preterm infants: Villar 2016. */
  private static double atBirth(Fact f, double w, double boy) {
    return switch (f.concept()) {
      case "weight" ->
          (Math.log(value(f) / 1000) - (-7.00303 + 1.325911 * Math.sqrt(w) + 0.0571937 * boy))
              / Math.sqrt(0.0373218);
      case "length" ->
          (value(f) - (1.307633 + 1.270022 * w + 0.4263885 * boy)) / Math.sqrt(6.757543);
      default -> (value(f) - (0.7866522 + 0.887638 * w + 0.2513385 * boy)) / Math.sqrt(2.433481);
    };
  }

  /** Growth of preterm infants after birth: Villar 2015. */
  private static double afterBirth(Fact f, double w, double boy) {
    double square = w * w;
    return switch (f.concept()) {
      case "weight" ->
          (Math.log(value(f) / 1000)
                  - (2.591277 - 0.01155 * Math.sqrt(w) - 2201.705 / square + 0.0911639 * boy))
              / (0.1470258 + 505.92394 / square - 140.0576 * Math.log(w) / square);
      case "length" ->
          (Math.log(value(f)) - (4.136244 - 547.0018 / square + 0.0026066 * w + 0.0314961 * boy))
              / (0.050489 + 310.44761 / square - 90.0742 * Math.log(w) / square);
      default ->
          (value(f) - (55.53617 - 852.0059 / w + 0.7957903 * boy))
              / (3.0582292 + 3910.05 / square - 180.5625 / w);
    };
  }

  /** The stage that the named findings make, as the tokeniser folds it. */
  private static String bell(Set<String> found) {
    boolean systemic =
        found.contains("hypotension")
            || found.contains("dic")
            || found.contains("neutropenia")
            || found.contains("ph");
    if (found.contains("pneumoperitoneum") || found.contains("intestinal-perforation")) {
      return "3b";
    }
    if (systemic && found.stream().anyMatch(Set.of("ascites", "peritonitis")::contains)) {
      return "3a";
    }
    if (found.contains("portal-venous-gas")) {
      return "2b";
    }
    if (found.contains("pneumatosis-intestinalis")) {
      return found.size() > 1 ? "2b" : "2a";
    }
    return found.contains("bloody-stools") ? "1b" : "1a";
  }

  private boolean lungDisease(Fact score, Element e) {
    var support =
        from(score).stream()
            .filter(f -> f.concept().equals("respiratory-support-episode"))
            .map(f -> f.value() + "")
            .toList();
    return switch (e) {
      case Element.Day d -> d.date().equals(patient.clock().dateOf(new Gestation(36, 0)));
      case Element.Amount a ->
          score.concept().equals("bpd-grade")
              && (a.value().intValue() == 3 && support.contains("invasive ventilation")
                  || a.value().intValue() == 2
                      && support.stream()
                          .anyMatch(s -> !s.startsWith("low") && !s.equals("room air"))
                  || a.value().intValue() == 1
                      && support.stream()
                          .anyMatch(s -> s.endsWith("cannula") || s.endsWith("hood")));
      default -> false;
    };
  }

  /** Weeks of the schedule, and the day that they come to. */
  private static boolean examination(Fact score, Element e) {
    return switch (e) {
      case Element.Amount a -> a.value().intValue() >= 1 && a.value().intValue() <= 3;
      case Element.Day d -> {
        LocalDate seen = score.when().startDate();
        long days = java.time.temporal.ChronoUnit.DAYS.between(seen, d.date());
        yield days % 7 == 0
            && days >= 7
            && days <= 21
            && score.realisation().contains(days / 7 + " week");
      }
      default -> false;
    };
  }

  /** True for the points of one of the days that the facts are of. */
  private boolean organFailure(Fact score, BigDecimal shown) {
    Set<Integer> totals = new HashSet<>();
    from(score).stream()
        .map(f -> f.when().startDate())
        .forEach(d -> totals.add(day(from(score), d)));
    return totals.contains(shown.intValue());
  }

  private static int day(List<Fact> all, LocalDate date) {
    var facts = all.stream().filter(f -> f.when().startDate().equals(date)).toList();
    int points = 0;
    var platelets =
        facts.stream()
            .filter(f -> f.concept().equals("platelet-count"))
            .mapToDouble(Rescoring::value)
            .min();
    if (platelets.isPresent()) {
      double p =
          platelets.getAsDouble() > 2000 ? platelets.getAsDouble() / 1000 : platelets.getAsDouble();
      points += p < 50 ? 3 : p < 100 ? 2 : p < 150 ? 1 : 0;
    }
    points += breathing(facts, all);
    long inotropes =
        facts.stream().map(Fact::concept).filter(INOTROPES::contains).distinct().count();
    points += inotropes == 0 ? 0 : inotropes == 1 ? 2 : 3;
    return points + (facts.stream().map(Fact::concept).anyMatch(STEROIDS::contains) ? 1 : 0);
  }

  private static int breathing(List<Fact> facts, List<Fact> all) {
    var saturation =
        facts.stream()
            .filter(f -> f.concept().equals("oxygen-saturation"))
            .mapToDouble(Rescoring::value)
            .min();
    var oxygen =
        all.stream()
            .map(f -> FIO2.matcher(f.realisation()))
            .filter(java.util.regex.Matcher::find)
            .mapToDouble(m -> Double.parseDouble(m.group(1)))
            .max();
    if (saturation.isEmpty() || oxygen.isEmpty()) {
      return 0;
    }
    double ratio = saturation.getAsDouble() * 100 / oxygen.getAsDouble();
    return ratio < 100 ? 8 : ratio < 150 ? 6 : ratio < 200 ? 4 : ratio < 300 ? 2 : 0;
  }

  private static final java.util.regex.Pattern FIO2 =
      java.util.regex.Pattern.compile("FiO2 ([0-9.]+)%");

  /**
   * CRIB-II, Parry 2003: the points of temperature and base excess again, and their sum with 0 to
   * 15 for size.
   */
  private boolean crib(Fact score, int shown) {
    var points = inBrackets(score);
    if (points.size() != 3 || points.getFirst() > 15) {
      return false;
    }
    int rest = from(score).stream().mapToInt(Rescoring::cribPoints).sum();
    int total = points.getFirst() + rest;
    return points.get(1) + points.get(2) == rest && (shown == total || points.contains(shown));
  }

  private static int cribPoints(Fact f) {
    double v = f.concept().startsWith("base-") || f.concept().equals("temperature") ? value(f) : 0;
    return switch (f.concept()) {
      case "temperature" -> {
        double t = "[degF]".equals(f.unit()) ? (v - 32) / 1.8 : v;
        yield (int)
            (t < 36.05
                ? Math.min(5, Math.ceil((36.05 - t) / 1.6))
                : Math.clamp(Math.ceil((t - 37.55) / 1.6), 0, 3));
      }
      case "base-excess", "base-deficit" -> {
        double excess = f.concept().equals("base-deficit") ? -Math.abs(v) : v;
        yield (int) Math.min(7, Math.max(0, Math.ceil((2.5 - excess) / 5)));
      }
      default -> 0;
    };
  }

  private static java.util.List<Integer> inBrackets(Fact score) {
    return java.util.regex.Pattern.compile("\\((\\d+)\\)")
        .matcher(score.realisation())
        .results()
        .map(m -> Integer.parseInt(m.group(1)))
        .toList();
  }

  /** SNAPPE-II: Richardson 2001. */
  private static final class Snappe {
    static boolean gives(Fact score, BigDecimal shown, List<Fact> from) {
      var points = inBrackets(score);
      int known = from.stream().filter(f -> f.value() != null).mapToInt(Snappe::points).sum();
      int total = points.stream().mapToInt(Integer::intValue).sum();
      int rest = total - known;
      boolean sums = rest >= 0 && rest <= 19 + 12 + 28;
      return sums && (shown.intValue() == total || points.contains(shown.intValue()));
    }

    private static int points(Fact f) {
      double v = value(f);
      return switch (f.concept()) {
        case "mean-arterial-pressure" -> v < 20 ? 19 : v < 30 ? 9 : 0;
        case "ph" -> v < 7.10 ? 16 : v < 7.20 ? 7 : 0;
        case "urine-output" -> v < 0.1 ? 18 : v < 1 ? 5 : 0;
        case "apgar-5-minute" -> v < 7 ? 18 : 0;
        case "weight" -> v < 750 ? 17 : v < 1000 ? 10 : 0;
        default -> 0;
      };
    }
  }
}
