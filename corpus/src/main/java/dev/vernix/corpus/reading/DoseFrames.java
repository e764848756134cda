package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Doses of drugs, vaccines, blood products and infusions. */
final class DoseFrames {
  private static final Set<String> AMOUNTS =
      Set.of(
          "mg", "g", "ug", "ng", "mL", "L", "mmol", "meq", "[IU]", "m[IU]", "U", "umol", "[ppm]",
          "{cells}");
  private static final int STRANGERS = 2;

  /** An order longer than this is none, and looking on would cost quadratic time. */
  private static final int REACH = 40;

  private DoseFrames() {}

  static void read(Strip s) {
    for (int i = 0; i < s.size(); i++) {
      Item it = s.get(i);
      if (s.free(i) && dosed(it) && it.concept() != null) {
        new Walk(s, i, it.concept()).go();
      }
    }
  }

  static boolean dosed(Item it) {
    return it.kind(Kind.DRUG) || it.kind(Kind.VACCINE) || FeedParts.of(it).equals("infusion");
  }

  /**
   * Mass, volume, activity or amount of substance, also per weight or time; never a concentration.
   */
  static boolean isAmount(Quantity q) {
    String unit = q.unit();
    int slash = unit.indexOf('/');
    String head = slash < 0 ? unit : unit.substring(0, slash);
    String below = slash < 0 ? "" : unit.substring(slash + 1);
    boolean concentration =
        below.startsWith("mL")
            || below.startsWith("L")
            || below.startsWith("dL")
            || below.startsWith("m2");
    return unit.equals("/kg") || AMOUNTS.contains(head) && !concentration;
  }

  private static boolean perKilogram(Quantity q) {
    return q.unit().contains("/kg");
  }

  /** Reads what stands after one drug, and the amount right before it. */
  private static final class Walk {
    private final Strip s;
    private final int anchor;
    private final Concept drug;
    private final boolean infusion;
    private int from;
    private int to;
    private @Nullable Quantity amount;
    private @Nullable Quantity total;
    private String route = "";
    private String interval = "";
    private int daysNow;
    private int daysPlanned;

    Walk(Strip s, int anchor, Concept drug) {
      this.s = s;
      this.anchor = anchor;
      this.drug = drug;
      this.infusion = FeedParts.of(s.get(anchor)).equals("infusion");
      this.from = s.get(anchor).from();
      this.to = s.get(anchor).to();
    }

    void go() {
      inName();
      before();
      int strangers = 0;
      boolean next = false;
      for (int j = anchor + 1; j < s.size() && !ends(j) && strangers <= STRANGERS; j++) {
        Item it = s.get(j);
        boolean again =
            it.is(Item.Sort.ARROW)
                || it.word("then")
                || it.word("followed")
                || it.word("maintenance")
                || it.word("maint");
        if (again && amount != null) {
          next = true;
          continue;
        }
        int used = part(j, next);
        if (used > j) {
          strangers = 0;
          next = false;
          j = used - 1;
        } else if (it.is(Item.Sort.NUMBER) || it.is(Item.Sort.RUN)) {
          if (it.is(Item.Sort.NUMBER) && !it.bare()) {
            break;
          }
          strangers++;
        } else if (it.is(Item.Sort.NAME)) {
          if (!passes(j)) {
            break;
          }
        } else if (it.is(Item.Sort.WORD) && !NumberWords.in("dosed", it.text())
            || it.is(Item.Sort.BREAK)) {
          strangers++;
        }
      }
      emit();
    }

    private boolean ends(int j) {
      Item it = s.get(j);
      return s.stops(j)
          || j > anchor + REACH
          || it.is(Item.Sort.WORD) && NumberWords.in("undosed", it.text());
    }

    /**
     * Names that may stand between a drug and its dose: the milk a mineral goes into, a bolus, iron
     * in drops.
     */
    private boolean passes(int j) {
      Item it = s.get(j);
      return FeedParts.of(it).equals("oral")
          || it.named(drug.id())
          || it.kind(Kind.ANATOMY)
          || with(j);
    }

    /** {@code PVS with iron}: the second name describes the first. */
    private boolean with(int j) {
      return s.get(anchor + 1).word("with") && j == anchor + 2;
    }

    /** The lexicon may hold an amount within a name ({@code 2 mL/kg D10W}). */
    private void inName() {
      Item it = s.get(anchor);
      if (!it.text().isEmpty() && Character.isDigit(it.text().charAt(0))) {
        for (Quantity q : Quantities.read(it.text(), 0, it.text().length())) {
          if (amount == null && isAmount(q)) {
            amount =
                new Quantity(
                    from + q.from(), from + q.to(), q.value(), q.high(), q.comparator(), q.unit());
          }
        }
      }
    }

