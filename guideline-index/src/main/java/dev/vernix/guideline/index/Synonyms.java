package dev.vernix.guideline.index;

import dev.vernix.corpus.reading.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other names of things that guidelines speak of, from {@code synonyms.tsv}. The longest name wins,
 * and one name may stand for two things. A name written {@code =WHO} counts only in exactly these
 * letters.
 */
final class Synonyms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private record Word(String form, int from, int to) {}

  private record Entry(String concept, String exactly) {}

  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final List<String> rows;

  /** How many words the longest name has that begins with that word. */
  private final Map<String, Integer> longest = new HashMap<>();

  private Synonyms(List<String> rows) {
    this.rows = rows;
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      for (String name : cells[1].split("\\|")) {
        String exactly = name.startsWith("=") ? name.substring(1) : "";
        List<String> forms = words(name).stream().map(Word::form).toList();
        longest.merge(forms.getFirst(), forms.size(), Math::max);
        byName
            .computeIfAbsent(String.join(" ", forms), k -> new ArrayList<>())
            .add(new Entry(cells[0], exactly));
      }
    }
  }

  static Synonyms standard() {
    try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.tsv")) {
      return new Synonyms(
          new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .skip(1)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Concepts.Found> in(String text) {
    List<Word> words = words(text);
    List<Concepts.Found> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i += take(text, words, i, found);
    }
    return found;
  }

  private int take(String text, List<Word> words, int at, List<Concepts.Found> found) {
    int most = longest.getOrDefault(words.get(at).form(), 0);
    for (int n = Math.min(most, words.size() - at); n > 0; n--) {
      List<Word> run = words.subList(at, at + n);
      String name = String.join(" ", run.stream().map(Word::form).toList());
      int from = run.getFirst().from();
      int to = run.getLast().to();
      List<Entry> entries =
          byName.getOrDefault(name, List.of()).stream()
              .filter(e -> e.exactly.isEmpty() || e.exactly.equals(text.substring(from, to)))
              .toList();
      if (!entries.isEmpty()) {
        entries.forEach(e -> found.add(new Concepts.Found(e.concept, from, to)));
        return n;
      }
    }
    return 1;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new Word(Lexicon.normal(m.group()), m.start(), m.end()));
    }
    return words;
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
