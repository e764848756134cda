package dev.vernix.shell.engine;

import dev.langchain4j.exception.HttpException;
import dev.vernix.prompts.EngineException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.util.List;

/**
 * Says what an Ollama server's failure means. A server's own words are repeated only where they are
 * known to be about the machine: an error may quote the prompt.
 */
final class OllamaFailures {
  private OllamaFailures() {}

  static EngineException explain(Throwable error, URI server, String model) {
    String place = server + ", " + model;
    String said = said(error);
    if (said.contains("input length exceeds") || said.contains("exceeds maximum context")) {
      return new EngineException(
          "the prompt does not fit the model and was not sent short",
          place,
          "Split it, or use a larger context.");
    }
    if (said.contains("more system memory")) {
      return new EngineException(
          "the machine has too little free memory for the model",
          place,
          "Close other programs or use a smaller model.");
    }
    if (status(error) == 404 || said.contains("not found")) {
      return new EngineException(
          "the Ollama server does not have the model",
          place,
          "Run: vernix model pull " + model + ".");
    }
    if (has(error, ConnectException.class) || has(error, HttpConnectTimeoutException.class)) {
      return new EngineException("no Ollama server answers", place, "Start it with: ollama serve.");
    }
    if (status(error) > 0) {
      return new EngineException(
          "the Ollama server refused the request with status " + status(error),
          place,
          "Look at the server's log.");
    }
    return diedMidStream(server, model);
  }

  static EngineException diedMidStream(URI server, String model) {
    return new EngineException(
        "the Ollama server broke off its answer",
        server + ", " + model,
        "Look at its log, then run the command again.");
  }

  private static int status(Throwable error) {
    return causes(error).stream()
        .filter(HttpException.class::isInstance)
        .map(each -> ((HttpException) each).statusCode())
        .findFirst()
        .orElse(0);
  }

  private static boolean has(Throwable error, Class<? extends Throwable> kind) {
    return causes(error).stream().anyMatch(kind::isInstance);
  }

  private static String said(Throwable error) {
    return String.join(
        " ", causes(error).stream().map(each -> String.valueOf(each.getMessage())).toList());
  }

  private static List<Throwable> causes(Throwable error) {
    return java.util.stream.Stream.iterate(error, each -> each != null, Throwable::getCause)
        .limit(10)
        .toList();
  }
}
