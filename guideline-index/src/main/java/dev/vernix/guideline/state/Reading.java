package dev.vernix.guideline.state;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Every place of a stay that names a term, found once and asked by every {@link State}.
 *
 * <p>One thread reads a stay.
 */
public final class Reading {
  /** A line that says of itself that it was copied. */
  private static final Pattern COPIED =
      Pattern.compile(
          "(?i)^\\W*(?:template\\]|copied|copy[- ]?forward|carried forward|c/f from|pasted|from"
              + " (?:prior|previous|yesterday'?s) note)\\b");

  /** {@code The antibiotic line above is carried over}: tells of a line, not of care. */
  private static final Pattern OF_LINES =
      Pattern.compile(
          "(?i)(?=.*\\b(?:lines?|orders?|entry|entries|templates?)\\b)(?=.*\\b(?:carr(?:y|ied)|cop(?:y|ied)|cut|pasted)[-"
              + " ]?(?:over|forward|and[- ]paste|from)\\b).*",
          Pattern.DOTALL);

  /** {@code HFOV MAP 11 amp 20}, {@code amp 24 Hz 12}: the oscillator's amplitude, no drug. */
  private static final Pattern AMPLITUDE =
      Pattern.compile(
          "(?i)\\b(?:HFOV?|oscillat\\w*|MAP|Hz|freq\\w*)\\b[^.;\\n"
              + "]{0,24}\\b(amp)\\b\\s*:?\\s*\\d{1,2}(?![\\d/]|\\s*(?:mg|/k))"
              + "|\\b(amp)\\b\\s*:?\\s*\\d{1,2}[\\s,/]{1,3}(?:Hz|freq|\\d{1,2}\\s?Hz)"
              + "|\\b(?:wean\\w*|incr\\w*|decr\\w*|drop\\w*)\\s+(amp)\\b");

  /** {@code CBC q8h x24h}, {@code vitals q4h x 24 h}. */
  private static final Pattern WATCHED =
      Pattern.compile(
          "(?i)\\bq\\s?\\d+\\s?(?:h|hr|hrs)?\\b[^.;]{0,12}?(?:x|for)\\s?\\d+\\s?h|\\bvitals\\b|\\b(?:no|without|free"
              + " of|nil)\\b[^.;]{0,40}\\bfor\\s+(?:the\\s+(?:last|past)\\s+)?\\d");

  /** Cover of an operation is no course. */
  private static final Pattern PERIOPERATIVE =
      Pattern.compile(
          "(?i)\\b(?:peri-?op\\w*|post-?op prophyla\\w*|surgical prophyla\\w*|cefazolin|ancef)\\b");

  private static final Set<Kind> OTHER_CARE =
      Set.of(
          Kind.DRUG,
          Kind.VACCINE,
          Kind.RESPIRATORY_SUPPORT,
          Kind.PROCEDURE,
          Kind.DEVICE,
          Kind.IMAGING);

  private final Stay stay;
  private final List<Span> stale;
  private final Map<String, List<Place>> byTerm = new HashMap<>();
  private final Map<Said, List<Place>> bySaid = new IdentityHashMap<>();
  private final Map<Said, Map<String, Object>> asked = new IdentityHashMap<>();
  private final Map<Note, List<Said>> byNote = new IdentityHashMap<>();
  private final Map<String, Map<Note, List<Measured>>> numbers = new HashMap<>();

  private Reading(Stay stay, List<Span> stale) {
    this.stay = stay;
    this.stale = stale;
  }

  /**
   * Reads a stay.
   *
   * <p>What was told to a social worker is not looked at: findings quote what they rest on.
   *
   * @param signals of its ledger, by which lines that no longer held are known
   */
  public static Reading of(Stay stay, List<Signal> signals) {
    var stale = signals.stream().flatMap(s -> s.superseded().stream()).toList();
    var reading = new Reading(stay, stale);
    for (var said : stay.said()) {
      reading.byNote.computeIfAbsent(said.note(), n -> new ArrayList<>()).add(said);
      if (!stay.aboutAnother(said) && said.note().type() != NoteType.SOCIAL_WORK) {
        reading.read(said);
      }
    }
    return reading;
  }

