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
import java.util.stream.Collectors;

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
          "(?i)\\b(?:peri-?op\\w*|post-?op prophyla\\w*|surgical"
              + " prophyla\\w*|(?:cefazolin|ancef)\\b[^.;\\n"
              + "]{0,30}(?:24|x\\s?[123]\\b|doses?|prophyla\\w*|post-?op))\\b");

  /** Between a heading and what stands below it. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s:–-]{0,3}");

  private static final Pattern HELD =
      Pattern.compile(
          "(?i)^\\W*(?:not?\\b|none|held|hold\\w*|defer\\w*|declin\\w*|refus\\w*|delay\\w*|postpon\\w*)");

  /** A clause that says only what becomes of the care before it. */
  private static final Pattern ELIDED =
      Pattern.compile(
          "(?i)(?:^\\W*|;\\s*|\\s[-–—]\\s|,\\s*(?=not|no dose|none"
              + " given|declin|refus|held))(?:(?:this|it|has\\s+been|was|have|now|both|all|will\\s+be|we(?:'ll|"
              + " will|"
              + " have)?|plan(?:\\s+to)?|parents|mom|mum|mother|dad|father|family|they|but|team)\\s+){0,3}"
              + "(d/?c'?d?|stop\\w*|discontinu\\w*|ceas\\w*|held|hold|withheld|deferred|declin\\w*|refus\\w*|not\\s+(?:started|given|needed|indicated|done|recommended|approved|continued|keen|ordered|used)|never\\s+(?:given|started|done)|no\\s+dose(?:\\s+given)?|none\\s+given|sa(?:id|ys)\\s+no)"
              + "(?:\\s+(?:it|this|them|both|all|today|tonight|now|yesterday|this\\s+(?:am|pm|morning|week)|on\\s+(?:admission|arrival|transfer)|as|because|due|d/t|since|after|given|per|by|for|so|here|at|until|till|to|yet)\\b|\\s*[.;,:(–-]|\\s*$)");

  private static final Pattern STOPS =
      Pattern.compile("(?i)(?:d/?c|stop|discontinu|ceas|held|hold|withheld|deferred)");

  /** What a film shows or does not. */
  private static final List<String> FILM = List.of("pneumatosis", "portal-venous-gas", "free-air");

  private static final Pattern CITES_FILM =
      Pattern.compile(
          "(?i)\\b(?:per\\s+(?:rad\\w*|report|read)|report(?:ed)?|this\\s+(?:morning|am)\\b|today'?s|(?:on|in|the|am|pm)\\s+(?:film|AXR|KUB|XR|x-?ray)s?)");

  private static final Pattern OWN_FILM =
      Pattern.compile(
          "(?i)\\b(?:new|repeat|rpt|now|latest|subsequent|later|second|2nd|follow-?up|f/u|we\\s+(?:see|read)|I\\s+(?:see|read))\\b");

  /** The care of which a sentence may speak without naming it again. */
  private static final Set<String> CARE =
      Set.of(
          "acid-suppression",
          "probiotic",
          "nirsevimab",
          "palivizumab",
          "donor-milk",
          "vaccines",
          "primary-vaccines",
          "indomethacin",
          "kangaroo-care",
          "car-seat",
          "car-seat-challenge",
          "lumbar-puncture",
          "rop-exam");

  private static final Set<String> GAS = Set.of("pneumatosis", "portal-venous-gas", "ascites");

  private static final Set<String> SIGNS =
      Set.of("gross-bloody-stools", "abdominal-distension", "abdominal-signs", "bilious");

  private static final Pattern NO_LONGER =
      Pattern.compile("(?i)\\b(?:no longer|no more|without further|no further|no residual)\\b");

  /** What is the infant's, whoever is named beside it: {@code dad asks for probiotics}. */
  private static final Set<String> INFANTS =
      Set.of(
          "probiotic",
          "nec-word",
          "fda-warning",
          "no-nec-difference",
          "halves-nec",
          "dcc-prevents-nec",
          "dcc-no-nec",
          "hbsag-positive",
          "hepb-late",
          "fda-approved",
          "mt-rnr1",
          "safety-net",
          "probiotic-not-started",
          "donor-milk",
          "donor-declined",
          "nirsevimab",
          "nirsevimab-declined",
          "palivizumab",
          "maternal-rsv-vaccine",
          "vaccines",
          "primary-vaccines",
          "vaccines-delayed",
          "hepatitis-b-vaccine",
          "hepb-rule",
          "car-seat",
          "car-seat-challenge",
          "kangaroo-care",
          "parents-refuse",
          "formula-first",
          "mom-not-used",
          "mothers-milk",
          "lactation-support",
          "milk-short",
          "cord-clamping",
          "dcc",
          "milked",
          "not-milked",
          "clamped-at-once",
          "immediate-clamping",
          "cord-milking",
          "cord-reason",
          "delivery-told");

  private static final Set<Kind> OTHER_CARE =
      Set.of(Kind.DRUG, Kind.VACCINE, Kind.RESPIRATORY_SUPPORT, Kind.PROCEDURE, Kind.DEVICE);

  private final Stay stay;
  private final List<Span> stale;
  private final Map<String, Terms.Found> phrases = new HashMap<>();
  private final Map<String, List<Place>> byTerm = new HashMap<>();
  private final Map<Said, List<Place>> bySaid = new IdentityHashMap<>();
  private final Map<String, List<Place>> own = new HashMap<>();
  private final Map<String, Map<String, List<Place>>> ownByNote = new HashMap<>();
  private final Map<Object, Object> once = new HashMap<>();
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
        reading.elided(said);
      }
    }
    FILM.forEach(reading::againstReport);
    reading.phrases.clear();
    return reading;
  }

  private void read(Said said) {
    Map<List<Integer>, Set<String>> spans = new LinkedHashMap<>();
    var terms = Terms.standard();
    // Notes are copied forward: most sentences of a stay stand in it many times.
    var found = phrases.computeIfAbsent(said.text(), terms::find);
    int start = said.sentence().from();
    for (var f : said.sentence().findings()) {
      int from = f.mention().from();
      int to = f.mention().to();
      for (String name : terms.naming(f.concept().id())) {
        if (!found.excludes(name, from - start, to - start)) {
          spans.computeIfAbsent(List.of(from, to), k -> new LinkedHashSet<>()).add(name);
        }
      }
    }
    for (var hit : found.hits()) {
      spans
          .computeIfAbsent(
              List.of(start + hit.from(), start + hit.to()), k -> new LinkedHashSet<>())
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
          boolean old = ofLines || stale(said.span(from, to)) || said.says(COPIED);
          for (String name : names) {
            var whom = INFANTS.contains(name) ? Experiencer.INFANT : seen.whom();
            keep(new Place(name, said, from, to, gone(name, said, from, seen), whom, old));
          }
        });
    headed(said);
    for (var bare : CourseTalk.words(this, said)) {
      if (places(said).stream().noneMatch(p -> p.term().equals(bare.term()))) {
        var seen = Stances.of(said, bare.from(), bare.to());
        keep(
            new Place(
                bare.term(),
                said,
                bare.from(),
                bare.to(),
                seen.stance(),
                Experiencer.INFANT,
                stale(said.span(bare.from(), bare.to()))));
      }
    }
  }

  /**
   * {@code On lansoprazole. Stopped today}, {@code probiotic asked for; not given}: a clause that
   * opens with a bare stop or refusal says it of the care named before it.
   */
  private void elided(Said said) {
    var of = byNote.getOrDefault(said.note(), List.of());
    int at = of.size() - 1;
    if (at < 0 || of.get(at) != said) {
      return;
    }
    var m = ELIDED.matcher(said.text());
    while (m.find()) {
      int from = said.sentence().from() + m.start(1);
      var before =
          m.start() > 0
              ? places(said).stream().filter(p -> p.to() <= from).toList()
              : at > 0 ? List.copyOf(places(of.get(at - 1))) : List.<Place>of();
      Stance stance = STOPS.matcher(m.group(1)).lookingAt() ? Stance.STOPPED : Stance.NEGATED;
      for (Place p : before) {
        if (CARE.contains(p.term()) && !p.stance().against()) {
          int to = said.sentence().from() + m.end(1);
          keep(new Place(p.term(), said, from, to, stance, p.whom(), p.stale()));
        }
      }
    }
  }

  /** {@code The film no longer shows pneumatosis}: it was there. */
  private static Stance gone(String term, Said said, int from, Stances.Seen seen) {
    if (seen.stance() == Stance.POSSIBLE && SIGNS.contains(term)) {
      // "possible NEC, bloody stool": what was seen is no guess
      return Stance.AFFIRMED;
    }
    return seen.stance() == Stance.NEGATED
            && GAS.contains(term)
            && NO_LONGER
                .matcher(said.note().text())
                .region(Math.max(said.sentence().from(), from - 40), from)
                .find()
        ? Stance.PAST
        : seen.stance();
  }

  /**
   * {@code Pneumatosis on this morning's film per radiology}, where radiology's report of the day
   * denies it: a claim, and no finding.
   */
  private void againstReport(String term) {
    var places = byTerm.getOrDefault(term, List.of());
    var reports =
        places.stream()
            .filter(p -> p.said().note().type() == NoteType.RADIOLOGY && p.stance().against())
            .filter(
                p ->
                    places.stream()
                        .noneMatch(
                            q ->
                                q.said().note().name().equals(p.said().note().name())
                                    && q.stance().firm()))
            .map(p -> p.said().note().time())
            .toList();
    for (Place p : List.copyOf(places)) {
      var noted = p.said().note().time();
      boolean claimed =
          p.stance().firm()
              && p.said().note().type() != NoteType.RADIOLOGY
              && CITES_FILM.matcher(p.said().text()).find()
              && !OWN_FILM.matcher(p.said().text()).find()
              && reports.stream()
                  .anyMatch(t -> !t.isAfter(noted) && t.plusHours(24).isAfter(noted));
      if (claimed) {
        var claim =
            new Place(term, p.said(), p.from(), p.to(), Stance.POSSIBLE, p.whom(), p.stale());
        places.set(places.indexOf(p), claim);
        var own = bySaid.get(p.said());
        if (own != null) {
          own.set(own.indexOf(p), claim);
        }
      }
    }
  }

  private void keep(Place place) {
    byTerm.computeIfAbsent(place.term(), k -> new ArrayList<>()).add(place);
    bySaid.computeIfAbsent(place.said(), k -> new ArrayList<>()).add(place);
  }

  /** {@code Vaccines: given}: what a heading names is said of it. */
  private void headed(Said said) {
    String heading = said.sentence().section().heading();
    int from = said.sentence().from();
    int head = from - heading.length() - 3;
    String text = said.note().text();
    int at = heading.isEmpty() || head < 0 && from < 2 ? -1 : text.lastIndexOf(heading, from - 1);
    if (at < Math.max(0, head)
        || !BETWEEN.matcher(text.substring(at + heading.length(), from)).matches()) {
      return;
    }
    for (var hit : Terms.standard().find(text.substring(at, said.sentence().to())).hits()) {
      if (at + hit.from() < from && hit.term().contains("vaccines")) {
        boolean whole = at + hit.to() > from;
        int to = Math.max(at + hit.to(), from + 1);
        var stance = whole || !HELD.matcher(said.text()).find() ? Stance.AFFIRMED : Stance.NEGATED;
        keep(new Place(hit.term(), said, from, to, stance, Experiencer.INFANT, false));
      }
    }
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

  /** The infant's own places of a term, lines that no longer held left out. */
  List<Place> own(String term) {
    return own.computeIfAbsent(
        term, t -> places(t).stream().filter(p -> p.of(Experiencer.INFANT) && !p.stale()).toList());
  }

  /** Those of one note. */
  List<Place> own(String term, Note note) {
    return ownByNote
        .computeIfAbsent(
            term, t -> own(t).stream().collect(Collectors.groupingBy(p -> p.said().note().name())))
        .getOrDefault(note.name(), List.of());
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

  /** What the whole stay gives for a question, worked out once. */
  @SuppressWarnings("unchecked")
  <T> T once(Object question, Supplier<T> work) {
    Object known = once.get(question);
    if (known == null) {
      known = Objects.requireNonNull(work.get());
      once.put(question, known);
    }
    return (T) known;
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
        .computeIfAbsent(note, n -> written(name, n));
  }

  private List<Measured> written(String name, Note note) {
    var own = said(note).stream().filter(s -> !stay.aboutAnother(s)).toList();
    var found =
        own.stream()
            .filter(s -> !name.startsWith("antibiotic-") || ofAntibiotics(s))
            .flatMap(s -> Numbers.standard().find(name, s).stream())
            .toList();
    return found.isEmpty() && name.equals("antibiotic-course-days")
        ? own.stream()
            .filter(s -> !WATCHED.matcher(s.text()).find())
            .flatMap(s -> CourseTalk.lengths(this, s).stream())
            .toList()
        : found;
  }

  /** {@code Phototherapy for 2 days}, {@code PDA: paracetamol x 3 d} tell of another treatment. */
  private boolean ofAntibiotics(Said said) {
    if (said.says(WATCHED)
        && places(said).stream().noneMatch(p -> p.term().equals("antibiotics"))) {
      return false;
    }
    if (perioperative(said)) {
      return false;
    }
    boolean courseGoesOn = places(said).stream().anyMatch(p -> p.term().equals("abx-continue"));
    return places(said).stream().anyMatch(p -> p.term().equals("antibiotics"))
        || said.sentence().findings().stream()
            .map(f -> f.concept().kind())
            .noneMatch(k -> OTHER_CARE.contains(k) && !(courseGoesOn && k == Kind.IMAGING));
  }

  /** Tells of cover for an operation. */
  static boolean perioperative(Said said) {
    return said.says(PERIOPERATIVE);
  }

  /** A number in place. */
  record Measured(Said said, int from, int to, double value, double high, Experiencer whom) {}
}
