package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase of {@code context.tsv} that says something of the mentions around it.
 *
 * @param effect what it says
 * @param ends for {@link Effect#END}: whose scope ends here
 * @param direction where the mentions stand
 * @param scope how many tokens it reaches
 * @param kinds of which mentions it speaks
 * @param pauses for {@link Effect#END}: true where a list may take the scope up again ({@code no
 *     tenderness at the calf, oedema or redness})
 * @param only where it counts
 */
record Cue(
    Effect effect,
    Set<Effect> ends,
    Direction direction,
    int scope,
    Set<Kind> kinds,
    boolean pauses,
    Only only) {

  /** What a cue says of a mention. */
  enum Effect {
    NEGATED,
    POSSIBLE,
    PLANNED,
    CONDITIONAL,
    HISTORICAL,
    STARTED,
    STOPPED,
    HELD,
    RESOLVED,
    MOTHER,
    SIBLING,
    OTHER,
    ASIDE,
    END;

    boolean ofWhom() {
      return this == MOTHER || this == SIBLING || this == OTHER;
    }
  }

  /** Where the mentions stand that a cue speaks of. */
  enum Direction {
    FORWARD,
    /** Forward as far as the next comma that does not go on with a list. */
    CLAUSE,
    /** Forward as far as the statement goes, past commas: {@code PMH: asthma, gout}. */
    REST,
    BACKWARD,
    /** Backward, where it ends its statement: {@code Fever: no}. */
    CLOSING,
    BOTH,
    ATTACHED
  }

  /** Where a cue counts. */
  enum Only {
    ALWAYS,
    /** In a section that holds plans. */
    PLAN,
    /** After a negation in the same sentence: {@code no dilatation to suggest obstruction}. */
    AFTER_NO,
    /**
     * At the start of a statement: {@code ruling out} after a comma, {@code negative} after a
     * colon.
     */
    OPENING
  }

  private static final List<List<String>> WORDS = Table.read("context-words.tsv");

  private static final Set<Kind> PROBLEM =
      EnumSet.of(Kind.DIAGNOSIS, Kind.FINDING, Kind.ORGANISM, Kind.SOCIAL);
  private static final Set<Kind> TEST =
      EnumSet.of(Kind.LAB, Kind.IMAGING, Kind.SCREENING, Kind.MEASURE);
  private static final Set<Kind> CARE =
      EnumSet.of(
          Kind.DRUG,
          Kind.VACCINE,
          Kind.PROCEDURE,
          Kind.DEVICE,
          Kind.RESPIRATORY_SUPPORT,
          Kind.NUTRITION,
          Kind.SERVICE);

  /** A coarse sort of kind: things of one list belong to one group. */
  static int group(Kind kind) {
    return PROBLEM.contains(kind) ? 1 : CARE.contains(kind) ? 2 : TEST.contains(kind) ? 3 : 0;
  }

  static CueTrie standard() {
    CueTrie trie = new CueTrie();
    for (List<String> row : Table.read("context.tsv")) {
      Cue cue = of(row);
      for (String phrase : phrases(row.getFirst())) {
        trie.add(phrase, cue);
      }
    }
    return trie;
  }

  /** Each phrase of a cell; one with alternatives in braces stands for all of them. */
  static List<String> phrases(String cell) {
    List<String> all = new ArrayList<>();
    for (String phrase : Table.parts(named(cell))) {
      expand(phrase, all);
    }
    return all;
  }

  /** The cell with the words of {@code context-words.tsv} in place of their names. */
  private static String named(String cell) {
    String all = cell;
    for (List<String> row : all.indexOf('@') < 0 ? List.<List<String>>of() : WORDS) {
      all = all.replace("@" + row.get(0) + ";", row.get(1) + ";");
      all = all.replace("@" + row.get(0) + "}", row.get(1) + "}");
    }
    return all;
  }

  private static void expand(String phrase, List<String> out) {
    int open = phrase.indexOf('{');
    int close = phrase.indexOf('}', open);
    if (open < 0 || close < 0) {
      out.add(phrase.strip());
      return;
    }
    for (String choice : phrase.substring(open + 1, close).split(";", -1)) {
      expand(phrase.substring(0, open) + choice + phrase.substring(close + 1), out);
    }
  }

  private static Cue of(List<String> row) {
    boolean pause = row.get(1).startsWith("PAUSE:");
    boolean end = pause || row.get(1).startsWith("END:");
    Effect effect = end ? Effect.END : Effect.valueOf(row.get(1));
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String kind : row.get(4).split(",")) {
      switch (kind.strip()) {
        case "problem" -> kinds.addAll(PROBLEM);
        case "care" -> kinds.addAll(CARE);
        case "test" -> kinds.addAll(TEST);
        case "" -> kinds.addAll(EnumSet.allOf(Kind.class));
        default -> throw new IllegalStateException("context.tsv has an unknown kind " + kind);
      }
    }
    return new Cue(
        effect,
        end ? ends(row.get(1).substring(row.get(1).indexOf(':') + 1)) : Set.of(),
        row.get(2).isEmpty()
            ? Direction.FORWARD
            : Direction.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.get(3)),
        kinds,
        pause,
        row.get(5).isEmpty()
            ? Only.ALWAYS
            : Only.valueOf(row.get(5).toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private static Set<Effect> ends(String what) {
    return switch (what) {
      case "STATUS" -> EnumSet.range(Effect.NEGATED, Effect.RESOLVED);
      case "CLAUSE" -> {
        Set<Effect> all = EnumSet.range(Effect.NEGATED, Effect.RESOLVED);
        all.remove(Effect.CONDITIONAL);
        yield all;
      }
      case "WHOM" -> EnumSet.range(Effect.MOTHER, Effect.OTHER);
      default -> EnumSet.of(Effect.valueOf(what));
    };
  }
}
