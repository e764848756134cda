package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.BodySystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KUB w/ pneumatosis + portal venous gas; abdominal-radiograph pneumatosis-intestinalis"
            + " portal-venous-gas",
        "amp/gent x 48h; ampicillin gentamicin",
        "grade II IVH on the left; ivh-grade-2 laterality-left",
        "high flow nasal cannula; hfnc",
        "Haemorrhages and haemorrhage; bleeding bleeding",
        "mother's own milk with fortifier; mothers-own-milk fortifier",
        "수유를 중단하고 항생제를 시작; enteral-feeds antibiotics",
        "as it was, and no more; ''",
        "Fe 2 mg/kg/d; iron",
        "retinopathies; rop",
        "E. coli and E coli; e-coli e-coli",
        "D10W bolus; dextrose-bolus"
      })
  void findsWhatChartsWrite(String text, String ids) {
    assertThat(ids(text, Section.NONE)).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TSB 10.9, started double PT; bilirubin phototherapy",
        "PT consult for torticollis; physical-therapy torticollis",
        "PT 14 sec, INR 1.2; prothrombin-time prothrombin-time",
        "Pt seen today; ''",
        "BCx NG x 3 d; blood-culture no-growth",
        "NG out, 20 mL feeds; nasogastric-tube enteral-feeds",
        "HFOV MAP 12, amplitude 24; hfov mean-airway-pressure",
        "BP 58/31, MAP 40; blood-pressure mean-arterial-pressure",
        "RA since yesterday; room-air",
        "UVC tip in RA; uvc",
        "HC 32 cm; head-circumference",
        "HC 1 mg/kg for hypotension; hydrocortisone hypotension",
        "WBC 8.2 K/uL; white-cell-count",
        "K 4.9; potassium",
        "BM x2 today, green; stool",
        "BM 24 kcal 20 mL; mothers-own-milk energy-density",
        "full ROM of hips; hips"
      })
  void settlesAmbiguousTermsByTheirNeighbours(String text, String ids) {
    assertThat(ids(text, Section.NONE)).isEqualTo(ids);
  }

  @Test
  void settlesAmbiguousTermsByTheirSection() {
    Section heme = new Section("HEME", Section.Role.ASSESSMENT_AND_PLAN, BodySystem.HAEMATOLOGY);
    assertThat(ids("Continue PT.", heme)).isEqualTo("phototherapy");
    assertThat(ids("Continue PT.", Section.NONE)).isEmpty();
  }

  @Test
  void offsetsAreThoseOfTheTextEvenWithDirectionMarksAndMarkup() {
    String text = "xx \u200Fpneu\u00ADmatosis<br>intestinalis&nbsp;seen";
    List<Mention> found = lexicon.match(text, 3, text.length());
    assertThat(found).hasSize(1);
    assertThat(text.substring(found.getFirst().from(), found.getFirst().to()))
        .isEqualTo("pneu\u00ADmatosis<br>intestinalis");
  }

  @Test
  void rejectsAnUnknownId() {
    assertThatThrownBy(() -> lexicon.byId("no-such-thing"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String ids(String text, Section section) {
    return String.join(
        " ",
        lexicon.match(text, 0, text.length(), section, null).stream()
            .map(m -> m.concept().id())
            .toList());
  }
}
