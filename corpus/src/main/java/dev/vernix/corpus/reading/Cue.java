package dev.vernix.corpus.reading;

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
 * @param planOnly true where it counts only in a section that holds plans
 */
record Cue(
    Effect effect,
    Set<Effect> ends,
    Direction direction,
    int scope,
    Set<Kind> kinds,
    boolean planOnly) {

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

  enum Direction {
    FORWARD,
    CLAUSE,
    BACKWARD,
    BOTH,
    ATTACHED
  }

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

  static TermTrie<Cue> standard() {
    TermTrie<Cue> trie = new TermTrie<>();
    for (List<String> row : Table.read("context.tsv")) {
      Cue cue = of(row);
      for (String phrase : Table.parts(row.getFirst())) {
        trie.add(phrase, cue);
      }
    }
    return trie;
  }

  private static Cue of(List<String> row) {
    boolean end = row.get(1).startsWith("END:");
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
        end ? ends(row.get(1).substring(4)) : Set.of(),
        row.get(2).isEmpty()
            ? Direction.FORWARD
            : Direction.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.get(3)),
        kinds,
        row.get(5).equals("plan"));
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
