package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells one stretch of respiratory support, and how it ended, in a sentence. */
final class SupportProse {
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:for|due to|d/t|because of|secondary to|2/2|given|after|indication)\\b:?");

  private SupportProse() {}

  /**
   * @param next what followed, null at the end of the notes
   * @param opening whether this is the first support of the stay
   * @param again whether the infant was ventilated before {@code next}
   */
  static Draft episode(
      Stay stay,
      Drafts before,
      SupportRun run,
      @Nullable SupportRun next,
      boolean opening,
      boolean again) {
    var from = new ArrayList<>(run.beginning(before));
    var end = next == null || next.start().isBefore(run.start()) ? run.lastSeen() : next.start();
    String first = Words.day(stay.clock(), run.start());
    String name =
        run.is(SupportRun.LOW_FLOW)
            ? "Oxygen by low-flow nasal cannula"
            : Words.capital(run.group());
    String detail = detail(stay, before, run, end, from);
    from.add(last(run).draft(before));
    String text;
    if (next == null) {
      String last = Words.day(stay.clock(), end);
      text =
          run.is(SupportRun.ROOM_AIR)
              ? run.start().equals(end)
                  ? "The infant was in room air on " + last
                  : "The infant was in room air from " + first + ", last documented on " + last
              : run.start().equals(end)
                  ? name + " was last documented on " + last + detail
                  : name
                      + " was given from "
                      + first
                      + detail
                      + " and was last documented on "
                      + last;
      text += flow(before, run, from);
    } else {
      from.addAll(next.beginning(before));
      String subject =
          run.is(SupportRun.ROOM_AIR)
              ? "The infant was in room air "
              : (first(run, opening) ? "The infant was intubated, and invasive ventilation" : name)
                  + " was given ";
      boolean changed = !next.is(SupportRun.INVASIVE) && !run.is(SupportRun.INVASIVE);
      text =
          subject
              + (run.start().equals(end)
                  ? "on " + first
                  : "from " + first + " to " + Words.day(stay.clock(), end))
              + detail
              + (changed ? ", and then " : ", when ")
              + change(stay, before, run, next, again, from);
    }
    return Draft.derived(
        BodySystem.RESPIRATORY,
        "respiratory-support-episode",
        text + ".",
        run.group(),
        null,
        When.between(run.start(), end),
        from.stream().distinct().toList());
  }

  /** The first ventilation, whose intubation no sentence before it tells. */
  private static boolean first(SupportRun run, boolean opening) {
    return run.is(SupportRun.INVASIVE)
        && opening
        && run.proof().stream().anyMatch(s -> s.concept().id().equals("intubation"));
  }

  /** How much oxygen flows at the end of the notes, which is what the infant goes home on. */
  private static String flow(Drafts before, SupportRun run, List<Draft> from) {
    var s = run.is(SupportRun.LOW_FLOW) ? run.lastFlow().orElse(null) : null;
    if (s == null) {
      return "";
    }
    from.add(s.draft(before));
    return ", at " + Words.quantity(SupportRun.flow(s).orElseThrow());
  }

  private static Sighting last(SupportRun run) {
    var last = run.lastSeen();
    return run.seen().stream()
        .filter(s -> SupportRun.until(s).equals(last))
        .findFirst()
        .orElse(run.seen().getLast());
  }

  /** The highest FiO2, and high-frequency ventilation where it was used. */
  private static String detail(
      Stay stay, Drafts before, SupportRun run, LocalDate end, List<Draft> from) {
    var parts = new ArrayList<String>();
    for (String mode : List.of("hfov", "hfjv")) {
      run.seen().stream()
          .filter(s -> s.concept().id().equals(mode))
          .findFirst()
          .ifPresent(
              s -> {
                from.add(s.draft(before));
                parts.add("including " + s.concept().name());
              });
    }
    run.highestOxygen()
        .filter(s -> !OxygenTalk.higher(stay, run, end, s))
        .ifPresent(
            s -> {
              from.add(s.draft(before));
              parts.add(
                  "highest documented FiO2 "
                      + s.oxygen()
                          .map(q -> SupportRun.upper(q).toPlainString() + "%")
                          .orElseThrow());
            });
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  private static String change(
      Stay stay, Drafts before, SupportRun run, SupportRun next, boolean again, List<Draft> from) {
    if (next.is(SupportRun.INVASIVE)) {
      return "the infant was "
          + (again ? "intubated again" : "intubated")
          + reasons(stay, before, next, from);
    }
    if (next.is(SupportRun.UNNAMED)) {
      return "the infant was extubated";
    }
    String to =
        next.is(SupportRun.ROOM_AIR)
            ? "room air"
            : next.is(SupportRun.LOW_FLOW) ? "oxygen by low-flow nasal cannula" : next.group();
    if (run.is(SupportRun.INVASIVE)) {
      return "the infant was extubated to " + to;
    }
    return next.is(SupportRun.ROOM_AIR)
        ? "the infant was weaned to room air"
        : run.is(SupportRun.ROOM_AIR) ? "support with " + to + " was started" : "changed to " + to;
  }

  /** What the notes give as the reason for an intubation: the conditions named behind "for". */
  private static String reasons(Stay stay, Drafts before, SupportRun next, List<Draft> from) {
    for (var s : next.proof()) {
      var text = s.said().note().text();
      var reason = REASON.matcher(text).region(s.from(), s.said().sentence().to());
      var names = reason.find() ? conditions(s.said(), reason.end()) : List.<String>of();
      if (!names.isEmpty()) {
        from.add(s.draft(before));
        return " for " + Words.list(names);
      }
    }
    for (var s : next.proof()) {
      for (var said : stay.said()) {
        boolean gives =
            said.note().equals(s.said().note()) && said.text().strip().startsWith("Indication");
        var names = gives ? conditions(said, said.sentence().from()) : List.<String>of();
        if (!names.isEmpty()) {
          said.sentence().findings().stream()
              .filter(f -> names.contains(f.concept().name()))
              .forEach(
                  f ->
                      from.add(
                          before.at(
                              f.concept().id(), said.span(f.mention().from(), f.mention().to()))));
          return " for " + Words.list(names);
        }
      }
    }
    return "";
  }

  private static List<String> conditions(Said said, int at) {
    return said.sentence().findings().stream()
        .filter(f -> f.mention().from() >= at && f.assertion().status() == Status.PRESENT)
        .map(Finding::concept)
        .filter(c -> c.kind() == Kind.DIAGNOSIS || c.kind() == Kind.FINDING)
        .map(c -> c.name())
        .distinct()
        .limit(3)
        .toList();
  }
}
