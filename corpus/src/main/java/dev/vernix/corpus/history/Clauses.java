package dev.vernix.corpus.history;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the rows of a clause table look for. A word of the row is looked up first and its
 * pattern tried only around that word, so that a long stay costs what its words cost.
 */
final class Clauses {
  private static final int BEFORE = 80;
  private static final int AFTER = 240;
  private static final int LATE = 14;

  /** Days before the last note in which a family is taught for going home. */
  private static final int TAUGHT = 14;

  private static final Pattern MOTHER =
      Pattern.compile("(?i)\\b(?:mother|maternal|mat|mom|mum|intrapartum|antepartum|placenta)");

  private final PhraseTable<List<ClauseRule>> table = PhraseTable.empty();

  private final Map<String, List<ClauseRule>> byHeading = new LinkedHashMap<>();

  Clauses(String resource) {
    Map<String, List<ClauseRule>> byTrigger = new LinkedHashMap<>();
    for (String[] row : PhraseTable.rows(Clauses.class, resource)) {
      var rule = ClauseRule.of(row);
      var into = rule.is("heading") ? byHeading : byTrigger;
      rule.triggers().forEach(t -> into.computeIfAbsent(t, k -> new ArrayList<>()).add(rule));
    }
    // The longest phrase wins, so a longer one must also find what a shorter one in it would.
    for (var e : byTrigger.entrySet()) {
      byTrigger.forEach(
          (shorter, rules) -> {
            if (e.getKey().startsWith(shorter + " ")) {
              rules.stream().filter(r -> !e.getValue().contains(r)).forEach(e.getValue()::add);
            }
          });
    }
    byTrigger.forEach(table::add);
  }

  /** Every clause, in the order of the notes. */
  List<Clause> in(Stay stay) {
    var found = new ArrayList<Clause>();
    for (var said : stay.said()) {
      var s = said.sentence();
      var hits = said.once(this, () -> table.find(said.note().text(), s.from(), s.to()));
      var headed =
          byHeading.isEmpty()
              ? List.<ClauseRule>of()
              : byHeading.getOrDefault(heading(said), List.of());
      if (hits.isEmpty() && headed.isEmpty()) {
        continue;
      }
      boolean other = OtherInfant.about(stay.chart().patient(), said);
      for (var h : hits) {
        for (var rule : h.value()) {
          if (!other || rule.is("sibling")) {
            match(stay, said, rule, h.from(), h.to(), found);
          }
        }
      }
      for (var rule : headed) {
        if (!other && first(said) && !labelled(said)) {
          match(stay, said, rule, s.from(), s.from(), found);
        }
      }
    }
    return found;
  }

  private static void match(
      Stay stay, Said said, ClauseRule rule, int from, int to, List<Clause> found) {
    var s = said.sentence();
    boolean far = s.to() - s.from() > BEFORE + AFTER;
    if (!place(stay, said, rule) || far && !said.once(rule, () -> found(said, rule))) {
      return;
    }
    var m = rule.pattern().matcher(said.note().text());
    m.region(Math.max(s.from(), from - BEFORE), Math.min(s.to(), to + AFTER));
    m.useTransparentBounds(true);
    while (m.find()) {
      int at = m.start();
      int end = m.end();
      if (at > to || end < from) {
        continue;
      }
      if (holds(said, rule, from, to)
          && found.stream()
              .skip(Math.max(0, found.size() - 8))
              .noneMatch(c -> c.rule().equals(rule) && c.said().equals(said) && c.from() == at)) {
        var groups = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        for (int g = 0; g <= m.groupCount(); g++) {
          groups.add(m.group(g) == null ? "" : m.group(g));
          starts.add(m.start(g));
        }
        found.add(new Clause(rule, said, at, end, groups, starts));
      }
      return;
    }
  }

  /** Whether a row's pattern can be found anywhere in a sentence. */
  private static boolean found(Said said, ClauseRule rule) {
    var s = said.sentence();
    String pattern = rule.pattern().pattern().replace("[^", "");
    if (pattern.indexOf('^') >= 0 || pattern.indexOf('$') >= 0) {
      return true;
    }
    var m = rule.pattern().matcher(said.note().text()).region(s.from(), s.to());
    return m.useTransparentBounds(true).find();
  }

