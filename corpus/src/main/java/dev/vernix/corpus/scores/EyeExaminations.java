package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.episodes.EyeExam;
import dev.vernix.corpus.episodes.EyeFindings;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Worst stage of retinopathy of prematurity in each eye (zones and stages of ICROP3, Chiang 2021),
 * and when the examination after the last one is due ({@code rop-follow-up.tsv}; Fierson 2018).
 */
final class EyeExaminations implements Score {
  private static final List<String[]> SCHEDULE =
      PhraseTable.rows(EyeExaminations.class, "rop-follow-up.tsv");
  private static final String TOLD = "eye-examination";
  private static final String PAPER = "American Academy of Pediatrics, Fierson 2018";

  /** What was seen of an eye, or of both, on a day. */
  private record Seen(EyeExam exam, Side side, EyeFindings found) {
    boolean of(Side eye) {
      return side == eye || side == Side.BOTH;
    }

    /** {@code in the right eye}; empty where the note names none. */
    String eye() {
      return switch (side) {
        case RIGHT -> " in the right eye";
        case LEFT -> " in the left eye";
        case BOTH -> " in both eyes";
        case NONE -> "";
      };
    }
  }

  @Override
  public Result read(Stay stay, Drafts before) {
    var exams = EyeExam.of(stay);
    if (exams.isEmpty() || before.all().stream().noneMatch(d -> d.concept().equals(TOLD))) {
      return Result.NONE;
    }
    var seen = exams.stream().flatMap(EyeExaminations::seen).toList();
    var drafts = new ArrayList<Draft>();
    worst(stay, before, seen).ifPresent(drafts::add);
    return due(stay, before, seen(exams.getLast()).toList(), drafts);
  }

  private static Stream<Seen> seen(EyeExam exam) {
    return exam.eyes().entrySet().stream().map(e -> new Seen(exam, e.getKey(), e.getValue()));
  }

  /** The examinations as they were told. */
  private static List<Draft> evidence(Drafts before, List<Seen> seen) {
    return before.all().stream()
        .filter(d -> d.concept().equals(TOLD) && !d.from().isEmpty())
        .filter(d -> seen.stream().anyMatch(s -> s.exam().day().equals(d.when().startDate())))
        .toList();
  }

  private static Optional<Draft> worst(Stay stay, Drafts before, List<Seen> seen) {
    var right = worst(seen, Side.RIGHT);
    var left = worst(seen, Side.LEFT);
    var worst = new ArrayList<Seen>();
    if (right.isPresent() && right.equals(left)) {
      worst.add(right.get());
    } else {
      right.map(s -> new Seen(s.exam(), Side.RIGHT, s.found())).ifPresent(worst::add);
      left.map(s -> new Seen(s.exam(), Side.LEFT, s.found())).ifPresent(worst::add);
    }
    int sided = worst.stream().mapToInt(s -> s.found().number()).max().orElse(0);
    worst(seen, Side.NONE)
        .filter(s -> s.found().number() > sided)
        .ifPresent(
            s -> {
              worst.clear();
              worst.add(s);
            });
    if (worst.isEmpty()) {
      return Optional.empty();
    }
    var parts =
        worst.stream()
            .map(
                s ->
                    "stage "
                        + s.found().number()
                        + (s.found().zone().isEmpty() ? "" : " in " + s.found().zone())
                        + s.eye()
                        + " on "
                        + Words.day(stay.clock(), s.exam().day()))
            .toList();
    var days = worst.stream().map(s -> s.exam().day()).sorted().toList();
    return Optional.of(
        Draft.derived(
            BodySystem.OPHTHALMOLOGY,
            "rop-worst-stage",
            "Retinopathy of prematurity was at its worst " + Words.list(parts) + ".",
            Integer.toString(worst.stream().mapToInt(s -> s.found().number()).max().orElse(0)),
            null,
            When.between(days.getFirst(), days.getLast()),
            evidence(before, worst)));
  }

  /** The first of the highest stages of that eye. */
  private static Optional<Seen> worst(List<Seen> seen, Side eye) {
    return seen.stream()
        .filter(s -> s.of(eye) && s.found().number() > 0)
        .reduce((a, b) -> b.found().number() > a.found().number() ? b : a);
  }

  private static Result due(Stay stay, Drafts before, List<Seen> seen, List<Draft> drafts) {
    var day = seen.getFirst().exam().day();
    boolean whole = seen.size() == 2 || seen.getFirst().side() == Side.BOTH;
    if (!whole) {
      return new Result(drafts, List.of(), List.of());
    }
    var rows = new ArrayList<String[]>();
    for (var s : seen) {
      if (s.found().zone().isEmpty() || key(s.found()).isEmpty()) {
        return new Result(drafts, List.of(), List.of());
      }
      boolean plus = s.found().plus().startsWith("plus");
      var row = row(s.found());
      if (plus || row.isEmpty()) {
        return new Result(
            drafts,
            List.of(),
            List.of(
                new Missing(
                    "Date of the next eye examination",
                    PAPER,
                    List.of("an interval for " + s.found().words()))));
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
                + Words.list(seen.stream().map(s -> s.found().words() + s.eye()).toList())
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
            evidence(before, seen)));
    return new Result(drafts, List.of(), List.of());
  }

  /** The zone as the table has it. */
  private static String zone(EyeFindings f) {
    return f.zone().equals("posterior zone II") ? "P" : f.zone().replaceFirst(".*zone ", "");
  }

  /** The finding as the table has it; empty where it has none. */
  private static String key(EyeFindings f) {
    int stage = f.number();
    return f.course().equals("regressing")
        ? "regressing"
        : stage > 0 ? "stage" + stage : stage == 0 ? "immature" : "";
  }

  private static Optional<String[]> row(EyeFindings f) {
    return SCHEDULE.stream().filter(r -> r[0].equals(zone(f)) && r[1].equals(key(f))).findFirst();
  }
}
