package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.korean.InEnglish;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.DateOrder.Votes;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chart again and again as notes come in: a note whose text it has seen is not read again.
 *
 * <p>The ledger is the one that {@link LedgerReader#read} gives. Only the machines, which look at
 * the whole stay, run over all of it each time; what they read in a sentence alone is kept with it
 * ({@link Said#once}). Notes that left the chart are forgotten, and all
 * are when the patient's data or the order of its dates change. Not for use by several threads.
 */
public final class IncrementalReader {
  private Map<Note, List<Said>> known = Map.of();
  private Map<Note, Votes> votes = Map.of();
  private @Nullable InEnglish english;
  private @Nullable Patient patient;
  private DateOrder written = DateOrder.UNKNOWN;

  /** The chart's ledger. */
  public Ledger read(Chart stands) {
    var rendered = english == null ? InEnglish.of(stands) : english.next(stands);
    english = rendered;
    var chart = rendered.chart();
    boolean same = chart.patient().equals(patient);
    var clock = chart.patient().clock();
    var votesNow = new HashMap<Note, Votes>();
    for (var note : chart.notes()) {
      Votes cast = same ? votes.get(note) : null;
      votesNow.put(note, cast == null ? Votes.of(note, clock) : cast);
    }
    votes = votesNow;
    var order = DateOrder.of(chart.notes().stream().map(votesNow::get).toList());
    Map<Note, List<Said>> before = same && order == written ? known : Map.of();
    Map<Note, List<Said>> now = new HashMap<>();
    var said = new ArrayList<Said>();
    for (var note : chart.notes()) {
      List<Said> of = before.get(note);
      List<Said> sentences = of == null ? Stay.said(note, chart.patient(), order) : of;
      now.put(note, sentences);
      said.addAll(sentences);
    }
    known = now;
    patient = chart.patient();
    written = order;
    return rendered.back(LedgerReader.read(new Stay(chart, said, order)));
  }
}
