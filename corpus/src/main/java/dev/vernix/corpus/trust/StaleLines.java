package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that were true once: a drug continued after it was stopped, nothing by mouth while feeds
 * are given, feeds while nothing is given by mouth.
 *
 * <p>A signal's first source is the stale sentence, which must not stand as a fact; the others show
 * what is newer.
 */
final class StaleLines implements Machine {
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)\\b(?:cont(?:inue[ds]?|inuing|'d)?|remains? on|on day|day \\d+ of|ongoing|still"
              + " on|D\\d{1,2}\\b)");
  private static final Pattern NPO =
      Pattern.compile("(?i)(?<![\\w-])(?:NPO|nil by mouth|NBM|nothing by mouth)(?![\\w-])");
  private static final Pattern NPO_ELSE =
      Pattern.compile(
          "(?i)\\b(?:while|when|was|were|until|till|off|before|after|during|since|no longer|if|for"
              + " (?:surgery|procedure|exam|transfusion|lp|mri|sedation|or)|made|at"
              + " midnight|collected|hold|though|because|prior|history|h/o|s/p|flag|line|out of"
              + " date|thru|through|previously|as of)\\b");
  private static final Pattern FEEDS =
      Pattern.compile(
          "(?i)(?:\\b(?:feeds?|MBM|EBM|DBM|DHM|formula|PO|bottle[ds]?|gavage|breast)\\b[^.;\\n"
              + "]{0,30}?\\b\\d{1,3}(?:\\.\\d)?\\s?mls?\\b|\\bfull"
              + " feeds\\b|\\b\\d{1,3}\\s?ml/kg/d(?:ay)?\\s?(?:of"
              + " )?(?:MBM|EBM|DBM|DHM|feeds|formula)|\\b(?:MBM|EBM|DBM|feeds)[^.;\\n"
              + "]{0,16}?\\b\\d{1,3}\\s?ml/kg|\\bfeeds (?:restarted|resumed)|\\b(?:PO|feeding) ad"
              + " lib|\\ball PO\\b|\\btol(?:erat\\w+)? (?:feeds|\\d+ ml))");
  private static final Pattern NOT_FED =
      Pattern.compile(
          "(?i)\\b(?:hold|held|stop|stopped|will|plan|if|when|once|tomorrow|begin|aim|goal|advance"
              + " to|not before|restart|consider)\\b");
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)\\b(?:restart\\w*|resum\\w*|re-?introduc\\w*|first"
              + " feed|trophic|re-?feed\\w*|start\\w*|began|last feed|until|yesterday)\\b");
  private static final Duration NEAR = Duration.ofHours(72);

  /** Words that have something go on; some count its days. */
  private record GoesOn(int from, int to, boolean counts) {}

  private record Mark(Said said, boolean npo) {}

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    drugs(stay, before, signals);
    feeding(stay, signals);
    return new Yield(List.of(), signals);
  }

  private static void drugs(Stay stay, Drafts before, List<Signal> signals) {
    var courses =
        before.all().stream()
            .filter(
                d ->
                    d.concept().equals("medication-course")
                        || d.concept().equals("antibiotic-course"))
            .toList();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (said.sentence().findings().isEmpty()
          || said.says(UNTIL)
          || !Slip.own(stay, said)
          || Slip.settled(stay, i)
          || said.has(Cue.STOP)) {
        continue;
      }
      var goesOn = goesOn(said);
      if (goesOn.isEmpty()) {
        continue;
      }
      Set<String> drugs = new LinkedHashSet<>();
      LocalDate last = null;
      Draft course = null;
      for (var f : said.sentence().findings()) {
        int grace = grace(goesOn, f);
        if (grace < 0) {
          continue;
        }
        var ended = ended(courses, f.concept().name(), said.noteDate().minusDays(grace));
        if (f.assertion().status() == Status.PRESENT && ended.isPresent()) {
          drugs.add(f.concept().name());
          course = ended.get();
          last = course.when().endDate();
        }
      }
      if (course != null && last != null) {
        signals.add(
            new Signal(
                Kind.COPIED,
                Words.capital(Words.list(List.copyOf(drugs)))
                    + (drugs.size() == 1 ? " is" : " are")
                    + " written as continuing on "
                    + Words.day(stay.clock(), said.noteDate())
                    + ", but the course ended on "
                    + Words.day(stay.clock(), last)
                    + ".",
                List.of(),
                List.of(said.span(), stop(stay, course))));
      }
    }
  }

  /** Until a day that the sentence names: it says itself when the course ends. */
  private static final Pattern UNTIL =
      Pattern.compile("(?i)\\b(?:to|thru|through|until|till|ends?(?: on)?)\\s\\d{1,2}/\\d{1,2}\\b");

  /**
   * Whether the sentence has the drug go on: 0 where it says so, 1 where it only counts the days,
   * since a dose may cover the next; -1 where it does not.
   */
  private static int grace(List<GoesOn> words, Finding f) {
    int found = -1;
    for (var w : words) {
      boolean own = w.from < f.mention().to() && f.mention().from() < w.to;
      if (!own) {
        found = w.counts && found != 0 ? 1 : 0;
      }
    }
    return found;
  }

  private static List<GoesOn> goesOn(Said said) {
    int at = said.sentence().from();
    return said.matcher(GOES_ON)
        .results()
        .map(
            m ->
                new GoesOn(
                    at + m.start(), at + m.end(), m.group().matches("(?i)D\\d{1,2}|.*day.*")))
        .toList();
  }

  /** Where the notes last speak of the course, past the line that dates the note. */
  private static Span stop(Stay stay, Draft course) {
    var bodies = new java.util.HashMap<String, Integer>();
    stay.chart().notes().forEach(n -> bodies.put(n.name(), n.bodyStart()));
    return course.sources().reversed().stream()
        .filter(s -> s.from() >= bodies.getOrDefault(s.note(), 0))
        .findFirst()
        .orElse(course.sources().getLast());
  }

  /** The course of that drug that ended before that day, if none goes on or begins again later. */
  private static Optional<Draft> ended(List<Draft> courses, String drug, LocalDate day) {
    var own = courses.stream().filter(c -> drug.equals(c.value())).toList();
    boolean open =
        own.stream()
            .anyMatch(c -> !c.when().endDate().isBefore(day) && !c.when().startDate().isAfter(day));
    return open
        ? Optional.empty()
        : own.stream().filter(c -> c.when().endDate().isBefore(day)).reduce((a, b) -> b);
  }

  private static void feeding(Stay stay, List<Signal> signals) {
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      boolean npo = said.says(NPO);
      if (!npo && !fed(said) || !Slip.own(stay, said) || Slip.settled(stay, i)) {
        continue;
      }
      if (npo && !said.says(NPO_ELSE)) {
        marks.add(new Mark(said, true));
      } else if (!npo) {
        marks.add(new Mark(said, false));
      }
    }
    Map<String, List<Mark>> byNote = new LinkedHashMap<>();
    for (var m : marks) {
      byNote.computeIfAbsent(m.said.note().name(), k -> new ArrayList<>()).add(m);
    }
    var notes = List.copyOf(byNote.values());
    notes.forEach(note -> both(stay, note, signals));
    for (int i = 1; i + 1 < notes.size(); i++) {
      between(stay, notes.get(i - 1).getLast(), notes.get(i), notes.get(i + 1).getFirst(), signals);
    }
  }

  /** Nil by mouth in a note that says nothing else, between notes that say feeds were given. */
  private static void between(
      Stay stay, Mark earlier, List<Mark> note, Mark later, List<Signal> signals) {
    if (earlier.npo || later.npo || note.stream().anyMatch(m -> !m.npo) || later.said.says(AGAIN)) {
      return;
    }
    for (var m : note) {
      if (near(earlier.said, m.said) && near(m.said, later.said)) {
        signals.add(
            new Signal(
                Kind.COPIED,
                "The note of "
                    + Words.day(stay.clock(), m.said.noteDate())
                    + " says nil by mouth, between notes of "
                    + earlier.said.noteDate()
                    + " and "
                    + later.said.noteDate()
                    + " that say feeds were given.",
                List.of(),
                List.of(m.said.span(), earlier.said.span(), later.said.span())));
      }
    }
  }

  /** Nil by mouth and feeds given in one note, neither of them said to be before or after. */
  private static void both(Stay stay, List<Mark> marks, List<Signal> signals) {
    var fed = marks.stream().filter(x -> !x.npo && !x.said.says(AGAIN)).findFirst();
    for (var m : marks) {
      fed.filter(x -> m.npo)
          .ifPresent(
              x ->
                  signals.add(
                      new Signal(
                          Kind.CONTRADICTION,
                          "The note of "
                              + Words.day(stay.clock(), m.said.noteDate())
                              + " says both nil by mouth (\""
                              + flat(m.said)
                              + "\") and fed (\""
                              + flat(x.said)
                              + "\").",
                          List.of(),
                          List.of(m.said.span(), x.said.span()))));
    }
  }

  private static String flat(Said said) {
    return said.text().strip().replaceAll("\\s+", " ").replaceAll("[.]$", "");
  }

  private static boolean fed(Said said) {
    return said.says(FEEDS)
            && !said.says(NOT_FED)
            && !said.text().toLowerCase(Locale.ROOT).contains("donor milk consent")
        || said.frames(Frame.Feed.class).stream()
            .anyMatch(f -> f.volume() != null && !f.interval().isEmpty() && !said.says(NOT_FED));
  }

  private static boolean near(Said a, Said b) {
    return Duration.between(a.note().time(), b.note().time()).compareTo(NEAR) <= 0;
  }
}
