package dev.vernix.corpus.chart;

import dev.vernix.corpus.Chart.Unread;
import dev.vernix.corpus.Note;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside notes whose time cannot be of this stay: a note filed a year off would put its facts
 * on wrong days of life without any other sign.
 */
final class StayBounds {
  /** Antenatal consults are dated before birth; more than this is another stay or a slip. */
  private static final long DAYS_BEFORE = 1;

  /** Cultures and screens come back, and letters are written, after the infant has left. */
  private static final long DAYS_AFTER = 1;

  /** A silence longer than this between a chart's notes is a wrong month or year. */
  private static final long MAX_GAP_DAYS = 60;

  /** More notes than this after such a silence are a second part of the stay, not slips. */
  private static final int MAX_STRAYS = 2;

  private StayBounds() {}

  /** The notes that are of this stay, in order of time; the others go to {@code unread}. */
  static List<Note> within(
      List<Note> all,
      LocalDateTime born,
      @Nullable LocalDateTime discharged,
      List<Unread> unread,
      List<String> remarks) {
    List<Note> notes =
        all.stream().sorted(Comparator.comparing(Note::time).thenComparing(Note::name)).toList();
    notes =
        take(
            notes,
            n -> n.time().isBefore(born.minusDays(DAYS_BEFORE)),
            "is dated before birth",
            unread);
    LocalDateTime left = discharged != null ? discharged : DischargeDay.told(notes, MAX_STRAYS);
    if (left != null) {
      notes =
          take(
              notes,
              n -> n.time().isAfter(left.plusDays(DAYS_AFTER)),
              "is dated after discharge",
              unread);
    }
    return withoutStrays(notes, unread, remarks);
  }

  private static List<Note> withoutStrays(
      List<Note> notes, List<Unread> unread, List<String> remarks) {
    for (int i = notes.size() - 1; i > 0; i--) {
      Note before = notes.get(i - 1);
      Note after = notes.get(i);
      if (ChronoUnit.DAYS.between(before.time(), after.time()) > MAX_GAP_DAYS) {
        if (notes.size() - i <= MAX_STRAYS && i > notes.size() - i) {
          String what = "is dated more than " + MAX_GAP_DAYS + " days after the note before it";
          return take(notes, n -> n.time().isAfter(before.time()), what, unread);
        }
        remarks.add(
            "No note is dated between "
                + before.time().toLocalDate()
                + " and "
                + after.time().toLocalDate()
                + ".");
      }
    }
    return notes;
  }

  private static List<Note> take(
      List<Note> notes, Predicate<Note> wrong, String what, List<Unread> unread) {
    List<Note> kept = new ArrayList<>();
    for (Note n : notes) {
      if (wrong.test(n)) {
        unread.add(
            new Unread(
                n.name(), what + "; correct its time, or move it to the chart that it belongs to"));
      } else {
        kept.add(n);
      }
    }
    return kept;
  }
}
