package dev.vernix.corpus.episodes;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signs of a list that are documented on the day on which an illness began. */
final class Signs {
  static final Signs SEPSIS = new Signs("sepsis-signs.tsv");
  static final Signs NEC = new Signs("nec-signs.tsv");
  private static final int MOST = 6;

  private final List<String> ids;

  private Signs(String file) {
    ids = PhraseTable.rows(Signs.class, file).stream().map(r -> r[0]).toList();
  }

  /** Each sign's name with where it was read, in the order of the list. */
  Map<String, Draft> of(Stay stay, Evidence evidence, LocalDate day) {
    var found = new HashMap<String, Draft>();
    var names = new HashMap<String, String>();
    for (var said : Window.of(stay, day, day)) {
      boolean told =
          said.note().type() != NoteType.FAMILY
              && said.note().type() != NoteType.RADIOLOGY
              && said.sentence().section().role() != Section.Role.MATERNAL
              && !OtherInfant.about(stay.chart().patient(), said);
      if (!told) {
        continue;
      }
      for (var f : said.sentence().findings()) {
        String id = f.concept().id();
        if (ids.contains(id)
            && f.assertion().status() == Status.PRESENT
            && f.assertion().experiencer() == Experiencer.INFANT) {
          evidence
              .at(said, f.mention().from(), f.mention().to())
              .ifPresent(d -> found.putIfAbsent(id, d));
          names.put(id, f.concept().name());
        }
      }
    }
    var ordered = new LinkedHashMap<String, Draft>();
    for (var id : ids) {
      if (found.containsKey(id) && ordered.size() < MOST) {
        ordered.put(
            java.util.Objects.requireNonNull(names.get(id)),
            java.util.Objects.requireNonNull(found.get(id)));
      }
    }
    return ordered;
  }
}
