package dev.vernix.evals.cohort;

import dev.vernix.corpus.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Rates over days: late-onset sepsis with a line, and antibiotics. */
final class Exposures {
  /** Day of life, birth being 0, from which an infection is late; networks use 72 hours. */
  private static final int LATE_DAY = 3;

  /** Days within which growth again is the same episode. */
  private static final int SAME_EPISODE = 14;

  private static final Set<String> CENTRAL =
      Set.of(
          "an umbilical venous catheter",
          "an umbilical arterial catheter",
          "a PICC",
          "a central venous catheter");

  private static final Pattern CONTAMINANT =
      Pattern.compile("(?i)\\bcontamin(?:ant|ants|ated|ation)\\b");
  private static final Pattern NO_CONTAMINANT =
      Pattern.compile(
          "(?i)\\b(?:not|no|unlikely|doubt|rather than|than)\\b[^.;\\n"
              + "]{0,24}contamin|contamin\\w*\\s+(?:is\\s+|was\\s+)?(?:unlikely|excluded|ruled"
              + " out|less likely)");

  private Exposures() {}

  static Contribution lateSepsis(StayFacts s) {
    var lines =
        s.present("line-episode").stream()
            .filter(f -> CENTRAL.contains(String.valueOf(f.value())))
            .toList();
    var days = StayFacts.days(lines);
    if (days.isEmpty()) {
      return Contribution.left("late-onset-sepsis", "no central line documented");
    }
    var episodes = new ArrayList<Fact>();
    LocalDate last = LocalDate.MIN;
    for (var culture : s.present("culture-result")) {
      LocalDate on = culture.when().startDate();
      if (grew(culture) && !contaminant(s, culture) && !on.isBefore(s.born().plusDays(LATE_DAY))) {
        boolean lined = days.contains(on) || days.contains(on.minusDays(1));
        if (lined && (last.equals(LocalDate.MIN) || on.isAfter(last.plusDays(SAME_EPISODE)))) {
          episodes.add(culture);
        }
        last = on;
      }
    }
    return Contribution.of(
        "late-onset-sepsis",
        episodes.size(),
        days.size(),
        StayFacts.spans(episodes.isEmpty() ? lines : episodes));
  }

  private static boolean grew(Fact culture) {
    String value = String.valueOf(culture.value()).toLowerCase(Locale.ROOT);
    return culture.realisation().toLowerCase(Locale.ROOT).startsWith("the blood culture")
        && culture.value() != null
        && !value.startsWith("no growth")
        && !value.contains("pending")
        && !value.contains("contamina");
  }

  /** The sentence that tells of the growth, or the one behind it, calls it a contaminant. */
  private static boolean contaminant(StayFacts s, Fact culture) {
    return culture.sources().stream()
        .anyMatch(
            x ->
                CONTAMINANT.matcher(s.sentences(x, 1)).find()
                    && !NO_CONTAMINANT.matcher(s.sentences(x, 1)).find());
  }

  static Contribution antibiotics(StayFacts s, int stayDays) {
    List<Fact> courses = s.present("antibiotic-course");
    long days =
        StayFacts.days(courses).stream()
            .filter(d -> !d.isBefore(s.born()))
            .filter(d -> !d.isAfter(s.chart().notes().getLast().time().toLocalDate()))
            .count();
    return Contribution.of("antibiotic-days", (int) days, stayDays, StayFacts.spans(courses));
  }
}
