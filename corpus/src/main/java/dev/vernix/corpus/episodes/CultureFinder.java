package dev.vernix.corpus.episodes;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.episodes.Culture.Report;
import dev.vernix.corpus.episodes.Culture.Word;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells collections of cultures apart and gives each its reports.
 *
 * <p>A date before the result is the day of collection ({@code BCx 3/2 final no growth}); one
 * behind it is the day of the report. A report without a date belongs to the latest collection that
 * is old enough for it.
 */
final class CultureFinder {
  static final Map<String, String> SPECIMENS =
      PhraseTable.rows(CultureFinder.class, "specimens.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> r[1]));
  private static final PhraseTable<Word> WORDS =
      PhraseTable.load(CultureFinder.class, "culture-words.tsv", Word::valueOf);
  private static final Set<String> STAINED =
      Set.of("gram-positive-cocci", "gram-negative-rods", "yeast");
  private static final Pattern INCUBATED =
      Pattern.compile("(?i)(\\d{1,3})\\s?-?(h|hr|hrs|hours?|d|days?|일)(?![\\p{L}\\d])");
  private static final Pattern ONLY_JOINS = Pattern.compile("(?i)[\\s,/&+]*(?:and|und|,|&)?[\\s]*");
  private static final Pattern GROWTH =
      Pattern.compile(
          "(?i)(?:(?!\\b(?:blood|BCx?|urine|UCx?|line|ETT?|trach\\w*)\\b)[^;]){0,60}?"
              + "\\b(?:NG|NGTD|no growth|sterile|cx neg\\w*|cult\\w* neg\\w*)\\b");

  /** Only what is reported of these says that they were cultured. */
  private static final Set<String> REPORTED_ONLY =
      Set.of("line-tip-culture", "peritoneal-fluid-culture");
  private static final int OLDEST = 21;

  private final Evidence evidence;
  private final List<Culture> cultures = new ArrayList<>();

  private CultureFinder(Evidence evidence) {
    this.evidence = evidence;
  }

  /** A place that speaks of a culture. */
  private record Place(Said said, Finding finding, String specimen) {
    int from() {
      return finding.mention().from();
    }

    int to() {
      return finding.mention().to();
    }
  }

  static List<Culture> find(Stay stay, Evidence evidence) {
    var finder = new CultureFinder(evidence);
    finder.punctures(stay);
    Map<Said, Said> next = next(stay);
    for (var said : stay.said()) {
      var places = places(stay, said);
      for (var p : places) {
        finder.see(p, places, next.get(said));
      }
    }
    return finder.cultures.stream().sorted(Comparator.comparing(Culture::collected)).toList();
  }

  /** Fluid is taken for culture at each lumbar puncture that was done. */
  private void punctures(Stay stay) {
    for (var s : Sighting.of(stay, c -> c.id().equals("lumbar-puncture"))) {
      LocalDate day = s.when().startDate();
      if (!s.said().has(Cue.NOT_DONE)
          && !s.said().has(Cue.CONDITIONAL)
          && cultures.stream().noneMatch(c -> near(c, day))) {
        var culture = added("csf-culture", day, true, false, true);
        evidence.at(s.said(), s.from(), s.to()).ifPresent(culture.cited()::add);
      }
    }
  }

  private static List<Place> places(Stay stay, Said said) {
    var role = said.sentence().section().role();
    if (role == Section.Role.MATERNAL
        || role == Section.Role.FAMILY_HISTORY
        || OtherInfant.about(stay.chart().patient(), said)) {
      return List.of();
    }
    var places = new ArrayList<Place>();
    boolean spinal = false;
    for (var f : said.sentence().findings()) {
      String id = f.concept().id();
      spinal |=
          id.startsWith("csf")
              || id.equals("lumbar-puncture")
                  && !said.has(Cue.NOT_DONE)
                  && !said.has(Cue.CONDITIONAL);
      if (SPECIMENS.containsKey(id)
          && f.assertion().experiencer() == Experiencer.INFANT
          && f.assertion().status() != Status.ABSENT
          && f.assertion().status() != Status.POSSIBLE
          && !said.conditional(f.mention().from(), f.mention().to())) {
        places.add(new Place(said, f, id.equals("cultures") && spinal ? "csf-culture" : id));
      } else if (id.equals("csf") && grown(said, f)) {
        places.add(new Place(said, f, "csf-culture"));
      }
    }
    return places;
  }

  /** {@code CSF clean, final NG}, {@code CSF 20/1: no growth}: the fluid, and what of its culture. */
  private static boolean grown(Said said, Finding f) {
    int to = f.mention().to();
    return f.assertion().experiencer() == Experiencer.INFANT
        && GROWTH.matcher(said.note().text()).region(to, said.sentence().to()).lookingAt();
  }

  private static Map<Said, Said> next(Stay stay) {
    var next = new java.util.IdentityHashMap<Said, Said>();
    for (int i = 0; i + 1 < stay.said().size(); i++) {
      if (stay.said().get(i).note().equals(stay.said().get(i + 1).note())) {
        next.put(stay.said().get(i), stay.said().get(i + 1));
      }
    }
    return next;
  }

  /** One mention with the words that speak of it. */
  private record Mention(Place place, String text, int to, List<PhraseTable.Hit<Word>> words) {
    /** {@code Repeat} before the next label is said of that one. */
    boolean repeat() {
      int end = result().map(PhraseTable.Hit::from).orElse(place.to() + 24);
      return words.stream()
          .anyMatch(w -> w.value() == Word.REPEAT && w.from() < end && w.to() + 2 < to);
    }

    boolean says(Word word) {
      return words.stream().anyMatch(w -> w.value() == word);
    }

    Optional<PhraseTable.Hit<Word>> result() {
      return words.stream()
          .filter(w -> w.value() == Word.NEGATIVE || w.value() == Word.POSITIVE)
          .findFirst();
    }
  }

  private void see(Place s, List<Place> all, @Nullable Said next) {
    var m = mention(s, all);
    var organisms = organisms(s.said, s.from(), m.to);
    boolean positive = !organisms.isEmpty() || says(m, Word.POSITIVE);
    boolean negative = !positive && says(m, Word.NEGATIVE);
    boolean reported = positive || negative;
    if (!reported && REPORTED_ONLY.contains(s.specimen)) {
      return;
    }
    if (s.finding.assertion().status() == Status.PLANNED && !reported && !m.says(Word.COLLECTED)) {
      return;
    }
    if (positive && organisms.isEmpty() && next != null && quiet(next)) {
      organisms = organisms(next, next.sentence().from(), next.sentence().to());
    }
    var culture = culture(s, m, collected(m), m.repeat(), reported);
    var draft = evidence.at(s.said, s.from(), s.to());
    if (culture == null || draft.isEmpty()) {
      return;
    }
    culture.cited().add(draft.get());
    if (reported) {
      String after = negative ? after(m) : "";
      culture
          .reports()
          .add(
              new Report(
                  s.said.noteDate(), positive, m.says(Word.FINAL), after, organisms, draft.get()));
    }
  }

  private static boolean says(Mention m, Word word) {
    return m.result().filter(w -> w.value() == word).isPresent();
  }

  /** A sentence that goes on about the culture before it. */
  private static boolean quiet(Said said) {
    return said.sentence().findings().stream()
        .noneMatch(f -> SPECIMENS.containsKey(f.concept().id()));
  }

  private static Mention mention(Place s, List<Place> all) {
    String text = s.said.note().text();
    int to = segmentEnd(s, all, s.to());
    int from = Math.max(s.said.sentence().from(), s.from() - 24);
    for (int i = s.from() - 1; i >= from; i--) {
      if (text.charAt(i) == ';' || text.charAt(i) == ',' || text.charAt(i) == '.') {
        from = i + 1;
        break;
      }
    }
    for (var o : all) {
      if (o.to() <= s.from()) {
        from = Math.max(from, o.to());
      }
    }
    return new Mention(s, text, to, WORDS.find(text, from, to));
  }

  private static int segmentEnd(Place s, List<Place> all, int from) {
    String text = s.said.note().text();
    int end = s.said.sentence().to();
    for (var o : all) {
      if (o.from() >= from && o.from() < end) {
        if (ONLY_JOINS.matcher(text.substring(from, o.from())).matches()) {
          return segmentEnd(s, all, o.to());
        }
        end = o.from();
      }
    }
    int semicolon = text.indexOf(';', from);
    return semicolon >= 0 && semicolon < end ? semicolon : end;
  }

  private static List<Concept> organisms(Said said, int from, int to) {
    return said.sentence().findings().stream()
        .filter(f -> f.mention().from() >= from && f.mention().to() <= to)
        .filter(CultureFinder::organism)
        .map(Finding::concept)
        .distinct()
        .toList();
  }

  private static boolean organism(Finding f) {
    return f.assertion().experiencer() == Experiencer.INFANT
        && f.assertion().status() == Status.PRESENT
        && (f.concept().kind() == Kind.ORGANISM || STAINED.contains(f.concept().id()));
  }

  private static @Nullable LocalDate collected(Mention m) {
    var said = m.place.said;
    int result = m.result().map(PhraseTable.Hit::from).orElse(m.to);
    LocalDate best = null;
    for (var t : said.sentence().times()) {
      boolean day =
          t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.DAY_OF_LIFE;
      boolean today = t.type() == TimeExpression.Type.RELATIVE && m.says(Word.COLLECTED);
      int nearest =
          m.place.specimen.equals("csf-culture") ? said.sentence().from() : m.place.from() - 12;
      boolean own = t.from() >= nearest && t.to() <= m.to;
      boolean before = t.from() <= result || follows(m, t.from());
      if ((day || today) && own && before && !t.start().isAfter(said.noteDate())) {
        best = best == null ? t.start() : best;
      }
    }
    return best;
  }

  private static boolean follows(Mention m, int at) {
    return m.words.stream()
        .anyMatch(w -> w.value() == Word.COLLECTED && w.to() <= at && at - w.to() < 12);
  }

  private static String after(Mention m) {
    int from = m.result().map(PhraseTable.Hit::from).orElse(m.place.to());
    var found = INCUBATED.matcher(m.text).region(Math.max(from - 12, m.place.to()), m.to);
    if (!found.find()) {
      return "";
    }
    boolean hours = Character.toLowerCase(found.group(2).charAt(0)) == 'h';
    int n = Integer.parseInt(found.group(1));
    return n + (hours ? " hours" : n == 1 ? " day" : " days");
  }

  private @Nullable Culture culture(
      Place s, Mention m, @Nullable LocalDate named, boolean repeat, boolean reported) {
    String specimen = s.specimen;
    LocalDate written = s.said.noteDate();
    var mine =
        cultures.stream()
            .filter(c -> fits(c.specimen(), specimen))
            .filter(c -> !c.collected().isAfter(written))
            .filter(c -> !c.collected().isBefore(written.minusDays(OLDEST)))
            .sorted(Comparator.comparing(Culture::collected))
            .toList();
    if (named != null) {
      var same =
          mine.stream()
              .filter(c -> near(c, named))
              .min(
                  Comparator.comparing(
                      c -> Math.abs(c.collected().toEpochDay() - named.toEpochDay())));
      return same.filter(c -> !repeat || c.repeat() || c.collected().equals(named))
          .map(c -> redated(c, named))
          .orElseGet(() -> added(specimen, named, true, repeat, true));
    }
    if (reported) {
      return mine.stream()
          .filter(c -> !repeat || c.repeat())
          .filter(c -> oldEnough(c, m, written))
          .reduce((a, b) -> b)
          .or(() -> mine.stream().reduce((a, b) -> b))
          .orElseGet(
              () ->
                  specimen.equals("cultures")
                      ? null
                      : added(specimen, written, false, repeat, false));
    }
    boolean taken = m.says(Word.COLLECTED) || repeat;
    int within = taken ? 1 : specimen.equals("cultures") ? OLDEST : 5;
    return mine.stream()
        .filter(c -> !c.collected().isBefore(written.minusDays(within)))
        .filter(c -> !repeat || c.repeat())
        .reduce((a, b) -> b)
        .orElseGet(
            () ->
                specimen.equals("cultures") ? null : added(specimen, written, false, repeat, true));
  }

  private static boolean oldEnough(Culture c, Mention m, LocalDate written) {
    var found = INCUBATED.matcher(after(m));
    if (!found.find()) {
      return true;
    }
    int n = Integer.parseInt(found.group(1));
    int days = found.group(2).startsWith("h") ? n / 24 - 1 : n - 1;
    return !c.collected().plusDays(Math.max(0, days)).isAfter(written);
  }

  private static boolean near(Culture c, LocalDate day) {
    return Math.abs(c.collected().toEpochDay() - day.toEpochDay()) <= 1;
  }

  private static boolean fits(String culture, String specimen) {
    return culture.equals(specimen)
        || specimen.equals("cultures") && culture.equals("blood-culture");
  }

  private Culture added(
      String specimen, LocalDate day, boolean dated, boolean repeat, boolean taken) {
    var c = Culture.of(specimen, day, dated, repeat, taken);
    cultures.add(c);
    return c;
  }

  /** A day that a note names is better than the day of the note that first spoke of it. */
  private Culture redated(Culture c, LocalDate named) {
    if (c.dated() || c.collected().equals(named)) {
      return c;
    }
    var better = new Culture(c.specimen(), named, true, c.repeat(), true, c.reports(), c.cited());
    cultures.set(cultures.indexOf(c), better);
    return better;
  }
}
