package dev.vernix.corpus.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTextTest {
  @TempDir Path folder;

  @Test
  void tablesOfHtmlKeepTheirRows() {
    String text =
        WebText.of(
            "<html><style>p{}</style><body><p>A &lt; B"
                + " &#176;</p><table><tr><th>Test</th><td>1</td></tr>"
                + "<tr><td>x</td><td>2</td></tr></table><ul><li>one<li>two</ul></body>");
    assertThat(text).isEqualTo("A < B °\n\n| Test | 1\n\n| x | 2\n\n- one\n- two");
  }

  @Test
  void aParagraphOfWordIsALine() {
    assertThat(WebText.ofWord("<w:p><w:t>one</w:t></w:p><w:p><w:t>two</w:t></w:p>"))
        .isEqualTo("one\ntwo");
  }

  @Test
  void theLineHoldsNothingOfTheText() throws IOException {
    Path zip = Files.writeString(folder.resolve("x.zip"), "PK\u0003\u0004secret");
    assertThatThrownBy(() -> DocumentText.read(zip))
        .isInstanceOf(ChartException.class)
        .hasMessageNotContaining("secret")
        .hasMessageContaining("docx");
  }
}
