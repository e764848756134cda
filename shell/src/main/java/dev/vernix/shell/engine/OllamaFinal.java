package dev.vernix.shell.engine;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last event of an Ollama answer. Durations are nanoseconds; {@code prompt_eval_count} is the
 * whole prompt as the server kept it, cached prefix included (checked with 0.17.4).
 */
record OllamaFinal(
    boolean done,
    @JsonProperty("load_duration") long loadNanos,
    @JsonProperty("prompt_eval_count") int promptTokens,
    @JsonProperty("prompt_eval_duration") long promptNanos,
    @JsonProperty("eval_count") int outputTokens,
    @JsonProperty("eval_duration") long outputNanos,
    @JsonProperty("total_duration") long totalNanos) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Whether the event is the last one of an answer. */
  static boolean isLast(String json) {
    if (!json.contains("\"done\":true")) {
      return false;
    }
    try {
      return read(json).done();
    } catch (JacksonException e) {
      return false;
    }
  }

  static OllamaFinal read(String json) {
    return JSON.readValue(json, OllamaFinal.class);
  }

  CallTiming timing(Duration wall) {
    Duration load = Duration.ofNanos(loadNanos);
    return new CallTiming(
        wall,
        Duration.ofNanos(Math.max(0, totalNanos - loadNanos)),
        load,
        Duration.ofNanos(promptNanos),
        Duration.ofNanos(outputNanos),
        promptTokens,
        outputTokens);
  }
}
