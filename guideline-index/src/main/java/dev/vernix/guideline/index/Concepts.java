package dev.vernix.guideline.index;

import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text is about, whatever words it uses: the concepts of the lexicon that reads charts, and
 * those of {@code synonyms.tsv} that charts do not need.
 */
public final class Concepts {

  /** The ids of the concepts that a text names. */
  public static Set<String> named(String text) {
    return standard().in(text).stream().map(Found::id).collect(Collectors.toSet());
  }

  /** A concept and where it is named; {@code to} is exclusive. */
  record Found(String id, int from, int to) {}

  private static final class Holder {
    static final Concepts STANDARD = new Concepts(Lexicon.standard(), Synonyms.standard());
  }

  private final Lexicon lexicon;
  private final Synonyms synonyms;
  private final String version;

  private Concepts(Lexicon lexicon, Synonyms synonyms) {
    this.lexicon = lexicon;
    this.synonyms = synonyms;
    this.version = version(lexicon, synonyms);
  }

  static Concepts standard() {
    return Holder.STANDARD;
  }

  /** Changes when any name of any concept does. */
  String version() {
    return version;
  }

  /** The concepts named in the text, in order; one named twice is there twice. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    lexicon
        .match(text, 0, text.length())
        .forEach(m -> found.add(new Found(m.concept().id(), m.from(), m.to())));
    found.addAll(synonyms.in(text));
    found.sort(Comparator.comparingInt(Found::from));
    return found;
  }

  private static String version(Lexicon lexicon, Synonyms synonyms) {
    var all = new StringBuilder();
    for (Concept c : lexicon.concepts()) {
      all.append(c.id()).append(c.terms());
    }
    all.append(synonyms);
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
