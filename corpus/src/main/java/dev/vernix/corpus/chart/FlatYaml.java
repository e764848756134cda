package dev.vernix.corpus.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A small YAML file as a flat map: {@code mother: {name: X}} gives {@code mother.name -> X}. Keys
 * are lower case letters and digits alone, so that {@code birth_weight_grams} and {@code
 * birthWeightGrams} are one.
 *
 * <p>Values are the scalars as written ({@code 007} stays so). It walks parser events: no type is
 * ever constructed and no alias expanded, so a hostile file costs no more than its own length.
 */
final class FlatYaml {
  private static final int MAX_KEYS = 500;

  private FlatYaml() {}

  /** A file that is not YAML, or not a map; the message says where, without the file's text. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  static Map<String, String> read(String text) throws Malformed {
    Map<String, String> out = new LinkedHashMap<>();
    try (JsonParser p = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      if (p.nextToken() != JsonToken.START_OBJECT) {
        throw new Malformed("it is not a list of 'key: value' lines");
      }
      Deque<String> path = new ArrayDeque<>();
      String key = "";
      for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
        switch (t) {
          case PROPERTY_NAME -> key = normal(p.getString());
          case START_OBJECT, START_ARRAY -> path.addLast(key);
          case END_OBJECT, END_ARRAY -> {
            if (!path.isEmpty()) {
              key = path.removeLast();
            }
          }
          default -> {
            String full = path.isEmpty() ? key : String.join(".", path) + "." + key;
            boolean inList = !path.isEmpty() && out.containsKey(full);
            if (t != JsonToken.VALUE_NULL
                && out.putIfAbsent(full, p.getString().strip()) != null
                && !inList) {
              throw new Malformed("the key '" + full + "' stands there twice");
            }
          }
        }
        if (out.size() > MAX_KEYS) {
          throw new Malformed("it has more than " + MAX_KEYS + " keys");
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new Malformed(line > 0 ? "it is not YAML at line " + line : "it is not YAML");
    }
    return out;
  }

  static String normal(String key) {
    StringBuilder b = new StringBuilder();
    key.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(b::appendCodePoint);
    return b.toString();
  }
}
