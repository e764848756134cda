package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Modified Bell stage over time, from the findings that are documented (Bell 1978; Walsh and
 * Kliegman 1986), beside the stage that the notes document.
 *
 * <p>A stage counts the findings of its day and the day before; each rise is a fact. Where the
 * notes document another stage than the findings make, that is a contradiction, and it is not
 * settled.
 */
final class BellStage implements Score {
  private static final String PAPERS = "Bell 1978; Walsh and Kliegman 1986";
  private static final List<String> ORDER = List.of("IA", "IB", "IIA", "IIB", "IIIA", "IIIB");
  private static final Pattern STAGE =
      Pattern.compile(
          "(?:\\bbell(?:'?s)?\\s*(?:stage|st\\.?|class)?\\s*|\\bnec\\b[\\s,(]*(?:bell(?:'?s)?\\s*)?(?:stage|st\\.?)\\s*"
              + "|\\bstage\\s*(?=\\S{1,5}\\s+nec\\b))(iii|ii|i|3|2|1)\\s?-?([ab])?\\b",
          Pattern.CASE_INSENSITIVE);

  /** A stage as the notes write it; the letter is empty where they write none. */
  private record Written(LocalDate day, int number, String letter, Said said) {}

  @Override
  public Result read(Stay stay, Drafts before) {
    var findings =
        before.all().stream()
            .filter(d -> d.from().isEmpty() && d.status() == Status.PRESENT)
            .filter(d -> d.experiencer() == Experiencer.INFANT && BellRules.counts(d))
            .sorted(Comparator.comparing(d -> d.when().start()))
            .toList();
    var drafts = rises(stay, findings);
    return new Result(drafts, contradictions(stay, drafts), List.of());
  }

  private static List<Draft> rises(Stay stay, List<Draft> findings) {
    var drafts = new ArrayList<Draft>();
    int highest = -1;
    for (var day : findings.stream().map(d -> d.when().startDate()).distinct().toList()) {
      var near =
          findings.stream()
              .filter(d -> !d.when().startDate().isAfter(day))
              .filter(d -> !d.when().startDate().isBefore(day.minusDays(1)))
              .sorted(Comparator.comparing(d -> d.when().startDate().isBefore(day)))
              .toList();
      var stage = BellRules.of(near);
      int rank = stage.map(s -> ORDER.indexOf(s.name())).orElse(-1);
      if (rank > highest) {
        highest = rank;
        drafts.add(draft(stay, day, stage.orElseThrow()));
      }
    }
    return drafts;
  }

  private static Draft draft(Stay stay, LocalDate day, BellRules.Stage stage) {
    return Draft.derived(
        BodySystem.GI,
        "nec-bell-stage",
        "The findings documented on "
            + Words.day(stay.clock(), day)
            + " met modified Bell stage "
            + stage.name()
            + " ("
            + PAPERS
            + "): "
            + Words.list(stage.findings().stream().map(BellStage::name).toList())
            + ".",
        stage.name(),
        null,
        When.on(day),
        stage.findings());
  }

  private static String name(Draft finding) {
    String name =
        Lexicon.standard()
            .find(finding.concept())
            .map(c -> c.name())
            .orElse(finding.concept().replace('-', ' '));
    return finding.value() == null ? name : name + " " + finding.value();
  }

  private static List<Signal> contradictions(Stay stay, List<Draft> computed) {
    var signals = new ArrayList<Signal>();
    var told = new ArrayList<String>();
    for (var w : written(stay)) {
      var by =
          computed.stream()
              .filter(d -> !d.when().startDate().isAfter(w.day().plusDays(1)))
              .reduce((a, b) -> b);
      if (by.isPresent() && differs(w, by.get()) && !told.contains(w.number() + w.letter())) {
        told.add(w.number() + w.letter());
        signals.add(signal(stay, w, by.get()));
      }
    }
    return signals;
  }

  private static Signal signal(Stay stay, Written w, Draft by) {
    int own = ORDER.indexOf(by.value() + "");
    boolean higher =
        w.number() > 1 + own / 2 || w.number() == 1 + own / 2 && w.letter().equals("B");
    var sources = new ArrayList<>(List.of(w.said().span(), w.said().timeSpan()));
    sources.addAll(by.sources());
    return new Signal(
        Kind.CONTRADICTION,
        "A note of "
            + Words.day(stay.clock(), w.said().noteDate())
            + " documents stage "
            + "I".repeat(w.number())
            + w.letter()
            + " necrotizing enterocolitis, which is "
            + (higher ? "higher" : "lower")
            + " than the modified Bell stage of the findings documented by then ("
            + Words.list(by.from().stream().map(BellStage::name).toList())
            + ").",
        List.of(),
        sources.stream().distinct().toList());
  }

  private static boolean differs(Written w, Draft by) {
    String stage = by.value() + "";
    int number = stage.startsWith("III") ? 3 : stage.startsWith("II") ? 2 : 1;
    String letter = stage.substring(stage.length() - 1);
    return w.number() != number || !w.letter().isEmpty() && !w.letter().equals(letter);
  }

  private static List<Written> written(Stay stay) {
    var found = new ArrayList<Written>();
    for (var said : stay.said()) {
      var m = said.matcher(STAGE);
      if (m.find() && !stay.aboutAnother(said)) {
        int from = said.sentence().from() + m.start();
        int to = said.sentence().from() + m.end();
        if (said.statusAt(from, to) == Status.PRESENT && !said.conditional(from, to)) {
          String letter = m.group(2) == null ? "" : m.group(2).toUpperCase(Locale.ROOT);
          found.add(new Written(said.date(from, to), number(m.group(1)), letter, said));
        }
      }
    }
    return found;
  }

  private static int number(String written) {
    return Character.isDigit(written.charAt(0)) ? written.charAt(0) - '0' : written.length();
  }
}
