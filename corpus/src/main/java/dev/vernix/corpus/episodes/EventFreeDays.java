package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** For how long the notes call the infant free of events before discharge. */
final class EventFreeDays {
  private static final Pattern FREE =
      Pattern.compile("(?i)\\b(?:event|spell|brady\\w*|apn\\w+)s?[- ]free\\b");
  private static final Pattern DAYS =
      Pattern.compile(
          "(?i)\\b(?:no|without) (?:A/Bs?(?:/Ds?)?|ABDs?|apn\\w+(?:,? (?:or|and|/)"
              + " ?(?:brady|desat)\\w*)*|brady\\w*|events?|spells?)[^.;]{0,20}?(?:x|for|in|>|past|last)"
              + " ?(\\d{1,2}) ?(?:d|days)\\b|\\b(\\d{1,2}) days?"
              + " (?:event|spell|brady\\w*|apn\\w+)[-"
              + " ]?free\\b|\\b(?:event|spell|brady\\w*|apn\\w+)[- ]free (?:x|for) ?(\\d{1,2})"
              + " ?(?:d|days)\\b");
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:need\\w*|require\\w*|until|must|observe|before|if|criteria|goal|plan|policy|countdown"
              + " day|day \\d)\\b");

  private EventFreeDays() {}

  /** The last such statement written after {@code event}. */
  static Optional<Draft> draft(Stay stay, Statements statements, LocalDate event) {
    Said interval = null;
    Said days = null;
    for (var said : stay.said()) {
      boolean later =
          said.noteDate().isAfter(event)
              && (said.says(FREE) || said.says(DAYS))
              && !said.says(AHEAD);
      if (!later || stay.aboutAnother(said)) {
        continue;
      }
      if (said.says(FREE) && period(said).isPresent()) {
        interval = said;
      } else if (said.says(DAYS)) {
        days = said;
      }
    }
    if (interval != null) {
      return Optional.of(interval(stay, statements, interval));
    }
    return days == null ? Optional.empty() : Optional.of(days(stay, statements, days));
  }

  private static Optional<When> period(Said said) {
    return said.sentence().times().stream()
        .filter(t -> t.end() != null && !t.end().isBefore(t.start()))
        .map(t -> When.between(t.start(), java.util.Objects.requireNonNull(t.end())))
        .findFirst();
  }

  private static Draft interval(Stay stay, Statements statements, Said said) {
    var when = period(said).orElseThrow();
    return Draft.derived(
        BodySystem.RESPIRATORY,
        "event-free-period",
        "The infant was documented as free of events "
            + Words.when(stay.clock(), when)
            + " ("
            + Words.days(Words.count(when.startDate(), when.endDate()))
            + ").",
        Integer.toString(Words.count(when.startDate(), when.endDate())),
        "d",
        when,
        statements.of(said));
  }

  private static Draft days(Stay stay, Statements statements, Said said) {
    var m = said.matcher(DAYS);
    String n = "";
    if (m.find()) {
      n = List.of(1, 2, 3).stream().map(m::group).filter(g -> g != null).findFirst().orElse("");
    }
    return Draft.derived(
        BodySystem.RESPIRATORY,
        "event-free-period",
        "On "
            + Words.day(stay.clock(), said.noteDate())
            + " the infant was documented as free of events for "
            + n
            + (n.equals("1") ? " day." : " days."),
        n,
        "d",
        When.on(said.noteDate()),
        statements.of(said));
  }
}
