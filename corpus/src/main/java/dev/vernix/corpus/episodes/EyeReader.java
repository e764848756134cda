package dev.vernix.corpus.episodes;

import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives what the sentences of one eye examination say to the eye that they say it of.
 *
 * <p>Notes name the eye before its findings ({@code OD: stage 1 zone II. OS: ...}) or behind them
 * ({@code stage 2 left, stage 1 right}), and say once what holds for both ({@code zone 2, no plus
 * either eye}). What could belong to either eye makes the whole examination {@link #torn}: nothing
 * is told of it then.
 */
final class EyeReader {
  private static final String RIGHT = "(?:[Rr]ight|RIGHT|OD|RE|R[Tt]|R)";
  private static final String LEFT =
      "(?:[Ll]eft|LEFT|OS|LE|L[Tt]|(?<!\\.\\d{1,3} ?)L(?! ?(?:/|min|of\\b|O2|NC|HF|via|flow|\\d)))";
  private static final String AND = "\\s?(?:[+&/]|\\band\\b)\\s?";
  private static final Pattern SIDE =
      Pattern.compile(
          "(?<both>\\b(?:(?:"
              + RIGHT
              + AND
              + LEFT
              + "|"
              + LEFT
              + AND
              + RIGHT
              + ")\\b|(?i:both|bilat\\w*|each eye|either eye|b/l)|OU\\b|BE\\b))"
              + "|(?<right>\\b"
              + RIGHT
              + "\\b(?![>'/]))|(?<left>\\b"
              + LEFT
              + "\\b(?![>'/]))");
  private static final Pattern COMPARED = Pattern.compile("\\b[LR]\\s?>\\s?[LR]\\b");
  private static final Pattern SEGMENT = Pattern.compile("[;|\\n]|\\.(?=\\s|$)");
  private static final Pattern PART =
      Pattern.compile(
          ",|\\band\\b(?=\\s+(?:the )?(?:" + RIGHT + "|" + LEFT + "|stage|st|zone|no)\\b)");
  private static final Pattern HEADER = Pattern.compile("^\\s?(?:eye|retina|fundus)?\\s?[:=–-]");
  private static final Pattern SUPPOSED =
      Pattern.compile("(?i)\\b(?:if|would|until|unless|when|should|risk of|watch for|consider)\\b");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:prev(?:ious(?:ly)?)?|prior|last"
              + " (?:exam\\w*|week|visit|time)|compared|was)\\b");

  private final Map<Side, EyeFindings> eyes = new EnumMap<>(Side.class);
  private final Set<Said> used = new LinkedHashSet<>();
  private Side heading = Side.NONE;
  private boolean torn;

  /** A stretch between commas, with the sides and findings that stand in it. */
  private record Part(String text, List<Side> sides, EyeFindings found) {
    static Part of(String text) {
      var sides = new ArrayList<Side>();
      var m = SIDE.matcher(text);
      while (m.find()) {
        sides.add(side(m));
      }
      return new Part(text, sides, EyeFindings.of(text));
    }
  }

  static EyeReader of(List<Said> sentences) {
    var reader = new EyeReader();
    for (var said : sentences) {
      reader.sentence(said);
    }
    reader.settle();
    return reader;
  }

  /** What each eye showed; {@link Side#NONE} where no side is written at all. */
  Map<Side, EyeFindings> eyes() {
    return eyes;
  }

  /** The sentences that say it. */
  Set<Said> used() {
    return used;
  }

  /** True where it is not sure which eye showed what. */
  boolean torn() {
    return torn || eyes.values().stream().anyMatch(EyeFindings::torn);
  }

  private void sentence(Said said) {
    String text = COMPARED.matcher(said.text()).replaceAll(m -> " ".repeat(m.group().length()));
    for (String segment : SEGMENT.split(text)) {
      if (!SUPPOSED.matcher(segment).find() && segment(segment)) {
        used.add(said);
      }
    }
  }

  /** Whether anything of an eye was read in it. */
  private boolean segment(String text) {
    var parts = new ArrayList<Part>();
    for (String p : PART.split(text)) {
      if (!BEFORE.matcher(p).find()) {
        parts.addAll(divided(p));
      }
    }
    parts.removeIf(p -> p.sides().isEmpty() && p.found().empty());
    if (parts.stream().allMatch(p -> p.found().empty())) {
      headed(text, parts);
      return false;
    }
    var sides = EnumSet.noneOf(Side.class);
    parts.forEach(p -> sides.addAll(p.sides()));
    var first = parts.getFirst();
    boolean sideFirst = !first.sides().isEmpty() && startsWithSide(first.text());
    for (int i = 0; i < parts.size(); i++) {
      var p = parts.get(i);
      if (p.found().empty()) {
        continue;
      }
      Side side =
          p.sides().size() == 1
              ? p.sides().getFirst()
              : p.sides().size() > 1 ? Side.NONE : owner(parts, i, sides, sideFirst);
      torn |= p.sides().size() > 1;
      if (side == null) {
        // Two eyes were named and this is said of neither: a zone may go unsaid, nothing else.
        torn |= !p.found().minor();
      } else {
        put(side, p.found());
      }
    }
    headed(text, parts);
    return true;
  }

  /** {@code R stage 1 L stage 2} without a comma: parted before or behind each side. */
  private static List<Part> divided(String text) {
    var whole = Part.of(text);
    if (whole.sides().size() < 2) {
      return List.of(whole);
    }
    boolean before = startsWithSide(text);
    var parts = new ArrayList<Part>();
    var m = SIDE.matcher(text);
    int at = 0;
    while (m.find()) {
      int cut = before ? m.start() : m.end();
      if (cut > at) {
        parts.add(Part.of(text.substring(at, cut)));
        at = cut;
      }
    }
    parts.add(Part.of(text.substring(at)));
    parts.removeIf(p -> p.sides().isEmpty() && p.found().empty());
    return parts;
  }

  private static boolean startsWithSide(String text) {
    var m = SIDE.matcher(text);
    return m.find() && EyeFindings.of(text.substring(0, m.start())).empty();
  }

  /** The side of a stretch that names none; null where there are several that it could be. */
  private @org.jspecify.annotations.Nullable Side owner(
      List<Part> parts, int i, Set<Side> sides, boolean sideFirst) {
    if (sides.isEmpty()) {
      return heading;
    }
    if (sides.size() == 1) {
      return sides.iterator().next();
    }
    for (int j = i + (sideFirst ? -1 : 1); j >= 0 && j < parts.size(); j += sideFirst ? -1 : 1) {
      if (!parts.get(j).sides().isEmpty()) {
        return parts.get(j).sides().getLast();
      }
    }
    return null;
  }

  /** {@code Right eye:} heads what follows it, also in sentences of their own. */
  private void headed(String text, List<Part> parts) {
    var m = SIDE.matcher(text);
    while (m.find()) {
      heading = HEADER.matcher(text.substring(m.end())).find() ? side(m) : Side.NONE;
    }
    if (parts.stream().allMatch(p -> p.sides().isEmpty() && p.found().empty())) {
      heading = Side.NONE;
    }
  }

  private static Side side(java.util.regex.Matcher m) {
    return m.group("both") != null ? Side.BOTH : m.group("right") != null ? Side.RIGHT : Side.LEFT;
  }

  private void put(Side side, EyeFindings found) {
    var known = eyes.get(side);
    torn |= known != null && known.against(found);
    eyes.put(side, known == null ? found : known.and(found));
  }

  /** What was said of both eyes completes each; what was said of none is said of the only one. */
  private void settle() {
    var none = eyes.get(Side.NONE);
    if (none != null && eyes.size() > 1) {
      eyes.remove(Side.NONE);
      if (eyes.size() == 1) {
        put(eyes.keySet().iterator().next(), none);
      } else {
        torn |= !none.minor();
      }
    }
    var both = eyes.get(Side.BOTH);
    if (both != null && eyes.size() > 1) {
      eyes.remove(Side.BOTH);
      for (var side : List.of(Side.RIGHT, Side.LEFT)) {
        var own = eyes.get(side);
        if (own != null) {
          torn |= own.zoned() && own.against(both);
          eyes.put(side, own.andBoth(both));
        } else if (!both.minor()) {
          eyes.put(side, both);
        }
      }
    }
  }
}
