package dev.vernix.summary;

import dev.vernix.corpus.Experiencer;
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
  private final Set<String> inCourses = new HashSet<>();
  private final Map<String, List<Told>> told = new HashMap<>();

  /** A line that a course was read from, and what the course says. */
  private record Told(Span line, Set<String> concepts) {}

  Worth(Ledger ledger) {
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

  /** How a note may mention what a course tells; what it denies is another matter. */
  private static final List<Status> TELLABLE =
      List.of(Status.PRESENT, Status.POSSIBLE, Status.HISTORICAL, Status.PLANNED);

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

  private List<Fact> find(Fact statement) {
    Span s = statement.sources().getFirst();
    return mentionsByNote.getOrDefault(s.note(), List.of()).stream()
        .filter(f -> f.sources().getFirst().overlaps(s))
        .toList();
  }

  double of(Fact statement) {
    Note note = java.util.Objects.requireNonNull(notes.get(statement.sources().getFirst().note()));
    double sum = 0;
    for (var f : within(statement)) {
      var concept = concept(f);
      double weight = concept.map(c -> Weights.of(c.salience(), f.status())).orElse(0.2);
      sum += said(f) ? weight * Weights.repeat(note.type()) : weight;
      if (f.value() != null && !stated.contains(valueKey(f))) {
        sum += Weights.of("value");
      }
    }
    sum *= Weights.of(note.type()) * (told(statement) ? Weights.of("told") : 1);
    sum += bonus(statement, note);
    int words = statement.realisation().split("\\s+").length;
    return sum - Math.max(0, words - 25) * Weights.of("cost.word");
  }

  private double bonus(Fact s, Note note) {
    double b = 0;
    if (s.concept().equals("impression-statement") && note.type() != NoteType.NURSING) {
      b += Weights.of("bonus.impression");
    }
    if (GRADED.matcher(s.realisation()).find()) {
      b += Weights.of("bonus.graded");
    }
    if (s.concept().equals("addendum-statement")) {
      b += Weights.of("bonus.addendum");
    }
    if (FINAL.matcher(s.realisation()).find()) {
      b += Weights.of("bonus.final");
    }
    boolean allSaid =
        !within(s).isEmpty()
            && within(s).stream()
                .allMatch(f -> inCourses.contains(key(f.experiencer(), f.concept(), f.status())));
    if (note.type() == NoteType.DISCHARGE_PLANNING && !allSaid) {
      b += Weights.of("bonus.discharge");
    }
    return b;
  }

  /** From now on, what the statement says has been said. */
  void state(Fact statement) {
    within(statement).forEach(this::mark);
  }

  /** Marks a concept and its value as said, for facts that derived ones already state. */
  void mark(Fact f) {
    stated.add(key(f));
    if (f.value() != null) {
      stated.add(valueKey(f));
    }
  }

  /**
   * A course that the summary tells: what its sentence names has been said, and the lines that it
   * was read from have had their turn.
   */
  void tell(Fact course) {
    var concepts = Absorbed.concepts(course.realisation());
    course
        .sources()
        .forEach(
            s -> told.computeIfAbsent(s.note(), k -> new ArrayList<>()).add(new Told(s, concepts)));
    for (String concept : concepts) {
      for (var status : TELLABLE) {
        stated.add(key(course.experiencer(), concept, status));
        inCourses.add(key(course.experiencer(), concept, status));
      }
    }
  }

  /**
   * Whether a course was read from the statement's line and says most of what it names, and all
   * that is weighty.
   */
  private boolean told(Fact statement) {
    Span s = statement.sources().getFirst();
    var said = within(statement).stream().map(Fact::concept).distinct().toList();
    var major =
        within(statement).stream()
            .filter(f -> concept(f).filter(c -> c.salience() == Salience.MAJOR).isPresent())
            .map(Fact::concept)
            .toList();
    return told.getOrDefault(s.note(), List.of()).stream()
        .filter(t -> t.line.overlaps(s))
        .filter(t -> t.concepts.containsAll(major))
        .anyMatch(t -> said.stream().filter(t.concepts::contains).count() * 3 >= said.size() * 2L);
  }

  private boolean said(Fact f) {
    return stated.contains(key(f))
        || stated.contains(key(f.experiencer(), f.concept(), f.status()));
  }

  /** A diagnosis persists, but what was done twice happened twice: its day belongs to it. */
  private static String key(Fact f) {
    boolean event =
        concept(f)
            .filter(c -> c.kind() == Kind.PROCEDURE && c.salience() == Salience.MAJOR)
            .isPresent();
    String key = key(f.experiencer(), f.concept(), f.status());
    return event && f.status() == Status.PRESENT ? key + " " + f.when().startDate() : key;
  }

  private static String key(Experiencer who, String concept, Status status) {
    return who + " " + concept + " " + status;
  }

  private static String valueKey(Fact f) {
    return f.concept() + "=" + f.value();
  }

  static Optional<Concept> concept(Fact f) {
    return Lexicon.standard().find(f.concept());
  }
}
