package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EvalRetrievalCommandTest {
  @TempDir Path folder;
  private TestShell shell;

  @BeforeEach
  void write() throws IOException {
    shell =
        new TestShell(
            new EvalRetrievalCommand(
                new Guidelines(Map.of("VERNIX_HOME", folder.resolve("home").toString()))));
    Path set = Files.createDirectories(folder.resolve("set/qrels")).getParent();
    Files.writeString(
        set.resolve("corpus.jsonl"),
        """
        {"_id": "a", "title": "", "text": "Necrotizing enterocolitis is treated with bowel rest."}
        {"_id": "b", "title": "", "text": "Retinopathy is screened for at 31 weeks."}
        """);
    Files.writeString(
        set.resolve("queries.jsonl"), "{\"_id\": \"1\", \"text\": \"eye screening\"}\n");
    Files.writeString(set.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\n1\tb\t1\n");
  }

  @Test
  void anyCollectionIsMeasured() {
    String set = folder.resolve("set").toString();
    assertThat(shell.run("eval", "retrieval", "--beir", set, "--format", "json")).isZero();
    var json = JsonMapper.shared().readTree(shell.out());
    assertThat(json.path("passages").intValue()).isEqualTo(2);
    assertThat(json.path("ways").get(2).path("way").asString()).isEqualTo("hybrid");
    assertThat(json.path("ways").get(2).path("ndcg10").doubleValue()).isEqualTo(1);
  }

  @Test
  void aFolderThatIsNoCollectionIsBadInput() {
    assertThat(shell.run("eval", "retrieval", "--beir", folder.toString())).isEqualTo(2);
    assertThat(shell.err()).contains("corpus.jsonl").hasLineCount(1);
  }
}
