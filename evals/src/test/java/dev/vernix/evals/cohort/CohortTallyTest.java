package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.simulator.Simulator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CohortTallyTest {
  private static final List<StayAudit> AUDITS = new ArrayList<>();

  @BeforeAll
  static void audit() {
    var auditor = new StayAuditor(AuditSettings.standard());
    LongStream.range(1, 4)
        .mapToObj(s -> Simulator.stay(s, Set.of()).chart())
        .forEach(c -> AUDITS.add(auditor.audit("unit-a/" + c.name(), c)));
    AUDITS.add(auditor.audit("unit-b/again", Simulator.stay(3, Set.of()).chart()));
    AUDITS.add(auditor.audit("unit-b/none", Path.of("there", "is", "none")));
  }

  private static CohortTally tally(List<StayAudit> audits, Census census) {
    var tally = new CohortTally();
    audits.forEach(
        a ->
            census
                .duplicateOf(a)
                .ifPresentOrElse(first -> tally.duplicate(a, first), () -> tally.add(a)));
    return tally;
  }

  @Test
  void anyOrderAndAnyGroupingGiveTheSameBytes() {
    var census = new Census();
    AUDITS.forEach(census::add);
    String whole = CohortJson.write(tally(AUDITS, census));
    var shuffled = new ArrayList<>(AUDITS);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      int cut = 1 + seed % 4;
      var one = new Census();
      var two = new Census();
      shuffled.subList(0, cut).forEach(one::add);
      shuffled.subList(cut, shuffled.size()).forEach(two::add);
      two.merge(one);
      assertThat(CohortJson.write(two)).isEqualTo(CohortJson.write(census));
      var left = tally(shuffled.subList(0, cut), two);
      left.merge(tally(shuffled.subList(cut, shuffled.size()), two));
      assertThat(CohortJson.write(left)).isEqualTo(whole);
    }
  }

  @Test
  void everyPartComesBackFromJson() {
    var census = new Census();
    AUDITS.forEach(census::add);
    for (var a : AUDITS) {
      assertThat(CohortJson.read(CohortJson.write(a), StayAudit.class).equals(a)).isTrue();
    }
    var tally = tally(AUDITS, census);
    var back = CohortJson.read(CohortJson.write(tally), CohortTally.class);
    back.merge(new CohortTally());
    assertThat(CohortJson.write(back)).isEqualTo(CohortJson.write(tally));
    var settings = AuditSettings.standard();
    assertThat(CohortJson.read(CohortJson.write(settings), AuditSettings.class))
        .isEqualTo(settings);
  }

  @Test
  void theSamePatientIsCountedOnceAndAFailureIsARow() {
    var census = new Census();
    AUDITS.forEach(census::add);
    var tally = tally(AUDITS, census);
    assertThat(tally.charts()).isEqualTo(5);
    assertThat(tally.stays()).isEqualTo(3);
    assertThat(tally.duplicates().first())
        .containsExactly(
            new CohortTally.Row(
                "unit-b/again", "the same patient or the same notes as unit-a/SIM-3"));
    assertThat(tally.failures().first()).hasSize(1);
    assertThat(tally.failures().first().getFirst().reason()).contains("no such folder");
  }
}
