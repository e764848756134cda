package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentence splitter on its own: cuts any text into sentences that cover all its words.
 *
 * <p>It is the splitter that reads notes. There, bullets and headings are set apart; here, one that
 * stands before words belongs to their sentence, and one alone on its line is a sentence.
 */
public final class SentenceSplitter {
  /** A sentence: first character and one past the last. */
  public record Range(int from, int to) {}

  private SentenceSplitter() {}

  /** The sentences of a text in order; none where it is blank. */
  public static List<Range> split(CharSequence text) {
    List<Range> sentences = new ArrayList<>();
    int done = 0;
    for (Sentences.Stretch s : Sentences.of(text, Sections.of(text))) {
      int from = before(text, done, s.from(), sentences);
      sentences.add(new Range(from, s.to()));
      done = s.to();
    }
    int rest = before(text, done, text.length(), sentences);
    if (rest < text.length()) {
      sentences.add(new Range(rest, trim(text, rest, text.length())));
    }
    return sentences;
  }

  /**
   * What stands between two sentences: each line of it is one, the last goes with what follows.
   *
   * @return where the sentence that follows begins
   */
  private static int before(CharSequence text, int from, int to, List<Range> sentences) {
    int start = Lines.skipBlank(text, from, to);
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        sentences.add(new Range(start, trim(text, start, i)));
        start = Lines.skipBlank(text, i, to);
        i = start - 1;
      }
    }
    return start;
  }

  private static int trim(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && Lines.blank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
