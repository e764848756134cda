package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotePagesTest {
  @TempDir Path folder;

  @Test
  void citedPlacesAreMarkedAndHaveAnchors() throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("notes/1.md"), "Feeds <full>. Start omeprazole. Home.");
    var pages = new NotePages(List.of(deviation("1.md", 14, 31)), Map.of("a/b", folder));
    String link = pages.link("a/b", "1.md", new Span("1.md", 14, 31));
    String name = link.substring(link.indexOf('/') + 1, link.indexOf('#'));
    assertThat(link).startsWith("cited/a_b-").endsWith("#1.md-14-31");
    assertThat(new String(pages.pages().get(name), StandardCharsets.UTF_8))
        .contains(
            "Feeds &lt;full&gt;. <a id=\"1.md-14-31\"></a><mark>Start omeprazole.</mark> Home.");
  }

  @Test
  void chartsThatAreNoFoldersGetNoLink() {
    var pages = new NotePages(List.of(deviation("../secret", 0, 3)), Map.of("a/b", folder));
    assertThat(pages.pages()).isEmpty();
    assertThat(pages.link("a/b", "../secret", null)).isEmpty();
    assertThat(pages.link("other", "1.md", null)).isEmpty();
  }

  private static Deviation deviation(String note, int from, int to) {
    return new Deviation(
        "a/b", "R", note, "2026-01-01T00:00", false, "why", "", List.of(new Span(note, from, to)));
  }
}
