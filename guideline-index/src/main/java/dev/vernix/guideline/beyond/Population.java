package dev.vernix.guideline.beyond;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.guideline.state.Infant;
import dev.vernix.guideline.state.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Of which infants a text speaks, by gestation, postmenstrual age, weight and age.
 *
 * <p>{@code born before 32 weeks or below 1500 g} is one group of which any may hold; groups that
 * no <em>or</em> joins must all hold. What is not documented of the infant does not hold.
 *
 * @param groups of limits; none where the text names no population
 */
record Population(List<List<Limit>> groups) {
  private static final String NUMBER =
      "(\\d{1,4}(?:\\.\\d{1,2})?)(?:\\s*\\+\\s*([0-6])|\\s+([0-6])/7|w([0-6])d?)?";
  private static final String UNIT =
      "\\s*(weeks?|wks?|w|kg|grams?|g|hours?|hrs?|h|days?|d)\\b(?!\\s*/)";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(<=|>=|<|>|≤|≥|\\b(?:less than|below|under|younger than|before|at least|more"
              + " than|over|above|older than|greater than|from)\\b)\\s*"
              + NUMBER
              + UNIT);
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)(?<![\\d.])"
              + NUMBER
              + UNIT
              + "\\s*(?:or|and)\\s+(more|above|older|over|heavier|less|below|younger|lighter)\\b");
  private static final Pattern CORRECTED =
      Pattern.compile("(?i)\\b(?:PMA|CGA|PCA|corrected|post-?menstrual|post-?conceptional)\\b");
  private static final Pattern OF_AGE =
      Pattern.compile("(?i)^\\s*(?:of (?:age|life)|old\\b|after birth|postnatal|from birth)");
  private static final Pattern BIRTH = Pattern.compile("(?i)\\b(?:birth ?weight|BW|born)\\b");
  private static final Pattern OR = Pattern.compile("(?i)^[^.;\\n]{0,30}?\\bor\\b[^.;\\n]{0,30}$");
  private static final List<Named> NAMED =
      PhraseTable.rows(Population.class, "populations.tsv").stream().map(Named::of).toList();

  private static final Pattern UPPER =
      Pattern.compile("(?i)<=?|≤|less(?: than)?|below|under|younger(?: than)?|before|lighter");

  /** Comparisons that hold for the figure itself, as {@code 34 weeks or more} does. */
  private static final Pattern TOUCHES = Pattern.compile("(?i)[<>]=|[≤≥]|at least|from");

  /** What a limit is on. */
  enum Kind {
    /** In weeks. */
    GESTATION,
    /** In weeks. */
    PMA,
    /** In g. */
    BIRTH_WEIGHT,
    /** In g, at birth or now. */
    WEIGHT,
    /** In hours. */
    AGE;

    double of(Infant infant) {
      return switch (this) {
        case GESTATION -> infant.gestationWeeks();
        case PMA -> infant.pmaWeeks();
        case BIRTH_WEIGHT -> infant.birthWeight();
        case WEIGHT -> infant.weight();
        case AGE -> infant.ageHours();
      };
    }
  }

  /**
   * From one value to another, the second exclusive.
   *
   * @param at where in the text it begins
   * @param to where it ends
   */
  record Limit(Kind kind, double least, double below, int at, int to) {
    boolean includes(Infant infant) {
      return holds(kind, infant) || kind == Kind.WEIGHT && holds(Kind.BIRTH_WEIGHT, infant);
    }

    private boolean holds(Kind of, Infant infant) {
      try {
        double v = of.of(infant);
        return v >= least && v < below;
      } catch (Missing e) {
        return false;
      }
    }
  }

  private record Named(Pattern words, Kind kind, double least, double below) {
    static Named of(String[] row) {
      return new Named(
          Pattern.compile("(?i)" + row[0]),
          Kind.valueOf(row[1]),
          Double.parseDouble(row[2]),
          Double.parseDouble(row[3]));
    }
  }

  static Population of(String text) {
    var limits = new ArrayList<Limit>();
    for (var n : NAMED) {
      n.words
          .matcher(text)
          .results()
          .forEach(m -> limits.add(new Limit(n.kind, n.least, n.below, m.start(), m.end())));
    }
    BEFORE.matcher(text).results().forEach(m -> add(text, m, m.group(1), 2, limits));
    BEHIND.matcher(text).results().forEach(m -> add(text, m, m.group(6), 1, limits));
    limits.sort(Comparator.comparingInt(Limit::at));
    var groups = new ArrayList<List<Limit>>();
    for (var l : limits) {
      boolean joined =
          !groups.isEmpty()
              && groups.getLast().getLast().to <= l.at
              && OR.matcher(text.substring(groups.getLast().getLast().to, l.at)).find();
      if (!joined) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(l);
    }
    return new Population(groups);
  }

  /** True where every group has a limit that this infant is known to be within. */
  boolean includes(Infant infant) {
    return groups.stream().allMatch(g -> g.stream().anyMatch(l -> l.includes(infant)));
  }

  private static void add(
      String text, MatchResult m, String comparison, int g, List<Limit> limits) {
    double value = Double.parseDouble(m.group(g));
    for (int i = g + 1; i <= g + 3; i++) {
      value += m.group(i) == null ? 0 : Integer.parseInt(m.group(i)) / 7.0;
    }
    String sentence = sentence(text, m.start(), m.end());
    String unit = m.group(g + 4).toLowerCase(Locale.ROOT);
    Kind kind;
    if (unit.startsWith("w") && value >= 22 && value <= 44) {
      kind = CORRECTED.matcher(sentence).find() ? Kind.PMA : Kind.GESTATION;
    } else if (unit.startsWith("kg") || unit.startsWith("g")) {
      value *= unit.startsWith("kg") ? 1000 : 1;
      if (value < 300 || value > 6000) {
        return;
      }
      kind = BIRTH.matcher(sentence).find() ? Kind.BIRTH_WEIGHT : Kind.WEIGHT;
    } else if (OF_AGE.matcher(text).region(m.end(), text.length()).lookingAt()) {
      value *= unit.startsWith("d") ? 24 : unit.startsWith("w") ? 168 : 1;
      kind = Kind.AGE;
    } else {
      return;
    }
    boolean upper = UPPER.matcher(comparison).matches();
    boolean touches = g == 1 || TOUCHES.matcher(comparison).matches();
    double step = touches == upper ? Math.ulp(value) : 0;
    limits.add(
        upper
            ? new Limit(kind, 0, value + step, m.start(), m.end())
            : new Limit(kind, value + step, Double.MAX_VALUE, m.start(), m.end()));
  }

  private static String sentence(String text, int from, int to) {
    int start = Math.max(text.lastIndexOf('.', from), text.lastIndexOf('\n', from)) + 1;
    int line = text.indexOf('\n', to);
    return text.substring(Math.min(start, from), line < 0 ? text.length() : line);
  }
}
