package dev.vernix.shell.engine;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many tokens a text has at least and at most, without the model's tokenizer, which a server
 * does not lend.
 *
 * <p>No tokenizer in use joins two words into one token, so the number of words is a floor. Above,
 * a word of clinical English costs less than one token for every two letters, a digit or a sign one
 * each, and anything outside ASCII at most one token a byte.
 */
final class TokenBounds {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r"
              + "\\n"
              + "\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r"
              + "\\n"
              + "]*|\\s*[\\r"
              + "\\n"
              + "]+|\\s+");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int LETTERS_PER_TOKEN = 2;

  private TokenBounds() {}

  /**
   * No tokenizer of the GPT-2 family (Qwen, SmolLM, Llama 3) makes fewer tokens, digits in threes
   * for Llama.
   */
  static int atLeast(String text) {
    int words = 0;
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words++;
    }
    return words;
  }

  /** More tokens than any of the catalogue's tokenizers makes of clinical English. */
  static int atMost(String text) {
    int tokens = 0;
    for (Matcher piece = PIECE.matcher(text); piece.find(); ) {
      String found = piece.group();
      int bytes = found.getBytes(StandardCharsets.UTF_8).length;
      boolean ascii = bytes == found.length();
      boolean word = ascii && Character.isLetter(found.charAt(found.length() - 1));
      tokens += word ? Math.ceilDiv(bytes, LETTERS_PER_TOKEN) : bytes;
    }
    return tokens;
  }
}
