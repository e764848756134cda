package dev.vernix.evals.simulator;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Makes stays from a seed; the same seed and faults give the same stay on every machine.
 *
 * <p>Courses are typical ones, from the reading of many notes (from memory, unverified): they serve
 * to measure reading, not to teach neonatology.
 */
public final class Simulator {
  private static final List<String> FAMILIES =
      List.of("Arden", "Bellweather", "Castle", "Dunmore", "Ellery", "Fenwick", "Garrow", "Hale");
  private static final List<String> GIRLS = List.of("Ada", "Bryn", "Clara", "Dalia", "Edie");
  private static final List<String> BOYS = List.of("Abel", "Bram", "Caleb", "Dario", "Ezra");
  private static final List<String> MOTHERS = List.of("Anna", "Beatriz", "Carmen", "Dora");

  private static final List<String> UNITS =
      List.of(
          "North, level IV NICU",
          "Hill, level III NICU",
          "River, level III NICU",
          "Lake, level II nursery",
          "South, level III NICU");

  /** Grams at the 50th centile, roughly, for 23 to 41 weeks. */
  private static final int[] GRAMS = {
    580, 650, 740, 840, 950, 1080, 1220, 1380, 1560, 1750, 1960, 2180, 2420, 2660, 2900, 3120, 3300,
    3450, 3560
  };

  /** Share of practised stays whose gestation is not on the chart's front page. */
  private static final double UNCHARTED = 0.12;

  /** Share of practised stays whose gestation is written nowhere. */
  private static final double UNTOLD = 0.06;

  private Simulator() {}

  /**
   * Plays out one stay.
   *
   * @param seed decides everything
   * @param faults one error of each kind is planted
   */
  public static SimulatedStay stay(long seed, Set<Fault> faults) {
    var script = script(seed, faults, UnaryOperator.identity());
    faults.stream().sorted().forEach(f -> Planter.plant(script, f));
    return Renderer.render(script);
  }

  /**
   * Plays out one stay whose plans follow some recommendations, go against others with or without a
   * reason, or are silent; its truth says which, and what the stay adds to quality indicators.
   */
  public static SimulatedStay practised(long seed) {
    double die = new SplittableRandom(~seed).nextDouble();
    var script = script(seed, Set.of(), i -> i.told(die >= UNCHARTED, die >= UNTOLD));
    Practice.play(script);
    var stay = Renderer.render(script);
    var unit = UNITS.get((int) Math.floorMod(seed * 31, (long) UNITS.size()));
    var chart = stay.chart();
    return new SimulatedStay(chart.withPatient(chart.patient().withUnit(unit)), stay.truth());
  }

  private static Script script(long seed, Set<Fault> faults, UnaryOperator<Infant> told) {
    RandomGenerator random = new SplittableRandom(seed);
    boolean twin = random.nextDouble() < 0.25 || faults.contains(Fault.TWIN_SENTENCE);
    int weeks = weeks(random.nextInt(10), random);
    var infant = told.apply(infant(seed, weeks, twin, random));
    int last = last(weeks, random);
    boolean bowel = weeks < 31 && last > 60 && random.nextDouble() < 0.4;
    var script =
        new Script(
            infant,
            last,
            bowel ? random.nextInt(14, 26) : -1,
            bowel ? random.nextInt(7, 13) : 0,
            random);
    play(script);
    return script;
  }

  private static void play(Script script) {
    Growing.play(script);
    Home.play(script);
    Breathing.play(script);
    Heart.play(script);
    Feeding.play(script);
    Bowel.play(script);
    Infection.play(script);
    Blood.play(script);
    Brain.play(script);
    script.fill();
  }

  private static int weeks(int die, RandomGenerator r) {
    return die < 3 ? r.nextInt(24, 28) : die < 6 ? r.nextInt(28, 32) : r.nextInt(32, 41);
  }

  /** Home near 37 to 40 weeks, or after some days; never past 130 days. */
  private static int last(int weeks, RandomGenerator r) {
    int home = weeks < 32 ? (r.nextInt(37, 41) - weeks) * 7 : weeks < 34 ? 21 : 3;
    return Math.min(130, home + r.nextInt(0, weeks < 37 ? 7 : 4));
  }

  private static Infant infant(long seed, int weeks, boolean twin, RandomGenerator r) {
    boolean girl = r.nextBoolean();
    String family = FAMILIES.get(r.nextInt(FAMILIES.size()));
    var names = girl ? GIRLS : BOYS;
    var born =
        LocalDate.of(2026, 1, 5).plusDays(r.nextInt(200)).atTime(1, 40).plusMinutes(r.nextInt(20));
    int grams = (int) (GRAMS[weeks - 23] * (0.85 + r.nextDouble() * 0.3) / 10) * 10;
    return new Infant(
        "SIM-" + seed,
        names.get(r.nextInt(names.size())) + " " + family,
        MOTHERS.get(r.nextInt(MOTHERS.size())) + " " + family,
        girl ? Patient.Sex.FEMALE : Patient.Sex.MALE,
        born,
        new Gestation(weeks, r.nextInt(7)),
        grams,
        twin ? (r.nextBoolean() ? "A" : "B") : "",
        r.nextInt(2),
        r.nextDouble() < 0.3,
        true,
        true);
  }
}
