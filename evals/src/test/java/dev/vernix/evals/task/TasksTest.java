package dev.vernix.evals.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.suite.Runs;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksTest {
  @TempDir Path dir;

  private SuiteResult run(String task, String more) throws IOException {
    return Runs.run(suite(task, more), "2026-06-01T08:00:00");
  }

  private Path suite(String task, String more) throws IOException {
    String head = "suite: t\nabout: T.\ntask: " + task + "\n";
    return Runs.file(dir, "t.yaml", head + more.replace("ROOT", Roots.root().toString()));
  }

  private static double value(SuiteResult r, String figure) {
    return r.figure(figure).orElseThrow().value(r.items()).getAsDouble();
  }

  @Test
  void everyNameIsATask() {
    Tasks.NAMES.forEach(name -> assertThat(Tasks.named(name).options()).isNotNull());
    assertThatThrownBy(() -> Tasks.named("x")).hasMessage("no task x");
  }

  @Test
  void plansGiveVerdictsByJurisdictionAndLanguage() throws Exception {
    Runs.file(
        dir,
        "v.yaml",
        """
        - id: right
          patient: {born: "2026-03-02T04:10", gestation: 27w3d}
          notes: [{time: "2026-03-14T09:00", type: progress, text: "NEC IIA with pneumatosis. NPO, Replogle to LIS."}]
          expect: {NEC-MED-NPO: concordant}
        - id: wrong
          patient: {born: "2026-03-02T04:10", gestation: 37w3d}
          notes: [{time: "2026-03-14T09:00", type: progress, text: "Feeding well. 잘 먹음."}]
          expect: {NEC-MED-NPO: deviates}
        """);
    var r = run("plans", "data: v.yaml\nscorers: [verdicts, counts]\n");
    assertThat(value(r, "verdict accuracy")).isEqualTo(0.5);
    assertThat(r.groups("gestation")).containsExactly("27 weeks or less", "37 weeks or more");
    assertThat(r.groups("language")).containsExactly("en", "ko");
    assertThat(r.labelSets()).containsExactly("verdict");
    assertThat(r.confusion("verdict").labels()).contains("concordant", "deviates");
  }

  @Test
  void handoutsAreCountedInEveryLanguage() throws Exception {
    var r = run("handouts", "options: {stays: 1}\nscorers: [counts]\n");
    assertThat(r.groups("handout")).containsExactly("en", "es", "ko");
    assertThat(value(r, "private matters kept out")).isEqualTo(1);
  }

  @Test
  void readingTakesFilesChartsAndStays() throws Exception {
    var r =
        run(
            "reading",
            """
            data: [ROOT/evals/gold/sentences/times.tsv, ROOT/corpus/charts/eos-35w]
            options: {stays: 1, gold: ROOT/evals/gold}
            scorers: [precision-recall]
            """);
    assertThat(r.groups("source")).containsExactly("charts", "sentences", "stays");
    assertThat(value(r, "times f1")).isGreaterThan(0.9);
  }

  @Test
  void sentencesAndTargetsAreCasesOfTheirOwn() throws Exception {
    Runs.file(dir, "b.tsv", "One. Two.\tOne.||Two.\nOne 1.5 mg.\tOne 1.5 mg.\n");
    var split = run("sentences", "data: b.tsv\nscorers: [precision-recall, counts]\n");
    assertThat(split.items()).hasSize(2);
    assertThat(value(split, "texts split right")).isEqualTo(1);
    Runs.file(dir, "c.tsv", "No pneumatosis seen.\t3\t14\ttrue\tfalse\tfalse\tpatient\n");
    var context = run("context", "data: c.tsv\nscorers: [precision-recall]\n");
    assertThat(value(context, "negated recall")).isEqualTo(1);
  }

  @Test
  void whatAModelInventsIsCountedAsRefusedAndIsNotStated() throws Exception {
    var suite =
        suite(
            "summary",
            """
            data: ROOT/corpus/charts/eos-35w
            options: {wording: model, gold: ROOT/evals/gold}
            scorers: [gate, fidelity]
            needs: model
            """);
    var r = Runs.run(suite, ScriptedChatModel.answering(TasksTest::inventing));
    assertThat(value(r, "model sentences accepted by the gate")).isZero();
    assertThat(value(r, "unsupported statements")).isZero();
    assertThatThrownBy(() -> Runs.run(suite, "2026-06-01T08:00:00"))
        .hasMessageContaining("needs a language model");
  }

  /** The asked sentences, each with an invented dose and its tag behind it. */
  private static String inventing(ChatRequest request) {
    return ScriptedChatModel.lastUserText(request)
        .lines()
        .filter(l -> l.startsWith("[F"))
        .map(l -> l.replaceFirst("^(\\[[^]]*]) (.*)$", "$2 777 mg $1"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void plantedErrorsAreCountedForVerifyAndForTheGate() throws Exception {
    Runs.file(
        dir, "right.md", "Ampicillin was given. The infant was born at 35 weeks and 2 days.\n");
    String chart = "corpus/charts/eos-35w\tevals/gold/eos-35w/gold.jsonl\tdevelopment\n";
    Runs.file(dir, "summaries.tsv", "right.md\t" + chart);
    var r = run("planted", "data: .\noptions: {root: ROOT}\nscorers: [counts]\n");
    assertThat(r.groups("subject")).containsExactly("gate", "verify");
    assertThat(value(r, "gate: planted errors caught")).isGreaterThan(0.9);
    assertThat(r.figure("verify: planted errors caught")).isPresent();
  }

  @Test
  void dataThatHoldNothingAreRefused() throws Exception {
    for (String task : new String[] {"summary", "plans", "texts"}) {
      assertThatThrownBy(() -> run(task, "data: []\nscorers: [counts]\n"))
          .hasMessageContaining("data");
    }
    Runs.file(dir, "r.csv", "id,text,lang\n1,a,xx\n");
    assertThatThrownBy(() -> run("texts", "data: r.csv\nscorers: [rouge]\n"))
        .hasMessageContaining("no language 'xx'");
    assertThatThrownBy(() -> run("reading", "options: {stays: some}\nscorers: [counts]\n"))
        .hasMessageContaining("not a whole number");
  }
}
