package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentence is one: whole, of sensible length, without repetition, left-over markup or talk
 * about the task.
 */
final class WellFormed implements Rule {
  private static final Pattern MARKUP =
      Pattern.compile("[\\[\\]{}*_`|\\\\#@^]|\\bF\\d+\\b|</?\\w|\\n");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\b(?:and|or|but|with|the|a|an|of|on|to|from|for|in|at|by|was|were|which|while)\\s?[.]$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOUBLED =
      Pattern.compile("\\b(\\p{L}{2,20}) \\1\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<Sort> COUNTED =
      EnumSet.of(
          Sort.NUMBER,
          Sort.DATE,
          Sort.DAY_OF_LIFE,
          Sort.INTERVAL,
          Sort.STAGE,
          Sort.AGE,
          Sort.NEGATION,
          Sort.UNCERTAIN,
          Sort.SIDE,
          Sort.CHANGE);
  private static final int MOST = 800;

  @Override
  public List<Rejection> look(Comparison c) {
    List<Rejection> out = new ArrayList<>();
    String text = c.sentence().text();
    String facts = String.join(" ", c.facts().stream().map(f -> f.reading().text()).toList());
    form(text, facts, out);
    if (text.length() > MOST || text.length() > facts.length() * 3 / 2 + 40) {
      out.add(
          new Rejection("length", text.length() + " characters for facts of " + facts.length()));
    }
    repetition(c, out);
    String lower = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}':,]+", " ") + " ";
    String known =
        " " + facts.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}':,]+", " ") + " ";
    for (String phrase : Vocabulary.chatter()) {
      if (lower.contains(" " + phrase + " ") && !known.contains(" " + phrase + " ")) {
        out.add(new Rejection("chatter", "'" + phrase + "'"));
      }
    }
    return out;
  }

  private static void form(String text, String facts, List<Rejection> out) {
    if (text.isEmpty() || !text.endsWith(".") || UNFINISHED.matcher(text).find()) {
      out.add(new Rejection("form", "the sentence does not end"));
    }
    if (!text.isEmpty()
        && !Character.isUpperCase(text.charAt(0))
        && !Character.isDigit(text.charAt(0))
        && !facts.startsWith(text.substring(0, 1))) {
      out.add(new Rejection("form", "the sentence does not begin"));
    }
    if (text.chars().filter(ch -> ch == '(').count()
        != text.chars().filter(ch -> ch == ')').count()) {
      out.add(new Rejection("form", "a bracket is left open"));
    }
    var markup = MARKUP.matcher(text);
    while (markup.find()) {
      if (!facts.contains(markup.group())) {
        out.add(new Rejection("form", "'" + markup.group() + "' is left over"));
        break;
      }
    }
    text.chars()
        .filter(
            ch ->
                (ch > 126 || ch == '?' || ch == '!' || ch == '"' || ch == '=')
                    && facts.indexOf(ch) < 0)
        .findFirst()
        .ifPresent(
            ch ->
                out.add(new Rejection("form", "'" + (char) ch + "' stands in none of the facts")));
  }

  private static void repetition(Comparison c, List<Rejection> out) {
    var doubled = DOUBLED.matcher(c.sentence().text());
    if (doubled.find()) {
      out.add(new Rejection("repetition", "'" + doubled.group() + "'"));
    }
    Map<String, Integer> open = new HashMap<>();
    c.facts()
        .forEach(
            f ->
                f.reading()
                    .elements()
                    .forEach(e -> open.merge(e.sort() + e.key(), 1, Integer::sum)));
    for (Element e : c.sentence().elements()) {
      int left = open.merge(e.sort() + e.key(), -1, Integer::sum);
      // A word may be said once more than the facts say it; a value or a negation may not.
      int allowed = COUNTED.contains(e.sort()) ? 0 : 1;
      if (left < -allowed) {
        out.add(new Rejection("repetition", "'" + e.text() + "' is said too often"));
        return;
      }
    }
  }
}
