package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups whose shape says what they are: blood counts, blood gases, blood pressures, Apgar scores,
 * bilirubin pairs.
 */
final class ShapeFrames {
  private static final List<String> COUNTS =
      List.of("white-cell-count", "haemoglobin", "haematocrit", "platelet-count");
  private static final List<String> APGARS =
      List.of(
          "apgar-1-minute",
          "apgar-5-minute",
          "apgar-10-minute",
          "apgar-15-minute",
          "apgar-20-minute");
  private static final int REACH = 4;

  private ShapeFrames() {}

  static void read(Strip s) {
    for (int i = 0; i < s.size(); i++) {
      Item it = s.get(i);
      if (it.is(Item.Sort.COUNTS)) {
        labs(s, i, COUNTS);
      } else if (it.is(Item.Sort.RUN) && gas(s, i)) {
        labs(s, i, GasOrder.of(it.numbers()));
      } else if (it.named("apgar")) {
        apgars(s, i);
      } else if (it.named("blood-pressure") || it.word("bp")) {
        pressures(s, i);
      } else if (it.named("bilirubin") || it.named("direct-bilirubin")) {
        pair(s, i, List.of("bilirubin", "direct-bilirubin"), "d");
      } else if (it.named("haemoglobin") || it.named("haematocrit") || it.word("h")) {
        pair(s, i, List.of("haemoglobin", "haematocrit"), "h");
      } else if (it.named("complete-blood-count")) {
        slashedCount(s, i);
      }
    }
  }

  private static boolean gas(Strip s, int i) {
    List<@Nullable Quantity> n = s.get(i).numbers();
    Quantity first = n.getFirst();
    return n.size() >= 3
        && n.size() <= 6
        && first != null
        && accept("ph", first) != null
        && first.value().scale() > 0
        && s.free(i);
  }

  private static void labs(Strip s, int i, List<String> ids) {
    List<@Nullable Quantity> numbers = s.get(i).numbers();
    s.take(i);
    for (int k = 0; k < Math.min(ids.size(), numbers.size()); k++) {
      Quantity q = numbers.get(k);
      value(s, ids.get(k), q, q == null ? 0 : q.from());
    }
  }

  private static boolean value(Strip s, String id, @Nullable Quantity q, int from) {
    Concept concept = id.isEmpty() ? null : s.concept(id);
    Quantity accepted = concept == null || q == null ? null : accept(id, q);
    if (concept == null || accepted == null) {
      return false;
    }
    s.add(
        concept.kind() == Kind.LAB
            ? new Frame.Lab(from, accepted.to(), concept, accepted)
            : new Frame.Measure(from, accepted.to(), concept, accepted));
    return true;
  }

  private static @Nullable Quantity accept(String id, Quantity q) {
    ValueRole role = ValueRole.of(id);
    return role == null ? q : role.accept(q);
  }

  /** The next free run, past marks and small words; -1 where other things come first. */
  private static int run(Strip s, int i) {
    for (int j = i + 1; j <= i + REACH && !s.stops(j); j++) {
      Item it = s.get(j);
      if (it.is(Item.Sort.RUN)) {
        return s.free(j) ? j : -1;
      }
      boolean small =
          it.is(Item.Sort.WORD)
              || it.is(Item.Sort.TIME)
              || it.is(Item.Sort.MARK)
              || it.is(Item.Sort.BREAK);
      if (!small && !it.is(Item.Sort.NAME)) {
        return -1;
      }
    }
    return -1;
  }

  private static void pair(Strip s, int i, List<String> ids, String hint) {
    boolean slashed =
        s.get(i + 1).mark('/') || s.get(i - 1).mark('/') || s.get(i).text().contains("/");
    int r = run(s, i);
    if (r < 0 || s.get(r).numbers().size() != 2) {
      return;
    }
    Quantity a = s.get(r).numbers().get(0);
    Quantity b = s.get(r).numbers().get(1);
    if (a == null || b == null || accept(ids.get(0), a) == null || accept(ids.get(1), b) == null) {
      return;
    }
    boolean ordered =
        hint.equals("d")
            ? a.value().compareTo(b.value()) > 0 && a.value().scale() + b.value().scale() > 0
            : slashed && b.value().compareTo(a.value()) > 0;
    if (ordered) {
      Quantity unitless = a.unit().isEmpty() && !b.unit().isEmpty() ? Strip.with(a, b.unit()) : a;
      s.take(r);
      value(s, ids.get(0), unitless, unitless.from());
      value(s, ids.get(1), b, b.from());
    }
  }

  private static void slashedCount(Strip s, int i) {
    int r = run(s, i);
    if (r > 0 && s.get(r).numbers().size() == 4) {
      labs(s, r, COUNTS);
    }
  }

  private static void pressures(Strip s, int i) {
    int r = run(s, i);
    List<@Nullable Quantity> n = r < 0 ? List.of() : s.get(r).numbers();
    Quantity high = n.size() == 2 ? n.get(0) : null;
    Quantity low = n.size() == 2 ? n.get(1) : null;
    if (high == null || low == null || high.value().compareTo(low.value()) <= 0) {
      return;
    }
    s.take(r);
    s.take(i);
    measure(s, "systolic-blood-pressure", high, s.get(i).from());
    measure(s, "diastolic-blood-pressure", low, low.from());
    for (int j = r + 1; j <= r + 4 && !s.stops(j); j++) {
      Item it = s.get(j);
      if (s.freeNumber(j) && (it.bare() || it.number("mm[Hg]"))) {
        boolean named =
            s.get(j - 1).mark('(')
                || s.get(j - 1).text().equals("map")
                || s.get(j - 1).text().startsWith("mean");
        if (named && value(s, "mean-arterial-pressure", it.number(), it.from())) {
          s.take(j);
          s.take(j - 1);
        }
        return;
      }
    }
  }

  private static void measure(Strip s, String id, Quantity q, int from) {
    Concept concept = s.concept(id);
    if (concept != null) {
      s.add(new Frame.Measure(from, q.to(), concept, Strip.with(q, "mm[Hg]")));
    }
  }

  private static void apgars(Strip s, int i) {
    var scores = new ArrayList<Quantity>();
    int minutes = 0;
    for (int j = i + 1; j <= i + 24 && !s.stops(j); j++) {
      Item it = s.get(j);
      if (it.is(Item.Sort.RUN) && scores.isEmpty()) {
        it.numbers()
            .forEach(
                q -> {
                  if (q != null) scores.add(q);
                });
        s.take(j);
        break;
      }
      boolean minute =
          it.number("min")
              || s.get(j - 1).mark('@')
              || s.get(j - 1).word("at")
              || s.get(j - 1).mark('(');
      if (s.freeNumber(j) && minute) {
        s.take(j);
        minutes++;
      } else if (s.freeNumber(j)
          && it.bare()
          && it.number().value().compareTo(BigDecimal.TEN) <= 0) {
        scores.add(it.number());
        s.take(j);
      } else if (it.is(Item.Sort.NAME) || it.is(Item.Sort.NUMBER)) {
        break;
      }
    }
    boolean allTen =
        scores.stream()
            .allMatch(q -> q.value().compareTo(BigDecimal.TEN) <= 0 && q.value().signum() >= 0);
    for (int k = 0;
        k < scores.size() && allTen && k < APGARS.size() && minutes <= scores.size();
        k++) {
      Quantity q = scores.get(k);
      value(
          s,
          APGARS.get(k),
          q.unit().isEmpty() ? q : Strip.with(q, ""),
          k == 0 ? s.get(i).from() : q.from());
    }
  }
}
