package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** In which section of a summary a statement stands. */
final class Placement {
  private static final Pattern FOLLOW_UP =
      Pattern.compile(
          "\\b(?:follow-up|follow"
              + " up|f/u|clinic|appointment|appt|pcp|pediatrician|paediatrician|outpatient|outpt|referral|health"
              + " visitor|community)\\b");
  private static final Pattern REASON =
      Pattern.compile(
          "\\b(?:admit(?:ted)?|adm|admission|transferred|reason"
              + " for)\\b.{0,40}\\b(?:for|from|with|because|due|to)\\b");
  private static final Pattern AWAITED =
      Pattern.compile("\\b(?:pending|awaited|awaiting|outstanding|not yet (?:back|reported))\\b");

  private final Map<String, Note> notes;
  private final java.time.LocalDate firstDay;
  private final java.time.LocalDate lastDay;

  Placement(Ledger ledger) {
    notes = ledger.chart().notesByName();
    firstDay = ledger.chart().patient().born().toLocalDate();
    lastDay = ledger.chart().notes().getLast().time().toLocalDate();
  }

  private Note note(Fact f) {
    return java.util.Objects.requireNonNull(notes.get(f.sources().getFirst().note()));
  }

  /** Plans are told where they are still to be carried out: in the papers of discharge. */
  boolean tellsPlans(Fact f) {
    var note = note(f);
    return note.type() == NoteType.DISCHARGE_PLANNING
        && !note.time().toLocalDate().isBefore(lastDay.minusDays(3));
  }

  /**
   * How an infant came into the world is told by the notes of the first days; later ones only
   * mention it.
   */
  boolean mentionedInPassing(Fact f) {
    var note = note(f);
    return of(f) == BodySystem.IDENTIFICATION
        && note.type() != NoteType.DISCHARGE_PLANNING
        && note.time().toLocalDate().isAfter(firstDay.plusDays(2));
  }

  BodySystem of(Fact f) {
    var note = note(f);
    String text = f.realisation().toLowerCase(Locale.ROOT);
    if (f.experiencer() == Experiencer.MOTHER || f.system() == BodySystem.MATERNAL) {
      return BodySystem.MATERNAL;
    }
    if (note.type() == NoteType.DISCHARGE_PLANNING) {
      if (f.concept().equals("medication-statement")) {
        return BodySystem.MEDICATIONS;
      }
      if (AWAITED.matcher(text).find()) {
        return BodySystem.PENDING;
      }
      if (FOLLOW_UP.matcher(text).find()) {
        return BodySystem.FOLLOW_UP;
      }
    }
    if (note.type() == NoteType.ADMISSION && REASON.matcher(text).find()) {
      return BodySystem.ADMISSION;
    }
    return f.system();
  }
}
