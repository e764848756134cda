package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Since when the infant keeps warm in an open crib for good: the first day in a crib with no day in
 * an incubator after it; days in a crib before that were trials that failed.
 */
final class OpenCrib implements Machine {
  private static final Pattern TRIED =
      Pattern.compile("(?i)\\b(?:fail\\w*|trials?|attempt\\w*|back (?:in)?to|retry|not ready)\\b");
  private static final Pattern BACK =
      Pattern.compile("(?i)\\b(?:back|return(?:ed|s)?) (?:in|in ?to|to)\\b");
  private static final Pattern LEFT =
      Pattern.compile("(?i)\\b(?:from|out of|off|turned off|weaned? (?:from|off)|no longer)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var cribs = Sighting.of(stay, c -> c.id().equals("open-crib"));
    cribs.removeIf(s -> s.said().says(TRIED));
    if (cribs.isEmpty()) {
      return Yield.of(List.of());
    }
    cribs.sort(Sighting.IN_TIME);
    var warmed = lastWarmed(stay);
    var drafts = new ArrayList<Draft>();
    trial(stay, before, cribs).ifPresent(drafts::add);
    cribs.stream()
        .filter(s -> !s.when().startDate().isBefore(warmed))
        .findFirst()
        .ifPresent(
            s ->
                drafts.add(
                    draft(
                        "crib",
                        "The infant was in an open crib from "
                            + Words.day(stay.clock(), s.when().startDate())
                            + " on.",
                        List.of(s.draft(before)))));
    return Yield.of(drafts);
  }

  /** The first time in a crib that ended with the infant back in an incubator. */
  private static Optional<Draft> trial(Stay stay, Drafts before, List<Sighting> cribs) {
    var first = cribs.getFirst();
    return Sighting.of(stay, c -> c.id().equals("incubator")).stream()
        .filter(
            s -> !s.when().startDate().isBefore(first.when().startDate()) && s.said().says(BACK))
        .findFirst()
        .map(
            back ->
                draft(
                    "crib-trial",
                    "An open crib was tried on "
                        + Words.day(stay.clock(), first.when().startDate())
                        + "; the infant was back in an incubator on "
                        + Words.day(stay.clock(), back.when().startDate())
                        + ".",
                    List.of(first.draft(before), back.draft(before))));
  }

  private static Draft draft(String concept, String text, List<Draft> from) {
    return Draft.derived(
        BodySystem.CONDITION,
        concept,
        text,
        "open crib",
        null,
        When.on(from.getFirst().when().startDate()),
        from);
  }

  /** The last day that a note gives an incubator and does not say that the infant left it. */
  private static LocalDate lastWarmed(Stay stay) {
    return Sighting.of(stay, c -> c.id().equals("incubator")).stream()
        .filter(s -> !s.said().says(LEFT) || s.said().says(BACK))
        .map(s -> s.when().startDate())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }
}
