package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.support.SupportCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanGlossTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "청력검사 양측 통과. | hearing screen passed on both sides",
        "광선치료 시작. | phototherapy started",
        "저혈압 없음. | no hypotension",
        "심초음파: PDA 2.1 mm 확인됨. | echocardiogram: patent ductus arteriosus 2.1 mm confirmed",
        "B형간염 백신 1월 3일 접종. | hepatitis B vaccine 2026-01-03 given",
        "항생제 2일째. | antibiotics day 2",
        "CXR: 기흉 의심. | chest radiograph: possible pneumothorax"
      })
  void saysInEnglishWhatIsKnownToTheLastWord(String note, String english) {
    assertThat(statements(note)).anySatisfy(s -> assertThat(s).contains(english));
  }

  @Test
  void leavesASentenceWithAnUnknownWordInKorean() {
    assertThat(statements("광선치료 거부하였으나 다시 시작.")).noneMatch(s -> s.contains("phototherapy started"));
  }

  @Test
  void supportsItsGlossesFromTheKorean() {
    var chart =
        Stays.chart(
            "2026-01-04T08:00 progress Kim | 청력검사 좌측 재검, 우측 통과. B형간염 백신 1월 3일 접종. 외래 2주 후.");
    var ledger = LedgerReader.read(chart);
    var check = new SupportCheck(chart, ledger.facts(), (fact, element) -> false);
    assertThat(ledger.facts().stream().filter(f -> !f.derived()))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(check.supported(f)).as(f.realisation()).isTrue());
  }

  private static List<String> statements(String note) {
    return Stays.ledger("2026-01-04T08:00 progress Kim | " + note).facts().stream()
        .map(Fact::realisation)
        .toList();
  }
}
