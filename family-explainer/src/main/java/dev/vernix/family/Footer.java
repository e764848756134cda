package dev.vernix.family;

import dev.vernix.family.plan.Teller;
import dev.vernix.family.text.Block;
import dev.vernix.family.text.Library;
import dev.vernix.family.text.Topic;
import java.util.ArrayList;
import java.util.List;

/** Who has read the words, and that this is no substitute for the team. */
final class Footer {
  private Footer() {}

  static List<String> lines(List<Topic> topics, Teller teller, Language language) {
    var lines = new ArrayList<String>();
    lines.add(teller.word("footer-team"));
    var library = Library.of(language);
    long open =
        topics.stream()
            .flatMap(t -> library.block(t.id()).stream())
            .filter(b -> b.review().state() != Block.State.REVIEWED)
            .count();
    if (open > 0) {
      lines.add(teller.word("footer-unreviewed"));
    }
    if (topics.stream().anyMatch(t -> library.block(t.id()).isEmpty())) {
      lines.add(teller.word("footer-untranslated"));
    }
    return lines;
  }
}
