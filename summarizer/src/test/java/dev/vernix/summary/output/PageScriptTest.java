package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's script in a real browser; passed over where no Chromium is installed. */
@Tag("browser")
class PageScriptTest {
  @TempDir private Path temp;

  @Test
  void aSelectedSentenceShowsItsFactsItsNoteAndTheMarkedCharacters() throws Exception {
    var page = SummaryHtml.write(Stay.summary());
    var sentence = Jsoup.parse(page).select("p.s:contains(pneumatosis)").getFirst();

    var shown = open(page, "#i" + sentence.attr("data-i"));

    assertThat(shown.select("p.s.on").text()).isEqualTo(sentence.text());
    assertThat(shown.select("#cited").text())
        .contains("Films showed pneumatosis")
        .contains("18 Feb 2026, 04:05");
    assertThat(shown.select("#noteline").text())
        .isEqualTo("radiology, V. Imre, MD, 18 Feb 2026, 04:05, DOL 17");
    assertThat(shown.select("#text mark.now").text())
        .isEqualTo("pneumatosis intestinalis RLQ. Portal venous gas");
    assertThat(shown.select("#text").text()).contains("KUB + L lat decub");
    assertThat(shown.select("#which").text()).isEqualTo("Source 1 of 1");
    assertThat(shown.select("#note option")).hasSize(76);
    assertThat(shown.select("#check").hasAttr("hidden")).isTrue();
  }

  @Test
  void hostileNotesRunNothing() throws Exception {
    var shown = open(SummaryHtml.write(HostileStay.summary()), "#i0");

    assertThat(shown.select("#text img, #cited img, #text script")).isEmpty();
    assertThat(shown.select("#text mark").text()).contains("<img src=x onerror=alert(2)>");
  }

  private Document open(String page, String fragment) throws IOException, InterruptedException {
    var browser = browser();
    Assumptions.assumeTrue(browser.isPresent());
    var file = Files.writeString(temp.resolve("page.html"), page);
    var process =
        new ProcessBuilder(
                List.of(
                    browser.get(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + temp.resolve("profile"),
                    "--virtual-time-budget=5000",
                    "--dump-dom",
                    file.toUri() + fragment))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Jsoup.parse(dom);
  }

  private static Optional<String> browser() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst();
  }
}
