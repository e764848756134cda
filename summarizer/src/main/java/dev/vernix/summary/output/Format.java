package dev.vernix.summary.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that a summary can become. */
public enum Format {
  JSON("summary.json"),
  MARKDOWN("summary.md", "md"),
  HTML("summary.html"),
  PDF("summary.pdf"),
  /** The facts beneath the summary, a row each. */
  LEDGER("ledger.jsonl", "jsonl");

  private final String file;
  private final String otherName;

  Format(String file) {
    this(file, "");
  }

  Format(String file, String otherName) {
    this.file = file;
    this.otherName = otherName;
  }

  /** The file's name within the output folder. */
  public String file() {
    return file;
  }

  /**
   * The format with that name on the command line: {@code json}, {@code md}, {@code html}, {@code
   * pdf}, {@code ledger}.
   */
  public static Optional<Format> of(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(wanted) || f.otherName.equals(wanted))
        .filter(f -> !wanted.isEmpty())
        .findFirst();
  }
}
