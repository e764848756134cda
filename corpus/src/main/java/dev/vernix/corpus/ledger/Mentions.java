package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;

/** A fact for each concept that a note mentions: what it says of it, and of whom. */
final class Mentions implements Machine {
  @Override
  public Yield run(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    for (var said : stay.said()) {
      drafts.addAll(said.once(Mentions.class, () -> drafts(stay.clock(), said)));
    }
    return Yield.of(drafts);
  }

  private static List<Draft> drafts(Clock clock, Said said) {
    return said.sentence().findings().stream()
        .filter(f -> f.concept().kind() != Kind.ANATOMY && !Sighting.framed(said, f))
        .map(f -> draft(clock, said, f))
        .toList();
  }

  private static Draft draft(Clock clock, Said said, Finding f) {
    var m = f.mention();
    When when = said.when(m.from(), m.to());
    return new Draft(
        f.concept().system(),
        f.concept().id(),
        realise(clock, f, when),
        null,
        null,
        when,
        f.assertion().status(),
        f.assertion().experiencer(),
        f.concept().sensitivity(),
        List.of(),
        List.of(said.span(m.from(), m.to()), said.span(), said.timeSpan()));
  }

  private static String realise(Clock clock, Finding f, When when) {
    String name = f.concept().name();
    String whose =
        switch (f.assertion().experiencer()) {
          case INFANT -> "";
          case MOTHER -> "in the mother, ";
          case SIBLING -> "in a sibling or twin, ";
          case OTHER -> "in someone else, ";
        };
    String what =
        switch (f.assertion().status()) {
          case PRESENT -> name + " was documented";
          case ABSENT -> name + " was documented as absent";
          case POSSIBLE -> name + " was considered possible";
          case PLANNED -> name + " was planned or conditional";
          case HISTORICAL -> "a history of " + name + " was documented";
        };
    return Words.capital(whose + what + " " + Words.when(clock, when) + ".");
  }
}
