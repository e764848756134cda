package dev.vernix.corpus.episodes;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one note says of one study, such as an ultrasound or an eye examination.
 *
 * @param day on which the study was done
 * @param own true for the report itself, false where another note tells of it
 * @param dated false where only the note has a date, so that the study may be an older one
 * @param said its sentences, in order; never empty
 */
record Report(LocalDate day, boolean own, boolean dated, List<Said> said) {
  private static final Set<NoteType> REPORTING = EnumSet.of(NoteType.RADIOLOGY, NoteType.CONSULT);

  /** How far into a note its subject is named. */
  private static final int OPENING = 300;

  /** How far before or behind a study's name the words stand that make it an intention. */
  private static final int REACH = 80;

  /** How often a sentence is looked at for a study that was done. */
  private static final int MOST = 20;

  /** Words behind which a study is only intended or asked for. */
  private static final Pattern INTENDED =
      Pattern.compile(
          "(?i)\\b(?:repeat|next|plan\\w*|will|needs?|due|sched\\w*|request\\w*|order\\w*|consider|if|no|not|await\\w*|pending|follow[-"
              + " ]?up|f/u|for|until|before|tomorrow|get|obtain|wants?|recommend\\w*|rec|discuss\\w*)\\b[^.;:,]{0,30}$");

  private static final Pattern INTENDED_AFTER =
      Pattern.compile(
          "(?i)^[^.;,]{0,25}\\b(?:tomorrow|tmrw|pending|planned|ordered|requested|due|next|if|scheduled|not"
              + " (?:done|repeated|indicated|needed)|to be done|in (?:am|\\d))\\b");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:plan\\w*|will|needs?|due|sched\\w*|request\\w*|order\\w*|consider|if|await\\w*|pending|tomorrow|get|obtain|recommend\\w*)\\b[^.;:,]{0,30}$");

  private static final Pattern DAY_BEFORE = Pattern.compile("(?i)\\b(?:yest\\w*|y'?day)\\b");

  private static final Pattern TODAY =
      Pattern.compile("(?i)\\b(?:today|this (?:am|morning|afternoon)|just|bedside|done)\\b");

  Report {
    said = List.copyOf(said);
  }

  String note() {
    return said.getFirst().note().name();
  }

  /**
   * Every report of a study, the earliest first; on one day the study's own before what others tell
   * of it.
   *
   * @param study how notes name it
   */
  static List<Report> of(Stay stay, Pattern study) {
    Map<String, List<Said>> naming = new LinkedHashMap<>();
    for (var s : stay.said()) {
      if (s.says(study)) {
        naming.putIfAbsent(s.note().name(), new ArrayList<>());
      }
    }
    stay.said().stream()
        .filter(s -> naming.containsKey(s.note().name()) && own(stay, s))
        .forEach(s -> naming.getOrDefault(s.note().name(), new ArrayList<>()).add(s));
    var reports = new ArrayList<Report>();
    naming.values().stream()
        .filter(said -> !said.isEmpty())
        .forEach(said -> read(said.getFirst().note(), said, study, reports));
    reports.sort(Comparator.comparing(Report::day).thenComparing(r -> !r.own()));
    return reports;
  }

  private static boolean own(Stay stay, Said s) {
    var role = s.sentence().section().role();
    return role != Section.Role.MATERNAL
        && role != Section.Role.FAMILY_HISTORY
        && !stay.aboutAnother(s);
  }

  private static void read(Note note, List<Said> said, Pattern study, List<Report> reports) {
    boolean own = false;
    int known = reports.size();
    for (int i = 0; i < said.size(); i++) {
      var s = said.get(i);
      var m = s.matcher(study);
      for (int k = 0; !own && k < MOST && m.find(); k++) {
        if (!dated(s, m) && intended(s.text(), m.start(), m.end())) {
          continue;
        }
        int at = s.sentence().from() + m.start();
        var time = s.timeAt(at, s.sentence().from() + m.end()).filter(t -> !vague(s, t));
        boolean dated = time.isPresent() || s.says(TODAY);
        LocalDate day = time.map(t -> t.start()).orElse(s.noteDate());
        own = REPORTING.contains(note.type()) && at < note.bodyStart() + OPENING;
        if (own && day.isAfter(s.noteDate())) {
          day = s.noteDate();
        }
        if (!day.isAfter(s.noteDate())) {
          var those = own ? said : line(said, i);
          reports.add(new Report(day, own, own || dated, those));
        }
        break;
      }
    }
    if (reports.size() == known && !said.isEmpty() && headed(note, study)) {
      reports.add(new Report(note.time().toLocalDate(), true, true, said));
    }
  }

  /** The study is the heading of the note and in none of its sentences. */
  private static boolean headed(Note note, Pattern study) {
    String text = note.text();
    var m = study.matcher(text).region(note.bodyStart(), text.length());
    return REPORTING.contains(note.type())
        && m.find()
        && m.start() < note.bodyStart() + OPENING
        && m.end() < text.length()
        && HEADING.matcher(text).region(m.end(), text.length()).lookingAt();
  }

  private static final Pattern HEADING = Pattern.compile("[^\\n.;:]{0,20}(?::|\\n)");

  /** {@code Follow-up echo DOL 10}, {@code HUS 3/9}: what has a date of the past was done. */
  private static boolean dated(Said s, java.util.regex.Matcher m) {
    int end = s.sentence().from() + m.end();
    return s.sentence().times().stream()
        .anyMatch(
            t ->
                t.from() >= end
                    && t.from() - end < 6
                    && !t.start().isAfter(s.noteDate())
                    && (t.type() == TimeExpression.Type.DATE
                        || t.type() == TimeExpression.Type.DAY_OF_LIFE));
  }

  /** {@code overnight} dates what was seen, not the study. */
  private static boolean vague(Said s, TimeExpression t) {
    String text = s.note().text().substring(t.from(), t.to());
    return t.type() == TimeExpression.Type.RELATIVE && !DAY_BEFORE.matcher(text).find();
  }

  /** {@code Repeat echocardiogram today: ...} was done; {@code for repeat echo} was not. */
  private static boolean doneToday(String text, int to) {
    return DONE_TODAY.matcher(text.substring(to, Math.min(text.length(), to + REACH))).find();
  }

  private static final Pattern DONE_TODAY =
      Pattern.compile(
          "(?i)^(?: report| scan| study)?(?:,? (?:(?:was )?done |performed )?(?:today|this"
              + " (?:am|morning|afternoon)))? ?(?::|-|showed|shows|demonstrat\\w+|revealed|with"
              + " (?=no |normal|closed|resol)|was normal|normal\\b)");

  private static boolean intended(String text, int from, int to) {
    if (doneToday(text, to)
        && !ASKED.matcher(text.substring(Math.max(0, from - REACH), from)).find()) {
      return false;
    }
    return INTENDED.matcher(text.substring(Math.max(0, from - REACH), from)).find()
        || INTENDED_AFTER.matcher(text.substring(to, Math.min(text.length(), to + REACH))).find();
  }

  /** The sentence and those that follow it on the same line, three in all. */
  private static List<Said> line(List<Said> said, int i) {
    var line = new ArrayList<Said>();
    for (int j = i; j < Math.min(said.size(), i + 3); j++) {
      var s = said.get(j);
      boolean broken =
          j > i
              && s.note()
                  .text()
                  .substring(said.get(j - 1).sentence().to(), s.sentence().from())
                  .contains("\n");
      if (broken) {
        break;
      }
      line.add(s);
    }
    return line;
  }
}
