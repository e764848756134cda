package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of enteral feeding: first feed, fortification, full feeds, all feeds by mouth,
 * donor milk, and the feeds with which the infant goes home.
 *
 * <p>Full feeds are what a note calls full feeds; no volume is taken for them. Feeds after bowel
 * rest have milestones of their own.
 */
final class EnteralFeeding implements Machine {
  private static final Pattern ALL_ORAL =
      Pattern.compile(
          "(?i)\\b(?:all|full|100 ?% ?|exclusively) ?(?:PO|oral|by mouth|nipple|bottle)|\\bPO ad"
              + " lib|\\bfully (?:breast|bottle)[- ]?fed|\\bsuck feeds only");
  private static final Pattern FIRST_ORAL =
      Pattern.compile("(?i)\\bfirst (?:bottle|PO|oral|nipple|breast ?feed)");
  private static final Pattern TROPHIC =
      Pattern.compile("(?i)\\btrophic|\\bMEF\\b|\\bminimal enteral|\\bpriming");

  /** Drops of colostrum in the mouth are no feed. */
  private static final Pattern MOUTH_CARE =
      Pattern.compile("(?i)\\b(?:mouth ?-?cares?|oral (?:cares?|immune)|swab\\w*|buccal)\\b");

  /** Full feeds that are still to come. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:before|until|till|towards?|approaching|nearing|nearly|almost|goal|aim\\w*|once|not"
              + " yet|days? &|advanc\\w+ to|increas\\w+ to|work\\w* up to|expect\\w*|start\\w*"
              + " at|when)\\b[^.;]{0,24}$");

  private static final Pattern FULL_SINCE =
      Pattern.compile("(?i)\\bfull(?: feeds)? (?:since|from|on|reached)\\b");
  private static final Pattern TEACHING = Pattern.compile("(?i)\\bteach|\\brecipe|\\bdemonstrat");
  private static final Pattern AGAIN = Pattern.compile("(?i)\\b(?:re-?start|resum|re-?feed)");

  /** Days after which a first feed that is found is hardly the first that was given. */
  private static final int LATE = 7;

  private final Stay stay;
  private final Evidence evidence;

  /** For the list of machines. */
  static Machine machine() {
    return (stay, before) -> new EnteralFeeding(stay, Evidence.of(before)).run(stay, before);
  }

  private EnteralFeeding(Stay stay, Evidence evidence) {
    this.stay = stay;
    this.evidence = evidence;
  }

  @Override
  public Yield run(Stay s, Drafts before) {
    var drafts = new ArrayList<Draft>();
    first().ifPresent(drafts::add);
    drafts.addAll(full());
    energy().ifPresent(drafts::add);
    donor().ifPresent(drafts::add);
    oral().forEach(drafts::add);
    home().ifPresent(drafts::add);
    return Yield.of(drafts);
  }

  /** A place that says something of feeding on a day. */
  private record Told(LocalDate day, Said said, int from, int to, boolean dated) {}

  private Stream<Said> own() {
    return stay.said().stream()
        .filter(s -> !OtherInfant.about(stay.chart().patient(), s))
        .filter(s -> s.note().type() != NoteType.FAMILY);
  }

  private Stream<Told> findings(Predicate<String> id) {
    return own()
        .flatMap(
            s ->
                s.sentence().findings().stream()
                    .filter(f -> id.test(f.concept().id()) && holds(s, f))
                    .map(f -> told(s, f.mention().from(), f.mention().to())));
  }

  private static boolean holds(Said s, Finding f) {
    int from = f.mention().from();
    int to = f.mention().to();
    return f.assertion().status() == Status.PRESENT
        && f.assertion().experiencer() == Experiencer.INFANT
        && !s.conditional(from, to)
        && !s.cued(from, to, Cue.STOP, Cue.NOT_DONE, Cue.CORRECTION);
  }

  private static Told told(Said s, int from, int to) {
    var time =
        s.timeAt(from, to)
            .filter(t -> t.from() >= from || opens(s, t, from))
            .filter(t -> !t.start().isAfter(s.noteDate()));
    LocalDate day = time.map(TimeExpression::start).orElse(s.noteDate());
    return new Told(day, s, from, to, time.isPresent());
  }

  /** A day before a mention dates it only where nothing else stands between. */
  private static boolean opens(Said s, TimeExpression t, int from) {
    return s.sentence().findings().stream()
            .noneMatch(f -> f.mention().from() >= t.to() && f.mention().to() <= from)
        && t.from() - s.sentence().from() < 12;
  }

  private Optional<Draft> draft(Told t) {
    return evidence.at(t.said, t.from, t.to);
  }

  private String day(LocalDate day) {
    return Words.day(stay.clock(), day);
  }

