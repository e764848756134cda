package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Apnoea, bradycardia and desaturation: how often, which event was the last, and for how long the
 * infant was then free of events. Which events count for a unit's countdown is the unit's own rule;
 * an event counts here as needing intervention where stimulation, breaths, oxygen or a change of
 * colour are written with it.
 */
final class CardiorespiratoryEvents implements Machine {
  private static final Set<String> EVENTS =
      Set.of("apnoea", "bradycardia", "desaturation", "abd-events");
  private static final Pattern HELPED =
      Pattern.compile(
          "(?i)(?<!no )(?<!without )(?<!w/o )\\b(stim\\w*|PPV|bagg\\w+|BVM|blow-?by|colou?r"
              + " change|dusky|cyano\\w+|blue)\\b");
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)\\blast\\b[^.;]{0,40}\\b(?:events?|A/Bs?(?:/Ds?)?|ABDs?|apn\\w+|brady\\w*|desat\\w*|spells?|episodes?)\\b");
  private static final Pattern FED =
      Pattern.compile(
          "(?i)\\b(?:with|w/|during|while)\\s?(?:a |the )?(?:feed\\w*|bottle|po|nippl\\w+)\\b");
  private static final Pattern NOT_HERE =
      Pattern.compile(
          "(?i)\\b(?:if|monitor for|watch for|risk|restarts? with|policy|counts?"
              + " toward|criteria|h/o|mother|prior"
              + " event|f(?:o)?etal|tracing|CTG|decel\\w*|cat(?:egory)?"
              + " (?:2|3|II|III)|born|deliver(?:y|ed)|return (?:for|if)|call"
              + " (?:for|if)|precautions|come back)\\b|^\\W*return\\b|\\bobserve\\b");

  /** An event on a day, or what a note says was the last one. */
  private record Event(When when, Said said, boolean helped, boolean claimed) {}

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var events = events(stay);
    boolean told =
        events.size() > 1
            || events.stream()
                .anyMatch(
                    e ->
                        e.helped()
                            || e.claimed()
                            || !e.when().start().equals(e.said().note().time()));
    if (!told) {
      return Yield.of(List.of());
    }
    var drafts = new ArrayList<Draft>();
    var signals = new ArrayList<Signal>();
    counts(stay, statements, events).ifPresent(drafts::add);
    Event last = last(events);
    drafts.add(lastEvent(stay, statements, last));
    contradictions(events, last, signals);
    EventFreeDays.draft(stay, statements, last.when().startDate()).ifPresent(drafts::add);
    return new Yield(drafts, signals);
  }

  private static List<Event> events(Stay stay) {
    var events = new ArrayList<Event>();
    for (var said : stay.said()) {
      boolean named =
          said.sentence().findings().stream().anyMatch(f -> EVENTS.contains(f.concept().id()));
      if (!named && said.text().toLowerCase(Locale.ROOT).indexOf("last") < 0) {
        continue;
      }
      if (said.says(NOT_HERE)
          || said.has(Cue.CORRECTION) && !said.says(LAST)
          || stay.aboutAnother(said)) {
        continue;
      }
      var claim = said.matcher(LAST);
      boolean claimed = claim.find();
      for (var f : said.sentence().findings()) {
        boolean event =
            (EVENTS.contains(f.concept().id()) || claimed)
                && f.assertion().status() == Status.PRESENT
                && f.assertion().experiencer() == Experiencer.INFANT;
        if (event) {
          var m = f.mention();
          var when = said.when(m.from(), m.to());
          if (claimed && said.timeAt(m.from(), m.to()).isEmpty()) {
            break;
          }
          if (!when.startDate().isAfter(said.noteDate())) {
            events.add(new Event(when, said, said.says(HELPED), claimed));
          }
          break;
        }
      }
    }
    events.sort(Comparator.comparing((Event e) -> e.when().start()));
    return events;
  }

  /** The last that needed help; where none did, the last of all. */
  private static Event last(List<Event> events) {
    var helped = events.stream().filter(e -> e.helped() || e.claimed()).toList();
    var all = helped.isEmpty() ? events : helped;
    var day = all.getLast().when().startDate();
    // Of the sentences about that day the one with most in it: the nurse's, with time and help.
    return events.stream()
        .filter(e -> e.when().startDate().equals(day))
        .max(Comparator.comparingInt(CardiorespiratoryEvents::fullness))
        .orElseThrow();
  }

  private static int fullness(Event e) {
    return (e.claimed() ? 0 : 2) + (e.helped() ? 4 : 0) + (e.when().wholeDays() ? 0 : 1);
  }

  private static Draft lastEvent(Stay stay, Statements statements, Event last) {
    var day = last.when().startDate();
    var what =
        last.said().sentence().findings().stream()
            .filter(
                f -> EVENTS.contains(f.concept().id()) && f.assertion().status() == Status.PRESENT)
            .map(f -> f.concept().name())
            .distinct()
            .toList();
    boolean noteTime = last.when().start().equals(last.said().note().time());
    String at =
        last.when().wholeDays() || noteTime ? "" : " at " + last.when().start().toLocalTime();
    String how = "";
    var m = last.said().matcher(HELPED);
    if (last.helped() && m.find()) {
      how = help(last.said().text());
    } else if (last.said()
        .text()
        .matches("(?is).*(?:\\bself[- ]?res|\\bSR\\b|self[- ]?limit|spontaneous).*")) {
      how = ", which resolved by itself";
    }
    if (last.said().says(FED)) {
      at = at + " during a feed";
    }
    String text =
        "The last documented event"
            + (last.helped() ? " that needed intervention" : "")
            + " was "
            + (what.isEmpty() || what.equals(List.of("apnoea and bradycardia events"))
                ? ""
                : Words.list(what) + " ")
            + "on "
            + Words.day(stay.clock(), day)
            + at
            + how
            + ".";
    return Draft.derived(
        BodySystem.RESPIRATORY,
        "last-cardiorespiratory-event",
        text,
        day.toString(),
        null,
        noteTime ? When.on(day) : When.at(last.when().start()),
        statements.of(last.said()));
  }

  private static String help(String text) {
    String t = text.toLowerCase(Locale.ROOT);
    var means = new ArrayList<String>();
    if (t.contains("stim")) {
      means.add("stimulation");
    }
    if (t.matches("(?s).*\\b(?:ppv|bagg\\w+|bvm)\\b.*")) {
      means.add("positive-pressure breaths");
    }
    if (t.contains("blow")) {
      means.add("blow-by oxygen");
    }
    return means.isEmpty() ? ", with a change of colour" : ", treated with " + Words.list(means);
  }

  /** A later note that names an earlier event as the last one. */
  private static void contradictions(List<Event> events, Event last, List<Signal> signals) {
    for (var e : events) {
      boolean wrong =
          e.claimed()
              && e.when().startDate().isBefore(last.when().startDate())
              && e.said().note().time().isAfter(last.said().note().time())
              && !e.said().noteDate().equals(last.when().startDate());
      if (wrong) {
        signals.add(
            new Signal(
                Ledger.Kind.CONTRADICTION,
                "Notes differ on the last apnoea or bradycardia event: "
                    + e.when().startDate()
                    + " (written on "
                    + e.said().noteDate()
                    + ") or "
                    + last.when().startDate()
                    + ".",
                List.of(),
                List.of(e.said().span(), last.said().span())));
      }
    }
  }

  /** From the first to the last day with an event, and the most counted at once. */
  private static Optional<Draft> counts(Stay stay, Statements statements, List<Event> events) {
    var own = events.stream().filter(e -> !e.claimed()).toList();
    if (own.size() < 2) {
      return Optional.empty();
    }
    var first = own.getFirst();
    var last = own.getLast();
    LocalDate from = first.when().startDate();
    LocalDate to = last.when().startDate();
    if (from.equals(to)) {
      return Optional.empty();
    }
    var used = new ArrayList<Said>(List.of(first.said(), last.said()));
    String most = "";
    int n = 0;
    for (var e : own) {
      for (var f : e.said().frames(Frame.Measure.class)) {
        boolean counts = Set.of("apnoea", "bradycardia", "abd-events").contains(f.measure().id());
        int v = f.quantity().unit().isEmpty() ? f.quantity().value().intValue() : 0;
        if (counts && v > Math.max(n, 1) && v < 40) {
          n = v;
          most =
              ", with up to "
                  + v
                  + " counted in one note, on "
                  + Words.day(stay.clock(), e.when().startDate());
          while (used.size() > 2) {
            used.removeLast();
          }
          used.add(e.said());
        }
      }
    }
    return Optional.of(
        Draft.derived(
            BodySystem.RESPIRATORY,
            "cardiorespiratory-events",
            "Apnoea, bradycardia or desaturation was recorded between "
                + Words.day(stay.clock(), from)
                + " and "
                + Words.day(stay.clock(), to)
                + most
                + ".",
            n == 0 ? null : Integer.toString(n),
            null,
            When.on(to),
            statements.of(used)));
  }
}
