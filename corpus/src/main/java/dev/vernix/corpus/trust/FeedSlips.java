package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.temporal.ChronoUnit;
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
          "(?i)(?<![\\w./])(\\d{1,4}(?:\\.\\d{1,2})?)\\s?(?:mls?|cc)\\s?(?:/feed\\s?)?(?:(?:(?:per|each|every)\\s)?q\\s?|every\\s)(\\d{1,2})\\s?h?(?:rs?|ours?)?\\b");
  private static final Pattern PER_KG =
      Pattern.compile(
          "(?i)(?<![\\w./-])(\\d{1,4}(?:\\.\\d{1,2})?)(?:\\s?(?:mls?|cc)\\s?|(?<=\\(\\d{2,3}))/\\s?kg(?:\\s?/\\s?(?:day|d|24\\s?h))");

  /** What is lost, not given. */
  private static final Pattern OUTPUT =
      Pattern.compile(
          "(?i)\\b(?:ostomy|stoma|output|out|losses|urine|UOP|UO|stool|replogle|drain\\w*|gastric|aspirates?)\\b[^.;\\d]{0,16}$");

  private static final Pattern OTHER_FLUID =
      Pattern.compile(
          "(?i)\\b(?:TPN|PN|IVF|D10|D12|total fluids?|TF|goal|lipids?|max|advance|adv|increase|to"
              + " full)\\b");

  /** mL/kg/day: nobody is fed more than about 220. */
  private static final double MOST = 260;

  /** A feed this many times both of its neighbours, days apart at most, is no advance. */
  private static final double LEAP = 4;

  private static final int LEAP_DAYS = 6;

  /** mL/kg/day: trophic feeds are 10 to 24 (from memory, unverified); this is far beyond. */
  private static final double TROPHIC = 50;

  /** mL/kg/day: no first feed is so large. Feeds begin with 10 to 80 (from memory, unverified). */
  private static final double FIRST = 160;

  /** A feed advanced at once by so many times is a slip. */
  private static final double STEP = 8;

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)\\b(?:first (?:enteral )?feeds?|feeds?"
              + " (?:began|begun|started|initiated)|(?:start(?:ed|ing)?|began|begin|initiate[ds]?)"
              + " (?:enteral |trophic |gavage )?(?:feeds?|feeding|MBM|EBM|DBM"
              + "|DHM|formula|colostrum))\\b");
  private static final Pattern ONWARD = Pattern.compile("(?i)\\s?(?:->|\\x{2192}|to|then)\\s?");

  private static final Pattern SMALL =
      Pattern.compile(
          "(?i)\\b(?:trophic|gut priming|minimal enteral|MEN|non-?nutritive)\\b(?![^.;\\n"
              + "]{0,30}(?:->|to full))");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var weighings = Weighings.of(stay);
    var signals = new ArrayList<Signal>();
    var volumes = new ArrayList<Volume>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (!said.maySay(VOLUME) && !said.maySay(PER_KG)) {
        continue;
      }
      var slip = check(stay, said, weighings).or(() -> step(stay, said));
      var volume = volume(said);
      if (slip.isEmpty() && volume.isEmpty()
          || !Slip.own(stay, said)
          || Slip.settled(stay, i)
          || Slip.conditional(said)) {
        continue;
      }
      slip.ifPresentOrElse(signals::add, () -> volume.ifPresent(volumes::add));
    }
    for (int i = 1; i + 1 < volumes.size(); i++) {
      leap(stay, volumes.get(i - 1), volumes.get(i), volumes.get(i + 1)).ifPresent(signals::add);
    }
    return new Yield(List.of(), signals);
  }

  private static Optional<Signal> check(Stay stay, Said said, Weighings weighings) {
    var perKg = said.matcher(PER_KG);
    boolean stated = perKg.find() && !OUTPUT.matcher(said.text()).region(0, perKg.start()).find();
    if (stated && Double.parseDouble(perKg.group(1)) > MOST) {
      return Optional.of(
          Slip.signal(
              Slip.on(stay, said)
                  + " "
                  + perKg.group()
                  + " is written, more than any infant is given.",
              said.span(at(said, perKg.start()), at(said, perKg.end()))));
    }
    var volume = said.matcher(VOLUME);
    if (!volume.find()) {
      return Optional.empty();
    }
    var weight = weighings.near(stay, said.noteDate(), said);
    if (weight.isEmpty()) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(volume.group(2));
    if (hours < 1 || hours > 12) {
      return Optional.empty();
    }
    double given = Double.parseDouble(volume.group(1)) * 24 / hours / (weight.getAsDouble() / 1000);
    double written = stated ? Double.parseDouble(perKg.group(1)) : given;
    boolean other = said.says(OTHER_FLUID);
    double ratio = given / written;
    boolean apart = stated && (other ? ratio > 2.5 || ratio < 0.2 : ratio > 1.45 || ratio < 0.69);
    boolean trophic = !stated && given > TROPHIC && said.says(SMALL);
    boolean first = given > FIRST && said.says(BEGINS);
    if (!apart && !trophic && !first && given <= MOST * 1.2) {
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
                    : trophic
                        ? ", too much to be called trophic"
                        : first ? ", too much for a first feed" : ", more than any infant takes")
                + ".",
            said.span(at(said, from), at(said, to))));
  }

  /** {@code 1 mL q6 -> 10 mL q3}: no feed is advanced so far in one step. */
  private static Optional<Signal> step(Stay stay, Said said) {
    var m = said.matcher(VOLUME);
    double before = 0;
    int from = 0;
    int end = 0;
    while (m.find()) {
      double day = Double.parseDouble(m.group(1)) * 24 / Math.max(1, Integer.parseInt(m.group(2)));
      boolean onward = before > 0 && ONWARD.matcher(said.text()).region(end, m.start()).matches();
      if (onward && day / before > STEP) {
        return Optional.of(
            Slip.signal(
                Slip.on(stay, said)
                    + " feeds are advanced as \""
                    + said.text().substring(from, m.end()).strip().replaceAll("\\s+", " ")
                    + "\", "
                    + Slip.number(day / before)
                    + " times as much in a day.",
                said.span(at(said, from), at(said, m.end()))));
      }
      before = day;
      from = m.start();
      end = m.end();
    }
    return Optional.empty();
  }

  /** A feed as ordered: mL in a day, and where that is written. */
  private record Volume(Said said, double perDay, int from, int to) {
    String written() {
      return said.text().substring(from, to).strip();
    }
  }

  private static Optional<Volume> volume(Said said) {
    var m = said.matcher(VOLUME);
    if (!m.find()) {
      return Optional.empty();
    }
    double hours = Math.max(1, Integer.parseInt(m.group(2)));
    double day = Double.parseDouble(m.group(1)) * 24 / hours;
    return Optional.of(new Volume(said, day, m.start(), m.end()));
  }

  /** Several times as much, or a fraction, of what the notes before and after it say. */
  private static Optional<Signal> leap(Stay stay, Volume before, Volume v, Volume after) {
    double up = Math.min(v.perDay / before.perDay, v.perDay / after.perDay);
    double down = Math.max(v.perDay / before.perDay, v.perDay / after.perDay);
    boolean near =
        ChronoUnit.DAYS.between(before.said.noteDate(), v.said.noteDate()) <= LEAP_DAYS
            && ChronoUnit.DAYS.between(v.said.noteDate(), after.said.noteDate()) <= LEAP_DAYS;
    boolean parted =
        !before.said.note().equals(v.said.note()) && !after.said.note().equals(v.said.note());
    return near && parted && (up > LEAP || down < 1 / LEAP)
        ? Optional.of(
            Slip.signal(
                Slip.on(stay, v.said)
                    + " feeds are written as "
                    + v.written()
                    + ", between "
                    + before.written()
                    + " on "
                    + before.said.noteDate()
                    + " and "
                    + after.written()
                    + " on "
                    + after.said.noteDate()
                    + ".",
                v.said.span(at(v.said, v.from), at(v.said, v.to)),
                before.said.span(at(before.said, before.from), at(before.said, before.to)),
                after.said.span(at(after.said, after.from), at(after.said, after.to))))
        : Optional.empty();
  }

  private static int at(Said said, int inText) {
    return said.sentence().from() + inText;
  }
}