  private void read(Said said) {
    Map<List<Integer>, Set<String>> spans = new LinkedHashMap<>();
    var terms = Terms.standard();
    var found = terms.find(said.note().text(), said.sentence().from(), said.sentence().to());
    for (var f : said.sentence().findings()) {
      int from = f.mention().from();
      int to = f.mention().to();
      for (String name : terms.naming(f.concept().id())) {
        if (!found.excludes(name, from, to)) {
          spans.computeIfAbsent(List.of(from, to), k -> new LinkedHashSet<>()).add(name);
        }
      }
    }
    for (var hit : found.hits()) {
      spans
          .computeIfAbsent(List.of(hit.from(), hit.to()), k -> new LinkedHashSet<>())
          .add(hit.term());
    }
    int amplitude = amplitude(said);
    boolean ofLines = OF_LINES.matcher(said.text()).matches();
    spans.forEach(
        (span, names) -> {
          int from = span.getFirst();
          int to = span.getLast();
          if (from == amplitude) {
            return;
          }
          var seen = Stances.of(said, from, to);
          boolean old = ofLines || stale(said.span(from, to)) || COPIED.matcher(said.text()).find();
          for (String name : names) {
            var place = new Place(name, said, from, to, seen.stance(), seen.whom(), old);
            byTerm.computeIfAbsent(name, k -> new ArrayList<>()).add(place);
            bySaid.computeIfAbsent(said, k -> new ArrayList<>()).add(place);
          }
        });
  }

  /** Where a sentence names the amplitude of an oscillator, -1 where it does not. */
  private static int amplitude(Said said) {
    var m = AMPLITUDE.matcher(said.text());
    return m.find()
        ? said.sentence().from() + Math.max(m.start(1), Math.max(m.start(2), m.start(3)))
        : -1;
  }

  private boolean stale(Span span) {
    return stale.stream().anyMatch(span::overlaps);
  }

  public Stay stay() {
    return stay;
  }

  public Chart chart() {
    return stay.chart();
  }

  /** Every place of a term, in order of time. */
  public List<Place> places(String term) {
    if (!Terms.standard().knows(term)) {
      throw new IllegalArgumentException("no term " + term);
    }
    return byTerm.getOrDefault(term, List.of());
  }

  /** What a sentence says of some of its words, worked out once. */
  Stances.Seen stance(Said said, int from, int to) {
    return once(said, "stance " + from + " " + to, () -> Stances.of(said, from, to));
  }

  /** What a sentence gives for a question, worked out once. */
  @SuppressWarnings("unchecked")
  <T> T once(Said said, String question, Supplier<T> work) {
    return (T)
        asked
            .computeIfAbsent(said, k -> new HashMap<>())
            .computeIfAbsent(question, k -> Objects.requireNonNull(work.get()));
  }

  /** Every place of a sentence. */
  public List<Place> places(Said said) {
    return bySaid.getOrDefault(said, List.of());
  }

  /** The sentences of a note. */
  public List<Said> said(Note note) {
    return byNote.getOrDefault(note, List.of());
  }

  /** Every number of that name in a note, in order. */
  List<Measured> numbers(String name, Note note) {
    return numbers
        .computeIfAbsent(name, k -> new IdentityHashMap<>())
        .computeIfAbsent(
            note,
            n ->
                said(n).stream()
                    .filter(
                        s ->
                            !stay.aboutAnother(s)
                                && (!name.startsWith("antibiotic-") || ofAntibiotics(s)))
                    .flatMap(s -> Numbers.standard().find(name, s).stream())
                    .toList());
  }

  /** {@code Phototherapy for 2 days}, {@code PDA: paracetamol x 3 d} tell of another treatment. */
  private boolean ofAntibiotics(Said said) {
    if (WATCHED.matcher(said.text()).find()
        && places(said).stream().noneMatch(p -> p.term().equals("antibiotics"))) {
      return false;
    }
    if (perioperative(said)) {
      return false;
    }
    return places(said).stream().anyMatch(p -> p.term().equals("antibiotics"))
        || said.sentence().findings().stream()
            .noneMatch(f -> OTHER_CARE.contains(f.concept().kind()));
  }

  /** Tells of cover for an operation. */
  static boolean perioperative(Said said) {
    return PERIOPERATIVE.matcher(said.text()).find();
  }

  /** A number in place. */
  record Measured(Said said, int from, int to, double value, double high, Experiencer whom) {}
}
