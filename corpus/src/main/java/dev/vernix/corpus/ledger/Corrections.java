package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements that a note says are wrong, and sentences about another infant.
 *
 * <p>A correction's first source is the correcting sentence; the others are what it corrects:
 * earlier statements of a concept that it names, with the number or side that it calls wrong.
 */
final class Corrections implements Machine {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

  /** "4 mo corrected" is an age, not a correction. */
  private static final Pattern CORRECTED_AGE =
      Pattern.compile(
          "(?i)\\b(?:mo|months?|wks?|weeks?)\\s+corrected|corrected\\s+(?:gest|age|ga\\b)");

  private static final Pattern WRONG =
      Pattern.compile(
          "(?i)\\b(?:wrong|incorrect|in error|mistaken|supersedes?|disregard|instead of|not"
              + " correct|misread|typo)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (said.has(Cue.CORRECTION) && !CORRECTED_AGE.matcher(said.text()).find()) {
        correction(stay, i).ifPresent(signals::add);
      }
    }
    otherInfant(stay).ifPresent(signals::add);
    return new Yield(List.of(), signals);
  }

  private static Optional<Signal> correction(Stay stay, int at) {
    var said = stay.said().get(at);
    var wrong = wrongNumbers(said.text());
    var concepts = concepts(stay, at);
    var sources = new ArrayList<Span>();
    sources.add(said.span());
    for (var earlier : stay.said()) {
      boolean before = earlier.note().time().isBefore(said.note().time());
      if (before
          && !wrong.isEmpty()
          && earlier.sentence().findings().stream()
              .anyMatch(f -> concepts.contains(f.concept().id()))
          && numbers(earlier.text()).stream().anyMatch(wrong::contains)) {
        sources.add(earlier.span());
      }
    }
    return Optional.of(
        new Signal(
            Kind.CORRECTION,
            "A later note corrects an earlier one: " + Expander.expand(said) + ".",
            List.of(),
            sources));
  }

  /** Concepts that the correcting sentence or the one before it in the same note names. */
  private static Set<String> concepts(Stay stay, int at) {
    var said = stay.said().get(at);
    var near = new ArrayList<Said>(List.of(said));
    if (at > 0 && stay.said().get(at - 1).note().equals(said.note())) {
      near.add(stay.said().get(at - 1));
    }
    return near.stream()
        .flatMap(s -> s.sentence().findings().stream())
        .map(f -> f.concept().id())
        .collect(Collectors.toSet());
  }

  /** Numbers within a few words of what calls them wrong. */
  private static Set<String> wrongNumbers(String text) {
    var m = WRONG.matcher(text);
    var numbers = new java.util.HashSet<String>();
    while (m.find()) {
      int from = Math.max(0, m.start() - 40);
      int to = Math.min(text.length(), m.end() + 30);
      numbers.addAll(numbers(text.substring(from, to)));
    }
    return numbers;
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
  }

  /**
   * One signal for the whole stay, without the other infant's data: a reader opens the sentences it
   * points to.
   */
  private static Optional<Signal> otherInfant(Stay stay) {
    var sources = stay.said().stream().filter(s -> aboutOther(stay, s)).map(Said::span).toList();
    var notes = sources.stream().map(Span::note).distinct().toList();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Signal(
                Kind.OTHER_INFANT,
                "Sentences of "
                    + Words.list(notes)
                    + " seem to be about another infant and were left out of the course.",
                List.of(),
                sources));
  }

  private static boolean aboutOther(Stay stay, Said said) {
    return said.note().type() != NoteType.FAMILY
        && said.note().type() != NoteType.ADMISSION
        && (OtherInfant.about(stay.chart().patient(), said)
            || said.sentence().findings().stream()
                .anyMatch(f -> f.assertion().experiencer() == Experiencer.SIBLING));
  }
}
