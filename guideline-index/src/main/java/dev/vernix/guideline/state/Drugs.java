package dev.vernix.guideline.state;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.stay.Said;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Doses, intervals and courses of what a term names. */
final class Drugs {
  private static final Pattern EVERY = Pattern.compile("q(\\d{1,2})(?:-\\d{1,2})?h");

  private static final Pattern HOURLY =
      Pattern.compile(
          "(?i)(?<![\\d.])(\\d{1,2})\\s*-?\\s*(?:hourly|hrly|hly|°ly|h(?:r|rs|ours?)?\\s+(?:interval|apart|between|later))\\b"
              + "|(?:second|2nd|next|then|dose\\s+(?:2|two))(?:\\s+(?:dose|gent\\w*|one))?(?:\\s+\\(?\\d+(?:\\.\\d+)?\\s*mg\\)?)?"
              + "(?:\\s+(?:is|to\\s+be))?(?:\\s+(?:due|given|planned|scheduled))?\\s+(?:(?:at|in|after|@|by)\\s+)?\\+?(\\d{1,2})\\s*(?:h|/24)"
              + "|(?:interval|every|each)\\s*(?:of|:|=)?\\s*(\\d{1,2})\\s*h"
              + "|(\\d{1,2})\\s*시간\\s*(?:마다|간격)");

  private final State state;

  Drugs(State state) {
    this.state = state;
  }

  /** An order that no note repeats for so long is no longer the one that runs. */
  private static final long RUNNING_HOURS = 240;

  private record Order(Said said, Frame.Dose dose) {}

  /** The latest order of a drug of the term that tells what is wanted. */
  private <T> Optional<T> latest(String term, Function<Order, Optional<T>> wanted) {
    return latest(term, state.at().minusHours(RUNNING_HOURS), wanted);
  }

  private <T> Optional<T> latest(
      String term, LocalDateTime since, Function<Order, Optional<T>> wanted) {
    for (int i = state.known().size() - 1; i >= 0; i--) {
      Note note = state.known().get(i);
      if (note.time().isBefore(since)) {
        break;
      }
      T found = null;
      for (var said : state.said(note)) {
        for (var dose : said.frames(Frame.Dose.class)) {
          if (Terms.standard().naming(dose.drug().id()).contains(term) && own(said, dose)) {
            var order = new Order(said, dose);
            var value = wanted.apply(order);
            if (value.isPresent()) {
              state.cite(said);
              found = value.get();
            }
          }
        }
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private boolean own(Said said, Frame.Dose dose) {
    var seen = state.reading().stance(said, dose.from(), dose.to());
    return seen.whom() == dev.vernix.corpus.Experiencer.INFANT && seen.stance() != Stance.STOPPED;
  }

  /** Of one dose, per kg: written so, or worked out from the amount and the weight. */
  double dose(String term) {
    return latest(term, this::perKg)
        .orElseThrow(() -> new Missing("the dose of " + Missing.called(term)));
  }

  private Optional<Double> perKg(Order order) {
    var d = order.dose;
    Quantity q = d.amount() == null ? d.total() : d.amount();
    if (q == null) {
      return Optional.empty();
    }
    double v = (q.high() == null ? q.value() : q.high()).doubleValue();
    boolean perKg = q.unit().contains("/kg");
    double dose = perKg ? v : v / (state.infant().weight() / 1000);
    boolean daily = d.perDay() || q.unit().endsWith("/d");
    if (q.unit().startsWith("g")) {
      dose *= 1000;
    } else if (q.unit().startsWith("ug")) {
      dose /= 1000;
    }
    return Optional.of(daily ? hours(d).map(h -> h / 24).orElse(1.0) * dose : dose);
  }

  /** Amount as written without a weight ({@code 5 mg}), empty where it is per kg. */
  boolean flat(String term) {
    return latest(
            term,
            o ->
                Optional.ofNullable(o.dose.amount() == null ? o.dose.total() : o.dose.amount())
                    .map(q -> !q.unit().contains("/kg")))
        .orElse(false);
  }

  boolean dosed(String term) {
    return latest(
            term,
            o -> Optional.ofNullable(o.dose.amount() == null ? o.dose.total() : o.dose.amount()))
        .isPresent();
  }

  boolean timed(String term) {
    return latest(term, o -> hours(o.dose).or(() -> hourly(o))).isPresent();
  }

  /** Hours between doses. */
  double interval(String term) {
    return latest(term, o -> hours(o.dose).or(() -> hourly(o)))
        .orElseThrow(() -> new Missing("the interval of " + Missing.called(term)));
  }

  /** {@code 36hly}, {@code 36 hourly}, {@code 2nd dose 36 h after} behind the order. */
  private static Optional<Double> hourly(Order o) {
    String text = o.said.note().text();
    int from = o.dose.from();
    int to =
        o.said.frames(Frame.Dose.class).stream()
            .filter(d -> d.from() > from && !d.drug().equals(o.dose.drug()))
            .mapToInt(Frame.Dose::from)
            .min()
            .orElse(o.said.sentence().to());
    var m = HOURLY.matcher(text).region(from, to);
    return m.find()
        ? java.util.stream.IntStream.rangeClosed(1, m.groupCount())
            .mapToObj(m::group)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .map(Double::valueOf)
        : Optional.empty();
  }

  private static Optional<Double> hours(Frame.Dose d) {
    var m = EVERY.matcher(d.interval());
    if (m.matches()) {
      return Optional.of(Double.valueOf(m.group(1)));
    }
    return switch (d.interval()) {
      case "daily" -> Optional.of(24.0);
      case "bid" -> Optional.of(12.0);
      case "tid" -> Optional.of(8.0);
      case "qid" -> Optional.of(6.0);
      default -> d.perDay() ? Optional.of(24.0) : Optional.empty();
    };
  }

  /** Days planned in all, as written with an order of the term since then. */
  Optional<Double> daysPlanned(String term, LocalDateTime since) {
    return latest(
        term,
        since,
        o ->
            o.dose.daysPlanned() > 0 && !Reading.perioperative(o.said)
                ? Optional.of((double) o.dose.daysPlanned())
                : Optional.empty());
  }

  Optional<Double> dayNow(String term) {
    return latest(
        term,
        o -> o.dose.daysNow() > 0 ? Optional.of((double) o.dose.daysNow()) : Optional.empty());
  }
}
