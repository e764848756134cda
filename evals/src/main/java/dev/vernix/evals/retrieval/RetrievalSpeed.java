package dev.vernix.evals.retrieval;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.Digest;
import dev.vernix.guideline.index.Fusion;
import dev.vernix.guideline.index.IndexUpdate;
import dev.vernix.guideline.index.Passage;
import dev.vernix.guideline.index.PassageIndex;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.SearchFilter;
import dev.vernix.guideline.index.TextModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The time that searching takes over many passages. They are made of the digest's words; their
 * vectors are random, since a search takes as long over those.
 */
public final class RetrievalSpeed {
  private static final int DIMENSIONS = 384;
  private static final int WORDS = 120;
  private static final int TOP = 10;

  /** Beside busy programs only a thread's own work says what a search costs. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private RetrievalSpeed() {}

  /**
   * Builds an index of so many passages in a temporary folder, asks it, and gives the figures.
   *
   * @param searches how many are timed in each way, after half as many to warm up
   */
  public static String measure(int passages, int searches, EmbeddingModel model)
      throws IOException {
    Path folder = Files.createTempDirectory("vernix-speed");
    try {
      return measure(new PassageIndex(folder, TextModel.guidelines()), passages, searches, model);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }

  private static String measure(
      PassageIndex index, int passages, int searches, EmbeddingModel model) {
    var out = new StringBuilder();
    Random random = new Random(1);
    List<String> words = words();
    long start = System.nanoTime();
    try (IndexUpdate update = index.openUpdate()) {
      update.put("made-up", "1", true, () -> madeUp(passages, words, random));
      update.commit();
      line(out, "text of %,d passages indexed in %.1f s", passages, seconds(start));
      start = System.nanoTime();
      update.addVectors(new RandomVectors(random), (done, total) -> {}, () -> false);
      line(out, "vectors written in %.1f s", seconds(start));
    }
    line(out, "heap limit %,d MB", Runtime.getRuntime().maxMemory() >> 20);
    start = System.nanoTime();
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      line(out, "opened in %.0f ms", seconds(start) * 1000);
      List<String> questions = new ArrayList<>();
      for (int i = 0; i < searches + searches / 2; i++) {
        questions.add(text(words, 8, random));
      }
      float[] some = RandomVectors.next(random);
      time(
          out,
          "by words",
          questions,
          q -> searcher.search(Fusion.WORDS, q, null, TOP, SearchFilter.NONE));
      time(
          out,
          "by both, question embedded before",
          questions,
          q -> searcher.search(Fusion.BOTH, q, some, TOP, SearchFilter.NONE));
      time(
          out,
          "by both, embedding included",
          questions,
          q ->
              searcher.search(Fusion.BOTH, q, BgeSmall.question(model, q), TOP, SearchFilter.NONE));
    }
    return out.toString();
  }

  private static void time(
      StringBuilder out, String what, List<String> questions, Consumer<String> search) {
    int warmUp = questions.size() / 3;
    long[] nanos = new long[questions.size() - warmUp];
    long[] busy = new long[nanos.length];
    for (int i = 0; i < questions.size(); i++) {
      long start = System.nanoTime();
      long work = THREADS.getCurrentThreadCpuTime();
      search.accept(questions.get(i));
      if (i >= warmUp) {
        nanos[i - warmUp] = System.nanoTime() - start;
        busy[i - warmUp] = THREADS.getCurrentThreadCpuTime() - work;
      }
    }
    line(
        out,
        "%-36s p50 %6.2f ms, p99 %6.2f ms; of this thread's work p50 %6.2f ms, p99 %6.2f ms",
        what,
        share(nanos, 50),
        share(nanos, 99),
        share(busy, 50),
        share(busy, 99));
  }

  private static double share(long[] nanos, int percent) {
    Arrays.sort(nanos);
    return nanos[nanos.length * percent / 100] / 1e6;
  }

  private static List<String> words() {
    return Digest.passages().stream()
        .flatMap(p -> Arrays.stream((p.text() + " " + p.about()).split("\\s+")))
        .toList();
  }

  private static Iterator<Passage> madeUp(int count, List<String> words, Random random) {
    return Stream.iterate(1, i -> i + 1)
        .limit(count)
        .map(i -> Passage.plain("p" + i, "", text(words, WORDS, random)))
        .iterator();
  }

  /**
   * Words in bursts of four that stand together in the digest, so that terms of two words occur.
   */
  private static String text(List<String> words, int count, Random random) {
    List<String> some = new ArrayList<>();
    while (some.size() < count) {
      int at = random.nextInt(words.size() - 4);
      some.addAll(words.subList(at, at + 4));
    }
    return String.join(" ", some);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** Stands in for the embedding model where only the time of searching matters. */
  private record RandomVectors(Random random) implements EmbeddingModel {
    static float[] next(Random random) {
      float[] v = new float[DIMENSIONS];
      double square = 0;
      for (int i = 0; i < v.length; i++) {
        v[i] = (float) random.nextGaussian();
        square += v[i] * v[i];
      }
      for (int i = 0; i < v.length; i++) {
        v[i] /= (float) Math.sqrt(square);
      }
      return v;
    }

    @Override
    public Response<Embedding> embed(String text) {
      return Response.from(Embedding.from(next(random)));
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
      return Response.from(texts.stream().map(t -> Embedding.from(next(random))).toList());
    }
  }
}
