package dev.vernix.family.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.HandoutMaker;
import dev.vernix.family.HandoutRequest;
import dev.vernix.family.Language;
import dev.vernix.family.SmallStay;
import dev.vernix.family.check.EditedHandout;
import dev.vernix.family.check.HandoutCheck;
import dev.vernix.family.output.HandoutJson;
import dev.vernix.family.output.HandoutMarkdown;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaffNamesTest {
  private static final String PLAN =
      """
      Home today. Brown stools. Wt 2455 g.
      MEDS: cholecalciferol 400 IU (1 mL) PO daily (per Dr Okafor).
      FEEDS: MBM ad lib min 45 mL q3h, plan made with Okafor and RN Vu.
      F/U: PCP Dr Marsh 4/3 10:30: weight check; surgery Dr Whitcombe 4/10; Dr Okafor 4/20.
      Return for: fever 100.4 F, poor feeding as T. Vu, RN showed, wound redder than Dr Whitcombe saw.
      """;

  /** The small stay, its notes written by these. */
  private static Ledger ledger(String plan) {
    var chart = SmallStay.ledger("Imogen Castellane", plan).chart();
    var authors =
        List.of("J. Okafor, MD PGY-2", "T. Vu, RN", "L. Whitcombe, MD (Pediatric Surgery)");
    var notes = new java.util.ArrayList<Note>();
    for (int i = 0; i < 3; i++) {
      var n = chart.notes().get(i);
      notes.add(new Note(n.name(), n.time(), n.type(), authors.get(i), n.text(), n.bodyStart()));
    }
    return LedgerReader.read(
        new Chart("small", chart.patient(), notes, chart.unread(), chart.remarks()));
  }

  private static HandoutRequest request(Language language) {
    return HandoutRequest.home(language, SmallStay.WRITTEN);
  }

  private static String words(Handout handout) {
    return HandoutMarkdown.write(handout);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noAuthorStandsUnlessAllowedAndTheDoctorOutsideDoes(Language language) {
    var ledger = ledger(PLAN);
    var closed = HandoutMaker.make(ledger, request(language));
    assertThat(words(closed)).doesNotContainPattern("Okafor|Vu\\b|Whitcombe").contains("Dr Marsh");
    assertThat(closed.missing()).anyMatch(m -> m.contains("write in whom to see"));
    assertThat(HandoutJson.write(closed)).doesNotContain("staff-names");
    var open = HandoutMaker.make(ledger, request(language).withStaffNames());
    assertThat(words(open)).contains("Dr Okafor");
    assertThat(HandoutJson.write(open)).contains("\"staff-names\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Your team wrote: “call Dr Okafor Friday” | Your team wrote: “call [the doctor]"
            + " Friday”",
        "EN | “Okafor showed it, brown stools” | “[the doctor] showed it, brown stools”",
        "EN | “Dr. Imelda Roark saw her” | “[the doctor] saw her”",
        "EN | “taught by NNP Lindholm and K. Brandt, RN” | “taught by [your nurse] and [your"
            + " nurse]”",
        "EN | “RN Feeding plan” | “RN Feeding plan”",
        "EN | “Dr Cardiology” | “Dr Cardiology”",
        "ES | “visto por la Dra. Gómez” | “visto por la [el médico]”",
        "ES | “ask RN Vu” | “ask [su enfermera]”",
        "KO | “김 교수님이 설명하심” | “교수님이 설명하심”",
        "KO | “박지은 간호사가 교육” | “간호사가 교육”",
        "KO | “소아과 교수님, 전문간호사” | “소아과 교수님, 전문간호사”",
        "KO | “ask Dr Kim” | “ask [의사 선생님]”"
      })
  void theRoleStandsInPlaceOfTheName(Language language, String from, String to) {
    var ledger = ledger("Home. feeding well.\n");
    var names = names(ledger, language);
    assertThat(names.without(new Line(from, Kind.QUOTE, List.of("F1"), "words.as-written")).text())
        .isEqualTo(to);
  }

  private static StaffNames names(Ledger ledger, Language language) {
    return new StaffNames(
        ledger.chart(), new Teller(ledger, language, new Disclosed(ledger, Set.of())));
  }

  @Test
  void aKoreanAuthorGoesWithTheRightParticle() {
    var chart = ledger("퇴원.\n").chart();
    var n = chart.notes().getFirst();
    var ledger =
        LedgerReader.read(
            new Chart(
                "small",
                chart.patient(),
                List.of(new Note(n.name(), n.time(), n.type(), "김민수 전공의", n.text(), n.bodyStart())),
                chart.unread(),
                chart.remarks()));
    var names = names(ledger, Language.KO);
    assertThat(
            names
                .without(new Line("“김민수가 봄”", Kind.QUOTE, List.of("F1"), "words.as-written-here"))
                .text())
        .isEqualTo("“[의사 선생님]이 봄”");
    assertThat(
            names
                .without(new Line("4월 3일: 김 교수님", Kind.ITEM, List.of("F1"), "words.appointment"))
                .text())
        .isEqualTo("4월 3일: 교수님");
  }

  @Test
  void aNameWrittenInByHandIsFlagged() {
    var fresh = HandoutMaker.make(ledger(PLAN), request(Language.EN));
    String edited = words(fresh).replace("Safe sleep", "Safe sleep\n\nAsk Dr Okafor about naps.");
    assertThat(HandoutCheck.of(EditedHandout.of(edited), fresh))
        .anyMatch(f -> f.kind().equals("staff"));
  }
}
