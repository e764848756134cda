package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Block;
import dev.vernix.family.text.Library;
import dev.vernix.family.text.Topic;
import dev.vernix.family.text.Topic.Part;
import dev.vernix.family.text.Topic.Role;
import java.util.ArrayList;
import java.util.List;

/** Says the blocks that apply to this baby. */
public final class TopicLines {
  /** The sentence of a block that says it all in one line, for lists. */
  public static final String SHORT = "short";

  private final Teller teller;
  private final Library library;

  public TopicLines(Teller teller) {
    this.teller = teller;
    this.library = Library.of(teller.language());
  }

  /** Topics of one part that this baby's facts ask for, in the order of a handout. */
  public List<Topic> applying(Part part) {
    return library.topics().stream().filter(t -> t.part() == part && applies(t)).toList();
  }

  /** Every topic that this baby's facts ask for. */
  public List<Topic> applying() {
    return library.topics().stream().filter(this::applies).toList();
  }

  /** Every topic there is. */
  public List<Topic> all() {
    return library.topics();
  }

  private boolean applies(Topic topic) {
    return (topic.when().isEmpty() || teller.facts().any(topic.when()))
        && !teller.facts().any(topic.unless());
  }

  /** The heading; where the language lacks the block, the topic's id stands in English. */
  public String title(Topic topic) {
    return library
        .block(topic.id())
        .map(Block::title)
        .orElse(topic.id().replace('-', ' ') + " (" + teller.word("not-in-this-language") + ")");
  }

  /** The full text: every sentence with that role but the short one. */
  public List<Line> tell(Topic topic, Role role) {
    return say(
        topic,
        topic.sentences().values().stream()
            .filter(s -> s.role() == role && !s.id().equals(SHORT))
            .toList());
  }

  /** The one sentence for lists; the block's first where it has none. */
  public List<Line> inShort(Topic topic) {
    return say(
        topic, topic.sentences().values().stream().filter(s -> s.id().equals(SHORT)).toList());
  }

  private List<Line> say(Topic topic, List<Topic.Sentence> sentences) {
    var block = library.block(topic.id());
    var lines = new ArrayList<Line>();
    if (block.isEmpty()) {
      return lines;
    }
    for (var s : sentences) {
      boolean wanted =
          (s.when().isEmpty() || teller.facts().any(s.when())) && !teller.facts().any(s.unless());
      if (wanted) {
        String words = java.util.Objects.requireNonNull(block.get().sentences().get(s.id()));
        say(topic, s, words, lines);
      }
    }
    return lines;
  }

  private void say(Topic topic, Topic.Sentence s, String words, List<Line> lines) {
    String block = topic.id() + "." + s.id();
    if (s.about().isEmpty()) {
      teller
          .filler()
          .fill(words, null)
          .ifPresent(text -> lines.add(new Line(text, Kind.TEXT, List.of(), block)));
      return;
    }
    List<Fact> facts =
        s.about().stream().flatMap(c -> teller.facts().all(c).stream()).distinct().toList();
    if (facts.isEmpty()) {
      return;
    }
    var told = s.each() ? facts : List.of(s.last() ? facts.getLast() : facts.getFirst());
    for (var f : told) {
      teller
          .filler()
          .fill(words, f)
          .filter(text -> lines.stream().noneMatch(l -> l.text().equals(text)))
          .ifPresent(text -> lines.add(new Line(text, Kind.TEXT, List.of(f.id()), block)));
    }
  }
}
