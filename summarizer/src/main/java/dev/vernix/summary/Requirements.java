package dev.vernix.summary;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Status;
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
   * for, {@code atDischarge} that it is asked for only of an infant that left alive, {@code told}
   * that it is looked for in what was worked out.
   */
  private record Item(
      String name, Set<String> concepts, int below, boolean atDischarge, boolean told) {}

  /** No gestation is longer: what is asked for below more weeks is asked for always. */
  private static final int MOST_WEEKS = 45;

  /** Facts that say that the stay is over, and how. */
  private static final Set<String> LEFT =
      Set.of("disposition", "transfer-out", "against-medical-advice");

  /** A discharge paper so many days before the last note belongs to the end of the stay. */
  private static final int PAPER_DAYS = 3;

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
                      Integer.parseInt(c[2]),
                      c[3].startsWith("discharge"),
                      c[3].endsWith("told")))
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
    boolean home = !died(ledger) && left(ledger.chart(), documented);
    for (var item : ITEMS) {
      if (applies(item, ledger.chart().patient())
          && (home || !item.atDischarge)
          && item.concepts.stream().noneMatch(documented::contains)) {
        omitted.add(
            new Summary.Omission(
                item.name,
                item.told
                    ? "not recognised in the notes that were read"
                    : "not documented in the notes that were read"));
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

  private static boolean died(Ledger ledger) {
    return ledger.facts().stream()
        .anyMatch(
            f ->
                f.concept().equals("death-in-the-unit")
                    || f.concept().equals("death")
                        && f.status() == Status.PRESENT
                        && f.experiencer() == Experiencer.INFANT);
  }

  /** The notes tell the departure, or discharge papers end the chart. */
  private static boolean left(Chart chart, Set<String> documented) {
    if (chart.notes().isEmpty()) {
      return false;
    }
    var last = chart.notes().getLast().time().toLocalDate();
    return LEFT.stream().anyMatch(documented::contains)
        || chart.notes().stream()
            .anyMatch(
                n ->
                    n.type() == NoteType.DISCHARGE_PLANNING
                        && !n.time().toLocalDate().isBefore(last.minusDays(PAPER_DAYS)));
  }

  private static boolean applies(Item item, Patient patient) {
    return patient.gestation().known()
        ? patient.gestation().weeks() < item.below
        : item.below > MOST_WEEKS;
  }
}
