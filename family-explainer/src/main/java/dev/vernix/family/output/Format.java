package dev.vernix.family.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that a handout can become. */
public enum Format {
  JSON("handout.json"),
  MD("handout.md"),
  HTML("handout.html"),
  PDF("handout.pdf");

  private final String file;

  Format(String file) {
    this.file = file;
  }

  /** The file's name within the output folder. */
  public String file() {
    return file;
  }

  /** The format with that name on the command line. */
  public static Optional<Format> of(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }
}
