package dev.vernix.guideline.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The index finds what trying every phrase at every word finds, in the same order. */
class PhraseIndexTest {
  private static final List<String> WRITTEN =
      List.of(
          "no growth",
          "no .. growth",
          "stop*",
          "[stop] .. [abx]",
          "[abx] ~~ day #",
          "# h",
          "=MOM",
          "mom",
          "^ feeds",
          "feed* {held;off}",
          "start {a;the;} feed*",
          "48",
          "growth +");

  private static List<Map.Entry<String, Phrase>> phrases() {
    return WRITTEN.stream()
        .flatMap(w -> Phrase.parse(w).stream().map(p -> Map.entry(w, p)))
        .toList();
  }

  private static List<String> found(String text) {
    var words = Phrase.words(text);
    return new PhraseIndex<>(phrases())
        .find(words).stream()
            .map(
                m ->
                    m.value()
                        + " = "
                        + text.substring(words.get(m.first()).from(), words.get(m.end() - 1).to()))
            .toList();
  }

  @Test
  void wholeWordsComeFirstThenBeginningsThenNumbers() {
    assertThat(found("Stopped gent; feeds off, 48 h no growth"))
        .containsExactly(
            "[stop] .. [abx] = Stopped gent",
            "stop* = Stopped",
            "^ feeds = feeds",
            "feed* {held;off} = feeds off",
            "48 = 48",
            "# h = 48 h",
            "no growth = no growth",
            "no .. growth = no growth");
  }

  @Test
  void capitalsCountWhereAskedFor() {
    assertThat(found("MOM")).containsExactlyInAnyOrder("=MOM = MOM", "mom = MOM");
    assertThat(found("mom")).containsExactly("mom = mom");
  }

  @Test
  void nothingIsMissedAndNothingAdded() {
    String[] parts = {
      "no", "growth", "stop", "gent", "abx", "day", "3", "48", "h", "MOM", "feeds", "held", "start",
      "the", "feeding", ";", "+", "culture", "stopped"
    };
    var random = new Random(11);
    var index = new PhraseIndex<>(phrases());
    for (int i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]).append(' ');
      }
      var words = Phrase.words(text);
      assertThat(index.find(words))
          .as(text.toString())
          .containsExactlyInAnyOrderElementsOf(each(words));
    }
  }

  private static List<PhraseIndex.Match<String>> each(List<Phrase.Word> words) {
    var all = new ArrayList<PhraseIndex.Match<String>>();
    for (var p : phrases()) {
      for (int at = 0; at < words.size(); at++) {
        Integer end = p.getValue().match(words, at);
        if (end != null) {
          all.add(new PhraseIndex.Match<>(p.getKey(), at, end));
        }
      }
    }
    return all;
  }
}
