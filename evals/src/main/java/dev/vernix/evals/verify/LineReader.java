package dev.vernix.evals.verify;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.reading.Change;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads sentences of notes, and the sentences of what code worked out, into {@link Line}s. */
final class LineReader {
  /** Kinds of note that tell the events of their own day. */
  private static final Map<NoteType, Set<Kind>> OF_ITS_DAY = new EnumMap<>(NoteType.class);

  /** {@code 50 [mg]/kg}: a unit that the order left out and only one is usual. */
  private static final Pattern SUPPLIED = Pattern.compile("\\[(mg|mL)](?=/)");

  static {
    OF_ITS_DAY.put(NoteType.RADIOLOGY, EnumSet.allOf(Kind.class));
    OF_ITS_DAY.put(NoteType.PROCEDURE, EnumSet.allOf(Kind.class));
    OF_ITS_DAY.put(NoteType.CONSULT, EnumSet.allOf(Kind.class));
    OF_ITS_DAY.put(NoteType.LABORATORY, EnumSet.allOf(Kind.class));
    OF_ITS_DAY.put(NoteType.ADMISSION, EnumSet.allOf(Kind.class));
  }

  /** Facts that code worked out of what was not done. */
  private static final Pattern NOT_DONE = Pattern.compile("-not-(?:given|done)$");

  private LineReader() {}

  /** A sentence of a note. */
  static Line of(Said said, Clock clock) {
    return new Line(
        said.note(),
        said.text(),
        List.of(said.span()),
        false,
        said.sentence().findings().stream().map(f -> named(said, f, Experiencer.INFANT)).toList(),
        times(said),
        Role.of(said),
        clock);
  }

  /** The sentence of a fact that code worked out. */
  static List<Line> of(Fact fact, Patient patient) {
    boolean denied = NOT_DONE.matcher(fact.concept()).find();
    String text = SUPPLIED.matcher(fact.realisation()).replaceAll("$1");
    var note = new Note(fact.id(), fact.when().start(), NoteType.CONSULT, "", text, 0);
    return Stay.said(note, patient, DateOrder.UNKNOWN).stream()
        .map(
            s ->
                new Line(
                    note,
                    s.text(),
                    fact.sources(),
                    true,
                    s.sentence().findings().stream()
                        .map(f -> named(s, f, fact.experiencer()))
                        .map(n -> denied ? n.absent() : n)
                        .toList(),
                    times(s),
                    Role.of(s),
                    patient.clock()))
        .toList();
  }

  /** What the ledger says of the notes, by its words alone. */
  static Line of(Ledger.Signal signal, LocalDateTime time, Clock clock) {
    var note = new Note("signal", time, NoteType.CONSULT, "", signal.text(), 0);
    return new Line(
        note, signal.text(), signal.sources(), true, List.of(), List.of(), List.of(), clock);
  }

  /** Its expressions of time, counted from its first character. */
  static List<TimeExpression> times(Said said) {
    int at = said.sentence().from();
    return said.sentence().times().stream()
        .map(
            t ->
                new TimeExpression(
                    t.from() - at,
                    t.to() - at,
                    t.type(),
                    t.start(),
                    t.end(),
                    t.at(),
                    t.ambiguous()))
        .toList();
  }

  /** What a sentence says of a concept that it names. */
  static Named named(Said said, Finding f, Experiencer whose) {
    var m = f.mention();
    var when = said.when(m.from(), m.to());
    boolean event =
        f.assertion().change() != Change.NONE
            || said.cued(m.from(), m.to(), Cue.START, Cue.STOP, Cue.GIVEN);
    boolean firm =
        event
            || said.timeAt(m.from(), m.to()).isPresent()
            || f.concept().kind() == Kind.FINDING
            || OF_ITS_DAY.getOrDefault(said.note().type(), Set.of()).contains(f.concept().kind());
    int at = said.sentence().from();
    return new Named(
        f.concept(),
        f.assertion().status(),
        f.assertion().change(),
        whose == Experiencer.INFANT ? f.assertion().experiencer() : whose,
        when.startDate(),
        when.endDate(),
        firm,
        event,
        Side.of(said.text(), m.from() - at, m.to() - at),
        m.from() - at,
        m.to() - at);
  }
}
