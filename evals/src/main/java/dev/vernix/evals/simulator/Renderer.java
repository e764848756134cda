package dev.vernix.evals.simulator;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Turns a script into notes, and keeps where each says what. */
final class Renderer {
  private static final List<String> PARTS =
      List.of(
          "birth",
          "mother",
          "famhx",
          "vitals",
          "growth",
          "exam",
          "resp",
          "cv",
          "fen",
          "heme",
          "id",
          "neuro",
          "screen",
          "dispo",
          "addendum",
          "");
  private static final List<String> STYLES = List.of("colon", "hash", "dash", "plain");
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter MONTH_FIRST =
      DateTimeFormatter.ofPattern("M/d", Locale.US);
  private static final Map<NoteType, String> HOURS = new EnumMap<>(NoteType.class);

  static {
    HOURS.put(NoteType.ADMISSION, "04:30");
    HOURS.put(NoteType.LABORATORY, "05:15");
    HOURS.put(NoteType.RADIOLOGY, "08:20");
    HOURS.put(NoteType.PROGRESS, "09:50");
    HOURS.put(NoteType.MEDICATION, "11:05");
    HOURS.put(NoteType.CONSULT, "13:30");
    HOURS.put(NoteType.FAMILY, "17:45");
    HOURS.put(NoteType.SOCIAL_WORK, "17:50");
    HOURS.put(NoteType.PROCEDURE, "18:05");
    HOURS.put(NoteType.DISCHARGE_PLANNING, "18:10");
    HOURS.put(NoteType.NURSING, "18:40");
  }

  private record Place(int day, String hour, NoteType type) implements Comparable<Place> {
    @Override
    public int compareTo(Place o) {
      return day != o.day ? Integer.compare(day, o.day) : hour.compareTo(o.hour);
    }
  }

  private final Script s;
  private final String style;
  private final List<Note> notes = new ArrayList<>();
  private final List<Truth> truth = new ArrayList<>();
  private final List<Truth> pendingTruth = new ArrayList<>();

  /** What was last written of each slot. */
  private final Map<String, String> told = new HashMap<>();

  private Renderer(Script s) {
    this.s = s;
    this.style = s.pick(STYLES);
  }

  static SimulatedStay render(Script s) {
    var r = new Renderer(s);
    r.truth.addAll(s.truth());
    var byNote = new TreeMap<Place, List<Say>>();
    for (var say : s.says()) {
      String hour = HOURS.getOrDefault(say.type(), "12:00");
      byNote
          .computeIfAbsent(new Place(say.day(), hour, say.type()), k -> new ArrayList<>())
          .add(say);
    }
    byNote.forEach(r::note);
    var chart = new Chart(s.infant.id(), s.infant.patient(), r.notes, List.of(), List.of());
    return new SimulatedStay(chart, r.truth);
  }

  private void note(Place place, List<Say> says) {
    String name = "%03d-%s.md".formatted(notes.size() + 1, place.type.id());
    LocalDateTime time =
        LocalDateTime.parse(s.infant.date(place.day) + "T" + place.hour)
            .plusMinutes(s.between(0, 4));
    Voice voice = voice(place.type);
    var out = new StringBuilder();
    out.append("---\ntime: ").append(time).append("\ntype: ").append(place.type.id());
    String author = author(place.type, voice);
    out.append("\nauthor: \"").append(author).append("\"\n---\n");
    int bodyStart = out.length();
    out.append(opening(place, voice));
    body(name, says, voice, place.type, out);
    notes.add(new Note(name, time, place.type, author, out.toString(), bodyStart));
  }

  private Voice voice(NoteType type) {
    return switch (type) {
      case NURSING -> s.infant.british() ? Voice.BRIT : Voice.NURSE;
      case PROGRESS, ADMISSION, DISCHARGE_PLANNING ->
          s.infant.british() ? Voice.BRIT : s.chance(0.6) ? Voice.TERSE : Voice.VERBOSE;
      default -> Voice.ANY;
    };
  }

