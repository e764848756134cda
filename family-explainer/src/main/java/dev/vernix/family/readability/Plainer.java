package dev.vernix.family.readability;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a sentence plainer by rule: shorter words ({@code simpler.tsv}) and a full stop where two
 * statements are joined. No figure and no name of a medicine is ever touched.
 */
public final class Plainer {
  private record Rule(Language language, Pattern words, String plain) {}

  private static final List<Rule> RULES =
      PhraseTable.rows(Plainer.class, "simpler.tsv").stream()
          .map(
              r ->
                  new Rule(
                      Language.of(r[0]).orElseThrow(),
                      Pattern.compile(
                          "(?<!\\p{L})" + r[1] + "(?!\\p{L})", Pattern.CASE_INSENSITIVE),
                      r[2]))
          .toList();

  private static final Pattern JOINED =
      Pattern.compile(
          "(?:; |, and (?=(?:the|your|this|it|he|she|they)\\b)|, y (?=(?:el|la|su|esto)\\b))");

  private Plainer() {}

  /** The plainer text. */
  public static String of(String text, Language language) {
    String t = text;
    for (var rule : RULES) {
      if (rule.language == language) {
        t = rule.words.matcher(t).replaceAll(Matcher.quoteReplacement(rule.plain));
      }
    }
    var out = new StringBuilder();
    var m = JOINED.matcher(t);
    int from = 0;
    while (m.find()) {
      out.append(t, from, m.start()).append(". ");
      out.append(Character.toUpperCase(t.charAt(m.end())));
      from = m.end() + 1;
    }
    return out.append(t.substring(from)).toString();
  }
}
