package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.reading.Salience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What each statement would add to what has been said so far: concepts, and values, that nothing
 * stated yet has.
 *
 * <p>Choosing by what is added, rather than by what is in a sentence, is what keeps copied text out
 * and rare events in (maximum coverage; Filatova and Hatzivassiloglou, COLING 2004).
 */
final class Worth {
  private final Map<String, Note> notes;
  private final Map<String, List<Fact>> mentionsByNote = new HashMap<>();
  private final Map<Fact, List<Fact>> within = new IdentityHashMap<>();
  private final Set<String> stated = new HashSet<>();
  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Set<String>> statedDetails = new HashMap<>();
  private final Said said;

  /**
   * @param said what the courses of the summary say
   */
  Worth(Ledger ledger, Said said) {
    this.said = said;
    notes = ledger.chart().notesByName();
    for (var f : ledger.facts()) {
      if (!f.derived() && !isStatement(f)) {
        mentionsByNote
            .computeIfAbsent(f.sources().getFirst().note(), k -> new ArrayList<>())
            .add(f);
      }
    }
  }

  /** Words with which a result is closed. */
  private static final Pattern FINAL =
      Pattern.compile("(?i)\\bfinal\\b|\\bno growth (?:at |x ?)?(?:5|five)|\\bng ?(?:x ?)?5 ?d");

  /** Words with which a diagnosis is graded. */
  private static final Pattern GRADED =
      Pattern.compile("(?i)\\b(?:stage|grade|bell|zone) ?(?:[0-4]|i{1,3}|iv)[ab]?\\b");

  static boolean isStatement(Fact f) {
    return f.concept().endsWith("-statement");
  }

  /** The facts that were read within a statement's own sentence. */
  List<Fact> within(Fact statement) {
    return within.computeIfAbsent(statement, this::find);
  }

  /** All that was read in a note. */
  List<Fact> mentioned(String note) {
    return mentionsByNote.getOrDefault(note, List.of());
  }

  private List<Fact> find(Fact statement) {
    Span s = statement.sources().getFirst();
    return mentionsByNote.getOrDefault(s.note(), List.of()).stream()
        .filter(f -> f.sources().getFirst().overlaps(s))
        .toList();
  }

  double of(Fact statement) {
    Note note = java.util.Objects.requireNonNull(notes.get(statement.sources().getFirst().note()));
    var within = within(statement);
    var unsaid = unsaid(statement, within);
    double sum = 0;
    double detail = 0;
    for (var f : within) {
      var concept = concept(f);
      double weight = concept.map(c -> Weights.of(c.salience(), f.status())).orElse(0.2);
      boolean said = said(f, within);
      sum += said ? weight * Weights.repeat(note.type()) : weight;
      if (f.value() != null && !stated.contains(valueKey(f))) {
        sum += Weights.of("value");
      }
      if (said && !unsaid.isEmpty() && detailed(f, note.type())) {
        // A side, an outcome or a species is told once; figures of one thing matter less each time.
        int times =
            unsaid.stream().allMatch(Details::figure) ? told.getOrDefault(f.concept(), 0) : 0;
        detail = Math.max(detail, Weights.of("detail") / (1 + times));
      }
    }
    sum += detail;
    sum *=
        Weights.of(note.type()) * (unsaid.isEmpty() && retells(statement) ? Weights.of("told") : 1);
    sum += bonus(statement, note);
    int words = statement.realisation().split("\\s+").length;
    return sum - Math.max(0, words - 25) * Weights.of("cost.word");
  }

  /** Kinds of which a detail that no course tells matters, whenever it is written. */
  private static final Set<Kind> DETAILED =
      Set.of(
          Kind.PROCEDURE,
          Kind.DIAGNOSIS,
          Kind.DRUG,
          Kind.IMAGING,
          Kind.LAB,
          Kind.ORGANISM,
          Kind.VACCINE,
          Kind.SCREENING);

  /** Settings and values of one day matter at the stay's two ends. */
  private static boolean detailed(Fact f, NoteType type) {
    return concept(f)
        .filter(c -> c.salience() == Salience.MAJOR)
        .filter(
            c ->
                DETAILED.contains(c.kind())
                    || type == NoteType.ADMISSION
                    || type == NoteType.DISCHARGE_PLANNING)
        .isPresent();
  }

  private Set<String> unsaid(Fact statement, List<Fact> within) {
    var details = Details.of(Statement.of(statement).body());
    var left = said.unsaid(details, within, said.madeFrom(statement.sources().getFirst()));
    within.forEach(f -> left.removeAll(details(f.concept())));
    return left;
  }

  private Set<String> details(String concept) {
    return statedDetails.getOrDefault(concept, Set.of());
  }

  private double bonus(Fact s, Note note) {
    double b = 0;
    if (s.concept().equals("impression-statement") && note.type() != NoteType.NURSING) {
      b += Weights.of("bonus.impression");
    }
    if (GRADED.matcher(s.realisation()).find()) {
      b += Weights.of("bonus.graded");
    }
    if (s.concept().equals("addendum-statement") || Amended.OPENS.matcher(s.realisation()).find()) {
      b += Weights.of("bonus.addendum");
    }
    if (FINAL.matcher(s.realisation()).find()) {
      b += Weights.of("bonus.final");
    }
    boolean allSaid =
        !within(s).isEmpty()
            && within(s).stream().allMatch(f -> said.says(f, within(s)))
            && unsaid(s, within(s)).isEmpty();
    if (note.type() == NoteType.DISCHARGE_PLANNING && !allSaid) {
      b += Weights.of("bonus.discharge");
    }
    return b;
  }

  /** From now on, what the statement says has been said. */
  void state(Fact statement) {
    var details = Details.of(Statement.of(statement).body());
    for (var f : within(statement)) {
      stated.add(key(f));
      if (f.value() != null) {
        stated.add(valueKey(f));
      }
      told.merge(f.concept(), 1, Integer::sum);
      statedDetails.computeIfAbsent(f.concept(), k -> new HashSet<>()).addAll(details);
    }
  }

  /**
   * Whether a course was read from the statement's line and says most of what it names, and all
   * that is weighty.
   */
  private boolean retells(Fact statement) {
    var within = within(statement);
    var major =
        within.stream()
            .filter(f -> concept(f).filter(c -> c.salience() == Salience.MAJOR).isPresent())
            .toList();
    return !said.madeFrom(statement.sources().getFirst()).isEmpty()
        && major.stream().allMatch(f -> said.says(f, within))
        && within.stream().filter(f -> said.says(f, within)).count() * 3 >= within.size() * 2L;
  }

  private boolean said(Fact f, List<Fact> line) {
    return stated.contains(key(f)) || said.says(f, line);
  }

  /** A diagnosis persists, but what was done twice happened twice: its day belongs to it. */
  private static String key(Fact f) {
    boolean event = Said.event(f);
    String key = f.experiencer() + " " + f.concept() + " " + f.status();
    return event && f.status() == Status.PRESENT ? key + " " + f.when().startDate() : key;
  }

  private static String valueKey(Fact f) {
    return f.concept() + "=" + f.value();
  }

  static Optional<Concept> concept(Fact f) {
    return Lexicon.standard().find(f.concept());
  }
}
