package dev.vernix.evals.scorer;

import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Evidence;
import dev.vernix.corpus.support.Violation;
import dev.vernix.corpus.support.Violation.Rule;
import dev.vernix.evals.audit.Claims;
import dev.vernix.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of the numbers, units, dates, drugs and sides that a summary states stand in the characters
 * that it cites, and how many of its statements have nothing that does not ({@link
 * dev.vernix.evals.audit.OutputAudit}).
 */
final class Fidelity implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged.seen(Observation.Cited.class).forEach(c -> add(scores, c.summary(), c.wrong()));
    return scores;
  }

  private static void add(List<Score> scores, Summary summary, List<Violation> wrong) {
    var claims = Claims.of(summary);
    int year = summary.ledger().chart().patient().born().getYear();
    Map<String, Integer> said = new TreeMap<>();
    for (Claim claim : claims) {
      for (Element e : Evidence.elements(claim.text(), year)) {
        kinds(e).forEach(kind -> said.merge(kind, 1, Integer::sum));
      }
    }
    Map<String, Integer> unsupported = new TreeMap<>();
    wrong.forEach(v -> unsupported.merge(kind(v.rule()), 1, Integer::sum));
    said.forEach(
        (kind, all) -> {
          int bad = Math.min(all, unsupported.getOrDefault(kind, 0));
          scores.add(new Score.Part(kind + " supported", all - bad, all, Better.HIGHER));
        });
    long places = wrong.stream().map(v -> v.where()).distinct().count();
    scores.add(
        new Score.Part(
            "unsupported statements",
            places,
            claims.size() + summary.durations().size(),
            Better.LOWER));
  }

  private static List<String> kinds(Element e) {
    return switch (e) {
      case Element.Amount a when !a.unit().isEmpty() -> List.of("numbers", "units");
      case Element.Amount a -> List.of("numbers");
      case Element.Slashes s -> List.of("numbers");
      case Element.Code c -> List.of("numbers");
      case Element.Day d -> List.of("dates");
      case Element.DayOfLife d -> List.of("dates");
      case Element.Age a -> List.of("dates");
      case Element.TimeOfDay t -> List.of("dates");
      case Element.DayCount d -> List.of("dates");
      case Element.Drug d -> List.of("drugs");
      case Element.Side s -> List.of("sides");
    };
  }

  private static String kind(Rule rule) {
    return switch (rule) {
      case NUMBER, CODE, DERIVED_VALUE -> "numbers";
      case UNIT -> "units";
      case DATE, DAY_OF_LIFE, AGE, TIME, DAY_COUNT -> "dates";
      case DRUG -> "drugs";
      case SIDE -> "sides";
      default -> "";
    };
  }

  @Override
  public String wants() {
    return "a summary with citations";
  }
}
