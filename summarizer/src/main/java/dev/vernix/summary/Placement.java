package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.Salience;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In which section of a summary a statement stands: where what it says belongs. */
final class Placement {
  private static final Pattern FOLLOW_UP =
      Pattern.compile(
          "\\b(?:follow-?up|follow"
              + " up|f/u|clinic|appointment|appt|pcp|gp|pediatrician|paediatrician|outpatient|outpt|referral|health"
              + " visitor|community)\\b");

  /** A day, or a time to come: what makes an appointment of a wish. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\d{1,2}[/.]\\d{1,4}|\\d{4}-\\d{2}-\\d{2}"
              + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d"
              + "|\\b(?:in|at) \\d+(?:-\\d+)? ?(?:d|days?|wks?|weeks?|mo|months?)\\b");

  private static final Pattern REASON =
      Pattern.compile(
          "\\b(?:admit(?:ted)?|adm|admission|transferred|reason"
              + " for)\\b.{0,40}\\b(?:for|from|with|because|due|to)\\b");
  private static final Pattern AWAITED =
      Pattern.compile("\\b(?:pending|awaited|awaiting|outstanding|not yet (?:back|reported))\\b");

  /** Sections that are about the end of the stay. */
  private static final Set<BodySystem> LAST =
      EnumSet.of(
          BodySystem.CONDITION, BodySystem.FOLLOW_UP, BodySystem.PENDING, BodySystem.MEDICATIONS);

  private static final int LAST_DAYS = 3;

  private final Map<String, Note> notes;
  private final Worth worth;
  private final Map<String, BodySystem> ofNotes = new HashMap<>();
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  Placement(Ledger ledger, Worth worth) {
    this.worth = worth;
    notes = ledger.chart().notesByName();
    firstDay = ledger.chart().patient().born().toLocalDate();
    lastDay = ledger.chart().notes().getLast().time().toLocalDate();
  }

  private Note note(Fact f) {
    return java.util.Objects.requireNonNull(notes.get(f.sources().getFirst().note()));
  }

  /** Sections that whoever takes over the care works from: nothing is kept out of them for room. */
  static boolean ofTheEnd(BodySystem system) {
    return LAST.contains(system);
  }

  /** Of the last days before discharge. */
  boolean ofTheLastDays(Fact f) {
    return !note(f).time().toLocalDate().isBefore(lastDay.minusDays(LAST_DAYS));
  }

  /** Plans are told where they are still to be carried out: in the papers of discharge. */
  boolean tellsPlans(Fact f) {
    return note(f).type() == NoteType.DISCHARGE_PLANNING && ofTheLastDays(f);
  }

  /**
   * How an infant came into the world is told by the notes of the first days; later ones only
   * mention it.
   */
  boolean mentionedInPassing(Fact f) {
    var note = note(f);
    return own(f) == BodySystem.IDENTIFICATION
        && note.type() != NoteType.DISCHARGE_PLANNING
        && note.time().toLocalDate().isAfter(firstDay.plusDays(2));
  }

  /** The section; empty for what belongs to the end of a stay and was written before it. */
  Optional<BodySystem> of(Fact f) {
    var system = own(f);
    if (!LAST.contains(system)) {
      return Optional.of(system);
    }
    if (!ofTheLastDays(f) || note(f).type() == NoteType.RADIOLOGY) {
      return Optional.empty();
    }
    String text = f.realisation().toLowerCase(Locale.ROOT);
    boolean appointment =
        DATED.matcher(text.substring(text.indexOf(": ") + 1)).find() || text.contains("referral");
    if (system == BodySystem.FOLLOW_UP && !appointment) {
      return Optional.of(said(f, worth.within(f))).filter(s -> !LAST.contains(s));
    }
    return Optional.of(system);
  }

  private BodySystem own(Fact f) {
    var note = note(f);
    String text = f.realisation().toLowerCase(Locale.ROOT);
    boolean last = note.type() == NoteType.DISCHARGE_PLANNING;
    if (last && f.system() != BodySystem.MATERNAL && AWAITED.matcher(text).find()) {
      return BodySystem.PENDING;
    }
    if (f.experiencer() == Experiencer.MOTHER || f.system() == BodySystem.MATERNAL) {
      return BodySystem.MATERNAL;
    }
    if (last) {
      if (f.concept().equals("medication-statement")) {
        return BodySystem.MEDICATIONS;
      }
      if (FOLLOW_UP.matcher(text).find()) {
        return BodySystem.FOLLOW_UP;
      }
    }
    if (ofTheLastDays(f) && LeftOut.examination(Statement.of(f).body())) {
      return BodySystem.CONDITION;
    }
    if (note.type() == NoteType.ADMISSION && REASON.matcher(text).find()) {
      return BodySystem.ADMISSION;
    }
    if (f.system() == BodySystem.IDENTIFICATION) {
      boolean early = !note.time().toLocalDate().isAfter(firstDay.plusDays(2));
      return ofTheLastDays(f) && !early ? BodySystem.CONDITION : f.system();
    }
    var system = said(f, worth.within(f));
    return LAST.contains(system) && !ofTheLastDays(f) && worth.within(f).isEmpty()
        ? ofItsNote(f)
        : system;
  }

  /** A line that names nothing known is about what most of its note is about. */
  private BodySystem ofItsNote(Fact f) {
    return ofNotes.computeIfAbsent(f.sources().getFirst().note(), this::mostNamed);
  }

  private BodySystem mostNamed(String note) {
    return worth.mentioned(note).stream()
        .filter(m -> Worth.concept(m).filter(c -> c.salience() == Salience.MAJOR).isPresent())
        .collect(Collectors.groupingBy(Fact::system, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<BodySystem, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(BodySystem.CONDITION);
  }

  /**
   * The system of the weightiest that a statement says, the section's own where it has its share.
   */
  private static BodySystem said(Fact f, List<Fact> within) {
    var weights = new EnumMap<BodySystem, Double>(BodySystem.class);
    for (var m : within) {
      Worth.concept(m)
          .ifPresent(
              c -> weights.merge(c.system(), Weights.of(c.salience(), m.status()), Double::sum));
    }
    double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    if (most == 0 || weights.getOrDefault(f.system(), 0.0) * 2 >= most) {
      return f.system();
    }
    return weights.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(f.system());
  }
}
