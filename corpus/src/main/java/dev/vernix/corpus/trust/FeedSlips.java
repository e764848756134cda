package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Feeds whose volume, interval and weight do not give the mL/kg/day that is written, or that no
 * infant takes.
 */
final class FeedSlips implements Machine {
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?i)(?<![\\w./])(\\d{1,4}(?:\\.\\d{1,2})?)\\s?(?:mls?|cc)\\s?(?:/feed\\s?)?(?:(?:per|each|every)\\s)?q\\s?(\\d{1,2})\\s?h?(?:rs?|ours?)?\\b");
  private static final Pattern PER_KG =
      Pattern.compile(
          "(?i)(?<![\\w./-])(\\d{1,4}(?:\\.\\d{1,2})?)\\s?(?:mls?|cc)\\s?/\\s?kg(?:\\s?/\\s?(?:d|day|24\\s?h))");
  private static final Pattern OTHER_FLUID =
      Pattern.compile(
          "(?i)\\b(?:TPN|PN|IVF|D10|D12|total fluids?|TF|goal|lipids?|max|advance|adv|increase|to"
              + " full)\\b");

  /** mL/kg/day: nobody is fed more than about 220. */
  private static final double MOST = 260;

  @Override
  public Yield run(Stay stay, Drafts before) {
    var weighings = Weighings.of(stay);
    var signals = new ArrayList<Signal>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      var slip = check(stay, said, weighings);
      if (slip.isPresent() && Slip.own(stay, said) && !Slip.settled(stay, i)) {
        signals.add(slip.get());
      }
    }
    return new Yield(List.of(), signals);
  }

  private static Optional<Signal> check(Stay stay, Said said, Weighings weighings) {
    var perKg = PER_KG.matcher(said.text());
    boolean stated = perKg.find();
    if (!stated && said.text().indexOf('q') < 0 && said.text().indexOf('Q') < 0) {
      return Optional.empty();
    }
    if (stated && Double.parseDouble(perKg.group(1)) > MOST) {
      return Optional.of(
          Slip.signal(
              Slip.on(stay, said)
                  + " "
                  + perKg.group()
                  + " is written, more than any infant is given.",
              said.span(at(said, perKg.start()), at(said, perKg.end()))));
    }
    var volume = VOLUME.matcher(said.text());
    var weight = weighings.near(stay, said.noteDate(), said);
    if (!volume.find() || weight.isEmpty()) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(volume.group(2));
    if (hours < 1 || hours > 12) {
      return Optional.empty();
    }
    double given = Double.parseDouble(volume.group(1)) * 24 / hours / (weight.getAsDouble() / 1000);
    double written = stated ? Double.parseDouble(perKg.group(1)) : given;
    boolean other = OTHER_FLUID.matcher(said.text()).find();
    double ratio = given / written;
    boolean apart = stated && (other ? ratio > 2.5 || ratio < 0.2 : ratio > 1.45 || ratio < 0.69);
    if (!apart && given <= MOST * 1.2) {
      return Optional.empty();
    }
    int from = stated ? Math.min(volume.start(), perKg.start()) : volume.start();
    int to = stated ? Math.max(volume.end(), perKg.end()) : volume.end();
    return Optional.of(
        Slip.signal(
            Slip.on(stay, said)
                + " feeds are written as "
                + volume.group().strip()
                + ", which at about "
                + Slip.number(weight.getAsDouble() / 1000)
                + " kg is "
                + Math.round(given)
                + " mL/kg/day"
                + (stated && apart
                    ? ", but " + perKg.group() + " is written"
                    : ", more than any infant takes")
                + ".",
            said.span(at(said, from), at(said, to))));
  }

  private static int at(Said said, int inText) {
    return said.sentence().from() + inText;
  }
}
