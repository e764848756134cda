package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A last apnoea or bradycardia that an earlier note contradicts: an event with stimulation or with
 * figures was charted later than the one called last. A discharge date may hang on it.
 */
final class LastEvents implements Machine {
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)\\b(?:last|latest|most"
              + " recent)\\s(?:[\\w/]+\\s){0,2}?(?:events?|spells?|brady\\w*|apn\\w+|A/B/?D?s?|desats?)\\b");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)\\bbrady\\w*\\s(?:to\\s)?\\d{2,3}\\b|\\b(?:brady|apn|event)[^.;\\n"
              + "]{0,40}\\b(?:stim|PPV|BMV|needed|required)");
  private static final Set<String> CONCEPTS =
      Set.of("apnoea", "bradycardia", "desaturation", "abd-events");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    var events = new ArrayList<Said>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (said.sentence().findings().stream().noneMatch(f -> CONCEPTS.contains(f.concept().id()))
              && !said.text().contains("last")
          || !Slip.own(stay, said)) {
        continue;
      }
      if (said.says(LAST) && !Slip.settled(stay, i)) {
        contradicted(stay, said, events, signals);
      } else if (event(said)) {
        events.add(said);
      }
    }
    return new Yield(List.of(), signals);
  }

  private static boolean event(Said said) {
    return said.says(EVENT)
        && said.sentence().findings().stream()
            .anyMatch(
                f ->
                    CONCEPTS.contains(f.concept().id()) && f.assertion().status() == Status.PRESENT)
        && !Slip.conditional(said);
  }

  private static void contradicted(Stay stay, Said claim, List<Said> events, List<Signal> signals) {
    var m = claim.matcher(LAST);
    if (!m.find()) {
      return;
    }
    int at = claim.sentence().from() + m.start();
    var time = claim.timeAt(at, at + m.group().length());
    if (time.isEmpty()) {
      return;
    }
    LocalDate last = time.get().start();
    events.stream()
        .filter(e -> !e.note().time().isAfter(claim.note().time()))
        .filter(
            e ->
                e.noteDate().isAfter(last)
                    && !e.noteDate().isBefore(claim.noteDate().minusDays(10)))
        .reduce((a, b) -> b)
        .ifPresent(
            e ->
                signals.add(
                    new Signal(
                        Kind.CONTRADICTION,
                        "The note of "
                            + Words.day(stay.clock(), claim.noteDate())
                            + " gives the last event as of "
                            + last
                            + ", but the note of "
                            + Words.day(stay.clock(), e.noteDate())
                            + " charts a later one: \""
                            + e.text().strip().replaceAll("\\s+", " ").replaceAll("[.]$", "")
                            + "\".",
                        List.of(),
                        List.of(claim.span(), e.span()))));
  }
}
