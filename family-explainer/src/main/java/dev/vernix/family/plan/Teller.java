package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Language;
import dev.vernix.family.text.Filler;
import dev.vernix.family.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes lines in one language for one baby. */
public final class Teller {
  private final Language language;
  private final Words words;
  private final Filler filler;
  private final Disclosed disclosed;

  public Teller(Ledger ledger, Language language, Disclosed disclosed) {
    this.language = language;
    this.words = Words.of(language);
    this.filler = new Filler(ledger.chart().patient(), language);
    this.disclosed = disclosed;
  }

  Language language() {
    return language;
  }

  Disclosed facts() {
    return disclosed;
  }

  Filler filler() {
    return filler;
  }

  /** A label of {@code words.yaml} as it stands. */
  public String word(String key) {
    return words.get(key);
  }

  /** A heading, which may name the baby. */
  public String title(String key) {
    return put(key, Map.of());
  }

  /** A label as a line for any baby. */
  public Line line(Kind kind, String key) {
    return new Line(put(key, Map.of()), kind, List.of(), "words." + key);
  }

  /** A label filled with what a fact says. */
  Line line(Kind kind, String key, Map<String, String> values, Fact... facts) {
    return new Line(
        put(key, values),
        kind,
        java.util.Arrays.stream(facts).map(Fact::id).distinct().toList(),
        "words." + key);
  }

  /** The label filled; {@code name} and a count of it are always there. */
  String put(String key, Map<String, String> values) {
    var all = new LinkedHashMap<>(values);
    all.putIfAbsent("name", filler.name());
    return Filler.put(words.get(key), all);
  }

  /**
   * A note's own words, marked as such; empty where they are private. Facts are in English also
   * where the note was Korean: then a Korean handout has the note itself.
   */
  Optional<Line> quote(String text, Fact fact) {
    boolean readable = language == Language.KO || !text.matches("(?s).*[가-힣].*");
    if (!readable || !disclosed.mayQuote(text)) {
      return Optional.empty();
    }
    String own = disclosed.hangul(fact);
    if (language != Language.KO || own.isEmpty()) {
      return Optional.of(line(Kind.QUOTE, "as-written", Map.of("text", text.strip()), fact));
    }
    return disclosed.mayQuote(own)
        ? Optional.of(line(Kind.QUOTE, "as-written-here", Map.of("text", own), fact))
        : Optional.empty();
  }
}
