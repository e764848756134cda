package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.rag.content.Content;
import dev.vernix.guideline.beyond.BeyondRules;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.prompts.EngineException;
import dev.vernix.prompts.testing.ScriptedChatModel;
import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
  @TempDir Path folder;
  private final TestShell shell = new TestShell(new CheckCommand());
  private String chart = "";
  private String out = "";

  @BeforeEach
  void write() throws IOException {
    chart =
        OneNoteChart.in(
            folder,
            "GI: KUB with pneumatosis, NEC IIA. Continue feeds 12 mL q3h. No surgery consult.");
    out = folder.resolve("out").toString();
  }

  @Test
  void whatNeedsAPersonEndsWithOne() {
    assertThat(shell.run("check", chart, "--jurisdiction", "us", "--out", out)).isEqualTo(1);
    assertThat(shell.out()).contains("1. ", "deviates", "guideline:", "001-progress.md");
    assertThat(folder.resolve("out/findings.json")).exists();
    assertThat(folder.resolve("out/findings.md")).exists();
    assertThat(folder.resolve("out/findings.html")).exists();
  }

  @Test
  void jsonHasEveryFinding() throws IOException {
    shell.run("check", chart, "--format", "json", "--out", out);
    var json = JsonMapper.shared().readTree(folder.resolve("out/findings.json").toFile());
    assertThat(json.path("findings").size()).isGreaterThanOrEqualTo(140);
    assertThat(folder.resolve("out/findings.html")).doesNotExist();
  }

  @Test
  void aTimeBeforeEveryNoteIsBadInput() {
    assertThat(shell.run("check", chart, "--at", "2026-03-02T05:00", "--out", out)).isEqualTo(2);
    assertThat(shell.err()).contains("--at");
  }

  @Test
  void whatIsNoTimeIsBadInput() {
    assertThat(shell.run("check", chart, "--at", "noon", "--out", out)).isEqualTo(2);
    assertThat(shell.err()).contains("--at").contains("2026-03-14T09:00");
  }

  @Test
  void aFolderThatIsNoChartIsBadInput() {
    assertThat(shell.run("check", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(shell.err()).contains("no such folder");
  }

  /** A shell whose model answers so, beside one passage of a unit's handbook. */
  private static TestShell asking(Function<ChatRequest, String> script) {
    var passage =
        Content.from(
            TextSegment.from(
                "Give caffeine in the morning.",
                new Metadata().put("id", "h:1").put("document", "h")));
    var rules =
        new BeyondRules(
            ScriptedChatModel.answering(script).blocking(),
            "scripted",
            query -> List.of(passage),
            Library.standard());
    return new TestShell(
        new CheckCommand(
            (job, console, keep) -> CheckBeyond.ask(job, rules, console, () -> false, keep)));
  }

  @Test
  void aFailingEngineEndsWithThreeAndKeepsWhatRulesFound() throws IOException {
    String caffeine = OneNoteChart.in(folder.resolve("c"), "Plan:\nContinue caffeine 10 mg/kg.");
    var failing =
        asking(
            r -> {
              throw new EngineException("the model broke off", "here", "Run it again.");
            });
    assertThat(failing.run("check", caffeine, "--engine", "ollama", "--out", out)).isEqualTo(3);
    assertThat(failing.err()).contains("the model broke off", "kept in");
    assertThat(folder.resolve("out/findings.json")).exists();
  }

  @Test
  void aModelThatFailsTheControlsIsNotShown() throws IOException {
    String caffeine = OneNoteChart.in(folder.resolve("c"), "Plan:\nContinue caffeine 10 mg/kg.");
    var weak = asking(r -> "conflicts L1");
    weak.run("check", caffeine, "--engine", "ollama", "--out", out);
    assertThat(weak.out()).contains("control questions wrong").doesNotContain("in the morning");
    var json = JsonMapper.shared().readTree(folder.resolve("out/findings.json").toFile());
    assertThat(json.at("/model/findings").size()).isZero();
    assertThat(json.at("/model/name").asString()).isEqualTo("scripted");
  }
}
