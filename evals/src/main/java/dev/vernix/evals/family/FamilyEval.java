package dev.vernix.evals.family;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.evals.family.DischargePlan.Plant;
import dev.vernix.evals.simulator.Fault;
import dev.vernix.evals.simulator.Simulator;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.HandoutMaker;
import dev.vernix.family.HandoutRequest;
import dev.vernix.family.Language;
import dev.vernix.family.connect.Connecting;
import dev.vernix.family.connect.FamilyGate;
import dev.vernix.family.output.HandoutJson;
import dev.vernix.family.output.HandoutMarkdown;
import dev.vernix.family.plan.Disclosed;
import dev.vernix.family.plan.Warnings;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes handouts and counts what they keep and what they must not hold. */
public final class FamilyEval {
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 12, 0);
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> GRAVE = Set.of("prognosis", "reassurance", "blame");

  private final FamilyScore score = new FamilyScore();
  private final ScriptedChatModel model;
  private final List<Plant> plants = Plant.all();

  private FamilyEval(int first) {
    this.model = BadModel.make(first);
  }

  /** The handouts of one chart, in every language. */
  public static FamilyScore chart(Chart chart) {
    var eval = new FamilyEval(chart.notes().size());
    eval.chart(chart, null);
    return eval.score;
  }

  /** The handouts of one simulated stay, with planted matters, in every language. */
  public static FamilyScore simulated(long seed) {
    // Bad models have sixteen sayings, and a stay hears some six of them.
    var eval = new FamilyEval((int) (seed % 1_000) * 6);
    eval.stay(seed);
    return eval.score;
  }

  /**
   * The sample charts and simulated stays, each in every language.
   *
   * @param root the project's folder
   * @param stays how many to simulate
   * @param seed of the first
   */
  public static FamilyScore run(Path root, int stays, long seed) {
    var eval = new FamilyEval(0);
    for (String name : List.of("nec-27w", "eos-35w")) {
      eval.chart(ChartReader.read(root.resolve("corpus/charts").resolve(name)), null);
    }
    for (int i = 0; i < stays && !Thread.currentThread().isInterrupted(); i++) {
      eval.stay(seed + i);
    }
    return eval.score;
  }

  private void stay(long seed) {
    var stay = Simulator.stay(seed, Set.<Fault>of()).chart();
    var plan =
        DischargePlan.of(seed, stay.notes().getLast().time().toLocalDate(), DateOrder.of(stay));
    chart(plan.behind(stay, plants), plan);
  }

  private void chart(Chart chart, @org.jspecify.annotations.Nullable DischargePlan plan) {
    Ledger ledger = LedgerReader.read(chart);
    for (var language : Language.values()) {
      long start = System.nanoTime();
      var made = HandoutMaker.make(ledger, HandoutRequest.home(language, WRITTEN));
      String text = HandoutMarkdown.write(made);
      HandoutJson.write(made);
      score.made(System.nanoTime() - start);
      kept(made, language);
      if (plan != null) {
        truth(made, plan, text, language);
      }
      free(made, language);
    }
  }

  private static List<Line> lines(Handout handout) {
    var lines = new ArrayList<Line>();
    handout.sections().forEach(s -> lines.addAll(s.lines()));
    lines.addAll(handout.questions());
    lines.addAll(handout.teachBack());
    return lines;
  }

  private void kept(Handout made, Language language) {
    String chart = made.ledger().chart().name();
    score.count(
        language, FamilyScore.MEASURES.get(0), made.hard().isEmpty(), chart + " " + made.hard());
    var lines = lines(made);
    var facts = made.ledger().byId();
    var disclosed = new Disclosed(made.ledger(), Set.of());
    for (var f : disclosed.all("discharge-medicine")) {
      var wanted = Figures.of(f.realisation());
      boolean all =
          lines.stream()
              .filter(l -> l.facts().contains(f.id()))
              .anyMatch(l -> Figures.of(l.text()).containsAll(wanted));
      score.count(language, FamilyScore.MEASURES.get(1), all, chart + " " + f.realisation());
    }
    for (var f : disclosed.all("appointment")) {
      var day = ISO.matcher(f.realisation());
      String shown = day.find() ? language.date(java.time.LocalDate.parse(day.group())) : "";
      boolean there =
          lines.stream()
              .filter(l -> l.facts().contains(f.id()))
              .anyMatch(
                  l ->
                      l.text().contains(shown.replaceFirst("^.*요일", "").strip())
                          || l.text().contains(shown));
      score.count(language, FamilyScore.MEASURES.get(2), there, chart + " " + f.realisation());
    }
    for (var f : Warnings.precautions(disclosed)) {
      for (String part : Warnings.parts(f)) {
        boolean told =
            Disclosed.category(part).isPresent()
                || lines.stream()
                    .filter(l -> l.facts().contains(f.id()))
                    .anyMatch(l -> Figures.of(l.text()).containsAll(Figures.of(part)));
        score.count(language, FamilyScore.MEASURES.get(3), told, chart + " " + part);
      }
    }
    for (var l : lines) {
      var strange =
          Figures.unsupported(
              l, facts, made.ledger().chart().patient().born().toLocalDate(), language);
      score.count(
          language,
          FamilyScore.MEASURES.get(4),
          strange.isEmpty(),
          chart + " " + strange + " " + l.text());
      boolean traced = !l.block().isEmpty() && l.facts().stream().allMatch(facts::containsKey);
      score.count(language, FamilyScore.MEASURES.get(7), traced, chart + " " + l.text());
    }
  }

  /** Against the plan as it was written, not as it was read. */
  private void truth(Handout made, DischargePlan plan, String text, Language language) {
    String chart = made.ledger().chart().name();
    for (String dose : plan.medicines()) {
      String shown =
          switch (language) {
            case EN -> dose;
            case KO -> dose.replace("units", "단위");
            case ES -> dose.replace("units", "unidades");
          };
      score.count(
          language, FamilyScore.MEASURES.get(1), text.contains(shown), chart + " written " + dose);
    }
    for (var day : plan.visits()) {
      score.count(
          language,
          FamilyScore.MEASURES.get(2),
          text.contains(language.date(day)),
          chart + " written " + day + " of " + plan.lines().get(2));
    }
    for (String figure : plan.warnings()) {
      boolean there =
          made.sections().stream()
              .filter(s -> s.id().equals("warnings"))
              .flatMap(s -> s.lines().stream())
              .anyMatch(l -> !l.facts().isEmpty() && Figures.of(l.text()).contains(figure));
      score.count(language, FamilyScore.MEASURES.get(3), there, chart + " written " + figure);
    }
    for (var plant : plants) {
      var m = Pattern.compile(plant.telltale()).matcher(text);
      boolean leaked = m.find();
      score.count(
          language,
          FamilyScore.MEASURES.get(5),
          !leaked,
          chart + " " + plant.kind() + (leaked ? " " + m.group() : ""));
    }
  }

  private void free(Handout made, Language language) {
    String chart = made.ledger().chart().name();
    var varied = Connecting.vary(made, model).handout();
    for (var l : lines(varied)) {
      if (l.kind() != Kind.QUOTE) {
        var found =
            FamilyGate.forbidden(l.text(), language).stream()
                .filter(r -> l.block().endsWith("+model") || GRAVE.contains(r.rule()))
                .toList();
        score.count(
            language,
            FamilyScore.MEASURES.get(6),
            found.isEmpty(),
            chart + " " + found + " " + l.text());
      }
    }
  }
}
