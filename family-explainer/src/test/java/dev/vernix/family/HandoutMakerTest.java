package dev.vernix.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Handout.Section;
import dev.vernix.family.Handout.State;
import dev.vernix.family.output.HandoutJson;
import dev.vernix.family.output.HandoutMarkdown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutMakerTest {
  private static List<String> texts(Handout handout, String section) {
    return handout.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> s.lines().stream())
        .map(Line::text)
        .toList();
  }

  @Test
  void medicinesKeepTheirFigures() {
    assertThat(texts(SmallStay.home(Language.EN), "medicines"))
        .contains(
            "Multivitamin (Poly-Vi-Sol with iron): give 1 mL by mouth, once a day. It helps the"
                + " body get the vitamins it needs.",
            "Vitamin D (cholecalciferol): give 400 units (1 mL) by mouth, once a day. It helps the"
                + " bones grow strong.");
    assertThat(texts(SmallStay.home(Language.KO), "medicines"))
        .contains(
            "비타민 D (cholecalciferol): 한 번에 400 단위 (1 mL)를 입으로, 하루에 한 번 주세요. 이 약은 뼈가 튼튼하게"
                + " 자라도록 도와줘요.");
    assertThat(texts(SmallStay.home(Language.ES), "medicines"))
        .contains(
            "Vitamina D (cholecalciferol): dé 400 unidades (1 mL) por la boca, una vez al día."
                + " Ayuda a que los huesos crezcan fuertes.");
  }

  @Test
  void anOrderThatIsNotUnderstoodStandsAsWritten() {
    var lines =
        texts(
            HandoutMaker.make(
                SmallStay.ledger(
                    "A B", "Home today.\nMEDS: sodium chloride 2 mEq/kg/d PO div BID.\n"),
                HandoutRequest.home(Language.EN, SmallStay.WRITTEN)),
            "medicines");
    assertThat(lines)
        .anyMatch(l -> l.startsWith("As your team wrote it:") && l.contains("2 mEq/kg"));
    assertThat(lines).anyMatch(l -> l.contains("how much to draw up"));
  }

  @Test
  void visitsKeepDayTimeAndName() {
    assertThat(texts(SmallStay.home(Language.EN), "visits"))
        .contains(
            "Friday, April 3, 2026, 10:30: Your baby's doctor, Dr Marsh (weight check)",
            "Sunday, April 19, 2026: Eye doctor")
        .anyMatch(l -> l.startsWith("At 9 months: Hearing test"));
    assertThat(texts(SmallStay.home(Language.KO), "visits")).contains("2026년 4월 19일 일요일: 안과");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, A fever of 100.4 °F or more",
    "KO, 열이 100.4 °F 이상이에요",
    "ES, Fiebre de 100.4 °F o más"
  })
  void everyPrecautionIsThere(Language language, String fever) {
    var home = SmallStay.home(language);
    assertThat(texts(home, "warnings")).contains(fever);
    assertThat(
            home.sections().stream()
                .filter(s -> s.id().equals("warnings"))
                .flatMap(s -> s.lines().stream())
                .filter(Line::aboutThisBaby))
        .hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingPrivateStandsInIt(Language language) {
    var home = SmallStay.home(language);
    String all = HandoutMarkdown.write(home) + HandoutJson.write(home);
    assertThat(all).doesNotContain("HIV").doesNotContainIgnoringCase("twin b");
    assertThat(home.withheld()).containsKeys(Category.CONFIDENTIAL);
  }

  @Test
  void whatIsAllowedByNameIsRecorded() {
    var plan = SmallStay.PLAN.replace("microarray", "cord tox screen");
    var ledger = SmallStay.ledger("Imogen C", plan);
    var closed = HandoutMaker.make(ledger, HandoutRequest.home(Language.EN, SmallStay.WRITTEN));
    assertThat(HandoutMarkdown.write(closed)).doesNotContainIgnoringCase("toxicology");
    var open =
        HandoutMaker.make(
            ledger,
            new HandoutRequest(
                Language.EN,
                HandoutRequest.Purpose.HOME,
                null,
                "",
                Set.of(Category.CONFIDENTIAL),
                Map.of(),
                SmallStay.WRITTEN));
    assertThat(HandoutMarkdown.write(open)).containsIgnoringCase("toxicology");
    assertThat(HandoutJson.write(open)).contains("\"allowed\" : [ \"confidential\" ]");
  }

  @Test
  void aChartWithoutAPlanSaysWhatIsMissing() {
    var home =
        HandoutMaker.make(
            SmallStay.ledger("Imogen C", "Stable, growing.\n"),
            HandoutRequest.home(Language.EN, SmallStay.WRITTEN));
    assertThat(home.missing())
        .contains(
            "medicines", "appointments", "feeding plan", "return precautions given to the family");
    assertThat(texts(home, "medicines"))
        .singleElement()
        .asString()
        .contains("ask your nurse to write here");
  }

  @Test
  void afterADeathThereIsNoHandout() {
    Ledger ledger =
        SmallStay.ledger(
            "Imogen C", "Infant died on 3/31 at 09:10 in mother's arms. Time of death 0910.\n");
    assertThat(HandoutMaker.died(ledger)).isTrue();
    assertThatThrownBy(
            () -> HandoutMaker.make(ledger, HandoutRequest.home(Language.EN, SmallStay.WRITTEN)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(HandoutMaker.died(SmallStay.ledger())).isFalse();
  }

  @Test
  void theChecklistKnowsThreeStates() {
    var home =
        HandoutMaker.make(
            SmallStay.ledger(
                "Imogen C",
                SmallStay.PLAN + "Car seat: failed 3/30. Hearing passed bilaterally 3/29.\n"),
            HandoutRequest.home(Language.EN, SmallStay.WRITTEN));
    assertThat(home.checklist())
        .anyMatch(i -> i.id().equals("car-seat") && i.state() == State.NOT_YET)
        .anyMatch(i -> i.id().equals("hearing") && i.state() == State.DONE)
        .anyMatch(i -> i.id().equals("cpr") && i.state() == State.NOT_DOCUMENTED);
  }

  @Test
  void blocksTellThisBabysFacts() {
    assertThat(texts(SmallStay.home(Language.EN), "topic-nec"))
        .contains("The team found NEC in Imogen on March 19, 2026. Imogen was 17 days old.");
  }

  @Test
  void anUpdateTellsWhatIsNew() {
    var request =
        new HandoutRequest(
            Language.EN,
            HandoutRequest.Purpose.UPDATE,
            LocalDate.of(2026, 3, 15),
            "",
            Set.of(),
            Map.of(),
            SmallStay.WRITTEN);
    var update = HandoutMaker.make(SmallStay.ledger(), request);
    assertThat(texts(update, "new")).anyMatch(t -> t.contains("NEC"));
    assertThat(texts(update, "same")).noneMatch(t -> t.contains("NEC"));
    assertThat(update.checklist()).isEmpty();
  }

  @Test
  void oneConditionIsExplainedAlone() {
    var request =
        new HandoutRequest(
            Language.ES,
            HandoutRequest.Purpose.CONDITION,
            null,
            "nec",
            Set.of(),
            Map.of(),
            SmallStay.WRITTEN);
    var made = HandoutMaker.make(SmallStay.ledger(), request);
    assertThat(made.sections()).extracting(Section::id).containsExactly("topic-nec", "warnings");
    assertThat(HandoutMaker.conditions(Language.ES)).contains("nec").doesNotContain("safe-sleep");
  }

  @ParameterizedTest
  @CsvSource({
    "김민준, 민준이는 2026년",
    "박서아, 서아는 2026년",
    "Zoë Smith, Zoë 아기는 2026년",
    "李小龍, 李小龍 아기는 2026년"
  })
  void namesOfAnyScriptTakeTheRightParticle(String name, String start) {
    var home =
        HandoutMaker.make(
            SmallStay.ledger(name, Patient.Sex.MALE, SmallStay.PLAN),
            HandoutRequest.home(Language.KO, SmallStay.WRITTEN));
    assertThat(texts(home, "hello")).anyMatch(t -> t.startsWith(start));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsAtOrBelowTheBar(Language language) {
    var home = SmallStay.home(language);
    assertThat(home.hard()).isEmpty();
    assertThat(home.grade()).isBetween(0.0, 6.0);
  }

  @ParameterizedTest
  @CsvSource({
    "Twin died at 3 days., false",
    "Sibling passed away last year., false",
    "Infant died at 14:05., true",
    "Baby died peacefully with mother and father., true"
  })
  void onlyThisBabysDeathCounts(String said, boolean died) {
    assertThat(HandoutMaker.died(SmallStay.ledger("A B", SmallStay.PLAN + said + "\n")))
        .isEqualTo(died);
  }

  @ParameterizedTest
  @CsvSource({
    "F/U: probation officer 4/20.",
    "F/U: perinatal mood clinic 4/20.",
    "F/U: brother's school nurse 4/20.",
    "F/U: Dr Ono (mom's psychiatrist) 4/20.",
    "외래: 입양기관 4/20",
    "외래: 교도소 면회 4/20"
  })
  void aVisitOfAnotherPersonIsLeftToTheNurse(String visit) {
    var made =
        HandoutMaker.make(
            SmallStay.ledger("A B", "Home today.\n" + visit + "\n"),
            HandoutRequest.home(Language.EN, SmallStay.WRITTEN));
    assertThat(texts(made, "visits"))
        .singleElement()
        .asString()
        .contains("ask your nurse to write here");
    assertThat(made.missing()).anyMatch(m -> m.startsWith("appointments"));
  }

  @ParameterizedTest
  @CsvSource({
    "eye 4/12; surgery 8/20, 'April 12, 2026|August 20, 2026'",
    "eye 12/4; surgery 20/8, 'April 12, 2026|August 20, 2026'",
    "eye 12.4.; surgery 20.8., 'April 12, 2026|August 20, 2026'"
  })
  void aListOfVisitsIsReadByItsOwnEvidence(String list, String days) {
    var made =
        HandoutMaker.make(
            SmallStay.ledger("A B", "Home today.\nF/U: " + list + "\n"),
            HandoutRequest.home(Language.EN, SmallStay.WRITTEN));
    for (String day : days.split("\\|")) {
      assertThat(texts(made, "visits")).anyMatch(l -> l.contains(day));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zidovudine 4 mg/kg PO BID, EN, zidovudine|AZT|ZDV",
    "nevirapine 8 mg PO daily, KO, nevirapine|네비라핀",
    "lamivudine 2 mg/kg PO BID, ES, lamivudin"
  })
  void aMedicineThatTellsOfTheMotherIsLeftToTheNurse(String order, Language language, String word) {
    var ledger =
        SmallStay.ledger(
            "Imogen Castellane",
            "Home today. Continues "
                + order
                + ", started 3/3.\nMEDS: vitamin D 400 IU PO daily; "
                + order
                + ".\n");
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().equals("medication-course"))
        .filteredOn(
            f -> f.realisation().toLowerCase(java.util.Locale.ROOT).contains(order.substring(0, 8)))
        .isNotEmpty()
        .allMatch(f -> f.sensitivity() == dev.vernix.corpus.Sensitivity.CONFIDENTIAL);
    var made = HandoutMaker.make(ledger, HandoutRequest.home(language, SmallStay.WRITTEN));
    assertThat(HandoutMarkdown.write(made)).doesNotContainPattern("(?i)" + word);
    assertThat(made.missing()).anyMatch(m -> m.startsWith("medicines: "));
    assertThat(made.sections())
        .filteredOn(s -> s.id().equals("medicines"))
        .flatExtracting(Handout.Section::lines)
        .anyMatch(l -> l.block().equals("words.gap-medicines"));
  }
}
