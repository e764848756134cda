package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A culture that one note calls positive and a later one negative, with no new culture between.
 *
 * <p>No growth first and growth afterwards is how cultures turn positive, and no contradiction.
 */
final class Cultures implements Machine {
  private static final Pattern CULTURE =
      Pattern.compile("(?i)\\b(blood|csf|urine)?\\s?(?:cultures?|b?cxs?|BCx)\\b");
  private static final Pattern POSITIVE =
      Pattern.compile(
          "(?i)\\b(?:grew|growing|is positive|positive|pos\\b|GPCs?|GNRs?|gram[-"
              + " ](?:positive|negative) (?:cocci|rods|bacilli)|coag[- ]neg\\w*|CoNS|MRSA|MSSA|GBS"
              + " bacter\\w+|E\\.? ?coli|klebsiella|enterococcus|staph\\w*)");
  private static final Pattern NEGATIVE =
      Pattern.compile("(?i)\\b(?:no growth|NGTD|NG\\b|NTD\\b|neg(?:ative)?\\b|sterile)");
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "(?i)\\b(?:if|unless|when|would|pending|repeat|repeated|cleared|first neg\\w*|1st"
              + " neg\\w*|last pos\\w*|clear|clearance|second|#2|not positive|mother|maternal|GBS"
              + " (?:pos|neg)|skin|surface|screen|consider|in case)\\b");

  /** Names of organisms that hold the word negative. */
  private static final Pattern NAMES = Pattern.compile("(?i)\\b(?:coag\\w*|gram)[- ]neg\\w*");

  private static final int DAYS = 7;

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    var positive = new ArrayList<Integer>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (!said.says(CULTURE)
          || !Slip.own(stay, said)
          || said.says(NOT_SAID)
          || Slip.settled(stay, i)) {
        continue;
      }
      if (said.says(NEGATIVE)
          && NEGATIVE.matcher(NAMES.matcher(said.text()).replaceAll("")).find()) {
        contradicted(stay, said, positive, signals);
      } else if (said.says(POSITIVE)) {
        positive.add(i);
      }
    }
    return new Yield(List.of(), signals);
  }

  private static void contradicted(
      Stay stay, Said negative, List<Integer> positive, List<Signal> signals) {
    for (int i : List.copyOf(positive)) {
      var said = stay.said().get(i);
      long days = ChronoUnit.DAYS.between(said.noteDate(), negative.noteDate());
      if (days <= DAYS
          && !another(said, negative)
          && !said.note().equals(negative.note())
          && kind(said).equals(kind(negative))) {
        positive.remove(Integer.valueOf(i));
        signals.add(
            new Signal(
                Kind.CONTRADICTION,
                "A culture is called positive on "
                    + Words.day(stay.clock(), said.noteDate())
                    + " (\""
                    + quote(said)
                    + "\") but negative on "
                    + Words.day(stay.clock(), negative.noteDate())
                    + " (\""
                    + quote(negative)
                    + "\").",
                List.of(),
                List.of(said.span(), negative.span())));
      }
    }
  }

  /** The negative one was taken on a later day than the positive one was told of, or another. */
  private static boolean another(Said positive, Said negative) {
    var taken = taken(negative);
    var before = taken(positive);
    return taken.filter(d -> d.isAfter(positive.noteDate().minusDays(1))).isPresent()
        || taken.isPresent() && before.isPresent() && !taken.equals(before);
  }

  private static Optional<LocalDate> taken(Said said) {
    var m = said.matcher(CULTURE);
    if (!m.find()) {
      return Optional.empty();
    }
    int at = said.sentence().from() + m.start();
    return said.sentence().times().stream()
        .filter(t -> t.type() == TimeExpression.Type.DATE)
        .min(Comparator.comparingInt(t -> Math.abs(t.from() - at)))
        .map(TimeExpression::start);
  }

  private static String kind(Said said) {
    String t = said.text().toLowerCase(java.util.Locale.ROOT);
    return t.contains("csf") ? "csf" : t.contains("urine") ? "urine" : "blood";
  }

  /** A few words around the culture. */
  static String quote(Said said) {
    String t = said.text().strip().replaceAll("\\s+", " ");
    var m = CULTURE.matcher(t);
    int at = m.find() ? m.start() : 0;
    int to = Math.min(t.length(), at + 60);
    while (to < t.length() && Character.isLetterOrDigit(t.charAt(to))) {
      to++;
    }
    return t.substring(at, to).strip();
  }
}
