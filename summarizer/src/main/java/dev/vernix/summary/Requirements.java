package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a NICU discharge summary must say, and who must be told when the notes do not. The list with
 * its sources stands in {@code requirements.tsv}.
 */
final class Requirements {
  private Requirements() {}

  /**
   * One line of the list; {@code below} is the gestation in completed weeks under which it is asked
   * for.
   */
  private record Item(String name, Set<String> concepts, int below) {}

  private static final List<Item> ITEMS = load();

  private static List<Item> load() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Requirements.class.getResourceAsStream("requirements.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .map(
              c ->
                  new Item(
                      c[0],
                      Arrays.stream(c[1].split("\\|")).collect(Collectors.toSet()),
                      Integer.parseInt(c[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Summary.Omission> missing(
      Ledger ledger, List<Plan.Section> sections, Set<String> withheld) {
    var omitted = new ArrayList<Summary.Omission>();
    for (var u : ledger.chart().unread()) {
      omitted.add(new Summary.Omission("Note " + u.note() + " was not read", u.reason()));
    }
    Set<String> documented = ledger.facts().stream().map(Fact::concept).collect(Collectors.toSet());
    for (var item : ITEMS) {
      if (applies(item, ledger.chart().patient())
          && item.concepts.stream().noneMatch(documented::contains)) {
        omitted.add(new Summary.Omission(item.name, "not documented in the notes that were read"));
      }
    }
    if (!withheld.isEmpty()) {
      omitted.add(
          new Summary.Omission(
              "Confidential statements in "
                  + withheld.size()
                  + (withheld.size() == 1 ? " note" : " notes"),
              "withheld from this summary; see "
                  + withheld.stream().sorted().collect(Collectors.joining(", "))));
    }
    return omitted;
  }

  private static boolean applies(Item item, Patient patient) {
    return patient.gestation().weeks() < item.below;
  }
}
