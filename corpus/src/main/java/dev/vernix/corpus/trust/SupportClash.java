package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A note that has the infant ventilated on a day on which others, and those of the days around it,
 * have it in room air or on a low-flow cannula, with no word of an intubation, extubation or
 * operation.
 */
final class SupportClash implements Machine {
  private enum Support {
    UNAIDED,
    INVASIVE
  }

  private static final Map<String, Support> CLASSES = new HashMap<>();

  static {
    for (String[] row : PhraseTable.rows(SupportClash.class, "support-classes.tsv")) {
      for (String id : row[1].split("\\|")) {
        CLASSES.put(id, Support.valueOf(row[0]));
      }
    }
  }

  /** Days around the day that must hold no other word of ventilation. */
  private static final int AROUND = 3;

  /** Words that make both true on one day, or that set a goal or look back. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)->|\u2192|\\b(?:extubat\\w*|(?:re-?)?intubated"
              + " (?:for|at|by|in|due|because|after|this|today|overnight|\\d)|was"
              + " intubated|surgery|operat\\w+|OR|anaesth\\w+|anesth\\w+|procedure|code"
              + "|arrest\\w*|off|wean\\w*|until|was|were|previously|history|h/o|s/p|prior|goal|trial|failed|if|sats?"
              + " in)\\b");

  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)\\b(?:extubat\\w*|intubated"
              + " (?:for|at|by|in|due|because|after|this|today|overnight|\\d)|reintubat\\w*|re-intubat\\w*|to"
              + " (?:the )?OR\\b|post-?op\\w*|laparotomy|operating room|theatre|code"
              + " blue|bagged|transport\\w*)");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var byDay = new TreeMap<LocalDate, Map<Support, List<Sighting>>>();
    for (var s : Sighting.of(stay, c -> CLASSES.containsKey(c.id()))) {
      if (holds(s)) {
        byDay
            .computeIfAbsent(s.said().noteDate(), k -> new HashMap<>())
            .computeIfAbsent(CLASSES.get(s.concept().id()), k -> new ArrayList<>())
            .add(s);
      }
    }
    var signals = new ArrayList<Signal>();
    byDay.forEach(
        (day, classes) -> {
          var ventilated = classes.getOrDefault(Support.INVASIVE, List.of());
          var unaided = classes.getOrDefault(Support.UNAIDED, List.of());
          var notes = new HashSet<String>();
          ventilated.forEach(s -> notes.add(s.said().note().name()));
          var other =
              unaided.stream().filter(s -> !notes.contains(s.said().note().name())).findFirst();
          if (notes.size() == 1
              && other.isPresent()
              && alone(byDay, day)
              && unaidedAfter(byDay, day)
              && !explained(stay, day, ventilated.getFirst().said())) {
            signals.add(signal(stay, ventilated.getFirst(), other.get()));
          }
        });
    return new Yield(List.of(), signals);
  }

  private static boolean holds(Sighting s) {
    return s.cue() != Cue.STOP
        && s.cue() != Cue.RESOLVED
        && s.cue() != Cue.START
        && s.when().startDate().equals(s.said().noteDate())
        && s.said().note().type() != NoteType.FAMILY
        && s.said().note().type() != NoteType.SOCIAL_WORK
        && !s.said().says(CHANGE);
  }

  private static boolean alone(
      TreeMap<LocalDate, Map<Support, List<Sighting>>> byDay, LocalDate day) {
    return byDay.subMap(day.minusDays(AROUND), true, day.plusDays(AROUND), true).entrySet().stream()
        .noneMatch(e -> !e.getKey().equals(day) && e.getValue().containsKey(Support.INVASIVE));
  }

  /** Else the infant may have got worse on the last day that the notes tell of. */
  private static boolean unaidedAfter(
      TreeMap<LocalDate, Map<Support, List<Sighting>>> byDay, LocalDate day) {
    return byDay.subMap(day, false, day.plusDays(AROUND), true).values().stream()
        .anyMatch(c -> c.containsKey(Support.UNAIDED));
  }

  private static boolean explained(Stay stay, LocalDate day, Said claim) {
    return stay.said().stream()
        .filter(
            s -> !s.noteDate().isBefore(day.minusDays(1)) && !s.noteDate().isAfter(day.plusDays(1)))
        .filter(s -> !s.equals(claim))
        .anyMatch(s -> s.says(EVENT));
  }

  private static Signal signal(Stay stay, Sighting ventilated, Sighting unaided) {
    return new Signal(
        Kind.CONTRADICTION,
        "On "
            + Words.day(stay.clock(), ventilated.said().noteDate())
            + " one note has the infant ventilated (\""
            + flat(ventilated.said())
            + "\") and another says "
            + unaided.concept().name()
            + " (\""
            + flat(unaided.said())
            + "\"); no note tells of an intubation.",
        List.of(),
        List.of(ventilated.said().span(), unaided.said().span()));
  }

  private static String flat(Said said) {
    String t =
        said.text().strip().replaceAll("\\s+", " ").replace('"', '\'').replaceAll("[.]$", "");
    return t.length() <= 90 ? t : t.substring(0, t.lastIndexOf(' ', 86)) + " ...";
  }
}
