package dev.vernix.corpus.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text of a document that is no note of a chart, such as a discharge summary of another
 * program: text, Markdown, HTML, PDF or Word ({@code .docx}), whatever its name says.
 */
public final class DocumentText {
  private static final long MOST_BYTES = 16L << 20;
  private static final int MOST_TEXT = 4 << 20;

  private DocumentText() {}

  /**
   * Reads a document.
   *
   * @throws ChartException where there is nothing to read; its line says what to do and holds none
   *     of the text
   */
  public static String read(Path file) {
    String name = file.toString();
    byte[] bytes = bytes(file);
    String text;
    try {
      text = text(bytes, name);
    } catch (UnreadableNote e) {
      var parts = String.valueOf(e.getMessage()).split(";", 2);
      throw new ChartException(
          name, parts[0], parts.length > 1 ? parts[1].strip() : "check the file");
    }
    if (text.isBlank()) {
      throw new ChartException(name, "is empty", "give a file with the text of a summary");
    }
    return text;
  }

  private static String text(byte[] bytes, String name) throws UnreadableNote {
    if (starts(bytes, "%PDF-")) {
      return PdfText.read(bytes, new ArrayList<>(), name);
    }
    if (name.endsWith(".pdf") && bytes.length > 0) {
      throw new UnreadableNote("is a damaged PDF; export it again");
    }
    if (starts(bytes, "PK\u0003\u0004")) {
      return WebText.ofWord(word(bytes));
    }
    String text = NoteText.decode(bytes, new ArrayList<>(), name);
    return WebText.isHtml(text) ? WebText.of(text) : text;
  }

  private static byte[] bytes(Path file) {
    if (!Files.exists(file)) {
      throw new ChartException(file.toString(), "no such file", "check the path");
    }
    if (!Files.isRegularFile(file)) {
      throw new ChartException(file.toString(), "is not a file", "give the summary's file");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ChartException(
            file.toString(), "is larger than 16 MB", "export the summary's text alone");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ChartException(
          file.toString(), "cannot be opened", "check the file and its permissions");
    }
  }

  private static boolean starts(byte[] bytes, String with) {
    return bytes.length >= with.length()
        && new String(bytes, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
  }

  /** {@code word/document.xml} of a Word file; a bomb of a file ends where it is too much. */
  private static String word(byte[] bytes) throws UnreadableNote {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e; (e = zip.getNextEntry()) != null; ) {
        if (e.getName().equals("word/document.xml")) {
          return new String(zip.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UnreadableNote("is a damaged Word file; save it again");
    }
    throw new UnreadableNote("is of a kind that is not read; save it as .txt, .md, .pdf or .docx");
  }
}
