package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.scores.Scores;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.SupportCheck;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Chooses what a summary says and where: every course and episode that code worked out, then the
 * notes' own statements in the order of what each adds.
 */
public final class Planner {
  private static final String COUNTED = "calendar days, first and last counted";

  private final Ledger ledger;
  private final Map<String, Fact> byId;
  private final Map<String, Note> notes;
  private final Worth worth;
  private final Placement placement;
  private final Said said;

  /** What code worked out and its own sources support; what they do not is never stated. */
  private final List<Fact> stated;

  private final SupportCheck check;
  private final Map<BodySystem, List<Plan.Item>> bySystem = new EnumMap<>(BodySystem.class);
  private final List<Summary.Duration> durations = new ArrayList<>();

  private Planner(Ledger ledger) {
    this.ledger = ledger;
    byId = ledger.byId();
    said = new Said(ledger.byId());
    worth = new Worth(ledger, said);
    placement = new Placement(ledger, worth);
    notes = ledger.chart().notesByName();
    check = new SupportCheck(ledger.chart(), ledger.facts(), (fact, element) -> Scores.made(fact));
    stated = ledger.facts().stream().filter(Planner::derived).filter(check::supported).toList();
  }

  public static Plan plan(Ledger ledger) {
    var planner = new Planner(ledger);
    var withheld = new HashSet<String>();
    planner.derived(withheld);
    planner.statements(withheld);
    var sections = new ArrayList<Plan.Section>();
    planner.bySystem.forEach(
        (system, items) -> {
          Order.sort(items);
          var joined = planner.supported(LikeCourses.join(items), items);
          var compact = planner.supported(Figures.join(joined), joined);
          sections.add(new Plan.Section(system, new SameDay(planner.notes).join(compact)));
        });
    return new Plan(sections, planner.durations, Requirements.missing(ledger, sections, withheld));
  }

  /** The joined sentences, or those that they join where a joined one is not supported. */
  private List<Plan.Item> supported(List<Plan.Item> joined, List<Plan.Item> apart) {
    boolean right =
        joined.stream()
            .filter(i -> i.facts().size() > 1)
            .allMatch(i -> check.of(new Claim("", i.text(), i.ids(), i.sources())).isEmpty());
    return right ? joined : apart;
  }

  private void add(BodySystem system, Plan.Item item) {
    bySystem.computeIfAbsent(system, k -> new ArrayList<>()).add(item);
  }

  private static boolean derived(Fact f) {
    return (f.derived() || f.concept().equals("birth")) && !CURVES.contains(f.concept());
  }

  /** Facts that code worked out. What their sentences say has then been said. */
  private void derived(Set<String> withheld) {
    var all = ledger.facts().stream().filter(Planner::derived).toList();
    var retold = Told.retold(ledger, stated);
    Map<BodySystem, List<Fact>> courses = new EnumMap<>(BodySystem.class);
    for (var f : all) {
      if (Disclosure.sensitive(f) && !Disclosure.needed(f, List.of(f))) {
        f.sources().forEach(s -> withheld.add(s.note()));
        continue;
      }
      duration(f);
      if (stated.contains(f) && !f.concept().endsWith("-days") && !retold.contains(f.id())) {
        courses.computeIfAbsent(f.system(), k -> new ArrayList<>()).add(f);
      }
    }
    courses.forEach(
        (system, facts) -> {
          var absorbed = Absorbed.among(facts);
          for (var f : facts) {
            if (!absorbed.contains(f.id())) {
              add(system, new Plan.Item(f.realisation(), List.of(f), Order.kind(f)));
              said.add(f);
            }
          }
        });
  }

  /** Days of a treatment stand in a table of their own. */
  private void duration(Fact f) {
    if (f.concept().endsWith("-days")) {
      int days = Integer.parseInt(Objects.requireNonNull(f.value()));
      durations.add(new Summary.Duration(durationName(f), days, COUNTED, List.of(f.id())));
      eachLine(f);
    }
    if (f.concept().equals("medication-course")) {
      long days = ChronoUnit.DAYS.between(f.when().startDate(), f.when().endDate()) + 1;
      // Two notes may tell one course twice, each with its own fact.
      boolean again =
          ledger.facts().stream()
              .takeWhile(g -> !g.id().equals(f.id()))
              .anyMatch(
                  g ->
                      g.concept().equals(f.concept())
                          && Objects.equals(g.value(), f.value())
                          && g.when().equals(f.when()));
      if (days > 1 && f.value() != null && !again) {
        durations.add(new Summary.Duration(f.value(), (int) days, COUNTED, List.of(f.id())));
      }
    }
  }

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  /** Of several lines of one kind, the days of each: infections are counted by line. */
  private void eachLine(Fact days) {
    if (!days.concept().equals("line-days")) {
      return;
    }
    var lines = days.derivedFrom().stream().map(byId::get).filter(Objects::nonNull).toList();
    for (int i = 0; lines.size() > 1 && i < Math.min(lines.size(), ORDINALS.size()); i++) {
      var line = lines.get(i);
      long n = ChronoUnit.DAYS.between(line.when().startDate(), line.when().endDate()) + 1;
      durations.add(
          new Summary.Duration(
              durationName(days) + ", " + ORDINALS.get(i), (int) n, COUNTED, List.of(line.id())));
    }
  }

