package dev.vernix.prompts.gate;

import dev.vernix.corpus.reading.Quantities;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.prompts.gate.Element.Sort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every number of a sentence with its unit. No digit is overlooked: one that is no known quantity
 * counts as written.
 */
final class Numbers {
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{L}\\d])[-+]?\\d[\\d.,/]*(?<![.,/])");
  private static final Pattern CALENDAR =
      Pattern.compile("^ (?:calendar |completed |full )?(days?|weeks?)\\b");

  private Numbers() {}

  /** Numbers in {@code text}, from which dates and days have been taken out. */
  static List<Element> in(String text) {
    List<Element> out = new ArrayList<>();
    int end = 0;
    for (Quantity q : Quantities.read(text, 0, text.length())) {
      if (q.from() >= end) {
        out.add(of(q, text));
        end = Math.max(q.to(), out.getLast().to());
      }
    }
    Matcher m = DIGITS.matcher(text);
    while (m.find()) {
      boolean taken = out.stream().anyMatch(e -> e.from() < m.end() && m.start() < e.to());
      if (!taken) {
        out.add(new Element(Sort.NUMBER, m.group(), m.group(), m.start(), m.end()));
      }
    }
    out.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return out;
  }

  /** The unit of a number's key. */
  static String unit(Element number) {
    int space = number.key().indexOf(' ');
    return space < 0 ? "" : number.key().substring(space + 1);
  }

  /** The number of a number's key. */
  static String value(Element number) {
    int space = number.key().indexOf(' ');
    return space < 0 ? number.key() : number.key().substring(0, space);
  }

  private static Element of(Quantity q, String text) {
    String unit = q.unit();
    int to = q.to();
    Matcher days = CALENDAR.matcher(text.substring(to));
    if (unit.isEmpty() && days.find()) {
      unit = days.group(1).startsWith("d") ? "d" : "wk";
      to += days.end();
    }
    BigDecimal high = q.high();
    String value = plain(q.value()) + (high == null ? "" : ".." + plain(high));
    String comparator = q.comparator().equals("=") ? "" : q.comparator();
    return new Element(
        Sort.NUMBER, comparator + value + " " + unit, text.substring(q.from(), to), q.from(), to);
  }

  private static String plain(BigDecimal n) {
    return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
  }
}
