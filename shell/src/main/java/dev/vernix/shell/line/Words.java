package dev.vernix.shell.line;

import java.util.ArrayList;
import java.util.List;

/** Splits a line typed in the interactive shell into words, as a POSIX shell quotes them. */
public final class Words {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private char quote;

  private Words() {}

  /**
   * The words of a line.
   *
   * @throws CommandError where a quote is left open
   */
  public static List<String> of(String line) {
    var splitter = new Words();
    boolean escaped = false;
    for (char c : line.toCharArray()) {
      if (escaped) {
        splitter.put(c);
        escaped = false;
      } else if (c == '\\' && splitter.quote != '\'') {
        escaped = true;
      } else {
        splitter.take(c);
      }
    }
    if (escaped) {
      splitter.put('\\');
    }
    return splitter.finish();
  }

  private void take(char c) {
    if (quote != 0) {
      if (c == quote) {
        quote = 0;
      } else {
        put(c);
      }
    } else if (c == '"' || c == '\'') {
      quote = c;
      inWord = true;
    } else if (Character.isWhitespace(c)) {
      endWord();
    } else {
      put(c);
    }
  }

  private void put(char c) {
    word.append(c);
    inWord = true;
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }

  private List<String> finish() {
    if (quote != 0) {
      throw CommandError.badInput("a quote is left open", "", "Close it with " + quote + ".");
    }
    endWord();
    return List.copyOf(words);
  }
}
