package dev.vernix.evals.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.gold.Share;
import dev.vernix.prompts.testing.ScriptedChatModel;
import dev.vernix.summary.Summary;
import dev.vernix.summary.Summary.Origin;
import dev.vernix.summary.output.SummaryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainJobBenchTest {
  /** States the birth weight and nothing else. */
  private static final class OneSentence implements MainJob {
    @Override
    public Chart read(Path chart) {
      return ChartReader.read(chart);
    }

    @Override
    public Summary draft(Chart chart) {
      return summary(chart, Origin.LEDGER, List.of());
    }

    @Override
    public Summary polish(Summary draft, BenchModel model) {
      return summary(
          draft.ledger().chart(),
          Origin.MODEL,
          List.of(
              new Summary.Rejection(BodySystem.GROWTH, "He grew.", List.of("F1"), "coverage", "")));
    }

    @Override
    public void write(Summary summary, Path out) throws IOException {
      Files.writeString(out.resolve("summary.json"), SummaryJson.write(summary));
    }

    private static Summary summary(Chart chart, Origin origin, List<Summary.Rejection> rejected) {
      var note =
          chart.notes().stream().filter(n -> n.text().contains("2480 g")).findFirst().orElseThrow();
      int at = note.text().indexOf("BW 2480 g");
      var span = new Span(note.name(), at, at + 9);
      var fact =
          new Fact(
              "F1",
              BodySystem.IDENTIFICATION,
              "birth",
              "BW was 2480 g.",
              "2480",
              "g",
              When.at(note.time()),
              Status.PRESENT,
              Experiencer.INFANT,
              Sensitivity.NONE,
              List.of(),
              List.of(span));
      var sentence = new Summary.Sentence(fact.realisation(), List.of("F1"), List.of(span), origin);
      return new Summary(
          new Ledger(chart, List.of(fact), List.of()),
          "none",
          "",
          chart.notes().getLast().time(),
          List.of(new Summary.Section(BodySystem.IDENTIFICATION, List.of(sentence))),
          List.of(),
          List.of(),
          rejected);
    }
  }

  private static final MainJobBench BENCH =
      new MainJobBench(new OneSentence(), 3, Duration.ofSeconds(10));

  private static Goldset eos() throws IOException {
    return Goldset.of(
        Roots.root().resolve("corpus/charts/eos-35w"), Roots.root().resolve("evals/gold"));
  }

  @Test
  void theDraftAloneIsMeasured() throws Exception {
    var figures = BENCH.measure(eos(), null, null);
    assertThat(figures.notes()).isEqualTo(23);
    assertThat(figures.draft().sentences()).isEqualTo(1);
    assertThat(figures.draft().unsupported()).isZero();
    assertThat(figures.draft().gold())
        .satisfies(g -> assertThat(g.recalled()).containsExactly("id-02"));
    assertThat(figures.polished()).isNull();
    assertThat(figures.obvious()).isNull();
    assertThat(BenchReport.text(List.of(figures))).contains("musts stated", "1/38");
  }

  @Test
  void modelAndObviousWayStandSideBySide() throws Exception {
    var model =
        new BenchModel("scripted", "one", ScriptedChatModel.of(), () -> Duration.ofSeconds(1));
    var figures =
        BENCH.measure(
            eos(),
            model,
            tokens ->
                new BenchModel(
                    "scripted",
                    "one",
                    ScriptedChatModel.of("A boy, 35w1d, weighed 2480 g and 7777 g. Morphine 9 mg."),
                    () -> Duration.ZERO));
    var polished = figures.polished();
    assertThat(polished).isNotNull();
    assertThat(polished.accepted()).isEqualTo(1);
    assertThat(polished.offered()).isEqualTo(2);
    var obvious = figures.obvious();
    assertThat(obvious).isNotNull();
    assertThat(obvious.numbers()).contains("7777 g");
    assertThat(obvious.drugs()).containsExactly("Morphine");
    assertThat(obvious.gold()).satisfies(g -> assertThat(g.must()).isEqualTo(new Share(2, 38)));
    assertThat(BenchReport.json(List.of(figures))).contains("\"coldMillis\"", "\"7777 g\"");
  }
}
