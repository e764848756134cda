package dev.vernix.corpus.view;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quantities that a fact holds only in its sentence: the settings of respiratory support ({@code
 * CPAP (FiO2 25%, PEEP 6 cmH2O)}) and what feeds and fluids come to a day.
 *
 * @param quantity id of the quantity
 * @param value the number, the higher of a range
 * @param unit UCUM
 */
record WrittenOut(String quantity, String value, String unit) {
  /** What flows through a low-flow cannula is not what the infant breathes. */
  private static final Set<String> DILUTED = Set.of("lfnc", "nasal-cannula", "supplemental-oxygen");

  private static final Pattern SETTING =
      Pattern.compile(
          "\\b(FiO2|PIP|PEEP|MAP|flow|rate|amplitude) (?:about |[<>]=? )?([0-9.]+)(?: to"
              + " ([0-9.]+))?");
  private static final Pattern PER_DAY =
      Pattern.compile("([0-9.]+)(?: to ([0-9.]+))? mL/kg/day\\)");

  static List<WrittenOut> of(Fact f) {
    var found = new ArrayList<WrittenOut>();
    if (f.derived()) {
      return found;
    }
    var kind = Lexicon.standard().find(f.concept()).map(c -> c.kind());
    if (kind.filter(k -> k == Kind.RESPIRATORY_SUPPORT).isPresent()) {
      boolean diluted = DILUTED.contains(f.concept());
      SETTING
          .matcher(f.realisation())
          .results()
          .filter(m -> !diluted || !m.group(1).equals("FiO2"))
          .forEach(
              m ->
                  found.add(
                      new WrittenOut(
                          id(m.group(1)),
                          m.group(3) == null ? m.group(2) : m.group(3),
                          unit(m.group(1)))));
    }
    if (kind.filter(k -> k == Kind.NUTRITION).isPresent()
        || f.concept().equals("enteral-feeding")) {
      PER_DAY
          .matcher(f.realisation())
          .results()
          .forEach(
              m ->
                  found.add(
                      new WrittenOut(
                          "feeds", m.group(2) == null ? m.group(1) : m.group(2), "mL/kg/d")));
    }
    return found;
  }

  private static String id(String setting) {
    return switch (setting) {
      case "FiO2" -> "fio2";
      case "MAP" -> "mean-airway-pressure";
      case "flow" -> "cannula-flow";
      case "rate" -> "ventilator-rate";
      default -> setting.toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String unit(String setting) {
    return switch (setting) {
      case "FiO2" -> "%";
      case "flow" -> "L/min";
      case "rate" -> "/min";
      case "amplitude" -> "";
      default -> "cm[H2O]";
    };
  }
}
