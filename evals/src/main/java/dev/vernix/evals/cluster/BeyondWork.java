package dev.vernix.evals.cluster;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartException;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.evals.cohort.CohortJson;
import dev.vernix.evals.cohort.Failures;
import dev.vernix.guideline.beyond.BeyondRules;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.index.GuidelineRetriever;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.SearchFilter;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.state.Reading;
import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Asks a model about the plan items of each chart that no rule covers, beside passages of the digest
 * and of the hospital's own guidelines, which are found by their words.
 *
 * @param jurisdiction id of whose guidance decides
 * @param models where the model is
 * @param guidelines the files of the hospital's own guidelines by their path within its library
 */
public record BeyondWork(String jurisdiction, ModelFactory models, TreeMap<String, byte[]> guidelines)
    implements ChartWork {
  private static final int PASSAGES = 12;
  private static final String DOCUMENTS = "documents";

  /** With the guidelines of a library, which travel with the work. */
  public static BeyondWork of(String jurisdiction, ModelFactory models, Path library)
      throws IOException {
    var files = new TreeMap<String, byte[]>();
    Path documents = library.resolve(DOCUMENTS);
    if (Files.isDirectory(documents)) {
      try (Stream<Path> all = Files.walk(documents)) {
        for (Path each : all.filter(Files::isRegularFile).toList()) {
          files.put(library.relativize(each).toString(), Files.readAllBytes(each));
        }
      }
    }
    return new BeyondWork(jurisdiction, models, files);
  }

  @Override
  public Worker open(int task) {
    try {
      Path index = Files.createTempDirectory("vernix-guidelines");
      for (var file : guidelines.entrySet()) {
        Path target = index.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      PassageSearcher searcher = new dev.vernix.guideline.ingest.Library(index).open();
      return new Asker(this, new Passages(searcher, index), task);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The passages, in a private folder of this machine for as long as the task runs. */
  private record Passages(PassageSearcher searcher, Path folder) {
    void close() {
      try {
        searcher.close();
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(each);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Asker implements Worker {
    private final BeyondWork work;
    private final Passages passages;
    private final BeyondRules rules;

    Asker(BeyondWork work, Passages passages, int task) {
      this.work = work;
      this.passages = passages;
      rules =
          new BeyondRules(
              work.models.open(task),
              work.models.name(),
              new GuidelineRetriever(passages.searcher, null, PASSAGES, SearchFilter.NONE),
              Library.standard());
    }

    @Override
    public String row(String id, Path folder) {
      try {
        return row(id, ChartReader.read(folder));
      } catch (ChartException e) {
        return failed(id, Failures.line(e, folder));
      }
    }

    @Override
    public String row(String id, Chart chart) {
      try {
        var stay = Stay.of(chart);
        var reading = Reading.of(stay, LedgerReader.read(stay).signals());
        var setting = Jurisdiction.of(work.jurisdiction).orElse(Jurisdiction.ALL);
        var findings = new PlanChecker(Library.standard(), setting).check(reading);
        return CohortJson.write(
            BeyondRow.of(id, rules.ask(reading, findings, m -> {}, () -> false)));
      } catch (EngineException e) {
        return failed(id, "the model failed: " + e.what());
      } catch (RuntimeException | StackOverflowError e) {
        return failed(id, Failures.fault(e));
      }
    }

    @Override
    public String failed(String id, String reason) {
      return CohortJson.write(BeyondRow.failed(id, work.models.name(), reason));
    }

    @Override
    public void close() {
      passages.close();
    }
  }
}
