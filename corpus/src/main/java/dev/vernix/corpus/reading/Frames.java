package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Sensitivity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the numbers of a sentence their roles: doses, feeds, settings of respiratory support,
 * laboratory values, measures.
 *
 * <p>Small machines run in a fixed order over the same items, the surest shapes first, and each
 * takes the numbers that it uses, so that no number plays two parts. A number that fits no role
 * gives no frame.
 */
public final class Frames {
  private static final Map<String, Concept> DERIVED = derived();

  private Frames() {}

  /**
   * The frames of one sentence, in order. Shorthand such as a blood gas names concepts that the
   * text does not; they come from the standard lexicon.
   *
   * @param mentions concepts found in the sentence, offsets counted as {@code from} and {@code to}
   *     are
   */
  public static List<Frame> read(CharSequence text, int from, int to, List<Mention> mentions) {
    return read(new Lexemes(text, from, to), mentions);
  }

  static List<Frame> read(Lexemes lx, List<Mention> mentions) {
    var strip = new Strip(lx.text(), Items.of(lx, mentions), Frames::concept);
    ShapeFrames.read(strip);
    SupportFrames.read(strip);
    DoseFrames.read(strip);
    EventFrames.read(strip);
    ValueFrames.read(strip);
    FeedFrames.read(strip);
    return strip.frames().stream()
        .sorted(Comparator.comparingInt(Frame::from).thenComparingInt(Frame::to))
        .toList();
  }

  private static @Nullable Concept concept(String id) {
    return Lexicon.standard().find(id).orElse(DERIVED.get(id));
  }

  /** Concepts that only numbers make, such as the Apgar score at five minutes. */
  private static Map<String, Concept> derived() {
    var derived = new HashMap<String, Concept>();
    for (String[] row : Rows.of("derived-concepts.tsv", 5)) {
      var system = BodySystem.valueOf(row[3]);
      var salience = Salience.valueOf(row[4]);
      derived.put(
          row[0],
          new Concept(
              row[0],
              row[1],
              Kind.valueOf(row[2]),
              system,
              salience,
              Sensitivity.NONE,
              List.of(row[1])));
    }
    return derived;
  }
}
