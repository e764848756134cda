package dev.vernix.family.output;

import dev.vernix.family.Handout;
import dev.vernix.family.Handout.State;
import dev.vernix.family.text.Filler;
import dev.vernix.family.text.Words;
import java.util.Map;

/** Headings of a handout's own language. */
final class Labels {
  private final Handout handout;
  private final Words words;

  Labels(Handout handout) {
    this.handout = handout;
    this.words = Words.of(handout.request().language());
  }

  String word(String key) {
    return Filler.put(words.get(key), Map.of("name", name()));
  }

  String state(State state) {
    return words.get(
        switch (state) {
          case DONE -> "state-done";
          case NOT_YET -> "state-not-yet";
          case NOT_DOCUMENTED -> "state-not-documented";
        });
  }

  String title() {
    return switch (handout.request().purpose()) {
      case HOME -> word("handout-title");
      case UPDATE -> word("handout-title-update");
      case CONDITION -> handout.sections().isEmpty() ? "" : handout.sections().getFirst().title();
    };
  }

  private String name() {
    return new Filler(handout.ledger().chart().patient(), handout.request().language()).name();
  }
}
