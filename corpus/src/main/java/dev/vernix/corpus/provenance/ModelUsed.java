package dev.vernix.corpus.provenance;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The language model that took part.
 *
 * @param engine {@code ollama}, {@code embedded} or {@code none}
 * @param name as the engine calls it; empty for none
 * @param digest SHA-256 of its weights in hexadecimal; empty for none or where the engine does not
 *     say
 * @param parameters such as {@code temperature}, {@code seed} and {@code context}, by name
 */
public record ModelUsed(
    String engine, String name, String digest, SortedMap<String, String> parameters) {
  /** No model took part. */
  public static final ModelUsed NONE = new ModelUsed("none", "", "", new TreeMap<>());

  public ModelUsed {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** With parameters in any order. */
  public static ModelUsed of(
      String engine, String name, String digest, Map<String, String> parameters) {
    return new ModelUsed(engine, name, digest, new TreeMap<>(parameters));
  }

  /** {@code no model}, or engine, name and the beginning of the digest. */
  @Override
  public String toString() {
    return name.isEmpty()
        ? "no model"
        : engine
            + " "
            + name
            + (digest.isEmpty() ? "" : " " + digest.substring(0, Math.min(12, digest.length())));
  }
}
