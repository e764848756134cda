package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lumbar punctures that were put off or not done, with the reason where one is given. */
final class LumbarPunctures {
  private static final PhraseTable<String> REASONS =
      PhraseTable.load(LumbarPunctures.class, "deferral-reasons.tsv", s -> s);

  private LumbarPunctures() {}

  static Optional<Draft> deferred(Stay stay, Evidence evidence, SepsisEvaluations.Evaluation e) {
    boolean done = e.cultures().stream().anyMatch(c -> c.specimen().equals("csf-culture"));
    var said = Window.of(stay, e.first(), e.last().plusDays(1));
    Optional<Draft> bare = Optional.empty();
    for (int i = 0; i < said.size() && !done; i++) {
      var s = said.get(i);
      var puncture = puncture(s);
      if (puncture.isEmpty()) {
        continue;
      }
      var near = new ArrayList<Said>(List.of(s));
      for (int j = i + 1;
          j <= i + 2 && j < said.size() && !near.stream().anyMatch(LumbarPunctures::says);
          j++) {
        if (said.get(j).note().equals(s.note())) {
          near.add(said.get(j));
        }
      }
      if (near.stream().anyMatch(LumbarPunctures::says)) {
        var told = told(stay, evidence, near, puncture.get());
        if (told.filter(d -> d.realisation().contains("because")).isPresent()) {
          return told;
        }
        bare = bare.or(() -> told);
      }
    }
    return bare;
  }

  private static boolean says(Said s) {
    return s.has(Cue.NOT_DONE)
        || puncture(s).filter(f -> f.assertion().status() == Status.ABSENT).isPresent();
  }

  private static Optional<Finding> puncture(Said s) {
    return s.sentence().findings().stream()
        .filter(f -> f.concept().id().equals("lumbar-puncture"))
        .filter(f -> f.assertion().experiencer() == Experiencer.INFANT)
        .findFirst();
  }

  private static Optional<Draft> told(
      Stay stay, Evidence evidence, List<Said> near, Finding puncture) {
    var from = new ArrayList<Draft>();
    var first = near.getFirst();
    evidence.at(first, puncture.mention().from(), puncture.mention().to()).ifPresent(from::add);
    near.stream().skip(1).map(evidence::in).flatMap(Optional::stream).forEach(from::add);
    var reasons =
        near.stream()
            .flatMap(
                s -> REASONS.find(s.note().text(), s.sentence().from(), s.sentence().to()).stream())
            .map(PhraseTable.Hit::value)
            .distinct()
            .collect(Collectors.toList());
    boolean later =
        near.stream().anyMatch(s -> s.text().toLowerCase(java.util.Locale.ROOT).contains("defer"));
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Evidence.draft(
                BodySystem.INFECTION,
                "lumbar-puncture-deferral",
                "Lumbar puncture was "
                    + (later ? "deferred" : "not done")
                    + " on "
                    + Words.day(stay.clock(), first.noteDate())
                    + (reasons.isEmpty() ? "" : " because of " + Words.list(reasons))
                    + ".",
                null,
                Evidence.on(first.noteDate(), 5),
                from));
  }
}
