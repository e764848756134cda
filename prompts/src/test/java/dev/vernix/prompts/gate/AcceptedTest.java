package dev.vernix.prompts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Patient.Sex;
import dev.vernix.prompts.gate.Cases.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A gate that lets nothing through is no gate: fluent, faithful sentences pass. */
class AcceptedTest {
  static final Gate GATE = new Gate(Sex.FEMALE);

  static Stream<Case> sentences() {
    return Cases.of("accepted.txt").all().stream();
  }

  static Stream<Fact> facts() {
    return sentences().flatMap(c -> c.block().stream()).distinct();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void faithfulJoinPasses(Case c) {
    assertThat(GATE.check(c.sentence(), c.cited()).rejections()).as(c.sentence()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void realisationPassesAsItself(Fact f) {
    assertThat(GATE.check(f.realisation(), List.of(f)).rejections()).isEmpty();
  }

  @Test
  void thereAreEnoughSentencesToMeanSomething() {
    assertThat(sentences()).hasSizeGreaterThanOrEqualTo(60);
  }
}
