package dev.vernix.corpus.korean;

import dev.vernix.corpus.korean.Unit.Sort;
import dev.vernix.corpus.reading.Korean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a line apart: words, the particles and endings written onto them, Latin words, punctuation.
 * A run of syllables that does not come out even is unknown as a whole.
 */
final class LineScanner {
  private static final String MARKS = ",;:()[]{}\u2192\u00b7\u3001\u300c\u300d\"'*#>";

  /** {@code 신장: 44 cm} is a length, {@code 신장:} the kidneys. */
  private static final Pattern MEASURED = Pattern.compile(": ?\\d{2}(?:\\.\\d)? ?(?:cm|kg)");

  private static final Set<String> CLOSING = Set.of(")", "]", "\"", "'", "\u201d", "\u2019");

  private final String text;
  private final int end;
  private final List<Unit> units = new ArrayList<>();

  private LineScanner(String text, int end) {
    this.text = text;
    this.end = end;
  }

  static List<Unit> scan(String text, int from, int end) {
    var scanner = new LineScanner(text, end);
    int i = scanner.heading(from);
    while (i < end) {
      i = scanner.step(i, i == from);
    }
    return scanner.units;
  }

  /** {@code 호흡기:}, {@code 퇴원요약} alone on its line. */
  private int heading(int from) {
    int i = from;
    while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    if (i >= end || !Korean.syllable(text.charAt(i))) {
      return from;
    }
    for (var hit : Vocabulary.STANDARD.at(text, i, end)) {
      int next = hit.to();
      while (next < end && text.charAt(next) == ' ') {
        next++;
      }
      boolean alone = next == end;
      boolean marked = next < end && ":)]>".indexOf(text.charAt(next)) >= 0;
      boolean measured = MEASURED.matcher(text).region(next, end).lookingAt();
      if (hit.sort() == Sort.HEAD && (alone || marked && !measured)) {
        add(Sort.MARK, from, i);
        units.add(hit.unit(i));
        return hit.to();
      }
    }
    return from;
  }

  private int step(int i, boolean first) {
    char c = text.charAt(i);
    if (Character.isWhitespace(c)) {
      return add(Sort.SPACE, i, i + 1);
    }
    boolean starts = first || i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean korean = Korean.syllable(c);
    if (korean || starts && Character.isLetterOrDigit(c) || Korean.syllable(before(i))) {
      var found = korean || Character.isLetterOrDigit(c) ? run(i, last(), new HashSet<>()) : null;
      if (found != null && !found.isEmpty()) {
        units.addAll(found);
        return found.getLast().to();
      }
    }
    if (korean) {
      int to = i;
      while (to < end && Korean.syllable(text.charAt(to))) {
        to++;
      }
      return unknown(i, to);
    }
    Unit shape = c == '(' ? Shapes.at(text, i, end) : null;
    if (shape != null) {
      units.add(shape);
      return shape.to();
    }
    if (mark(i)) {
      return add(Sort.MARK, i, i + 1);
    }
    int to = i + 1;
    while (to < end && !stops(to)) {
      to++;
    }
    if (to < end
        && text.charAt(to) == '.'
        && Vocabulary.STANDARD.abbreviation(text.substring(i, to))) {
      to++;
    }
    return add(Sort.LATIN, i, to);
  }

  /** A name that no table has, before a particle that only nouns bear, is a noun in Korean. */
  private int unknown(int from, int to) {
    for (var hit : List.of("으로", "에서", "로", "를", "을")) {
      int stem = to - hit.length();
      if (stem - from >= 2 && text.startsWith(hit, stem)) {
        add(Sort.NOUN, from, stem);
        Vocabulary.STANDARD.at(text, stem, to).stream()
            .filter(h -> h.sort() == Sort.PARTICLE && h.to() == to)
            .findFirst()
            .ifPresent(h -> units.add(h.unit(stem)));
        return to;
      }
    }
    return add(Sort.UNKNOWN, from, to);
  }

  private char before(int i) {
    return i == 0 ? ' ' : text.charAt(i - 1);
  }

  private boolean mark(int i) {
    char c = text.charAt(i);
    boolean inside =
        i > 0
            && i + 1 < end
            && PhraseWord.latin(text.charAt(i - 1))
            && PhraseWord.latin(text.charAt(i + 1));
    boolean clock = c == ':' && inside && digit(i - 1) && digit(i + 1);
    return MARKS.indexOf(c) >= 0 && !clock && !(c == ',' && inside && digit(i - 1) && digit(i + 1))
        || (c == '.' || c == '/') && !inside && !(i + 1 < end && digit(i + 1))
        || c == '-' && !inside && (i + 1 >= end || text.charAt(i + 1) == ' ');
  }

  private boolean digit(int i) {
    return Character.isDigit(text.charAt(i));
  }

  private boolean stops(int i) {
    char c = text.charAt(i);
    return Character.isWhitespace(c) || Korean.syllable(c) || mark(i);
  }

  private int add(Sort sort, int from, int to) {
    if (to > from) {
      units.add(new Unit(sort, text.substring(from, to), from, to, ""));
    }
    return to;
  }

  /** What the next affix would be written onto. */
  private Sort last() {
    for (int k = units.size() - 1; k >= 0; k--) {
      Sort sort = units.get(k).sort();
      if (sort != Sort.SPACE) {
        boolean verb = sort == Sort.LATIN && Vocabulary.STANDARD.latin(units.get(k)) != null;
        return CLOSING.contains(units.get(k).text()) ? Sort.NOUN : verb ? Sort.VERB : sort;
      }
    }
    return Sort.MARK;
  }

  /**
   * The units from {@code i} to where no syllable follows; null where they do not come out even.
   */
  private @Nullable List<Unit> run(int i, Sort before, Set<Integer> dead) {
    if (dead.contains(i * 32 + before.ordinal())) {
      return null;
    }
    var shape = Shapes.at(text, i, end);
    var options = new ArrayList<Unit>();
    for (var hit : Vocabulary.STANDARD.at(text, i, end)) {
      if (fits(hit, before)) {
        options.add(hit.unit(i));
      }
    }
    options.sort(
        Comparator.comparingInt((Unit u) -> -u.to()).thenComparingInt(u -> rank(u.sort(), before)));
    if (shape != null) {
      options.addFirst(shape);
    }
    for (var unit : options) {
      int to = unit.to();
      if (to >= end || !Korean.syllable(text.charAt(to))) {
        return List.of(unit);
      }
      var rest = run(to, unit.sort(), dead);
      if (rest != null) {
        var all = new ArrayList<Unit>();
        all.add(unit);
        all.addAll(rest);
        return all;
      }
    }
    dead.add(i * 32 + before.ordinal());
    return null;
  }

  /** Which of two readings of the same syllables comes first. */
  private static int rank(Sort sort, Sort before) {
    return switch (sort) {
      case ENDING -> before.verb() ? 0 : 2;
      case PARTICLE -> 1;
      default -> 3;
    };
  }

  private static boolean fits(Vocabulary.Hit hit, Sort before) {
    return switch (hit.sort()) {
      case ENDING -> before.word() || before == Sort.NO || before == Sort.MAYBE;
      case PARTICLE -> before.word() || before == Sort.PARTICLE || before == Sort.NO;
      case HEAD -> false;
      default -> true;
    };
  }

  /** Latin letters and figures, between which a stop or a stroke is no punctuation. */
  private static final class PhraseWord {
    static boolean latin(char c) {
      return Character.isLetterOrDigit(c) && !Korean.syllable(c);
    }
  }
}
