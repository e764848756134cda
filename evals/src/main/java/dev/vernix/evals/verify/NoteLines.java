package dev.vernix.evals.verify;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every line of a chart's notes and ledger, found by the concepts and words that it holds. */
final class NoteLines {
  private final Chart chart;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<Line>> byKey = new HashMap<>();
  private final Map<String, List<Line>> byWord = new HashMap<>();
  private final Map<String, List<Line>> byRole = new HashMap<>();
  private final Map<Line, Integer> place = new java.util.IdentityHashMap<>();
  private final Set<String> headWords;
  private final Map<String, List<Line>> ofFact = new HashMap<>();
  private final List<Span> corrected;
  private final List<Line> worded;

  private NoteLines(Stay stay, Ledger ledger) {
    this.chart = stay.chart();
    this.corrected =
        ledger.signals().stream()
            .filter(s -> s.kind() == Ledger.Kind.CORRECTION || s.kind() == Ledger.Kind.COPIED)
            .flatMap(s -> s.superseded().stream())
            .toList();
    stay.said().forEach(s -> add(LineReader.of(s, stay.clock())));
    for (var f : ledger.facts()) {
      if (f.derived() || f.concept().equals("birth")) {
        var read = LineReader.of(f, chart.patient());
        read.forEach(this::add);
        ofFact.computeIfAbsent(f.concept(), k -> new ArrayList<>()).addAll(read);
      }
    }
    worded =
        ledger.signals().stream()
            .map(s -> LineReader.of(s, chart.notes().getFirst().time(), stay.clock()))
            .toList();
    var heads = new StringBuilder(chart.patient().name());
    heads.append(' ').append(chart.patient().unit()).append(' ').append(chart.patient().mother());
    chart.notes().forEach(n -> heads.append(' ').append(n.author()));
    headWords = Stems.of(heads.toString());
  }

  static NoteLines of(Stay stay, Ledger ledger) {
    return new NoteLines(stay, ledger);
  }

  private void add(Line line) {
    if (!line.workedOut() && corrected.stream().anyMatch(c -> within(line, c))) {
      return;
    }
    place.put(line, lines.size());
    lines.add(line);
    line.keys().forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(line));
    line.roles().stream()
        .map(Role::key)
        .distinct()
        .forEach(k -> byRole.computeIfAbsent(k, x -> new ArrayList<>()).add(line));
    line.words().forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(line));
  }

  /** What a later note calls wrong is no evidence. */
  private static boolean within(Line line, Span corrected) {
    var s = line.sources().getFirst();
    return s.note().equals(corrected.note())
        && corrected.from() <= s.from()
        && s.to() <= corrected.to() + 1;
  }

  /** Whether notes of those days say that it is there, and none of the days before does. */
  boolean begins(String concept, Days days) {
    boolean there = false;
    for (var l : of(concept)) {
      boolean present =
          !l.workedOut()
              && l.names().stream()
                  .anyMatch(x -> x.concept().id().equals(concept) && x.status() == Status.PRESENT);
      if (present && days.holds(l.written()) && (l.ends().isEmpty() || l.dates(days))) {
        there = true;
      } else if (present
          && l.written().isBefore(days.first())
          && l.written().isAfter(days.first().minusDays(QUIET))) {
        return false;
      }
    }
    return there;
  }

  /** Days without a word of it before it begins anew. */
  private static final int QUIET = 5;

  Chart chart() {
    return chart;
  }

  Clock clock() {
    return chart.patient().clock();
  }

  /** The day of the last note. */
  LocalDate end() {
    return chart.notes().getLast().time().toLocalDate();
  }

  List<Line> all() {
    return lines;
  }

  List<Line> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The sentences of the facts of that sort which code worked out. */
  List<Line> sayingOf(String factConcept) {
    return ofFact.getOrDefault(factConcept, List.of());
  }

  /** Lines that have a number in that role. */
  List<Line> playing(Role role) {
    return byRole.getOrDefault(role.key(), List.of());
  }

  /** Lines with one of the keys, in order of the notes. */
  List<Line> sharing(Collection<String> keys) {
    var found = new LinkedHashSet<Line>();
    keys.forEach(k -> found.addAll(of(k)));
    return List.copyOf(found);
  }

  /** Lines that share a word which few lines have, or several words. */
  List<Line> sharingWords(Set<String> words) {
    int few = Math.max(4, lines.size() / 40);
    Map<Line, Integer> shared = new HashMap<>();
    for (String w : words) {
      var with = byWord.getOrDefault(w, List.of());
      with.forEach(l -> shared.merge(l, with.size() <= few ? 2 : 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .sorted(Map.Entry.<Line, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What Vernix itself says of the notes: what contradicts, what was corrected, what is open. */
  List<Line> worded() {
    return worded;
  }

  /** A line written on that day that has most of those words. */
  Optional<Line> sayingOn(Days day, Set<String> words, Set<String> concepts) {
    return lines.stream()
        .filter(l -> !l.workedOut() && day.holds(l.written()))
        .filter(l -> most(words, l.words()) || most(concepts, l.keys()))
        .findFirst();
  }

  private static boolean most(Set<String> said, Set<String> there) {
    return said.size() >= LEAST_WORDS
        && said.stream().filter(there::contains).count() >= MOST * said.size();
  }

  private static final int LEAST_WORDS = 3;
  private static final double MOST = 0.7;

  /** Lines that have a word of that stem. */
  List<Line> withWord(String stem) {
    return byWord.getOrDefault(stem, List.of());
  }

  /** Whether a word of that stem stands in the notes, their heads included. */
  boolean hasWord(String word) {
    return byWord.containsKey(word) || headWords.contains(word);
  }

  /** The sentences before and behind it in its note. */
  List<Line> beside(Line line) {
    var near = new ArrayList<Line>();
    Integer at = place.get(line);
    for (int i : new int[] {-1, 1}) {
      int k = at == null ? -1 : at + i;
      if (!line.workedOut()
          && k >= 0
          && k < lines.size()
          && lines.get(k).note().equals(line.note())) {
        near.add(lines.get(k));
      }
    }
    return near;
  }
}
