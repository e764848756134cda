package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the notes say by then of the infant's blood, spinal fluid and urine cultures. */
final class Cultures {
  private static final java.util.Set<String> ORGANISMS =
      java.util.Set.of("candida", "gram-negative", "staph-aureus", "cons");
  private static final Pattern GREW =
      Pattern.compile(
          "(?i)\\b(?:x\\s?\\d|bottles?|cx|cultures?|grew|grown|growing|isolated|flagged|BSI|\\d"
              + " (?:of|/)"
              + " \\d|\\d/\\d|(?:GNRs?|GPCs?|GNB)\\s*(?:@|at|by|in|x)?\\s*\\d+|bacter\\w+|sepsis|septic\\w*"
              + "|blood(?!\\s*(?:gas|press|sugar|gluc|type|group|prod|loss|stool|trans|test|work)))\\b");

  /** {@code culture-negative sepsis}, whatever else is said to have grown. */
  private static final Pattern CULTURE_NEGATIVE =
      Pattern.compile("(?i)(?:cultures?|cxs?)[- ]neg(?:ative)?\\b");

  /** {@code No growth at 48 h} by itself tells of the blood. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)\\W*(?:no growth|NGTD?)(?:\\s+(?:to date|so"
              + " far|final|yet|x|at|after|@|for))*\\s*(?:\\d+\\s*(?:h|hrs?|hours?|d|days?))?\\W*");

  /** {@code Blood: Staph aureus}, read as a heading and what stands below it. */
  private static final Pattern BLOOD =
      Pattern.compile("(?i)(?:blood|bld)(?:\\s*(?:cx|culture)s?)?|b/?cx?|cultures?|micro\\w*");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:urin\\w*|UTI|UCx|ETT|trach\\w*|swab|nares|nasal|rectal|stool|coloni\\w*|CSF|eye|wound|PCR|mother\\w*|mat\\w*|placent\\w*|screen|if|rule"
              + " out|r/o|cover\\w*)\\b");

  /** What a later culture gave does not undo what the first one grew. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)\\b(?:rpt|repeat(?:ed|s)?|f/u|follow-?up|subsequent|clearance|since then)\\b");

  private static final Pattern IF =
      Pattern.compile("(?i)\\b(?:if|when|once|unless|until|should|in case)\\b");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?i)\\b(?:NGTD|NG\\d?|(?:no|without|nil|not any)(?:\\s+\\w+)? growth|not"
              + " (?:grown|growing)|nothing (?:grown|growing)|(?<!coag )(?<!coag-)(?<!gram"
              + " )(?<!gram-)(?<!coagulase )(?<!coagulase-)neg(?:ative)?|sterile|no"
              + " organisms?|clear(?:ed)?|clean|normal|nl)\\b|음성|(?<![\\w)])\\(?-\\)(?!\\w)");
  private static final Pattern NEGATIVE_WORD =
      Pattern.compile("(?i)\\b(?:NGTD|NG\\d?|no growth|neg(?:ative)?|sterile)\\b|음성");
  private static final Pattern POSITIVE =
      Pattern.compile(
          "(?i)\\b(?:pos(?:itive)?|grew|grow(?:ing|s)|growth of|isolated|flagged|GPCs?|GNRs?|gram[-"
              + " ](?:pos|neg)\\w*|yeast|bacter(?:a?emia|a?emic)|(?:candid|fung)a?emia)\\b|양성|\\+\\s?(?:for\\s+)?(?:GBS|GNR|GPC|CoNS|E\\.?"
              + " ?coli|MSSA|staph|yeast|klebsiella)|^\\S+(?: cx|"
              + " culture)?\\s?\\+(?!\\s?[\\p{L}\\d])");
  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?i)\\b(?:if|until|pending|when|once|unless|will|would|repeat|send|sent|obtain|draw|await\\w*|in"
              + " case|should)\\b");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)(?<![\\d.])(\\d{1,3})\\s*-?\\s*(h|hr|hrs|hours?|d|days?)\\b(?!\\s*(?:ago|old|course|of"
              + " abx))");

  /** What was taken elsewhere or got lost: neither pending nor sterile. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?i)\\b(?:unavailable|not\\s+(?:yet\\s+)?(?:available|known|faxed|received|obtainable|accessible|traceable|sent\\s+with|in\\s+(?:the\\s+)?(?:notes|records|paperwork))"
              + "|(?:result|results|status|report)s?\\s+(?:is\\s+|are\\s+)?(?:unknown|unk|unclear|missing|lost)|no\\s+(?:results?|reports?)\\s+(?:is\\s+|are\\s+)?(?:available|seen|found|obtainable|received|sent)|never\\s+(?:faxed|received|reported)|(?:system|portal|LIMS|computers?)\\s+(?:is\\s+|are\\s+)?down"
              + "|can(?:not|'t)\\s+(?:see|access|find)|unable\\s+to\\s+(?:see|access|find)|no\\s+access\\s+to)\\b|확인\\s?(?:안|못|되지|불가)|알\\s?수\\s?없|미상");

  /** What grew so long ago is no matter of the present plan. */
  private static final double DAYS = 35;

  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?i)(?:unable\\s+to|can(?:not|'t))\\s+(?:see|access|find|get)\\s+(?:the\\s+)?$");

  private final State state;
  private final Map<String, Optional<Report>> reports = new HashMap<>();

  Cultures(State state) {
    this.state = state;
  }

  /** The latest report of a site. */
  private record Report(Said said, String state, Optional<Double> hours, List<String> organisms) {}

  /**
   * {@code none}, {@code pending}, {@code negative} or {@code positive}; missing where the notes
   * say that the result cannot be had.
   */
  String state(String site) {
    String known = report(site).map(Report::state).orElse("none");
    if (known.equals("unknown")) {
      throw new Missing("the result of the " + site + " culture");
    }
    return known;
  }

  /** When the positive report of a site was written, empty where none was. */
  Optional<java.time.LocalDateTime> positiveSince(String site) {
    return found(site).filter(r -> r.state.equals("positive")).map(r -> r.said.note().time());
  }

  /** Hours of incubation reported without growth, else hours since the culture is first named. */
  double hours(String site) {
    var report = report(site);
    if (report.flatMap(Report::hours).isPresent()) {
      return report.flatMap(Report::hours).orElseThrow();
    }
    for (var note : state.known()) {
      for (var said : state.said(note)) {
        if (!of(site, said).isEmpty()) {
          state.cite(said);
          return State.hours(note.time(), state.at());
        }
      }
    }
    throw new Missing("when the " + site + " culture was taken");
  }

  /** The positive culture grew an organism of the term, or a note names it beside it. */
  boolean grew(String site, String term) {
    if (!state(site).equals("positive")) {
      return false;
    }
    var named = organisms(site);
    return named.isEmpty()
        ? state.ever(term)
        : named.stream().anyMatch(o -> Terms.standard().naming(o).contains(term));
  }

  /** Lexicon ids of organisms that a positive culture grew, empty where none is named. */
  List<String> organisms(String site) {
    return report(site).map(Report::organisms).orElse(List.of());
  }

  /** Places that name the site's culture in a sentence. */
  private List<Place> of(String site, Said said) {
    var all = state.reading().places(said);
    if (all.isEmpty()) {
      return all;
    }
    return all.stream()
        .filter(p -> p.term().equals("culture-" + site) && p.of(Experiencer.INFANT))
        .sorted(java.util.Comparator.comparingInt(Place::from))
        .toList();
  }

  /** {@code CoNS x2, line removed}: an organism that grew, where nothing says of what else. */
  private boolean grown(Said said) {
    return (!organisms(said).isEmpty() || identified(said))
        && (GREW.matcher(said.text()).find()
            || BLOOD.matcher(said.sentence().section().heading()).matches())
        && !ELSEWHERE.matcher(said.text()).find();
  }

  private boolean identified(Said said) {
    return state.reading().places(said).stream()
        .anyMatch(
            p ->
                ORGANISMS.contains(p.term())
                    && p.of(Experiencer.INFANT)
                    && p.stance() == Stance.AFFIRMED);
  }

  private static List<String> organisms(Said said) {
    return said.sentence().findings().stream()
        .filter(f -> f.concept().kind() == Kind.ORGANISM && !f.concept().id().equals("gbs"))
        .filter(f -> f.assertion().experiencer() == Experiencer.INFANT)
        .filter(f -> f.assertion().status() == dev.vernix.corpus.Status.PRESENT)
        .map(f -> f.concept().id())
        .distinct()
        .toList();
  }

  /** {@code No blood culture taken}: there is none to tell of. */
  private static boolean untaken(List<Place> places, Said said) {
    return places.stream().allMatch(p -> p.stance().against())
        && !NEGATIVE_WORD.matcher(said.text()).find()
        && !POSITIVE.matcher(said.text()).find();
  }

  private Optional<Report> report(String site) {
    var report = reports.computeIfAbsent(site, this::found);
    report.ifPresent(r -> state.cite(r.said));
    return report;
  }

  /** The latest note's word; a positive report of a site is not undone by a later negative one. */
  private Optional<Report> found(String site) {
    Report latest = null;
    for (var note : state.known()) {
      for (var said : state.said(note)) {
        var places = of(site, said);
        if (places.isEmpty()
            && site.equals("blood")
            && state.reading().once(said, "grown", () -> grown(said))) {
          latest = new Report(said, "positive", Optional.empty(), organisms(said));
          continue;
        }
        if (places.isEmpty()
            && site.equals("blood")
            && BARE.matcher(said.text()).matches()
            && (latest == null || !latest.state.equals("positive"))) {
          latest = new Report(said, "negative", incubated(said.text()), List.of());
          continue;
        }
        if (places.isEmpty()
            || state.reading().once(said, "untaken " + site, () -> untaken(places, said))) {
          continue;
        }
        var report =
            state
                .reading()
                .once(said, "culture " + site, () -> read(site, said, places.getFirst()));
        if (latest == null
            || report.state.equals("positive")
            || report.state.equals("negative") && !latest.state.equals("positive")
            || report.state.equals("unknown") && latest.state.equals("pending")) {
          latest = report;
        }
      }
    }
    return Optional.ofNullable(latest)
        .filter(
            r ->
                !r.state.equals("positive")
                    || State.hours(r.said.note().time(), state.at()) <= DAYS * 24);
  }

  private Report read(String site, Said said, Place place) {
    int from = place.from();
    String text = said.note().text();
    int to = end(site, said, from);
    var again = AGAIN.matcher(text).region(from, to);
    if (again.find() && grownBefore(said, said.sentence().from(), again.start())) {
      to = again.start();
    }
    String rest = text.substring(from, to);
    if (CULTURE_NEGATIVE.matcher(rest).lookingAt()) {
      return new Report(said, "negative", incubated(rest), List.of());
    }
    int end = to;
    int first = site.equals("blood") ? said.sentence().from() : from;
    String before = text.substring(Math.max(said.sentence().from(), from - 24), from);
    if (IF.matcher(text.substring(clause(text, said.sentence().from(), from), from)).find()) {
      return new Report(said, "pending", Optional.empty(), List.of());
    }
    if (AGAIN.matcher(before).find() && grownBefore(said, said.sentence().from(), from)) {
      return new Report(said, "positive", Optional.empty(), organisms(said));
    }
    var organisms =
        said.sentence().findings().stream()
            .filter(f -> f.concept().kind() == Kind.ORGANISM)
            .filter(f -> f.assertion().experiencer() == Experiencer.INFANT)
            .filter(f -> f.mention().from() >= first && f.mention().to() <= end)
            .map(f -> f.concept().id())
            .distinct()
            .toList();
    if (place.stance() == Stance.AFFIRMED && grownBefore(said, place.from(), place.to())) {
      return new Report(said, "positive", Optional.empty(), organisms);
    }
    var negative = NEGATIVE.matcher(rest);
    var positive = POSITIVE.matcher(rest);
    boolean neg =
        negative.find()
            && !conditional(rest, negative.start())
            && !grownBefore(said, first, from + negative.start());
    boolean pos =
        positive.find() && !conditional(rest, positive.start())
            || (!organisms.isEmpty() || identified(said))
                && !NOT_YET.matcher(own(rest)).find()
                && !neg;
    boolean positiveBefore =
        POSITIVE.matcher(before).find() && !NOT_YET.matcher(before).find() && !neg;
    if ((pos || positiveBefore) && !(neg && negative.start() < start(positive))) {
      return new Report(said, "positive", Optional.empty(), organisms);
    }
    if (neg || NEGATIVE.matcher(before).find() && !NOT_YET.matcher(before).find()) {
      return new Report(said, "negative", incubated(rest), List.of());
    }
    if (UNKNOWN.matcher(rest).find() || UNSEEN.matcher(before).find()) {
      return new Report(said, "unknown", Optional.empty(), List.of());
    }
    return new Report(said, "pending", Optional.empty(), List.of());
  }

  /** {@code BCx 5/17 S. aureus; 5/20 neg}: it grew, whatever a later one did. */
  private boolean grownBefore(Said said, int from, int to) {
    return state.reading().places(said).stream()
            .anyMatch(
                p ->
                    ORGANISMS.contains(p.term())
                        && p.stance() == Stance.AFFIRMED
                        && p.from() >= from
                        && p.to() <= to)
        || said.sentence().findings().stream()
            .filter(f -> f.concept().kind() == Kind.ORGANISM)
            .anyMatch(f -> f.mention().from() >= from && f.mention().to() <= to);
  }

  /** As far as the next semicolon: {@code S. aureus in cultures; PICC will come out}. */
  private static String own(String rest) {
    int end = rest.indexOf(';');
    return end < 0 ? rest : rest.substring(0, end);
  }

  private static int start(java.util.regex.Matcher m) {
    return m.hasMatch() ? m.start() : Integer.MAX_VALUE;
  }

  private static int clause(String text, int start, int to) {
    int from = Math.max(text.lastIndexOf(';', to - 1), text.lastIndexOf('.', to - 1));
    return Math.max(start, from + 1);
  }

  /** The sentence's end, or the next culture of another site. */
  private int end(String site, Said said, int from) {
    return state.reading().places(said).stream()
        .filter(p -> p.term().startsWith("culture-") && !p.term().equals("culture-" + site))
        .filter(p -> p.from() > from)
        .mapToInt(Place::from)
        .min()
        .orElse(said.sentence().to());
  }

  /** A word of condition or of sending stands before the result, in its clause. */
  private static boolean conditional(String text, int at) {
    int start = Math.max(text.lastIndexOf(';', at), Math.max(text.lastIndexOf(',', at), 0));
    return NOT_YET.matcher(text.substring(start, at).toLowerCase(Locale.ROOT)).find();
  }

  private static Optional<Double> incubated(String rest) {
    var m = HOURS.matcher(rest);
    return m.find()
        ? Optional.of(
            Double.parseDouble(m.group(1))
                * (m.group(2).toLowerCase(Locale.ROOT).startsWith("d") ? 24 : 1))
        : Optional.empty();
  }
}
