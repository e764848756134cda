package dev.vernix.evals.audit;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.support.Drugs;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Elements;
import dev.vernix.corpus.support.Evidence;
import dev.vernix.evals.gold.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts what a text without citations says that no note of the chart says.
 *
 * <p>It is lenient where {@link OutputAudit} is strict: a number counts as supported when it stands
 * anywhere in the chart, with whatever unit, and a dose when its drug stands in the same sentence
 * of a note.
 */
public final class FreeTextAudit {
  private static final Set<String> DOSE_UNITS = Set.of("mg", "ug", "g", "IU", "mL", "mEq", "mmol");

  /** What one sentence of a note says of drugs. */
  private record Line(Set<String> drugs, List<Element.Amount> amounts) {}

  private FreeTextAudit() {}

  /**
   * What was found, each as it stands in the text.
   *
   * @param numbers numbers, dates, days of life and ages that no note has
   * @param drugs drugs that no note names
   * @param doses amounts that no note gives beside that drug
   */
  public record Result(List<String> numbers, List<String> drugs, List<String> doses) {}

  /** Checks the whole text. */
  public static Result of(Chart chart, String text) {
    var evidence = new Evidence(chart.patient().clock());
    var lines = new ArrayList<Line>();
    for (var note : chart.notes()) {
      evidence.add(note, note.body());
      Sentences.of(note.body()).forEach(s -> lines.add(line(s, note.time().getYear())));
    }
    var result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int year = chart.patient().born().getYear();
    for (String sentence : Sentences.of(withoutNumbering(text))) {
      for (var e : Elements.of(sentence, year)) {
        if (counts(e) && !evidence.supports(e) && !hasNumber(evidence, e)) {
          result.numbers.add(e.shown());
        }
      }
      doses(sentence, year, evidence, lines, result);
    }
    return result;
  }

  private static void doses(
      String sentence, int year, Evidence evidence, List<Line> lines, Result result) {
    var said = line(sentence, year);
    for (var drug : Drugs.in(sentence)) {
      if (!evidence.supports(drug)) {
        result.drugs.add(drug.shown());
      }
    }
    for (var amount : said.amounts) {
      boolean dose = DOSE_UNITS.contains(amount.unit().split("/")[0]) && !said.drugs.isEmpty();
      boolean known =
          lines.stream()
              .filter(l -> l.drugs.stream().anyMatch(said.drugs::contains))
              .flatMap(l -> l.amounts.stream())
              .anyMatch(a -> same(a, amount));
      if (dose && !known) {
        result.doses.add(amount.shown());
      }
    }
  }

  private static boolean same(Element.Amount a, Element.Amount b) {
    return a.value().compareTo(b.value()) == 0
        && (a.unit().equals(b.unit()) || a.unit().equals(b.unit() + "/d"));
  }

  private static Line line(String sentence, int year) {
    var drugs = new HashSet<String>();
    Drugs.in(sentence).forEach(d -> drugs.add(d.concept()));
    var amounts = new ArrayList<Element.Amount>();
    for (var e : Elements.of(sentence, year)) {
      if (e instanceof Element.Amount a) {
        amounts.add(a);
      }
    }
    return new Line(drugs, amounts);
  }

  private static boolean counts(Element e) {
    return switch (e) {
      case Element.Day d -> true;
      case Element.DayOfLife d -> true;
      case Element.Age a -> true;
      case Element.TimeOfDay t -> true;
      case Element.Amount a -> true;
      case Element.DayCount d -> true;
      case Element.Slashes s -> true;
      case Element.Code c -> false;
      case Element.Drug d -> false;
      case Element.Side s -> false;
    };
  }

  private static boolean hasNumber(Evidence evidence, Element e) {
    return e instanceof Element.Amount a && evidence.hasNumber(a.value())
        || e instanceof Element.DayCount d && evidence.hasNumber(BigDecimal.valueOf(d.days()));
  }

  /** {@code 3. Respiratory} numbers a heading and states nothing. */
  private static String withoutNumbering(String text) {
    return text.replaceAll("(?m)^[\\s#*-]{0,8}\\d{1,2}[.)]\\s", "");
  }
}
