package dev.vernix.shell;

/**
 * Keeps every library silent, since what they log may quote a note. {@code java.util.logging} makes
 * one of these in place of reading its configuration, and so gets no handler; SLF4J has no backend
 * but the empty one.
 */
public final class NoLogging {

  /** Configures nothing; called by {@code java.util.logging}. */
  public NoLogging() {}

  /** Must come before the first library is loaded. */
  static void install() {
    System.setProperty("java.util.logging.config.class", NoLogging.class.getName());
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
  }
}
