package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "High-flow nasal cannula|high flow nasal cannula",
        "Apnoeas and haemorrhages|apnea and hemorrhage",
        "mother's milk|mother milk",
        "AIDS aids|aids aid",
        "FiO2 .35 1,200 g|fio2 .35 1,200 g",
        "CRP <5|crp < 5",
        "<b>NEC</b>&nbsp;now|nec now",
        "수유를|수 유 를",
        "pneu\u00ADmato\u200Bsis|pneumatosis",
        "-1 \u2013 2|- 1 - 2"
      })
  void takeTheFormByWhichTheyAreCompared(String text, String norms) {
    assertThat(String.join(" ", Tokens.of(text, 0, text.length()).norms())).isEqualTo(norms);
  }

  @Test
  void coverOnlyTheStretchAskedFor() {
    String text = "abc def ghi";
    Tokens tokens = Tokens.of(text, 4, 7);
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.from(0)).isEqualTo(4);
    assertThat(tokens.to(0)).isEqualTo(7);
  }

  @Test
  void aNumberSignStandsForAnyNumber() {
    TermTrie<String> trie = new TermTrie<>();
    trie.add("at # weeks", "later");
    Tokens tokens = Tokens.of("HUS at 36 weeks", 0, 15);
    TermTrie.Hit<String> hit = trie.longest(tokens, 1, (values, f, l) -> values.getFirst());
    assertThat(hit).isEqualTo(new TermTrie.Hit<>("later", 1, 3));
    assertThat(trie.<String>longest(tokens, 0, (values, f, l) -> values.getFirst())).isNull();
  }
}
