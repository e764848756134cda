package dev.vernix.corpus.korean;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Korean;
import java.util.ArrayList;
import java.util.List;

/** A note in English, and where in the note as it stands each of its words came from. */
final class Rendering {
  /** A stretch of the English text; {@code same} where it is the note's own, letter by letter. */
  private record Piece(int at, int to, int from, int end, boolean same) {}

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

  static Rendering of(Note note) {
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
        line(text, LineWriter.write(LineScanner.scan(text, at, stop)), out, pieces);
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
    var english =
        new Note(
            note.name(), note.time(), note.type(), note.author(), out.toString(), note.bodyStart());
    return new Rendering(note, english, pieces);
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
    for (Piece p : pieces) {
      if (p.at < span.to() && p.to > span.from() && p.end > p.from) {
        from = Math.min(from, p.same ? p.from + Math.max(0, span.from() - p.at) : p.from);
        to = Math.max(to, p.same ? p.from + Math.min(p.to, span.to()) - p.at : p.end);
      }
    }
    return to > from ? new Span(span.note(), from, to) : nearest(span);
  }

  /** Where nothing of it stands in the note: the words before it. */
  private Span nearest(Span span) {
    Piece near = pieces.getFirst();
    for (Piece p : pieces) {
      if (p.at <= span.from() && p.end > p.from) {
        near = p;
      }
    }
    return new Span(span.note(), near.from, near.end);
  }
}
