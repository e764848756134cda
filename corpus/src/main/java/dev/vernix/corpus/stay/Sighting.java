package dev.vernix.corpus.stay;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Assertion;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence;
import dev.vernix.corpus.reading.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One place where a note speaks of a treatment.
 *
 * @param said the sentence
 * @param concept the treatment
 * @param frame its quantities, null where none are written
 * @param when when what is said held
 * @param cue what happens to it, null where nothing is said
 */
public record Sighting(
    Said said,
    Concept concept,
    @Nullable Frame frame,
    int from,
    int to,
    When when,
    @Nullable Cue cue) {
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?i)\\b(?:end(?:s|ing| date)?|thru|through|until|till|to|stop(?: date| on)?|due)\\b"
              + "[\\s:(=]*$");

  /** In order of time; a day on which something given or placed ends is whole until then. */
  public static final Comparator<Sighting> IN_TIME =
      Comparator.comparing((Sighting s) -> s.ends() ? s.when.start().plusHours(23) : s.when.start())
          .thenComparing(s -> s.said.note().time());

  private static final Pattern ARROW = Pattern.compile("\\s*(?:->|=>|\u2192|>)\\s*");
  private static final Pattern LAST =
      Pattern.compile("(?i)\\b(?:last|final) (?:dose|day)s?\\b[^.;]*$");

  private boolean ends() {
    return cue == Cue.STOP
        && when.wholeDays()
        && switch (concept.kind()) {
          case DRUG, NUTRITION, DEVICE -> true;
          default -> false;
        };
  }

  /** Its quantities as an order, if they are one. */
  public Optional<Frame.Dose> dose() {
    return frame instanceof Frame.Dose d ? Optional.of(d) : Optional.empty();
  }

  /** The order in words, empty without one. */
  public String order() {
    return stepped() ? "" : dose().map(Words::order).orElse("");
  }

  /** {@code Ibuprofen 10-5-5 mg/kg}: three doses of which none is the order. */
  private boolean stepped() {
    return frame instanceof Frame.Dose
        && STEPS.matcher(said.note().text().substring(from, to)).find();
  }

  private static final Pattern STEPS =
      Pattern.compile(
          "(?<![\\d/])\\d{1,3} ?[-\u2013,] ?\\d{1,3} ?[-\u2013,] ?\\d{1,3} ?(?:mg|mcg|mL)");

  /** The FiO2 written with it, in %. */
  public Optional<Quantity> oxygen() {
    return frame instanceof Frame.Support f
        ? f.settings().stream()
            .filter(x -> x.name().equals("FiO2"))
            .map(Frame.Setting::quantity)
            .findFirst()
        : Optional.empty();
  }

  /** The fact that {@link Mentions} or {@link Orders} drafted from these characters. */
  public Draft draft(Drafts before) {
    return before.at(concept.id(), said.span(from, to));
  }

  /** Every sighting of those concepts that is the infant's own and holds, in order of time. */
  public static List<Sighting> of(Stay stay, Predicate<Concept> wanted) {
    return stay.sightings().of(wanted);
  }

  /** Sightings in order, to be found again by concept. */
  static final class Sightings {
    private final List<Sighting> all;
    private final Map<Concept, List<Integer>> places = new IdentityHashMap<>();

    Sightings(List<Sighting> all) {
      this.all = all;
      for (int i = 0; i < all.size(); i++) {
        places.computeIfAbsent(all.get(i).concept, k -> new ArrayList<>()).add(i);
      }
    }

    List<Sighting> of(Predicate<Concept> wanted) {
      return places.entrySet().stream()
          .filter(e -> wanted.test(e.getKey()))
          .flatMap(e -> e.getValue().stream())
          .sorted()
          .map(all::get)
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  private static List<Sighting> read(Said said) {
    var list = new ArrayList<Sighting>();
    for (var frame : said.sentence().frames()) {
      concept(frame).ifPresent(c -> add(list, said, c, frame, frame.from(), frame.to()));
    }
    for (var f : said.sentence().findings()) {
      boolean tested =
          f.concept().kind() == Kind.DRUG
              && Susceptibility.at(said, f.mention().from(), f.mention().to()).isPresent();
      if (!framed(said, f) && !tested) {
        add(list, said, f.concept(), null, f.mention().from(), f.mention().to());
      }
    }
    return List.copyOf(list);
  }

  static Sightings all(Stay stay) {
    var list = new ArrayList<Sighting>();
    for (var said : stay.said()) {
      var role = said.sentence().section().role();
      if (role != Section.Role.MATERNAL
          && role != Section.Role.FAMILY_HISTORY
          && !stay.aboutAnother(said)) {
        list.addAll(said.once(Sighting.class, () -> read(said)));
      }
    }
    var denials = Denial.of(stay);
    list.removeIf(s -> denials.stream().anyMatch(d -> d.holdsFor(s.concept, s.said)));
    list.replaceAll(s -> s.sinceBirth(stay));
    list.sort(IN_TIME.thenComparingInt(Sighting::from));
    return new Sightings(List.copyOf(list));
  }

  private static final Pattern SINCE_BIRTH =
      Pattern.compile("(?i)^[^.;,]{0,14}\\bsince (?:birth|delivery)\\b");

  /** {@code NPO since birth}, {@code CPAP 6 since birth}. */
  private Sighting sinceBirth(Stay stay) {
    boolean lasting =
        switch (concept.kind()) {
          case NUTRITION, RESPIRATORY_SUPPORT, DRUG, DEVICE -> true;
          default -> false;
        };
    return lasting
            && cue != Cue.STOP
            && SINCE_BIRTH.matcher(said.note().text().substring(to, said.sentence().to())).find()
        ? new Sighting(said, concept, frame, from, to, When.at(stay.clock().born()), cue)
        : this;
  }

  /**
   * Ordered anew in the same sentence: what stopped is only a route or a dose ({@code 10 mg IV
   * daily (PO d/c)}).
   */
  private static boolean goesOn(Said said, Concept c, int from) {
    return said.frames(Frame.Dose.class).stream()
        .anyMatch(
            d ->
                d.drug().equals(c)
                    && (d.from() != from || d.to() - d.from() > 12)
                    && d.amount() != null
                    && !d.interval().isEmpty()
                    && said.governing(d.from(), Math.min(d.to(), d.from() + 1))
                        .filter(x -> x == Cue.STOP)
                        .isEmpty());
  }

  /** True for a mention that stands in a frame of its own concept, which speaks for it. */
  public static boolean framed(Said said, Sentence.Finding f) {
    return said.sentence().frames().stream()
        .anyMatch(
            x ->
                x.from() <= f.mention().from()
                    && f.mention().to() <= x.to()
                    && concept(x).filter(f.concept()::equals).isPresent());
  }

  private static Optional<Concept> concept(Frame frame) {
    return switch (frame) {
      case Frame.Dose d -> Optional.of(d.drug());
      case Frame.Support s -> Optional.of(s.mode());
      case Frame.Lab l -> Optional.of(l.lab());
      case Frame.Measure m -> Optional.of(m.measure());
      case Frame.Feed f -> f.milks().stream().findFirst();
    };
  }

  /** "Day 6 of 7" is the day of the note, whatever other dates the sentence names. */
  private static When when(Said said, @Nullable Frame frame, int from, int to) {
    boolean dayOfCourse = frame instanceof Frame.Dose d && d.daysNow() > 0;
    return dayOfCourse || said.timeAt(from, to).filter(t -> plannedEnd(said, t)).isPresent()
        ? When.at(said.note().time())
        : said.when(from, to);
  }

  /** "Through 2/3", "end date 3/28" before that day: until when, not when. */
  public static boolean plannedEnd(Said said, TimeExpression t) {
    return t.start().isAfter(said.noteDate())
        && UNTIL
            .matcher(said.note().text())
            .region(Math.max(said.sentence().from(), t.from() - 24), t.from())
            .find();
  }

  /** {@code Vanc -> oxacillin}: the first ends where the second begins; null without an arrow. */
  private static @Nullable Cue replaced(Said said, Concept c, int from, int to) {
    for (var f : said.sentence().findings()) {
      var m = f.mention();
      boolean other = f.concept().kind() == Kind.DRUG && !f.concept().equals(c);
      if (other && m.from() >= to && ARROW.matcher(between(said, to, m.from())).matches()) {
        return Cue.STOP;
      }
      if (other && m.to() <= from && ARROW.matcher(between(said, m.to(), from)).matches()) {
        return Cue.START;
      }
    }
    return null;
  }

  private static String between(Said said, int from, int to) {
    return to - from > 12 ? "" : said.note().text().substring(from, to);
  }

  /** "Last dose tonight" is as good as given. */
  private static boolean lastDose(Said said, int from, When when) {
    return when.startDate().equals(said.noteDate())
        && LAST.matcher(said.note().text())
            .region(Math.max(said.sentence().from(), from - 30), from)
            .find();
  }

  /** Words for what can be taken hold of; said of a drug or of feeds they mean something else. */
  private static final Pattern PHYSICAL =
      Pattern.compile("(?i)out|pulled|remov\\p{L}+|taken down|inserted|placed|placement");

  private static final int OWN_DATE = 16;

  /** Where the infant gets nothing, a word that ends feeds begins it. */
  private static boolean withholding(Concept c) {
    return c.id().equals("npo");
  }

  private static boolean denied(Said said, int from) {
    return DENIED
        .matcher(said.note().text())
        .region(Math.max(said.sentence().from(), from - 12), from)
        .find();
  }

  private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|no|never|off)\\s+$");

  private static Optional<PhraseTable.Hit<Cue>> hit(Said said, Concept c, int from, int to) {
    boolean untouched = c.kind() == Kind.DRUG || c.kind() == Kind.NUTRITION;
    var hit =
        said.governing(
            from,
            to,
            h ->
                !untouched
                    || !PHYSICAL.matcher(said.note().text().substring(h.from(), h.to())).matches());
    return hit.filter(h -> !withholding(c) || !partOf(said, h));
  }

  /** {@code Feeds stopped, NBM}: the word is part of the name of what it begins. */
  private static boolean partOf(Said said, PhraseTable.Hit<Cue> h) {
    return said.sentence().findings().stream()
        .filter(f -> withholding(f.concept()))
        .anyMatch(f -> f.mention().from() < h.to() && h.from() < f.mention().to());
  }

  /** The date written behind a word that says what happened. */
  private static Optional<TimeExpression> dateOf(Said said, PhraseTable.Hit<Cue> hit) {
    return said.sentence().times().stream()
        .filter(t -> t.from() >= hit.to() && t.from() - hit.to() <= OWN_DATE)
        .filter(t -> t.type() == TimeExpression.Type.DATE && !since(said, hit, t))
        .filter(
            t ->
                said.sentence().findings().stream()
                    .noneMatch(f -> f.mention().from() >= hit.to() && f.mention().to() <= t.from()))
        .findFirst();
  }

  /** {@code line out (was in 1/23)} dates no end, {@code off since 3/6} does. */
  private static boolean since(Said said, PhraseTable.Hit<Cue> hit, TimeExpression t) {
    return since(said, hit, t, null);
  }

  /** The same where the name stands between: {@code off CPAP since yesterday}. */
  private static boolean since(
      Said said, PhraseTable.Hit<Cue> hit, TimeExpression t, @Nullable String name) {
    boolean own =
        t.from() >= hit.to()
            && said.note()
                .text()
                .substring(hit.to(), t.from())
                .strip()
                .replace(name == null ? "\n" : name, "")
                .strip()
                .matches("(?i)since|from|");
    return !own
        && SINCE
            .matcher(said.note().text())
            .region(Math.max(said.sentence().from(), t.from() - 16), t.from())
            .find();
  }

  private static final Pattern SINCE =
      Pattern.compile("(?i)\\b(?:in|since|from|placed|sited|inserted|started|begun)\\s*$");

  /** {@code Vancomycin: started 1/19, last dose 1/29}: the end beside the start. */
  private static void addEnd(
      List<Sighting> list, Said said, Concept c, @Nullable Frame frame, int from, int to) {
    for (var hit : said.cues()) {
      boolean own =
          hit.value() == Cue.STOP
              && hit.from() >= to
              && said.sentence().findings().stream()
                  .noneMatch(
                      f ->
                          f.mention().from() >= to
                              && f.mention().to() <= hit.from()
                              && other(f, c));
      var end = own ? dateOf(said, hit) : Optional.<TimeExpression>empty();
      if (end.isPresent()
          && said.note().text().substring(to, hit.from()).indexOf(';') < 0
          && !end.get().start().isAfter(said.noteDate())) {
        list.add(new Sighting(said, c, frame, from, to, When.on(end.get().start()), Cue.STOP));
        return;
      }
    }
  }

  private static boolean other(Sentence.Finding f, Concept c) {
    return !f.concept().equals(c)
        && (f.concept().kind() == c.kind()
            || f.concept().kind() == Kind.DRUG
            || f.concept().kind() == Kind.DEVICE
            || f.concept().kind() == Kind.NUTRITION);
  }

  /** Every mention of those concepts as planned, for what is later said to have been stopped. */
  public static List<Sighting> planned(Stay stay, Predicate<Concept> wanted) {
    var planned = stay.once(Planned.class, Sighting::planned).all.of(wanted);
    planned.removeIf(s -> s.said.governing(s.from, s.to).filter(x -> x != Cue.START).isPresent());
    return planned;
  }

  private record Planned(Sightings all) {}

  private static Planned planned(Stay stay) {
    var list = new ArrayList<Sighting>();
    for (var said : stay.said()) {
      for (var f : said.sentence().findings()) {
        if (f.assertion().status() == Status.PLANNED
            && f.assertion().experiencer() == Experiencer.INFANT
            && !stay.aboutAnother(said)) {
          int from = f.mention().from();
          int to = f.mention().to();
          list.add(
              new Sighting(said, f.concept(), null, from, to, When.at(said.note().time()), null));
        }
      }
    }
    return new Planned(new Sightings(list));
  }

  /** {@code Ca in IVF dc'd}: what was in the fluid stopped, not the fluid. */
  private static boolean carrier(Said said, Concept c, int from) {
    return c.id().equals("iv-dextrose")
        && CARRIED
            .matcher(said.note().text())
            .region(Math.max(said.sentence().from(), from - 8), from)
            .find();
  }

  private static final Pattern CARRIED =
      Pattern.compile("(?i)\\b(?:in|into|to|from)(?: the)?\\s+$");

  /** {@code ABO jaundice, photo x2}: looks back on all of it and dates none. */
  private static boolean counted(Said said, Concept c, int to) {
    return c.id().equals("phototherapy")
        && TIMES
            .matcher(said.note().text())
            .region(to, Math.max(to, said.sentence().to()))
            .lookingAt();
  }

  private static final Pattern TIMES =
      Pattern.compile(
          "(?i)\\s*(?:x ?[2-9]\\b(?! ?(?:h|d|days?|hours?|lights?|banks?)\\b)|twice|three times)");

  private static void add(
      List<Sighting> list, Said said, Concept c, @Nullable Frame frame, int from, int to) {
    if (c.kind() == Kind.DRUG && NotYet.of(said, from, to) || counted(said, c, to)) {
      return;
    }
    var assertion = said.findingAt(from, to).map(f -> f.assertion()).orElse(Assertion.PLAIN);
    var hit = hit(said, c, from, to);
    Cue cue = hit.map(PhraseTable.Hit::value).orElse(null);
    if (cue == Cue.STOP && carrier(said, c, from)) {
      return;
    }
    When when = when(said, frame, from, to);
    if (cue == Cue.STOP && goesOn(said, c, from)) {
      cue = Cue.CHANGE;
    } else if (cue == Cue.STOP) {
      var end = dateOf(said, hit.orElseThrow());
      if (end.filter(t -> t.start().isAfter(said.noteDate())).isPresent()) {
        cue = null;
      } else if (end.isPresent()) {
        when = When.on(end.get().start());
      } else if (said.timeAt(from, to)
          .filter(t -> since(said, hit.orElseThrow(), t, said.note().text().substring(from, to)))
          .isPresent()) {
        when = When.at(said.note().time());
      }
    }
    cue = c.kind() == Kind.DRUG && cue == null ? replaced(said, c, from, to) : cue;
    boolean stop = cue == Cue.STOP;
    boolean holds =
        assertion.status() == Status.PRESENT
            || (withholding(c)
                && !stop
                && assertion.status() == Status.ABSENT
                && !denied(said, from))
            || (stop
                && assertion.status() != Status.POSSIBLE
                && (assertion.status() != Status.PLANNED || lastDose(said, from, when)))
            || (assertion.status() == Status.HISTORICAL && cue != null);
    if (assertion.experiencer() == Experiencer.INFANT
        && holds
        && !when.startDate().isAfter(said.noteDate())
        && cue != Cue.CONDITIONAL
        && !(stop && said.conditional(from, to))
        && cue != Cue.NOT_DONE
        && cue != Cue.CORRECTION) {
      list.add(new Sighting(said, c, frame, from, to, when, cue));
      if (!stop) {
        addEnd(list, said, c, frame, from, to);
      }
    }
  }
}