    private void before() {
      int n = anchor - 1;
      if (Route.of(s.get(n)) != null && s.free(n) && !s.get(n - 1).is(Item.Sort.EVERY)) {
        route = String.valueOf(Route.of(s.get(n)));
        from = s.get(n).from();
        s.take(n);
        n--;
      }
      if (s.get(n).word("of")) {
        n--;
      }
      if (s.freeNumber(n) && isAmount(s.get(n).number()) && amount == null) {
        amount = s.get(n).number();
        from = amount.from();
        s.take(n);
      }
    }

    /**
     * Uses what stands at {@code j}; gives the place after it, or {@code j} where it is no part of
     * a dose.
     */
    private int part(int j, boolean next) {
      Item it = s.get(j);
      if (!s.free(j)) {
        return j;
      }
      if (it.is(Item.Sort.NUMBER)) {
        return number(j, next);
      }
      if (it.is(Item.Sort.EVERY) && interval.isEmpty()) {
        interval = it.text();
        return took(j, j + 1);
      }
      if (it.is(Item.Sort.COURSE) && !infusion) {
        Quantity now = it.numbers().getFirst();
        Quantity planned = it.numbers().size() > 1 ? it.numbers().get(1) : null;
        daysNow = now == null ? 0 : now.value().intValue();
        daysPlanned = planned == null ? daysPlanned : planned.value().intValue();
        return took(j, j + 1);
      }
      Route.Found found = route.isEmpty() ? Route.at(s, j) : null;
      if (found == null) {
        return j;
      }
      route = found.route();
      return took(j, found.end());
    }

    private int number(int j, boolean next) {
      Item it = s.get(j);
      Quantity q = it.number();
      Item before = s.get(j - 1);
      if (before.word("over")) {
        return took(j, j + 1);
      }
      if (before.word("x") || before.mark('×') || before.word("for")) {
        return course(j, q);
      }
      if (isAmount(q) && q.value().signum() > 0) {
        return amount(j, q, next);
      }
      boolean bareDose =
          q.unit().isEmpty() && amount == null && !infusion && j <= anchor + 2 && interval(j + 1);
      if (bareDose) {
        amount = q;
        return took(j, j + 1);
      }
      return j;
    }

    /** {@code vanc 15 q8}: a bare number is a dose only with an interval close behind. */
    private boolean interval(int j) {
      return s.get(j).is(Item.Sort.EVERY)
          || Route.of(s.get(j)) != null && s.get(j + 1).is(Item.Sort.EVERY);
    }

    private int course(int j, Quantity q) {
      int days = q.value().intValue();
      switch (q.unit()) {
        case "d" -> daysPlanned = q.high() == null ? days : q.high().intValue();
        case "wk" -> daysPlanned = days * 7;
        case "h" -> daysPlanned = days % 24 == 0 ? days / 24 : daysPlanned;
        case "" -> {
          boolean dose = s.get(j + 1).text().startsWith("dose") || s.get(j + 1).word("bolus");
          if (q.value().compareTo(BigDecimal.ONE) == 0 && interval.isEmpty()) {
            interval = "once";
          }
          return took(j, dose ? j + 2 : j + 1);
        }
        default -> {
          return j;
        }
      }
      return took(j, j + 1);
    }

    private int amount(int j, Quantity q, boolean next) {
      if (next) {
        emit();
        amount = q;
        total = null;
        interval = "";
        from = q.from();
        return took(j, j + 1);
      }
      if (amount == null) {
        amount = q;
      } else if (total == null && perKilogram(q) != perKilogram(amount) && related(j)) {
        total = perKilogram(q) ? amount : q;
        amount = perKilogram(q) ? q : amount;
      } else {
        return j;
      }
      return took(j, j + 1);
    }

    /**
     * Both amounts are of one dose where a bracket, a sign of equality or nothing stands between.
     */
    private boolean related(int j) {
      Item before = s.get(j - 1);
      return before.mark('(')
          || before.mark('=')
          || before.mark('/')
          || before.is(Item.Sort.NUMBER)
          || before.mark(',')
          || before.mark('[');
    }

    private int took(int first, int end) {
      for (int k = first; k < end; k++) {
        s.take(k);
        to = Math.max(to, s.get(k).to());
      }
      return end;
    }

    private void emit() {
      boolean nothing =
          amount == null && interval.isEmpty() && route.isEmpty() && daysNow + daysPlanned == 0;
      if (nothing || infusion && amount == null && interval.length() + daysNow + daysPlanned > 0) {
        return;
      }
      s.take(anchor);
      boolean perDay =
          amount != null && (amount.unit().endsWith("/d") || amount.unit().contains("/d/"));
      s.add(
          new Frame.Dose(
              from, to, drug, amount, total, perDay, route, interval, daysNow, daysPlanned));
    }
  }
}
