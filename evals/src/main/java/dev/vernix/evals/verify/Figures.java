package dev.vernix.evals.verify;

import dev.vernix.corpus.support.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a figure of a summary may be written in a note otherwise: rounded, in part, without its unit.
 */
final class Figures {
  private static final BigDecimal NEAR = new BigDecimal("0.02");
  private static final Pattern GRAVIDA = Pattern.compile("g\\d(?:p\\d+)?");

  /** Units that go without saying of what they are used for; none of a dose. */
  private static final Set<String> USUAL =
      Set.of("%", "mL/kg/d", "L/min", "K/uL", "mg/dL", "g/dL", "mmol/L", "C");

  private static final Set<String> MEASURED =
      Set.of(
          "%",
          "L/min", "K/uL", "mg/dL", "g/dL", "g/L", "mmol/L", "umol/L", "mEq/L", "mg/L", "mmHg",
          "cmH2O", "kPa", "/min", "bpm", "g", "kg", "cm", "C");

  private Figures() {}

  /** An infant in kilograms, or in grams; any other figure. */
  private static boolean likely(Element.Amount a) {
    return switch (a.unit()) {
      case "kg" -> a.value().intValue() < 20;
      case "g" -> a.value().intValue() > 200;
      default -> true;
    };
  }

  /** In a unit of a measurement, or without one. */
  static boolean measured(Element.Amount a) {
    return a.unit().isEmpty() || MEASURED.contains(a.unit());
  }

  /** A span of hours or minutes, which nothing but itself tells. */
  static boolean clockTime(Element e) {
    return e instanceof Element.Amount a && (a.unit().equals("h") || a.unit().equals("min"));
  }

  /** A figure that does not stand somewhere by chance. */
  static boolean specific(Element e) {
    return e instanceof Element.Amount a
            && (!a.unit().isEmpty() || a.value().precision() > 2 || a.value().scale() > 0)
        || e instanceof Element.Slashes
        || e instanceof Element.TimeOfDay
        || e instanceof Element.Age;
  }

  /** A single figure without a unit stands in many a line. */
  static boolean weak(Element e) {
    return e instanceof Element.Amount a
        && a.unit().isEmpty()
        && a.value().precision() - a.value().scale() <= 1
        && a.value().scale() <= 0;
  }

  static boolean gravida(Element e) {
    return e instanceof Element.Code c && GRAVIDA.matcher(c.text()).matches();
  }

  private static final Pattern MOTHER =
      Pattern.compile("(?i)\\b(?:mum|mom|mother|maternal|mat|yo|G\\d)");

  /** Her age or pregnancies stand there. */
  static boolean ofTheMother(Line line, Element e) {
    return switch (e) {
      case Element.Code c ->
          line.text().toLowerCase(Locale.ROOT).replace(" ", "").contains(c.text().substring(0, 2));
      case Element.Amount a ->
          line.carries(a)
              || MOTHER.matcher(line.text()).find()
                  && line.carries(new Element.Amount(a.value(), "", a.shown()));
      default -> false;
    };
  }

  /** Some line that has the number in that role has its unit too, or none. */
  static boolean inUnit(List<Line> played, Role role, Element e, Clause clause, NoteLines notes) {
    return played.stream()
        .filter(l -> l.plays(role))
        .anyMatch(
            l ->
                l.carries(e)
                    || written(l, e)
                    || bare(l, e, clause, notes)
                    || !role.dose()
                        && e instanceof Element.Amount a
                        && measured(a)
                        && likely(a)
                        && l.amounts().stream()
                            .anyMatch(
                                x -> x.value().compareTo(a.value()) == 0 && x.unit().isEmpty()));
  }

  /** The figure with that very unit stands there. */
  static boolean exactly(Line line, Element e) {
    return e instanceof Element.Amount a
        ? line.amounts().stream()
            .anyMatch(
                x ->
                    x.value().compareTo(a.value()) == 0
                        && !clock(x)
                        && x.unit()
                            .replaceFirst("/d$", "")
                            .equals(a.unit().replaceFirst("/d$", "")))
        : line.carries(e);
  }

  /** {@code 0310} is a time of day. */
  static boolean clock(Element.Amount a) {
    return a.shown().strip().matches("[0-2]\\d[0-5]\\d") && a.unit().isEmpty();
  }

  /** {@code 0436} where the line has {@code 04:36}. */
  static boolean atTime(Line line, Element e) {
    if (!(e instanceof Element.Amount a) || !clock(a)) {
      return false;
    }
    String shown = a.shown().strip();
    return Pattern.compile(
            "(?<![\\d.])" + shown.substring(0, 2) + ":?" + shown.substring(2) + "(?![\\d.])")
        .matcher(line.text())
        .find();
  }

  /** A day is written right behind the figure. */
  static boolean dated(Line line, Element.Amount figure) {
    int at = line.text().indexOf(figure.shown().strip());
    int to = at + figure.shown().strip().length();
    return at >= 0
        && line.times().stream()
            .anyMatch(
                t ->
                    Days.dated(t)
                        && t.from() >= to
                        && BEHIND.matcher(line.text().substring(to, t.from())).matches());
  }

  private static final Pattern BEHIND =
      Pattern.compile("(?i)[\\s(]*(?:[a-zµ%/]{1,8}[\\s(]+)?(?:on |at )?");

