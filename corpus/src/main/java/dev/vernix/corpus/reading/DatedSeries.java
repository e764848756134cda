package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Later values of a laboratory test of which a note writes the name once: {@code BILI 5/6 6.1 5/7
 * 9.9 5/8 11.8}, {@code CRP 09/01: <1 mg/L. 10/01: 3 mg/L. 11/01: 2 mg/L.}
 *
 * <p>Only where the first value has its own date, and each later one stands right behind a date
 * with nothing else between, in the same sentence or in sentences that hold nothing else.
 */
final class DatedSeries {
  private static final String DATE = "\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?";
  private static final Pattern FIRST =
      Pattern.compile(
          "^[^\\d\\n]{1,30}?" + DATE + "\\s*[:=]?\\s*(?:\\d{4}\\s+)?[<>]?\\s?\\d[^\\n]*$");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\G[\\s,;.|]*("
              + DATE
              + ")\\s*[:=]?\\s*(?:\\d{4}\\s+)?([<>]?)\\s?(\\d{1,4}(?:\\.\\d{1,2})?)(?![\\d/:%])(?!\\.\\d)"
              + "\\s?(mg/L|mg/dL|umol/L|µmol/L|g/L|g/dL|mmol/L)?(?=[\\s,;.|]|$)");

  private @Nullable Concept running;
  private String unit = "";
  private Frame.@Nullable Lab last;
  private int lastEnd = -1;
  private int end = -1;

  /**
   * The frames of a sentence with those of its series; to be asked for every sentence, in order.
   */
  List<Frame> read(
      CharSequence text, Sentences.Stretch s, List<Frame> frames, List<TimeExpression> times) {
    var more = new ArrayList<Frame>();
    int from = s.from();
    Frame.Lab first = null;
    Concept concept = s.from() - end <= 2 && frames.isEmpty() ? running : null;
    for (var f : frames) {
      if (f instanceof Frame.Lab l
          && FIRST.matcher(text.subSequence(l.from(), l.to())).find()
          && later(frames, l)) {
        concept = l.lab();
        first = l;
        unit = l.quantity().unit();
        from = l.to();
      }
    }
    running = null;
    if (concept != null) {
      int to = add(text, from, s.to(), concept, times, more);
      boolean closed = text.subSequence(to, s.to()).toString().matches("[\\s.;,]*");
      boolean own = from != s.from() || !more.isEmpty();
      running = closed && own ? concept : null;
      end = s.to();
    }
    today(text, s, frames, more);
    if (more.isEmpty()) {
      return frames;
    }
    var lab = first;
    boolean dated =
        lab == null || times.stream().anyMatch(t -> t.from() < lab.to() && lab.from() < t.to());
    // The date of the first was read as none, so that the next one's would be taken for it.
    more.addAll(0, frames.stream().filter(f -> dated || !f.equals(lab)).toList());
    more.sort(java.util.Comparator.comparingInt(Frame::from).thenComparingInt(Frame::to));
    return more;
  }

  /**
   * {@code SBR 118 yesterday. 128 this am}: a bare number with the time of day goes on with the
   * test of the sentence before.
   */
  private void today(CharSequence text, Sentences.Stretch s, List<Frame> frames, List<Frame> more) {
    var m = TODAY.matcher(text).region(s.from(), s.to());
    if (last != null && s.from() - lastEnd <= 2 && frames.isEmpty() && m.lookingAt()) {
      var value = new BigDecimal(m.group(1));
      double ratio = value.doubleValue() / Math.max(0.1, last.quantity().value().doubleValue());
      ValueRole role = ValueRole.of(last.lab().id());
      var q =
          role == null
              ? null
              : role.accept(
                  new Quantity(m.start(1), m.end(1), value, null, "=", last.quantity().unit()));
      if (q != null && ratio > 0.4 && ratio < 2.5) {
        more.add(new Frame.Lab(m.start(1), m.end(), last.lab(), q));
      }
    }
    var labs =
        frames.stream().filter(Frame.Lab.class::isInstance).map(Frame.Lab.class::cast).toList();
    boolean one = labs.stream().map(Frame.Lab::lab).distinct().count() == 1;
    last = one ? labs.getLast() : null;
    lastEnd = s.to();
  }

  private static final Pattern TODAY =
      Pattern.compile(
          "(?i)\\s*(?:now |then |and )?(\\d{1,4}(?:\\.\\d)?)\\s+(?:this"
              + " (?:am|morning)|today|tonight|at \\d{1,2}:?\\d{2} today)\\b");

  /** No other frame reaches behind it that would begin within its series. */
  private static boolean later(List<Frame> frames, Frame.Lab l) {
    return frames.stream()
        .noneMatch(f -> f.from() > l.to() && f instanceof Frame.Lab x && x.lab().equals(l.lab()));
  }

  private int add(
      CharSequence text,
      int from,
      int to,
      Concept concept,
      List<TimeExpression> times,
      List<Frame> more) {
    ValueRole role = ValueRole.of(concept.id());
    var m = NEXT.matcher(text).region(from, to);
    int last = from;
    while (role != null && m.find()) {
      String written = m.group(4) == null ? "" : m.group(4).replace("µ", "u");
      String sign = m.group(2).isEmpty() ? "=" : m.group(2);
      int end = m.group(4) == null ? m.end(3) : m.end(4);
      var q =
          role.accept(
              new Quantity(
                  m.start(3),
                  end,
                  new BigDecimal(m.group(3)),
                  null,
                  sign,
                  written.isEmpty() ? unit : written));
      int date = m.start(1);
      if (q == null) {
        break;
      }
      last = m.end();
      if (times.stream().noneMatch(t -> t.from() == date)) {
        continue; // read as no date, so the value would be another day's
      }
      more.add(new Frame.Lab(m.start(1), end, concept, q));
      last = m.end();
    }
    return last;
  }
}
