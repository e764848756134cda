package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import dev.vernix.summary.Summary;
import dev.vernix.summary.Summary.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static Layout of(BodySystem system, Kind... kinds) {
    var fact = Stay.ledger().facts().getFirst();
    var sentences = new ArrayList<Summary.Sentence>();
    for (var kind : kinds) {
      sentences.add(
          new Summary.Sentence(
              "S.", List.of(fact.id()), fact.sources(), Summary.Origin.LEDGER, kind));
    }
    return Layout.of(new Summary.Section(system, sentences));
  }

  @Test
  void courseFiguresAndNotesStandApart() {
    var layout = of(BodySystem.GI, Kind.COURSE, Kind.FIGURE, Kind.NOTE, Kind.NOTE);
    assertThat(layout.paragraphs()).hasSize(1);
    assertThat(layout.figures()).hasSize(1);
    assertThat(layout.notes()).hasSize(2);
    assertThat(layout.notesTitle()).isEqualTo("Also in the notes");
    assertThat(of(BodySystem.GI, Kind.NOTE).notesTitle()).isEqualTo("In the notes");
  }

  @Test
  void aLongCourseIsCutIntoEvenParagraphs() {
    var kinds = new Kind[7];
    Arrays.fill(kinds, Kind.COURSE);
    assertThat(of(BodySystem.GI, kinds).paragraphs()).extracting(List::size).containsExactly(3, 4);
  }

  @Test
  void medicationsAreAListAndTheCourseOfTheLungsIsNot() {
    assertThat(of(BodySystem.MEDICATIONS, Kind.COURSE).listed()).isTrue();
    assertThat(of(BodySystem.RESPIRATORY, Kind.COURSE).listed()).isFalse();
  }
}
