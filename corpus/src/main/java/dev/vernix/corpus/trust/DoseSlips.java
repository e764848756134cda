package dev.vernix.corpus.trust;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Doses that disagree with the weight of that date, or that are a tenth or ten times of what the
 * drug is given in ({@code dose-ranges.tsv}).
 */
final class DoseSlips implements Machine {
  private static final int REACH = 80;
  private static final Pattern EVERY =
      Pattern.compile(
          "(?i)\\b(?:q\\s?(\\d{1,2})(?:\\s?-\\s?\\d{1,2})?\\s?h?(?:ours?|rs?)?|every (\\d{1,2})"
              + " ?h(?:ours?|rs?)?|(bid|b\\.i\\.d|twice)|(tid|three times)|(qid))\\b");
  private static final Pattern LEVEL =
      Pattern.compile("(?i)\\b(?:trough|level|peak|random|conc\\w*)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var weighings = Weighings.of(stay);
    var signals = new ArrayList<Signal>();
    var told = new HashSet<String>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      var drugs = said.sentence().findings().stream().filter(f -> drug(f.concept())).toList();
      if (drugs.isEmpty() || !Slip.own(stay, said) || Slip.settled(stay, i)) {
        continue;
      }
      for (int d = 0; d < drugs.size(); d++) {
        var f = drugs.get(d);
        if (f.assertion().experiencer() != Experiencer.INFANT
            || Slip.maternal(said, f.mention().from(), f.mention().to())) {
          continue;
        }
        int end = d + 1 < drugs.size() ? drugs.get(d + 1).mention().from() : said.sentence().to();
        check(
                stay,
                said,
                f.concept(),
                weighings,
                figures(said, f.mention().to(), end, f.mention().from()))
            .filter(s -> told.add(s.text()))
            .ifPresent(signals::add);
      }
    }
    return new Yield(List.of(), signals);
  }

  private static boolean drug(Concept c) {
    return c.kind() == Kind.DRUG || !DoseRange.of(c.id()).isEmpty();
  }

  /** The amounts behind a drug's name up to the next one, or close before it where none follow. */
  private static List<Figure> figures(Said said, int from, int next, int name) {
    String text = said.note().text();
    int to = Math.min(Math.min(next, said.sentence().to()), from + REACH);
    int semicolon = text.indexOf(';', from);
    to = semicolon >= 0 && semicolon < to ? semicolon : to;
    if (LEVEL.matcher(text).region(from, Math.max(from, Math.min(to, from + 14))).find()) {
      return List.of();
    }
    var behind = Figure.in(text, from, to).stream().filter(DoseSlips::amount).toList();
    if (!behind.isEmpty()) {
      return behind;
    }
    return Figure.in(text, Math.max(said.sentence().from(), name - 22), name).stream()
        .filter(DoseSlips::amount)
        .filter(
            f -> text.substring(f.to(), name).strip().matches("(?i)|of|iv|po|im|dose of|bolus of"))
        .toList();
  }

  private static boolean amount(Figure f) {
    // 20 g/d is what an infant gained.
    boolean gain = f.unit().equals("g") && f.per().equals("day");
    return !gain && !f.dimension().isEmpty() && !f.unit().equals("kg") || f.perKg();
  }

  private static Optional<Signal> check(
      Stay stay, Said said, Concept drug, Weighings weighings, List<Figure> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    var perKg = figures.stream().filter(Figure::perKg).findFirst();
    var whole = figures.stream().filter(f -> !f.perKg()).findFirst();
    var weight = weighings.near(stay, said.noteDate(), said);
    if (perKg.isPresent() && whole.isPresent() && weight.isPresent()) {
      var apart =
          apart(
              stay,
              said,
              drug,
              perKg.get(),
              whole.get(),
              weight.getAsDouble(),
              weighings.spans(stay, said.noteDate(), said));
      if (apart.isPresent()) {
        return apart;
      }
    }
    for (var f : figures) {
      var out = outside(stay, said, drug, f, weight);
      if (out.isPresent()) {
        return out;
      }
    }
    return Optional.empty();
  }

  /** Dose per kg times weight against the dose written. */
  private static Optional<Signal> apart(
      Stay stay,
      Said said,
      Concept drug,
      Figure perKg,
      Figure whole,
      double grams,
      dev.vernix.corpus.Span... weights) {
    if (!perKg.unit().isEmpty() && !perKg.dimension().equals(whole.dimension())
        || whole.per().equals("hour")
        || whole.per().equals("min")
        || perKg.per().equals("hour")
        || perKg.per().equals("min")) {
      return Optional.empty();
    }
    double expected = (perKg.unit().isEmpty() ? perKg.value() : perKg.base()) * grams / 1000;
    double ratio = whole.base() / expected;
    double times = perDay(said);
    if (near(ratio)
        || (perKg.per().equals("day") || whole.per().equals("day"))
            && (near(ratio * times) || near(ratio / times))) {
      return Optional.empty();
    }
    boolean own = !perKg.unit().isEmpty();
    String written = own ? perKg.unit() : whole.unit();
    String unit =
        written.equals("ml")
            ? "mL"
            : written.equals("mcg") ? "micrograms" : written.equals("unit") ? "units" : written;
    double inUnit = own ? perKg.value() * grams / 1000 : expected * whole.value() / whole.base();
    return Optional.of(
        Slip.signal(
            Slip.on(stay, said)
                + " "
                + drug.name()
                + " is written as "
                + text(said, whole)
                + ", but "
                + text(said, perKg)
                + " at about "
                + Slip.number(grams / 1000)
                + " kg is "
                + Slip.number(inUnit)
                + " "
                + unit
                + ": the dose written is "
                + Slip.factor(ratio)
                + ".",
            said.span(Math.min(perKg.from(), whole.from()), Math.max(perKg.to(), whole.to())),
            weights));
  }

  private static boolean near(double ratio) {
    return ratio > 1 / 1.65 && ratio < 1.65;
  }

  private static Optional<Signal> outside(
      Stay stay, Said said, Concept drug, Figure f, OptionalDouble weight) {
    var ranges = DoseRange.of(drug.id()).stream().filter(r -> r.fits(f)).toList();
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    double times = perDay(said);
    for (var r : ranges) {
      var v = r.comparable(f, weight, times);
      if (v.isEmpty() || !r.alarms(v.getAsDouble())) {
        return Optional.empty();
      }
    }
    var r = ranges.getFirst();
    double v = r.comparable(f, weight, times).getAsDouble();
    String at =
        f.perKg() || r.flat()
            ? ""
            : " (about "
                + Slip.number(v)
                + " "
                + r.unitName()
                + " at "
                + Slip.number(weight.orElse(0) / 1000)
                + " kg)";
    return Optional.of(
        Slip.signal(
            Slip.on(stay, said)
                + " "
                + drug.name()
                + " is written as "
                + text(said, f)
                + at
                + ", but it is usually given at "
                + r.usual()
                + ".",
            said.span(f.from(), f.to())));
  }

  static double perDay(Said said) {
    var m = said.matcher(EVERY);
    if (!m.find()) {
      return 1;
    }
    String hours = m.group(1) != null ? m.group(1) : m.group(2);
    if (hours != null) {
      return Math.max(0.5, 24.0 / Math.max(1, Integer.parseInt(hours)));
    }
    return m.group(3) != null ? 2 : m.group(4) != null ? 3 : 4;
  }

  private static String text(Said said, Figure f) {
    return said.note().text().substring(f.from(), f.to()).strip();
  }
}
