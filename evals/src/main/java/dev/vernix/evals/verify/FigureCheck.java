package dev.vernix.evals.verify;

import dev.vernix.corpus.support.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Numbers with their units, times of day and codes: each must stand in a line about its thing. */
final class FigureCheck implements Check {
  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var clause : given.clauses()) {
      for (var e : clause.figures()) {
        if (!trivial(e)) {
          look(e, clause, given, notes, judging);
        }
      }
    }
  }

  private static void look(
      Element e, Clause clause, Given given, NoteLines notes, Judging judging) {
    if (Durations.is(e) && Durations.follows(e, clause, given, notes)) {
      judging.supported();
      return;
    }
    for (var lines : tiers(clause, notes)) {
      var with =
          lines.stream()
              .filter(l -> carries(l, e) || bare(l, e, clause, notes))
              .min(nearest(clause));
      if (with.isPresent()) {
        judging.supported(with.get());
        return;
      }
    }
    if (e instanceof Element.Amount a && a.unit().equals("y")) {
      var with = notes.all().stream().filter(l -> l.carries(e)).findFirst();
      with.ifPresentOrElse(
          judging::supported, () -> judging.notFound("“" + e.shown() + "” stands in no note"));
      return;
    }
    var about = notes.sharing(clause.concepts());
    var beside =
        specific(e)
            ? notes.sharing(clause.aroundConcepts()).stream()
                .flatMap(l -> notes.beside(l).stream())
                .filter(l -> carries(l, e))
                .findFirst()
            : Optional.<Line>empty();
    if (beside.isPresent()) {
      judging.supported(beside.get());
      return;
    }
    var rival =
        about.stream()
            .filter(l -> rival(l, e))
            .min(nearest(clause))
            .or(
                () ->
                    notes.sharing(clause.ownKeys()).stream()
                        .filter(l -> rival(l, e))
                        .min(nearest(clause)));
    if (rival.isPresent()) {
      judging.contradicted(e.shown(), rival.get());
    } else {
      judging.notFound("“" + e.shown().strip() + "” stands in no line of the notes about this");
    }
  }

  /** Lines about the same thing: by concept, by group, by the sentence, at last by words alone. */
  static List<List<Line>> tiers(Clause clause, NoteLines notes) {
    var tiers = new ArrayList<List<Line>>();
    tiers.add(notes.sharing(clause.concepts()));
    tiers.add(notes.sharing(clause.ownKeys()));
    tiers.add(notes.sharing(clause.aroundKeys()));
    tiers.add(notes.sharingWords(clause.words()));
    return tiers;
  }

  /** Lines of the clause's own days first, then those that share most with it. */
  static Comparator<Line> nearest(Clause clause) {
    var days = clause.days();
    Set<String> keys = clause.aroundKeys();
    return Comparator.<Line>comparingInt(l -> days.stream().anyMatch(l::about) ? 0 : 1)
        .thenComparing(Comparator.<Line>comparingLong(l -> l.shared(keys)).reversed())
        .thenComparing(Line::workedOut);
  }

  /** "One" and "1" are said of anything. */
  private static boolean trivial(Element e) {
    return e instanceof Element.Code c && c.text().equals("x1")
        || e instanceof Element.Amount d && d.shown().matches("(?s)[a-z]+ [dDgGkK]")
        || e instanceof Element.Amount a
            && a.unit().isEmpty()
            && a.value().compareTo(BigDecimal.ONE) == 0
            && !Character.isDigit(a.shown().strip().charAt(0));
  }

  /**
   * The number stands there without its unit: where the unit is one that goes without saying, or
   * the notes write it of the same thing elsewhere.
   */
  private static boolean bare(Line line, Element e, Clause clause, NoteLines notes) {
    if (!(e instanceof Element.Amount a) || a.unit().isEmpty()) {
      return false;
    }
    String left = a.unit().replaceFirst("^(?:ug|mg|g|mL)(?=/kg)", "");
    boolean there =
        line.amounts().stream()
            .anyMatch(
                x ->
                    x.value().compareTo(a.value()) == 0
                        && (x.unit().isEmpty() || x.unit().replaceFirst("/d$", "").equals(left)));
    return there
        && (USUAL.contains(a.unit())
            || notes.sharing(clause.concepts()).stream()
                .flatMap(l -> l.amounts().stream())
                .anyMatch(x -> x.unit().equals(a.unit())));
  }

  private static final Set<String> USUAL =
      Set.of("%", "mL/kg/d", "cm", "mm", "L/min", "K/uL", "mg/dL", "g/dL", "mmol/L", "C", "d");

  /** A figure that does not stand somewhere by chance. */
  private static boolean specific(Element e) {
    return e instanceof Element.Amount a
            && (!a.unit().isEmpty() || a.value().precision() > 1 || a.value().scale() > 0)
        || e instanceof Element.Slashes;
  }

  static boolean carries(Line line, Element e) {
    if (line.carries(e)) {
      return true;
    }
    return switch (e) {
      case Element.Amount a -> rounded(line, a) || otherwise(line, a);
      case Element.Slashes s -> parts(line, s);
      case Element.Code c -> digits(line, c);
      case Element.Day d -> false;
      case Element.DayOfLife d -> false;
      case Element.Age a -> false;
      case Element.TimeOfDay t -> false;
      case Element.DayCount d -> false;
      case Element.Drug d -> false;
      case Element.Side s -> false;
    };
  }

  /** {@code 4 L} of flow, {@code 150 mL/kg} of feeds: a day or a minute is left out, or put in. */
  private static boolean otherwise(Line line, Element.Amount a) {
    String other =
        switch (a.unit()) {
          case "L" -> "L/min";
          case "mL/kg" -> "mL/kg/d";
          case "mg/kg" -> "mg/kg/d";
          case "mg/kg/d" -> "mg/kg";
          case "mg/d" -> "mg";
          case "mL/d" -> "mL";
          case "IU/d" -> "IU";
          case "kcal" -> "kcal/oz";
          default -> "";
        };
    return !other.isEmpty() && line.carries(new Element.Amount(a.value(), other, a.shown()));
  }

  /** {@code 2.99 kg} for 2985 g, {@code 36} for 36.1: rounded, and within two in a hundred. */
  private static boolean rounded(Line line, Element.Amount a) {
    return line.amounts().stream()
        .flatMap(
            x ->
                java.util.stream.Stream.of(
                    x.value(), x.value().movePointLeft(3), x.value().movePointRight(3)))
        .filter(v -> v.signum() > 0 && a.value().signum() > 0)
        .filter(v -> v.subtract(a.value()).abs().compareTo(v.multiply(NEAR)) <= 0)
        .filter(
            v ->
                v.setScale(Math.max(a.value().scale(), 0), RoundingMode.HALF_UP)
                        .compareTo(a.value())
                    == 0)
        .anyMatch(
            v -> line.carries(new Element.Amount(v.stripTrailingZeros(), a.unit(), a.shown())));
  }

  private static final java.util.regex.Pattern GRAVIDA =
      java.util.regex.Pattern.compile("g\\d(?:p\\d+)?");
  private static final BigDecimal NEAR = new BigDecimal("0.02");

  /** {@code 7.24/58} of {@code 7.24/58/54/24/-4}. */
  private static boolean parts(Line line, Element.Slashes s) {
    for (String p : s.text().split("/")) {
      var n = new BigDecimal(p.replace("+", "").replace("-", ""));
      if (!line.carries(new Element.Amount(n.stripTrailingZeros(), "", p))) {
        return false;
      }
    }
    return true;
  }

  /** {@code x3}, {@code G3}: the number alone. */
  private static boolean digits(Line line, Element.Code c) {
    if (GRAVIDA.matcher(c.text()).matches()) {
      return line.text().toLowerCase(java.util.Locale.ROOT).contains(c.text().substring(0, 2));
    }
    String n = c.text().replaceAll("[^0-9.]", "");
    return n.matches("\\d+(?:\\.\\d+)?")
        && line.carries(new Element.Amount(new BigDecimal(n), "", n));
  }

  /** The line has another figure of the same sort. */
  private static boolean rival(Line line, Element e) {
    return switch (e) {
      case Element.Amount a ->
          line.amounts().stream()
              .anyMatch(
                  x ->
                      sort(x.unit()).equals(sort(a.unit())) && x.value().compareTo(a.value()) != 0);
      case Element.DayCount d -> line.amounts().stream().anyMatch(x -> sort(x.unit()).equals("d"));
      case Element.Slashes s -> line.text().contains("/") && !line.amounts().isEmpty();
      case Element.TimeOfDay t -> false;
      case Element.Code c -> false;
      case Element.Day d -> false;
      case Element.DayOfLife d -> false;
      case Element.Age a -> Objects.equals(true, line.text().matches("(?s).*\\d ?w.*"));
      case Element.Drug d -> false;
      case Element.Side s -> false;
    };
  }

  /** Units in which the same thing is measured. */
  private static String sort(String unit) {
    String base = unit.replaceFirst("^(?:ug|mg|g|kg|ng)(?=/|$)", "mass").replaceFirst("/d$", "");
    return switch (base) {
      case "h", "wk", "mo", "d" -> "d";
      case "L/min", "L" -> "L";
      default -> base;
    };
  }
}