  private Optional<Draft> fact(
      String concept, String text, @Nullable String value, LocalDate day, List<Draft> from) {
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Evidence.draft(BodySystem.GI, concept, text + ".", value, When.on(day), from));
  }

  private Optional<Draft> first() {
    Told first = null;
    Frame.Feed feed = null;
    for (var s : own().toList()) {
      for (var f : s.frames(Frame.Feed.class)) {
        boolean given = f.volume() != null || f.perKgDay() != null;
        var t = told(s, f.from(), f.to());
        if (given
            && !s.says(MOUTH_CARE)
            && s.statusAt(f.from(), f.to()) == Status.PRESENT
            && !s.conditional(f.from(), f.to())
            && !s.cued(f.from(), f.to(), Cue.STOP, Cue.NOT_DONE)
            && (first == null || t.day.isBefore(first.day))) {
          first = t;
          feed = f;
        }
      }
    }
    if (first == null || feed == null || first.day.isBefore(stay.firstDay())) {
      return Optional.empty();
    }
    boolean late = first.day.isAfter(stay.firstDay().plusDays(LATE)) || first.said.says(AGAIN);
    String kind = first.said.says(TROPHIC) ? "Trophic feeds" : "Enteral feeds";
    var milks = feed.milks().stream().map(m -> m.name()).distinct().toList();
    String text =
        kind
            + (milks.isEmpty() ? "" : " of " + Words.list(milks))
            + (late ? " were first documented on " : " were begun on ")
            + day(first.day)
            + amount(feed);
    return fact("first-feed", text, null, first.day, draft(first).stream().toList());
  }

  private static String amount(Frame.Feed f) {
    if (f.volume() != null) {
      return " ("
          + Words.quantity(f.volume())
          + (f.interval().isEmpty() ? "" : " " + Words.interval(f.interval()))
          + ")";
    }
    return f.perKgDay() == null ? "" : " (" + Words.quantity(f.perKgDay()) + ")";
  }

  /** Full feeds before and after each bowel rest. */
  private List<Draft> full() {
    var told =
        findings("full-enteral-feeds"::equals)
            .filter(
                t ->
                    !AHEAD
                        .matcher(t.said.note().text().substring(t.said.sentence().from(), t.from))
                        .find())
            .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    own().flatMap(s -> since(s).stream()).forEach(told::add);
    var rests =
        evidence.derived("bowel-rest-episode").stream()
            .filter(d -> d.when().startDate().isAfter(stay.firstDay().plusDays(1)))
            .toList();
    var drafts = new ArrayList<Draft>();
    LocalDate from = LocalDate.MIN;
    for (int i = 0; i <= rests.size(); i++) {
      LocalDate to = i < rests.size() ? rests.get(i).when().startDate() : LocalDate.MAX;
      reached(told, from, to, !drafts.isEmpty()).ifPresent(drafts::add);
      from = i < rests.size() ? rests.get(i).when().endDate() : from;
    }
    return drafts;
  }

  /** {@code 55 mL q3h (150/kg), full since 3/8}. */
  private static Optional<Told> since(Said s) {
    var m = s.matcher(FULL_SINCE);
    if (s.frames(Frame.Feed.class).isEmpty() || !m.find()) {
      return Optional.empty();
    }
    int from = s.sentence().from() + m.start();
    int to = s.sentence().from() + m.end();
    return s.sentence().times().stream()
        .filter(t -> t.from() >= to && t.from() - to < 4 && !t.start().isAfter(s.noteDate()))
        .findFirst()
        .map(t -> new Told(t.start(), s, from, to, true));
  }

  private Optional<Draft> reached(List<Told> told, LocalDate from, LocalDate to, boolean again) {
    Told first = null;
    for (var t : told) {
      boolean within = t.day.isAfter(from) && !t.day.isAfter(to);
      if (within
          && (first == null
              || t.day.isBefore(first.day)
              || t.day.equals(first.day) && t.dated && !first.dated)) {
        first = t;
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    var chosen = first;
    String volume =
        chosen.said.frames(Frame.Feed.class).stream()
            .map(Frame.Feed::perKgDay)
            .filter(java.util.Objects::nonNull)
            .map(q -> " (" + Words.quantity(java.util.Objects.requireNonNull(q)) + ")")
            .findFirst()
            .orElse("");
    return fact(
        "full-enteral-feeds-reached",
        "Full enteral feeds"
            + volume
            + (chosen.dated ? " were reached " : " were first documented ")
            + (again ? "again " : "")
            + "on "
            + day(chosen.day),
        null,
        chosen.day,
        draft(chosen).stream().toList());
  }

  /** Each strength of feeds on the day on which it is first given, in kcal/oz. */
  private Optional<Draft> energy() {
    var byDay = new TreeMap<LocalDate, Told>();
    var strengths = new TreeMap<LocalDate, BigDecimal>();
    for (var s : own().toList()) {
      for (var f : s.frames(Frame.Feed.class)) {
        var energy = f.energy();
        boolean planned =
            s.sentence().findings().stream()
                .anyMatch(
                    x ->
                        x.mention().from() < f.to()
                            && f.from() < x.mention().to()
                            && x.assertion().status() == Status.PLANNED);
        if (energy == null
            || planned
            || s.conditional(f.from(), f.to())
            || s.note().type() == NoteType.DISCHARGE_PLANNING) {
          continue;
        }
        var time = s.when(f.from(), f.to()).startDate();
        if (!time.isAfter(s.noteDate())) {
          byDay.putIfAbsent(time, told(s, f.from(), f.to()));
          strengths.putIfAbsent(time, energy.value());
        }
      }
    }
    var parts = new ArrayList<String>();
    var from = new ArrayList<Draft>();
    BigDecimal last = null;
    for (var e : strengths.entrySet()) {
      if (last == null || e.getValue().compareTo(last) != 0) {
        var d = draft(java.util.Objects.requireNonNull(byDay.get(e.getKey())));
        if (d.isPresent()) {
          parts.add(e.getValue().toPlainString() + " kcal/oz from " + day(e.getKey()));
          from.add(d.get());
          last = e.getValue();
        }
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : fact(
            "feed-strength",
            "The documented strength of feeds was " + Words.list(parts),
            null,
            strengths.firstKey(),
            from);
  }

  private Optional<Draft> donor() {
    return Sighting.of(stay, c -> c.id().equals("donor-milk")).stream()
        .filter(s -> s.cue() == Cue.STOP)
        .findFirst()
        .flatMap(
            s -> {
              var t = told(s.said(), s.from(), s.to());
              return fact(
                  "donor-milk-feeding",
                  "Donor milk was stopped on " + day(t.day),
                  null,
                  t.day,
                  draft(t).stream().toList());
            });
  }

  private List<Draft> oral() {
    var drafts = new ArrayList<Draft>();
    milestone(FIRST_ORAL, "first-oral-feed", "The first oral feed was given ")
        .ifPresent(drafts::add);
    milestone(ALL_ORAL, "full-oral-feeds", "All feeds were taken by mouth ").ifPresent(drafts::add);
    return drafts;
  }

  private Optional<Draft> milestone(Pattern pattern, String concept, String text) {
    Told first = null;
    for (var s : own().toList()) {
      var m = s.matcher(pattern);
      if (m.find()) {
        int from = s.sentence().from() + m.start();
        int to = s.sentence().from() + m.end();
        var t = told(s, from, to);
        boolean so =
            s.statusAt(from, to) == Status.PRESENT
                && !s.conditional(from, to)
                && !s.when(from, to).startDate().isAfter(s.noteDate());
        if (so && (first == null || t.day.isBefore(first.day))) {
          first = t;
        }
      }
    }
    return first == null
        ? Optional.empty()
        : fact(
            concept,
            text
                + (first.dated ? concept.equals("first-oral-feed") ? "on " : "from " : "by ")
                + day(first.day),
            null,
            first.day,
            draft(first).stream().toList());
  }

  /** The last feeds that papers of discharge order, all that one sentence names. */
  private Optional<Draft> home() {
    Said last = null;
    for (var s : own().filter(x -> x.note().type() == NoteType.DISCHARGE_PLANNING).toList()) {
      if (!s.says(TEACHING) && !ordered(s).isEmpty()) {
        last = s;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    var feeds = ordered(last);
    String text =
        "At discharge the feeds were "
            + Words.list(feeds.stream().map(EnteralFeeding::order).distinct().toList());
    var said = last;
    return fact(
        "discharge-feeding",
        text,
        null,
        said.noteDate(),
        feeds.stream()
            .map(f -> evidence.at(said, f.from(), f.to()))
            .flatMap(Optional::stream)
            .toList());
  }

  private static List<Frame.Feed> ordered(Said s) {
    return s.frames(Frame.Feed.class).stream()
        .filter(f -> !f.milks().isEmpty())
        .filter(f -> s.statusAt(f.from(), f.to()) == Status.PRESENT)
        .toList();
  }

  private static String order(Frame.Feed feed) {
    String milks = Words.list(feed.milks().stream().map(m -> m.name()).distinct().toList());
    String strength = feed.energy() == null ? "" : " at " + Words.quantity(feed.energy());
    String volume =
        feed.volume() == null
            ? ""
            : " ("
                + Words.quantity(feed.volume()).replace(">= ", "at least ")
                + (feed.interval().isEmpty() ? "" : " " + Words.interval(feed.interval()))
                + ")";
    return milks + strength + volume;
  }
}
