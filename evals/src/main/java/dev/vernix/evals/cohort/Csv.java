package dev.vernix.evals.cohort;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
final class Csv {
  private final Appendable out;

  Csv(Appendable out) {
    this.out = out;
  }

  Csv row(Object... cells) throws IOException {
    out.append(
            Arrays.stream(cells).map(c -> cell(String.valueOf(c))).collect(Collectors.joining(",")))
        .append("\r\n");
    return this;
  }

  private static String cell(String value) {
    String safe =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
