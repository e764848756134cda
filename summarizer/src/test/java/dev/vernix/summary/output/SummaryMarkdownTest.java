package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.formatter.Formatter;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryMarkdownTest {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private final String text = SummaryMarkdown.write(Stay.summary());

  @Test
  void theHeadSaysDraftModelEngineAndTime() {
    assertThat(text.lines().limit(4))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("DRAFT - NOT SIGNED")
                    .contains("5 Apr 2026, 04:12")
                    .contains("engine ollama, model qwen2.5-coder:1.5b")
                    .contains("The program advises, people decide."));
    assertThat(SummaryMarkdown.write(Stay.summary(Stay.ledger(), "none", "")))
        .contains("engine none, no language model")
        .doesNotContain("\u2020");
  }

  @Test
  void parsingAndWritingItAgainChangesNoMeaning() {
    var document = PARSER.parse(text);
    String again = Formatter.builder(OPTIONS).build().render(document);

    assertThat(RENDERER.render(PARSER.parse(again))).isEqualTo(RENDERER.render(document));
  }

  @Test
  void itHoldsNoHtmlAndNoLinks() {
    assertThat(nodes(PARSER.parse(text)))
        .hasSizeGreaterThan(500)
        .noneMatch(n -> n.getClass().getSimpleName().startsWith("Html"))
        .noneMatch(Link.class::isInstance);
    assertThat(text).doesNotContain("http");
  }

  @Test
  void everySystemIsAHeading() {
    var titles =
        nodes(PARSER.parse(text)).stream()
            .filter(Heading.class::isInstance)
            .map(n -> ((Heading) n).getText().toString())
            .toList();
    for (var section : Stay.summary().sections()) {
      assertThat(titles).contains(section.system().title());
    }
  }

  @Test
  void eachSentenceCarriesTheNumberOfItsNote() {
    assertThat(text).contains("There was no free air.");
    String line = text.lines().filter(l -> l.contains("There was no free air.")).findFirst().get();
    String number = plainDigits(line.substring(line.lastIndexOf('\u202F') + 1));
    assertThat(text)
        .contains(
            "\n"
                + number
                + ". **013-radiology.md**, radiology, V. Imre, MD, 18 Feb 2026, 04:05, DOL 17: ");
  }

  @Test
  void unreadNotesAndWhatIsNotDocumentedComeFirst() {
    assertThat(text.indexOf("077-scan.pdf")).isBetween(0, text.indexOf("## Identification"));
    assertThat(text).contains("- **Not documented:** Newborn CCHD screen");
    assertThat(text).contains("- **Contradiction:** The head ultrasound");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "# not a heading",
        "1. not a list",
        "28) no list",
        "- no list",
        "=== no heading",
        "a | b | c",
        "[x](http://evil.example) ![y](z) <http://evil.example>",
        "*a* _b_ `c` ~~d~~ &lt; &amp; \\",
        "line\nbreak\n\n    code",
        "> no quote",
        "``` no fence"
      })
  void hostileTextStaysText(String hostile) {
    String escaped = SummaryMarkdown.escape(hostile);
    var nodes = nodes(PARSER.parse("Before.\n" + escaped + " after"));

    assertThat(nodes)
        .extracting(n -> n.getClass().getSimpleName())
        .containsOnly("Document", "Paragraph", "Text", "SoftLineBreak");
    assertThat(RENDERER.render(PARSER.parse(escaped)).strip())
        .isEqualTo("<p>" + Markup.escape(Plain.line(hostile)).replace("&#39;", "'") + "</p>");
  }

  private static String plainDigits(String superscripts) {
    var digits = new StringBuilder();
    for (char c : superscripts.toCharArray()) {
      digits.append("\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079".indexOf(c));
    }
    return digits.toString();
  }

  private static List<Node> nodes(Node root) {
    var all = new ArrayList<Node>(List.of(root));
    StreamSupport.stream(root.getDescendants().spliterator(), false).forEach(all::add);
    return all;
  }
}
