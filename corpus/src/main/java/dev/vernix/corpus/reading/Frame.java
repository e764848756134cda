package dev.vernix.corpus.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quantities of one sentence in their roles. Offsets count in the note's whole text. */
public sealed interface Frame {
  int from();

  int to();

  /**
   * A drug, blood product or fluid order: {@code amp 50 mg/kg IV q12h}, {@code Fe 2 mg/kg/d PO}.
   *
   * @param drug the lexicon's concept
   * @param amount per dose or per day, as {@code perDay} says; null where only the drug and
   *     interval stand
   * @param total absolute amount where both are written ({@code 100 mg/kg (250 mg)}), else null
   * @param perDay true for {@code /d}, {@code /day}
   * @param route one of {@code IV PO IM SC NG OG INH PR TOP ETT} or two joined by a slash, empty
   *     where not written
   * @param interval such as {@code q12h}, {@code daily}, {@code bid}, {@code once}; empty where not
   *     written
   * @param daysNow for {@code day 3/7}, {@code d3 of 7}: the first number, else 0
   * @param daysPlanned the second number, or of {@code x 7 days}; else 0
   */
  record Dose(
      int from,
      int to,
      Concept drug,
      @Nullable Quantity amount,
      @Nullable Quantity total,
      boolean perDay,
      String route,
      String interval,
      int daysNow,
      int daysPlanned)
      implements Frame {}

  /**
   * Respiratory support with its settings: {@code SIMV 18/5 x30 FiO2 .35}, {@code CPAP +5 21%},
   * {@code HFNC 2L}, {@code RA}.
   *
   * @param mode the lexicon's concept, of kind {@code RESPIRATORY_SUPPORT}
   * @param settings name and quantity; names: {@code FiO2} (always in %, 21 to 100), {@code PIP},
   *     {@code PEEP}, {@code MAP}, {@code amplitude}, {@code rate}, {@code Hz}, {@code flow},
   *     {@code Ti}, {@code VT}, {@code PS}
   */
  record Support(int from, int to, Concept mode, List<Setting> settings) implements Frame {
    public Support {
      settings = List.copyOf(settings);
    }
  }

  /** One named setting. */
  record Setting(String name, Quantity quantity) {}

  /**
   * Enteral feeding: {@code MBM 24 kcal 18 mL q3h = 144 mL/kg/d, PO 60%}.
   *
   * @param milks concepts of kind {@code NUTRITION}, such as mother's milk, donor milk, a formula;
   *     may be empty
   * @param energy kcal/oz, null where not written
   * @param volume mL per feed
   * @param interval such as {@code q3h}, empty where not written
   * @param perKgDay mL/kg/d
   * @param route {@code PO}, {@code NG}, {@code PO/NG}, empty where not written
   * @param oralPercent share taken by mouth, in %
   */
  record Feed(
      int from,
      int to,
      List<Concept> milks,
      @Nullable Quantity energy,
      @Nullable Quantity volume,
      String interval,
      @Nullable Quantity perKgDay,
      String route,
      @Nullable Quantity oralPercent)
      implements Frame {
    public Feed {
      milks = List.copyOf(milks);
    }
  }

  /**
   * A laboratory value or blood-gas member: {@code CRP 42}, {@code plt 68K}, {@code 7.21/58/-6}.
   *
   * @param lab the lexicon's concept, of kind {@code LAB}
   */
  record Lab(int from, int to, Concept lab, Quantity quantity) implements Frame {}

  /**
   * A measurement or vital sign: weight, length, head circumference, temperature, girth, Apgar
   * score, counts of apnoea, bradycardia and desaturation.
   *
   * @param measure the lexicon's concept, of kind {@code MEASURE} (or the finding counted)
   */
  record Measure(int from, int to, Concept measure, Quantity quantity) implements Frame {}
}
