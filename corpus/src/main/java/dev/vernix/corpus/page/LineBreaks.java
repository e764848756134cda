package dev.vernix.corpus.page;

import com.openhtmltopdf.extend.FSTextBreaker;
import dev.vernix.corpus.reading.Korean;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a PDF's lines may break: as Unicode says, so that "mL/kg" does not break before its slash,
 * but never within a Korean word.
 */
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
  private String text = "";

  @Override
  public int next() {
    int at = breaks.next();
    while (at > 0
        && at < text.length()
        && Korean.syllable(text.charAt(at))
        && !Character.isWhitespace(text.charAt(at - 1))) {
      at = breaks.next();
    }
    return at;
  }

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }
}
