package dev.vernix.evals.family;

import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.page.PdfPage;
import dev.vernix.family.HandoutMaker;
import dev.vernix.family.HandoutRequest;
import dev.vernix.family.Language;
import dev.vernix.family.output.HandoutHtml;
import dev.vernix.family.output.HandoutPdf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long handouts take, one after the other in one process, and what memory stays in use.
 *
 * @param first milliseconds of the first handout and its PDF, cold
 * @param page milliseconds from the read notes to the nurse's page, the middle one of the others
 * @param worstPage the longest of the others
 * @param pdf milliseconds of the PDF alone, the middle one of the others
 * @param worstPdf the longest of the others
 * @param heap megabytes in use after garbage collection: behind the first round of every chart in
 *     every language, which fills the caches of fonts and words, then behind every tenth
 */
public record FamilySpeed(
    int handouts,
    double first,
    double page,
    double worstPage,
    double pdf,
    double worstPdf,
    List<Long> heap) {
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 12, 0);

  public FamilySpeed {
    heap = List.copyOf(heap);
  }

  /** Makes that many of the sample charts in turn, in every language in turn. */
  public static FamilySpeed run(Path root, int handouts) throws IOException {
    var ledgers =
        List.of("nec-27w", "eos-35w").stream()
            .map(n -> LedgerReader.read(ChartReader.read(root.resolve("corpus/charts/" + n))))
            .toList();
    var pages = new ArrayList<Double>();
    var pdfs = new ArrayList<Double>();
    var heap = new ArrayList<Long>();
    for (int i = 0; i < handouts && !Thread.currentThread().isInterrupted(); i++) {
      var language = Language.values()[i / ledgers.size() % Language.values().length];
      long start = System.nanoTime();
      var made =
          HandoutMaker.make(
              ledgers.get(i % ledgers.size()), HandoutRequest.home(language, WRITTEN));
      HandoutHtml.write(made);
      long page = System.nanoTime();
      HandoutPdf.write(made, PdfPage.Paper.LETTER);
      pages.add((page - start) / 1e6);
      pdfs.add((System.nanoTime() - page) / 1e6);
      if (i == ledgers.size() * Language.values().length - 1 || i % 10 == 9) {
        heap.add(inUse());
      }
    }
    double first = pages.getFirst() + pdfs.getFirst();
    return new FamilySpeed(
        pages.size(), first, middle(pages), worst(pages), middle(pdfs), worst(pdfs), heap);
  }

  private static long inUse() {
    // The second takes what the first found only softly or through a finalizer.
    System.gc();
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static double middle(List<Double> all) {
    var sorted = all.stream().skip(all.size() > 1 ? 1 : 0).sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static double worst(List<Double> all) {
    return all.stream().skip(all.size() > 1 ? 1 : 0).mapToDouble(d -> d).max().orElse(0);
  }

  /** One line. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "%d handouts in one run: first with PDF %.0f ms; then page %.0f ms (worst %.0f, bar 1000),"
            + " PDF %.0f ms (worst %.0f, bar 3000); heap in use after a collection, each tenth"
            + " handout: %s MB%n",
        handouts,
        first,
        page,
        worstPage,
        pdf,
        worstPdf,
        heap);
  }
}
