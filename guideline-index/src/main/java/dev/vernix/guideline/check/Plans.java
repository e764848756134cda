package dev.vernix.guideline.check;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Said;
import dev.vernix.guideline.state.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which notes of a stay hold a plan, and whose silence says something. */
final class Plans {
  private static final Set<NoteType> PLANNING =
      EnumSet.of(
          NoteType.ADMISSION, NoteType.PROGRESS, NoteType.CONSULT, NoteType.DISCHARGE_PLANNING);
  private static final Set<NoteType> WHOLE =
      EnumSet.of(NoteType.ADMISSION, NoteType.PROGRESS, NoteType.DISCHARGE_PLANNING);

  private Plans() {}

  /** Notes by those who order, with something ordered or planned, in order of time. */
  static List<Note> of(Reading reading) {
    return reading.chart().notes().stream()
        .filter(n -> PLANNING.contains(n.type()))
        .filter(n -> reading.said(n).stream().anyMatch(Plans::plans))
        .toList();
  }

  private static boolean plans(Said said) {
    var role = said.sentence().section().role();
    return role == Section.Role.PLAN
        || role == Section.Role.ASSESSMENT_AND_PLAN
        || said.sentence().findings().stream()
            .anyMatch(f -> f.assertion().status() == Status.PLANNED);
  }

  /** True where the note sets the whole plan, so that what it leaves out is left out. */
  static boolean whole(Note note) {
    return WHOLE.contains(note.type());
  }
}
