package dev.vernix.corpus.korean;

import dev.vernix.corpus.reading.Korean;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Korean words of the data files, and the Korean terms of the lexicon. */
final class Vocabulary {
  static final Vocabulary STANDARD = new Vocabulary();

  /** A word as the data file has it; a space in it may be left out in a note. */
  private record Entry(String key, Unit.Sort sort, String english, String means) {}

  /** A word found at a place. */
  record Hit(int to, Unit.Sort sort, String english, String means) {
    Unit unit(int from) {
      return new Unit(sort, english, from, to, means);
    }
  }

  private final Map<Character, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, Unit> latin = new HashMap<>();

  private final Set<String> abbreviations = new HashSet<>();

  private Vocabulary() {
    Set<String> known = new HashSet<>();
    for (String[] row : PhraseTable.rows(Vocabulary.class, "words.tsv")) {
      for (String key : row[2].split("\\|")) {
        if (row[0].equals("abbr")) {
          abbreviations.add(key);
        } else if (row[0].equals("latin")) {
          latin.put(
              key.toLowerCase(Locale.ROOT), new Unit(Unit.Sort.VERB, row[1], 0, 0, at(row, 3)));
        } else {
          known.add(key.replace(" ", ""));
          add(key, Unit.Sort.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1], at(row, 3));
        }
      }
    }
    affixes("endings.tsv", Unit.Sort.ENDING);
    affixes("particles.tsv", Unit.Sort.PARTICLE);
    for (var concept : Lexicon.standard().concepts()) {
      for (String term : concept.terms()) {
        if (term.chars().anyMatch(c -> Korean.syllable((char) c))
            && !term.matches(".*(?:시행|투여|유지|협진)")
            && !known.contains(term.replace(" ", ""))) {
          add(term, Unit.Sort.NOUN, concept.name(), "");
        }
      }
    }
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.key.length())));
  }

  private static String at(String[] row, int i) {
    return row.length > i ? row[i] : "";
  }

  private void affixes(String file, Unit.Sort sort) {
    for (String[] row : PhraseTable.rows(Vocabulary.class, file)) {
      for (String key : row[1].split("\\|")) {
        add(key, sort, "", row[0]);
      }
    }
  }

  private void add(String key, Unit.Sort sort, String english, String means) {
    byFirst
        .computeIfAbsent(fold(key.charAt(0)), k -> new ArrayList<>())
        .add(new Entry(key, sort, english, means));
  }

  /** Everything that may stand at {@code i}, longest first. */
  List<Hit> at(String text, int i, int end) {
    var hits = new ArrayList<Hit>();
    for (var e : byFirst.getOrDefault(fold(text.charAt(i)), List.of())) {
      int to = match(e.key, text, i, end);
      if (to > 0) {
        hits.add(new Hit(to, e.sort, e.english, e.means));
      }
    }
    hits.sort(Comparator.comparingInt(h -> -h.to));
    return hits;
  }

  /** What an English noun of treatment with a Korean verb ending says; null for another word. */
  @Nullable Unit latin(Unit word) {
    Unit verb = latin.get(word.text().toLowerCase(Locale.ROOT));
    return verb == null
        ? null
        : new Unit(verb.sort(), verb.text(), word.from(), word.to(), verb.means());
  }

  /** Whether a full stop behind that word ends no sentence. */
  boolean abbreviation(String word) {
    return abbreviations.contains(word);
  }

  private static int match(String key, String text, int from, int end) {
    int i = from;
    for (int k = 0; k < key.length(); k++) {
      if (key.charAt(k) == ' ') {
        i += i < end && text.charAt(i) == ' ' ? 1 : 0;
      } else if (i >= end || fold(text.charAt(i++)) != fold(key.charAt(k))) {
        return -1;
      }
    }
    boolean cut =
        i < end && !Korean.syllable(text.charAt(i - 1)) && latinWord(text.charAt(i - 1), text, i);
    return cut ? -1 : i;
  }

  private static boolean latinWord(char last, String text, int next) {
    return Character.isLetterOrDigit(last) && PhraseTable.word(text.charAt(next));
  }

  private static char fold(char c) {
    return Character.toLowerCase(c);
  }
}
