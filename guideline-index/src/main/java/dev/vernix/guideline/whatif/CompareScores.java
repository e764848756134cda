package dev.vernix.guideline.whatif;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.scores.ScoreOfDay;
import dev.vernix.corpus.scores.Scores;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.state.State;
import dev.vernix.guideline.whatif.WhatIf.Compared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Holds the scores of two readings of one chart side by side. */
final class CompareScores {
  private static final String NONE = "none";

  private CompareScores() {}

  /** Those that differ: the Bell stage of the judged note, that day's scores, and all others. */
  static List<Compared> of(ReadChart stands, Note note, ReadChart assumed, Note assumedNote) {
    var before = all(stands, note);
    var then = all(assumed, assumedNote);
    var names = new TreeSet<>(before.keySet());
    names.addAll(then.keySet());
    return names.stream()
        .map(n -> new Compared(n, before.getOrDefault(n, NONE), then.getOrDefault(n, NONE)))
        .filter(c -> !c.stands().equals(c.assumed()))
        .toList();
  }

  private static Map<String, String> all(ReadChart chart, Note note) {
    var all = new LinkedHashMap<String, String>();
    new State(chart.reading(), note)
        .bellStage()
        .ifPresent(s -> all.put("Modified Bell stage by this note", s));
    Scores.byDay(chart.reading().stay(), chart.ledger()).stream()
        .filter(s -> s.day().equals(note.time().toLocalDate()))
        .forEach(s -> all.merge(name(s), s.words(), (a, b) -> a + ", " + b));
    chart.ledger().facts().stream()
        .filter(f -> Scores.made(f) && !f.concept().equals("reported-score"))
        .filter(f -> !f.concept().equals("nsofa-course") && !f.concept().equals("nec-bell-stage"))
        .forEach(f -> all.put(words(f), f.realisation()));
    return all;
  }

  private static String name(ScoreOfDay s) {
    return s.name().replaceFirst("^an? ", "") + " of the day";
  }

  private static String words(Fact f) {
    return f.concept().replace('-', ' ')
        + (f.concept().equals("growth-z-scores") ? " of " + f.when().startDate() : "");
  }
}
