package dev.vernix.shell.engine;

/** What a user asks for with {@code --engine}. */
public enum EngineChoice {
  /** The first of the others that works here. */
  AUTO,
  /** An Ollama server on this machine. */
  OLLAMA,
  /** llama.cpp in this process. */
  EMBEDDED,
  /** No model: drafts are the ledger's own sentences. */
  NONE;

  /** As it is written on the command line and in results: {@code ollama}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The choice written so. */
  public static EngineChoice of(String word) {
    return valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
