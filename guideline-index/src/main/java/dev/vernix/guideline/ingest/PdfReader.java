package dev.vernix.guideline.ingest;

import dev.vernix.guideline.index.GuidelineException;
import dev.vernix.guideline.index.IndexUpdate.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF page by page. A PDF is foreign: it may be damaged, or made to break its
 * reader. Whatever it does ends in one line for the user, and within a bounded time a page.
 */
final class PdfReader {
  private static final int MOST_PAGES = 20_000;
  private static final long MOST_BYTES = 1_000_000_000L;
  private static final long SECONDS_A_PAGE = 60;
  private static final int HEADER_WITHIN = 1024;

  private PdfReader() {}

  /** Reads it all, in a thread that is left behind where a page never ends. */
  static PdfText read(Path file, Progress progress, BooleanSupplier stop) throws IOException {
    check(file);
    var at = new AtomicInteger();
    var done = new AtomicReference<@Nullable PdfText>();
    var failed = new AtomicReference<@Nullable Throwable>();
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("vernix-pdf")
            .start(
                () -> {
                  try {
                    done.set(pages(file, at, progress, stop));
                  } catch (IOException | RuntimeException | Error e) {
                    failed.set(e);
                  }
                });
    int before = 0;
    long since = System.nanoTime();
    while (!join(reader)) {
      if (at.get() != before) {
        before = at.get();
        since = System.nanoTime();
      } else if (System.nanoTime() - since > SECONDS_A_PAGE * 1_000_000_000L) {
        throw unusable(file, "page " + before + " does not end", "Print it to a new PDF.");
      }
    }
    @Nullable Throwable failure = failed.get();
    if (failure != null) {
      throw told(file, failure);
    }
    PdfText text = java.util.Objects.requireNonNull(done.get());
    if (text.blank()) {
      throw unusable(
          file,
          "holds no text, only pictures of pages (a scan)",
          "Run text recognition over it first, with ocrmypdf or the scanner's own.");
    }
    return text;
  }

  private static PdfText pages(Path file, AtomicInteger at, Progress progress, BooleanSupplier stop)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int total = pdf.getNumberOfPages();
      if (total > MOST_PAGES) {
        throw unusable(file, "has " + total + " pages", "Split it; " + MOST_PAGES + " may be.");
      }
      var stripper = new WordStripper();
      var extras = new PdfExtras(pdf);
      List<PdfPage> pages = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        if (stop.getAsBoolean()) {
          throw unusable(file, "was broken off", "Nothing of it was added.");
        }
        int number = at.incrementAndGet();
        List<Line> lines = new ArrayList<>(PageLayout.lines(stripper.words(page)));
        lines.addAll(extras.of(page));
        pages.add(new PdfPage(number, lines, extras.pictures(page)));
        progress.at(number, Math.max(total, number));
        if (number >= MOST_PAGES) {
          break;
        }
      }
      String title = pdf.getDocumentInformation().getTitle();
      return new PdfText(pages, title == null ? "" : Clean.text(title).strip());
    }
  }

  private static void check(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw unusable(file, "is a folder", "Name a PDF.");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw unusable(file, "is larger than 1 GB", "Split it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(HEADER_WITHIN), StandardCharsets.ISO_8859_1);
      if (!start.contains("%PDF-")) {
        throw unusable(file, "is not a PDF", "Export the guideline as PDF.");
      }
    }
  }

  /** PDFBox's messages may quote the file and are left out. */
  private static GuidelineException told(Path file, Throwable failure) {
    return switch (failure) {
      case GuidelineException e -> e;
      case InvalidPasswordException _ ->
          unusable(file, "is encrypted", "Save it without a password.");
      case OutOfMemoryError _ ->
          unusable(file, "needs more memory than Vernix may use", "Set VERNIX_HEAP=1g or more.");
      default -> {
        boolean encrypted = String.valueOf(failure.getMessage()).contains("decrypt");
        yield encrypted
            ? unusable(file, "is encrypted", "Save it without a password or certificate.")
            : unusable(file, "is damaged", "Export or download it again.");
      }
    };
  }

  private static GuidelineException unusable(Path file, String what, String todo) {
    return new GuidelineException("the PDF " + what, String.valueOf(file.getFileName()), todo);
  }

  private static boolean join(Thread thread) {
    try {
      thread.join(200);
      return !thread.isAlive();
    } catch (InterruptedException e) {
      // Whoever interrupts also answers the question whether to stop; the thread then ends itself.
      Thread.currentThread().interrupt();
      return !thread.isAlive();
    }
  }
}
