package dev.vernix.guideline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {
  private static final String SOUND =
      """
      - id: NEC-MED-NPO
        title: Stop feeds
        edition: undated
        expires: 2030
        harm: 5
        applies: nec.suspected
        deviates: does('feeds-advance')
        concordant: does('npo')
        about: [npo]
        say: {concordant: Feeds are stopped., deviates: Feeds go on.}
      """;

  private static List<String> problems(String yaml) {
    var problems = new ArrayList<String>();
    var entries = EntryFile.read("entries.yaml", yaml, Digest.standard(), problems);
    problems.addAll(Linter.problems(Library.of(entries), 2026));
    return problems;
  }

  @Test
  void aSoundEntryHasNoProblem() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: NEC-MED-NPO | id: NEC-NOT-THERE | no statement 'NEC-NOT-THERE'",
        "applies: nec.suspected | applies: nec.suspect | nec",
        "applies: nec.suspected | applies: 'false' | can never apply",
        "harm: 5 | harm: 9 | harm is 1 to 5",
        "expires: 2030 | expires: 2020 | expired in 2020",
        "about: [npo] | about: [nothing] | no term 'nothing'",
        "about: [npo] | colour: red | unknown key 'colour'",
        "about: [npo] | stands: -1 | stands is hours",
        "does('npo') | num('sift-not-per-kg') > 2 | missing.tsv has no words for 'sift-not-per-kg'",
        "Feeds go on. | Feeds go on | no full stop",
        "title: Stop feeds | kind: plan | has no title",
        "does('npo') | does('nmo') | no term 'nmo'",
        "does('npo') | is('nothing') | no definition 'nothing'"
      })
  void eachFaultIsNamed(String from, String to, String said) {
    assertThat(problems(SOUND.replace(from, to)))
        .anySatisfy(p -> assertThat(p).contains(said).doesNotContain("\n"));
  }

  @Test
  void brokenYamlNamesItsLine() {
    assertThat(problems("- id: [\n")).anySatisfy(p -> assertThat(p).contains("entries.yaml:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "infant.gestationWeeks < 32 && infant.gestationWeeks >= 35",
        "infant.ageHours <= 72 && does('npo') && infant.ageHours > 96",
        "infant.gestationWeeks <= ga(34, 6) && infant.gestationWeeks >= ga(35, 1)"
      })
  void boundsThatExcludeEachOtherCanNeverHold(String expression) {
    assertThat(Never.holds(expression)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "infant.gestationWeeks >= 32 && infant.gestationWeeks < 35",
        "infant.ageHours <= 72 || infant.ageHours > 96",
        "infant.gestationWeeks < 32 && infant.birthWeight >= 1500"
      })
  void othersMay(String expression) {
    assertThat(Never.holds(expression)).isFalse();
  }
}
