package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headings of {@code sections.tsv} and what each of them says of the text below it. */
final class Headings {
  /** No heading is longer than this many characters. */
  static final int LONGEST = 48;

  /**
   * @param role null where the heading names a system only
   * @param keep true where the heading is also a statement ({@code ROM: 23 h}), so it belongs to
   *     its sentence
   */
  record Heading(Section.@Nullable Role role, @Nullable BodySystem system, boolean keep) {}

  private static final Map<String, Heading> BY_NAME = load();

  private Headings() {}

  /** The heading with that name, in any case and with any spacing; null where it is none. */
  static @Nullable Heading find(CharSequence text, int from, int to) {
    if (to - from > LONGEST || to <= from) {
      return null;
    }
    String name = key(text.subSequence(from, to));
    Heading whole = BY_NAME.get(name);
    return whole == null && name.indexOf('/') > 0 ? composite(name) : whole;
  }

  /** {@code NEURO/OPHTH}: each part must be a heading; the first tells. */
  private static @Nullable Heading composite(String name) {
    Heading first = null;
    for (String part : name.split("/")) {
      Heading heading = BY_NAME.get(part);
      if (heading == null) {
        return null;
      }
      first = first == null ? heading : first;
    }
    return first;
  }

  private static Map<String, Heading> load() {
    Map<String, Heading> all = new HashMap<>();
    for (List<String> row : Table.read("sections.tsv")) {
      Heading heading =
          new Heading(
              row.get(1).equals("SYSTEM") ? null : Section.Role.valueOf(row.get(1)),
              row.get(2).isEmpty() ? null : BodySystem.valueOf(row.get(2)),
              row.get(3).equals("keep"));
      for (String name : Table.parts(row.get(0))) {
        if (all.put(key(name), heading) != null) {
          throw new IllegalStateException("sections.tsv names " + name + " twice");
        }
      }
    }
    return all;
  }

  private static String key(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean blank = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || c == '-' || c == '_' || c == '\u00A0') {
        blank = key.length() > 0;
      } else if (c != '*'
          && c != '\''
          && c != '\u2019'
          && Character.getType(c) != Character.FORMAT) {
        // Spacing around a slash is a matter of taste: "FEN / GI" is "FEN/GI".
        if (blank && c != '/' && key.charAt(key.length() - 1) != '/') {
          key.append(' ');
        }
        blank = false;
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
