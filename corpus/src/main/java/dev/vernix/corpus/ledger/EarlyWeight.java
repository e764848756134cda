package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The weight loss after birth: the lowest documented weight of the first two weeks and the first
 * documented day on which the birth weight was reached again.
 *
 * <p>Both are days on which a weight was written, not the days between. Nothing is told where the
 * weight never stood below that at birth.
 */
final class EarlyWeight {
  private static final int NADIR_WITHIN = 14;

  private EarlyWeight() {}

  static Optional<Draft> tell(Stay stay, Drafts before, List<Draft> drafts) {
    var weights =
        drafts.stream()
            .filter(d -> d.concept().equals("weight"))
            .sorted(Comparator.comparing(d -> d.when().start()))
            .toList();
    var birth = weights.stream().filter(d -> day(d).equals(stay.firstDay())).findFirst();
    if (birth.isEmpty()) {
      return Optional.empty();
    }
    int born = grams(birth.get());
    var nadir =
        weights.stream()
            .filter(d -> !day(d).isAfter(stay.firstDay().plusDays(NADIR_WITHIN)))
            .min(Comparator.comparingInt(EarlyWeight::grams))
            .filter(d -> grams(d) < born);
    if (nadir.isEmpty()) {
      return Optional.empty();
    }
    var regained =
        weights.stream()
            .filter(d -> day(d).isAfter(day(nadir.get())) && grams(d) >= born)
            .findFirst();
    var from = new ArrayList<Draft>(List.of(birth.get(), nadir.get()));
    var written =
        BirthWeightTalk.regained(stay, before, day(nadir.get()))
            .filter(w -> regained.isEmpty() || w.day().isBefore(day(regained.get())));
    written.map(BirthWeightTalk.Regained::draft).ifPresent(from::add);
    regained.filter(r -> written.isEmpty()).ifPresent(from::add);
    String end =
        written
            .map(
                w ->
                    "; the birth weight of "
                        + born
                        + " g was documented as regained on "
                        + Words.day(stay.clock(), w.day()))
            .or(
                () ->
                    regained.map(
                        r ->
                            "; the birth weight of "
                                + born
                                + " g was first reached again on "
                                + Words.day(stay.clock(), day(r))
                                + " ("
                                + grams(r)
                                + " g)"))
            .orElse("; a return to the birth weight of " + born + " g is not documented");
    return Optional.of(
        Draft.derived(
            BodySystem.GROWTH,
            "early-weight-loss",
            "The lowest documented weight was "
                + grams(nadir.get())
                + " g on "
                + Words.day(stay.clock(), day(nadir.get()))
                + end
                + ".",
            null,
            null,
            When.between(stay.firstDay(), regained.map(EarlyWeight::day).orElse(day(nadir.get()))),
            from));
  }

  private static LocalDate day(Draft d) {
    return d.when().startDate();
  }

  private static int grams(Draft d) {
    return Integer.parseInt(Objects.requireNonNull(d.value()));
  }
}
