package dev.vernix.evals.task;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.vernix.corpus.provenance.ModelUsed;
import dev.vernix.evals.bench.BenchModel;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run may use.
 *
 * @param embedding loads the embedding model when it is first asked for
 * @param model the language model; null for none
 * @param used the same for the provenance
 * @param cache where what can be made again may lie
 * @param now the time that results bear
 * @param stop true once the user wants to stop
 */
public record Means(
    Supplier<EmbeddingModel> embedding,
    @Nullable BenchModel model,
    ModelUsed used,
    Path cache,
    LocalDateTime now,
    BooleanSupplier stop) {}
