package dev.vernix.corpus.episodes;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Signs of a list that are documented on the day on which an illness began. */
final class Signs {
  static final Signs SEPSIS = new Signs("sepsis-signs.tsv");
  static final Signs NEC = new Signs("nec-signs.tsv");
  private static final int MOST = 6;

  private final List<String> ids;

  private Signs(String file) {
    ids = PhraseTable.rows(Signs.class, file).stream().map(r -> r[0]).toList();
  }

  /** What happened before birth, what was done on purpose, and what a tube drained are no signs. */
  private static boolean aside(Said said, int at, String id) {
    String text = said.text();
    String before = text.substring(0, Math.max(0, at - said.sentence().from()));
    return switch (id) {
      case "bradycardia", "tachycardia" -> FETAL.matcher(text).find();
      case "hypothermia" -> COOLED.matcher(text).find();
      case "bilious-emesis" -> DRAINED.matcher(before).find();
      default -> false;
    };
  }

  private static final Pattern FETAL =
      Pattern.compile(
          "(?i)\\b(?:f(?:o)?etal|terminal brady\\w*|CTG|tracing|decel\\w*|cat(?:egory)?"
              + " (?:II|III|2|3)|in utero"
              + "|(?:C/?S|c-?section|cesarean|caesarean|LSCS|delivered|born)[^.;]{0,60}\\bfor)\\b");
  private static final Pattern COOLED =
      Pattern.compile(
          "(?i)\\b(?:therapeutic|induced|controlled|whole[-"
              + " ]body|undergoing|during|active(?:ly)?|passive(?:ly)?|moderate|candidate"
              + " for|eligible for|criteria|hour"
              + " \\d+|target|protocol)\\b|\\bcool(?:ed|ing)\\b|\\bHIE\\b");
  private static final Pattern DRAINED =
      Pattern.compile(
          "(?i)\\b(?:NGT?|OGT?|nasogastric|orogastric|tube|drain(?:age|ing|ed)?|aspirates?|replogle|repogle|residuals?|gravity|LIS|suction)\\b[^.;]{0,60}$");

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
            && !aside(said, f.mention().from(), id)
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
