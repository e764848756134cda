package dev.vernix.corpus.stay;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** How dates, quantities and lists are worded in realisations. */
public final class Words {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Cel", "°C"),
          Map.entry("[degF]", "°F"),
          Map.entry("ug", "micrograms"),
          Map.entry("ug/kg", "micrograms/kg"),
          Map.entry("mg/kg/d", "mg/kg/day"),
          Map.entry("mL/kg/d", "mL/kg/day"),
          Map.entry("mL/kg/h", "mL/kg/hour"),
          Map.entry("[iU]", "units"),
          Map.entry("[IU]", "units"),
          Map.entry("[lb_av]", "lb"),
          Map.entry("[oz_av]", "oz"),
          Map.entry("[in_i]", "in"),
          Map.entry("cm[H2O]", "cmH2O"),
          Map.entry("mm[Hg]", "mmHg"),
          Map.entry("kcal/[foz_us]", "kcal/oz"),
          Map.entry("10*9/L", "x10^9/L"),
          Map.entry("10*3/uL", "K/uL"),
          Map.entry("/{1000}", "per 1000"),
          Map.entry("meq/L", "mEq/L"));

  private static final Map<String, String> INTERVALS =
      Map.of(
          "daily", "once daily",
          "bid", "twice daily",
          "tid", "three times daily",
          "qid", "four times daily",
          "once", "once",
          "weekly", "once weekly",
          "prn", "as needed");

  private static final Map<String, String> ROUTES =
      Map.of(
          "PO", "by mouth",
          "NG", "by gavage tube",
          "OG", "by gavage tube",
          "IV", "IV",
          "IM", "IM",
          "SC", "subcutaneously",
          "INH", "by inhalation",
          "ETT", "through the endotracheal tube",
          "PR", "rectally",
          "TOP", "topically");

  private Words() {}

  /** {@code 2026-03-18 (DOL 16)}. */
  public static String day(Clock clock, LocalDate date) {
    return date.isBefore(clock.born().toLocalDate())
        ? date + " (before birth)"
        : date + " (DOL " + clock.dayOfLife(date) + ")";
  }

  /** {@code on 2026-03-18 (DOL 16)} or {@code from ... to ...}. */
  public static String when(Clock clock, When when) {
    return when.startDate().equals(when.endDate())
        ? "on " + day(clock, when.startDate())
        : "from " + day(clock, when.startDate()) + " to " + day(clock, when.endDate());
  }

  /** {@code 3 calendar days}: both the first and the last day count. */
  public static String days(int n) {
    return n == 1 ? "1 calendar day" : n + " calendar days";
  }

  /** Calendar days that at least one of the intervals covers, first and last counted. */
  public static int covered(List<Draft> intervals) {
    return (int)
        intervals.stream()
            .map(Draft::when)
            .flatMap(w -> w.startDate().datesUntil(w.endDate().plusDays(1)))
            .distinct()
            .count();
  }

  public static int count(LocalDate first, LocalDate last) {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  public static String unit(String ucum) {
    return UNITS.getOrDefault(ucum, ucum);
  }

  /** The number as written, with its comparator, range and unit. */
  public static String quantity(Quantity q) {
    String sign =
        switch (q.comparator()) {
          case "~" -> "about ";
          case "=", "" -> "";
          default -> q.comparator() + " ";
        };
    String n =
        q.value().toPlainString() + (q.high() == null ? "" : " to " + q.high().toPlainString());
    String unit = unit(q.unit());
    return sign + n + (unit.isEmpty() ? "" : unit.equals("%") ? "%" : " " + unit);
  }

  /**
   * {@code 100 mg/kg IV every 12 hours}; empty where the order has no amount, route or interval.
   */
  public static String order(Frame.Dose dose) {
    var b = new StringBuilder();
    if (dose.amount() != null) {
      String amount = supplied(dose.drug().id(), quantity(dose.amount()));
      boolean said = amount.endsWith("/day") || amount.endsWith("/d") || amount.endsWith("hour");
      b.append(amount).append(dose.perDay() && !said ? "/day" : "");
    }
    if (dose.total() != null) {
      b.append(b.isEmpty() ? quantity(dose.total()) : " (" + quantity(dose.total()) + ")");
    }
    if (!dose.route().isEmpty()) {
      b.append(' ').append(ROUTES.getOrDefault(dose.route(), dose.route()));
    }
    if (!dose.interval().isEmpty()) {
      b.append(' ').append(interval(dose.interval()));
    }
    return b.toString().strip();
  }

  private static final Map<String, String> SUPPLIED = supplied();

  private static Map<String, String> supplied() {
    var units = new java.util.HashMap<String, String>();
    for (String[] row : PhraseTable.rows(Words.class, "supplied-units.tsv")) {
      for (String concept : row[1].split("\\|")) {
        units.put(concept, row[0]);
      }
    }
    return Map.copyOf(units);
  }

  /** {@code 50 /kg} of a drug that is ordered in mg alone is {@code 50 [mg]/kg}. */
  private static String supplied(String drug, String amount) {
    int bare = amount.indexOf(" /kg");
    String unit = SUPPLIED.get(drug);
    return bare < 0 || unit == null
        ? amount
        : amount.substring(0, bare) + " [" + unit + "]" + amount.substring(bare + 1);
  }

  public static String interval(String written) {
    if (written.matches("q\\d{1,2}(-\\d{1,2})?h")) {
      return "every " + written.substring(1, written.length() - 1) + " hours";
    }
    return INTERVALS.getOrDefault(written, written);
  }

  /** {@code a, b and c}. */
  public static String list(List<String> items) {
    int n = items.size();
    return n == 0
        ? ""
        : n == 1
            ? items.getFirst()
            : String.join(", ", items.subList(0, n - 1)) + " and " + items.getLast();
  }

  /** First letter in upper case. */
  public static String capital(String s) {
    return s.isEmpty() ? s : s.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + s.substring(1);
  }
}
