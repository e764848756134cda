package dev.vernix.evals.scorer;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.SupportCheck;
import dev.vernix.corpus.support.Violation;
import dev.vernix.corpus.support.Violation.Rule;
import dev.vernix.evals.audit.Claims;
import dev.vernix.summary.Summary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Citation recall and precision in the manner of Gao et al. 2023 (ALCE), judged by code instead of
 * a model: recall is the share of statements that what they cite supports in everything checkable;
 * precision the share of citations that resolve, begin and end at words, belong to a cited fact,
 * and have a word, concept or figure in common with their sentence.
 */
final class Citations implements Scorer {
  private static final Set<Rule> OF_THE_CITATION =
      EnumSet.of(Rule.UNRESOLVED, Rule.CUTS_A_WORD, Rule.NOT_OF_THE_FACT, Rule.UNRELATED);

  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged.seen(Observation.Cited.class).forEach(c -> add(scores, c.summary(), c.wrong()));
    return scores;
  }

  private static void add(List<Score> scores, Summary summary, List<Violation> violations) {
    var claims = Claims.of(summary);
    var wrong = violations.stream().map(Violation::where).collect(Collectors.toSet());
    long supported = claims.stream().filter(c -> !wrong.contains(c.where())).count();
    scores.add(new Score.Part("citation recall", supported, claims.size(), Better.HIGHER));
    var ledger = summary.ledger();
    // What a sentence says is the recall's affair; here only the citation itself is looked at.
    var check = new SupportCheck(ledger.chart(), ledger.facts(), (fact, element) -> true);
    int right = 0;
    int all = 0;
    for (Claim claim : claims) {
      for (Span span : claim.sources()) {
        all++;
        var one = new Claim(claim.where(), claim.text(), claim.facts(), List.of(span));
        if (check.of(one).stream().noneMatch(v -> OF_THE_CITATION.contains(v.rule()))) {
          right++;
        }
      }
    }
    scores.add(new Score.Part("citation precision", right, all, Better.HIGHER));
  }

  @Override
  public String wants() {
    return "a summary with citations";
  }
}
