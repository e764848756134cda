package dev.vernix.guideline.recommendation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A recommendation whose expressions can be asked; each is compiled when first asked. */
public final class Rule {
  private final Recommendation recommendation;
  private volatile Expressions.@Nullable Compiled applies;
  private volatile Expressions.@Nullable Compiled deviates;
  private volatile Expressions.@Nullable Compiled concordant;
  private volatile @Nullable List<Expressions.Compiled> needs;
  private final String elsewhere;

  Rule(Recommendation recommendation) {
    this.recommendation = recommendation;
    String p = recommendation.statement().population();
    String population =
        p.isEmpty()
            ? "see the passage."
            : p.substring(0, 1).toLowerCase(Locale.ROOT) + p.substring(1) + ".";
    this.elsewhere =
        recommendation
            .say()
            .getOrDefault(
                Verdict.NOT_APPLICABLE, "Its population or trigger is not met: " + population);
  }

  /** Why it does not apply, in words. */
  public String elsewhere() {
    return elsewhere;
  }

  public Recommendation recommendation() {
    return recommendation;
  }

  public Tri applies(Evaluation state) {
    if (applies == null) {
      applies = compiled(recommendation.id(), recommendation.applies());
    }
    return applies.eval(state);
  }

  /** Missing where something that the rule needs is not documented, else true. */
  public Tri needs(Evaluation state) {
    if (needs == null) {
      needs = recommendation.needs().stream().map(this::needed).toList();
    }
    for (var need : needs) {
      Tri value = need.eval(state);
      if (value.isMissing()) {
        return value;
      }
    }
    return Tri.TRUE;
  }

  public Tri deviates(Evaluation state) {
    if (deviates == null) {
      deviates = compiled(recommendation.id(), recommendation.deviates());
    }
    return deviates.eval(state);
  }

  public Tri concordant(Evaluation state) {
    if (concordant == null) {
      concordant = compiled(recommendation.id(), recommendation.concordant());
    }
    return concordant.eval(state);
  }

  private Expressions.Compiled needed(String source) {
    try {
      return Expressions.compileAny(source);
    } catch (Expressions.Invalid e) {
      throw new IllegalStateException(recommendation.id() + ": " + e.getMessage(), e);
    }
  }

  static Expressions.Compiled compiled(String where, String source) {
    try {
      return Expressions.compile(source);
    } catch (Expressions.Invalid e) {
      throw new IllegalStateException(where + ": " + e.getMessage(), e);
    }
  }
}
