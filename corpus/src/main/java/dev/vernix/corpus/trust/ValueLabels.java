package dev.vernix.corpus.trust;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the labels of {@code value-ranges.tsv} in text, word by word. */
final class ValueLabels {
  /**
   * A label where it stands.
   *
   * @param ranges what its numbers can be
   */
  record Label(int from, int to, List<ValueRange> ranges) {}

  /**
   * @param text in lower case unless case counts
   */
  private record Entry(String text, boolean caseCounts, List<ValueRange> ranges) {}

  private static final Map<String, List<Entry>> BY_FIRST_WORD = new HashMap<>();

  static {
    Map<String, List<ValueRange>> byLabel = new LinkedHashMap<>();
    for (String[] row : PhraseTable.rows(ValueRange.class, "value-ranges.tsv")) {
      var range =
          new ValueRange(
              row[1],
              Pattern.compile(row[2]),
              Double.parseDouble(row[3]),
              Double.parseDouble(row[4]),
              row.length > 5 && !row[5].isBlank() ? Double.parseDouble(row[5]) : 0,
              row.length > 6 && !row[6].isBlank() ? Double.parseDouble(row[6]) : 1);
      for (String label : row[0].split("\\|")) {
        byLabel.computeIfAbsent(label, k -> new ArrayList<>()).add(range);
      }
    }
    byLabel.forEach(
        (label, ranges) -> {
          boolean exact = label.startsWith("=");
          String text = exact ? label.substring(1) : label;
          String first = text.substring(0, PhraseTable.wordEnd(text, 0)).toLowerCase(Locale.ROOT);
          var list = BY_FIRST_WORD.computeIfAbsent(first, k -> new ArrayList<>());
          list.add(new Entry(text, exact, List.copyOf(ranges)));
          list.sort((a, b) -> b.text.length() - a.text.length());
        });
  }

  private ValueLabels() {}

  /** Every label in {@code text[from, to)}, left to right, the longest at each place. */
  static List<Label> in(String text, int from, int to) {
    var found = new ArrayList<Label>();
    int i = from;
    while (i < to) {
      int end = PhraseTable.wordEnd(text, i);
      if (PhraseTable.word(text.charAt(i)) && end - i <= 14 && opens(text, i)) {
        var label = at(text, i, end, to);
        if (label != null) {
          found.add(label);
          end = label.to;
        }
      }
      i = end;
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Label at(
      String text, int i, int wordEnd, int to) {
    var list = BY_FIRST_WORD.get(text.substring(i, wordEnd).toLowerCase(Locale.ROOT));
    if (list == null) {
      return null;
    }
    for (var e : list) {
      int end = i + e.text.length();
      if (end <= to
          && text.regionMatches(!e.caseCounts, i, e.text, 0, e.text.length())
          && (end == text.length() || !joins(text.charAt(end)))) {
        return new Label(i, end, e.ranges);
      }
    }
    return null;
  }

  private static boolean opens(String text, int i) {
    return i == 0 || !joins(text.charAt(i - 1)) && "/:-".indexOf(text.charAt(i - 1)) < 0;
  }

  private static boolean joins(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_') || c == '+';
  }
}
