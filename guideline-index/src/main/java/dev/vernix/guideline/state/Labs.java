package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * Laboratory values and measurements of the infant known by then, by the lexicon's ids, each in one
 * unit: CRP in mg/L, platelets in 10^9/L, temperature in degrees Celsius; others as written.
 */
final class Labs {
  private final State state;

  Labs(State state) {
    this.state = state;
  }

  private record Value(Said said, double value) {}

  private record Question(String lab) {}

  private List<Value> all(String id) {
    return state.reading().once(new Question(id), () -> ofStay(id)).stream()
        .filter(v -> !v.said.note().time().isAfter(state.at()))
        .toList();
  }

  private List<Value> ofStay(String id) {
    var values = new ArrayList<Value>();
    for (var note : state.reading().chart().notes()) {
      for (var said : state.said(note)) {
        for (var lab : said.frames(Frame.Lab.class)) {
          if (lab.lab().id().equals(id) && own(said, lab)) {
            values.add(new Value(said, value(id, lab.quantity())));
          }
        }
        for (var m : said.frames(Frame.Measure.class)) {
          if (m.measure().id().equals(id) && own(said, m)) {
            values.add(new Value(said, value(id, m.quantity())));
          }
        }
      }
    }
    return values;
  }

  private boolean own(Said said, Frame frame) {
    var seen = state.reading().stance(said, frame.from(), frame.to());
    return seen.whom() == Experiencer.INFANT && !seen.stance().open();
  }

  private static double value(String id, Quantity q) {
    double v = q.value().doubleValue();
    return switch (id) {
      case "crp" -> q.unit().equals("mg/dL") ? v * 10 : v;
      case "platelet-count" -> v > 3000 ? v / 1000 : v;
      case "temperature" -> q.unit().equals("[degF]") || v > 60 ? (v - 32) / 1.8 : v;
      default -> v;
    };
  }

  boolean has(String id) {
    return !all(id).isEmpty();
  }

  int count(String id) {
    return all(id).size();
  }

  double last(String id) {
    var all = all(id);
    if (all.isEmpty()) {
      throw new Missing(Missing.called(id));
    }
    state.cite(all.getLast().said);
    return all.getLast().value;
  }

  double highest(String id) {
    var max = all(id).stream().max(java.util.Comparator.comparingDouble(Value::value));
    var value = max.orElseThrow(() -> new Missing(Missing.called(id)));
    state.cite(value.said);
    return value.value;
  }

  double lowest(String id) {
    var min = all(id).stream().min(java.util.Comparator.comparingDouble(Value::value));
    var value = min.orElseThrow(() -> new Missing(Missing.called(id)));
    state.cite(value.said);
    return value.value;
  }
}
