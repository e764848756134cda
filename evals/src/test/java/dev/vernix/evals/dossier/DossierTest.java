package dev.vernix.evals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.provenance.OurData;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.suite.Runs;
import dev.vernix.evals.suite.SuiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
  private static final LocalDateTime AT = LocalDateTime.parse("2026-06-01T08:00:00");

  @TempDir Path dir;

  private static Dossier of(List<SuiteResult> results) {
    return Dossier.of(results, OurData.provenance(), AT);
  }

  private SuiteResult plans() throws IOException {
    Runs.file(
        dir, "rows.csv", "id,expected,given,sex\n1,a|x,a|x,male\n2,a|x,b,female\n3,b,b,female\n");
    return Runs.run(
        Runs.file(
            dir,
            "s.yaml",
            "suite: plans\nabout: Plans.\ntask: labels\ndata: rows.csv\nscorers: verdicts\n"),
        "2026-06-01T08:00:00");
  }

  private static String gaps(Dossier dossier) {
    return String.join("\n", dossier.chapters().stream().flatMap(c -> c.gaps().stream()).toList());
  }

  @Test
  void whatWasNotMeasuredIsAGapAndTheFirstChapterListsIt() {
    var dossier = of(List.of());
    assertThat(gaps(dossier))
        .contains(
            "Important facts that the summary states: not measured; the suite 'summary' was not"
                + " run",
            "Model sentences that the gate let through: not measured",
            "To be said by the hospital");
    assertThat(DossierMarkdown.write(dossier))
        .startsWith("# Vernix validation file")
        .contains("## 1. Gaps");
    assertThat(dossier.chapters().getFirst().blocks().toString())
        .contains("Hallucination and omission:");
  }

  @Test
  void whatWasMeasuredIsAFigureWithItsCasesAndSubgroups() throws Exception {
    var dossier = of(List.of(plans()));
    String text = DossierMarkdown.write(dossier);
    assertThat(text)
        .contains("| Verdicts on plans as the vignettes' authors expect | 0.6667 | 2/3 | 3 |");
    assertThat(text).contains("| sex: female | 0.5000 | 1/2 | 2 |");
    assertThat(gaps(dossier)).contains("Verdicts on plans by gestation: its cases are of no known");
    assertThat(gaps(dossier)).contains("no figure of the suite 'plans' is pinned");
  }

  @Test
  void aResultOfAnotherProgramIsAGap() throws Exception {
    var other = OurData.provenance().and("lexicon", "other");
    var dossier = Dossier.of(List.of(plans()), other, AT);
    assertThat(gaps(dossier)).contains("was run with another program or other data");
  }

  @Test
  void allThreeFilesSayTheSame() throws Exception {
    var dossier = of(List.of(plans()));
    var files = DossierWriter.write(dossier, dir.resolve("out"));
    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly("dossier.md", "dossier.html", "dossier.pdf");
    var page = Jsoup.parse(Files.readString(files.get(1)));
    assertThat(page.select("h2")).hasSize(dossier.chapters().size());
    assertThat(page.select(".gap")).hasSize(gaps(dossier).split("\n").length);
    assertThat(page.select("script, link, img")).isEmpty();
    try (var pdf = Loader.loadPDF(files.get(2).toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Known failures", "0.6667");
    }
  }

  /** A chapter must not ask for a figure that no suite of the project could give. */
  @Test
  void everyFigureAskedForIsOfASuite() throws Exception {
    var suites = SuiteFile.all(Roots.root().resolve("evals/suites"));
    var names = suites.stream().map(s -> s.name()).toList();
    for (var part : Outline.standard().parts()) {
      part.figures().forEach(w -> assertThat(names).as(w.label()).contains(w.suite()));
    }
  }
}
