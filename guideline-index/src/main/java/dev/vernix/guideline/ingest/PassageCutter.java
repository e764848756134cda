package dev.vernix.guideline.ingest;

import dev.vernix.guideline.index.Passage;
import dev.vernix.guideline.index.Passage.PageStart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a document into passages: a numbered recommendation each, and between them as many
 * paragraphs of one section as a reader takes in at a glance (the embedding model reads some 350
 * words).
 */
final class PassageCutter {
  private static final int ENOUGH = 700;
  private static final int MOST = 1400;
  private static final int SENTENCE = 7;

  private final GuidelineDocument document;
  private final float body;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<PageStart> pages = new ArrayList<>();
  private String section = "";
  private int sectionPage = 1;
  private String number = "";
  private LineKind before = LineKind.HEADING;

  private PassageCutter(GuidelineDocument document, float body) {
    this.document = document;
    this.body = body;
  }

  static List<Passage> cut(GuidelineDocument document, List<PdfPage> pages) {
    var cutter = new PassageCutter(document, body(pages));
    for (PdfPage page : pages) {
      boolean first = true;
      for (Line line : page.lines()) {
        cutter.take(line, page.number(), first);
        first = false;
      }
    }
    cutter.finish();
    return List.copyOf(cutter.passages);
  }

  private void take(Line line, int page, boolean opensPage) {
    LineKind kind = LineKind.of(line, body);
    boolean apart = line.gap() && !opensPage;
    switch (kind) {
      case HEADING -> {
        boolean goesOn = before == LineKind.HEADING && text.isEmpty() && !section.isEmpty();
        if (!goesOn || line.gap()) {
          finish();
        }
        number = "";
        sectionPage = goesOn ? sectionPage : page;
        section = goesOn && !line.gap() ? section + " " + line.text() : line.text();
      }
      case RECOMMENDATION -> {
        finish();
        number = LineKind.number(line.text());
        append(line.text(), page, '\n');
      }
      case ROW -> append(line.text(), page, '\n');
      case POINT -> append(line.text(), page, '\n');
      case TEXT -> {
        if (apart && (text.length() > ENOUGH || !number.isEmpty() && before != LineKind.ROW)) {
          finish();
          number = "";
        }
        append(line.text(), page, apart || before == LineKind.ROW ? '\n' : ' ');
      }
    }
    before = kind;
    if (text.length() > MOST) {
      finish();
    }
  }

  private void append(String more, int page, char between) {
    boolean hyphen =
        between == ' '
            && text.length() > 2
            && text.charAt(text.length() - 1) == '-'
            && Character.isLetter(text.charAt(text.length() - 2))
            && Character.isLowerCase(more.charAt(0));
    if (hyphen) {
      text.setLength(text.length() - 1);
    } else if (!text.isEmpty()) {
      text.append(between);
    }
    if (pages.isEmpty() || pages.getLast().page() != page) {
      pages.add(new PageStart(page, text.length()));
    }
    text.append(more);
  }

  private void finish() {
    if (text.toString().isBlank()) {
      // A sentence taken for a heading is a passage all the same where nothing stands below it.
      if (before != LineKind.HEADING || section.split(" ").length < SENTENCE) {
        pages.clear();
        return;
      }
      text.setLength(0);
      pages.add(new PageStart(sectionPage, 0));
      text.append(section);
    }
    String whole = text.toString();
    String named =
        section.startsWith(number) || number.isEmpty() ? section : section + " " + number;
    passages.add(
        new Passage(
            document.id() + ":" + (passages.size() + 1),
            document.id(),
            document.title(),
            named.strip(),
            whole,
            "",
            pages,
            Issuers.topics().all(section + " " + whole),
            document.jurisdiction(),
            document.edition(),
            Grades.in(whole),
            ""));
    text.setLength(0);
    pages.clear();
  }

  /** The size that most characters have. */
  private static float body(List<PdfPage> pages) {
    Map<Integer, Integer> count = new HashMap<>();
    pages.forEach(
        p ->
            p.lines()
                .forEach(
                    l -> count.merge(Math.round(l.size() * 2), l.text().length(), Integer::sum)));
    return count.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(20)
        / 2f;
  }
}
