package dev.vernix.guideline.check;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Said;
import dev.vernix.guideline.state.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which notes of a stay hold a plan, and whose silence says something. */
final class Plans {
  private static final Set<NoteType> PLANNING =
      EnumSet.of(
          NoteType.ADMISSION, NoteType.PROGRESS, NoteType.CONSULT, NoteType.DISCHARGE_PLANNING);
  private static final Set<NoteType> WHOLE =
      EnumSet.of(NoteType.ADMISSION, NoteType.PROGRESS, NoteType.DISCHARGE_PLANNING);

  /** What is done for an infant: a terse note that names it has its plan in it. */
  private static final Set<Kind> CARE =
      EnumSet.of(Kind.DRUG, Kind.RESPIRATORY_SUPPORT, Kind.NUTRITION, Kind.PROCEDURE, Kind.DEVICE);

  /** A note without words of planning that speaks of so many systems is a round's. */
  private static final int ROUND = 3;

  private Plans() {}

  /**
   * Notes by those who order, in order of time: with something ordered or planned, or daily notes
   * that tell of care system by system ({@code NPO, replogle. Vanc d2.}).
   */
  static List<Note> of(Reading reading) {
    return reading.chart().notes().stream()
        .filter(n -> PLANNING.contains(n.type()))
        .filter(n -> plans(reading, n) || WHOLE.contains(n.type()) && !systems(reading, n).isEmpty())
        .toList();
  }

  private static boolean plans(Reading reading, Note note) {
    return reading.said(note).stream().anyMatch(Plans::plans);
  }

  private static boolean plans(Said said) {
    var role = said.sentence().section().role();
    return role == Section.Role.PLAN
        || role == Section.Role.ASSESSMENT_AND_PLAN
        || said.sentence().findings().stream()
            .anyMatch(f -> f.assertion().status() == Status.PLANNED);
  }

  /** The systems whose care a note tells. */
  private static Set<BodySystem> systems(Reading reading, Note note) {
    return reading.said(note).stream()
        .flatMap(s -> s.sentence().findings().stream())
        .filter(f -> CARE.contains(f.concept().kind()))
        .filter(f -> f.assertion().experiencer() == Experiencer.INFANT)
        .filter(f -> f.assertion().status() == Status.PRESENT)
        .map(f -> f.concept().system())
        .collect(Collectors.toSet());
  }

  /** True where the note sets the whole plan, so that what it leaves out is left out. */
  static boolean whole(Reading reading, Note note) {
    return WHOLE.contains(note.type())
        && (plans(reading, note) || systems(reading, note).size() >= ROUND);
  }
}
