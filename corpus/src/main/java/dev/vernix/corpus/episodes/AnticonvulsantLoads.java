package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Loading doses of drugs against seizures, dose by dose, and none that was only planned. */
final class AnticonvulsantLoads implements Machine {
  private static final Set<String> DRUGS =
      Set.of("phenobarbital", "levetiracetam", "phenytoin", "fosphenytoin");
  private static final Pattern LOAD =
      Pattern.compile(
          "(?i)\\b(?:load\\w*|bolus|given|gave|received|additional|further|second|x ?1)\\b");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:if|consider\\w*|may|would|recommend\\w*|suggest\\w*|plan\\w*|could|maintenance"
              + " dose|not given|held|threshold)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<String, List<Sighting>> byDrug = new LinkedHashMap<>();
    for (var s : Sighting.of(stay, c -> DRUGS.contains(c.id()))) {
      boolean given =
          s.dose()
                  .filter(d -> d.amount() != null && d.interval().isEmpty() && !d.perDay())
                  .isPresent()
              && s.cue() != Cue.PENDING
              && s.cue() != Cue.STOP
              && s.said().says(LOAD)
              && !s.said().says(OPEN);
      if (given) {
        byDrug.computeIfAbsent(s.concept().id(), k -> new ArrayList<>()).add(s);
      }
    }
    var drafts = new ArrayList<Draft>();
    byDrug.values().forEach(seen -> drafts.add(told(stay, before, distinct(seen))));
    return Yield.of(drafts);
  }

  /** One dose told twice is one: the same number on the same day. */
  private static List<Sighting> distinct(List<Sighting> seen) {
    var doses = new ArrayList<Sighting>();
    for (var s : seen) {
      boolean known =
          doses.stream()
              .anyMatch(
                  d ->
                      d.when().startDate().equals(s.when().startDate())
                          && numbers(d).stream().anyMatch(numbers(s)::contains));
      if (!known) {
        doses.add(s);
      }
    }
    return doses;
  }

  private static List<String> numbers(Sighting s) {
    return List.of(s.order().replaceAll("[^\\d.]+", " ").strip().split(" "));
  }

  /** {@code After the second at 1405, phenobarbital was given}: the hour is the seizure's. */
  private static boolean afterEvent(Sighting s) {
    int from = s.said().sentence().from();
    return AFTER.matcher(s.said().note().text().substring(from, s.from())).find()
        && s.said().sentence().times().stream()
            .noneMatch(
                t ->
                    t.from() >= s.to()
                        && t.type() == dev.vernix.corpus.reading.TimeExpression.Type.TIME_OF_DAY);
  }

  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\b(?:after|following|for|with|seizures?|event|episode|jerking|twitching)\\b[^.;]{0,60}?\\bat"
              + " \\d{1,2}:?\\d{2}\\b,?[^.;\\d]*$");

  private static Draft told(Stay stay, Drafts before, List<Sighting> doses) {
    var parts = new ArrayList<String>();
    for (var s : doses) {
      boolean timed =
          !s.when().wholeDays()
              && !s.when().start().equals(s.said().note().time())
              && !afterEvent(s);
      parts.add(
          s.order()
              + " on "
              + Words.day(stay.clock(), s.when().startDate())
              + (timed ? " at " + s.when().start().toLocalTime() : ""));
    }
    var first = doses.getFirst();
    return Draft.derived(
        BodySystem.NEUROLOGY,
        "anticonvulsant-load",
        Words.capital(first.concept().name())
            + (doses.size() == 1
                ? " was given as a single dose of "
                : " was given in single doses of ")
            + Words.list(parts)
            + ".",
        first.concept().id(),
        null,
        When.between(first.when().startDate(), doses.getLast().when().startDate()),
        doses.stream().map(s -> s.draft(before)).distinct().toList());
  }
}
