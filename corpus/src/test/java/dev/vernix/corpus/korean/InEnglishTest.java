package dev.vernix.corpus.korean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.ledger.IncrementalReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.ledger.Stays;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.support.SupportCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InEnglishTest {
  static Stream<String[]> lines() {
    return PhraseTable.rows(InEnglishTest.class, "lines.tsv").stream();
  }

  static Stream<String[]> told() {
    return PhraseTable.rows(InEnglishTest.class, "told.tsv").stream();
  }

  private static final Patient INFANT = Stays.chart("2026-01-10T09:00 progress Kim | x").patient();

  @ParameterizedTest
  @MethodSource("lines")
  void saysInEnglishWhatALineSays(String korean, String english) {
    assertThat(english(korean).strip()).isEqualTo(english);
  }

  @ParameterizedTest
  @MethodSource("told")
  void tellsTheFactsOfKoreanLines(String note, String concept, String says) {
    var chart = Stays.chart("2026-01-10T09:00 progress Kim | " + note);
    var ledger = LedgerReader.read(chart);
    assertThat(ledger.facts())
        .anySatisfy(
            f -> {
              assertThat(f.concept()).isEqualTo(concept);
              assertThat(f.realisation()).contains(says);
            });
    var check = new SupportCheck(chart, ledger.facts(), (fact, element) -> false);
    assertThat(ledger.facts().stream().filter(f -> !f.derived()))
        .allSatisfy(f -> assertThat(check.supported(f)).as(f.realisation()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"광선치료 거부하였으나 다시 시작., phototherapy", "서울에서 오신 할머니가 수유 도와주심., feeds"})
  void quotesASentenceWithAnUnknownWord(String note, String english) {
    assertThat(realisations("2026-01-10T09:00 progress Kim | " + note))
        .anyMatch(r -> r.endsWith(": " + note))
        .noneMatch(r -> r.contains(": ") && r.toLowerCase(java.util.Locale.ROOT).contains(english));
  }

  @ParameterizedTest
  @CsvSource({
    "UVC 삽입 실패하여 PICC 삽입함., UVC inserted",
    "기관삽관은 시행하지 않음., Intubated",
    "발관 시도 예정., Extubated",
    "PICC 제거 결정함., PICC removed",
    "항생제 투여는 하지 않음., antibiotics given",
    "dexamethasone 투여 고려함., dexamethasone given"
  })
  void doesNotSayThatHappenedWhatDidNot(String korean, String wrong) {
    assertThat(english(korean)).doesNotContain(wrong);
  }

  @Test
  void knowsWhereItsWordsStandInTheNote() {
    var note = note("feeding 3cc q3h 로 증량.\nPICC 제거함.");
    var rendering = Rendering.of(note, INFANT);
    assertThat(back(rendering, "increased")).isEqualTo("증량");
    assertThat(back(rendering, "3cc q3h")).isEqualTo("3cc q3h");
    assertThat(back(rendering, "removed")).isEqualTo("제거");
    assertThat(back(rendering, "PICC")).isEqualTo("PICC");
  }

  @Test
  void leavesANoteWithoutKoreanAsItIs() {
    var chart = Stays.chart("2026-01-10T09:00 progress Kim | CPAP 6 weaned to 5.");
    assertThat(InEnglish.of(chart).chart()).isSameAs(chart);
  }

  @Test
  void readsAGrowingChartAsItReadsTheWhole() {
    String[] notes = {
      "2026-01-03T09:00 progress Kim | 광선치료 시작함.",
      "2026-01-05T09:00 progress Kim | 광선치료 중단함. 수유 3cc q3h로 증량."
    };
    var reader = new IncrementalReader();
    reader.read(Stays.chart(notes[0]));
    assertThat(reader.read(Stays.chart(notes))).isEqualTo(Stays.ledger(notes));
  }

  @ParameterizedTest
  @CsvSource({"가", "수유", "무호흡, ", "CPAP으로 ", "시작함 ", "없음 없음 ", "7/3부터 ", "(", "생후 "})
  void takesALongLineInParts(String piece) {
    String line = "수유 " + piece.repeat(100_000 / piece.length());
    var rendering = Rendering.of(note(line), INFANT);
    assertThat(rendering.english().text()).isNotBlank();
    int length = rendering.english().text().length();
    var last = rendering.back(new Span("x", length - 1, length));
    assertThat(last.to()).isLessThanOrEqualTo(line.length());
  }

  private static String back(Rendering rendering, String word) {
    int at = rendering.english().text().indexOf(word);
    return rendering.written().quote(rendering.back(new Span("x", at, at + word.length())));
  }

  private static List<String> realisations(String note) {
    return new ArrayList<>(
        Stays.ledger(note).facts().stream()
            .filter(f -> f.concept().endsWith("-statement"))
            .map(Fact::realisation)
            .toList());
  }

  /** Born on 2026-01-01 with 1000 g. */
  @ParameterizedTest
  @CsvSource({"BW 1310 g, Wt 1310 g", "BW 1050 g, BW 1050 g", "BW 25 mL, BW 25 mL"})
  void aWeightThatIsNotTheOneAtBirthIsTheBodys(String written, String read) {
    assertThat(english("HD#10. " + written + "\n수유 증량.")).contains(read);
  }

  private static String english(String line) {
    return Rendering.of(note(line), INFANT).english().text();
  }

  private static Note note(String text) {
    Chart chart = Stays.chart("2026-01-10T09:00 progress Kim | x");
    var model = chart.notes().getFirst();
    return new Note("x", model.time(), model.type(), "Kim", text, 0);
  }
}
