package dev.vernix.corpus.korean;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Korean around numbers: dates, ages, hours and counts, by the rows of {@code shapes.tsv}. */
final class Shapes {
  private record Shape(String sort, Pattern pattern, String english) {}

  private static final Pattern ONE =
      Pattern.compile("\\b1 (week|day|month|hour|minute|bottle)s\\b");

  private static final List<Shape> ALL =
      PhraseTable.rows(Shapes.class, "shapes.tsv").stream()
          .map(r -> new Shape(r[0], Pattern.compile(r[1]), r[2]))
          .toList();

  private static final Pattern DATE = Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$");

  /** The shapes that may start with a character. */
  private static final Map<Character, List<Shape>> BY_FIRST = new ConcurrentHashMap<>();

  private Shapes() {}

  private static List<Shape> starting(char c) {
    String first = String.valueOf(c);
    return ALL.stream()
        .filter(
            s -> {
              var m = s.pattern.matcher(first);
              return m.lookingAt() || m.hitEnd() || s.pattern.pattern().contains("(?<=");
            })
        .toList();
  }

  private static String padded(MatchResult m) {
    return String.format(
        Locale.ROOT,
        "%s-%02d-%02d",
        m.group(1),
        Integer.parseInt(m.group(2)),
        Integer.parseInt(m.group(3)));
  }

  /** The shape that starts at {@code i}, or null. */
  static @Nullable Unit at(String text, int i, int end) {
    for (var shape : BY_FIRST.computeIfAbsent(text.charAt(i), Shapes::starting)) {
      var m = shape.pattern.matcher(text).region(i, end).useTransparentBounds(true);
      if (m.lookingAt()) {
        return new Unit(sort(shape.sort), english(shape, m.toMatchResult()), i, m.end(), "");
      }
    }
    return null;
  }

  private static Unit.Sort sort(String name) {
    return switch (name) {
      case "word" -> Unit.Sort.NOUN;
      case "count" -> Unit.Sort.COUNT;
      default -> Unit.Sort.TIME;
    };
  }

  private static String english(Shape shape, MatchResult m) {
    if (shape.sort.equals("am") || shape.sort.equals("pm")) {
      int hour = Integer.parseInt(m.group(1));
      int half = shape.sort.equals("pm") && hour < 12 ? hour + 12 : hour;
      String minutes = m.groupCount() > 1 && m.group(2) != null ? m.group(2) : "0";
      return String.format(Locale.ROOT, "%02d:%02d", half, Integer.parseInt(minutes));
    }
    String english = shape.english;
    for (int g = 1; g <= m.groupCount(); g++) {
      english = english.replace("$" + g, m.group(g) == null ? "" : m.group(g));
    }
    return ONE.matcher(DATE.matcher(english).replaceAll(Shapes::padded)).replaceAll("1 $1");
  }
}
