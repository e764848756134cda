package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a sentence and its mentions into {@link Item}s, in one pass. */
final class Items {
  private static final Map<String, String> INTERVALS = new HashMap<>();
  private static final Set<String> INTERVAL_STARTS = new HashSet<>();
  private static final Set<String> HOURS =
      Set.of("h", "hr", "hrs", "hour", "hours", "hrly", "hourly", "°");

  static {
    for (String[] row : Rows.of("intervals.tsv", 2)) {
      INTERVALS.put(row[0], row[1]);
      INTERVAL_STARTS.add(row[0].split(" ")[0]);
    }
  }

  private final CharSequence text;
  private final Lexemes lx;
  private final List<Mention> mentions;
  private final List<Item> items = new ArrayList<>();
  private int mention;

  private Items(Lexemes lx, List<Mention> mentions) {
    this.text = lx.text();
    this.lx = lx;
    this.mentions =
        mentions.stream()
            .sorted(
                Comparator.comparingInt(Mention::from)
                    .thenComparing(Mention::to, Comparator.reverseOrder()))
            .toList();
  }

  static List<Item> of(Lexemes lx, List<Mention> mentions) {
    var it = new Items(lx, mentions);
    int i = 0;
    while (i < it.lx.size()) {
      i = it.step(i);
    }
    return it.shareUnits();
  }

  private int step(int i) {
    while (mention < mentions.size() && mentions.get(mention).from() < lx.from(i)) {
      mention++;
    }
    if (mention < mentions.size() && mentions.get(mention).from() == lx.from(i)) {
      Mention m = mentions.get(mention++);
      int end = lx.at(m.to());
      CourseShape course = CourseShape.at(lx, i);
      if (course != null && course.numbers().size() > 1) {
        return add(Item.Sort.COURSE, i, course.end(), "", course.numbers());
      }
      String every = INTERVALS.get(lower(m.from(), m.to()));
      if (every != null
          && !items.isEmpty()
          && items.getLast().is(Item.Sort.NUMBER)
          && !items.getLast().bare()) {
        return add(Item.Sort.EVERY, i, end, every, List.of());
      }
      items.add(
          new Item(
              Item.Sort.NAME,
              m.from(),
              m.to(),
              lower(m.from(), m.to()),
              m.concept(),
              List.of(),
              spaced(i)));
      return Math.max(end, i + 1);
    }
    return switch (lx.kind(i)) {
      case Lexemes.NUMBER -> number(i);
      case Lexemes.WORD -> word(i);
      case Lexemes.ARROW -> add(Item.Sort.ARROW, i, i + 1, "->", List.of());
      case Lexemes.BREAK -> add(Item.Sort.BREAK, i, i + 1, "\n", List.of());
      default ->
          add(Item.Sort.MARK, i, i + 1, String.valueOf(lx.text().charAt(lx.from(i))), List.of());
    };
  }

  private int number(int i) {
    int time = NotNumbers.time(lx, i);
    if (time > i) {
      return add(Item.Sort.TIME, i, time, "", List.of());
    }
    if (HOURS.contains(lx.word(i + 1)) && lx.word(i + 1).endsWith("ly")
        || lx.mark(i + 1) == '-' && lx.word(i + 2).endsWith("rly") && lx.glued(i + 1)
        || lx.mark(i + 1) == '-' && lx.word(i + 2).equals("hourly")) {
      int end = lx.mark(i + 1) == '-' ? i + 3 : i + 2;
      return add(Item.Sort.EVERY, i, end, "q" + lower(lx.from(i), lx.to(i)) + "h", List.of());
    }
    CourseShape nth = CourseShape.ordinal(lx, i);
    if (nth != null) {
      return add(Item.Sort.COURSE, i, nth.end(), "", nth.numbers());
    }
    var counts = CountShape.at(lx, i);
    if (counts != null) {
      return add(Item.Sort.COUNTS, i, counts.end(), "", counts.numbers());
    }
    Numeral n = Numeral.at(lx, i);
    if (!n.compound() && !n.quantity().unit().startsWith("/")) {
      var run = RunShape.at(lx, i);
      if (run != null) {
        return add(Item.Sort.RUN, i, run.end(), "", run.numbers());
      }
    }
    if (!lx.glued(i) && NotNumbers.end(lx, i) > i
        || lx.glued(i + 1) && NumberWords.in("ordinal", lx.word(i + 1))) {
      return add(Item.Sort.TIME, i, i + 1, "", List.of());
    }
    if (named(n)) {
      return add(Item.Sort.WORD, i, i + 1, lower(lx.from(i), lx.to(i)), List.of());
    }
    dropSign(n);
    Quantity q = n.quantity();
    items.add(
        new Item(
            Item.Sort.NUMBER,
            q.from(),
            q.to(),
            lower(q.from(), q.to()),
            null,
            List.of(q),
            spaced(n.first())));
    return Math.max(n.end(), i + 1);
  }

