package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Laboratory values and measures: a name, small words, a number, and the later values of a trend.
 */
final class ValueFrames {
  private static final int REACH = 7;
  private static final int TIMED_REACH = 40;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> CHANGING =
      List.of("weight", "birth-weight", "length", "head-circumference", "abdominal-girth");

  private ValueFrames() {}

  static void read(Strip s) {
    for (int i = 0; i < s.size(); i++) {
      Concept concept = anchor(s, i);
      ValueRole role = concept == null ? null : ValueRole.of(concept.id());
      if (concept != null && role != null && s.free(i)) {
        new Walk(s, i, concept, role).go();
      }
    }
  }

  private static @Nullable Concept anchor(Strip s, int i) {
    Item it = s.get(i);
    if (it.concept() != null && ValueRole.of(it.concept().id()) != null) {
      return it.concept();
    }
    if (!it.is(Item.Sort.WORD) && !it.is(Item.Sort.NAME) || !label(s, i)) {
      return null;
    }
    String id = ValueRole.labelled(s.written(i));
    return id == null ? null : s.concept(id);
  }

  /** A label counts only right before a number. */
  private static boolean label(Strip s, int i) {
    int next = s.get(i + 1).mark(':') || s.get(i + 1).mark('=') ? i + 2 : i + 1;
    boolean vertebra =
        s.written(i).length() == 1 && !s.written(i).equals("T") && !s.get(next).spaced();
    return s.freeNumber(next) && !vertebra;
  }

  private static boolean filler(Item it) {
    return it.is(Item.Sort.TIME)
        || it.is(Item.Sort.BREAK)
        || it.is(Item.Sort.WORD) && NumberWords.in("filler", it.text())
        || it.is(Item.Sort.MARK) && ":=(,~<>≤≥@*-–≈".indexOf(it.text().charAt(0)) >= 0;
  }

  private record Walk(Strip s, int anchor, Concept concept, ValueRole role) {
    void go() {
      boolean earlier = false;
      for (int j = anchor + 1; j <= anchor + REACH && !s.stops(j); j++) {
        Item it = s.get(j);
        if (s.freeNumber(j)) {
          Quantity q = accepted(j);
          if (delta(j)) {
            s.take(j);
            continue;
          }
          if (q == null || counts(j) || listed(j)) {
            return;
          }
          s.take(j);
          if (earlier) {
            earlier = false;
            continue;
          }
          add(s.get(anchor).from(), q);
          trend(j);
          if (s.get(j - 1).is(Item.Sort.TIME)) {
            timed(j);
          }
          return;
        }
        int past = remark(j);
        if (past > j) {
          j = past;
          continue;
        }
        boolean run = it.is(Item.Sort.RUN) || it.is(Item.Sort.EVERY);
        if (it.is(Item.Sort.NAME)
            ? !alias(it)
            : !filler(it) && !run && !earlier(it) && !it.is(Item.Sort.ARROW)) {
          return;
        }
        earlier = earlier || earlier(it);
      }
    }

    /** {@code platelets (plt) 68}, {@code SBR bili 180}: another word for the same. */
    private boolean alias(Item it) {
      return it.named(concept.id()) || it.kind(Kind.ANATOMY) || it.named("oral-feeding");
    }

    /**
     * {@code PLT (citrate) 172}: the bracket that closes a remark without a number; {@code j} where
     * none opens.
     */
    private int remark(int j) {
      for (int k = j + 1; s.get(j).mark('(') && k <= j + 5 && !s.get(k).is(Item.Sort.NUMBER); k++) {
        if (s.get(k).mark(')')) {
          return k;
        }
      }
      return j;
    }

    private static boolean earlier(Item it) {
      return it.is(Item.Sort.WORD) && NumberWords.in("earlier", it.text());
    }

    private @Nullable Quantity accepted(int j) {
      Quantity written = s.get(j).number();
      boolean flag = s.written(j).endsWith(" H") || s.written(j).endsWith(" L");
      Quantity q = role.accept(flag ? unflagged(written) : written);
      return q == null ? null : percent(q);
    }

    /** {@code 2.4 H}, {@code 31 L}: flags of the laboratory, not hours or litres. */
    private static Quantity unflagged(Quantity q) {
      return new Quantity(q.from(), q.to() - 2, q.value(), q.high(), q.comparator(), "");
    }

