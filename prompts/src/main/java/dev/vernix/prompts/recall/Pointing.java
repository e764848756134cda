package dev.vernix.prompts.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What one line of an answer points at.
 *
 * <p>A tag that opens the line counts ({@code L4}, also before the line's own words), and so does a
 * line of nothing but tags or numbers ({@code 4, 7}). Numbers within prose do not: they are doses
 * and days.
 *
 * @param numbers as written, whether or not there are such lines
 * @param understood false where the line is neither numbers nor {@code none}
 */
record Pointing(List<Integer> numbers, boolean understood) {
  private static final Pattern LIST =
      Pattern.compile(
          "(?:answer:? ?)?(?:lines?:? )?\\[?l?\\d{1,6}\\]?(?:(?:, ?| and |"
              + " )\\[?l?\\d{1,6}\\]?){0,99}[.,]?");

  private static final Pattern TAGGED = Pattern.compile("[\\[*-]{0,2} ?l(\\d{1,6})\\b.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern NONE = Pattern.compile("(?:answer:? ?)?none[.!]?");
  private static final int LONGEST = 600;

  Pointing {
    numbers = List.copyOf(numbers);
  }

  static Pointing of(String answerLine) {
    String line =
        answerLine
            .substring(0, Math.min(LONGEST, answerLine.length()))
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ");
    if (line.isEmpty() || NONE.matcher(line).matches()) {
      return new Pointing(List.of(), true);
    }
    if (LIST.matcher(line).matches()) {
      var numbers = new ArrayList<Integer>();
      NUMBER.matcher(line).results().forEach(m -> numbers.add(Integer.valueOf(m.group())));
      return new Pointing(numbers, true);
    }
    var tagged = TAGGED.matcher(line);
    return tagged.matches()
        ? new Pointing(List.of(Integer.valueOf(tagged.group(1))), true)
        : new Pointing(List.of(), false);
  }
}
