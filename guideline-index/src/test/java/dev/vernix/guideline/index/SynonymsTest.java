package dev.vernix.guideline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
  private static List<String> in(String text) {
    return Synonyms.standard().in(text).stream().map(Concepts.Found::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "pip-tazo, piperacillin/tazobactam",
    "DHM, donor human milk",
    "KMC, skin-to-skin",
    "delayed cord clamping, DCC",
    "TTP, time to positivity",
    "Beyfortus, nirsevimab"
  })
  void namesOfOneThingMeet(String one, String other) {
    assertThat(in(one)).isNotEmpty().isEqualTo(in(other));
  }

  @Test
  void theLongestNameWins() {
    assertThat(in("a donor milk programme")).containsExactly("s-donor-milk");
    assertThat(in("donor human milk")).containsExactly("s-donor-milk");
    assertThat(in("human milk")).containsExactly("s-mothers-own-milk");
  }

  @Test
  void aNameInCapitalsIsNoOrdinaryWord() {
    assertThat(in("who can tell us that it is nice")).isEmpty();
    assertThat(in("WHO and NICE")).containsExactly("s-who", "s-uk");
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "give DHM now";
    assertThat(Synonyms.standard().in(text))
        .extracting(f -> text.substring(f.from(), f.to()))
        .containsExactly("DHM");
  }
}
