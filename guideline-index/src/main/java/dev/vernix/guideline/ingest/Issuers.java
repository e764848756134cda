package dev.vernix.guideline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Rows of a pattern and what it stands for, from a data file: {@code issuers.tsv} names
 * jurisdictions, {@code topics.tsv} topics.
 */
record Issuers(List<Row> rows) {

  /** What is meant where the pattern is found. */
  record Row(String meaning, Pattern pattern) {}

  private static final class Holder {
    static final Issuers STANDARD = read("issuers.tsv");
    static final Issuers TOPICS = read("topics.tsv");
  }

  static Issuers standard() {
    return Holder.STANDARD;
  }

  static Issuers topics() {
    return Holder.TOPICS;
  }

  /** The jurisdiction that the first of the lines to name an issuer points to; empty for none. */
  String jurisdiction(List<String> lines) {
    return lines.stream().flatMap(l -> all(l).stream()).findFirst().orElse("");
  }

  /** Everything that the text names, in the order of the file. */
  List<String> all(String text) {
    return rows.stream()
        .filter(r -> r.pattern().matcher(text).find())
        .map(Row::meaning)
        .distinct()
        .toList();
  }

  private static Issuers read(String file) {
    try (InputStream in = Issuers.class.getResourceAsStream(file)) {
      return new Issuers(
          new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
              .lines()
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .skip(1)
              .map(l -> l.split("\t", -1))
              .map(c -> new Row(c[0], Pattern.compile("\\b(?:" + c[1] + ")\\b")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
