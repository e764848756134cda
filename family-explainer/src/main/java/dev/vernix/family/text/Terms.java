package dev.vernix.family.text;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain words for what the ledger names, in each language: {@code terms.tsv}, a row a kind, a
 * regular expression for the ledger's words, and the words in English, Korean and Spanish.
 */
public final class Terms {
  private record Row(String kind, Pattern pattern, Pattern inside, List<String> words) {
    static Row of(String[] r) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Row(
          r[0],
          Pattern.compile("(?:" + r[1] + ")", flags),
          Pattern.compile("(?<![\\p{L}\\d])(?:" + r[1] + ")(?![\\p{L}\\d])", flags),
          List.of(r[2], r[3], r[4]));
    }
  }

  private static final List<Row> ROWS =
      PhraseTable.rows(dev.vernix.family.Handout.class, "terms.tsv").stream().map(Row::of).toList();

  private Terms() {}

  /** A term found in a text: its characters and its plain words. */
  public record Found(int from, int to, String words) {}

  /** The words for the whole of {@code text}; empty where no row of that kind matches all of it. */
  public static Optional<String> whole(String kind, String text, Language language) {
    String t = text.strip();
    return ROWS.stream()
        .filter(r -> r.kind.equals(kind))
        .flatMap(
            r -> {
              var m = r.pattern.matcher(t);
              return m.matches()
                  ? java.util.stream.Stream.of(filled(r, m, language))
                  : java.util.stream.Stream.empty();
            })
        .findFirst();
  }

  /** The row of that kind whose words stand first in {@code text}; the earlier row of two. */
  public static Optional<Found> first(String kind, String text, Language language) {
    Found best = null;
    for (var r : ROWS) {
      var m = r.inside.matcher(text);
      if (r.kind.equals(kind) && m.find() && (best == null || m.start() < best.from())) {
        best = new Found(m.start(), m.end(), filled(r, m, language));
      }
    }
    return Optional.ofNullable(best);
  }

  /** The first row of that kind found within {@code text}; rows are tried in their order. */
  public static Optional<Found> within(String kind, String text, Language language) {
    for (var r : ROWS) {
      if (r.kind.equals(kind)) {
        var m = r.inside.matcher(text);
        if (m.find()) {
          return Optional.of(new Found(m.start(), m.end(), filled(r, m, language)));
        }
      }
    }
    return Optional.empty();
  }

  private static String filled(Row row, java.util.regex.Matcher m, Language language) {
    String words = row.words.get(language.ordinal());
    for (int i = 1; i <= m.groupCount(); i++) {
      words = words.replace("$" + i, m.group(i) == null ? "" : m.group(i));
    }
    return words.replaceAll("\\s{2,}", " ").strip();
  }

  /** The ids of the kinds, for tests. */
  static List<String> kinds() {
    return ROWS.stream().map(r -> r.kind.toLowerCase(Locale.ROOT)).distinct().toList();
  }
}
