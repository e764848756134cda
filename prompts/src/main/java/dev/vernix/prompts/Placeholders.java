package dev.vernix.prompts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands marks such as {@code {A}} in the place of dates and values before a model sees them, and
 * puts the values back afterwards: what the model never saw it cannot alter, and the prompt gets
 * shorter.
 *
 * <p>One value has one mark, so that a date which two sentences share reads as shared. A mark that
 * the model drops or invents stays for the gate to find.
 */
public final class Placeholders {
  private static final String DATE =
      "\\d{4}-\\d{2}-\\d{2}(?: \\((?:DOL \\d{1,3}|before birth)\\))?";
  private static final String REMARK = "\\([^()]{0,80}\\d[^()]{0,80}\\)";
  private static final String AMOUNT =
      "\\d+(?:\\.\\d+)?(?: ?%| (?:to \\d+(?:\\.\\d+)? )?(?:calendar"
          + " days?|[a-zA-Z\u00b5]{1,6}(?:/[a-zA-Z]+)*))";
  private static final Pattern VALUE = Pattern.compile(DATE + "|" + REMARK + "|" + AMOUNT);
  private static final Pattern MARK = Pattern.compile("\\{([A-Z])}");
  private static final int MOST = 26;

  private final Map<String, String> markOf = new LinkedHashMap<>();
  private final Map<String, String> valueOf = new LinkedHashMap<>();

  /** The sentence with marks in the place of its values. */
  public String hide(String sentence) {
    // A text that has marks of its own is shown as it is.
    if (MARK.matcher(sentence).find()) {
      return sentence;
    }
    return VALUE.matcher(sentence).replaceAll(m -> Matcher.quoteReplacement(mark(m.group())));
  }

  private String mark(String value) {
    String known = markOf.get(value);
    if (known != null || markOf.size() == MOST) {
      return known == null ? value : known;
    }
    String mark = "{" + (char) ('A' + markOf.size()) + "}";
    markOf.put(value, mark);
    valueOf.put(mark, value);
    return mark;
  }

  /** The sentence with the values back in their places. */
  public String show(String sentence) {
    return MARK.matcher(sentence)
        .replaceAll(m -> Matcher.quoteReplacement(valueOf.getOrDefault(m.group(), m.group())));
  }

  /** The marks given out so far, in order. */
  public List<String> marks() {
    return new ArrayList<>(valueOf.keySet());
  }
}
