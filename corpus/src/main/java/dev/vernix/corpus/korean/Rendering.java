package dev.vernix.corpus.korean;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Korean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A note in English, and where in the note as it stands each of its words came from. */
final class Rendering {
  /** A stretch of the English text; {@code same} where it is the note's own, letter by letter. */
  private record Piece(int at, int to, int from, int end, boolean same) {}

  /** What is longer is no sentence; taken apart, no line costs more than its length. */
  private static final int LONGEST = 1500;

  private final Note written;
  private final Note english;
  private final List<Piece> pieces;

  private Rendering(Note written, Note english, List<Piece> pieces) {
    this.written = written;
    this.english = english;
    this.pieces = pieces;
  }

  Note written() {
    return written;
  }

  Note english() {
    return english;
  }

  /** {@code BW 1810 g}, where it is the infant's weight of that day. */
  private static final Pattern BW =
      Pattern.compile("\\bBW(?=[ :=]{0,3}(\\d,?\\d{3}|\\d{3}) ?g\\b)");

  /** Days after which a weight that is not the one at birth is no slip of it. */
  private static final int GROWN = 7;

  /**
   * Of a note of that infant. Korean units write {@code BW} for body weight as for birth weight:
   * where the weight is another than the one at birth, it is the body's.
   */
  static Rendering of(Note note, Patient infant) {
    String text = note.text();
    var out = new StringBuilder(text.length() + 64).append(text, 0, note.bodyStart());
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(0, note.bodyStart(), 0, note.bodyStart(), true));
    int at = note.bodyStart();
    while (at < text.length()) {
      int eol = text.indexOf('\n', at);
      int end = eol < 0 ? text.length() : eol + 1;
      int stop = eol < 0 ? end : eol;
      if (korean(text, at, stop)) {
        for (int from = at; from < stop; ) {
          int to = stretch(text, from, stop);
          stretch(text, from, to, out, pieces);
          from = to;
        }
        if (stop < end) {
          pieces.add(new Piece(out.length(), out.length() + 1, stop, end, true));
          out.append('\n');
        }
      } else {
        pieces.add(new Piece(out.length(), out.length() + end - at, at, end, true));
        out.append(text, at, end);
      }
      at = end;
    }
    Integer birth = infant.birthWeightGrams();
    if (birth != null && !note.time().isBefore(infant.born().plusDays(GROWN))) {
      bodyWeights(out, birth);
    }
    var english =
        new Note(
            note.name(), note.time(), note.type(), note.author(), out.toString(), note.bodyStart());
    return new Rendering(note, english, pieces);
  }

  /** The words are as long as each other, so that all places stay. */
  private static void bodyWeights(StringBuilder text, int birth) {
    var m = BW.matcher(text);
    while (m.find()) {
      double ratio = Double.parseDouble(m.group(1).replace(",", "")) / birth;
      if (ratio < 0.9 || ratio > 1.1) {
        text.replace(m.start(), m.end(), "Wt");
      }
    }
  }

  /** A line, or of a very long one a part that ends with a sentence, else with a blank. */
  private static int stretch(String text, int from, int stop) {
    if (stop - from <= LONGEST) {
      return stop;
    }
    int dot = text.lastIndexOf(". ", from + LONGEST);
    int blank = text.lastIndexOf(' ', from + LONGEST);
    return dot > from ? dot + 2 : blank > from ? blank + 1 : from + LONGEST;
  }

  private static void stretch(
      String text, int from, int to, StringBuilder out, List<Piece> pieces) {
    if (korean(text, from, to)) {
      line(text, LineWriter.write(LineScanner.scan(text, from, to)), out, pieces);
    } else {
      pieces.add(new Piece(out.length(), out.length() + to - from, from, to, true));
      out.append(text, from, to);
    }
  }

  private static void line(String text, List<Unit> units, StringBuilder out, List<Piece> pieces) {
    boolean opens = true;
    boolean latin = true;
    for (Unit u : units) {
      if (u.text().isEmpty()) {
        continue;
      }
      boolean same = u.to() > u.from() && text.startsWith(u.text(), u.from());
      String word = u.text();
      if (u.sort() != Unit.Sort.SPACE && u.sort() != Unit.Sort.MARK) {
        word = opens && (!same || !latin && small(word)) ? capital(word) : word;
        opens = false;
        latin = u.sort() == Unit.Sort.LATIN;
      } else if (u.text().equals(".")) {
        opens = true;
      } else if (u.from() == u.to() && Character.isLetter(word.charAt(0))) {
        word = opens ? capital(word) : word;
        opens = false;
      }
      pieces.add(new Piece(out.length(), out.length() + word.length(), u.from(), u.to(), same));
      out.append(word);
    }
  }

  private static boolean small(String word) {
    return word.length() > 3 && word.chars().allMatch(Character::isLowerCase);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static boolean korean(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Korean.syllable(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the words of that stretch of the English text stand in the note. */
  Span back(Span span) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    int first = first(span.from());
    for (int i = first; i < pieces.size() && pieces.get(i).at < span.to(); i++) {
      Piece p = pieces.get(i);
      if (p.end > p.from) {
        from = Math.min(from, p.same ? p.from + Math.max(0, span.from() - p.at) : p.from);
        to = Math.max(to, p.same ? p.from + Math.min(p.to, span.to()) - p.at : p.end);
      }
    }
    return to > from ? new Span(span.note(), from, to) : nearest(first, span);
  }

  /** The piece that holds that character of the English text, or the next one. */
  private int first(int at) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (pieces.get(middle).to > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Where nothing of it stands in the note: the words before it. */
  private Span nearest(int first, Span span) {
    int i = first;
    while (i > 0 && pieces.get(i).end <= pieces.get(i).from) {
      i--;
    }
    Piece near = pieces.get(i);
    return new Span(span.note(), near.from, Math.max(near.end, near.from + 1));
  }
}
