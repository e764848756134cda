package dev.vernix.corpus.chart;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The bytes of a text note as characters; the byte order mark is no part of them. */
final class NoteText {
  private static final Charset KOREAN = Charset.forName("x-windows-949");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  // What stands in a western note outside ASCII: degree, micro, fractions, typographic quotes,
  // dashes, money.
  private static final String WESTERN_SIGNS = "°±µ½¼¾×÷²³¹·•…–—‘’“”„‚®™©£€§\u00a0«»´¿¡ºª";
  private static final String NOT_TEXT =
      "is not text (binary); save it as UTF-8 text or as a PDF with text";

  private NoteText() {}

  static String decode(byte[] bytes, List<String> remarks, String name) throws UnreadableNote {
    String text = unchecked(bytes, remarks, name);
    long controls =
        text.chars()
            .filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    if (text.indexOf('\0') >= 0 || controls * 200 > text.length()) {
      throw new UnreadableNote(NOT_TEXT);
    }
    return text;
  }

  private static String unchecked(byte[] b, List<String> remarks, String name)
      throws UnreadableNote {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return strict(b, 3, StandardCharsets.UTF_8);
    }
    if (starts(b, 0xFF, 0xFE)) {
      return strict(b, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(b, 0xFE, 0xFF)) {
      return strict(b, 2, StandardCharsets.UTF_16BE);
    }
    try {
      return decode(b, 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return legacy(b, remarks, name);
    }
  }

  private static String legacy(byte[] b, List<String> remarks, String name) throws UnreadableNote {
    for (byte x : b) {
      if (x == 0) {
        throw new UnreadableNote(NOT_TEXT);
      }
    }
    if (!mostlyUtf8(b)) {
      for (Charset c : likely(b)) {
        try {
          String text = decode(b, 0, c);
          if (c.equals(KOREAN) ? plausibleKorean(text) : plausibleWestern(text)) {
            remarks.add(
                "Note "
                    + name
                    + " is not UTF-8; it was read as "
                    + c.name().toLowerCase(Locale.ROOT).replace("x-", "")
                    + ".");
            return text;
          }
        } catch (CharacterCodingException e) {
          continue;
        }
      }
    }
    throw new UnreadableNote("is not valid UTF-8 and no other encoding fits; save it as UTF-8");
  }

  private static List<Charset> likely(byte[] b) {
    CharsetMatch match = new CharsetDetector().setText(b).detect();
    boolean korean = match != null && match.getName().equalsIgnoreCase("EUC-KR");
    return korean ? List.of(KOREAN, WESTERN) : List.of(WESTERN, KOREAN);
  }

  private static boolean plausibleKorean(String text) {
    long hangul = text.chars().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
    long other = text.chars().filter(c -> c > 127).count() - hangul;
    return hangul >= 2 && other * 5 <= hangul + 5;
  }

  private static boolean plausibleWestern(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 || WESTERN_SIGNS.indexOf(c) >= 0) {
        continue;
      }
      boolean inWord =
          i > 0 && asciiLetter(text.charAt(i - 1))
              || i + 1 < text.length() && asciiLetter(text.charAt(i + 1));
      if (!inWord || !Character.isLetter(c) || "ÿþðÝÞÐ".indexOf(c) >= 0) {
        return false;
      }
      letters++;
    }
    return letters * 20 <= text.length();
  }

  private static boolean asciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * Mostly sound multi-byte sequences beside a few broken ones: damaged UTF-8, not another
   * encoding.
   */
  private static boolean mostlyUtf8(byte[] b) {
    int sound = 0;
    int broken = 0;
    for (int i = 0; i < b.length; i++) {
      int x = b[i] & 0xFF;
      int more =
          x >= 0xC2 && x < 0xE0 ? 1 : x >= 0xE0 && x < 0xF0 ? 2 : x >= 0xF0 && x < 0xF5 ? 3 : 0;
      boolean all = more > 0 && i + more < b.length;
      for (int k = 1; all && k <= more; k++) {
        all = (b[i + k] & 0xC0) == 0x80;
      }
      if (all) {
        sound++;
        i += more;
      } else if (x > 127) {
        broken++;
      }
    }
    return sound > 2 * broken;
  }

  private static String strict(byte[] b, int from, Charset charset) throws UnreadableNote {
    try {
      return decode(b, from, charset);
    } catch (CharacterCodingException e) {
      throw new UnreadableNote(
          "is not valid " + charset.name() + " although it begins so; save it as UTF-8");
    }
  }

  private static String decode(byte[] b, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(b, from, b.length - from))
        .toString();
  }

  private static boolean starts(byte[] b, int... head) {
    if (b.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((b[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
