package dev.vernix.evals.gold;

import java.nio.file.Path;

/** Where the project lies, for tests that read its charts. */
public final class Roots {
  private Roots() {}

  public static Path root() {
    return Path.of(System.getProperty("vernix.root", "..")).toAbsolutePath().normalize();
  }
}
