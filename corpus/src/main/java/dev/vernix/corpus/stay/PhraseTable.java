package dev.vernix.corpus.stay;

import dev.vernix.corpus.reading.Korean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds the phrases of a data file in text, longest first, at word boundaries, without regard to
 * case.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  private record Entry<T>(String phrase, T value) {}

  /** A phrase found: its characters and what it stands for. */
  public record Hit<T>(int from, int to, T value) {}

  /**
   * Reads a resource beside the given class: a line a phrase, {@code value TAB phrase|phrase};
   * {@code #} starts a comment line.
   */
  public static <T> PhraseTable<T> load(
      Class<?> beside, String resource, Function<String, T> value) {
    var table = new PhraseTable<T>();
    for (String[] row : rows(beside, resource)) {
      T v = value.apply(row[0]);
      for (String phrase : row[1].split("\\|")) {
        table.add(phrase, v);
      }
    }
    return table;
  }

  /**
   * The rows of a tab-separated resource beside the given class, comments and blank lines left out.
   */
  public static List<String[]> rows(Class<?> beside, String resource) {
    var rows = new ArrayList<String[]>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** A table without phrases, to be filled with {@link #add}. */
  public static <T> PhraseTable<T> empty() {
    return new PhraseTable<>();
  }

  public void add(String phrase, T value) {
    String p = phrase.strip().toLowerCase(Locale.ROOT);
    var list = byFirstWord.computeIfAbsent(p.substring(0, wordEnd(p, 0)), k -> new ArrayList<>());
    list.add(new Entry<>(p, value));
    list.sort((a, b) -> b.phrase.length() - a.phrase.length());
  }

  /** Every phrase in {@code text[from, to)}, left to right, none overlapping another. */
  public List<Hit<T>> find(String text, int from, int to) {
    var hits = new ArrayList<Hit<T>>();
    int i = from;
    while (i < to) {
      int end = Math.min(wordEnd(text, i), to);
      Hit<T> hit = at(text, i, end, to);
      if (hit != null) {
        hits.add(hit);
        i = hit.to;
      } else {
        i = end;
      }
    }
    return hits;
  }

  private @org.jspecify.annotations.Nullable Hit<T> at(String text, int i, int end, int to) {
    var list = byFirstWord.get(text.substring(i, end).toLowerCase(Locale.ROOT));
    if (list == null) {
      return null;
    }
    for (var e : list) {
      int stop = i + e.phrase.length();
      if (stop <= to
          && text.regionMatches(true, i, e.phrase, 0, e.phrase.length())
          && (stop == to || !word(text.charAt(stop - 1)) || !word(text.charAt(stop)))) {
        return new Hit<>(i, stop, e.value);
      }
    }
    return null;
  }

  /** One past the word, or past the one character that is none, that starts at {@code i}. */
  public static int wordEnd(String text, int i) {
    int j = i + 1;
    if (word(text.charAt(i))) {
      while (j < text.length() && word(text.charAt(j))) {
        j++;
      }
    }
    return j;
  }

  /**
   * A Hangul syllable is no part of a longer word: particles and verb endings are written onto it.
   */
  public static boolean word(char c) {
    return Character.isLetterOrDigit(c) && !Korean.syllable(c);
  }
}
