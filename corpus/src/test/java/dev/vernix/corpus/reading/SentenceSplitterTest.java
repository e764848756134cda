package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream()
        .map(r -> text.substring(r.from(), r.to()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seen by J. Brown, M.D. He agreed.|Seen by J. Brown, M.D.|He agreed.",
        "Blood group A. Her mother is B.|Blood group A.|Her mother is B.",
        "He lives in the U.S. He is well.|He lives in the U.S.|He is well.",
        "Pt. seen. Hx. of asthma.|Pt. seen.|Hx. of asthma.",
        "He paused ... and left. Then slept.|He paused ... and left.|Then slept.",
        "(Seen before.) He was well.|(Seen before.)|He was well.",
        "1) Feeds 2) Iron|1) Feeds|2) Iron",
        "RESP: stable. CV: no murmur.|RESP: stable.|CV: no murmur."
      })
  void cutsInTwo(String text, String first, String second) {
    assertThat(split(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.S. Department of Health was told.",
        "Wt. 980 g on Jan. 5.",
        "Mrs. Day is 81 yrs. old.",
        "He shouted \"Stop!\" and ran.",
        "See Sec. 4.2 and www.example.org today."
      })
  void keepsTogether(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void headingsAloneOnTheirLinesAreSentences() {
    assertThat(split("ASSESSMENT\n- Stable.\n\nPlan:\nWean.\n"))
        .containsExactly("ASSESSMENT", "- Stable.", "Plan:", "Wean.");
  }

  @Test
  void aWrappedSentenceIsOne() {
    assertThat(split("This is a sentence\nthat was wrapped.")).hasSize(1);
  }

  @Test
  void everyWordIsInASentence() {
    String text = "Plan: a b.\n# FEN\n* NPO\n\n\tDr. X. Y came? \u200F no";
    String kept = String.join("", split(text)).replaceAll("\\s", "");
    assertThat(kept).contains("Plan:", "FEN", "NPO", "came?", "no");
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\t\r\n")).isEmpty();
  }
}
