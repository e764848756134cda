package dev.vernix.family.check;

import dev.vernix.family.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Markdown of a handout as it came back.
 *
 * @param language that its first line names, empty where that line is gone
 * @param lines its sentences, list items and quotations
 */
public record EditedHandout(Optional<Language> language, List<Edited> lines) {
  private static final Pattern HEAD = Pattern.compile("<!-- vernix handout: (\\w+) -->");
  private static final Pattern TRACE = Pattern.compile("<!-- ?([F\\dM,]*) ([\\w.+-]+) -->\\s*$");

  /**
   * A line.
   *
   * @param number its place in the file, from 1
   * @param text without marks
   * @param words the data that it came from; empty where the trace is gone or it is new
   */
  public record Edited(int number, String text, List<String> facts, String words, boolean quote) {
    public Edited {
      facts = List.copyOf(facts);
    }

    boolean traced() {
      return !words.isEmpty();
    }
  }

  /** Reads it; never fails. */
  public static EditedHandout of(String markdown) {
    var lines = new ArrayList<Edited>();
    var head = HEAD.matcher(markdown);
    Optional<Language> language = head.find() ? Language.of(head.group(1)) : Optional.empty();
    int number = 0;
    for (String raw : markdown.split("\\R", -1)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty()
          || line.startsWith("#")
          || line.equals("---")
          || line.startsWith("*") && line.endsWith("*")
          || line.startsWith("<!-- vernix")) {
        continue;
      }
      var trace = TRACE.matcher(line);
      boolean traced = trace.find();
      String text = traced ? line.substring(0, trace.start()) : line.replaceAll("<!--.*?-->", "");
      lines.add(
          new Edited(
              number,
              plain(text),
              traced && !trace.group(1).isEmpty()
                  ? Arrays.asList(trace.group(1).split(","))
                  : List.of(),
              traced ? trace.group(2) : "",
              line.startsWith(">")));
    }
    return new EditedHandout(language, lines);
  }

  private static String plain(String text) {
    return text.replaceFirst("\\s*\\\\?\\[ ] [^\\[]{0,40}_{3,}\\s*$", "")
        .replaceFirst("^\\s*(?:[-*>] ?)+(?:\\[[ xX]\\] ?)?", "")
        .replaceAll("\\\\([*`\\[])", "$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }
}
