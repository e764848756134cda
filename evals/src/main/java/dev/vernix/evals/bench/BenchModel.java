package dev.vernix.evals.bench;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A model to measure with.
 *
 * @param engine such as {@code ollama}
 * @param name the model's name
 * @param chat how to call it
 * @param engineTime what the engine itself says that all calls so far took
 */
public record BenchModel(
    String engine, String name, StreamingChatModel chat, Supplier<Duration> engineTime) {}
