package dev.vernix.corpus.reading;

import dev.vernix.corpus.Note;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The weight that opens a daily note without its name: {@code DOL 12, 41w2d, 3385 g.}, {@code Day
 * 15, 28+1 weeks, 0.905 kg.}
 *
 * <p>Only on a line among the first of the note that gives the infant's age, and only a number that
 * nothing else has taken.
 */
final class HeaderWeight {
  /** How far into a note its opening reaches, in characters. */
  private static final int OPENING = 200;

  private static final Pattern AGE =
      Pattern.compile(
          "(?i)\\b(?:DOL|day|D) ?\\d{1,3}\\b|\\b\\d{2} ?w ?\\d|\\b\\d{2} ?\\+"
              + " ?[0-6]\\b|\\bPMA\\b|\\bCGA\\b");
  private static final Pattern WEIGHT =
      Pattern.compile(
          "(?<![\\d.,+/-])(?:(\\d{3,4}|\\d,\\d{3}) ?g|(\\d\\.\\d{2,3}) ?kg)\\b(?![/"
              + " ]?(?:kg|day|d\\b|wk|per|gain))");
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)(?:\\bBW|birth|\\bborn|gain\\w*|loss|lost|up|down|[+-]|of|mom|mum|twin|placenta\\w*|EFW|dos\\w*"
              + " w\\w*)[^.;]{0,12}$");

  private HeaderWeight() {}

  static List<Frame> read(Note note, Sentences.Stretch s, List<Frame> frames) {
    String text = note.text();
    if (s.from() > note.bodyStart() + OPENING) {
      return frames;
    }
    // The rarest first: few sentences hold a weight without a name.
    var m = WEIGHT.matcher(text).region(s.from(), s.to());
    if (!m.find()) {
      return frames;
    }
    int line = Math.max(note.bodyStart(), text.lastIndexOf('\n', s.from()) + 1);
    int end = text.indexOf('\n', s.from());
    if (!AGE.matcher(text.substring(line, end < 0 ? text.length() : end)).find()) {
      return frames;
    }
    Concept weight = Lexicon.standard().find("weight").orElse(null);
    boolean known =
        frames.stream()
            .anyMatch(f -> f instanceof Frame.Measure own && own.measure().equals(weight));
    if (weight == null || known) {
      return frames;
    }
    int from = m.start();
    int to = m.end();
    boolean taken = frames.stream().anyMatch(f -> f.from() < to && from < f.to());
    if (taken || ANOTHER.matcher(text.substring(Math.max(line, from - 24), from)).find()) {
      return frames;
    }
    boolean grams = m.group(1) != null;
    var q =
        new Quantity(
            from,
            to,
            new BigDecimal(grams ? m.group(1).replace(",", "") : m.group(2)),
            null,
            "=",
            grams ? "g" : "kg");
    var all = new ArrayList<>(frames);
    all.add(new Frame.Measure(from, to, weight, q));
    all.sort(Comparator.comparingInt(Frame::from).thenComparingInt(Frame::to));
    return all;
  }
}
