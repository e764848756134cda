package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Worst stage of retinopathy of prematurity in each eye (zones and stages of ICROP3, Chiang 2021),
 * and when the examination after the last one is due ({@code rop-follow-up.tsv}; Fierson 2018).
 */
final class EyeExaminations implements Score {
  private static final List<String[]> SCHEDULE =
      PhraseTable.rows(EyeExaminations.class, "rop-follow-up.tsv");
  private static final String PAPER = "American Academy of Pediatrics, Fierson 2018";

  @Override
  public Result read(Stay stay, Drafts before) {
    var byDay = new TreeMap<LocalDate, List<EyeFinding>>();
    for (var said : stay.said()) {
      if (speaksOfEyes(said) && !stay.aboutAnother(said)) {
        parts(said).flatMap(t -> EyeFinding.of(said, t).stream()).forEach(f -> add(byDay, f));
      }
    }
    if (byDay.isEmpty()) {
      return Result.NONE;
    }
    var drafts = new ArrayList<Draft>();
    worst(stay, before, byDay).ifPresent(drafts::add);
    var last = byDay.lastEntry();
    return due(stay, before, last.getKey(), last.getValue(), drafts);
  }

  private static boolean speaksOfEyes(Said said) {
    return said.sentence().findings().stream()
        .anyMatch(f -> f.concept().system() == BodySystem.OPHTHALMOLOGY);
  }

  private static Stream<String> parts(Said said) {
    return Stream.of(
        said.text()
            .split(
                "(?=\\bO[DS]\\s?[:-])|(?<=[.;,])\\s+(?=(?:Left|Right|left|right|LE|RE|OD|OS|L|R)\\b)"));
  }

  private static void add(TreeMap<LocalDate, List<EyeFinding>> byDay, EyeFinding f) {
    var day = f.said().date(f.said().sentence().from(), f.said().sentence().to());
    if (!day.isAfter(f.said().noteDate())) {
      byDay.computeIfAbsent(day, k -> new ArrayList<>()).add(f);
    }
  }

  /** The mentions of the sentences, which the fact is worked out from. */
  private static List<Draft> evidence(Drafts before, List<EyeFinding> findings) {
    return findings.stream()
        .flatMap(
            f ->
                f.said().sentence().findings().stream()
                    .filter(x -> x.concept().system() == BodySystem.OPHTHALMOLOGY)
                    .limit(1)
                    .map(
                        x ->
                            before.at(
                                x.concept().id(),
                                f.said().span(x.mention().from(), x.mention().to()))))
        .distinct()
        .toList();
  }

  private static Optional<Draft> worst(
      Stay stay, Drafts before, TreeMap<LocalDate, List<EyeFinding>> byDay) {
    var parts = new ArrayList<String>();
    var used = new ArrayList<EyeFinding>();
    var days = new ArrayList<LocalDate>();
    for (String eye : List.of("right", "left")) {
      LocalDate on = null;
      EyeFinding worst = null;
      for (var e : byDay.entrySet()) {
        for (var f : e.getValue()) {
          if (f.eyes().contains(eye)
              && f.stage() > 0
              && (worst == null || f.stage() > worst.stage())) {
            worst = f;
            on = e.getKey();
          }
        }
      }
      if (worst != null && on != null) {
        used.add(worst);
        days.add(on);
        parts.add(
            "stage "
                + worst.stage()
                + " in zone "
                + zone(worst)
                + " in the "
                + eye
                + " eye on "
                + Words.day(stay.clock(), on));
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int highest = used.stream().mapToInt(EyeFinding::stage).max().orElse(0);
    return Optional.of(
        Draft.derived(
            BodySystem.OPHTHALMOLOGY,
            "rop-worst-stage",
            "Retinopathy of prematurity was at its worst " + Words.list(parts) + ".",
            Integer.toString(highest),
            null,
            When.between(
                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().max(Comparator.naturalOrder()).orElseThrow()),
            evidence(before, used)));
  }

  private static String zone(EyeFinding f) {
    return f.zone().equals("P") ? "II" : f.zone();
  }

  private static Result due(
      Stay stay, Drafts before, LocalDate day, List<EyeFinding> findings, List<Draft> drafts) {
    var rows = new ArrayList<String[]>();
    for (var f : findings) {
      var row = row(f);
      if (f.plus() || row.isEmpty()) {
        return new Result(
            drafts,
            List.of(),
            List.of(
                new Missing(
                    "Date of the next eye examination",
                    PAPER,
                    List.of(
                        "an interval for "
                            + f.worded()
                            + (f.plus() ? " with plus disease" : "")))));
      }
      rows.add(row.get());
    }
    var soonest = rows.stream().min(Comparator.comparing(r -> r[3] + r[2])).orElseThrow();
    int most = Integer.parseInt(soonest[3]);
    int least = Integer.parseInt(soonest[2]);
    String weeks =
        least == 0 || least == most
            ? most + (most == 1 ? " week" : " weeks")
            : least + " to " + most + " weeks";
    drafts.add(
        Draft.derived(
            BodySystem.OPHTHALMOLOGY,
            "rop-next-examination",
            "After the eye examination of "
                + Words.day(stay.clock(), day)
                + " ("
                + Words.list(findings.stream().map(EyeExaminations::worded).distinct().toList())
                + ") the next one falls due "
                + (least == 0 ? "within " : "after ")
                + weeks
                + ", by "
                + day.plusWeeks(most)
                + ", on the published schedule ("
                + PAPER
                + ").",
            day.plusWeeks(most).toString(),
            null,
            When.on(day),
            evidence(before, findings)));
    return new Result(drafts, List.of(), List.of());
  }

  private static String worded(EyeFinding f) {
    String eye = f.eyes().size() == 2 ? "both eyes" : "the " + f.eyes().getFirst() + " eye";
    return f.worded() + " of " + eye;
  }

  private static Optional<String[]> row(EyeFinding f) {
    return SCHEDULE.stream()
        .filter(r -> r[0].equals(f.zone()) && r[1].equals(f.finding()))
        .findFirst();
  }
}
