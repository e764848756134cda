package dev.vernix.family.text;

import dev.vernix.family.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headings, labels and short sentences of the handout itself: {@code LANGUAGE/words.yaml}. */
public final class Words {
  private static final Map<Language, Words> LOADED = new EnumMap<>(Language.class);

  private final Map<String, String> texts;
  private final Language language;

  private Words(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The words of that language, read once. */
  public static synchronized Words of(Language language) {
    return LOADED.computeIfAbsent(language, Words::load);
  }

  private static Words load(Language language) {
    String file = language.code() + "/words.yaml";
    var texts = new LinkedHashMap<String, String>();
    Library.yaml(file, Library.text(file).orElseThrow())
        .properties()
        .forEach(e -> texts.put(e.getKey(), e.getValue().asString()));
    return new Words(language, texts);
  }

  /** The text of that key, which every language has. */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException(language.code() + "/words.yaml lacks " + key);
    }
    return text;
  }

  /** Every key; a test holds the languages against each other. */
  public java.util.Set<String> keys() {
    return java.util.Collections.unmodifiableSet(texts.keySet());
  }
}
