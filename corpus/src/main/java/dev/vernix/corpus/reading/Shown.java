package dev.vernix.corpus.reading;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read, as one short line: the form in which labelled sentences ({@code
 * evals/gold/sentences}) write it.
 */
public final class Shown {
  private Shown() {}

  /** {@code <0.5 mg/dL}, {@code 21-25 %}, {@code 50 mg/kg}. */
  public static String of(Quantity q) {
    String sign = q.comparator().equals("=") ? "" : q.comparator();
    String high = q.high() == null ? "" : "-" + q.high().toPlainString();
    return (sign + q.value().toPlainString() + high + " " + q.unit()).strip();
  }

  /** {@code day_of_life 2026-03-14}; a question mark where it can be read in two ways. */
  public static String of(TimeExpression t) {
    return t.type().name().toLowerCase(Locale.ROOT)
        + " "
        + t.start()
        + (t.end() == null ? "" : ".." + t.end())
        + (t.at() == null ? "" : " " + t.at())
        + (t.ambiguous() ? " ?" : "");
  }

  /** {@code dose ampicillin 50 mg/kg IV q12h}, {@code support cpap PEEP=6 FiO2=30 %}. */
  public static String of(Frame frame) {
    return switch (frame) {
      case Frame.Dose d -> dose(d);
      case Frame.Support p -> support(p);
      case Frame.Feed f -> feed(f);
      case Frame.Lab l -> l.lab().id() + " " + of(l.quantity());
      case Frame.Measure m -> m.measure().id() + " " + of(m.quantity());
    };
  }

  private static String dose(Frame.Dose d) {
    boolean course = d.daysNow() + d.daysPlanned() > 0;
    return joined(
        "dose",
        d.drug().id(),
        orEmpty(d.amount()),
        d.total() == null ? "" : "[" + of(d.total()) + "]",
        d.perDay() ? "daily-total" : "",
        d.route(),
        d.interval(),
        course ? "day" + d.daysNow() + "/" + d.daysPlanned() : "");
  }

  private static String support(Frame.Support p) {
    String settings =
        p.settings().stream()
            .map(s -> s.name() + "=" + plain(s.quantity()))
            .collect(Collectors.joining(" "));
    return joined("support", p.mode().id(), settings);
  }

  /** Units that go without saying are left out. */
  private static String plain(Quantity q) {
    return of(q).replace("cm[H2O]", "").replace("/min", "").strip();
  }

  private static String feed(Frame.Feed f) {
    return joined(
        "feed",
        f.milks().stream().map(Concept::id).collect(Collectors.joining(" ")),
        orEmpty(f.energy()),
        orEmpty(f.volume()),
        f.interval(),
        orEmpty(f.perKgDay()),
        f.route(),
        f.oralPercent() == null ? "" : "oral=" + of(f.oralPercent()));
  }

  private static String orEmpty(@Nullable Quantity q) {
    return q == null ? "" : of(q);
  }

  private static String joined(String... parts) {
    var line = new StringJoiner(" ");
    for (String part : List.of(parts)) {
      if (!part.isEmpty()) {
        line.add(part);
      }
    }
    return line.toString();
  }
}
