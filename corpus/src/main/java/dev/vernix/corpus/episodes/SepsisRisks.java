package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Risk factors for early-onset sepsis and the sepsis calculator's figures, as documented. */
final class SepsisRisks {
  private static final Map<String, String> NAMES =
      PhraseTable.rows(SepsisRisks.class, "sepsis-risks.tsv").stream()
          .collect(
              Collectors.toMap(r -> r[0] + " " + r[1], r -> r[2], (a, b) -> a, LinkedHashMap::new));
  private static final Pattern RUPTURE =
      Pattern.compile(
          "(?i)\\b(?:S|A|P|PP)?ROM\\b[^.;\\n"
              + "]{0,30}?\\b(\\d{1,3}(?:\\.\\d)?)\\s?-?(h|hr|hrs|hours?)\\b");

  /** "Maternal fever (-)", as many notes write what was not so. */
  private static final Pattern MINUS = Pattern.compile("\\s*\\(\\s*[-\u2013]\\s*\\)");

  private static final Pattern BIRTH_RISK =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?/1000?0?) at birth");
  private static final Pattern ILLNESS_RISK =
      Pattern.compile(
          "(?i)(?:clinical illness|clinically ill)\\W{1,3}(\\d{1,3}(?:\\.\\d{1,2})?/1000)");

  private SepsisRisks() {}

  static Optional<Draft> risks(Stay stay, Evidence evidence) {
    var names = new LinkedHashMap<String, Draft>();
    rupture(stay, evidence).ifPresent(r -> names.put(r.text, r.draft));
    NAMES.forEach(
        (key, name) -> {
          String id = key.substring(0, key.indexOf(' '));
          boolean told =
              names.keySet().stream().anyMatch(n -> n.contains("chorioamnionitis"))
                      && id.equals("chorioamnionitis")
                  || names.keySet().stream().anyMatch(n -> n.contains("group B"))
                      && id.equals("gbs")
                  || names.keySet().stream().anyMatch(n -> n.contains("membranes"))
                      && id.endsWith("prom");
          if (!told && !settled(evidence, key)) {
            mother(
                    stay,
                    evidence,
                    id,
                    Status.valueOf(
                        key.substring(key.indexOf(' ') + 1).toUpperCase(java.util.Locale.ROOT)))
                .ifPresent(d -> names.put(name, d));
          }
        });
    if (names.isEmpty()) {
      return Optional.empty();
    }
    boolean one = names.size() == 1;
    return Optional.of(
        Evidence.draft(
            BodySystem.INFECTION,
            "sepsis-risk",
            (one ? "The documented risk factor" : "Documented risk factors")
                + " for early-onset sepsis "
                + (one ? "was " : "were ")
                + Words.list(List.copyOf(names.keySet()))
                + ".",
            null,
            Evidence.on(stay.firstDay(), 1),
            List.copyOf(names.values())));
  }

  /**
   * Colonisation is a risk only as the mother's history tells her status in the end: a test that
   * was not done, or a result that was corrected, makes none.
   */
  private static boolean settled(Evidence evidence, String key) {
    if (!key.startsWith("gbs ")) {
      return false;
    }
    var status = evidence.derived("maternal-gbs");
    return !status.isEmpty()
        && status.stream()
            .noneMatch(
                d ->
                    key.endsWith("present")
                        ? d.realisation().contains("positive")
                        : d.realisation().contains("unknown")
                            || d.realisation().contains("not tested"));
  }

  private record Rupture(String text, Draft draft) {}

  /** The last that is said of how long the membranes had been ruptured: corrections come later. */
  private static Optional<Rupture> rupture(Stay stay, Evidence evidence) {
    Rupture last = null;
    for (var said : early(stay)) {
      var m = said.matcher(RUPTURE);
      if (m.find() && !said.text().toLowerCase(java.util.Locale.ROOT).contains("wrong")) {
        var draft = evidence.in(said);
        if (draft.isPresent()) {
          last = new Rupture("rupture of membranes for " + m.group(1) + " hours", draft.get());
        }
      }
    }
    return Optional.ofNullable(last);
  }

  private static Optional<Draft> mother(Stay stay, Evidence evidence, String id, Status status) {
    for (var said : early(stay)) {
      for (var f : said.sentence().findings()) {
        boolean maternal =
            f.assertion().experiencer() == Experiencer.MOTHER
                || said.sentence().section().role() == Section.Role.MATERNAL;
        if (f.concept().id().equals(id)
            && f.assertion().status() == status
            && maternal
            && !MINUS.matcher(after(said, f.mention().to())).lookingAt()) {
          return evidence.at(said, f.mention().from(), f.mention().to());
        }
      }
    }
    return Optional.empty();
  }

  private static String after(Said said, int to) {
    return said.note().text().substring(to, said.sentence().to());
  }

  private static List<Said> early(Stay stay) {
    return Window.of(stay, LocalDate.MIN, stay.firstDay().plusDays(3));
  }

  /** The figures last documented. */
  static Optional<Draft> calculator(Stay stay, Evidence evidence) {
    Optional<Draft> last = Optional.empty();
    for (var said : early(stay)) {
      var birth = said.matcher(BIRTH_RISK);
      boolean named =
          said.sentence().findings().stream().anyMatch(f -> f.concept().id().equals("eos-risk"));
      if (named && birth.find()) {
        var ill = said.matcher(ILLNESS_RISK);
        var from = new ArrayList<Draft>();
        evidence.in(said).ifPresent(from::add);
        if (!from.isEmpty()) {
          last =
              Optional.of(
                  Evidence.draft(
                      BodySystem.INFECTION,
                      "sepsis-calculator",
                      "The neonatal sepsis calculator gave a risk of "
                          + birth.group(1)
                          + " at birth"
                          + (ill.find() ? " and of " + ill.group(1) + " with clinical illness" : "")
                          + " on "
                          + Words.day(stay.clock(), said.noteDate())
                          + ".",
                      birth.group(1),
                      Evidence.on(said.noteDate(), 2),
                      from));
        }
      }
    }
    return last;
  }
}
