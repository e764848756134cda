package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryHtmlTest {
  private final Summary summary = Stay.summary();
  private final String html = SummaryHtml.write(summary);
  private final Document page = Jsoup.parse(html);
  private final JsonNode data = data(page);

  @Test
  void theHeadSaysDraftModelEngineAndTime() {
    assertThat(page.select(".draft").text())
        .contains("DRAFT - NOT SIGNED")
        .contains("5 Apr 2026, 04:12")
        .contains("engine ollama, model qwen2.5-coder:1.5b");
  }

  @Test
  void everySentenceIsFocusableAndItsCitationsResolve() {
    var notes = summary.ledger().chart().notesByName();
    var sentences = summary.sections().stream().flatMap(s -> s.sentences().stream()).toList();
    var shown = page.select("main p.s[data-i]");
    assertThat(shown).hasSameSizeAs(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      var element = shown.get(i);
      var sentence = sentences.get(i);
      assertThat(element.attr("tabindex")).isEqualTo("0");
      assertThat(element.select(".t").text()).isEqualTo(sentence.text());
      assertThat(element.select(".tag").eachText().contains("model"))
          .isEqualTo(sentence.origin() == Summary.Origin.MODEL);
      var sources = data.path("items").path(Integer.parseInt(element.attr("data-i"))).path("s");
      assertThat(sources.size()).isEqualTo(sentence.sources().size());
      for (int s = 0; s < sources.size(); s++) {
        Span span = sentence.sources().get(s);
        var note = data.path("notes").path(sources.path(s).path(0).intValue());
        assertThat(note.path("name").stringValue()).isEqualTo(span.note());
        assertThat(quote(note, sources.path(s))).isEqualTo(notes.get(span.note()).quote(span));
      }
    }
  }

  @Test
  void everySelectableThingResolves() {
    int items = data.path("items").size();
    assertThat(page.select("[data-i]"))
        .hasSizeGreaterThan(100)
        .allSatisfy(e -> assertThat(Integer.parseInt(e.attr("data-i"))).isBetween(0, items - 1));
    assertThat(page.select("[data-fact]"))
        .hasSizeGreaterThan(20)
        .allSatisfy(e -> assertThat(data.path("facts").has(e.attr("data-fact"))).isTrue());
    for (var item : data.path("items")) {
      for (var fact : item.path("f")) {
        assertThat(data.path("facts").has(fact.stringValue())).isTrue();
      }
    }
  }

  @Test
  void theSideListNamesEverythingToSettle() {
    String side = page.select("#check").text();
    assertThat(side)
        .contains("077-scan.pdf")
        .contains("names the left side")
        .contains("Perhaps copied forward")
        .contains("has no result")
        .contains("Newborn CCHD screen")
        .contains("He developed pneumonia")
        .contains("new-clinical-term: pneumonia is in none of the cited facts");
    assertThat(page.select("#tab-check").text()).isEqualTo("To settle (8)");
  }

  @Test
  void nothingPointsOutsideThePage() {
    assertThat(page.select("[src], link, iframe, object, embed, form, base")).isEmpty();
    assertThat(page.select("a[href]")).allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
    assertThat(html.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContainPattern(Pattern.compile("(?i)https?:|@import|url\\(|//[a-z]+\\.[a-z]"));
  }

  @Test
  void thePolicyAllowsOnlyTheseScriptsAndStyles() {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains(Resources.cspHash(page.select("style").getFirst().data()))
        .contains(Resources.cspHash(page.select("script:not([type])").getFirst().data()))
        .doesNotContain("unsafe");
    assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
  }

  @Test
  void hostileTextStaysText() {
    String evil = SummaryHtml.write(HostileStay.summary());
    var evilPage = Jsoup.parse(evil);

    assertThat(evilPage.select("script")).hasSize(2);
    assertThat(evilPage.select("img, [onerror]")).isEmpty();
    assertThat(evil).doesNotContain("\u202E").doesNotContain("\u0000").doesNotContain("\uD800 ");
    assertThat(evilPage.select("main p.s .t").getFirst().text())
        .startsWith("</script><script>alert(1)");
    var evilData = data(evilPage);
    var source = evilData.path("items").path(0).path("s").path(0);
    assertThat(quote(evilData.path("notes").path(0), source))
        .isEqualTo(Plain.clean(HostileStay.EVIL));
  }

  @Test
  void withoutAModelNothingIsMarkedAsOne() {
    var plain = Jsoup.parse(SummaryHtml.write(Stay.summary(Stay.ledger(), "none", "")));
    assertThat(plain.select(".tag:not(.private)")).isEmpty();
    assertThat(plain.select(".legend").text()).contains("no model was asked");
  }

  @Test
  void confidentialSentencesSaySo() {
    assertThat(page.select("p.s:contains(sertraline) .private").text()).isEqualTo("confidential");
    assertThat(page.select("p.s:contains(interpreter) .private").text()).isEqualTo("family matter");
  }

  private static JsonNode data(Document page) {
    return JsonMapper.shared().readTree(page.select("script#data").getFirst().data());
  }

  private static String quote(JsonNode note, JsonNode source) {
    return note.path("text")
        .stringValue()
        .substring(source.path(1).intValue(), source.path(2).intValue());
  }
}
