package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts of apnoeas, bradycardias and desaturations: {@code A/B/D 2/1/3}, {@code 3 As 2 Bs}, {@code
 * 1 brady}.
 */
final class EventFrames {
  private static final Set<String> COUNTED =
      Set.of("apnoea", "bradycardia", "desaturation", "abd-events");
  private static final Map<String, String> LETTERS =
      Map.of(
          "as",
          "apnoea",
          "bs",
          "bradycardia",
          "ds",
          "desaturation",
          "a's",
          "apnoea",
          "b's",
          "bradycardia",
          "d's",
          "desaturation");
  private static final List<String> IN_ORDER = List.of("apnoea", "bradycardia", "desaturation");
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private EventFrames() {}

  static void read(Strip s) {
    for (int i = 0; i < s.size(); i++) {
      Item it = s.get(i);
      if (it.concept() != null && COUNTED.contains(it.concept().id())) {
        if (!inOrder(s, i) && !before(s, i, it.concept())) {
          times(s, i, it.concept());
        }
      } else if (it.is(Item.Sort.WORD) && LETTERS.containsKey(it.text())) {
        Concept concept = s.concept(LETTERS.get(it.text()));
        if (concept != null) {
          before(s, i, concept);
        }
      }
    }
  }

  private static boolean inOrder(Strip s, int i) {
    int r =
        s.get(i + 1).mark(':') || s.get(i + 1).mark('=') || s.get(i + 1).mark('-') ? i + 2 : i + 1;
    Item run = s.get(r);
    if (!run.is(Item.Sort.RUN)
        || !s.free(r)
        || !s.get(i).text().contains("/")
        || run.numbers().size() > 3) {
      return false;
    }
    s.take(r);
    for (int k = 0; k < run.numbers().size(); k++) {
      Concept concept = s.concept(IN_ORDER.get(k));
      Quantity q = run.numbers().get(k);
      if (concept != null && q != null) {
        s.add(new Frame.Measure(k == 0 ? s.get(i).from() : q.from(), q.to(), concept, q));
      }
    }
    return true;
  }

  private static boolean before(Strip s, int i, Concept concept) {
    int n = s.freeNumber(i - 1) ? i - 1 : i - 2;
    boolean described = n == i - 1 || s.get(i - 1).is(Item.Sort.WORD);
    return s.freeNumber(n) && described && add(s, n, concept, s.get(n).from(), s.get(i).to());
  }

  /** {@code bradys x3}, {@code A/B: 2}; a number before another name counts that. */
  private static void times(Strip s, int i, Concept concept) {
    Item next = s.get(i + 1);
    boolean said = next.word("x") || next.mark('×') || next.mark(':');
    boolean korean = s.get(i + 2).word("회") || s.get(i + 2).word("번");
    int n = said ? i + 2 : korean || concept.id().equals("abd-events") ? i + 1 : -1;
    boolean others = s.get(n + 1).is(Item.Sort.NAME) || s.get(n + 1).is(Item.Sort.WORD);
    if (s.freeNumber(n) && (!others || next.word("x") || korean)) {
      add(s, n, concept, s.get(i).from(), s.get(n).to());
    }
  }

  private static boolean add(Strip s, int n, @Nullable Concept concept, int from, int to) {
    Quantity q = s.get(n).number();
    boolean count =
        q.unit().isEmpty()
            && q.value().scale() <= 0
            && q.value().signum() >= 0
            && q.value().compareTo(MOST) < 0;
    if (concept == null || !count) {
      return false;
    }
    s.take(n);
    s.add(new Frame.Measure(from, to, concept, q));
    return true;
  }
}
