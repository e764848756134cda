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

  /** {@code CBC q8h x24h}, {@code vitals q4h x 24 h}. */
  private static final Pattern WATCHED =
      Pattern.compile(
          "(?i)\\bq\\s?\\d+\\s?(?:h|hr|hrs)?\\b[^.;]{0,12}?(?:x|for)\\s?\\d+\\s?h|\\bvitals\\b");

  /** Cover of an operation is no course. */
  private static final Pattern PERIOPERATIVE =
      Pattern.compile(
          "(?i)\\b(?:peri-?op\\w*|post-?op prophyla\\w*|surgical"
              + " prophyla\\w*|(?:cefazolin|ancef)\\b[^.;\\n"
              + "]{0,30}(?:24|x\\s?[123]\\b|doses?|prophyla\\w*|post-?op))\\b");

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
    spans.forEach(
        (span, names) -> {
          int from = span.getFirst();
          int to = span.getLast();
          var seen = Stances.of(said, from, to);
          boolean old = stale(said.span(from, to)) || COPIED.matcher(said.text()).find();
          for (String name : names) {
            var place = new Place(name, said, from, to, seen.stance(), seen.whom(), old);
            byTerm.computeIfAbsent(name, k -> new ArrayList<>()).add(place);
            bySaid.computeIfAbsent(said, k -> new ArrayList<>()).add(place);
          }
        });
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
    if (PERIOPERATIVE.matcher(said.text()).find()) {
      return false;
    }
    boolean courseGoesOn = places(said).stream().anyMatch(p -> p.term().equals("abx-continue"));
    return places(said).stream().anyMatch(p -> p.term().equals("antibiotics"))
        || said.sentence().findings().stream()
            .map(f -> f.concept().kind())
            .noneMatch(k -> OTHER_CARE.contains(k) && !(courseGoesOn && k == Kind.IMAGING));
  }

  /** A number in place. */
  record Measured(Said said, int from, int to, double value, double high, Experiencer whom) {}
}
