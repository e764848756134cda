package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Sensitivity;
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

  /** What code worked out and its own sources support; what they do not is never stated. */
  private final List<Fact> stated;

  private final SupportCheck check;
  private final Told told;
  private final Map<BodySystem, List<Plan.Item>> bySystem = new EnumMap<>(BodySystem.class);
  private final List<Summary.Duration> durations = new ArrayList<>();

  private Planner(Ledger ledger) {
    this.ledger = ledger;
    byId = ledger.byId();
    worth = new Worth(ledger);
    placement = new Placement(ledger, worth);
    notes = ledger.chart().notesByName();
    check = new SupportCheck(ledger.chart(), ledger.facts(), (fact, element) -> Scores.made(fact));
    stated = ledger.facts().stream().filter(Planner::derived).filter(check::supported).toList();
    told = new Told(ledger, stated);
  }

  public static Plan plan(Ledger ledger) {
    var planner = new Planner(ledger);
    planner.derived();
    var withheld = planner.statements();
    var sections = new ArrayList<Plan.Section>();
    planner.bySystem.forEach(
        (system, items) -> {
          items.sort(
              Comparator.comparing(Order::place)
                  .thenComparing(i -> i.facts().getFirst().when().start()));
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

  /** Facts that code worked out. What they are made of has then been said. */
  private void derived() {
    Map<BodySystem, List<Fact>> courses = new EnumMap<>(BodySystem.class);
    ledger.facts().stream().filter(Planner::derived).forEach(this::duration);
    for (var f : stated) {
      if (!f.concept().endsWith("-days") && !told.retold(f)) {
        courses.computeIfAbsent(f.system(), k -> new ArrayList<>()).add(f);
      }
      f.derivedFrom().stream().map(byId::get).forEach(this::said);
      if (Order.kind(f) == Summary.Kind.COURSE) {
        worth.tell(f);
      }
    }
    courses.forEach(
        (system, facts) -> {
          var absorbed = Absorbed.among(facts);
          facts.stream()
              .filter(f -> !absorbed.contains(f.id()))
              .forEach(f -> add(system, new Plan.Item(f.realisation(), List.of(f), Order.kind(f))));
        });
  }

  /** A part of a course has been said by it, a whole statement with all that it holds. */
  private void said(Fact part) {
    worth.mark(part);
    if (Worth.isStatement(part)) {
      worth.state(part);
    }
  }

  /** Days of a treatment stand in a table of their own. */
  private void duration(Fact f) {
    if (f.concept().endsWith("-days")) {
      int days = Integer.parseInt(java.util.Objects.requireNonNull(f.value()));
      durations.add(new Summary.Duration(durationName(f), days, COUNTED, List.of(f.id())));
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
                          && java.util.Objects.equals(g.value(), f.value())
                          && g.when().equals(f.when()));
      if (days > 1 && f.value() != null && !again) {
        durations.add(new Summary.Duration(f.value(), (int) days, COUNTED, List.of(f.id())));
      }
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
   * Enters statements while one of them still adds enough. Returns the notes whose statements were
   * withheld.
   */
  private Set<String> statements() {
    var superseded = superseded();
    var preliminary = Preliminary.replaced(ledger.chart());
    var withheld = new HashSet<String>();
    var candidates = new ArrayList<Fact>();
    for (var f : ledger.facts()) {
      if (!Worth.isStatement(f) || f.experiencer() == Experiencer.SIBLING) {
        continue;
      }
      if (f.sensitivity() == Sensitivity.CONFIDENTIAL || f.sensitivity() == Sensitivity.SOCIAL) {
        if (!Disclosure.needed(f, worth.within(f))) {
          withheld.add(f.sources().getFirst().note());
          continue;
        }
      }
      boolean last = placement.ofTheLastDays(f);
      if (superseded.stream().noneMatch(s -> s.overlaps(f.sources().getFirst()))
          && !told.told(f, worth.within(f))
          && !preliminary.contains(f.sources().getFirst().note())
          && !LeftOut.isOne(Statement.of(f).body(), last)
          && (f.status() != Status.PLANNED || placement.tellsPlans(f))
          && !placement.mentionedInPassing(f)) {
        candidates.add(f);
      }
    }
    choose(candidates);
    return withheld;
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
    var note =
        java.util.Objects.requireNonNull(this.notes.get(statement.sources().getFirst().note()));
    add(
        system,
        new Plan.Item(Statement.shown(statement, note), List.of(statement), Summary.Kind.NOTE));
    worth.state(statement);
  }

  /** What a later note calls wrong or makes untrue. */
  private List<Span> superseded() {
    return ledger.signals().stream().flatMap(s -> s.superseded().stream()).toList();
  }
}
