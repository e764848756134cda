package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.corpus.page.OutputException;
import dev.vernix.corpus.page.WholeFile;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryWriterTest {
  private static final Set<Format> TEXTS = EnumSet.complementOf(EnumSet.of(Format.PDF));

  @TempDir private Path temp;
  private final SummaryWriter writer = new SummaryWriter();
  private final Summary summary = Stay.summary();

  @Test
  void itWritesEveryFormatUnderItsName() throws IOException {
    var out = temp.resolve("new/folder");

    var files = writer.write(summary, out, EnumSet.allOf(Format.class));

    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly(
            "summary.json", "summary.md", "summary.html", "summary.pdf", "ledger.jsonl");
    assertThat(files).allSatisfy(f -> assertThat(f).isNotEmptyFile());
    assertThat(names(out)).hasSize(5);
    try (var rows = Files.newBufferedReader(out.resolve("ledger.jsonl"))) {
      assertThat(LedgerJson.read(rows)).isEqualTo(summary.ledger().facts());
    }
  }

  @Test
  void itReplacesTheDraft() throws IOException {
    writer.write(Stay.summary(Stay.ledger(), "none", ""), temp, Set.of(Format.MARKDOWN));
    writer.write(summary, temp, Set.of(Format.MARKDOWN));

    assertThat(Files.readString(temp.resolve("summary.md"))).contains("model qwen2.5-coder:1.5b");
    assertThat(names(temp)).containsExactly("summary.md");
  }

  @Test
  void aFileInPlaceOfTheFolderIsOneClearLine() throws IOException {
    var file = Files.writeString(temp.resolve("out"), "kept");

    assertThatThrownBy(() -> writer.write(summary, file, TEXTS))
        .isInstanceOf(OutputException.class)
        .message()
        .startsWith("cannot write " + file)
        .contains("--out")
        .doesNotContain("\n");
    assertThat(file).hasContent("kept");
  }

  @Test
  void aFolderInPlaceOfAFileLeavesNothingHalfWritten() throws IOException {
    var taken = Files.createDirectories(temp.resolve("summary.json/inside"));

    assertThatThrownBy(() -> writer.write(summary, temp, Set.of(Format.JSON)))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("in the way");
    assertThat(taken).exists();
    assertThat(names(temp)).containsExactly("summary.json");
  }

  @Test
  void aFullDiskIsOneClearLine() {
    // A device that is always full; only Linux has one.
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
    assertThatThrownBy(
            () -> {
              try {
                Files.write(Path.of("/dev/full"), new byte[1]);
              } catch (IOException e) {
                throw WholeFile.failed(temp.resolve("summary.json"), e);
              }
            })
        .hasMessage(
            "cannot write %s: the disk is full; free some space or choose another folder with --out"
                .formatted(temp.resolve("summary.json")));
  }

  @Test
  void aReadOnlyFolderIsOneClearLine() {
    // /proc refuses even root, as a read-only mount does.
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertThatThrownBy(() -> writer.write(summary, Path.of("/proc/self/out"), TEXTS))
        .isInstanceOf(OutputException.class)
        .hasMessageStartingWith("cannot write /proc/self/out: ")
        .hasMessageContaining("--out");
  }

  @Test
  void noMessageQuotesThePatient() {
    assertThatThrownBy(() -> writer.write(summary, Path.of("/proc/self/out"), TEXTS))
        .hasMessageNotContaining("Quist");
  }

  @Test
  void textFormatsAreQuickEnoughToWriteWithEverySection() {
    for (int i = 0; i < 30; i++) {
      writer.write(summary, temp, TEXTS);
    }
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long start = System.nanoTime();
      writer.write(summary, temp, TEXTS);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(best / 1_000_000).isLessThan(150);
  }

  @Test
  void formatsHaveTheirNamesOnTheCommandLine() {
    assertThat(List.of("json", "md", " HTML ", "pdf", "ledger", "markdown"))
        .allSatisfy(name -> assertThat(Format.of(name)).isPresent());
    assertThat(Format.of("docx")).isEmpty();
    assertThat(Format.of("")).isEmpty();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
