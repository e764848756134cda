package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an evaluation for sepsis ended: a pathogen, a contaminant, or ruled out by the notes. */
final class SepsisConclusions {
  private static final Pattern RULED_OUT =
      Pattern.compile(
          "(?i)\\b(?:sepsis|EOS|LOS|infection)\\b[^.;]{0,20}\\b(?:ruled out|r/o'd|excluded)\\b"
              + "|\\bruled out\\b[^.;]{0,30}\\b(?:sepsis|infection|EOS|LOS)\\b"
              + "|(?:sepsis|감염|패혈증)[^.;]{0,12}배제");
  private static final Pattern CONTAMINANT = Pattern.compile("(?i)\\bcontaminant|\\bcontaminat");

  private SepsisConclusions() {}

  static Optional<Draft> of(
      Stay stay, Evidence evidence, SepsisEvaluations.Evaluation e, boolean early) {
    String onset = early ? "Early-onset" : "Late-onset";
    var grown =
        e.cultures().stream()
            .filter(Culture::positive)
            .filter(c -> c.specimen().equals("blood-culture") || c.specimen().equals("csf-culture"))
            .toList();
    if (!grown.isEmpty()) {
      var contaminant = said(stay, e, CONTAMINANT, 7).flatMap(evidence::in);
      return Optional.of(
          contaminant.isPresent()
              ? contaminant(e, grown, contaminant.get())
              : proven(stay, e, grown, onset));
    }
    return said(stay, e, RULED_OUT, 5)
        .flatMap(
            s ->
                evidence
                    .in(s)
                    .map(
                        d ->
                            draft(
                                e,
                                onset
                                    + " sepsis was considered ruled out on "
                                    + Words.day(stay.clock(), s.noteDate())
                                    + ".",
                                "ruled out",
                                List.of(d))));
  }

  private static Draft proven(
      Stay stay, SepsisEvaluations.Evaluation e, List<Culture> grown, String onset) {
    var from = new ArrayList<Draft>();
    grown.forEach(c -> c.reports().forEach(r -> from.add(r.draft())));
    var where =
        grown.stream()
            .map(c -> c.specimen().equals("csf-culture") ? "cerebrospinal fluid" : "blood")
            .distinct()
            .toList();
    var organisms = grown.stream().flatMap(c -> c.organisms().stream()).distinct().toList();
    var clearance =
        e.cultures().stream()
            .filter(c -> c.specimen().equals("blood-culture") && !c.positive())
            .filter(c -> c.collected().isAfter(grown.getFirst().collected()))
            .filter(c -> c.negative().isPresent())
            .findFirst();
    clearance.ifPresent(c -> from.addAll(c.cited()));
    return draft(
        e,
        onset
            + " infection was proven by culture of the "
            + Words.list(where)
            + (organisms.isEmpty() ? "" : " (" + Words.list(organisms) + ")")
            + clearance
                .map(
                    c ->
                        "; the first negative repeat culture was collected on "
                            + Words.day(stay.clock(), c.collected()))
                .orElse("")
            + ".",
        "culture-proven",
        from);
  }

  private static Draft contaminant(
      SepsisEvaluations.Evaluation e, List<Culture> grown, Draft said) {
    var from = new ArrayList<Draft>(List.of(said));
    grown.forEach(c -> c.reports().forEach(r -> from.add(r.draft())));
    return draft(
        e,
        "The growth in the "
            + CultureFinder.SPECIMENS.get(grown.getFirst().specimen())
            + " was considered a contaminant.",
        "contaminant",
        from);
  }

  private static Optional<Said> said(
      Stay stay, SepsisEvaluations.Evaluation e, Pattern pattern, int after) {
    return Window.of(stay, e.first(), e.last().plusDays(after)).stream()
        .filter(s -> s.says(pattern))
        .filter(s -> !OtherInfant.about(stay.chart().patient(), s))
        .findFirst();
  }

  private static Draft draft(
      SepsisEvaluations.Evaluation e, String text, String value, List<Draft> from) {
    return Evidence.draft(
        BodySystem.INFECTION,
        "sepsis-conclusion",
        text,
        value,
        Evidence.between(e.first(), e.last(), 8),
        from);
  }
}