  private String author(NoteType type, Voice voice) {
    return switch (type) {
      case NURSING -> s.pick(List.of("K. Moss, RN", "T. Iyer, RN", "P. Quill, RN"));
      case RADIOLOGY -> "V. Lindqvist, MD, Radiology";
      case LABORATORY -> "Laboratory";
      case MEDICATION -> "R. Stein, PharmD";
      case CONSULT -> "B. Amari, MD";
      case SOCIAL_WORK -> "L. Perez, LCSW";
      default -> voice == Voice.VERBOSE ? "H. Roth, MD (attending)" : "S. Kim, MD PGY-2";
    };
  }

  private String opening(Place place, Voice voice) {
    int dol = s.infant.clock().dayOfLife(s.infant.date(place.day));
    String pma = s.infant.gestation().plusDays(place.day).toString();
    return switch (place.type) {
      case PROGRESS ->
          switch (voice) {
            case TERSE -> "DOL " + dol + (s.infant.noted() ? ", PMA " + pma : "") + "\n";
            case VERBOSE -> s.infant.name() + " is now day of life " + dol + ".\n";
            default -> "Ward round. Day of life " + dol + ".\n";
          };
      case ADMISSION ->
          s.infant.dayOfLifeOfBirth() == 0 ? "Day of birth = DOL 0.\n" : "Day of birth = DOL 1.\n";
      case LABORATORY -> "RESULTS\n";
      default -> "";
    };
  }

  private void body(String name, List<Say> says, Voice voice, NoteType type, StringBuilder out) {
    var said = new HashSet<String>();
    Map<String, List<Say>> byPart = new LinkedHashMap<>();
    PARTS.forEach(p -> byPart.put(p, new ArrayList<>()));
    for (var say : says) {
      if (said.add(say.slot() + say.vars().getOrDefault("drug1", ""))
          && byPart.containsKey(say.part())) {
        byPart.get(say.part()).add(say);
      }
    }
    byPart.forEach(
        (part, list) -> {
          if (!list.isEmpty()) {
            var headings = PhraseBank.headings(part, type == NoteType.NURSING ? "nurse" : style);
            out.append(headings.isEmpty() ? "" : s.pick(headings) + " ");
            boolean lines = type == NoteType.LABORATORY || type == NoteType.MEDICATION;
            for (var say : list) {
              say(name, say, voice, out);
              out.append(lines ? '\n' : ' ');
            }
            out.setCharAt(out.length() - 1, '\n');
          }
        });
    truth.addAll(pendingTruth);
    pendingTruth.clear();
  }

  private void say(String note, Say say, Voice voice, StringBuilder out) {
    var filler = new Filler(s, voice, say.vars());
    String before = say.vars().containsKey(Telling.COPIED) ? told.get(say.slot()) : null;
    String text =
        before != null ? before : filler.fill(s.pick(PhraseBank.variants(say.slot(), voice)));
    told.put(say.slot(), text);
    int from = out.length();
    out.append(text);
    int to = out.length();
    for (String r : say.vars().getOrDefault(Telling.REASON_FOR, "").split(" ")) {
      if (!r.isEmpty()) {
        pendingTruth.add(new Truth.Reasoned(r, note, from, to));
      }
    }
    if (say.fault() != null) {
      pendingTruth.add(new Truth.Planted(say.fault(), note, from, to, text));
    }
    for (String label : PhraseBank.labels(say.slot())) {
      pendingTruth.add(label(note, from, to, filler.plain(label), text));
    }
  }

  static String date(Script s, int day) {
    return s.infant.date(day).format(s.infant.british() ? DAY_FIRST : MONTH_FIRST);
  }

  private static Truth label(String note, int from, int to, String label, String text) {
    int hash = label.indexOf('#');
    if (hash > 0) {
      int colon = label.lastIndexOf(':');
      return new Truth.Amount(
          note,
          from,
          to,
          label.substring(0, hash),
          label.substring(hash + 1, colon),
          label.substring(colon + 1),
          text);
    }
    String[] said = label.substring(label.indexOf('=') + 1).split("/");
    return new Truth.Mention(
        note,
        from,
        to,
        label.substring(0, label.indexOf('=')),
        said[0],
        said.length > 1 ? said[1] : "infant",
        text);
  }
}
