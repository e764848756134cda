package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Mention;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Results that a note calls pending and that no later note reports. */
final class PendingResults implements Machine {
  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<String, Said> waiting = new LinkedHashMap<>();
    Map<String, Finding> what = new LinkedHashMap<>();
    for (var said : stay.said()) {
      for (var f : said.sentence().findings()) {
        if (!awaited(f)) {
          continue;
        }
        var m = f.mention();
        String id = f.concept().id();
        boolean listed =
            said.sentence().section().system() == BodySystem.PENDING
                && said.note().type() == NoteType.DISCHARGE_PLANNING;
        if (measured(said, f)) {
          waiting.remove(id);
        } else if (!valued(said, f)
            && !resultBehind(said, m)
            && (listed || said.cued(m.from(), m.to(), Cue.PENDING) || near(said, m))) {
          waiting.put(id, said);
          what.put(id, f);
        } else if (reported(said, f)) {
          waiting.remove(id);
          if (id.equals("tsh") || id.equals("free-t4")) {
            waiting.remove("thyroid-function-tests");
          } else if (id.endsWith("culture")) {
            waiting.remove("cultures");
            waiting.remove("culture");
          } else if (id.equals("cultures")) {
            waiting.remove("blood-culture");
          }
        }
      }
    }
    if (waiting.isEmpty()) {
      return Yield.of(List.of());
    }
    var last = stay.chart().notes().getLast().time().toLocalDate();
    var signals = new ArrayList<Signal>();
    var drafts = new ArrayList<Draft>();
    waiting.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getValue().note().time()))
        .forEach(
            e -> {
              if (!e.getValue().noteDate().isBefore(last.minusDays(RECENT_DAYS))) {
                fact(stay, before, Objects.requireNonNull(what.get(e.getKey())), e.getValue())
                    .ifPresent(drafts::add);
              }
              if (Objects.requireNonNull(what.get(e.getKey()))
                      .concept()
                      .sensitivity()
                      .compareTo(Sensitivity.CONFIDENTIAL)
                  < 0) {
                signals.add(
                    new Signal(
                        Kind.PENDING,
                        Words.capital(
                                named(e.getValue(), Objects.requireNonNull(what.get(e.getKey()))))
                            + (plural(
                                    named(
                                        e.getValue(), Objects.requireNonNull(what.get(e.getKey()))))
                                ? " were pending on "
                                : " was pending on ")
                            + Words.day(stay.clock(), e.getValue().noteDate())
                            + " and no later note reports a result.",
                        List.of(),
                        List.of(e.getValue().span())));
              }
            });
    return new Yield(drafts, signals);
  }

  private static boolean plural(String name) {
    return name.endsWith("tests") || name.endsWith("cultures");
  }

  /** A result awaited since long before the stay's end is a question, and no item of a summary. */
  private static final int RECENT_DAYS = 28;

  /** A value stands with it, whatever is awaited beside it. */
  private static boolean measured(Said said, Finding f) {
    return said.frames(Frame.Lab.class).stream()
        .anyMatch(
            x ->
                x.lab().equals(f.concept())
                    && x.from() <= f.mention().from()
                    && f.mention().to() <= x.to());
  }

  /** As the note writes it where that is a word, for a concept may take in several tests. */
  private static String named(Said said, Finding f) {
    String written = said.note().text().substring(f.mention().from(), f.mention().to());
    return written.matches("[a-z]{7,}") ? written : f.concept().name();
  }

  /** {@code Urine culture sent, pending}: the word stands behind a comma, yet speaks of it. */
  private static boolean near(Said said, Mention m) {
    var after = PENDING.matcher(said.note().text()).region(m.to(), said.sentence().to());
    return after.lookingAt();
  }

  private static final Pattern PENDING =
      Pattern.compile(
          "(?i)(?:\\s?\\([^)\\n"
              + "]{0,20}\\))?,?\\s?(?:sent|drawn|collected|obtained|done|repeat(?:ed)?)?(?: today|"
              + " this am| \\d{1,2}/\\d{1,2})?,?\\s?(?:and |is |are |still |now |result"
              + " )*(?:pending|awaited|awaiting(?: the)?(?: final)? (?:results?|report)|in"
              + " process|in progress|to follow|outstanding|not (?:yet )?back)\\b");

  /** For the list of a summary: what is awaited, and who said that they would follow it. */
  private static Optional<Draft> fact(Stay stay, Drafts before, Finding f, Said said) {
    var m = f.mention();
    var span = said.span(m.from(), m.to());
    var from =
        before.all().stream()
            .filter(d -> d.from().isEmpty() && !d.concept().endsWith("-statement"))
            .filter(d -> d.sources().getFirst().overlaps(span))
            .toList();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    var who = WHO.matcher(said.text().substring(0, Math.min(400, said.text().length())));
    var sources = new ArrayList<Span>();
    from.forEach(d -> sources.addAll(d.sources()));
    sources.add(said.span());
    sources.add(said.timeSpan());
    return Optional.of(
        new Draft(
            BodySystem.PENDING,
            "pending-result",
            Words.capital(named(said, f))
                + " was pending on "
                + Words.day(stay.clock(), said.noteDate())
                + (who.find() ? "; " + follows(who.group()) : "")
                + ".",
            f.concept().id(),
            null,
            When.on(said.noteDate()),
            Status.PRESENT,
            Experiencer.INFANT,
            f.concept().sensitivity(),
            from,
            sources.stream().distinct().toList()));
  }

  private static String follows(String written) {
    return written.toLowerCase(Locale.ROOT).startsWith("i will")
        ? "the author of the note will pass the result on"
        : written
            .replaceFirst("(?i)^PCP\\b", "the paediatrician")
            .replaceFirst("(?i)^([\\w ]{2,20}) (?:to|will) (follow|chase|check)", "$1 is to $2 it");
  }

  private static final Pattern WHO =
      Pattern.compile(
          "(?i)\\bI(?: will|'ll) (?:call|follow|forward|notify)\\b|\\b(?:PCP|genetics|NICU"
              + " team|endocrine|paediatrician|pediatrician|neonatal"
              + " team|haematology|hematology|ID) (?:to|will) (?:follow|chase|check)\\b");

  private static boolean awaited(Finding f) {
    return f.assertion().experiencer() != Experiencer.SIBLING
        && switch (f.concept().kind()) {
          case LAB, IMAGING, SCREENING -> true;
          default -> f.concept().id().equals("toxicology-screen");
        };
  }

  /** A result: the concept with a value, or with a word that closes it. */
  private static boolean reported(Said said, Finding f) {
    return valued(said, f) || said.says(RESULT);
  }

  /** {@code pending RSV PCR 5/5: not detected}: what is pending stood before it. */
  private static boolean resultBehind(Said said, Mention m) {
    return CLOSED.matcher(said.note().text()).region(m.to(), said.sentence().to()).lookingAt();
  }

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?i)[^.;,\\n"
              + "]{0,14}:\\s?(?:not detected|undetected|detected|neg\\w*|pos\\w*|normal|no"
              + " growth)\\b");

  private static boolean valued(Said said, Finding f) {
    return said.sentence().frames().stream()
        .anyMatch(x -> x.from() <= f.mention().to() && f.mention().from() <= x.to());
  }

  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)\\b(?:ab)?normal\\b|\\bneg(?:ative|\\b)|\\bpos(?:itive|\\b)|\\bpass(?:ed)?\\b|\\brefer(?:red|s)?\\b|\\bno"
              + " growth\\b|\\bfinal\\b|\\bNG(?:TD)?\\b|\\bgrew\\b|\\bgrow(?:s|ing)\\b|\\bresult(?:s|ed)?(?:"
              + " (?:was|were|is|are|back)\\b|:)|\\bunremarkable\\b|\\bwithin"
              + " normal\\b|\\bWNL\\b|\\b(?:not"
              + " |un)?detected\\b|\\b(?:non-?)?reactive\\b|\\b(?:came|is|are)"
              + " back\\b|\\bshow(?:s|ed)\\b");
}
