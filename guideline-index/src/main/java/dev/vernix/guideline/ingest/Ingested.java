package dev.vernix.guideline.ingest;

import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.guideline.index.Passage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A document and its passages, made of a PDF's text. */
record Ingested(GuidelineDocument document, List<Passage> passages) {
  private static final int ID_DIGITS = 12;

  static Ingested of(Path pdf, String fileHash, Details given, Instant now, PdfText text) {
    FrontPage front = FrontPage.of(text);
    List<PdfPage> pages = RunningHeads.without(text.pages());
    String words =
        pages.stream()
            .flatMap(p -> p.lines().stream())
            .map(Line::text)
            .collect(Collectors.joining("\n"));
    var document =
        new GuidelineDocument(
            Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS),
            chosen(given.title(), front.title()),
            chosen(given.edition(), front.edition()),
            chosen(given.jurisdiction(), front.jurisdiction()),
            Clean.text(String.valueOf(pdf.getFileName())),
            fileHash,
            pages.size(),
            0,
            text.unread(),
            now.toString(),
            Sketch.of(words));
    List<Passage> passages = PassageCutter.cut(document, pages);
    return new Ingested(document.withPassages(passages.size()), passages);
  }

  private static String chosen(String given, String printed) {
    return given.isBlank() ? printed : given.strip();
  }
}
