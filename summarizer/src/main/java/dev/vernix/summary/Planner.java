package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what a summary says and where: every course and episode that code worked out, then the
 * notes' own statements in the order of what each adds.
 */
public final class Planner {
  private static final String COUNTED = "calendar days, first and last counted";

  private final Ledger ledger;
  private final Map<String, Fact> byId;
  private final Worth worth;
  private final Placement placement;
  private final Map<BodySystem, List<Plan.Item>> bySystem = new EnumMap<>(BodySystem.class);
  private final Set<String> told = new HashSet<>();
  private final List<Summary.Duration> durations = new ArrayList<>();

  private Planner(Ledger ledger) {
    this.ledger = ledger;
    byId = ledger.byId();
    worth = new Worth(ledger);
    placement = new Placement(ledger);
  }

  public static Plan plan(Ledger ledger) {
    var planner = new Planner(ledger);
    planner.derived();
    var withheld = planner.statements();
    var sections = new ArrayList<Plan.Section>();
    planner.bySystem.forEach(
        (system, items) -> {
          items.sort(
              Comparator.comparing((Plan.Item i) -> rank(i.facts().getFirst()))
                  .thenComparing(i -> i.facts().getFirst().when().start()));
          sections.add(new Plan.Section(system, SameDay.join(items)));
        });
    return new Plan(sections, planner.durations, Requirements.missing(ledger, sections, withheld));
  }

  /** Courses first, then values and days in all, then what the notes say of single days. */
  private static int rank(Fact f) {
    boolean figure = f.concept().endsWith("-days") || f.concept().equals("laboratory-course");
    return figure ? 1 : f.derived() || f.concept().equals("birth") ? 0 : 2;
  }

  private void add(BodySystem system, Plan.Item item) {
    bySystem.computeIfAbsent(system, k -> new ArrayList<>()).add(item);
  }

  /** Facts that code worked out. What they are made of has then been said. */
  private void derived() {
    var retold =
        ledger.facts().stream()
            .filter(f -> RETELLING.contains(f.concept()))
            .flatMap(f -> f.derivedFrom().stream())
            .map(byId::get)
            .filter(f -> f.concept().equals("medication-course"))
            .map(Fact::id)
            .collect(Collectors.toSet());
    for (var f : ledger.facts()) {
      boolean whole = f.derived() || f.concept().equals("birth");
      if (!whole || CURVES.contains(f.concept())) {
        continue;
      }
      if (f.concept().endsWith("-days")) {
        durations.add(
            new Summary.Duration(
                durationName(f),
                Integer.parseInt(java.util.Objects.requireNonNull(f.value())),
                COUNTED,
                List.of(f.id())));
        if (f.derivedFrom().size() < 2) {
          continue;
        }
      }
      if (f.concept().equals("medication-course")) {
        long days = ChronoUnit.DAYS.between(f.when().startDate(), f.when().endDate()) + 1;
        if (days > 1 && f.value() != null) {
          durations.add(new Summary.Duration(f.value(), (int) days, COUNTED, List.of(f.id())));
        }
      }
      if (!retold.contains(f.id())) {
        add(f.system(), new Plan.Item(f.realisation(), List.of(f)));
      }
      f.derivedFrom().stream().map(byId::get).forEach(this::told);
    }
  }

  /** What a course or episode was made of has been said by it, a whole statement with all in it. */
  private void told(Fact part) {
    worth.mark(part);
    if (Worth.isStatement(part)) {
      worth.state(part);
      told.add(part.id());
    }
  }

  /** What tells the course of a drug again, with its indication and under that system. */
  private static final Set<String> RETELLING = Set.of("pda-treatment");

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
    var withheld = new HashSet<String>();
    var candidates = new ArrayList<Fact>();
    for (var f : ledger.facts()) {
      if (!Worth.isStatement(f)
          || f.experiencer() == Experiencer.SIBLING
          || told.contains(f.id())) {
        continue;
      }
      if (f.sensitivity() == Sensitivity.CONFIDENTIAL || f.sensitivity() == Sensitivity.SOCIAL) {
        if (!Disclosure.needed(f, worth.within(f))) {
          withheld.add(f.sources().getFirst().note());
          continue;
        }
      }
      if (superseded.stream().noneMatch(s -> s.overlaps(f.sources().getFirst()))
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
      if (now < Weights.of("threshold")) {
        continue;
      }
      var next = queue.peek();
      if (next != null && now < next.worth()) {
        queue.add(new Candidate(best.statement(), now));
      } else {
        add(
            placement.of(best.statement()),
            new Plan.Item(best.statement().realisation(), List.of(best.statement())));
        worth.state(best.statement());
      }
    }
  }

  /** What a later note calls wrong or makes untrue. */
  private List<Span> superseded() {
    return ledger.signals().stream().flatMap(s -> s.superseded().stream()).toList();
  }
}
