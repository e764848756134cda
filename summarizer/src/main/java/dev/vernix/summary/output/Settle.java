package dev.vernix.summary.output;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import dev.vernix.summary.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a person must settle before the draft may become a summary, each thing once, the most
 * harmful first.
 */
final class Settle {
  /** Four note names or more in a row are counted; the citations name them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "[\\p{L}\\p{N}_-]+\\.(?:md|txt|pdf)(?:(?:, | and"
              + " )[\\p{L}\\p{N}_-]+\\.(?:md|txt|pdf)){3,}");

  /**
   * One thing to settle.
   *
   * @param kind its heading, such as {@code Contradiction}
   * @param text one sentence
   * @param facts possibly none
   * @param sources possibly none
   */
  record Item(String kind, String text, List<String> facts, List<Span> sources) {}

  private Settle() {}

  /** All of them but the sentences of a model, which harm nobody once they are replaced. */
  static List<Item> of(Summary summary) {
    var items = new ArrayList<Item>();
    var chart = summary.ledger().chart();
    chart.unread().forEach(u -> items.add(uncited("Note not read", u.note() + ": " + u.reason())));
    var signals = summary.ledger().signals();
    signals.stream()
        .filter(s -> s.kind() != Ledger.Kind.PENDING && !shownBy(s, signals))
        .sorted(Comparator.comparingInt(s -> harm(s.kind())))
        .forEach(
            s ->
                items.add(
                    new Item(Wording.of(s.kind()), counted(s.text()), s.facts(), s.sources())));
    pending(summary.ledger())
        .forEach(p -> items.add(new Item("Pending", p.text(), p.facts(), p.sources())));
    summary
        .omitted()
        .forEach(o -> items.add(uncited("Not documented", o.item() + ": " + o.reason())));
    chart.remarks().forEach(r -> items.add(uncited("Remark", r)));
    return once(items);
  }

  private static final Pattern SIDES =
      Pattern.compile("(?is)\\bleft\\b.*\\bright\\b|\\bright\\b.*\\bleft\\b");

  /** One line on the wrong side is one contradiction, however many ways there are to find it. */
  private static boolean shownBy(Ledger.Signal signal, List<Ledger.Signal> all) {
    return sides(signal)
        && all.stream()
            .filter(other -> !other.equals(signal) && sides(other))
            .filter(other -> fuller(other, signal, all))
            .anyMatch(other -> shared(other, signal));
  }

  private static boolean sides(Ledger.Signal s) {
    return s.kind() == Ledger.Kind.CONTRADICTION && SIDES.matcher(s.text()).find();
  }

  private static boolean fuller(Ledger.Signal a, Ledger.Signal b, List<Ledger.Signal> all) {
    int more = Integer.compare(a.sources().size(), b.sources().size());
    return more > 0 || more == 0 && all.indexOf(a) < all.indexOf(b);
  }

  private static boolean shared(Ledger.Signal a, Ledger.Signal b) {
    return a.sources().stream().anyMatch(s -> b.sources().stream().anyMatch(s::overlaps));
  }

  /** A contradiction or a slip may reach a dose; copied text only misleads. */
  private static int harm(Ledger.Kind kind) {
    return switch (kind) {
      case SLIP -> 0;
      case CONTRADICTION -> 1;
      case CORRECTION -> 2;
      case OTHER_INFANT -> 3;
      case STALE -> 4;
      case UNDONE -> 5;
      case PENDING -> 6;
      case TEMPLATE -> 7;
      case COPIED -> 8;
    };
  }

  /**
   * What code worked out to be pending says it for the lines of the notes that it was read from.
   */
  static List<SummaryJson.Pending> pending(Ledger ledger) {
    var facts = ledger.byId();
    boolean derived =
        ledger.facts().stream().anyMatch(f -> f.derived() && f.system() == BodySystem.PENDING);
    var items = SummaryJson.pendingItems(ledger);
    return items.stream()
        .filter(p -> items.stream().noneMatch(q -> saysMore(q, p)))
        .filter(
            p ->
                !derived
                    || p.facts().stream()
                        .map(facts::get)
                        .allMatch(f -> f == null || !f.concept().endsWith("-statement")))
        .toList();
  }

  /** The same thing awaited, said with more: that no later note reports it. */
  private static boolean saysMore(SummaryJson.Pending longer, SummaryJson.Pending p) {
    String start = p.text().substring(0, p.text().length() - 1);
    return longer.text().length() > p.text().length() && longer.text().startsWith(start);
  }

  private static Item uncited(String kind, String text) {
    return new Item(kind, text, List.of(), List.of());
  }

  private static String counted(String text) {
    return NAMES.matcher(text).replaceAll(m -> m.group().split(", | and ").length + " notes");
  }

  /** The same words twice are one item with both sources. */
  private static List<Item> once(List<Item> items) {
    Map<String, Item> byText = new LinkedHashMap<>();
    for (var item : items) {
      byText.merge(item.kind() + item.text(), item, Settle::both);
    }
    return List.copyOf(byText.values());
  }

  private static Item both(Item a, Item b) {
    var facts = new ArrayList<>(a.facts());
    facts.addAll(b.facts());
    var sources = new ArrayList<>(a.sources());
    sources.addAll(b.sources());
    return new Item(
        a.kind(),
        a.text(),
        facts.stream().distinct().toList(),
        sources.stream().distinct().toList());
  }
}
