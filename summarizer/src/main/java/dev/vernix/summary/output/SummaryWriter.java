package dev.vernix.summary.output;

import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.corpus.page.OutputException;
import dev.vernix.corpus.page.PdfPage.Paper;
import dev.vernix.corpus.page.WholeFile;
import dev.vernix.corpus.provenance.ModelUsed;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Writes a summary's files: first the draft, then again whenever sentences of the model have been
 * accepted.
 *
 * <p>All text is made before the first file is touched, and each file is replaced in one step, so
 * an interruption leaves complete files of the draft or of the newer state.
 */
public final class SummaryWriter {
  private final Paper paper;
  private final ModelUsed model;

  public SummaryWriter() {
    this(Paper.A4);
  }

  public SummaryWriter(Paper paper) {
    this(paper, ModelUsed.NONE);
  }

  private SummaryWriter(Paper paper, ModelUsed model) {
    this.paper = paper;
    this.model = model;
  }

  /** One that also says which weights and parameters the model has. */
  public SummaryWriter with(ModelUsed used) {
    return new SummaryWriter(paper, used);
  }

  /**
   * Writes {@code formats} into {@code folder}, which is made where it is missing.
   *
   * @return the files written, in the order of {@link Format}
   * @throws OutputException where a file cannot be written; its message is fit to show
   */
  public List<Path> write(Summary summary, Path folder, Set<Format> formats) {
    var contents = new LinkedHashMap<String, byte[]>();
    formats.stream().sorted().forEach(f -> contents.put(f.file(), content(summary, folder, f)));
    return WholeFile.all(folder, contents);
  }

  private byte[] content(Summary summary, Path folder, Format format) {
    return switch (format) {
      case JSON -> utf8(SummaryJson.write(summary, model));
      case MARKDOWN -> utf8(SummaryMarkdown.write(summary));
      case HTML -> utf8(SummaryHtml.write(summary));
      case LEDGER -> utf8(ledger(summary));
      case PDF -> {
        try {
          yield SummaryPdf.write(summary, paper);
        } catch (IOException | RuntimeException e) {
          throw OutputException.ofPdf(folder.resolve(format.file()), e);
        }
      }
    };
  }

  private static String ledger(Summary summary) {
    var out = new StringWriter(200_000);
    try {
      LedgerJson.write(summary.ledger().facts(), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