  /** Points of a curve: drawn, and summed up by a fact of their own. */
  private static final Set<String> CURVES = Set.of("weight", "length", "head-circumference");

  private String durationName(Fact days) {
    var part = byId.get(days.derivedFrom().getFirst());
    return days.concept().equals("antibiotic-days") || part == null || part.value() == null
        ? days.concept().replaceFirst("-days$", "s")
        : part.value().replaceFirst("^an? ", "");
  }

  /**
   * Enters statements while one of them still adds enough.
   *
   * @param withheld takes the notes whose statements were withheld
   */
  private void statements(Set<String> withheld) {
    var superseded = superseded();
    var preliminary = Preliminary.replaced(ledger.chart());
    var amended = new Amended(ledger, worth, said);
    var candidates = new ArrayList<Fact>();
    for (var f : ledger.facts()) {
      if (!Worth.isStatement(f) || f.experiencer() == Experiencer.SIBLING) {
        continue;
      }
      if (Disclosure.sensitive(f) && !Disclosure.needed(f, worth.within(f))) {
        withheld.add(f.sources().getFirst().note());
        continue;
      }
      boolean last = placement.ofTheLastDays(f);
      if (superseded.stream().noneMatch(s -> s.overlaps(f.sources().getFirst()))
          && !Told.told(f, worth.within(f), said, said.madeFrom(f.sources().getFirst()))
          && !preliminary.contains(f.sources().getFirst().note())
          && !amended.is(f, note(f))
          && !LeftOut.isOne(f, worth.within(f), last)
          && (f.status() != Status.PLANNED || placement.tellsPlans(f))
          && !placement.mentionedInPassing(f)) {
        candidates.add(f);
      }
    }
    choose(candidates);
  }

  private record Candidate(Fact statement, double worth) {}

  /**
   * Greedy, and lazily so: what a statement adds can only fall as others enter, so a candidate that
   * is still the best after it was weighed again is the best of all.
   */
  private void choose(List<Fact> statements) {
    var queue =
        new PriorityQueue<Candidate>(
            Comparator.comparingDouble(Candidate::worth)
                .reversed()
                .thenComparing(c -> c.statement().when().start())
                .thenComparing(c -> c.statement().sources().getFirst()));
    statements.forEach(s -> queue.add(new Candidate(s, worth.of(s))));
    while (!queue.isEmpty()) {
      var best = queue.poll();
      double now = worth.of(best.statement());
      var place = placement.of(best.statement());
      if (place.isEmpty() || now < room(place.get()).threshold()) {
        continue;
      }
      var next = queue.peek();
      if (next != null && now < next.worth()) {
        queue.add(new Candidate(best.statement(), now));
      } else {
        enter(best.statement(), place.get());
      }
    }
  }

  /**
   * What a section still takes from the notes.
   *
   * @param threshold what a statement must add
   * @param most statements
   */
  private record Room(double threshold, double most) {}

  /** The more the course of a section tells, the less is taken from the notes beside it. */
  private Room room(BodySystem system) {
    if (Placement.ofTheEnd(system)) {
      return new Room(Weights.of("threshold"), Weights.of("most"));
    }
    int words =
        bySystem.getOrDefault(system, List.of()).stream()
            .filter(i -> i.kind() == Summary.Kind.COURSE)
            .mapToInt(i -> i.text().split("\\s+").length)
            .sum();
    return new Room(
        Weights.of("threshold") + words * Weights.of("threshold.word"),
        Math.max(Weights.of("most.least"), Weights.of("most") - words * Weights.of("most.word")));
  }

  /** A statement stands in its section while that has room. */
  private void enter(Fact statement, BodySystem system) {
    var already = bySystem.getOrDefault(system, List.of());
    long notes = already.stream().filter(i -> i.kind() == Summary.Kind.NOTE).count();
    if (notes >= room(system).most() || (system == BodySystem.ADMISSION && !already.isEmpty())) {
      return;
    }
    var note = note(statement);
    add(
        system,
        new Plan.Item(Statement.shown(statement, note), List.of(statement), Summary.Kind.NOTE));
    worth.state(statement);
  }

  private Note note(Fact statement) {
    return Objects.requireNonNull(notes.get(statement.sources().getFirst().note()));
  }

  /** What a later note calls wrong or makes untrue. */
  private List<Span> superseded() {
    return ledger.signals().stream().flatMap(s -> s.superseded().stream()).toList();
  }
}
