package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values that no living infant has, or that stand many times away from those before and after them.
 */
final class ValueSlips implements Machine {
  /** The first member of a blood gas. */
  private static final Pattern GAS =
      Pattern.compile(
          "(?i)\\b(?:[acv]bg|gas(?:es)?)\\b[^\\n"
              + ";]{0,60}?(?<![\\d./])(\\d{1,3}(?:\\.\\d{1,3})?|\\.\\d{3,4})\\s?/\\s?\\d{2,3}(?!\\d|\\s?/\\s?\\d{4})");

  private static final int NEAR = 16;

  @Override
  public Yield run(Stay stay, Drafts before) {
    var signals = new ArrayList<Signal>();
    Map<String, List<Reading>> possible = new LinkedHashMap<>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      var gas = gas(stay, i);
      var readings = Reading.in(said, i);
      if (gas.isEmpty() && readings.isEmpty() || !Slip.own(stay, said) || Slip.settled(stay, i)) {
        continue;
      }
      gas.ifPresent(signals::add);
      pair(stay, readings).ifPresent(signals::add);
      for (var r : readings) {
        if (Slip.maternal(said, r.from(), r.to()) || temperatureOfSomething(r)) {
          continue;
        }
        if (r.impossible() && !(Slip.conditional(said) && r.name().equals("FiO2"))) {
          signals.add(impossible(stay, r));
        } else if (!r.allowed().isEmpty()) {
          possible.computeIfAbsent(r.name(), k -> new ArrayList<>()).add(r);
        }
      }
    }
    possible.values().forEach(list -> trend(stay, list, signals));
    return new Yield(List.of(), signals);
  }

  /** A bare T before a number such as 7 is a vertebra. */
  private static boolean temperatureOfSomething(Reading r) {
    String n = r.written();
    return r.label().equals("T") && r.unit().isEmpty() && n.length() < 3;
  }

  private static Signal impossible(Stay stay, Reading r) {
    var said = r.said();
    String shown =
        said.note().text().substring(r.labelFrom(), r.to()).strip().replaceAll("\\s+", " ");
    var rows = r.allowed();
    String range =
        rows.stream()
            .map(x -> Slip.number(x.least()) + " to " + Slip.number(x.most()))
            .distinct()
            .collect(java.util.stream.Collectors.joining(" or "));
    String why =
        r.name().equals("temperature") && !r.unit().isEmpty()
            ? "; the unit may be the other one"
            : "";
    return Slip.signal(
        Slip.on(stay, said)
            + " the "
            + r.name()
            + " is written as \""
            + shown
            + "\", which is outside what is possible ("
            + range
            + ")"
            + why
            + ".",
        said.span(r.labelFrom(), r.to()));
  }

  private static Optional<Signal> gas(Stay stay, int at) {
    var said = stay.said().get(at);
    var m = GAS.matcher(said.text());
    if (!m.find()) {
      return Optional.empty();
    }
    double ph = Double.parseDouble(m.group(1));
    boolean date = m.group(1).length() <= 2 && m.group(1).indexOf('.') < 0;
    if (ph >= 6.5 && ph <= 7.85 || date) {
      return Optional.empty();
    }
    int from = said.sentence().from() + m.start();
    return Optional.of(
        Slip.signal(
            Slip.on(stay, said)
                + " a blood gas begins with "
                + m.group(1)
                + ", which cannot be a pH (6.5 to 7.85).",
            said.span(from, said.sentence().from() + m.end())));
  }

  /** The haematocrit in % is about three times the haemoglobin in g/dL. */
  private static Optional<Signal> pair(Stay stay, List<Reading> readings) {
    var hb = readings.stream().filter(r -> r.name().equals("haemoglobin")).findFirst();
    var hct = readings.stream().filter(r -> r.name().equals("haematocrit")).findFirst();
    if (hb.isEmpty() || hct.isEmpty() || hb.get().unit().equals("g/l") || hct.get().value() < 1) {
      return Optional.empty();
    }
    double ratio = hct.get().value() / hb.get().value();
    boolean fits = ratio > 2 && ratio < 5 || hb.get().impossible() || hct.get().impossible();
    return fits ? Optional.empty() : told(stay, hb.get(), hct.get());
  }

  private static Optional<Signal> told(Stay stay, Reading hb, Reading hct) {
    return Optional.of(
        Slip.signal(
            Slip.on(stay, hb.said())
                + " haemoglobin "
                + hb.written()
                + " and haematocrit "
                + hct.written()
                + " do not go together: the haematocrit is about three times the haemoglobin.",
            hb.said().span(Math.min(hb.from(), hct.from()), Math.max(hb.to(), hct.to()))));
  }

  private static void trend(Stay stay, List<Reading> list, List<Signal> signals) {
    double allowed = list.getFirst().ranges().getFirst().trend();
    if (allowed == 0) {
      return;
    }
    list.sort(
        Comparator.comparing((Reading r) -> r.said().note().time()).thenComparing(Reading::from));
    for (int i = 0; i < list.size(); i++) {
      var r = list.get(i);
      var around = new ArrayList<Reading>();
      for (int j : new int[] {i - 1, i + 1, i - 2, i + 2}) {
        if (j >= 0 && j < list.size() && comparable(r, list.get(j)) && around.size() < 2) {
          around.add(list.get(j));
        }
      }
      if (around.isEmpty()
          || around.stream().anyMatch(o -> apart(r, o) < allowed)
          || around.stream()
              .anyMatch(o -> o.value() > r.value() != around.getFirst().value() > r.value())
          || around.size() == 1 && apart(r, around.getFirst()) < 8) {
        continue;
      }
      if (around.size() == 1 && i == 0) {
        continue;
      }
      var o = around.getFirst();
      signals.add(
          Slip.signal(
              Slip.on(stay, r.said())
                  + " the "
                  + r.name()
                  + " is written as "
                  + r.written()
                  + ", but as "
                  + around.stream()
                      .map(x -> x.written() + " on " + x.said().noteDate())
                      .collect(java.util.stream.Collectors.joining(" and "))
                  + " ("
                  + Slip.factor(r.value() / o.value())
                  + ").",
              r.said().span(r.from(), r.to()),
              around.stream()
                  .map(x -> x.said().span(x.from(), x.to()))
                  .toArray(dev.vernix.corpus.Span[]::new)));
    }
  }

  private static boolean comparable(Reading a, Reading b) {
    return Math.abs(ChronoUnit.DAYS.between(a.said().noteDate(), b.said().noteDate())) <= NEAR
        && (a.unit().equals(b.unit()) || a.unit().isEmpty() || b.unit().isEmpty());
  }

  private static double apart(Reading a, Reading b) {
    double r = a.value() / Math.max(b.value(), 1e-9);
    return r > 1 ? r : 1 / Math.max(r, 1e-9);
  }
}
