package dev.vernix.evals.suite;

import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.provenance.OurData;
import dev.vernix.evals.result.Figure;
import dev.vernix.evals.result.Item;
import dev.vernix.evals.result.Pin;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.evals.scorer.Scorer;
import dev.vernix.evals.scorer.Scorers;
import dev.vernix.evals.task.Means;
import dev.vernix.evals.task.Setting;
import dev.vernix.evals.task.Task;
import dev.vernix.evals.task.Tasks;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs a suite: every seed as often as it says, each case judged by every scorer. */
public final class SuiteRunner {
  private final Suite suite;
  private final Means means;
  private final Map<String, Scorer> scorers = new LinkedHashMap<>();
  private final Map<String, ItemBuilder> items = new LinkedHashMap<>();

  private SuiteRunner(Suite suite, Means means) {
    this.suite = suite;
    this.means = means;
    suite.scorers().forEach(s -> scorers.put(s, Scorers.named(s, means.embedding())));
  }

  /**
   * The result of a suite.
   *
   * @throws LabelException where the suite and its data do not go together
   */
  public static SuiteResult run(Suite suite, Means means) throws IOException {
    var runner = new SuiteRunner(suite, means);
    Task task = Tasks.named(suite.task());
    for (String option : suite.options().keySet()) {
      if (!task.options().contains(option)) {
        throw new LabelException(
            "the task '" + suite.task() + "' has no option '" + option + "'",
            suite.file().toString(),
            "It takes: " + new java.util.TreeSet<>(task.options()) + ".");
      }
    }
    for (long seed : suite.seeds()) {
      runner.seed(task, seed);
    }
    return runner.result();
  }

  private void seed(Task task, long seed) throws IOException {
    var outputs = new LinkedHashMap<String, List<String>>();
    String ending = suite.seeds().size() > 1 ? "@" + seed : "";
    for (int repeat = 1; repeat <= suite.repeats(); repeat++) {
      var setting = new Setting(suite.file(), suite.data(), suite.options(), seed, means);
      var ids = new HashSet<String>();
      for (Case c : task.cases(setting)) {
        if (!ids.add(c.id())) {
          throw new LabelException(
              "two cases have the id '" + c.id() + "'", suite.file().toString(), "Name one anew.");
        }
        outputs.computeIfAbsent(c.id(), k -> new ArrayList<>()).add(output(c));
        var seen = new ArrayList<>(c.seen());
        if (repeat == suite.repeats()) {
          seen.add(new Observation.Runs(outputs.getOrDefault(c.id(), List.of())));
        }
        var item = items.computeIfAbsent(c.id() + ending, id -> new ItemBuilder(id, c.groups()));
        var judged = new Case(c.id(), c.groups(), seen);
        scorers.forEach((name, scorer) -> item.add(name, scorer.score(judged)));
        c.seen(Observation.Labelled.class).forEach(item::label);
      }
    }
  }

  /** What came out, or where a task does not say, all that was seen. */
  private static String output(Case c) {
    return c.seen(Observation.Output.class)
        .findFirst()
        .map(Observation.Output::digest)
        .orElseGet(() -> Sha256.of(c.seen().stream().map(Observation::toString)::iterator));
  }

  private SuiteResult result() throws IOException {
    List<Item> all = items.values().stream().map(ItemBuilder::item).toList();
    var figures = new LinkedHashMap<String, Figure>();
    var unscored = new TreeMap<String, String>();
    for (String name : scorers.keySet()) {
      var mine = new ArrayList<Figure>();
      items.values().forEach(i -> mine.addAll(i.figures(name)));
      mine.forEach(f -> figures.putIfAbsent(f.name(), f));
      items.values().forEach(i -> i.unscored(name).forEach(unscored::putIfAbsent));
      if (mine.isEmpty() && items.values().stream().allMatch(i -> i.unscored(name).isEmpty())) {
        unscored.put(
            name, "no case of this task has " + scorers.getOrDefault(name, NOBODY).wants());
      }
    }
    if (scorers.containsKey("verdicts") || scorers.containsKey("judge")) {
      all.stream()
          .flatMap(i -> i.labels().keySet().stream())
          .distinct()
          .sorted()
          .forEach(set -> kappa(all, set, figures, unscored));
    }
    figures.keySet().forEach(unscored::remove);
    return new SuiteResult(
        suite.name(),
        suite.about(),
        suite.task(),
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(means.now()),
        provenance(),
        suite.scorers(),
        List.copyOf(figures.values()),
        unscored,
        pins(all, figures),
        all);
  }

  private static final Scorer NOBODY =
      new Scorer() {
        @Override
        public List<dev.vernix.evals.scorer.Score> score(Case judged) {
          return List.of();
        }

        @Override
        public String wants() {
          return "";
        }
      };

  private static void kappa(
      List<Item> all, String set, Map<String, Figure> figures, SortedMap<String, String> unscored) {
    var kappa = Figure.kappa(set);
    if (kappa.value(all).isPresent()) {
      figures.put(kappa.name(), kappa);
    } else {
      unscored.put(kappa.name(), "only one label was ever used, so that chance alone agrees");
    }
  }

  private List<Pin> pins(List<Item> all, Map<String, Figure> figures) {
    var pins = new ArrayList<Pin>();
    for (var p : suite.expected()) {
      Figure figure = figures.get(p.figure());
      OptionalDouble value =
          figure == null
              ? OptionalDouble.empty()
              : figure.value(all.stream().filter(i -> i.in(p.slice())).toList());
      pins.add(
          new Pin(
              p.slice(),
              p.figure(),
              p.value(),
              p.tolerance(),
              value.isPresent() ? value.getAsDouble() : null,
              value.isPresent() && p.holds(value.getAsDouble())));
    }
    return pins;
  }

  private Provenance provenance() throws IOException {
    return OurData.provenance()
        .with(means.used())
        .seeded(suite.seeds())
        .and("suite", suite.digest().substring(0, 16))
        .and("suite data", DataDigest.of(suite.data()).substring(0, 16));
  }
}
