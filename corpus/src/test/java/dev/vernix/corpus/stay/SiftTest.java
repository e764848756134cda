package dev.vernix.corpus.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns are tried wherever they can match, and seldom where they cannot. */
class SiftTest {
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("(?i)\\b(?:caught before|typo|ten ?fold)\\b"),
          Pattern.compile("(?<!no )\\bmurmurs?\\b(?! gone)"),
          Pattern.compile("(?i)q\\s?(\\d{1,2})h?|[Ll]eft|x+y"),
          Pattern.compile("\\d{3}"),
          Pattern.compile("a{2,3}b|\\Qc.d\\E|\\x{b5}g"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "(?i)\\bNo (?:heart )?Murmurs?\\b ~ murmur",
        "(?:left|right) side ~ ' side'",
        "colou?r ~ colo",
        "(?=ahead)behind ~ behind",
        "(?<name>one|two) ~ one,two",
        "ab+c ~ ab",
        "[abc]d{0,3}xyz ~ xyz",
      })
  void aMatchHoldsOneOfItsNeedles(String regex, String needles) {
    var expected = List.of(needles.replace("'", "").split(","));
    assertThat(Needles.of(Pattern.compile(regex))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"\\d+", "(?:a|\\d)", "x?", "[a-z]", "(?:word)?"})
  void nothingIsNeededWhereNothingIsSure(String regex) {
    assertThat(Needles.of(Pattern.compile(regex))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "(?i)\\bDay \\d+ of \\d+ ~ [[day ], [ of ], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]",
        "(?:vanc|gent) x[/+]7 ~ [[gent, vanc], [ x], [7], [+, /]]",
        "음성|neg ~ [[neg, 음성]]",
        "É|neg ~ []",
        "q[^a]\\w*[a-c] ~ [[q]]",
      })
  void allThatIsNeededIsNamed(String regex, String sets) {
    var all =
        Needles.all(Pattern.compile(regex)).stream()
            .map(s -> s.stream().sorted().toList().toString());
    assertThat(all.toList().toString()).isEqualTo(sets);
  }

  @Test
  void everyPatternThatMatchesIsWorthTrying() {
    var sift = Sift.of(PATTERNS);
    var random = new Random(7);
    String[] parts = {
      "caught ",
      "before",
      "TYPO",
      "tenfold",
      "no ",
      "murmur",
      "s",
      " gone",
      "q",
      " 3",
      "Left",
      "xx",
      "y",
      "123",
      "aab",
      "c.d",
      "\u00b5g",
      " ",
      "\n",
      "\uc218\uc720"
    };
    int worthless = 0;
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      var worth = sift.worth(text.toString());
      for (int p = 0; p < PATTERNS.size(); p++) {
        if (PATTERNS.get(p).matcher(text).find()) {
          assertThat(worth.get(p)).as("%s in %s", PATTERNS.get(p), text).isTrue();
        }
        worthless += worth.get(p) ? 0 : 1;
      }
    }
    assertThat(worthless).isGreaterThan(3000);
  }

  @Test
  void onlyTheRegionCounts() {
    var sift = Sift.of(Pattern.compile("murmur"));
    assertThat(sift.worth("no murmur here", 0, 8).isEmpty()).isTrue();
    assertThat(sift.worth("no murmur here", 3, 9).get(0)).isTrue();
  }
}
