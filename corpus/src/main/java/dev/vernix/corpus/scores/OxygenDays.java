package dev.vernix.corpus.scores;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * On how many days before one day an infant breathed more than 21 % oxygen.
 *
 * @param documented days with a documented FiO2 above 21 %
 * @param most days with any respiratory support, on no more of which oxygen can have been given
 * @param evidence what the documented days were read from
 * @param episodes the support that {@code most} counts
 */
record OxygenDays(int documented, int most, List<Draft> evidence, List<Draft> episodes) {
  static OxygenDays of(Stay stay, Drafts before, LocalDate until) {
    var days = new TreeMap<LocalDate, Draft>();
    for (var s : Sighting.of(stay, c -> c.kind() == Kind.RESPIRATORY_SUPPORT)) {
      boolean oxygen =
          s.oxygen()
              .filter(q -> (q.high() == null ? q.value() : q.high()).intValue() > 21)
              .isPresent();
      if (oxygen && !s.when().startDate().isAfter(until)) {
        days.putIfAbsent(s.when().startDate(), s.draft(before));
      }
    }
    var episodes =
        before.all().stream()
            .filter(d -> d.concept().equals("respiratory-support-episode"))
            .filter(d -> !"room air".equals(d.value()) && !d.when().startDate().isAfter(until))
            .toList();
    return new OxygenDays(
        days.size(), Words.covered(episodes), new ArrayList<>(days.values()), episodes);
  }
}
