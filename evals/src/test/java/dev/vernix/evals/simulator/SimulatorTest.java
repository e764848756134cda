package dev.vernix.evals.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.Note;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {
  private static final Set<Fault> NONE = EnumSet.noneOf(Fault.class);
  private static final List<SimulatedStay> STAYS =
      LongStream.rangeClosed(1, 30).mapToObj(seed -> Simulator.stay(seed, NONE)).toList();

  @Test
  void oneSeedGivesOneStay() {
    var all = EnumSet.allOf(Fault.class);
    assertThat(Simulator.stay(7, all)).isEqualTo(Simulator.stay(7, all));
    assertThat(Simulator.stay(7, all).chart()).isNotEqualTo(Simulator.stay(8, all).chart());
  }

  @Test
  void staysAreOfManySortsAndLastAtMostAHundredAndThirtyDays() {
    var weeks =
        STAYS.stream()
            .map(s -> s.chart().patient().gestation().weeks())
            .collect(Collectors.toSet());
    assertThat(weeks).hasSizeGreaterThan(8);
    assertThat(events()).contains("nec", "sepsis", "rds", "bpd", "ivh", "rop", "pda", "jaundice");
    assertThat(STAYS).anyMatch(s -> s.chart().patient().plurality().startsWith("twin"));
    for (var stay : STAYS) {
      LocalDate born = stay.chart().patient().born().toLocalDate();
      LocalDate home = stay.chart().notes().getLast().time().toLocalDate();
      assertThat(home).isBetween(born.plusDays(1), born.plusDays(130));
    }
  }

  private static Set<String> events() {
    return STAYS.stream()
        .flatMap(s -> s.truth(Truth.Event.class).stream())
        .map(Truth.Event::name)
        .collect(Collectors.toSet());
  }

  @Test
  void supportIsOneUnbrokenTimeline() {
    for (var stay : STAYS) {
      var support =
          stay.truth(Truth.Episode.class).stream().filter(e -> e.kind().equals("support")).toList();
      for (int i = 1; i < support.size(); i++) {
        assertThat(support.get(i).start()).isEqualTo(support.get(i - 1).stop());
      }
    }
  }

  @Test
  void everyTruthOfANoteStandsWhereItSays() {
    for (var stay : STAYS) {
      Map<String, Note> notes = stay.chart().notesByName();
      assertThat(stay.truth(Truth.Mention.class))
          .isNotEmpty()
          .allSatisfy(
              m ->
                  assertThat(notes.get(m.note()).text().substring(m.from(), m.to()))
                      .isEqualTo(m.text()));
      assertThat(stay.truth(Truth.Amount.class))
          .allSatisfy(a -> assertThat(a.value()).matches("[\\d.]+"));
    }
  }

  @Test
  void noBraceIsLeftInANote() {
    assertThat(STAYS)
        .flatExtracting(s -> s.chart().notes())
        .allSatisfy(n -> assertThat(((Note) n).body()).doesNotContain("{", "}", "null"));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void anErrorIsPlantedOnRequestAndAlone(Fault fault) {
    var planted =
        LongStream.rangeClosed(1, 12)
            .mapToObj(seed -> Simulator.stay(seed, EnumSet.of(fault)))
            .flatMap(s -> s.truth(Truth.Planted.class).stream())
            .toList();
    assertThat(planted).hasSizeGreaterThan(4).allMatch(p -> p.fault() == fault);
  }

  @Test
  void daysAreCountedOnceWhereCoursesOverlap() {
    var day = LocalDate.parse("2026-03-02");
    var stay =
        new SimulatedStay(
            STAYS.getFirst().chart(),
            List.of(
                new Truth.Episode("antibiotic", "ampicillin", day, day.plusDays(2)),
                new Truth.Episode("antibiotic", "gentamicin", day.plusDays(1), day.plusDays(4))));
    assertThat(stay.days("antibiotic", "")).isEqualTo(5);
    assertThat(stay.days("antibiotic", "gentamicin")).isEqualTo(4);
    assertThat(stay.days("line", "")).isZero();
  }

  @Test
  void everySlotHasWordsForEveryVoice() {
    for (String slot : PhraseBank.slots()) {
      for (Voice voice : Voice.values()) {
        assertThat(PhraseBank.variants(slot, voice)).as(slot + " " + voice).isNotEmpty();
      }
    }
  }

  @Test
  void phrasesAndSlotsBelongTogether() {
    var slots = new HashSet<>(PhraseBank.slots());
    var phrases = Rows.of("phrases.tsv").stream().map(r -> r.get(0)).collect(Collectors.toSet());
    assertThat(phrases).isEqualTo(slots);
    assertThat(Rows.of("phrases.tsv").stream().map(r -> r.get(1)).distinct())
        .allMatch(v -> Stream.of(Voice.values()).anyMatch(x -> x.id().equals(v)));
  }

  @Test
  void aPlaceholderThatNothingFillsIsAnError() {
    var infant = new Script(infant(), 3, -1, 0, new SplittableRandom(1));
    var filler = new Filler(infant, Voice.VERBOSE, Map.of("dose", "4"));
    assertThat(filler.fill("{he} had {dose} mg")).isEqualTo("She had 4 mg");
    assertThatThrownBy(() -> filler.fill("{nothing}")).hasMessageContaining("{nothing}");
  }

  private static Infant infant() {
    return new Infant(
        "x",
        "Ada Arden",
        "Anna Arden",
        dev.vernix.corpus.Patient.Sex.FEMALE,
        LocalDate.parse("2026-03-02").atTime(1, 50),
        new dev.vernix.corpus.Gestation(36, 0),
        2500,
        "",
        0,
        false,
        true,
        true);
  }
}
