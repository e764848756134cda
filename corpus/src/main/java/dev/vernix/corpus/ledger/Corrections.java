package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.episodes.EyeExam;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.stay.Denial;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import dev.vernix.corpus.trust.Corrected;
import dev.vernix.corpus.trust.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements that a note says are wrong, and sentences about another infant.
 *
 * <p>A correction's first source is the correcting sentence; the others are what it corrects:
 * earlier statements of a concept that it names, with the number or side that it calls wrong, or
 * with the words that it quotes.
 */
final class Corrections implements Machine {
  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    Corrected.of(stay).all().forEach(c -> signals.add(signal(stay, c)));
    Denial.of(stay).forEach(d -> denied(stay, d).ifPresent(signals::add));
    EyeExam.of(stay).forEach(e -> turned(stay, e).ifPresent(signals::add));
    var suspicious = OtherInfant.suspicions(stay);
    signals.addAll(suspicious);
    otherInfant(stay, suspicious.stream().flatMap(s -> s.sources().stream()).toList())
        .ifPresent(signals::add);
    return new Yield(List.of(), signals);
  }

  private static Signal signal(Stay stay, Corrected.Entry entry) {
    var c = entry.correction();
    var first = c.said().getFirst();
    String on = "the note of " + Words.day(stay.clock(), first.noteDate());
    var sources = new ArrayList<Span>();
    sources.add(c.span());
    entry.superseded().forEach(s -> sources.add(s.span()));
    return new Signal(
        Kind.CORRECTION, head(c, on) + ": \"" + c.quote() + "\".", List.of(), sources);
  }

  /** A drug told of before a note says that it was never given. */
  private static Optional<Signal> denied(Stay stay, Denial denial) {
    var sources = new ArrayList<Span>(List.of(denial.said().span()));
    stay.said().stream()
        .filter(s -> denial.holdsFor(denial.drug(), s))
        .filter(
            s ->
                s.sentence().findings().stream()
                    .anyMatch(
                        f ->
                            f.concept().equals(denial.drug())
                                && f.assertion().status() == Status.PRESENT))
        .forEach(s -> sources.add(s.span()));
    return sources.size() == 1
        ? Optional.empty()
        : Optional.of(
            new Signal(
                Kind.CORRECTION,
                "The note of "
                    + Words.day(stay.clock(), denial.said().noteDate())
                    + " says that "
                    + denial.drug().name()
                    + " was never given, of which an earlier note tells.",
                List.of(),
                sources));
  }

  /** An eye examination whose two eyes had been taken for each other. */
  private static Optional<Signal> turned(Stay stay, EyeExam exam) {
    if (exam.replaced().isEmpty()) {
      return Optional.empty();
    }
    var sources = new ArrayList<Span>();
    exam.correcting().forEach(s -> sources.add(s.span()));
    var first = sources.getFirst();
    sources.removeIf(s -> !s.equals(first));
    exam.replaced().forEach(s -> sources.add(s.span()));
    return Optional.of(
        new Signal(
            Kind.CORRECTION,
            "The eyes of the examination on "
                + Words.day(stay.clock(), exam.day())
                + " were taken for each other and were corrected.",
            List.of(),
            sources));
  }

  private static String head(Correction c, String on) {
    var wrong = c.wrong();
    var right = c.right();
    String named = c.label().isEmpty() ? c.about().map(Concept::name).orElse("") : c.label();
    String about = c.quoted().isEmpty() || !wrong.isEmpty() ? named : "";
    var sides = c.sides();
    if (sides.isPresent()) {
      return Words.capital((about.isEmpty() ? "the side" : "the side of " + about))
          + " was corrected from "
          + sides.get()[0]
          + " to "
          + sides.get()[1]
          + " in "
          + on;
    }
    if (!wrong.isEmpty() && right.isPresent()) {
      return Words.capital((about + " " + Words.list(List.copyOf(wrong))).strip())
          + (wrong.size() == 1 ? " was" : " were")
          + " corrected to "
          + right.get()
          + " in "
          + on;
    }
    if (!wrong.isEmpty()) {
      return Words.capital((about + " " + Words.list(List.copyOf(wrong))).strip())
          + (wrong.size() == 1 ? " is" : " are")
          + (c.quote().contains("upersede") ? " superseded in " : " called wrong in ")
          + on;
    }
    return Words.capital(on)
        + " corrects what was written before"
        + (about.isEmpty() ? "" : " about " + about);
  }

  /**
   * One signal for the whole stay, without the other infant's data: a reader opens the sentences it
   * points to.
   */
  private static Optional<Signal> otherInfant(Stay stay, List<Span> told) {
    var sources =
        stay.said().stream()
            .filter(s -> aboutOther(stay, s))
            .map(Said::span)
            .filter(s -> !told.contains(s))
            .toList();
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
        && (stay.aboutAnother(said)
            || said.sentence().findings().stream()
                .anyMatch(f -> f.assertion().experiencer() == Experiencer.SIBLING));
  }
}
