package dev.vernix.evals.gold;

import dev.vernix.summary.Summary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the days that a summary counted with those that a person counted.
 *
 * <p>Which duration of a summary is which treatment of the gold stands in {@code treatments.tsv}.
 * An absent treatment (0 days) is right where the summary counts none.
 */
public final class DayScorer {
  /**
   * @param gold what the gold calls it
   * @param summary what a summary may call it
   */
  private record Treatment(Pattern gold, Pattern summary) {}

  private static final List<Treatment> TREATMENTS = treatments();

  private DayScorer() {}

  /**
   * What was found.
   *
   * @param exact treatments counted to the day
   * @param wrong {@code treatment: counted, gold} where they differ
   * @param missing treatments that the summary does not count
   * @param unscored treatments of the gold for which {@code treatments.tsv} has no row
   */
  public record Result(
      List<String> exact, List<String> wrong, List<String> missing, List<String> unscored) {
    /** Exact among those scored. */
    public Share share() {
      return new Share(exact.size(), exact.size() + wrong.size() + missing.size());
    }
  }

  /** Scores the durations of one summary. */
  public static Result score(List<StayDays> gold, List<Summary.Duration> durations) {
    var result =
        new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var parts =
        durations.stream().filter(d -> PART.matcher(d.what()).find()).collect(Collectors.toList());
    for (var g : gold) {
      var treatment =
          TREATMENTS.stream().filter(t -> t.gold.matcher(g.treatment()).find()).findFirst();
      if (treatment.isEmpty()) {
        result.unscored.add(g.treatment());
        continue;
      }
      int counted = counted(g, treatment.get(), durations, parts);
      if (counted == g.days()) {
        result.exact.add(g.treatment());
      } else if (counted == 0) {
        result.missing.add(g.treatment() + ": gold " + g.days());
      } else {
        result.wrong.add(g.treatment() + ": " + counted + ", gold " + g.days());
      }
    }
    return result;
  }

  private static final Pattern PART =
      Pattern.compile(", (?:first|second|third|fourth|fifth|sixth)$");

  /**
   * The courses of one treatment are counted together. Where both the gold and the summary count
   * several lines one by one, each of the summary's stands for one of the gold's.
   *
   * @param parts lines counted one by one that stand for none yet
   */
  private static int counted(
      StayDays gold,
      Treatment treatment,
      List<Summary.Duration> all,
      List<Summary.Duration> parts) {
    if (gold.treatment().startsWith("line ")) {
      var own =
          parts.stream()
              .filter(d -> treatment.summary.matcher(d.what()).find() && d.days() == gold.days())
              .findFirst();
      if (own.isPresent()) {
        parts.remove(own.get());
        return gold.days();
      }
    }
    var named =
        all.stream()
            .filter(
                d -> treatment.summary.matcher(d.what()).find() && !PART.matcher(d.what()).find())
            .toList();
    // "acetaminophen for pda": one course of a drug that was given for other reasons too.
    if (gold.treatment().contains(" for ")
        && named.stream().anyMatch(d -> d.days() == gold.days())) {
      return gold.days();
    }
    return named.stream()
        .collect(
            Collectors.groupingBy(
                Summary.Duration::what, Collectors.summingInt(Summary.Duration::days)))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private static List<Treatment> treatments() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DayScorer.class.getResourceAsStream("treatments.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t"))
          .map(c -> new Treatment(pattern(c[0]), pattern(c[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE);
  }
}
