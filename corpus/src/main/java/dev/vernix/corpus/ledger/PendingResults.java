package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.reading.Mention;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        if (said.cued(m.from(), m.to(), Cue.PENDING) || near(said, m)) {
          waiting.put(id, said);
          what.put(id, f);
        } else if (waiting.containsKey(id) && reported(said, f)) {
          waiting.remove(id);
        }
      }
    }
    var signals = new ArrayList<Signal>();
    waiting.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getValue().note().time()))
        .forEach(
            e ->
                signals.add(
                    new Signal(
                        Kind.PENDING,
                        Words.capital(
                                named(
                                    e.getValue(),
                                    java.util.Objects.requireNonNull(what.get(e.getKey()))))
                            + " was pending on "
                            + Words.day(stay.clock(), e.getValue().noteDate())
                            + " and no later note reports a result.",
                        List.of(),
                        List.of(e.getValue().span()))));
    return new Yield(List.of(), signals);
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
              + " )*(?:pending|awaited|in process|to follow|not yet back)\\b");

  private static boolean awaited(Finding f) {
    return f.assertion().experiencer() != Experiencer.SIBLING
        && switch (f.concept().kind()) {
          case LAB, IMAGING, SCREENING -> true;
          default -> false;
        };
  }

  /** A result: the concept with a value, or with a word that closes it. */
  private static boolean reported(Said said, Finding f) {
    String text = said.text().toLowerCase(java.util.Locale.ROOT);
    return said.sentence().frames().stream()
            .anyMatch(x -> x.from() <= f.mention().to() && f.mention().from() <= x.to())
        || RESULT_WORDS.stream().anyMatch(text::contains);
  }

  private static final List<String> RESULT_WORDS =
      List.of(
          "normal",
          "neg",
          "pos",
          "pass",
          "refer",
          "no growth",
          "final",
          "ng ",
          "grew",
          "result:",
          "within normal",
          "unremarkable",
          "abnormal");
}
