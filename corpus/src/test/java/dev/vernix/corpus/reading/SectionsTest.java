package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESP: stable on CPAP|ASSESSMENT_AND_PLAN|RESPIRATORY",
        "#FEN NPO on D10W|ASSESSMENT_AND_PLAN|GI",
        "ID - amp and gent|ASSESSMENT_AND_PLAN|INFECTION",
        "**Assessment** TTN|ASSESSMENT|''",
        "**Neuro:** tone normal|ASSESSMENT_AND_PLAN|NEUROLOGY",
        "1. Resp – on CPAP|ASSESSMENT_AND_PLAN|RESPIRATORY",
        "2) CVS: no murmur|ASSESSMENT_AND_PLAN|CARDIOVASCULAR",
        "Maternal Hx: GBS negative|MATERNAL|MATERNAL",
        "On examination: pink|OBJECTIVE|''",
        "A/P: continue|ASSESSMENT_AND_PLAN|''",
        "FEN / GI: full feeds|ASSESSMENT_AND_PLAN|GI",
        "NEURO/OPHTH: exam due|ASSESSMENT_AND_PLAN|NEUROLOGY",
        "Discharge meds: vitamin D|MEDICATIONS|MEDICATIONS",
        "F/U: clinic|PLAN|FOLLOW_UP"
      })
  void readsHeadingsOfEveryForm(String line, String role, String system) {
    Section section = Notes.read(Notes.progress(line)).sentences().getFirst().section();
    assertThat(section.role().name()).isEqualTo(role);
    assertThat(section.system() == null ? "" : section.system().name()).isEqualTo(system);
  }

  @Test
  void aHeadingAloneHoldsForTheLinesBelow() {
    Note note = Notes.progress("ASSESSMENT AND PLAN\nTTN improving.\n\nWean oxygen.\n");
    assertThat(Notes.read(note).sentences())
        .extracting(s -> s.section().role())
        .containsExactly(Section.Role.ASSESSMENT_AND_PLAN, Section.Role.ASSESSMENT_AND_PLAN);
  }

  @Test
  void aSystemTakesItsRoleFromThePartAroundIt() {
    Note note = Notes.progress("PE:\nCV: no murmur\nA/P:\nCV: echo tomorrow\n");
    assertThat(Notes.read(note).sentences())
        .extracting(s -> s.section().role())
        .containsExactly(Section.Role.OBJECTIVE, Section.Role.ASSESSMENT_AND_PLAN);
  }

  @Test
  void headingsWithinALineOpenTheirSections() {
    Note note = Notes.progress("RESP: RA. CV: no murmur. Plan: echo. FEN: full feeds.\n");
    assertThat(Notes.read(note).sentences())
        .extracting(s -> s.section().system() + " " + s.section().role())
        .containsExactly(
            "RESPIRATORY ASSESSMENT_AND_PLAN",
            "CARDIOVASCULAR ASSESSMENT_AND_PLAN",
            "CARDIOVASCULAR PLAN",
            "GI ASSESSMENT_AND_PLAN");
  }

  @Test
  void aHeadingThatIsAStatementBelongsToItsSentenceAndLastsForItsLine() {
    Note note = Notes.progress("ROM: 23 h, clear fluid.\nInfant pink.\n");
    assertThat(Notes.sentences(note)).containsExactly("ROM: 23 h, clear fluid.", "Infant pink.");
    assertThat(Notes.read(note).sentences())
        .extracting(s -> s.section().role())
        .containsExactly(Section.Role.MATERNAL, Section.Role.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "'Apgars 4, 7. Intubated.',OTHER",
    "'Infant of a mother on insulin.',MATERNAL",
    "'HBsAg negative.',MATERNAL"
  })
  void theMothersHistoryEndsWhereALineOpensWithTheInfant(String line, Section.Role role) {
    Note note = Notes.progress("A/P:\nMaternal history: 33 y, G2P1.\n" + line + "\n");
    assertThat(Notes.read(note).sentences().get(1).section().role()).isEqualTo(role);
  }

  @Test
  void nursingNotesTellEvents() {
    Note note = Notes.of(NoteType.NURSING, "", "Resp: CPAP +5.\n");
    assertThat(Notes.read(note).sentences().getFirst().section().role())
        .isEqualTo(Section.Role.EVENTS);
  }

  @ParameterizedTest
  @CsvSource({"I:T 0.27", "WBC: 8.2", "Collected: 0555", "Seen and examined - well"})
  void whatIsNoHeadingOpensNothing(String line) {
    assertThat(Notes.read(Notes.progress(line)).sentences().getFirst().section().heading())
        .isEmpty();
  }

  @Test
  void noHeadingIsNamedTwice() {
    Set<String> names = new HashSet<>();
    for (List<String> row : Table.read("sections.tsv")) {
      for (String name : Table.parts(row.getFirst())) {
        assertThat(names.add(name)).as(name).isTrue();
        assertThat(Headings.find(name, 0, name.length())).as(name).isNotNull();
      }
    }
  }
}
