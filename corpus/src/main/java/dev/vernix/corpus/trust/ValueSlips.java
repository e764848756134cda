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
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values that no living infant has, or that stand many times away from those before and after them.
 */
final class ValueSlips implements Machine {
  /** The first member of a blood gas. */
  private static final Pattern GAS =
      Pattern.compile(
          "(?i)(?:\\b(?:[acv]bg|gas(?:es)?|ph|cord (?:arterial|venous|art|ven))\\b[^\\n"
              + ";]{0,60}?(?<![\\d./:])(?<ph>\\d{1,3}(?:\\.\\d{1,3})?|\\.\\d{3,4})"
              + "|(?<![\\d./:-])(?<bare>(?:6[5-9]|7[0-8])\\.\\d{1,2}))"
              + "\\s?/\\s?(?:\\d{2,3}(?!\\d|\\s?/\\s?(?:19|20)\\d\\d)|\\d{1,2}\\.\\d(?!\\d))"
              + "(?<more>\\s?/\\s?(?:-?\\d|BE\\b)|\\s?kPa)?");

  /** Values that never change eightfold, however many days pass. */
  private static final Set<String> STEADY = Set.of("haemoglobin", "haematocrit");

  private static final double TENFOLD = 7.5;
  private static final int FAR = 90;

  /** Neighbours of a value are sought among this many before and after it. */
  private static final int NEAR_BY = 6;

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
        if (r.name().equals("platelet count") && r.value() < 100 && r.written().contains(".")) {
          signals.add(decimal(stay, r));
        } else if (r.impossible()) {
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

  private static Signal decimal(Stay stay, Reading r) {
    return Slip.signal(
        Slip.on(stay, r.said())
            + " the platelet count is written as "
            + r.written()
            + "; counts are whole numbers, so that the point may be a slip.",
        r.said().span(r.labelFrom(), r.to()));
  }

  private static Optional<Signal> gas(Stay stay, int at) {
    var said = stay.said().get(at);
    if (!said.maySay(GAS)) {
      return Optional.empty();
    }
    var m = said.matcher(GAS);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean named = m.group("ph") != null;
    String first = named ? m.group("ph") : m.group("bare");
    double ph = Double.parseDouble(first);
    boolean whole = first.length() <= 2 && first.indexOf('.') < 0;
    boolean gas = whole ? ph >= 65 && ph <= 78 && m.group("more") != null : true;
    if (ph >= 6.5 && ph <= 7.85 || !gas) {
      return Optional.empty();
    }
    int from = said.sentence().from() + (named ? m.start("ph") : m.start("bare"));
    return Optional.of(
        Slip.signal(
            Slip.on(stay, said)
                + " a blood gas begins with "
                + first
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
      neighbour(list, i, -1).ifPresent(around::add);
      neighbour(list, i, 1).ifPresent(around::add);
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
                  + Slip.factor((r.value() * r.factor()) / (o.value() * o.factor()))
                  + ").",
              r.said().span(r.from(), r.to()),
              around.stream()
                  .map(x -> x.said().span(x.from(), x.to()))
                  .toArray(dev.vernix.corpus.Span[]::new)));
    }
  }

  /** The nearest reading before or after one that stands in another sentence. */
  private static Optional<Reading> neighbour(List<Reading> list, int i, int step) {
    var r = list.get(i);
    for (int j = i + step, n = 0; j >= 0 && j < list.size() && n < NEAR_BY; j += step, n++) {
      var o = list.get(j);
      long days = Math.abs(ChronoUnit.DAYS.between(r.said().noteDate(), o.said().noteDate()));
      if (days > (STEADY.contains(r.name()) && apart(r, o) > TENFOLD ? FAR : NEAR)) {
        return Optional.empty();
      }
      if (o.at() != r.at()) {
        return Optional.of(o);
      }
    }
    return Optional.empty();
  }

  /**
   * How many times one is the other. Where just one of them has its unit written, the other is
   * taken in the unit that brings them closest.
   */
  private static double apart(Reading a, Reading b) {
    if (a.unit().isEmpty() == b.unit().isEmpty()) {
      return ratio(a.value() * a.factor(), b.value() * b.factor());
    }
    var with = a.unit().isEmpty() ? b : a;
    var without = a.unit().isEmpty() ? a : b;
    return without.ranges().stream()
        .mapToDouble(row -> ratio(with.value() * with.factor(), without.value() * row.factor()))
        .min()
        .orElse(1);
  }

  private static double ratio(double a, double b) {
    double r = a / Math.max(b, 1e-9);
    return r > 1 ? r : 1 / Math.max(r, 1e-9);
  }
}
