package dev.vernix.evals.cohort;

import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Recommendation;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * For which countries a statement is guidance; statements of different ones are never counted
 * together.
 *
 * @param places those countries; none where it is a trial, a staging scheme or a review
 */
record Whose(Set<Jurisdiction> places) implements Comparable<Whose> {
  static Whose of(Recommendation r) {
    return new Whose(
        r.jurisdictions().contains(Jurisdiction.ALL) ? Set.of() : new TreeSet<>(r.jurisdictions()));
  }

  /** {@code US}, or {@code no country}. */
  String tag() {
    return places.isEmpty()
        ? "no country"
        : places.stream().map(Jurisdiction::name).sorted().collect(Collectors.joining("/"));
  }

  /** As a heading has it. */
  String words() {
    return places.isEmpty()
        ? "guidance of no one country: trials, staging, reviews"
        : places.stream().sorted().map(Whose::named).collect(Collectors.joining(" and "))
            + " guidance";
  }

  /** For an anchor. */
  String id() {
    return "by-" + tag().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-");
  }

  private static String named(Jurisdiction j) {
    return switch (j) {
      case US -> "US";
      case UK -> "UK";
      case CA -> "Canadian";
      case EU -> "European";
      case WHO -> "WHO";
      case ALL -> "any";
    };
  }

  @Override
  public int compareTo(Whose o) {
    return order().compareTo(o.order());
  }

  private String order() {
    return places.isEmpty()
        ? "~"
        : places.stream().sorted().map(j -> "" + j.ordinal()).collect(Collectors.joining());
  }
}
