package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the infant was born and why it was admitted: mode of delivery with its reason and the
 * presentation, Apgar scores, resuscitation.
 *
 * <p>Read in the notes of the first three days, in sentences that are about the birth. What was not
 * done is told only where a note says so.
 */
final class BirthStory implements Machine {
  private static final PhraseTable<String> MODES =
      PhraseTable.load(BirthStory.class, "delivery-modes.tsv", s -> s);
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:for|due to|because of|secondary to|2/2|d/t|i/s/o|in view of|indication:?)\\s");
  private static final Pattern REASON_END =
      Pattern.compile(
          "(?i)\\bto an? \\d{2}|\\bto (?:a |the"
              + " )?(?:mother|mom|mum)\\b|\\bmother\\b|\\bmum\\b|\\bapgars?\\b|\\bweigh|\\bborn\\b");
  private static final PhraseTable<String> REASONS =
      PhraseTable.load(BirthStory.class, "delivery-reasons.tsv", s -> s);
  private static final Pattern PRESENTATION =
      Pattern.compile(
          "(?i)\\b((?:(?:frank|footling|complete|double"
              + " footling)\\s)?(?:breech|transverse|vertex|cephalic|face|brow)(?:/(?:transverse|breech))?)(?:\\s(?:lie|presentation|presenting))?\\b");
  private static final Set<NoteType> EARLY =
      Set.of(NoteType.ADMISSION, NoteType.PROCEDURE, NoteType.CONSULT, NoteType.PROGRESS);

  @Override
  public Yield run(Stay stay, Drafts before) {
    var early =
        firstDays(stay).stream()
            .filter(s -> !OtherInfant.about(stay.chart().patient(), s))
            .toList();
    if (early.isEmpty()) {
      return Yield.of(List.of());
    }
    var grounds = Grounds.of(before);
    var drafts = new ArrayList<Draft>();
    delivery(stay, grounds, firstDays(stay)).ifPresent(drafts::add);
    Apgars.tell(stay, grounds, early).ifPresent(drafts::add);
    drafts.addAll(Resuscitation.tell(stay, grounds, early));
    reason(stay, grounds, early).ifPresent(drafts::add);
    return Yield.of(drafts);
  }

  private static List<Said> firstDays(Stay stay) {
    return stay.said().stream()
        .filter(
            s ->
                EARLY.contains(s.note().type())
                    && !s.noteDate().isAfter(stay.firstDay().plusDays(2)))
        .filter(s -> !Private.is(s))
        .toList();
  }

  private static Optional<Draft> delivery(Stay stay, Grounds grounds, List<Said> early) {
    for (var said : early) {
      var s = said.sentence();
      String text = said.note().text();
      var mode =
          MODES.find(text, s.from(), s.to()).stream()
              .filter(h -> said.statusAt(h.from(), h.to()) == Status.PRESENT)
              .findFirst();
      // "CS for abnormal trace of twin 1" is this twin's delivery too; "Twin 1: SVD" is not.
      boolean another =
          OtherInfant.about(stay.chart().patient(), said)
              && mode.filter(m -> OtherInfant.neutral(text.substring(s.from(), m.from())))
                  .isEmpty();
      if (mode.isEmpty() || another) {
        continue;
      }
      int end = Math.min(s.to(), mode.get().to() + 200);
      var m = REASON.matcher(text).region(mode.get().to(), Math.min(end, mode.get().to() + 60));
      List<String> reasons = List.of();
      int to = mode.get().to();
      if (m.find()) {
        var stop = REASON_END.matcher(text).region(m.end(), end);
        if (stop.find()) {
          end = stop.start();
        }
        reasons = reasons(said, m.end(), end);
        to = reasons.isEmpty() ? to : end;
      }
      var lie = PRESENTATION.matcher(text).region(s.from(), s.to());
      String presentation = "";
      if (lie.find()) {
        presentation = lie.group().toLowerCase(java.util.Locale.ROOT);
        to = Math.max(to, lie.end());
      }
      String sentence =
          new Telling(stay).subject()
              + " was born by "
              + mode.get().value()
              + (reasons.isEmpty() ? "" : " for " + Words.list(reasons))
              + (presentation.isEmpty()
                  ? ""
                  : presentation.matches(".*(?:lie|presentation|presenting)$")
                      ? ", with " + presentation
                      : ", with " + presentation + " presentation")
              + ".";
      var from = grounds.at(said, mode.get().from(), to);
      if (!from.isEmpty()) {
        return Optional.of(birth(stay, "delivery", sentence, from));
      }
    }
    return Optional.empty();
  }

  /** Only what the table knows as a reason, in the clause behind "for". */
  private static List<String> reasons(Said said, int from, int to) {
    String text = said.note().text();
    int end = from;
    while (end < to && text.charAt(end) != '.' && text.charAt(end) != ';') {
      end++;
    }
    return REASONS.find(text, from, end).stream()
        .filter(h -> said.statusAt(h.from(), h.to()) != Status.ABSENT)
        .map(PhraseTable.Hit::value)
        .filter(r -> !r.endsWith("presentation") && !r.endsWith(" lie"))
        .distinct()
        .toList();
  }

  private static final Pattern ADMITTED =
      Pattern.compile(
          "(?i)\\b(?:admit(?:ted)?|adm|admission|transferred)\\b[^.;\\n"
              + "]{0,60}?\\b(?:for|with|because of|due to|2/2|w/)\\s");

  /** One sentence: for what the admission note says, or the diagnoses of its assessment. */
  private static Optional<Draft> reason(Stay stay, Grounds grounds, List<Said> early) {
    var admission = early.stream().filter(s -> s.note().type() == NoteType.ADMISSION).toList();
    String subject = new Telling(stay).subject();
    for (var said : admission) {
      var m =
          ADMITTED.matcher(said.note().text()).region(said.sentence().from(), said.sentence().to());
      if (m.find() && !Clauses.maternal(said)) {
        int to = Math.min(said.sentence().to(), m.end() + 200);
        var names = Telling.names(said, m.end(), to);
        var from = grounds.at(said, m.start(), to);
        if (!names.isEmpty() && !from.isEmpty()) {
          return Optional.of(
              admission(stay, subject + " was admitted for " + Words.list(names) + ".", from));
        }
      }
    }
    var names = new ArrayList<String>();
    var from = new ArrayList<Draft>();
    for (var said : admission) {
      if (Clauses.maternal(said)
          || said.sentence().section().role() == Section.Role.FAMILY_HISTORY) {
        continue;
      }
      for (var f : said.sentence().findings()) {
        if (f.concept().kind() == Kind.DIAGNOSIS
            && !f.concept().id().equals("twin-gestation")
            && !f.concept().id().equals("multiple-gestation")
            && !f.concept().id().matches("(?:appropriate|small|large)-for-gestational-age")
            && f.concept().system() != BodySystem.MATERNAL
            && f.concept().salience() == dev.vernix.corpus.reading.Salience.MAJOR
            && (f.assertion().status() == Status.PRESENT
                || f.assertion().status() == Status.POSSIBLE)
            && f.assertion().experiencer() == dev.vernix.corpus.Experiencer.INFANT) {
          String name =
              (f.assertion().status() == Status.POSSIBLE ? "possible " : "") + f.concept().name();
          if (!names.contains(name) && names.size() < 6) {
            names.add(name);
            from.addAll(grounds.at(said, f.mention().from(), f.mention().to()));
          }
        }
      }
    }
    return names.isEmpty() || from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            admission(
                stay,
                "The problems documented on admission were " + Words.list(names) + ".",
                from.stream().distinct().toList()));
  }

  private static Draft admission(Stay stay, String sentence, List<Draft> from) {
    return Draft.derived(
        BodySystem.ADMISSION,
        "reason-for-admission",
        sentence,
        null,
        null,
        When.at(stay.chart().patient().born()),
        from);
  }

  static Draft birth(Stay stay, String concept, String sentence, List<Draft> from) {
    return Draft.derived(
        BodySystem.IDENTIFICATION,
        concept,
        sentence,
        null,
        null,
        When.at(stay.chart().patient().born()),
        from.stream().distinct().toList());
  }
}
