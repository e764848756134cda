package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit as people write it, from {@code units.tsv}: single forms and what is joined from
 * them by a slash or <i>per</i> ({@code mg/kg/day}, {@code ml/k/d}, {@code mL per kg per day}).
 */
final class UnitForms {
  private static final Node ROOT = load();
  private static final int MOST_PARTS = 4;

  private UnitForms() {}

  /** A unit read: where it ends and its UCUM code. */
  record Match(int end, String ucum) {}

  /** The unit that follows a number, or null. {@code at} is the offset just past the number. */
  static @Nullable Match after(CharSequence text, int at, int end, @Nullable BigDecimal number) {
    int start = at;
    boolean glued = true;
    if (start < end && isSpace(text.charAt(start))) {
      start++;
      glued = false;
    } else if (start + 1 < end
        && text.charAt(start) == '-'
        && Character.isLetter(text.charAt(start + 1))) {
      start++;
    }
    if (start >= end) {
      return null;
    }
    if (text.charAt(start) == '/' && start == at) {
      Match m = joined(text, start, end, new Match(start, ""), number);
      return m == null || m.ucum.isEmpty() ? null : m;
    }
    Found first = atom(text, start, end, number, glued, false);
    if (first == null) {
      return null;
    }
    var head = new Match(first.end, first.form.ucum);
    return first.form.whole ? head : joined(text, first.end, end, head, number);
  }

  private static @Nullable Match joined(
      CharSequence text, int at, int end, Match head, @Nullable BigDecimal number) {
    var ucum = new StringBuilder(head.ucum);
    int stop = at;
    for (int part = 0; part < MOST_PARTS; part++) {
      int next = slash(text, stop, end);
      Found f = next < 0 ? null : atom(text, next, end, number, true, true);
      if (f == null) {
        break;
      }
      if (!f.form.ucum.equals("1")) {
        ucum.append('/').append(f.form.ucum);
      }
      stop = f.end;
    }
    return new Match(stop, ucum.toString());
  }

  private static int slash(CharSequence text, int at, int end) {
    if (at < end && text.charAt(at) == '/') {
      return at + 1 < end && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }
    if (at + 5 < end && text.subSequence(at, at + 5).toString().equalsIgnoreCase(" per ")) {
      return at + 5;
    }
    return -1;
  }

  private record Found(Form form, int end) {}

  private static @Nullable Found atom(
      CharSequence text,
      int at,
      int end,
      @Nullable BigDecimal number,
      boolean glued,
      boolean below) {
    Node node = ROOT;
    Found best = null;
    for (int i = at; i < end; i++) {
      node = node.next.get(Character.toLowerCase(text.charAt(i)));
      if (node == null) {
        break;
      }
      for (Form f : node.forms) {
        if (f.fits(text, at, i + 1, end, number, glued, below)) {
          best = new Found(f, i + 1);
          break;
        }
      }
    }
    return best;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\t';
  }

  private static Node load() {
    var root = new Node();
    for (String[] row : Rows.of("units.tsv", 6)) {
      for (String written : Rows.list(row[0])) {
        Node node = root;
        for (char c : written.toCharArray()) {
          node = node.next.computeIfAbsent(Character.toLowerCase(c), x -> new Node());
        }
        node.forms.add(Form.of(written, row));
      }
    }
    return root;
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    final List<Form> forms = new ArrayList<>();
  }

  private record Form(
      String written,
      String ucum,
      String flags,
      boolean whole,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      Set<String> nextWords) {

    static Form of(String written, String[] row) {
      return new Form(
          written,
          row[1],
          row[2],
          row[2].contains("w"),
          row[3].isEmpty() ? null : new BigDecimal(row[3]),
          row[4].isEmpty() ? null : new BigDecimal(row[4]),
          Set.copyOf(Rows.list(row[5])));
    }

    boolean fits(
        CharSequence text,
        int from,
        int to,
        int end,
        @Nullable BigDecimal number,
        boolean glued,
        boolean below) {
      if (has('d') && !below || !below && !inRange(number) || has('g') && !glued) {
        return false;
      }
      if ((has('x') || has('X') && !glued)
          && !text.subSequence(from, to).toString().equals(written)) {
        return false;
      }
      if (to < end && !boundary(text.charAt(to - 1), text.charAt(to), glued)) {
        return false;
      }
      return afterwards(text, to, end, below);
    }

    private boolean boundary(char last, char next, boolean glued) {
      if (Korean.syllable(next)) {
        return true;
      }
      if (!Character.isLetterOrDigit(last)) {
        return !Character.isLetter(next) || last == '%';
      }
      return !Character.isLetter(next) && (!Character.isDigit(next) || has('t') && glued);
    }

    private boolean afterwards(CharSequence text, int to, int end, boolean below) {
      int i = to;
      while (i < end && isSpace(text.charAt(i))) {
        i++;
      }
      if (has('k') && i < end && Character.isDigit(text.charAt(i))) {
        return false;
      }
      if (has('e') && !below && i < end && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
      if (nextWords.isEmpty() || below) {
        return nextWords.isEmpty();
      }
      int j = i;
      while (j < end && j < i + 12 && Character.isLetter(text.charAt(j))) {
        j++;
      }
      return nextWords.contains(text.subSequence(i, j).toString().toLowerCase(Locale.ROOT));
    }

    private boolean inRange(@Nullable BigDecimal number) {
      return number == null
          || (least == null || number.compareTo(least) >= 0)
              && (most == null || number.compareTo(most) <= 0);
    }

    private boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }
  }
}
