package dev.vernix.corpus.history;

import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Size, depth, site and tip of what was placed, from the sentences that name it. */
final class ProcedureDetails {
  private static final Pattern SIDE =
      Pattern.compile("(?i)\\b(left|right|bilateral)\\b|(?-i:\\b([LR])\\b)");
  private static final Map<String, Pattern> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put(
        "size", Pattern.compile("(?i)\\b(\\d{1,2}(?:\\.\\d{1,2})?)\\s?(?:Fr|F|French)\\b"));
    PATTERNS.put(
        "tube",
        Pattern.compile(
            "(?i)\\b([2-4]\\.[05])\\s?(?:mm\\s)?(?:uncuffed\\s|cuffed\\s)?(?:ETT|ET"
                + " tube|endotracheal)|\\b(?:ETT|ET tube)\\s?(?:size\\s)?([2-4]\\.[05])\\b"));
    PATTERNS.put(
        "depth",
        Pattern.compile(
            "(?i)\\b(\\d{1,2}(?:\\.\\d{1,2})?)\\s?cm\\b(?!\\s?(?:above|below|H2O))(?:\\sat\\s(?:the\\s)?(lips?|gums?|nares|naris))?"));
    PATTERNS.put(
        "vein",
        Pattern.compile(
            "(?i)\\b(?:(left|right|L|R)\\s)?((?:basilic|cephalic|saphenous|femoral|axillary|brachial|popliteal|jugular|subclavian|scalp|temporal|radial|ulnar|posterior"
                + " tibial|antecubital)(?:\\s(?:vein|artery|fossa))?)\\b"));
    PATTERNS.put(
        "tip",
        Pattern.compile(
            "(?i)\\btip\\s(?:at\\s|in\\s|projects over\\s)?(T\\d{1,2}(?:-T?\\d{1,2})?)\\b"));
    PATTERNS.put("level", Pattern.compile("\\b(L\\d-?L?\\d)\\b"));
  }

  private ProcedureDetails() {}

  /** The wanted details in words, those of the first sentence that has each. */
  static String of(List<Said> said, List<Finding> at, Set<String> wanted) {
    var parts = new ArrayList<String>();
    PATTERNS.forEach(
        (name, pattern) -> {
          if (wanted.contains(name)) {
            for (int i = 0; i < said.size(); i++) {
              String text = i < at.size() ? stretch(said.get(i), at.get(i)) : short400(said.get(i));
              var m = pattern.matcher(text);
              if (m.find()) {
                parts.add(word(name, m));
                return;
              }
            }
          }
        });
    if (wanted.contains("side")) {
      said.stream()
          .map(s -> SIDE.matcher(s.text().substring(0, Math.min(300, s.text().length()))))
          .filter(m -> m.find())
          .findFirst()
          .ifPresent(m -> parts.add(side(m.group())));
    }
    return String.join(", ", parts);
  }

  static boolean tube(String text) {
    return Objects.requireNonNull(PATTERNS.get("tube"))
        .matcher(text.substring(0, Math.min(400, text.length())))
        .find();
  }

  private static String short400(Said said) {
    return said.text().substring(0, Math.min(400, said.text().length()));
  }

  /**
   * What stands between the last thing placed before and the next one behind: two lines in one
   * sentence have two sizes and two depths. {@code UAC 3.5 Fr to 12 cm} has its size behind it,
   * {@code a 5 French UVC} before it.
   */
  private static String stretch(Said said, Finding f) {
    int start = Math.max(said.sentence().from(), f.mention().from() - 60);
    int end = Math.min(said.sentence().to(), f.mention().to() + 200);
    for (var other : said.sentence().findings()) {
      boolean another =
          !other.concept().equals(f.concept()) && other.concept().kind() == f.concept().kind();
      if (another && other.mention().from() > f.mention().to()) {
        end = Math.min(end, other.mention().from());
      } else if (another && other.mention().to() <= f.mention().from()) {
        start = Math.max(start, other.mention().to());
      }
    }
    String text = said.note().text();
    String before = text.substring(start, f.mention().from());
    String after = text.substring(f.mention().to(), end);
    int part = Math.max(before.lastIndexOf(','), before.lastIndexOf(" and "));
    boolean sizeBehind = SIZE_BEHIND.matcher(after).find();
    String own = start > said.sentence().from() && part >= 0 ? before.substring(part) : before;
    if (sizeBehind) {
      return after;
    }
    // The next one's size and article stand before it, and are not this one's.
    var next = Pattern.compile("(?i)(?:,| and) an? \\d.{0,40}$").matcher(after);
    return own + " " + (next.find() ? after.substring(0, next.start()) : after);
  }

  private static final Pattern SIZE_BEHIND =
      Pattern.compile("(?i)^[\\s:,(-]{0,3}\\d(?:\\.\\d{1,2})?\\s?(?:Fr|F|French)\\b");

  private static String word(String name, java.util.regex.Matcher m) {
    return switch (name) {
      case "size" -> m.group(1) + " Fr";
      case "tube" -> (m.group(1) != null ? m.group(1) : m.group(2)) + " endotracheal tube";
      case "depth" ->
          m.group(1)
              + " cm"
              + (m.group(2) == null ? "" : " at the " + m.group(2).toLowerCase(Locale.ROOT));
      case "vein" ->
          (m.group(1) == null ? "" : side(m.group(1)) + " ") + m.group(2).toLowerCase(Locale.ROOT);
      case "tip" -> "tip at " + m.group(1);
      default -> m.group(1);
    };
  }

  private static String side(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "l" -> "left";
      case "r" -> "right";
      default -> written.toLowerCase(Locale.ROOT);
    };
  }
}
