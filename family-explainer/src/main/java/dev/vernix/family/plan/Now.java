package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the baby is now: weight, breathing, feeding. */
public final class Now {
  private static final Pattern FLOW =
      Pattern.compile("oxygen at (\\d*[.\\d/]+) ?(L/min|L|mL/min|l/min|LPM)\\b");
  private static final Pattern SATURATION =
      Pattern.compile("saturation of (\\d{2,3}(?:-\\d{2,3})?)%");
  private static final Pattern STRENGTH = Pattern.compile(" at (\\d{2}(?:\\.\\d)?) kcal/oz");
  private static final Pattern AMOUNT =
      Pattern.compile(" \\((at least |about )?(\\d+(?: to \\d+)?) mL every (\\d+) hours\\)");

  private final Teller teller;

  public Now(Teller teller) {
    this.teller = teller;
  }

  /** Lines, as far as the notes say. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    measure("weight", "now-weight", lines);
    measure("length", "now-length", lines);
    measure("head-circumference", "now-head", lines);
    breathing(lines);
    return lines;
  }

  private void measure(String concept, String key, List<Line> lines) {
    teller
        .facts()
        .last(concept)
        .filter(f -> f.value() != null)
        .ifPresent(
            f ->
                lines.add(
                    teller.line(
                        Kind.TEXT,
                        key,
                        Map.of(
                            "value",
                            String.valueOf(f.value()),
                            "date",
                            teller.language().date(f.when().startDate())),
                        f)));
  }

  private void breathing(List<Line> lines) {
    var oxygen = teller.facts().last("home-oxygen");
    if (oxygen.isPresent()) {
      var m = FLOW.matcher(oxygen.get().realisation());
      if (m.find()) {
        lines.add(
            teller.line(
                Kind.TEXT,
                "now-oxygen",
                Map.of(
                    "flow", m.group(1) + " " + m.group(2).replaceFirst("^l/min$|^LPM$", "L/min")),
                oxygen.get()));
        return;
      }
    }
    var air = teller.facts().last("breathing-at-discharge");
    if (air.isPresent()) {
      var m = SATURATION.matcher(air.get().realisation());
      if (m.find()) {
        lines.add(
            teller.line(Kind.TEXT, "now-room-air-level", Map.of("level", m.group(1)), air.get()));
      }
      return;
    }
    teller
        .facts()
        .last("respiratory-support-episode=room air")
        .ifPresent(f -> lines.add(teller.line(Kind.TEXT, "now-room-air", Map.of(), f)));
  }

  /** What and how much the baby drinks; the team's own words stand beside it. */
  public List<Line> feeding() {
    var lines = new ArrayList<Line>();
    teller.facts().last("discharge-feeding").ifPresent(f -> feeds(f, lines));
    teller
        .facts()
        .last("feeding-at-discharge")
        .ifPresent(
            f ->
                teller
                    .quote(
                        f.realisation()
                            .replaceFirst("^Feeding at discharge: ", "")
                            .replaceFirst("\\.$", ""),
                        f)
                    .ifPresent(lines::add));
    teller
        .facts()
        .last("home-tube-feeding")
        .ifPresent(f -> lines.add(teller.line(Kind.TEXT, "now-tube", Map.of(), f)));
    return lines;
  }

  private void feeds(Fact f, List<Line> lines) {
    var amount = AMOUNT.matcher(f.realisation());
    String list =
        AMOUNT
            .matcher(f.realisation())
            .replaceAll("")
            .replaceFirst("^At discharge the feeds were ", "")
            .replaceFirst("\\.$", "");
    var milks = new ArrayList<String>();
    for (String part : list.split(" and |, ")) {
      var m = STRENGTH.matcher(part);
      var plain = Terms.whole("milk", m.replaceAll(""), teller.language());
      if (plain.isEmpty()) {
        return;
      }
      m.reset();
      milks.add(
          m.find()
              ? teller.put("milk-strength", Map.of("milk", plain.get(), "kcal", m.group(1)))
              : plain.get());
    }
    lines.add(
        teller.line(
            Kind.TEXT, "feed-milk", Map.of("milk", String.join(teller.word("and"), milks)), f));
    if (amount.find()) {
      String about = amount.group(1) == null ? "" : "-" + amount.group(1).strip().replace(' ', '-');
      lines.add(
          teller.line(
              Kind.TEXT,
              "feed-amount" + about,
              Map.of("mL", amount.group(2).replace(" to ", "–"), "hours", amount.group(3)),
              f));
    }
  }
}
