package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.reading.Salience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the sentences of the courses say in so many words: concepts, whether they are denied, on
 * which days, with which figures.
 *
 * <p>That a line of a note went into a course does not mean that the course says what the line
 * says: {@code Chest compressions lasted 90 seconds} goes into a list of measures without the
 * seconds. Only what stands in a sentence has been told.
 */
final class Said {
  /** Words that deny what follows them in their clause. */
  private static final Pattern DENIES =
      Pattern.compile("(?i)\\b(?:without|no|not|never|none|nor)\\b");

  /** Words that deny the whole clause. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:ruled out|excluded|non-reactive|negative|not (?:done|given|tested|needed)|did"
              + " not have)\\b");

  /** Things that lie or run for a while: their end is told with them. */
  private static final Set<Kind> LASTING =
      Set.of(Kind.DEVICE, Kind.RESPIRATORY_SUPPORT, Kind.NUTRITION, Kind.DRUG);

  private static final Set<Kind> EVENTS = Set.of(Kind.PROCEDURE, Kind.SCREENING, Kind.VACCINE);

  private record Sentence(Fact fact, Map<String, Set<Boolean>> concepts, Set<String> details) {
    boolean names(String concept, boolean denied) {
      return concepts.getOrDefault(concept, Set.of()).contains(denied);
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(fact.when().startDate()) && !day.isAfter(fact.when().endDate())
          || fact.realisation().contains(day.toString());
    }
  }

  private final Map<String, Fact> byId;
  private final Map<String, List<Sentence>> byNote = new HashMap<>();
  private final Map<String, List<Sentence>> byConcept = new HashMap<>();

  /**
   * @param byId the ledger's facts
   */
  Said(Map<String, Fact> byId) {
    this.byId = byId;
  }

  /** From now on the sentence stands in the summary. */
  void add(Fact course) {
    var concepts = concepts(course.realisation());
    inOtherWords(course, concepts);
    var sentence = new Sentence(course, concepts, Details.told(course.realisation()));
    course.sources().stream()
        .map(Span::note)
        .distinct()
        .forEach(n -> byNote.computeIfAbsent(n, k -> new ArrayList<>()).add(sentence));
    sentence
        .concepts()
        .keySet()
        .forEach(c -> byConcept.computeIfAbsent(c, k -> new ArrayList<>()).add(sentence));
  }

  /** Concepts with whether they are denied. */
  private static Map<String, Set<Boolean>> concepts(String text) {
    var found = new HashMap<String, Set<Boolean>>();
    int from = 0;
    for (String clause : text.split("(?<=[;:])|(?<=\\.) |, (?:but|with|when|and then) ")) {
      int at = text.indexOf(clause, from);
      from = at + clause.length();
      boolean whole = DENIED.matcher(clause).find();
      for (var m : Lexicon.standard().match(text, at, from)) {
        boolean denied = whole || DENIES.matcher(text.substring(at, m.from())).find();
        found.computeIfAbsent(m.concept().id(), k -> new HashSet<>()).add(denied);
      }
    }
    return found;
  }

  /** What it was made of and names in another order: cord clamping was delayed. */
  private void inOtherWords(Fact course, Map<String, Set<Boolean>> concepts) {
    var clauses = Arrays.stream(course.realisation().split(";")).map(Stem::allWords).toList();
    for (String id : course.derivedFrom()) {
      var part = byId.get(id);
      if (part != null && !part.derived() && !concepts.containsKey(part.concept())) {
        Worth.concept(part)
            .filter(c -> clauses.stream().anyMatch(w -> w.containsAll(Stem.allWords(c.name()))))
            .ifPresent(c -> concepts.put(c.id(), Set.of(part.status() == Status.ABSENT)));
      }
    }
  }

  /**
   * Whether some sentence says of the same person what a note says, with the same figure, and of
   * the same study where the line is about one: no growth of the blood is not no growth of the
   * fluid.
   *
   * @param line what was read in the same line
   */
  boolean says(Fact mention, List<Fact> line) {
    var studies = study(mention) ? List.<Fact>of() : line.stream().filter(Said::study).toList();
    return byConcept.getOrDefault(mention.concept(), List.of()).stream()
        .filter(s -> says(s, mention))
        .anyMatch(
            s ->
                studies.isEmpty()
                    || studies.stream().anyMatch(f -> s.concepts().containsKey(f.concept())));
  }

  private static boolean study(Fact f) {
    return f.value() == null
        && Worth.concept(f)
            .filter(c -> c.salience() == Salience.MAJOR)
            .filter(c -> c.kind() == Kind.LAB || c.kind() == Kind.IMAGING)
            .isPresent();
  }

  private static boolean says(Sentence s, Fact mention) {
    boolean denied = mention.status() == Status.ABSENT;
    var concept = Worth.concept(mention);
    boolean ends = denied && concept.filter(c -> LASTING.contains(c.kind())).isPresent();
    LocalDate day = mention.when().startDate();
    boolean named =
        s.names(mention.concept(), denied)
            || ends
                && s.names(mention.concept(), false)
                && Math.abs(s.fact().when().endDate().toEpochDay() - day.toEpochDay()) <= 1;
    return named
        && of(s.fact(), mention.experiencer())
        && (!event(mention) || s.covers(day))
        && figure(s, mention);
  }

  /** What was done twice happened twice: its day belongs to it. */
  static boolean event(Fact f) {
    return f.status() == Status.PRESENT
        && Worth.concept(f)
            .filter(c -> EVENTS.contains(c.kind()) && c.salience() == Salience.MAJOR)
            .isPresent();
  }

  private static boolean figure(Sentence s, Fact mention) {
    return mention.value() == null || s.details().containsAll(Details.of(mention.value()));
  }

  /** A sentence about the pregnancy is about the mother, whoever the fact is filed under. */
  private static boolean of(Fact course, Experiencer who) {
    return course.experiencer() == who
        || course.system() == BodySystem.MATERNAL
        || course.system() == BodySystem.IDENTIFICATION;
  }

  /**
   * Details of a statement that neither a sentence made of it gives nor one that names one of its
   * concepts.
   */
  Set<String> unsaid(Set<String> details, List<Fact> within, List<Fact> made) {
    var left = new HashSet<>(details);
    made.forEach(f -> left.removeAll(Details.told(f.realisation())));
    within.stream()
        .flatMap(m -> byConcept.getOrDefault(m.concept(), List.of()).stream())
        .forEach(s -> left.removeAll(s.details()));
    return left;
  }

  /**
   * Whether the sentences that name a weighty concept of a line have it on the other side alone.
   */
  boolean onTheOtherSide(List<Fact> within, String side) {
    String other = side.equals("left") ? "right" : "left";
    return within.stream()
        .filter(m -> Worth.concept(m).filter(c -> c.salience() == Salience.MAJOR).isPresent())
        .map(m -> byConcept.getOrDefault(m.concept(), List.of()))
        .anyMatch(
            all ->
                all.stream().anyMatch(s -> s.details().contains(other))
                    && all.stream().noneMatch(s -> s.details().contains(side)));
  }

  /** The sentences that were made from those characters, among others. */
  List<Fact> madeFrom(Span line) {
    return byNote.getOrDefault(line.note(), List.of()).stream()
        .filter(s -> s.fact().sources().stream().anyMatch(line::overlaps))
        .map(Sentence::fact)
        .toList();
  }
}
