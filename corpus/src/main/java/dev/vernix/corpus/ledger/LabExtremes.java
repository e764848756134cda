package dev.vernix.corpus.ledger;

import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The highest or lowest and the last value of each laboratory test whose course a summary tells.
 * Which end matters stands in {@code lab-extremes.tsv}; values in different units are never
 * compared.
 */
final class LabExtremes implements Machine {
  private static final Map<String, String> ENDS =
      PhraseTable.rows(LabExtremes.class, "lab-extremes.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> r[1]));

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<Concept, List<Sighting>> byLab = new LinkedHashMap<>();
    for (var s : Sighting.of(stay, c -> ENDS.containsKey(c.id()))) {
      if (s.frame() instanceof Frame.Lab l && !hours(s, l) && !OtherFluids.holds(s)) {
        byLab.computeIfAbsent(s.concept(), k -> new ArrayList<>()).add(s);
      }
    }
    var drafts = new ArrayList<Draft>();
    byLab.forEach(
        (lab, all) -> {
          var values = oneUnit(all);
          if (values.size() > 1 && !(lab.id().equals("bilirubin") && higher(before))) {
            drafts.add(course(stay, before, lab, values));
          }
        });
    return Yield.of(drafts);
  }

  /** A note states a peak above every value that was read. */
  private static boolean higher(Drafts before) {
    return before.all().stream().anyMatch(d -> d.concept().equals("bilirubin-peak"));
  }

  /** {@code bili at 24h}: an age, not a value. */
  private static boolean hours(Sighting s, Frame.Lab l) {
    String text = s.said().note().text();
    int to = l.quantity().to();
    return to < text.length() && (text.charAt(to) == 'h' || text.startsWith(" h", to));
  }

  /** The values in the unit that most of them have, and those without one that could be in it. */
  private static List<Sighting> oneUnit(List<Sighting> all) {
    var units =
        all.stream()
            .map(s -> quantity(s).unit())
            .filter(u -> !u.isEmpty())
            .collect(Collectors.groupingBy(u -> u, LinkedHashMap::new, Collectors.counting()));
    String unit =
        units.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    var range =
        all.stream()
            .filter(s -> quantity(s).unit().equals(unit))
            .mapToDouble(s -> quantity(s).value().doubleValue())
            .summaryStatistics();
    return all.stream()
        .filter(
            s ->
                quantity(s).unit().equals(unit)
                    || (quantity(s).unit().isEmpty() && within(quantity(s), range)))
        .toList();
  }

  private static boolean within(Quantity q, java.util.DoubleSummaryStatistics range) {
    double v = q.value().doubleValue();
    return v >= range.getMin() / 4 && v <= range.getMax() * 4;
  }

  private static Quantity quantity(Sighting s) {
    return ((Frame.Lab) java.util.Objects.requireNonNull(s.frame())).quantity();
  }

  private static Draft course(Stay stay, Drafts before, Concept lab, List<Sighting> values) {
    boolean peak = "peak".equals(ENDS.get(lab.id()));
    Comparator<Sighting> byValue = Comparator.comparing(s -> quantity(s).value());
    var extreme = values.stream().max(peak ? byValue : byValue.reversed()).orElseThrow();
    var last = values.getLast();
    String text =
        Words.capital(lab.name())
            + (peak ? " was highest at " : " was lowest at ")
            + extreme.said().worded(quantity(extreme))
            + " on "
            + Words.day(stay.clock(), extreme.when().startDate());
    var from = new ArrayList<Draft>(List.of(extreme.draft(before)));
    if (!last.when().startDate().equals(extreme.when().startDate())) {
      text +=
          " and last "
              + last.said().worded(quantity(last))
              + " on "
              + Words.day(stay.clock(), last.when().startDate());
      from.add(last.draft(before));
    }
    return Draft.derived(
        lab.system(),
        "laboratory-course",
        text + ".",
        quantity(extreme).value().toPlainString(),
        quantity(extreme).unit().isEmpty() ? null : quantity(extreme).unit(),
        When.between(
            values.getFirst().when().startDate(),
            last.when().startDate().isBefore(values.getFirst().when().startDate())
                ? values.getFirst().when().startDate()
                : last.when().startDate()),
        from);
  }
}
