package dev.vernix.guideline.beyond;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One of three words, and numbers of lines: all that is taken out of what a model says. An answer
 * of any other form is none.
 *
 * @param word what it says
 * @param lines numbers of lines, which may not exist; empty where it is unrelated
 */
public record Answer(Judgement word, SortedSet<Integer> lines) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(supports|conflicts|unrelated)\\b[\\s,.:;]*((?:(?:lines?\\s+)?L?\\d{1,3}(?!\\d)(?:[\\s,;.]|and\\b|&)*)*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  public static Optional<Answer> of(String text) {
    var m = FORM.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    var word = Judgement.valueOf(m.group(1).toUpperCase(Locale.ROOT));
    var lines = new TreeSet<Integer>();
    if (word != Judgement.UNRELATED) {
      NUMBER.matcher(m.group(2)).results().forEach(n -> lines.add(Integer.parseInt(n.group())));
    }
    return Optional.of(new Answer(word, lines));
  }

  /** True where it names lines and each is one of a passage of so many. */
  public boolean within(int count) {
    return !lines.isEmpty() && lines.first() >= 1 && lines.last() <= count;
  }
}
