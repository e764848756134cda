package dev.vernix.corpus.trust;

import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** On which side a sentence has a finding that has one ({@code sided.tsv}). */
final class Sides {
  /** The answer of a sentence that has the finding on both sides. */
  static final String BOTH = "both sides";

  private static final Map<String, Boolean> MOVES = new HashMap<>();
  private static final Pattern SIDE =
      Pattern.compile(
          "(?<!not |not the |no )\\b(?:(left|right|LEFT|RIGHT|Left|Right)|(L|R)(?="
              + " )|(LLQ|LUQ)|(RLQ|RUQ))(?![\\w-]|>)");
  private static final Pattern LEFT = Pattern.compile("\\b(?:[Ll]eft|LEFT|L)\\b");
  private static final Pattern RIGHT = Pattern.compile("\\b(?:[Rr]ight|RIGHT|R)\\b");
  private static final Pattern TWO =
      Pattern.compile("(?i)\\b(?:bilat\\w*|both|b/l|OU|respectively|R>L|L>R)\\b");
  private static final Pattern PARTED = Pattern.compile("[,;:.()\\n]");
  private static final String GRADED = "\\b[^.;\\n]{0,6}\\b(?i:grade|gr)\\b\\.?\\s?(?:I|[1-4])";
  private static final Pattern GRADED_LEFT = Pattern.compile("\\b(?:[Ll]eft|LEFT|L)" + GRADED);
  private static final Pattern GRADED_RIGHT = Pattern.compile("\\b(?:[Rr]ight|RIGHT|R)" + GRADED);
  private static final int REACH = 26;

  static {
    for (String[] row : PhraseTable.rows(Sides.class, "sided.tsv")) {
      for (String id : row[0].split("\\|")) {
        MOVES.put(id, row.length > 1 && row[1].equals("moves"));
      }
    }
  }

  private Sides() {}

  /** True for what may be taken from one side and put on the other, such as a catheter. */
  static boolean moves(String topic) {
    return topic.endsWith(" (moves)");
  }

  /** The side of a finding, if the sentence has it and names one close to it. */
  static Optional<Claim> of(Said said, int at, Finding f) {
    Boolean moves = MOVES.get(f.concept().id());
    if (moves == null || f.assertion().status() != Status.PRESENT || said.has(Cue.PENDING)) {
      return Optional.empty();
    }
    String topic = "the side of the " + name(f) + (moves ? " (moves)" : "");
    if (said.says(TWO) || bleed(f) && graded(said)) {
      return Optional.of(new Claim(topic, BOTH, said, at, said.span()));
    }
    String text = said.note().text();
    int from = Math.max(said.sentence().from(), f.mention().from() - REACH);
    int to = Math.min(said.sentence().to(), f.mention().to() + REACH);
    var sides = new HashSet<String>();
    var m = SIDE.matcher(text).region(from, to);
    m.useTransparentBounds(true);
    int first = f.mention().from();
    int last = f.mention().to();
    while (m.find()) {
      int a = Math.min(m.end(), f.mention().to());
      int b = Math.max(m.start(), f.mention().from());
      if (b > a && PARTED.matcher(text).region(a, b).find()) {
        continue;
      }
      sides.add(m.group().toLowerCase(Locale.ROOT).startsWith("l") ? "left" : "right");
      first = Math.min(first, m.start());
      last = Math.max(last, m.end());
    }
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Claim(
                topic,
                sides.size() > 1 ? BOTH : sides.iterator().next(),
                said,
                at,
                said.span(first, last)));
  }

  /** One name for all grades of one bleeding. */
  private static String name(Finding f) {
    return bleed(f) ? "germinal matrix or intraventricular haemorrhage" : f.concept().name();
  }

  private static boolean bleed(Finding f) {
    return f.concept().id().startsWith("ivh");
  }

  /** Each side with a grade of its own. */
  private static boolean graded(Said said) {
    return said.says(GRADED_LEFT) && said.says(GRADED_RIGHT);
  }

  static boolean two(String text) {
    return LEFT.matcher(text).find() && RIGHT.matcher(text).find();
  }

  /** {@code left } where the sentence names that side alone. */
  static String only(String text) {
    boolean left = LEFT.matcher(text).find();
    boolean right = RIGHT.matcher(text).find();
    return left == right ? "" : left ? "left " : "right ";
  }
}