  /** The figure stands there in another form. */
  static boolean written(Line line, Element e) {
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

  /**
   * The number stands there without its unit: where the unit is one that goes without saying, or
   * the notes write it of the same thing elsewhere.
   */
  static boolean bare(Line line, Element e, Clause clause, NoteLines notes) {
    if (!(e instanceof Element.Amount a) || a.unit().isEmpty()) {
      return false;
    }
    String left = a.unit().replaceFirst("^(?:ug|mg|g|mL)(?=/kg)", "");
    boolean there =
        line.amounts().stream()
            .filter(x -> x.value().compareTo(a.value()) == 0)
            .anyMatch(
                x ->
                    !clock(x)
                        && (x.unit().isEmpty() || x.unit().replaceFirst("/d$", "").equals(left)));
    boolean day =
        Pattern.compile(
                "(?i)\\b(?:DOL|D|day) ?#?" + Pattern.quote(a.value().toPlainString()) + "\\b")
            .matcher(line.text())
            .find();
    boolean placed =
        !weak(new Element.Amount(a.value(), "", a.shown()))
            || line.roles().stream().anyMatch(r -> r.written().compareTo(a.value()) == 0)
            || line.names().stream().anyMatch(n -> behind(line, n, a));
    return there
        && !day
        && placed
        && (USUAL.contains(a.unit())
            || a.unit().equals("mg/kg/min") && line.keys().contains("glucose-infusion-rate")
            || (a.unit().contains("/kg") || a.unit().endsWith("m"))
                && notes.sharing(clause.ownKeys()).stream()
                    .flatMap(l -> l.amounts().stream())
                    .anyMatch(x -> x.unit().equals(a.unit())));
  }

  /** {@code Dopamine 8}: the number stands right behind the name. */
  private static boolean behind(Line line, Named n, Element.Amount a) {
    return line.text()
        .substring(Math.min(n.to(), line.text().length()))
        .matches(
            "(?s)\\s?(?:at |@ ?)?" + Pattern.quote(a.value().toPlainString()) + "(?![\\d.]).*");
  }

  /** {@code 4 L} of flow, {@code 150 mL/kg} of feeds: a day or a minute is left out, or put in. */
  private static boolean otherwise(Line line, Element.Amount a) {
    String other =
        switch (a.unit()) {
          case "L" -> line.keys().contains("~cannula") ? "L/min" : "";
          case "mL/kg" -> "mL/kg/d";
          case "mg/kg" -> "mg/kg/d";
          case "mg/kg/d" -> "mg/kg";
          case "mEq/kg/d" -> "mEq/kg";
          case "mg/d" -> "mg";
          case "mL/d" -> "mL";
          case "IU/d" -> "IU";
          case "kcal" -> "kcal/oz";
          default -> "";
        };
    return !other.isEmpty() && line.carries(new Element.Amount(a.value(), other, a.shown()));
  }

  /** Some role of the lines rounds to that. */
  static boolean rounds(List<Line> lines, Role role) {
    return lines.stream()
        .flatMap(l -> l.roles().stream())
        .filter(r -> r.key().equals(role.key()))
        .flatMap(r -> Stream.of(r.value(), r.value().movePointLeft(3), r.value().movePointRight(3)))
        .anyMatch(v -> rounds(v, role.value()) || rounds(v, role.written()));
  }

  /** {@code 2.99 kg} for 2985 g, {@code 36} for 36.1: rounded, and within two in a hundred. */
  private static boolean rounded(Line line, Element.Amount a) {
    return line.amounts().stream()
        .flatMap(x -> Stream.of(x.value(), x.value().movePointLeft(3), x.value().movePointRight(3)))
        .filter(v -> rounds(v, a.value()))
        .anyMatch(
            v -> line.carries(new Element.Amount(v.stripTrailingZeros(), a.unit(), a.shown())));
  }

  private static boolean rounds(BigDecimal exact, BigDecimal shown) {
    return exact.signum() > 0
        && shown.signum() > 0
        && exact.subtract(shown).abs().compareTo(exact.multiply(NEAR)) <= 0
        && exact.setScale(Math.max(shown.scale(), 0), RoundingMode.HALF_UP).compareTo(shown) == 0;
  }

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
      return line.text().toLowerCase(Locale.ROOT).contains(c.text().substring(0, 2));
    }
    String n = c.text().replaceAll("[^0-9.]", "");
    return n.matches("\\d+(?:\\.\\d+)?")
        && line.carries(new Element.Amount(new BigDecimal(n), "", n));
  }

  /** The line has another figure of the same sort. */
  static boolean rival(Line line, Element e) {
    return switch (e) {
      case Element.Amount a ->
          line.amounts().stream()
              .anyMatch(
                  x ->
                      sort(x.unit()).equals(sort(a.unit()))
                          && (x.value().compareTo(a.value()) != 0 || !x.unit().equals(a.unit())));
      case Element.DayCount d -> line.amounts().stream().anyMatch(x -> sort(x.unit()).equals("d"));
      case Element.Slashes s -> line.text().contains("/") && !line.amounts().isEmpty();
      case Element.Age a -> line.text().matches("(?s).*\\d ?w.*");
      case Element.TimeOfDay t -> false;
      case Element.Code c -> false;
      case Element.Day d -> false;
      case Element.DayOfLife d -> false;
      case Element.Drug d -> false;
      case Element.Side s -> false;
    };
  }

  /** Units in which the same thing is measured. */
  private static String sort(String unit) {
    String base = unit.replaceFirst("^(?:ug|mg|g|kg|ng)(?=/|$)", "mass").replaceFirst("/d$", "");
    return switch (base) {
      case "h", "wk", "mo", "d", "min" -> "d";
      case "L/min", "L", "mL" -> "L";
      case "cm", "mm" -> "cm";
      default -> base;
    };
  }
}
