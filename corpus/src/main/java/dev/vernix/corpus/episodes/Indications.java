package dev.vernix.corpus.episodes;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why antibiotics were given, as the notes of their first days say it.
 *
 * <p>A diagnosis that holds wins over one that is only suspected, and a particular one over sepsis
 * in general; what each is called stands in {@code indications.tsv}.
 */
final class Indications {
  private static final int GENERAL = 9;
  private static final Pattern CULTURE_NEGATIVE =
      Pattern.compile("(?i)\\b(?:culture|cx|cultures)[- ]?neg(?:ative)?\\b.{0,12}\\bsepsis");

  private record Name(String present, String possible, int rank) {}

  private static final Map<String, Name> NAMES =
      PhraseTable.rows(Indications.class, "indications.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> new Name(r[1], r[2], Integer.parseInt(r[3]))));

  /**
   * An indication in words.
   *
   * @param text such as {@code suspected early-onset sepsis}
   * @param from what was read
   */
  record Indication(String text, List<Draft> from) {}

  private record Candidate(Said said, Finding finding, Name name) {
    boolean holds() {
      return finding.assertion().status() == Status.PRESENT;
    }

    String text() {
      return holds() ? name.present : name.possible;
    }
  }

  private Indications() {}

  /**
   * @param first day of treatment
   * @param last day of treatment
   * @param spoken notes that speak of these antibiotics
   */
  static Optional<Indication> find(
      Stay stay, Evidence evidence, LocalDate first, LocalDate last, Set<String> spoken) {
    var candidates = new ArrayList<Candidate>();
    var lastDay =
        last.plusDays(1).isBefore(first.plusDays(4)) ? last.plusDays(1) : first.plusDays(4);
    for (var said : Window.of(stay, first.minusDays(1), lastDay)) {
      if (spoken.contains(said.note().name()) && !OtherInfant.about(stay.chart().patient(), said)) {
        collect(said, candidates);
      }
    }
    var particular = named(candidates, true, false);
    if (particular.containsKey("meningitis")) {
      particular.putAll(named(candidates, true, true));
    }
    var negative = cultureNegative(stay, evidence, first, last);
    var chosen =
        !particular.isEmpty()
            ? particular
            : negative.isPresent()
                ? Map.<String, Candidate>of()
                : firstOf(
                    grave(named(candidates, false, false)),
                    named(candidates, true, true),
                    named(candidates, false, true),
                    named(candidates, false, false));
    if (chosen.isEmpty()) {
      return negative;
    }
    var from = new ArrayList<Draft>();
    chosen
        .values()
        .forEach(
            c ->
                evidence
                    .at(c.said, c.finding.mention().from(), c.finding.mention().to())
                    .ifPresent(from::add));
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Indication(Words.list(List.copyOf(chosen.keySet())), from));
  }

  /** Suspicions that outweigh sepsis in general: of the bowel. */
  private static Map<String, Candidate> grave(Map<String, Candidate> suspected) {
    suspected.values().removeIf(c -> c.name.rank > 1);
    return suspected;
  }

  @SafeVarargs
  private static Map<String, Candidate> firstOf(Map<String, Candidate>... choices) {
    for (var c : choices) {
      if (!c.isEmpty()) {
        return c;
      }
    }
    return Map.of();
  }

  private static void collect(Said said, List<Candidate> candidates) {
    for (var f : said.sentence().findings()) {
      var name = NAMES.get(f.concept().id());
      var status = f.assertion().status();
      if (name != null
          && f.assertion().experiencer() == Experiencer.INFANT
          && (status == Status.PRESENT || status == Status.POSSIBLE)) {
        candidates.add(new Candidate(said, f, name));
      }
    }
  }

  /** The two foremost of those that hold, or are suspected, each at its first mention. */
  private static Map<String, Candidate> named(
      List<Candidate> all, boolean holding, boolean general) {
    var chosen = new LinkedHashMap<String, Candidate>();
    all.stream()
        .filter(c -> c.holds() == holding && c.name.rank == GENERAL == general)
        .sorted(
            Comparator.comparingInt((Candidate c) -> c.name.rank)
                .thenComparing(c -> c.text().startsWith("suspected")))
        .forEach(
            c -> {
              if (chosen.size() < (general ? 1 : 2)) {
                chosen.putIfAbsent(c.text(), c);
              }
            });
    return chosen;
  }

  private static Optional<Indication> cultureNegative(
      Stay stay, Evidence evidence, LocalDate first, LocalDate last) {
    return Window.of(stay, first, last.plusDays(2)).stream()
        .filter(s -> s.says(CULTURE_NEGATIVE))
        .filter(s -> !OtherInfant.about(stay.chart().patient(), s))
        .map(evidence::in)
        .flatMap(Optional::stream)
        .findFirst()
        .map(d -> new Indication("culture-negative sepsis", List.of(d)));
  }
}
