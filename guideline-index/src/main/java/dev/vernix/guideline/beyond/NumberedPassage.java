package dev.vernix.guideline.beyond;

import dev.langchain4j.rag.content.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A passage as a model is shown it: its sentences and lines, numbered from 1 on.
 *
 * @param id of the passage
 * @param document its id, {@code digest} for what comes with Vernix
 * @param title of the guideline
 * @param section heading or number, empty where neither is printed
 * @param page 0 where there are none
 * @param jurisdiction empty where unknown
 * @param edition empty where unknown
 * @param standing how sure the wording is, empty for a document's own
 * @param lines as they stand in the passage, never empty
 */
public record NumberedPassage(
    String id,
    String document,
    String title,
    String section,
    int page,
    String jurisdiction,
    String edition,
    String standing,
    List<String> lines) {
  private static final Pattern ENDS =
      Pattern.compile(
          "\\R|(?<=[.;!?])(?<!\\b(?:e\\.g|i\\.e|vs|approx|Dr|No|Fig)\\.)\\s+(?=[\\p{Lu}\\d•–(-])");
  private static final int MOST_LINES = 16;
  private static final int MOST_CHARACTERS = 2_000;

  public NumberedPassage {
    lines = List.copyOf(lines);
  }

  /** What a {@link dev.vernix.guideline.index.GuidelineRetriever} found. */
  static NumberedPassage of(Content content) {
    var where = content.textSegment().metadata();
    Integer page = where.getInteger("page");
    return new NumberedPassage(
        text(where.getString("id")),
        text(where.getString("document")),
        text(where.getString("title")),
        text(where.getString("section")),
        page == null ? 0 : page,
        text(where.getString("jurisdiction")),
        text(where.getString("edition")),
        text(where.getString("standing")),
        lines(content.textSegment().text()));
  }

  private static String text(@org.jspecify.annotations.Nullable String s) {
    return s == null ? "" : s;
  }

  /** The lines that are shown; what is beyond them cannot be pointed at. */
  static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int length = 0;
    for (String line : ENDS.split(text)) {
      String shown = line.strip();
      length += shown.length();
      if (lines.size() == MOST_LINES || length > MOST_CHARACTERS) {
        break;
      }
      if (!shown.isEmpty()) {
        lines.add(shown);
      }
    }
    return lines;
  }

  /** {@code L1 …} and so on. */
  static String numbered(List<String> lines) {
    var b = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      b.append(i == 0 ? "" : "\n").append('L').append(i + 1).append(' ').append(lines.get(i));
    }
    return b.toString();
  }
}
