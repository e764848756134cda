package dev.vernix.guideline.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects a page's words with their places; PDFBox alone gives only their text. */
final class WordStripper extends PDFTextStripper {
  /** A page of a book holds some 4,000 characters; past this it is no page. */
  private static final int MOST_CHARACTERS = 200_000;

  private final List<Word> words = new ArrayList<>();
  private int characters;

  WordStripper() throws IOException {
    setSuppressDuplicateOverlappingText(true);
    // Pages are handed in one by one: asking for page n of the document walks through all of it.
    setStartPage(0);
    output = Writer.nullWriter();
  }

  /** The words of that page, in the order of the file. */
  List<Word> words(PDPage page) throws IOException {
    words.clear();
    characters = 0;
    processPage(page);
    return List.copyOf(words);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (characters++ < MOST_CHARACTERS) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (!positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      TextPosition last = positions.getLast();
      String clean = Clean.text(text);
      if (!clean.isBlank()) {
        words.add(
            new Word(
                clean,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                bold(first)));
      }
    }
  }

  private static boolean bold(TextPosition text) {
    String name = text.getFont() == null ? null : text.getFont().getName();
    String font = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return font.contains("bold") || font.contains("black") || font.contains("heavy");
  }
}
