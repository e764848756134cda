package dev.vernix.corpus.stay;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Sentence;
import dev.vernix.corpus.reading.TimeExpression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the very short sentences of a telegraphic report together: {@code Echo DOL 56. PDA closed.
 * Small PFO.} says one thing, and none of it alone.
 */
public final class Clusters {
  private static final Set<NoteType> TELEGRAPHIC =
      EnumSet.of(
          NoteType.CONSULT,
          NoteType.RADIOLOGY,
          NoteType.PROCEDURE,
          NoteType.DISCHARGE_PLANNING,
          NoteType.MEDICATION);
  private static final int SHORT = 30;
  private static final int LONG = 110;

  private Clusters() {}

  public static List<Said> of(List<Said> said) {
    var clusters = new ArrayList<Said>();
    for (var s : said) {
      var last = clusters.isEmpty() ? null : clusters.getLast();
      if (last != null && joins(last, s)) {
        clusters.set(clusters.size() - 1, last.with(s, () -> together(last, s)));
      } else {
        clusters.add(s);
      }
    }
    return clusters;
  }

  private static boolean joins(Said a, Said b) {
    int length = a.sentence().to() - a.sentence().from();
    int next = b.sentence().to() - b.sentence().from();
    return TELEGRAPHIC.contains(a.note().type())
        && (length < SHORT || next < SHORT)
        && length + next < LONG
        && a.note().equals(b.note())
        && a.sentence().section().equals(b.sentence().section())
        && a.note().text().substring(a.sentence().to(), b.sentence().from()).isBlank()
        && a.note().text().substring(a.sentence().to(), b.sentence().from()).indexOf('\n') < 0
        && OtherInfant.neutral(a.text()) == OtherInfant.neutral(b.text());
  }

  private static Said together(Said a, Said b) {
    var x = a.sentence();
    var y = b.sentence();
    var findings = new ArrayList<Sentence.Finding>(x.findings());
    findings.addAll(y.findings());
    var frames = new ArrayList<Frame>(x.frames());
    frames.addAll(y.frames());
    var times = new ArrayList<TimeExpression>(x.times());
    times.addAll(y.times());
    var cues = new ArrayList<PhraseTable.Hit<Cue>>(a.cues());
    cues.addAll(b.cues());
    return new Said(
        a.note(),
        new Sentence(x.from(), y.to(), x.section(), findings, frames, times),
        cues,
        a.ofNote());
  }
}
