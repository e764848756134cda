package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vernix.corpus.Experiencer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {
  /** The target stands in brackets. */
  private static Standing read(String marked) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    return TargetReader.read(marked.replace("[", "").replace("]", ""), from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient denies [chest pain].",
        "No pain at the calf, [oedema], or redness.",
        "Urine was negative for [blood].",
        "[Embolism] was subsequently ruled out.",
        "CT of the head ruled out [bleeding].",
        "No [widgetosis], frobnia or glibbles.",
        "There is no dilatation to suggest [obstruction].",
        "She had neither fever nor [cough].",
        "Complications: [none].",
        "[Fever]: no.",
        "Pt with [no rash]."
      })
  void saysWhatIsNegated(String marked) {
    assertThat(read(marked)).matches(Standing::negated).matches(s -> !s.possible());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No fever, [cough] is worse.",
        "No increase in [pain].",
        "Not only pain but [fever].",
        "No change in the [effusion].",
        "No fever but a [cough].",
        "Gram negative [sepsis].",
        "He took aspirin without relief of his [headache].",
        "No spits, [small residuals].",
        "No pneumothorax after [chest tube removal].",
        "Denied pain and reported [dizziness]."
      })
  void leavesAloneWhatIsNot(String marked) {
    assertThat(read(marked)).matches(s -> !s.negated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rule out [appendicitis].",
        "[Pneumonia] cannot be completely excluded.",
        "[Gout] vs. septic joint.",
        "Gout vs. [septic joint].",
        "?[pneumonia]",
        "Consistent with, but not diagnostic of, [sprue].",
        "Findings may be due to [scar].",
        "Unclear whether she had a [seizure]."
      })
  void saysWhatIsPossible(String marked) {
    assertThat(read(marked)).matches(Standing::possible).matches(s -> !s.negated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAST MEDICAL HISTORY: Significant for asthma, gout, and [psoriasis].",
        "History of gout and [asthma].",
        "s/p [appendectomy]",
        "He had a [stroke] in 1997.",
        "Old [rib fractures].",
        "No history of [stroke].",
        "The previously noted [effusion] has resolved."
      })
  void saysWhatIsOfThePast(String marked) {
    assertThat(read(marked)).matches(Standing::historical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HISTORY OF PRESENT ILLNESS: [Cough].",
        "Status post bypass without [angina].",
        "A 60-year old man with [cough].",
        "History of gout, presents with [fever].",
        "Compared with the prior study the [effusion] is larger."
      })
  void leavesTodayInThePresent(String marked) {
    assertThat(read(marked)).matches(s -> !s.historical());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Family history of [stroke].|OTHER",
        "Her mother had [lupus].|MOTHER",
        "His sister has [asthma].|SIBLING",
        "His wife has [influenza].|OTHER",
        "Her father had gout; she has [asthma].|INFANT",
        "His wife reports that he has [fever].|INFANT",
        "The mother states the child has had [fever].|INFANT",
        "The patient has [gout].|INFANT"
      })
  void saysWhom(String marked, Experiencer whom) {
    assertThat(read(marked).experiencer()).isEqualTo(whom);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Return for fever, vomiting or [rash].",
        "If [lymphoma] is suspected, send fresh tissue.",
        "Monitor closely for [bleeding].",
        "Risks of infection, [bleeding] and death were discussed."
      })
  void saysWhatIsNotYet(String marked) {
    assertThat(read(marked)).matches(Standing::hypothetical).matches(s -> !s.possible());
  }

  @Test
  void knowsCareByTheLexicon() {
    assertThat(read("[Lumbar puncture] was deferred.").negated()).isTrue();
  }

  @Test
  void aTargetMayStartWithinAWord() {
    assertThat(TargetReader.read("No non-tender mass.", 7, 18).negated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-1,3", "0,99", "5,5", "6,2"})
  void aTargetOutsideItsSentenceIsRefused(int from, int to) {
    assertThatIllegalArgumentException().isThrownBy(() -> TargetReader.read("No fever.", from, to));
  }
}
