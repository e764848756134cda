package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A side of the body with what is said beside it.
 *
 * @param side {@code left}, {@code right} or {@code both}
 * @param items concepts, grades and words of the stretch in which it stands
 * @param from of the word that names the side
 */
record Sided(String side, Set<String> items, int from, int to) {
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(?:(left|LEFT|Left|Lt|lt|OS|L)|(right|RIGHT|Right|Rt|rt|OD|R)|([Bb]ilat(?:eral(?:ly)?)?|BILATERAL|OU|[Bb]oth|each"
              + " eye))\\b(?![>'/-]|\\.\\d| ?(?:/|min\\b|to (?:left|right|L|R)\\b))(?<!(?:to"
              + " |->|\\d |\\d))");
  private static final Pattern BORDER =
      Pattern.compile("[;,()|]|\\.\\s|\\s(?:and|then|with|/)\\s|\\n|(?<=\\w): ?");

  /** Every side in a text. */
  static List<Sided> in(String text, List<Named> names) {
    var found = new ArrayList<Sided>();
    var borders = new ArrayList<>(List.of(0));
    BORDER.matcher(text).results().forEach(m -> borders.add(m.end()));
    borders.add(text.length());
    Sided open = null;
    for (int i = 0; i + 1 < borders.size(); i++) {
      int from = borders.get(i);
      int to = borders.get(i + 1);
      var written = items(text, from, to, names);
      var items = written;
      if (items.isEmpty() && i > 0) {
        // "stage 2 (right)"
        items = items(text, borders.get(i - 1), from, names);
      }
      if (bare(items) && !found.isEmpty()) {
        // "L testis in inguinal canal, R down": of the same part of the body.
        var part = new HashSet<>(items);
        found.getLast().items().stream().filter(x -> x.startsWith("a:")).forEach(part::add);
        items = part;
      }
      if (items.stream().allMatch(x -> x.startsWith("w:") || x.startsWith("a:"))) {
        items = subject(items, from, names);
      }
      var m = WORD.matcher(text).region(from, to).useTransparentBounds(true);
      boolean own = false;
      while (m.find()) {
        String side = m.group(1) != null ? "left" : m.group(2) != null ? "right" : "both";
        own = true;
        var one = new Sided(side, items, m.start(), m.end());
        found.add(one);
        // "RIGHT: zone II, stage 2": what follows is of that side until another is named.
        open = text.substring(from, m.start()).isBlank() || bare(written) ? one : null;
      }
      if (!own && open != null) {
        found.set(found.indexOf(open), open = open.with(items));
      }
    }
    return found;
  }

  /** Without a thing of its own, a stretch is of the thing named last before it. */
  private static Set<String> subject(Set<String> items, int from, List<Named> names) {
    var all = new HashSet<>(items);
    if (items.stream().allMatch(i -> i.startsWith("w:norm") || i.startsWith("w:abnor"))) {
      return all;
    }
    names.stream()
        .filter(n -> n.to() <= from && n.from() > from - REACH)
        .filter(n -> n.concept().kind() != Kind.ANATOMY)
        .reduce((a, b) -> b)
        .ifPresent(n -> all.add(n.concept().id()));
    return all;
  }

  private static final int REACH = 60;

  private static boolean bare(Set<String> items) {
    return items.stream().allMatch(i -> i.startsWith("w:"));
  }

  private Sided with(Set<String> more) {
    var all = new HashSet<>(items);
    all.addAll(more);
    return new Sided(side, all, from, to);
  }

  private static Set<String> items(String text, int from, int to, List<Named> names) {
    String part = text.substring(from, to);
    var items = new HashSet<String>();
    names.stream()
        .filter(
            n -> n.from() >= from && n.from() < to && !n.concept().id().startsWith("laterality"))
        .forEach(
            n -> items.add((n.concept().kind() == Kind.ANATOMY ? "a:" : "") + n.concept().id()));
    Grade.in(part).forEach(g -> items.add("g:" + g.scale() + g.value()));
    var blank = new StringBuilder(part.toLowerCase(Locale.ROOT));
    names.stream()
        .filter(n -> n.from() >= from && n.to() <= to && n.concept().kind() == Kind.ANATOMY)
        .forEach(n -> blank.replace(n.from() - from, n.to() - from, " ".repeat(n.to() - n.from())));
    Stems.of(blank.toString()).stream()
        .filter(w -> !SIDES.contains(w))
        .forEach(w -> items.add("w:" + w));
    return items;
  }

  private static final Set<String> SIDES =
      Set.of("left", "right", "bilat", "both", "side", "eye", "each");

  String opposite() {
    return side.equals("left") ? "right" : side.equals("right") ? "left" : "none";
  }

  /** Keys by which lines that speak of it are found. */
  Set<String> keys() {
    return items.stream()
        .filter(i -> !i.startsWith("w:") && !i.startsWith("g:"))
        .map(i -> i.startsWith("a:") ? i.substring(2) : i)
        .flatMap(i -> Lexicon.standard().find(i).stream().flatMap(c -> Related.keys(c).stream()))
        .collect(Collectors.toSet());
  }

  /** How much both say, grades and concepts twice. */
  int shared(Sided other) {
    return items.stream()
        .filter(other.items::contains)
        .mapToInt(i -> i.startsWith("w:") || i.startsWith("a:") ? 1 : 2)
        .sum();
  }
}
