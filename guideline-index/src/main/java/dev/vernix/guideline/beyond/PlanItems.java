package dev.vernix.guideline.beyond;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.trust.Sensitive;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.index.Concepts;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.state.Place;
import dev.vernix.guideline.state.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the sentences of a plan that no recommendation judged. */
final class PlanItems {
  private static final Set<Verdict> JUDGED =
      EnumSet.of(Verdict.CONCORDANT, Verdict.DEVIATES, Verdict.DEVIATES_WITH_DOCUMENTED_REASON);

  /** What an order begins with; in a plan of its own section everything is one. */
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)(?:^|[,;:>-]|\\band\\b)\\s*(?:will|plan|continue|cont|start|begin|give|hold|stop|d/?c|discontinue|wean"
              + "|increase|decrease|advance|keep|check|repeat|rpt|recheck|obtain|send|get|follow|f/u|transfuse|remove"
              + "|place|pull|change|switch|titrate|monitor|consider|discuss|call|resume|restart|trial|extubate|intubate|attempt|screen|order|target|goal|limit|avoid|no"
              + " more|treat|fortify)\\b");

  private PlanItems() {}

  /**
   * The plan items of a note that name something of the lexicon, in order.
   *
   * @param judged findings of rules, that note's among them
   */
  static List<PlanItem> of(Reading reading, Note note, List<Finding> judged) {
    var own = judged.stream().filter(f -> f.note().name().equals(note.name())).toList();
    var about =
        own.stream()
            .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
            .flatMap(f -> f.recommendation().about().stream())
            .collect(Collectors.toSet());
    return reading.said(note).stream()
        .filter(s -> planned(s) && !reading.stay().aboutAnother(s))
        .filter(s -> own.stream().noneMatch(f -> covers(f, s)))
        .filter(s -> reading.places(s).stream().map(Place::term).noneMatch(about::contains))
        .filter(s -> Sensitive.of(s.text()) == Sensitivity.NONE)
        .map(s -> new PlanItem(note, s.span(), s.text().replaceAll("\\s+", " ").strip()))
        .filter(i -> !Concepts.named(i.text()).isEmpty())
        .toList();
  }

  private static boolean planned(Said said) {
    var role = said.sentence().section().role();
    return role == Section.Role.PLAN
        || said.sentence().findings().stream()
            .anyMatch(f -> f.assertion().status() == Status.PLANNED)
        || role == Section.Role.ASSESSMENT_AND_PLAN
            && (!said.frames(Frame.Dose.class).isEmpty() || ORDER.matcher(said.text()).find());
  }

  private static boolean covers(Finding f, Said said) {
    return JUDGED.contains(f.verdict())
        && f.chartSources().stream().anyMatch(said.span()::overlaps);
  }
}
