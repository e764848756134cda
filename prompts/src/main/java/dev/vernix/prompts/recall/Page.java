package dev.vernix.prompts.recall;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some sentences of one note, numbered from 1 on as a model sees them.
 *
 * @param lines in the note's order; never empty
 */
record Page(List<Line> lines) {
  private static final String STATEMENT = "-statement";
  private static final int MOST_LINES = 40;
  private static final int MOST_CHARACTERS = 3_000;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_CONCEPTS = 3;

  Page {
    lines = List.copyOf(lines);
  }

  /**
   * One sentence.
   *
   * @param said as it stands in the note
   * @param read ids of the concepts that the ledger has from it
   * @param covered whether any fact cites it but those that only repeat its words: the ledger has
   *     such a statement of nearly every sentence, understood or not
   */
  record Line(Said said, List<String> read, boolean covered) {
    Line {
      read = List.copyOf(read);
    }

    /** Nothing was understood in it, and it is more than a word. */
    boolean open() {
      return !covered && shown().strip().indexOf(' ') > 0;
    }

    /** Cut where it is very long; a proposal cites all of it. */
    String shown() {
      String text = said.text();
      return text.substring(0, Math.min(LONGEST_LINE, text.length())).replaceAll("\\s+", " ");
    }
  }

  /** The pages of a note; those with nothing open are left out. */
  static List<Page> of(List<Said> note, List<Fact> facts) {
    var pages = new ArrayList<Page>();
    var lines = new ArrayList<Line>();
    int characters = 0;
    for (var said : note) {
      var line = line(said, facts);
      if (lines.size() == MOST_LINES || characters + line.shown().length() > MOST_CHARACTERS) {
        pages.add(new Page(lines));
        lines.clear();
        characters = 0;
      }
      lines.add(line);
      characters += line.shown().length();
    }
    pages.add(new Page(lines));
    pages.removeIf(p -> p.lines.stream().noneMatch(Line::open));
    return pages;
  }

  private static Line line(Said said, List<Fact> facts) {
    Span span = said.span();
    var citing =
        facts.stream()
            .filter(f -> !f.concept().endsWith(STATEMENT))
            .filter(f -> f.sources().stream().anyMatch(span::overlaps))
            .toList();
    return new Line(
        said,
        citing.stream()
            .filter(f -> !f.derived())
            .map(Fact::concept)
            .distinct()
            .limit(MOST_CONCEPTS)
            .toList(),
        !citing.isEmpty());
  }

  /** As the prompt shows it. */
  String prompt() {
    var b = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      b.append('L').append(i + 1).append(' ');
      if (line.covered()) {
        b.append(line.read().stream().collect(Collectors.joining(", ", "[", "] ")));
      }
      b.append(line.shown()).append('\n');
    }
    return b.toString().stripTrailing();
  }
}
