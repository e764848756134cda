package dev.vernix.guideline.index;

import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Lexicon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
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
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Concept c : lexicon.concepts()) {
        digest.update((c.id() + c.terms()).getBytes(StandardCharsets.UTF_8));
      }
      digest.update(synonyms.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
