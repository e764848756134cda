package dev.vernix.evals.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.label.LabelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
  @TempDir Path dir;

  private List<Map<String, String>> read(String name, String text) throws IOException {
    return Rows.read(Files.writeString(dir.resolve(name), text)).stream()
        .map(Rows.Row::cells)
        .toList();
  }

  @Test
  void csvHasQuotedCommasQuotesAndLineBreaks() throws Exception {
    assertThat(read("a.csv", "\uFEFFid,text\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,d\r\n"))
        .containsExactly(Map.of("id", "1", "text", "a, \"b\"\nc"), Map.of("id", "2", "text", "d"));
  }

  @Test
  void tsvKeepsQuotesAndSkipsRemarks() throws Exception {
    assertThat(read("a.tsv", "# a remark\nid\ttext\n1\t\"a\"\n"))
        .containsExactly(Map.of("id", "1", "text", "\"a\""));
  }

  @Test
  void jsonlHasAnObjectALine() throws Exception {
    assertThat(read("a.jsonl", "{\"id\": 1, \"text\": \"a\"}\n\n{\"id\": \"2\"}\n"))
        .containsExactly(Map.of("id", "1", "text", "a"), Map.of("id", "2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.csv   | id,text\\n1         | not as many cells | row 2
          a.jsonl | {"id": 1}\\n[1]     | not a JSON object | line 2
          a.jsonl | {"id": 1}\\n{oops   | not a JSON object | line 2
          a.tsv   | id                 | no rows           | a.tsv
          """)
  void whatIsNoRowIsNamed(String name, String text, String what, String where) {
    assertThatThrownBy(() -> read(name, text.replace("\\n", "\n")))
        .isInstanceOf(LabelException.class)
        .hasMessageContaining(what)
        .satisfies(e -> assertThat(((LabelException) e).where()).contains(where));
  }

  @Test
  void anEmptyCellIsMissed() throws Exception {
    var row = Rows.read(Files.writeString(dir.resolve("b.csv"), "id,text\n1,\n")).getFirst();
    assertThat(row.need("id")).isEqualTo("1");
    assertThatThrownBy(() -> row.need("text")).hasMessage("no 'text'");
    assertThatThrownBy(() -> row.need("other")).hasMessage("no 'other'");
  }
}
