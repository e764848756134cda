package dev.vernix.guideline.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for the embedding model: the vector of a text counts its words, by their hash. */
public final class WordVectors implements EmbeddingModel {
  private static final int DIMENSIONS = 384;

  private final AtomicInteger asked = new AtomicInteger();

  public int asked() {
    return asked.get();
  }

  @Override
  public Response<Embedding> embed(String text) {
    asked.incrementAndGet();
    float[] v = new float[DIMENSIONS];
    v[0] = 0.01f;
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      v[Math.floorMod(word.hashCode(), DIMENSIONS)] += 1;
    }
    double square = 0;
    for (float f : v) {
      square += f * f;
    }
    for (int i = 0; i < v.length; i++) {
      v[i] /= (float) Math.sqrt(square);
    }
    return Response.from(Embedding.from(v));
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
    return Response.from(texts.stream().map(t -> embed(t.text()).content()).toList());
  }
}
