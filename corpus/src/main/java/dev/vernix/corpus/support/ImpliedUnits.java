package dev.vernix.corpus.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units that a note may leave out or shorten, by the words that say what was measured. */
final class ImpliedUnits {
  /**
   * @param written the unit as the note has it, empty for none
   * @param words folded; one of them must stand in the citation
   */
  private record Row(String written, Set<String> words) {}

  private static final Map<String, List<Row>> ROWS = rows();

  private ImpliedUnits() {}

  /** Whether {@code unit} may stand for what was written with one of {@code written}. */
  static boolean allowed(String unit, Set<String> written, Set<String> wordsOfCitation) {
    return ROWS.getOrDefault(unit, List.of()).stream()
        .anyMatch(
            r ->
                written.contains(r.written)
                    && r.words.stream().anyMatch(wordsOfCitation::contains));
  }

  /** The words of a citation, folded, with and without the digits stuck to them. */
  static Stream<String> words(String citation) {
    String folded = citation.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(folded.split("[^a-z0-9]++")), Stream.of(folded.split("[^a-z]++")))
        .filter(w -> !w.isEmpty());
  }

  private static Map<String, List<Row>> rows() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ImpliedUnits.class.getResourceAsStream("implied-units.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t"))
          .collect(
              Collectors.groupingBy(
                  c -> c[0],
                  HashMap::new,
                  Collectors.mapping(
                      c -> new Row(c[1], Set.of(c[2].split("\\|"))), Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