  /** Whether the sentence stands on its heading's line, or on the one right below. */
  private static boolean first(Said said) {
    String text = said.note().text();
    int from = said.sentence().from();
    int line = lineStart(text, from);
    String heading = heading(said);
    String before = text.substring(line, from).toLowerCase(Locale.ROOT);
    if (before.contains(heading) || text.regionMatches(true, from, heading, 0, heading.length())) {
      return true;
    }
    if (!before.isBlank() || line < 2) {
      return false;
    }
    int above = text.lastIndexOf('\n', line - 2) + 1;
    return text.substring(above, line)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("[:\\s]+$", "")
        .equals(heading);
  }

  /** A sentence further into its line than this does not stand beside the line's heading. */
  private static final int LONGEST_LINE = 2000;

  private static int lineStart(String text, int from) {
    int i = from;
    while (i > Math.max(0, from - LONGEST_LINE) && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  /** Another label opens the sentence, or stands between it and its heading. */
  private static boolean labelled(Said said) {
    String text = said.note().text();
    int line = lineStart(text, said.sentence().from());
    int to = Math.min(text.length(), said.sentence().from() + 30);
    var m = LABEL.matcher(text).region(line, Math.max(line, to));
    String heading = heading(said);
    while (m.find()) {
      String label = m.group(1).strip().toLowerCase(Locale.ROOT);
      if (!label.equals(heading) && m.start(1) > line) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern LABEL =
      Pattern.compile("(?<=[.;]\\s|\\n)\\s{0,2}([A-Z][A-Za-z/ ]{1,22})[:]\\s");

  private static String heading(Said said) {
    String heading = said.sentence().section().heading().toLowerCase(Locale.ROOT);
    return !heading.isEmpty() && Character.isLetterOrDigit(heading.charAt(heading.length() - 1))
        ? heading
        : heading.replaceAll("[\\s:]+$", "");
  }

  /** Whether the row counts in that note and for that person. */
  private static boolean place(Stay stay, Said said, ClauseRule rule) {
    LocalDate last = stay.chart().notes().getLast().time().toLocalDate();
    var note = said.note();
    if (rule.is("early")
        && note.type() != NoteType.ADMISSION
        && said.noteDate().isAfter(stay.firstDay().plusDays(2))) {
      return false;
    }
    if (rule.is("papers")
        && said.noteDate().isBefore(last.minusDays(1))
        && (note.type() != NoteType.DISCHARGE_PLANNING
            || said.noteDate().isBefore(last.minusDays(7)))) {
      return false;
    }
    if (rule.is("taught") && said.noteDate().isBefore(last.minusDays(TAUGHT))) {
      return false;
    }
    if (rule.is("late") && said.noteDate().isBefore(last.minusDays(LATE))) {
      return false;
    }
    if (rule.is("final") && !note.equals(lastPaper(stay))) {
      return false;
    }
    if (rule.is("section") && said.sentence().section().role() != Section.Role.MATERNAL) {
      return false;
    }
    return rule.is("mother") ? maternal(said) : !rule.is("infant") || !maternal(said);
  }

  /** The last discharge paper, if it is of the stay's last two days; null without one. */
  private static @Nullable Note lastPaper(Stay stay) {
    var last = stay.chart().notes().getLast().time().toLocalDate();
    return stay.chart().notes().stream()
        .filter(n -> n.type() == NoteType.DISCHARGE_PLANNING)
        .filter(n -> !n.time().toLocalDate().isBefore(last.minusDays(1)))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  static boolean maternal(Said said) {
    return said.once(MOTHER, () -> mothers(said));
  }

  private static boolean mothers(Said said) {
    return said.sentence().section().role() == Section.Role.MATERNAL
        || said.sentence().findings().stream()
            .anyMatch(f -> f.assertion().experiencer() == Experiencer.MOTHER)
        || MOTHER.matcher(said.text().substring(0, Math.min(200, said.text().length()))).find();
  }

  private static boolean holds(Said said, ClauseRule rule, int from, int to) {
    Status status = said.statusAt(from, to);
    if (rule.is("alone") && said.conditional(from, to)) {
      return false;
    }
    return switch (status) {
      case PRESENT, HISTORICAL -> true;
      case ABSENT -> rule.is("neg");
      case PLANNED, POSSIBLE -> rule.is("plan");
    };
  }
}
