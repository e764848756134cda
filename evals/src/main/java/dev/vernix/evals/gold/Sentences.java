package dev.vernix.evals.gold;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Splits running text into sentences: never at a decimal point, always at a line's end. */
public final class Sentences {
  private static final List<String> NOT_AN_END =
      List.of("Dr.", "Mr.", "Mrs.", "Ms.", "vs.", "approx.", "e.g.", "i.e.", "No.", "wt.", "q.");

  private Sentences() {}

  /** The sentences of {@code text} in order, stripped of bullets and of emphasis; none is blank. */
  public static List<String> of(String text) {
    var builder = FilteredBreakIteratorBuilder.getInstance(ULocale.US);
    NOT_AN_END.forEach(builder::suppressBreakAfter);
    BreakIterator breaks =
        builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.US));
    var sentences = new ArrayList<String>();
    for (String line : text.split("\\R")) {
      String plain = line.replaceAll("[*_`#|]++", " ").replaceFirst("^\\s*+[-•+]\\s++", "");
      breaks.setText(plain);
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
        String sentence = plain.substring(from, to).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }
}
