package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Procedures with their date, one sentence each, with size and site where a note gives them.
 *
 * <p>A procedure note speaks for itself; in other notes only words that say that it was done count.
 * What was considered or consented to and not done is told as not done, and only where a note says
 * so.
 */
final class ProcedureList implements Machine {
  /** A row of {@code procedures.tsv}. */
  private record Rule(
      String concept, String name, String verb, Set<String> ids, Set<String> details) {}

  private static final List<Rule> RULES =
      PhraseTable.rows(ProcedureList.class, "procedures.tsv").stream()
          .map(r -> new Rule(r[0], r[1], r[2], set(r[3], "\\|"), set(r[4], " ")))
          .toList();
  private static final Map<String, Rule> BY_ID = new HashMap<>();

  static {
    RULES.forEach(r -> r.ids().forEach(id -> BY_ID.put(id, r)));
  }

  private static final Pattern NOT_DONE =
      Pattern.compile(
          "(?i)\\b(?:not (?:performed|done|placed|attempted)|never done|deferred|no"
              + " needle|aborted|cancell?ed|unsuccessful|declined?|refused)\\b");
  private static final Pattern CONSIDERED = Pattern.compile("(?i)\\b(?:consider|discuss)");
  private static final Pattern DECLINED = Pattern.compile("(?i)\\b(?:declin|refus)");
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:placed|inserted|performed|underwent|completed|obtained|done|sited|s/p|taken to"
              + " (?:the )?OR|in (?:the )?OR)\\b");

  /** {@code reintubated}, {@code circumcised}: the word itself says that it happened. */
  private static final Pattern PARTICIPLE = Pattern.compile("(?i).*(?:ed|'d)");

  private static final Pattern BEFORE_NOTE =
      Pattern.compile("(?i)\\b(?:indication|hx|history|comparison|prior)\\b");

  /** {@code Intubated at 6 minutes of life}, written the next day. */
  private static final Pattern AT_BIRTH =
      Pattern.compile(
          "(?i)\\b(?:(?:at|by) \\d{1,2} ?min(?:ute)?s?(?: of (?:life|age)|(?=[,.;]))|minutes of"
              + " (?:life|age)|in (?:the )?delivery room)");

  private static Set<String> set(String s, String sep) {
    return Arrays.stream(s.split(sep)).filter(x -> !x.equals("-")).collect(Collectors.toSet());
  }

  /** A procedure on a day, and the sentences of one note that speak of it. */
  private record Done(
      Rule rule, LocalDate day, boolean happened, List<Said> said, List<Finding> at) {}

  @Override
  public Yield run(Stay stay, Drafts before) {
    var found = new LinkedHashMap<Rule, TreeMap<LocalDate, Done>>();
    var not = new LinkedHashMap<Rule, Done>();
    for (var said : stay.said()) {
      if (said.sentence().findings().stream().noneMatch(f -> BY_ID.containsKey(f.concept().id()))
          || OtherInfant.about(stay.chart().patient(), said)
          || Clauses.maternal(said)) {
        continue;
      }
      for (var f : said.sentence().findings()) {
        var rule = BY_ID.get(f.concept().id());
        if (rule != null) {
          see(stay, rule, said, f, found, not);
        }
      }
    }
    var grounds = found.isEmpty() && not.isEmpty() ? null : Grounds.of(before);
    var drafts = new ArrayList<Draft>();
    if (grounds != null) {
      // "UAC/UVC" told line by line is not told again as a whole.
      var lines = new java.util.HashSet<LocalDate>();
      found.forEach(
          (rule, days) -> {
            if (rule.concept().matches("umbilical-(?:artery|vein)-line")) {
              lines.addAll(days.keySet());
            }
          });
      found.forEach(
          (rule, days) -> {
            if (rule.concept().equals("umbilical-lines")) {
              days.keySet().removeAll(lines);
            }
          });
      found.forEach((rule, days) -> merged(days).forEach(d -> tell(stay, grounds, d, drafts)));
      not.forEach(
          (rule, d) -> {
            if (!found.containsKey(rule)) {
              tell(stay, grounds, d, drafts);
            }
          });
    }
    return Yield.of(drafts);
  }

  private static void see(
      Stay stay,
      Rule rule,
      Said said,
      Finding f,
      Map<Rule, TreeMap<LocalDate, Done>> found,
      Map<Rule, Done> not) {
    int from = f.mention().from();
    int to = f.mention().to();
    LocalDate day =
        AT_BIRTH.matcher(near(said, from, to)).find() ? stay.firstDay() : said.date(from, to);
    boolean procedure = said.note().type() == NoteType.PROCEDURE;
    if (day.isAfter(said.noteDate())
        || said.sentence().section().role() == Section.Role.PLAN && !procedure) {
      return;
    }
    String near = near(said, from, to);
    switch (f.assertion().status()) {
      case ABSENT, POSSIBLE, PLANNED -> {
        if (NOT_DONE.matcher(near).find()) {
          not.putIfAbsent(rule, done(rule, day, false, said, f));
        }
      }
      case PRESENT, HISTORICAL -> {
        if (NOT_DONE.matcher(near).find()
            && !near.toLowerCase(java.util.Locale.ROOT).contains("unsuccessful")) {
          not.putIfAbsent(rule, done(rule, day, false, said, f));
          return;
        }
        boolean title = procedure && said.sentence().from() - said.note().bodyStart() < 160;
        boolean undated =
            f.assertion().status() == Status.HISTORICAL && day.equals(said.noteDate()) && !title;
        if (undated) {
          return; // "s/p prolonged intubation" says that it was, not when
        }
        boolean told =
            !BEFORE_NOTE.matcher(near).find()
                && happened(said, from, to)
                && !said.cued(from, to, Cue.STOP, Cue.CONTINUE, Cue.CONDITIONAL, Cue.NOT_DONE);
        if ((title && !said.cued(from, to, Cue.STOP, Cue.NOT_DONE)) || told) {
          var days = found.computeIfAbsent(rule, k -> new TreeMap<>());
          var known = days.get(day);
          if (known == null) {
            days.put(day, done(rule, day, true, said, f));
          } else if (procedure || known.said().getFirst().note().type() != NoteType.PROCEDURE) {
            known.said().add(said);
            known.at().add(f);
          }
        } else if (procedure && found.containsKey(rule)) {
          var known = found.get(rule).get(day);
          if (known != null && known.said().getFirst().note().equals(said.note())) {
            known.said().add(said);
            known.at().add(f);
          }
        }
      }
    }
  }

  private static boolean happened(Said said, int from, int to) {
    var s = said.sentence();
    String close =
        said.note().text().substring(Math.max(s.from(), from - 25), Math.min(s.to(), to + 25));
    return PARTICIPLE.matcher(said.note().text().substring(from, to)).matches()
        || DONE.matcher(close).find();
  }

  private static Done done(Rule rule, LocalDate day, boolean happened, Said said, Finding f) {
    return new Done(
        rule, day, happened, new ArrayList<>(List.of(said)), new ArrayList<>(List.of(f)));
  }

  private static String near(Said said, int from, int to) {
    var s = said.sentence();
    return said.note().text().substring(Math.max(s.from(), from - 60), Math.min(s.to(), to + 60));
  }

  /** A day's procedure told again on the next day is one. */
  private static List<Done> merged(TreeMap<LocalDate, Done> days) {
    var kept = new ArrayList<Done>();
    for (var d : days.values()) {
      boolean again =
          !kept.isEmpty()
              && !d.day().isAfter(kept.getLast().day().plusDays(1))
              && d.said().getFirst().note().type() != NoteType.PROCEDURE;
      if (!again) {
        kept.add(d);
      }
    }
    return kept;
  }

  private static void tell(Stay stay, Grounds grounds, Done d, List<Draft> drafts) {
    var from = new ArrayList<Draft>();
    for (int i = 0; i < d.said().size(); i++) {
      var m = d.at().get(i).mention();
      from.addAll(grounds.at(d.said().get(i), m.from(), m.to()));
    }
    if (from.isEmpty()) {
      return;
    }
    if (d.happened() && d.rule().details().contains("tube")) {
      for (var s : stay.said()) {
        if (s.note().equals(d.said().getFirst().note())
            && s.note().type() == NoteType.PROCEDURE
            && ProcedureDetails.tube(s.text())) {
          d.said().add(s);
          from.addAll(grounds.at(s, s.sentence().from(), s.sentence().to()));
        }
      }
    }
    String details = d.happened() ? ProcedureDetails.of(d.said(), d.at(), d.rule().details()) : "";
    String text =
        d.happened()
            ? Words.capital(d.rule().name())
                + " "
                + d.rule().verb()
                + " on "
                + Words.day(stay.clock(), d.day())
                + (details.isEmpty() ? "" : " (" + details + ")")
            : Words.capital(d.rule().name())
                + (d.said().getFirst().says(DECLINED)
                    ? " was declined"
                    : d.said().getFirst().says(CONSIDERED)
                        ? " was considered and not done"
                        : d.rule().verb().startsWith("was ")
                            ? " was not " + d.rule().verb().substring(4)
                            : " was not done");
    drafts.add(
        Draft.derived(
            BodySystem.PROCEDURES,
            d.happened() ? d.rule().concept() : "procedure-not-done",
            text + ".",
            null,
            null,
            When.on(d.day()),
            from.stream().distinct().toList()));
  }
}
