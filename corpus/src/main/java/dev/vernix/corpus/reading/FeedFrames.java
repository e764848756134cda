package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Enteral feeds: milks, energy, volume, interval, volume per weight and day, route, share by mouth.
 */
final class FeedFrames {
  private static final Set<Integer> ENERGIES = Set.of(20, 22, 24, 26, 27, 28, 30);
  private static final String ENERGY = "kcal/[foz_us]";
  private static final BigDecimal LARGEST_FEED = BigDecimal.valueOf(250);
  private static final int DAY_HOURS = 24;

  private FeedFrames() {}

  static void read(Strip s) {
    var feed = new Feed(s);
    for (int i = 0; i < s.size(); i++) {
      Item it = s.get(i);
      if (s.stops(i)) {
        feed.emit();
      } else if (s.free(i)) {
        i = feed.step(i) - 1;
      } else if (it.is(Item.Sort.NAME)) {
        feed.emit();
      }
    }
    feed.emit();
  }

  /** What has been gathered of the feed that is being read. */
  private static final class Feed {
    private static final int FAR = 6;
    private final Strip s;
    private final List<Concept> milks = new ArrayList<>();
    private @Nullable Quantity energy;
    private @Nullable Quantity volume;
    private @Nullable Quantity perKgDay;
    private @Nullable Quantity oralPercent;
    private String interval = "";
    private String route = "";
    private boolean fed;
    private boolean anchored;
    private int from = -1;
    private int to;
    private int lastUsed;

    Feed(Strip s) {
      this.s = s;
    }

    /** Takes in the item; gives the next place. */
    int step(int i) {
      Item it = s.get(i);
      if (fed && i - lastUsed > FAR && !it.is(Item.Sort.MARK)) {
        emit();
      }
      String part = FeedParts.of(it);
      if (Route.of(it) != null
          && (part.isEmpty() || part.equals("oral") || part.equals("gavage"))) {
        return route(i, part);
      }
      return switch (it.sort()) {
        case NAME -> name(i, part);
        case NUMBER -> number(i);
        case EVERY -> {
          if (fed && volume != null && interval.isEmpty() && it.text().startsWith("q")) {
            interval = it.text();
            use(i, i + 1);
          }
          yield i + 1;
        }
        default -> i + 1;
      };
    }

    private int name(int i, String part) {
      Item it = s.get(i);
      if (part.isEmpty() || part.equals("infusion")) {
        boolean other =
            it.kind(Kind.DRUG)
                || it.kind(Kind.LAB)
                || it.kind(Kind.RESPIRATORY_SUPPORT)
                || part.equals("infusion");
        if (other) {
          emit();
        }
        return i + 1;
      }
      Concept concept = it.concept();
      if (part.equals("milk") && concept != null && !milks.contains(concept)) {
        if (volume != null && milks.isEmpty() && i - lastUsed > 3) {
          emit();
        }
        milks.add(concept);
        trailingEnergy(it);
      }
      boolean oral =
          it.text().startsWith("po ")
              || it.text().startsWith("po/")
              || it.text().startsWith("nippl");
      if (oral && route.isEmpty()) {
        route = "PO";
      }
      if (part.equals("gavage") && it.text().startsWith("ng") && route.isEmpty()) {
        route = "NG";
      }
      use(i, i + 1);
      anchored = true;
      return i + 1;
    }

    /** {@code SSC24}, {@code SSC 24}: the energy stands within the milk's name. */
    private void trailingEnergy(Item it) {
      String t = it.text();
      int n = t.length();
      boolean two =
          n > 3
              && Character.isDigit(t.charAt(n - 1))
              && Character.isDigit(t.charAt(n - 2))
              && !Character.isDigit(t.charAt(n - 3));
      if (two && energy == null && ENERGIES.contains(Integer.parseInt(t.substring(n - 2)))) {
        energy =
            new Quantity(
                it.to() - 2, it.to(), new BigDecimal(t.substring(n - 2)), null, "=", ENERGY);
      }
    }

    private int route(int i, String part) {
      Route.Found found = Route.at(s, i);
      if (found == null) {
        return i + 1;
      }
      boolean feeding = fed || !part.isEmpty() || percentNear(i);
      if (!feeding) {
        return i + 1;
      }
      if (route.isEmpty()) {
        route = found.route();
      } else if (!route.contains("/")
          && !route.equals(found.route())
          && !found.route().contains("/")) {
        boolean known = route.equals("PO") || found.route().equals("PO");
        route = !known ? route : route.equals("PO") ? "PO/" + found.route() : "PO/" + route;
      }
      use(i, found.end());
      anchored = true;
      return found.end();
    }

    private boolean percentNear(int i) {
      return s.get(i + 1).number("%")
          || s.get(i - 1).number("%")
          || s.get(i + 1).mark(':') && s.get(i + 2).number("%");
    }

