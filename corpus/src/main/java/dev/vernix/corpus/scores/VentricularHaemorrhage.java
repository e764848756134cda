package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The worst grade of intraventricular haemorrhage on each side, as the notes grade it (Papile 1978,
 * from memory, unverified; J Pediatr 92:529: I, germinal matrix; II, ventricles not dilated; III,
 * ventricles dilated; IV, parenchyma; the grades are the notes', none is worked out).
 *
 * <p>Where imaging reports grade it, only they count; a side that only other notes give is a
 * contradiction.
 */
final class VentricularHaemorrhage implements Score {
  private static final String CONCEPT = "ivh-grade-";
  private static final String FACT = "ivh-worst-grade";
  private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV");

  @Override
  public Result read(Stay stay, Drafts before) {
    var graded =
        before.all().stream()
            .filter(d -> d.concept().startsWith(CONCEPT) && d.from().isEmpty())
            .filter(d -> d.status() == Status.PRESENT && d.experiencer() == Experiencer.INFANT)
            .sorted(Comparator.comparing(d -> d.when().start()))
            .toList();
    var reported = graded.stream().filter(d -> report(stay, d)).toList();
    var counted = reported.isEmpty() ? graded : reported;
    Map<String, Draft> worst = new LinkedHashMap<>();
    counted.forEach(
        d -> sides(stay, d).forEach(s -> worst.merge(s, d, (a, b) -> grade(b) > grade(a) ? b : a)));
    if (worst.size() > 1) {
      worst.remove("");
    }
    if (worst.isEmpty()) {
      return Result.NONE;
    }
    // The head imaging episodes may have told it already.
    boolean told =
        before.all().stream().anyMatch(d -> d.concept().equals(FACT) && !d.from().isEmpty());
    return new Result(
        told ? List.of() : List.of(draft(stay, worst)),
        otherSides(stay, graded, reported, worst),
        List.of());
  }

  private static boolean report(Stay stay, Draft d) {
    var note = stay.chart().notesByName().get(d.sources().getFirst().note());
    return note != null && note.type() == NoteType.RADIOLOGY;
  }

  /** Sides that other notes give and no imaging report does. */
  private static List<Signal> otherSides(
      Stay stay, List<Draft> graded, List<Draft> reported, Map<String, Draft> worst) {
    var signals = new ArrayList<Signal>();
    for (var d : graded) {
      var other =
          sides(stay, d).stream().filter(s -> !s.isEmpty() && !worst.containsKey(s)).findFirst();
      if (!reported.contains(d) && other.isPresent() && !worst.containsKey("")) {
        var sources = new ArrayList<>(d.sources());
        worst.values().forEach(w -> sources.addAll(w.sources()));
        signals.add(
            new Signal(
                Kind.CONTRADICTION,
                "A note of "
                    + Words.day(stay.clock(), d.when().startDate())
                    + " gives the intraventricular haemorrhage on the "
                    + other.get()
                    + "; the imaging reports give it on the "
                    + Words.list(List.copyOf(worst.keySet()))
                    + ".",
                List.of(),
                sources.stream().distinct().toList()));
      }
    }
    return signals;
  }

  private static int grade(Draft d) {
    return d.concept().charAt(CONCEPT.length()) - '0';
  }

  /** The sides that the sentence says; one empty name where it says none. */
  private static List<String> sides(Stay stay, Draft d) {
    var mention = d.sources().getFirst();
    var sentence = d.sources().get(1);
    var note = stay.chart().notesByName().get(sentence.note());
    if (note == null) {
      return List.of("");
    }
    return switch (Side.of(
        note.quote(sentence), mention.from() - sentence.from(), mention.to() - sentence.from())) {
      case LEFT -> List.of("left");
      case RIGHT -> List.of("right");
      case BOTH -> List.of("left", "right");
      case NONE -> List.of("");
    };
  }

  private static Draft draft(Stay stay, Map<String, Draft> worst) {
    var parts = new ArrayList<String>();
    boolean both = worst.size() == 2 && worst.values().stream().distinct().count() == 1;
    Map<String, Draft> told = both ? Map.of("both sides", worst.values().iterator().next()) : worst;
    told.forEach(
        (side, d) ->
            parts.add(
                "grade "
                    + ROMAN.get(grade(d))
                    + (side.isEmpty() ? "" : both ? " on " + side : " on the " + side)
                    + " (first documented on "
                    + Words.day(stay.clock(), d.when().startDate())
                    + ")"));
    var from = worst.values().stream().distinct().toList();
    var days = from.stream().map(d -> d.when().startDate()).sorted().toList();
    int highest = worst.values().stream().mapToInt(VentricularHaemorrhage::grade).max().orElse(0);
    return Draft.derived(
        BodySystem.NEUROLOGY,
        FACT,
        "The worst intraventricular haemorrhage by the Papile grading was "
            + Words.list(parts)
            + ".",
        Integer.toString(highest),
        null,
        When.between(days.getFirst(), days.getLast()),
        from);
  }
}