  /** {@code 25-OH vitamin D}, {@code 17-OHP}: the number is part of a name. */
  private boolean named(Numeral n) {
    boolean dash = lx.mark(n.end()) == '-' && lx.glued(n.end()) && lx.glued(n.end() + 1);
    return dash && n.quantity().unit().isEmpty() && lx.kind(n.end() + 1) == Lexemes.WORD;
  }

  /** The sign before a number was taken for a mark on its own. */
  private void dropSign(Numeral n) {
    if (!items.isEmpty() && items.getLast().from() >= n.quantity().from()) {
      items.removeLast();
    }
  }

  private int word(int i) {
    int every = every(i);
    if (every > i) {
      return every;
    }
    CourseShape course = CourseShape.at(lx, i);
    if (course != null) {
      return add(Item.Sort.COURSE, i, course.end(), "", course.numbers());
    }
    DateForm date = DateForm.at(lx, i);
    if (date != null) {
      return add(Item.Sort.TIME, i, date.end(), "", List.of());
    }
    if (NumberWords.in("value", lx.word(i))) {
      Numeral n = Numeral.spelled(lx, i);
      if (n != null) {
        return add(Item.Sort.NUMBER, i, n.end(), lx.word(i), List.of(n.quantity()));
      }
    }
    return add(Item.Sort.WORD, i, i + 1, lx.word(i), List.of());
  }

  /**
   * Adds {@code q12h}, {@code every 3 hours}, {@code twice daily}; gives the place after it, or
   * {@code i}.
   */
  private int every(int i) {
    String w = lx.word(i);
    if ((w.equals("q") || w.equals("every")) && lx.kind(i + 1) == Lexemes.NUMBER) {
      int last = i + 1;
      String hours = lower(lx.from(last), lx.to(last));
      if (lx.mark(last + 1) == '-' && lx.kind(last + 2) == Lexemes.NUMBER && lx.glued(last + 2)) {
        last += 2;
        hours = lower(lx.from(i + 1), lx.to(last));
      }
      boolean unit = HOURS.contains(lx.word(last + 1)) || lx.mark(last + 1) == '°';
      boolean days = lx.word(last + 1).startsWith("d") && lx.word(last + 1).length() <= 4;
      if (w.equals("q") || unit) {
        String unitText = days ? "d" : "h";
        return add(
            Item.Sort.EVERY,
            i,
            unit || days ? last + 2 : last + 1,
            "q" + hours + unitText,
            List.of());
      }
      return i;
    }
    for (int words = INTERVAL_STARTS.contains(w) ? 4 : 0; words >= 1; words--) {
      String interval = INTERVALS.get(phrase(i, words));
      if (interval != null) {
        return add(Item.Sort.EVERY, i, i + words, interval, List.of());
      }
    }
    return i;
  }

  private String phrase(int i, int words) {
    if (words == 1) {
      return lx.word(i);
    }
    var phrase = new StringBuilder(lx.word(i));
    for (int k = i + 1; k < i + words; k++) {
      if (lx.kind(k) != Lexemes.WORD || mentionAt(lx.from(k))) {
        return "";
      }
      phrase.append(' ').append(lx.word(k));
    }
    return phrase.toString();
  }

  private boolean mentionAt(int offset) {
    return mention < mentions.size() && mentions.get(mention).from() == offset;
  }

  private int add(
      Item.Sort sort, int first, int end, String words, List<@Nullable Quantity> numbers) {
    items.add(new Item(sort, lx.from(first), lx.to(end - 1), words, null, numbers, spaced(first)));
    return end;
  }

  private boolean spaced(int lexeme) {
    return lexeme > 0 && !lx.glued(lexeme);
  }

  private String lower(int from, int to) {
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }

  /** {@code 21 -> 23 cm}, {@code 38 to 62 mg/dL}: both have the unit. */
  private List<Item> shareUnits() {
    for (int i = items.size() - 1; i >= 2; i--) {
      Item b = items.get(i);
      Item a = items.get(i - 2);
      Item join = items.get(i - 1);
      boolean joined = join.is(Item.Sort.ARROW) || join.word("to") || join.mark('>');
      if (joined && a.bare() && b.is(Item.Sort.NUMBER) && !b.bare()) {
        Quantity q = a.number();
        Quantity with =
            new Quantity(q.from(), q.to(), q.value(), q.high(), q.comparator(), b.number().unit());
        items.set(
            i - 2, new Item(a.sort(), a.from(), a.to(), a.text(), null, List.of(with), a.spaced()));
      }
    }
    return items;
  }
}
