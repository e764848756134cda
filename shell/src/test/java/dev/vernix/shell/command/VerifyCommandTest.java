package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTest {
  private static final String RIGHT = "NEC stage IIA with pneumatosis on 3/14.";

  @TempDir Path folder;
  private final TestShell shell = new TestShell(new VerifyCommand());
  private String chart = "";

  @BeforeEach
  void write() throws IOException {
    chart = OneNoteChart.in(folder, "GI: NEC stage IIA with pneumatosis today. NPO.");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void jsonIsJsonAlone() throws IOException {
    shell.run("verify", file("s.md", RIGHT), chart, "--format", "json");
    var json = JsonMapper.shared().readTree(shell.out());
    assertThat(json.at("/statements/0/verdict").stringValue()).isEqualTo("supported");
    assertThat(json.has("missing")).isTrue();
  }

  @Test
  void aContradictionEndsWithOne() throws IOException {
    assertThat(shell.run("verify", file("s.txt", "NEC stage IIIB on 3/14."), chart)).isOne();
    assertThat(shell.out()).contains("1 contradicted", "001-progress.md");
  }

  @Test
  void htmlAndWordAreRead() throws IOException {
    String html =
        "<html><body><h1>Course</h1><p>NEC stage&nbsp;IIA with pneumatosis on"
            + " 3/14.</p></body></html>";
    shell.run("verify", file("s.html", html), chart);
    assertThat(shell.out()).contains("0 contradicted", "1 supported");
    Path word = folder.resolve("s.docx");
    try (OutputStream out = Files.newOutputStream(word);
        var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document><w:body><w:p><w:r><w:t>"
                  + RIGHT
                  + "</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    shell.run("verify", word.toString(), chart);
    assertThat(shell.out()).contains("1 supported");
  }

  @Test
  void badInputIsOneLine() throws IOException {
    Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 0, 3, 0, 0, 9});
    for (String bad :
        new String[] {
          folder.resolve("none.md").toString(),
          file("empty.md", " \n"),
          file("cut.pdf", "%PDF-1.7 nothing"),
          folder.resolve("b.bin").toString(),
          folder.toString(),
          file("headings.md", "# Course\n")
        }) {
      var fresh = new TestShell(new VerifyCommand());
      assertThat(fresh.run("verify", bad, chart)).as(bad).isEqualTo(2);
      assertThat(fresh.err().strip().lines().count()).as(bad).isOne();
    }
  }
}
