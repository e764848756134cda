package dev.vernix.guideline.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what in a passage answers a question: the words and concepts that both name. */
final class Marker {
  private final TextModel model;
  private final WordQuery words;

  Marker(TextModel model, WordQuery words) {
    this.model = model;
    this.words = words;
  }

  /** Stretches of the passage's text, in order, none touching another. */
  List<PassageHit.Mark> marks(Passage passage) {
    List<PassageHit.Mark> marks = new ArrayList<>();
    Set<String> terms = words.terms(TextModel.TEXT);
    for (Tokens.Token t : Tokens.of(model.analyzer(), passage.text())) {
      if (terms.contains(t.term())) {
        marks.add(new PassageHit.Mark(t.from(), t.to()));
      }
    }
    if (model.concepts()) {
      Set<String> concepts = words.terms(TextModel.CONCEPTS);
      for (Concepts.Found f : Concepts.standard().in(passage.text())) {
        if (concepts.contains(f.id())) {
          marks.add(new PassageHit.Mark(f.from(), f.to()));
        }
      }
    }
    return joined(marks);
  }

  private static List<PassageHit.Mark> joined(List<PassageHit.Mark> marks) {
    marks.sort(Comparator.comparingInt(PassageHit.Mark::from));
    List<PassageHit.Mark> joined = new ArrayList<>();
    for (PassageHit.Mark m : marks) {
      PassageHit.Mark last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && m.from() <= last.to() + 1) {
        joined.set(
            joined.size() - 1, new PassageHit.Mark(last.from(), Math.max(last.to(), m.to())));
      } else {
        joined.add(m);
      }
    }
    return joined;
  }
}
