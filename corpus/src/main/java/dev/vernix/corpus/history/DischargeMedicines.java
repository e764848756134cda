package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The medicines of the last day, one sentence each. Told only where the stay ends with discharge
 * papers; a chart that is still open has no discharge medicines.
 */
final class DischargeMedicines implements Machine {
  @Override
  public Yield run(Stay stay, Drafts before) {
    LocalDate last = stay.chart().notes().getLast().time().toLocalDate();
    boolean papers =
        stay.chart().notes().stream()
            .anyMatch(
                n ->
                    n.type() == NoteType.DISCHARGE_PLANNING
                        && !n.time().toLocalDate().isBefore(last.minusDays(3)));
    if (!papers) {
      return Yield.of(List.of());
    }
    var drafts = new ArrayList<Draft>();
    var active = ActiveMedicines.at(stay, last);
    for (var s : active) {
      var with = active.stream().filter(o -> within(o, s)).findFirst();
      boolean part = active.stream().anyMatch(o -> within(s, o));
      if (!Private.is(s.said()) && !part) {
        drafts.add(medicine(s, with.orElse(s), before, last));
      }
    }
    return Yield.of(drafts);
  }

  /** {@code MVI w/ iron 1 mL}: the iron is part of the product before it, and has its order. */
  private static boolean within(Sighting part, Sighting product) {
    return part.said().equals(product.said())
        && part.from() >= product.to()
        && part.from() - product.to() < 12
        && part.said()
            .note()
            .text()
            .substring(product.to(), part.from())
            .matches("(?i)\\s?(?:w/|w|with|\\+)\\s?");
  }

  private static Draft medicine(Sighting s, Sighting ordered, Drafts before, LocalDate day) {
    String order = order(ordered);
    return draft(
        "Medicine at discharge: "
            + name(s)
            + (order.isEmpty() ? " (no dose is documented)" : " " + order)
            + ".",
        s.concept().name(),
        day,
        Stream.of(s, ordered).map(x -> x.draft(before)).distinct().toList());
  }

  private static final Pattern REST =
      Pattern.compile(
          "(?i)^[\\s,]*(?:\\(([\\d.]{1,5} ?(?:mL|mg|units?|drops?|mcg))\\))?[\\s,]*(PO|NG|NGT|GT|by"
              + " mouth|inh|neb|IM|SC)?[\\s,]*(daily|once daily|once a day|q ?day|BID|TID|QID|twice"
              + " (?:daily|a day)|q ?\\d{1,2} ?h|OD|BD|TDS|weekly|PRN)?\\b");

  /** The order as read, with a volume, route or interval that stands behind it. */
  private static String order(Sighting s) {
    String text = s.said().note().text();
    var divided = DIVIDED.matcher(text.substring(s.from(), s.to()));
    if (divided.find()) {
      return divided.group(1).replaceFirst("(?i)/d(?:ay)?$", "/day")
          + ", divided into "
          + doses(divided.group(2));
    }
    String order = s.order();
    var m = REST.matcher(text.substring(s.to(), Math.min(s.said().sentence().to(), s.to() + 50)));
    if (order.isEmpty() || !m.find()) {
      return order;
    }
    var dose = s.dose();
    boolean route = dose.filter(d -> !d.route().isEmpty()).isPresent();
    boolean interval = dose.filter(d -> !d.interval().isEmpty()).isPresent();
    return order
        + (m.group(1) == null ? "" : " (" + m.group(1) + ")")
        + (route || m.group(2) == null
            ? ""
            : " " + ROUTES.getOrDefault(m.group(2).toUpperCase(Locale.ROOT), m.group(2)))
        + (interval || m.group(3) == null ? "" : " " + interval(m.group(3)));
  }

  /** {@code 2 mEq/kg/d div BID}: the day's dose, not each one. */
  private static final Pattern DIVIDED =
      Pattern.compile(
          "(?i)(\\d{1,4}(?:\\.\\d{1,3})?\\s?[a-z]{1,5}(?:/kg)?/d(?:ay)?)[\\s,]{1,2}(?:PO\\s)?(?:div(?:ided)?\\.?)[\\s,]{1,2}(?:into"
              + " |in )?(BID|TID|QID|q\\s?\\d{1,2}\\s?h?|[2-4]\\b)");

  private static String doses(String interval) {
    String i = interval.toLowerCase(Locale.ROOT).replaceAll("[\\sh]", "");
    return switch (i) {
      case "bid", "q12", "2" -> "two doses (twice daily)";
      case "tid", "q8", "3" -> "three doses (three times daily)";
      case "qid", "q6", "4" -> "four doses (four times daily)";
      default -> "doses every " + i.replaceAll("\\D", "") + " hours";
    };
  }

  private static final Map<String, String> ROUTES =
      Map.of(
          "PO",
          "by mouth",
          "NG",
          "by gavage tube",
          "NGT",
          "by gavage tube",
          "GT",
          "by gastrostomy",
          "INH",
          "by inhalation",
          "NEB",
          "by nebuliser",
          "SC",
          "subcutaneously");

  private static String interval(String written) {
    String w = written.toLowerCase(Locale.ROOT).replace(" ", "");
    return switch (w) {
      case "od", "qday", "onceaday", "oncedaily" -> "once daily";
      case "bd" -> "twice daily";
      case "tds" -> "three times daily";
      default -> Words.interval(w.replaceFirst("^q(\\d{1,2})h?$", "q$1h"));
    };
  }

  /** The medicine's name, and the product as written where that says more. */
  private static String name(Sighting s) {
    String name = s.concept().name();
    String text = s.said().note().text();
    String written =
        s.said()
            .findingAt(s.from(), s.to())
            .map(f -> text.substring(f.mention().from(), f.mention().to()))
            .orElse(name);
    var iron = IRON.matcher(text.substring(s.from(), Math.min(text.length(), s.to() + 12)));
    String with =
        iron.find() && !name.contains("iron") && !written.toLowerCase(Locale.ROOT).contains("iron")
            ? " with iron"
            : "";
    boolean more =
        written.length() > 5
            && !name.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT));
    if (WITH_IRON.matcher(written).matches()) {
      return name + " with iron";
    }
    return name + with + (more ? " (" + written + ")" : "");
  }

  /** A multivitamin whose name says no more than that iron is in it. */
  private static final Pattern WITH_IRON =
      Pattern.compile("(?i)(?:MVI|multi-?vitamins?) ?(?:with|w/?|\\+|/) ?(?:iron|Fe)");

  private static final Pattern IRON = Pattern.compile("(?i)\\b(?:with|w/?) ?(?:iron|Fe)\\b");

  private static Draft draft(
      String text,
      @org.jspecify.annotations.Nullable String value,
      LocalDate day,
      List<Draft> from) {
    return Draft.derived(
        BodySystem.MEDICATIONS, "discharge-medicine", text, value, null, When.on(day), from);
  }
}
