package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The items of one sentence and which of them a frame has already taken: no number plays two parts.
 */
final class Strip {
  /** What {@link #get} gives outside the strip. */
  private static final Item NOTHING = new Item(Item.Sort.BREAK, 0, 0, "", null, List.of(), true);

  private final CharSequence text;
  private final List<Item> items;
  private final boolean[] taken;
  private final Function<String, @Nullable Concept> concepts;
  private final List<Frame> frames = new ArrayList<>();

  Strip(CharSequence text, List<Item> items, Function<String, @Nullable Concept> concepts) {
    this.text = text;
    this.items = items;
    this.taken = new boolean[items.size()];
    this.concepts = concepts;
  }

  int size() {
    return items.size();
  }

  Item get(int i) {
    return i < 0 || i >= items.size() ? NOTHING : items.get(i);
  }

  boolean free(int i) {
    return i >= 0 && i < taken.length && !taken[i];
  }

  /** The item as it is written, case kept. */
  String written(int i) {
    return text.subSequence(get(i).from(), get(i).to()).toString();
  }

  void take(int i) {
    if (i >= 0 && i < taken.length) {
      taken[i] = true;
    }
  }

  /** The lexicon's concept of that id, or one derived from it. */
  @Nullable Concept concept(String id) {
    return concepts.apply(id);
  }

  void add(Frame frame) {
    frames.add(frame);
  }

  List<Frame> frames() {
    return frames;
  }

  boolean freeNumber(int i) {
    return free(i) && get(i).is(Item.Sort.NUMBER);
  }

  /** A full stop, semicolon, end of line or end: what ends the reach of most names. */
  boolean stops(int i) {
    Item it = get(i);
    return i >= items.size() || it.mark('.') || it.mark(';');
  }

  static Quantity with(Quantity q, String unit) {
    return new Quantity(q.from(), q.to(), q.value(), q.high(), q.comparator(), unit);
  }

  static Quantity with(Quantity q, BigDecimal value, @Nullable BigDecimal high, String unit) {
    return new Quantity(q.from(), q.to(), value, high, q.comparator(), unit);
  }
}
