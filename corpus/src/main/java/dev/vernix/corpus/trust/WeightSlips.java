package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import dev.vernix.corpus.trust.Weighings.Weighing;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Weights that cannot be: a tenth or ten times of the weights around them, or a change from one day
 * to the next that no infant makes.
 */
final class WeightSlips implements Machine {
  /** Nothing but a slip nearly doubles or halves a weight within two weeks. */
  private static final double SLIP = 1.8;

  @Override
  public Yield run(Stay stay, Drafts before) {
    var weighings = Weighings.of(stay);
    var signals = new ArrayList<Signal>();
    var seen = new HashSet<String>();
    var suspects = new HashSet<Weighing>();
    for (var w : weighings.all()) {
      var near = weighings.near(stay, w.date(), w.said());
      if (near.isEmpty()) {
        weighings
            .far(w)
            .filter(o -> (w.grams() > 5 * o.grams() || w.grams() < o.grams() / least(w, o)))
            .filter(o -> !Slip.settled(stay, w.at()))
            .ifPresent(o -> signals.add(tenfold(stay, w, o)));
        continue;
      }
      double ratio = w.grams() / near.getAsDouble();
      if ((ratio > SLIP || ratio < 1 / SLIP)) {
        suspects.add(w);
        if (!Slip.settled(stay, w.at()) && seen.add(w.said().note().name() + w.written())) {
          signals.add(
              Slip.signal(
                  "The weight on "
                      + Words.day(stay.clock(), w.said().noteDate())
                      + " is written as "
                      + w.written()
                      + ", but "
                      + weighings.shown(stay, w.date(), w.said())
                      + " ("
                      + Slip.factor(ratio)
                      + ").",
                  w.said().span(w.from(), w.to()),
                  weighings.spans(stay, w.date(), w.said())));
        }
      }
    }
    jumps(stay, weighings.all().stream().filter(w -> !suspects.contains(w)).toList(), signals);
    return new Yield(List.of(), signals);
  }

  /** Against a later weight an infant may have been small; but none loses a third of an earlier. */
  private static double least(Weighing w, Weighing other) {
    return other.date().isBefore(w.date()) ? 1.5 : 2.5;
  }

  private static Signal tenfold(Stay stay, Weighing w, Weighing other) {
    return Slip.signal(
        "The weight on "
            + Words.day(stay.clock(), w.said().noteDate())
            + " is written as "
            + w.written()
            + ", but "
            + other.written()
            + " was written on "
            + other.date()
            + ".",
        w.said().span(w.from(), w.to()),
        other.said().span(other.from(), other.to()));
  }

  /**
   * A weight far from the line between one of up to two weeks before and one of up to two weeks
   * after, which themselves go together.
   */
  private static boolean offLine(Weighing before, Weighing w, Weighing after) {
    long a = ChronoUnit.DAYS.between(before.date(), w.date());
    long b = ChronoUnit.DAYS.between(w.date(), after.date());
    double grown = after.grams() / before.grams();
    if (a < 1 || b < 1 || a > 14 || b > 14 || grown < 0.88 || grown > Math.pow(1.035, a + b)) {
      return false;
    }
    double expected = before.grams() * Math.pow(grown, (double) a / (a + b));
    return Math.abs(w.grams() / expected - 1) > 0.13;
  }

  /** A weight that differs from both the one before and the one after by more than they do. */
  private static void jumps(Stay stay, List<Weighing> all, List<Signal> signals) {
    var told = new HashSet<Weighing>();
    for (int i = 1; i < all.size(); i++) {
      var w = all.get(i);
      var prev = all.get(i - 1);
      if (told.contains(prev)) {
        continue;
      }
      if (w.date().equals(prev.date()) || far(prev, w) < 0.08 || Slip.settled(stay, w.at())) {
        continue;
      }
      var next =
          all.subList(i, all.size()).stream().filter(n -> n.date().isAfter(w.date())).findFirst();
      boolean off = next.isPresent() && offLine(prev, w, next.get());
      boolean back = next.isEmpty() || far(prev, next.get()) <= far(prev, w) * 0.6;
      if (!off && !(jump(prev, w) && back)) {
        continue;
      }
      told.add(w);
      signals.add(
          Slip.signal(
              "The weight is written as "
                  + w.written()
                  + " on "
                  + Words.day(stay.clock(), w.date())
                  + " after "
                  + prev.written()
                  + " on "
                  + Words.day(stay.clock(), prev.date())
                  + next.map(n -> " and before " + n.written() + " on " + n.date()).orElse("")
                  + ", a change of "
                  + Math.round(100 * far(prev, w))
                  + "%.",
              w.said().span(w.from(), w.to()),
              prev.said().span(prev.from(), prev.to())));
    }
  }

  private static boolean jump(Weighing a, Weighing b) {
    long days = ChronoUnit.DAYS.between(a.date(), b.date());
    return days <= 4 && far(a, b) > 0.08 + 0.02 * days;
  }

  private static double far(Weighing a, Weighing b) {
    return Math.abs(b.grams() / a.grams() - 1);
  }
}
