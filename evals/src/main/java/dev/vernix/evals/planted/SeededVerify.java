package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.evals.gold.GoldFact;
import dev.vernix.evals.gold.GoldScorer;
import dev.vernix.evals.gold.Sentences;
import dev.vernix.evals.verify.Statement;
import dev.vernix.evals.verify.Verdict;
import dev.vernix.evals.verify.Verification;
import dev.vernix.evals.verify.Verifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores the verifying of whole summaries: a right summary gives the false alarms, and the same
 * summary with one error at a time gives the recall. An error counts where the sentences that it
 * changed were all supported before, and is caught where one of them no longer is; an omission is
 * caught where what was left out is named as missing.
 */
public final class SeededVerify {
  private final Tallies tallies = new Tallies();
  private final List<String> alarms = new ArrayList<>();
  private int sentences;
  private int contradicted;
  private int notFound;

  /**
   * Adds a summary of a chart that is true to its notes.
   *
   * @param gold facts that a good summary tells, for omissions; may be empty
   */
  public void add(Chart chart, String summary, List<GoldFact> gold) {
    var verifier = Verifier.of(chart);
    var right = verifier.verify(summary);
    sentences += right.statements().size();
    contradicted += right.count(Verdict.CONTRADICTED);
    notFound += right.count(Verdict.NOT_FOUND);
    right.statements().stream()
        .filter(s -> s.verdict() != Verdict.SUPPORTED)
        .forEach(s -> alarms.add(s.verdict().id() + ": " + s.text() + " [" + s.reason() + "]"));
    for (var error : new TextErrors(verifier.ledger()).in(summary)) {
      planted(error, right, verifier.verify(error.text()));
    }
    omissions(summary, gold, right, verifier);
  }

  /** What was counted. */
  public SeededScore score() {
    return new SeededScore("verify", tallies.kinds(), sentences, contradicted, notFound, alarms);
  }

  private void planted(TextError error, Verification right, Verification wrong) {
    var changed = apart(wrong, right);
    boolean sound = apart(right, wrong).stream().allMatch(s -> s.verdict() == Verdict.SUPPORTED);
    if (changed.isEmpty() || !sound) {
      return;
    }
    boolean caught = changed.stream().anyMatch(s -> s.verdict() != Verdict.SUPPORTED);
    tallies.add(
        error.kind(),
        caught,
        changed.stream().anyMatch(s -> s.verdict() == Verdict.CONTRADICTED),
        () -> "'" + error.before() + "' -> '" + error.after() + "': " + changed.getFirst().text());
  }

  /** Statements of the one that the other does not have. */
  private static List<Statement> apart(Verification one, Verification other) {
    Set<String> there =
        other.statements().stream().map(Statement::text).collect(Collectors.toSet());
    return one.statements().stream().filter(s -> !there.contains(s.text())).toList();
  }

  /** Takes every sentence that tells a fact out, for each fact that a summary must tell. */
  private void omissions(
      String summary, List<GoldFact> gold, Verification right, Verifier verifier) {
    var before = new HashSet<>(right.missing());
    for (var fact : gold) {
      if (!fact.must() || fact.guard() || !told(fact, summary)) {
        continue;
      }
      String without = without(fact, summary);
      if (told(fact, without)) {
        continue;
      }
      var missing = verifier.verify(without).missing();
      boolean caught =
          missing.stream()
              .filter(m -> !before.contains(m))
              .anyMatch(
                  m ->
                      told(fact, m.text())
                          || m.sources().stream().anyMatch(s -> fact.notes().contains(s.note())));
      tallies.add(ErrorKind.OMITTED, caught, false, fact::statement);
    }
  }

  private static boolean told(GoldFact fact, String text) {
    return !GoldScorer.score(List.of(fact), Sentences.of(text)).recalled().isEmpty();
  }

  /** Without the lines or sentences that hold a part of the fact. */
  private static String without(GoldFact fact, String summary) {
    var kept = new StringBuilder();
    for (String line : summary.split("(?<=\\n)")) {
      for (String sentence : line.split("(?<=[.;] )")) {
        boolean part =
            fact.all().stream()
                .anyMatch(
                    g ->
                        g.stream()
                            .anyMatch(p -> p.matcher(sentence.replaceAll("[*_|]", " ")).find()));
        kept.append(part ? (sentence.endsWith("\n") ? "\n" : "") : sentence);
      }
    }
    return kept.toString();
  }
}
