package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.guideline.index.Fusion;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.SearchFilter;
import dev.vernix.guideline.index.WordVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds, replaces and removes guidelines, at random moments. {@code
 * -Dvernix.test.kills=200} does it two hundred times.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("vernix.test.kills", 3);
  private static final long LONGEST_MILLIS = 1500;

  @TempDir Path folder;

  @Test
  void theLibraryAlwaysOpensOldOrNew() throws Exception {
    long seed = Long.getLong("vernix.test.seed", System.nanoTime());
    var random = new Random(seed);
    Path library = folder.resolve("guidelines");
    for (int kill = 0; kill < KILLS; kill++) {
      writeAndKill(library, random);
      assertOpens(library, "seed " + seed + ", kill " + kill);
    }
  }

  private void writeAndKill(Path library, Random random) throws Exception {
    Path started = folder.resolve("started");
    Files.deleteIfExists(started);
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                library.toString(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("writer.log").toFile())
            .start();
    while (!Files.exists(started)) {
      assertThat(writer.isAlive()).as("the writer ended before it began").isTrue();
      Thread.sleep(2);
    }
    Thread.sleep(random.nextLong(LONGEST_MILLIS));
    assertThat(writer.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private static void assertOpens(Path folder, String when) {
    var library = new Library(folder);
    List<String> ids = library.documents().stream().map(GuidelineDocument::id).toList();
    try (PassageSearcher searcher = library.open()) {
      var hits =
          searcher.search(
              Fusion.WORDS,
              "gentamicin level before the second dose",
              null,
              200,
              new SearchFilter(List.of(), List.of(), List.of(), true));
      assertThat(hits).as(when).isNotEmpty();
      var found =
          hits.stream().map(h -> h.passage().document()).filter(d -> !d.equals("digest")).toList();
      // Every document that is there is found, whole; none is found that is not.
      assertThat(found).as(when).containsAll(ids);
      assertThat(ids).as(when).containsAll(found);
      assertThat(searcher.size())
          .as(when)
          .isEqualTo(
              140 + library.documents().stream().mapToInt(GuidelineDocument::passages).sum());
    }
  }

  /** Adds, replaces and removes guidelines and gives vectors until it is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) throws IOException {
      var library = new Library(Path.of(args[0]));
      Path folder = Path.of(args[1]);
      library.refresh();
      Files.writeString(folder.resolve("started"), "");
      var random = new Random();
      var model = new WordVectors();
      while (true) {
        String edition = String.valueOf(2000 + random.nextInt(24));
        Path pdf = TestPdf.guideline(edition).save(folder.resolve("w.pdf"));
        library.add(pdf, Details.NONE, Instant.EPOCH, (d, t) -> {}, () -> false);
        library.addVectors(model, (d, t) -> {}, () -> random.nextInt(20) == 0);
        if (library.documents().size() > 5) {
          library.remove(library.documents().getFirst().id());
        }
      }
    }
  }

  @Test
  void whatAKilledWriterLeavesIsNoDocument() throws IOException {
    Path library = folder.resolve("guidelines");
    new Library(library).refresh();
    Path documents = Files.createDirectories(library.resolve("documents"));
    Files.writeString(documents.resolve("abc.part-1"), "half a li");
    assertThat(new Library(library).documents()).isEmpty();
    try (Stream<Path> files = Files.walk(library)) {
      assertThat(files.sorted(Comparator.naturalOrder()).toList()).isNotEmpty();
    }
  }
}
