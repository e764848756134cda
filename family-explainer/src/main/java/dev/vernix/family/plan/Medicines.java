package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Language;
import dev.vernix.family.text.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Medicines at discharge, each dose with exactly the figures of the ledger.
 *
 * <p>An order that is not understood to its last word is shown as the team wrote it. Figures keep
 * the decimal point in every language, as the label and the syringe have it.
 */
public final class Medicines {
  private static final Pattern MEDICINE =
      Pattern.compile(
          "Medicine at discharge: ([^()\\d]+?)(?: \\(((?!no dose)[^()\\d][^()]*)\\))?"
              + "(?: (\\d.*?)| \\(no dose is documented\\))?\\.");

  private static final Pattern DOSE =
      Pattern.compile(
          "^(\\d[\\d.,]*(?:(?: to |-)\\d[\\d.,]*)?) ?([\\p{L}µ]+(?:/[\\p{L}]+){0,2})"
              + "(?: \\((\\d[\\d.,]*) ?([\\p{L}]+)\\))?");

  /** What the amount was reckoned from; the amount itself stands first for the family. */
  private static final Pattern BY_WEIGHT =
      Pattern.compile("(?:mg|mcg|µg|micrograms?|mmol|mEq|units?|mL)/kg(?:/(?:d|day|dose))?");

  private final Teller teller;

  public Medicines(Teller teller) {
    this.teller = teller;
  }

  /** A line a medicine; the note's own words beside it where the language is not theirs. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var f : teller.facts().all("discharge-medicine")) {
      lines.addAll(lines(f));
    }
    return lines;
  }

  private List<Line> lines(Fact f) {
    String told =
        f.realisation().replaceFirst("^Medicine at discharge: ", "").replaceFirst("\\.$", "");
    var m = MEDICINE.matcher(f.realisation());
    if (!m.matches()) {
      return List.of(teller.line(Kind.ITEM, "medicine-as-written", Map.of("text", told), f));
    }
    String name = name(m.group(1), m.group(2));
    if (m.group(3) == null) {
      return List.of(teller.line(Kind.ITEM, "medicine-no-dose", Map.of("medicine", name), f));
    }
    var give = order(m.group(3));
    var lines = new ArrayList<Line>();
    if (give.isEmpty()) {
      lines.add(teller.line(Kind.ITEM, "medicine-as-written", Map.of("text", told), f));
    } else {
      lines.add(
          teller.line(
              Kind.ITEM,
              "medicine-give",
              Map.of("medicine", name, "order", give.get(), "why", why(m.group(1))),
              f));
      if (teller.language() != Language.EN && teller.facts().hangul(f).isEmpty()) {
        lines.add(teller.line(Kind.QUOTE, "medicine-label", Map.of("text", told), f));
      }
    }
    if (m.group(3).contains("/kg") || !m.group(3).matches("(?s).*\\bmL\\b.*")) {
      lines.add(teller.line(Kind.GAP, "medicine-ask-amount"));
    }
    return lines;
  }

  /** What it is for, where that is known. */
  private String why(String name) {
    return Terms.within("why", name, teller.language())
        .map(w -> teller.put("medicine-why", Map.of("why", w.words())))
        .orElse("");
  }

  private String name(String written, String product) {
    String plain = Terms.whole("medicine", written, teller.language()).orElse(written);
    String capital =
        plain.substring(0, 1).toUpperCase(teller.language().locale()) + plain.substring(1);
    return product == null ? capital : capital + " (" + product + ")";
  }

  /** Amount, route and interval in plain words; empty where anything is left over. */
  private Optional<String> order(String order) {
    var m = DOSE.matcher(order);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean byWeight = m.group(3) != null && BY_WEIGHT.matcher(m.group(2)).matches();
    var amount =
        byWeight ? Optional.of(m.group(1) + " " + m.group(2)) : amount(m.group(1), m.group(2));
    var second = m.group(3) == null ? amount : amount(m.group(3), m.group(4));
    if (amount.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    String dose = byWeight ? second.get() : amount.get();
    if (m.group(3) != null) {
      dose += " (" + (byWeight ? amount.get() : second.get()) + ")";
    }
    String rest = order.substring(m.end());
    var values = new HashMap<>(Map.of("dose", dose, "route", "", "interval", ""));
    for (String kind : List.of("route", "interval")) {
      var found = Terms.within(kind, rest, teller.language());
      if (found.isPresent()) {
        values.put(kind, (kind.equals("route") ? " " : ", ") + found.get().words());
        rest = rest.substring(0, found.get().from()) + rest.substring(found.get().to());
      }
    }
    if (!rest.replaceAll("[\\s,]", "").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(teller.put("order", values));
  }

  private Optional<String> amount(String figure, String unit) {
    return Terms.whole("unit", unit, teller.language())
        .map(
            u ->
                figure
                    + " "
                    + (figure.equals("1")
                        ? u.replaceFirst("^.*\\|", "")
                        : u.replaceFirst("\\|.*$", "")));
  }
}
