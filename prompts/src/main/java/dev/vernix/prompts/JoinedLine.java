package dev.vernix.prompts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an answer to {@code join-section}: a sentence and the tags that it claims to state.
 *
 * @param text without tags, numbering and markup
 * @param facts the tags, in order, each once; never empty. They may be tags that were never asked
 *     about
 */
public record JoinedLine(String text, List<String> facts) {
  private static final String ID = "F\\d{1,5}";
  private static final Pattern TAGS =
      Pattern.compile(
          "[\\[(]\\s{0,3}"
              + ID
              + "(?:\\s{0,3}(?:,|;|&|and|to|[-–]|\\]\\s?\\[)?\\s{0,3}"
              + ID
              + "){0,40}\\s{0,3}[\\])]");
  private static final Pattern ONE =
      Pattern.compile("(?:(?<range>to|[-–])\\s{0,3})?(?<id>" + ID + ")");
  private static final Pattern LEAD = Pattern.compile("^(?:[-*•>]|\\d{1,3}[.)](?=\\s))\\s*");
  private static final int MAX_RANGE = 40;

  public JoinedLine {
    facts = List.copyOf(facts);
    if (facts.isEmpty() || text.isBlank()) {
      throw new IllegalArgumentException("a joined line needs a sentence and a tag");
    }
  }

  /** The line as a sentence with its tags; empty for chatter, headings and lines without a tag. */
  public static Optional<JoinedLine> parse(String line) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher m = TAGS.matcher(line);
    StringBuilder rest = new StringBuilder();
    while (m.find()) {
      addAll(m.group(), ids);
      m.appendReplacement(rest, "");
    }
    m.appendTail(rest);
    String text = clean(rest.toString());
    return ids.isEmpty() || text.chars().noneMatch(Character::isLetter)
        ? Optional.empty()
        : Optional.of(new JoinedLine(text, new ArrayList<>(ids)));
  }

  private static void addAll(String tags, Set<String> ids) {
    Matcher m = ONE.matcher(tags);
    int last = -1;
    while (m.find()) {
      int number = Integer.parseInt(m.group("id").substring(1));
      if (m.group("range") != null && last >= 0 && number > last && number - last <= MAX_RANGE) {
        for (int i = last + 1; i < number; i++) {
          ids.add("F" + i);
        }
      }
      ids.add("F" + number);
      last = number;
    }
  }

  private static String clean(String s) {
    String t = LEAD.matcher(s.strip()).replaceFirst("");
    t = t.replace("**", "").replace("__", "").replace("`", "");
    t =
        t.replaceAll("\\s{1,9}", " ")
            .replaceAll(" ([.,;])", "$1")
            .replaceAll("([.;,])\\1", "$1")
            .strip();
    return t.length() > 1 && t.startsWith("\"") && t.endsWith("\"")
        ? t.substring(1, t.length() - 1).strip()
        : t;
  }
}
