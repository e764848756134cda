package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Span;
import java.util.List;

/**
 * What a summary will say, before anybody words it.
 *
 * @param sections by system, in the summary's order
 * @param durations days of each treatment
 * @param omitted what is needed and not documented, not read or withheld
 */
public record Plan(
    List<Section> sections, List<Summary.Duration> durations, List<Summary.Omission> omitted) {

  /** The items of one system, in the order in which they are told. */
  public record Section(BodySystem system, List<Item> items) {}

  /**
   * One sentence to be.
   *
   * @param text the realisation, complete as it stands
   * @param facts what it states; the first is the fact whose realisation it is
   * @param kind what it is to its section
   */
  public record Item(String text, List<Fact> facts, Summary.Kind kind) {
    public List<String> ids() {
      return facts.stream().map(Fact::id).toList();
    }

    public List<Span> sources() {
      return facts.stream().flatMap(f -> f.sources().stream()).distinct().toList();
    }

    /** As the ledger words it. */
    public Summary.Sentence asLedger() {
      return new Summary.Sentence(text, ids(), sources(), Summary.Origin.LEDGER, kind);
    }
  }

  /** The draft that needs no model. */
  public List<Summary.Section> draft() {
    return sections.stream()
        .map(s -> new Summary.Section(s.system(), s.items().stream().map(Item::asLedger).toList()))
        .toList();
  }
}
