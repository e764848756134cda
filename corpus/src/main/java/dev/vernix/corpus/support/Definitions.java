package dev.vernix.corpus.support;

import dev.vernix.corpus.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Names of scores and their papers, whose numbers need no support ({@code definitions.tsv}). */
final class Definitions {
  private record Row(String concept, String phrase) {}

  private static final List<Row> ROWS = rows();

  private Definitions() {}

  /** The text without the phrases that the cited facts' concepts may carry. */
  static String without(String text, List<Fact> cited) {
    String rest = text;
    for (var row : ROWS) {
      if (cited.stream().anyMatch(f -> f.derived() && f.concept().equals(row.concept()))) {
        rest = rest.replace(row.phrase(), "");
      }
    }
    return rest;
  }

  private static List<Row> rows() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Definitions.class.getResourceAsStream("definitions.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t"))
          .map(c -> new Row(c[0], c[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