    private int number(int i) {
      Quantity q = s.get(i).number();
      switch (q.unit()) {
        case "kcal", ENERGY -> {
          if (energyRange(q)) {
            collide(energy != null && energy.value().compareTo(q.value()) != 0);
            energy = Strip.with(q, ENERGY);
            use(i, i + 1);
          }
        }
        case "mL/kg/d" -> {
          if (fed || !infused(i)) {
            collide(perKgDay != null);
            perKgDay = q;
            use(i, i + 1);
          }
        }
        case "mL" -> volume(i, q);
        case "%" -> percent(i, q);
        case "" -> bare(i, q);
        default -> {}
      }
      return i + 1;
    }

    private boolean energyRange(Quantity q) {
      return q.value().scale() <= 0 && q.value().intValue() >= 18 && q.value().intValue() <= 34;
    }

    /** A volume for each day that an infusion named before may own. */
    private boolean infused(int i) {
      for (int j = i - 1; j >= 0 && j >= i - FAR && !s.stops(j); j--) {
        Item it = s.get(j);
        if (it.is(Item.Sort.NAME)) {
          return DoseFrames.dosed(it) || it.kind(Kind.MEASURE);
        }
      }
      return false;
    }

    private void volume(int i, Quantity q) {
      boolean every = false;
      for (int j = i + 1; j <= i + 3; j++) {
        every = every || s.get(j).is(Item.Sort.EVERY) && s.get(j).text().startsWith("q");
      }
      boolean other =
          unfed(i)
              || q.value().compareTo(LARGEST_FEED) > 0
              || s.get(i - 1).word("of") && s.get(i - 2).bare();
      if (other || !every && !fed) {
        return;
      }
      collide(volume != null);
      boolean times = (s.get(i - 1).word("x") || s.get(i - 1).mark('×')) && s.get(i - 2).bare();
      if (times && s.get(i - 2).number().value().intValue() > 0) {
        int count = s.get(i - 2).number().value().intValue();
        interval =
            DAY_HOURS % count == 0 && interval.isEmpty() ? "q" + DAY_HOURS / count + "h" : interval;
        use(i - 2, i - 1);
      }
      volume = q;
      anchored = true;
      use(i, i + 1);
    }

    private boolean unfed(int i) {
      for (int j = i - 3; j <= i + 2; j++) {
        Item it = s.get(j);
        boolean word = it.is(Item.Sort.WORD) || it.is(Item.Sort.NAME);
        if (word
            && (NumberWords.in("unfed", it.text())
                || it.named("residual-volume")
                || it.named("emesis"))) {
          return true;
        }
      }
      return false;
    }

    private void percent(int i, Quantity q) {
      for (int j = i - 3; j <= i + 3; j++) {
        Item it = s.get(j);
        boolean oral = FeedParts.of(it).equals("oral") || "PO".equals(Route.of(it));
        boolean between = j < i ? !s.stops(j) : j <= i + 2;
        if (oral
            && between
            && q.value().signum() >= 0
            && q.value().compareTo(BigDecimal.valueOf(100)) <= 0) {
          collide(oralPercent != null);
          oralPercent = q;
          if (!route.contains("PO")) {
            route = route.isEmpty() ? "PO" : "PO/" + route;
          }
          use(i, i + 1);
          return;
        }
      }
    }

    /** {@code EBM 24}, {@code fortified to 24}. */
    private void bare(int i, Quantity q) {
      Item before = s.get(i - 1).word("to") || s.get(i - 1).mark('(') ? s.get(i - 2) : s.get(i - 1);
      String part = FeedParts.of(before);
      boolean fortified =
          part.equals("milk") || part.equals("fortifier") || before.text().startsWith("fort");
      boolean counted = s.get(i + 1).is(Item.Sort.NAME) || s.get(i + 1).word("x");
      // "EBM 30 q3": a volume as likely as a strength.
      counted |= part.equals("milk") && s.get(i + 1).is(Item.Sort.EVERY);
      if (fortified
          && !counted
          && energy == null
          && q.high() == null
          && q.value().scale() <= 0
          && ENERGIES.contains(q.value().intValue())) {
        energy = Strip.with(q, ENERGY);
        use(i, i + 1);
      }
    }

    private void collide(boolean already) {
      if (already) {
        emit();
      }
    }

    private void use(int first, int end) {
      for (int k = first; k < end; k++) {
        s.take(k);
      }
      from = from < 0 ? s.get(first).from() : Math.min(from, s.get(first).from());
      to = Math.max(to, s.get(end - 1).to());
      lastUsed = end;
      fed = true;
    }

    void emit() {
      boolean numbers = energy != null || volume != null || perKgDay != null || oralPercent != null;
      boolean feed = fed && (anchored || energy != null);
      if (feed && (numbers || !interval.isEmpty() || !milks.isEmpty() && !route.isEmpty())) {
        s.add(
            new Frame.Feed(
                from, to, milks, energy, volume, interval, perKgDay, route, oralPercent));
      }
      milks.clear();
      energy = null;
      volume = null;
      perKgDay = null;
      oralPercent = null;
      interval = "";
      route = "";
      fed = false;
      anchored = false;
      from = -1;
      to = 0;
    }
  }
}