    /** Inspired oxygen is always given in percent. */
    private Quantity percent(Quantity q) {
      if (!role.concept().equals("fio2")) {
        return q;
      }
      Quantity percent = Oxygen.percent(q);
      return percent == null ? q : percent;
    }

    /** {@code up 40 g}, {@code (+25)}: a change, which is not the measure itself. */
    private boolean delta(int j) {
      if (!CHANGING.contains(concept.id())) {
        return false;
      }
      String before = s.get(j - 1).text();
      boolean said = s.get(j - 1).is(Item.Sort.WORD) && NumberWords.in("delta", before);
      return said || s.get(j).text().startsWith("+") || s.get(j).text().startsWith("-");
    }

    /** {@code A/P: 1. Lungs}: the first of a list, not the phosphate. */
    private boolean listed(int j) {
      return s.get(j).text().equals("1") && s.get(j - 1).mark(':') && s.get(j + 1).mark('.');
    }

    /** {@code CRP sent, 3 bradys}: the number counts what follows. */
    private boolean counts(int j) {
      Item next = s.get(j + 1);
      boolean finding =
          next.kind(Kind.FINDING) || next.kind(Kind.DIAGNOSIS) || next.kind(Kind.DRUG);
      return s.get(j).bare() && finding && next.spaced() && j > anchor + 1;
    }

    /** {@code Gluc: 1100 42, NNP notified, 1130 56}: later values, each right after its time. */
    private void timed(int first) {
      for (int j = first + 1; j < first + TIMED_REACH && !s.stops(j); j++) {
        boolean bare = s.freeNumber(j) && s.get(j).bare();
        Quantity q = bare && s.get(j - 1).is(Item.Sort.TIME) ? accepted(j) : null;
        if (q != null) {
          s.take(j);
          add(q.from(), q);
        }
      }
    }

    private void trend(int first) {
      int last = first;
      while (true) {
        int next = next(last);
        if (next < 0) {
          return;
        }
        Quantity q = accepted(next);
        if (q == null || delta(next)) {
          return;
        }
        s.take(next);
        add(q.from(), q);
        last = next;
      }
    }

    /**
     * The next value of the trend; -1 where it ends. Former values in brackets are taken and not
     * told.
     */
    private int next(int last) {
      int j = last + 1;
      boolean arrow = false;
      boolean comma = false;
      for (; j <= last + 6 && !s.stops(j); j++) {
        Item it = s.get(j);
        if (s.freeNumber(j)) {
          boolean alone = !s.get(j + 1).is(Item.Sort.WORD) && !s.get(j + 1).is(Item.Sort.NAME);
          return arrow || comma && alone ? j : -1;
        }
        if (it.mark('/') && s.freeNumber(j + 1)
            || it.is(Item.Sort.ARROW)
            || it.word("to")
            || it.word("then")
            || it.word("now")
            || it.mark('>')) {
          arrow = true;
        } else if (it.mark(',')
            || it.mark('/')
            || it.is(Item.Sort.TIME)
            || it.is(Item.Sort.BREAK)
            || it.word("and")) {
          comma = true;
        } else if (earlier(it) || it.mark('(')) {
          former(j);
          return -1;
        } else if (!it.word("at")
            && !it.mark(')')
            && !it.word("today")
            && !it.word("h")
            && !it.word("l")) {
          return -1;
        }
      }
      return -1;
    }

    /** Takes the number of {@code (up from 21)} or {@code (+25)}, so that nothing else does. */
    private void former(int from) {
      for (int j = from; j <= from + 5 && !s.stops(j) && !s.get(j).mark(')'); j++) {
        if (s.freeNumber(j)) {
          boolean told = NumberWords.in("earlier", s.get(j - 1).text()) || delta(j);
          if (told) {
            s.take(j);
          }
          return;
        }
      }
    }

    private void add(int from, Quantity q) {
      boolean share =
          role.concept().equals("fio2") && q.unit().isEmpty() && q.value().compareTo(HUNDRED) <= 0;
      Quantity value = share ? Strip.with(q, "%") : q;
      s.add(
          concept.kind() == Kind.LAB
              ? new Frame.Lab(from, value.to(), concept, value)
              : new Frame.Measure(from, value.to(), concept, value));
    }
  }
}
