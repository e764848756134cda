package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues of a sentence that count where they stand. */
final class CueFinder {
  private static final CueTrie CUES = Cue.standard();

  /** Words that deny something and yet are part of the name of a finding. */
  private static final Set<String> NAMES =
      Set.of("lack", "lacking", "absent", "absence", "negative", "neg");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some", "any");

  private static final Set<String> BESIDES =
      Set.of("given", "but", "and", "because", "at", "in", "on", "based", "although", "since");

  private final Tokens tokens;
  private final Context.Span[] spans;

  /** Which mention each token belongs to, -1 where none. */
  private final int[] spanAt;

  private final String twin;
  private final boolean plan;

  /** True where the only span is a stretch of unknown words rather than a concept. */
  private final boolean open;

  private final List<Context.Found> found = new ArrayList<>();

  /** Where the cues of the last phrase start in the list. */
  private int group;

  private boolean negated;

  CueFinder(Tokens tokens, Context.Span[] spans, int[] spanAt, Context.Place place, boolean open) {
    this.tokens = tokens;
    this.spans = spans;
    this.spanAt = spanAt;
    this.twin = place.twin();
    this.plan = plan(place.section().role());
    this.open = open;
  }

  /** The cues in the order of their first tokens, then those of infants who are named. */
  List<Context.Found> find() {
    CueTrie.Hits hits = new CueTrie.Hits();
    int past = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CUES.find(tokens, i, hits);
      int size = found.size();
      int longest = longest(hits, i);
      if (longest < 0) {
        continue;
      }
      int last = hits.last(longest);
      if (i >= past) {
        group = size;
      } else if (!takesOver(size, last)) {
        continue;
      }
      for (int k = group; k < found.size(); k++) {
        negated |= found.get(k).cue().effect() == Cue.Effect.NEGATED;
      }
      past = Math.max(past, last + 1);
    }
    addTwin();
    return found;
  }

  /**
   * A phrase that starts within another counts where it only ends scopes as that one does, or goes
   * on past it: {@code was found}, {@code found to have}; with the same effect it says it better
   * and stands in its place: {@code were negative}, {@code negative for}. So does one that takes it
   * away: {@code there is no}, {@code no change in}.
   *
   * @param size where its cues start in the list
   */
  private boolean takesOver(int size, int last) {
    Context.Found before = found.get(group);
    Cue.Effect effect = found.get(size).cue().effect();
    boolean further = last > before.last();
    if (before.cue().effect() == Cue.Effect.END && (further || effect == Cue.Effect.END)) {
      group = size;
      return true;
    }
    boolean aside = effect == Cue.Effect.ASIDE;
    if (further && (aside || effect == before.cue().effect())) {
      found.subList(group, size).clear();
      return true;
    }
    found.subList(size, found.size()).clear();
    return false;
  }

  /**
   * Adds the cues of the longest phrase that may be used, and those by which a shorter one at the
   * same place ends a scope ({@code with}, {@code with no}); gives that phrase, or -1.
   */
  private int longest(CueTrie.Hits hits, int first) {
    int chosen = -1;
    boolean aside = false;
    for (int h = hits.size() - 1; h >= 0; h--) {
      int last = hits.last(h);
      List<Cue> cues = hits.cues(h);
      for (int c = 0; c < cues.size(); c++) {
        Cue cue = cues.get(c);
        boolean shorter = chosen >= 0 && chosen != h;
        if (shorter && (aside || cue.effect() != Cue.Effect.END) || !usable(cue, first, last)) {
          continue;
        }
        found.add(new Context.Found(cue, first, last));
        aside |= cue.effect() == Cue.Effect.ASIDE;
        chosen = chosen < 0 ? h : chosen;
      }
    }
    return chosen;
  }

  private boolean usable(Cue cue, int first, int last) {
    boolean here =
        switch (cue.only()) {
          case ALWAYS -> true;
          case PLAN -> plan;
          case AFTER_NO -> negated;
          case OPENING -> first == 0 || tokens.sign(first - 1);
        };
    if (cue.direction() == Cue.Direction.CLOSING && !closes(last + 1)
        || cue.effect().ofWhom() && !koreanWord(first, last)) {
      return false;
    }
    return here && (open ? usableInTarget(cue, first, last) : usableInMention(cue, first, last));
  }

  /**
   * Each syllable is a token: a person's name in Korean must begin its word ({@code 형} is none in
   * {@code 혈액형}), and one of a single syllable must end it but for a particle.
   */
  private boolean koreanWord(int first, int last) {
    if (!Korean.syllable(tokens.norm(first).charAt(0))) {
      return true;
    }
    if (first > 0 && joined(first - 1)) {
      return false;
    }
    StringBuilder rest = new StringBuilder();
    for (int k = last; first == last && k + 1 < tokens.size() && joined(k); k++) {
      rest.append(tokens.norm(k + 1));
    }
    return rest.isEmpty() || Korean.in("particle", rest.toString());
  }

  /** The next token is a syllable or a word that is written onto this one. */
  private boolean joined(int token) {
    return tokens.to(token) == tokens.from(token + 1)
        && !tokens.sign(token)
        && !tokens.sign(token + 1);
  }

  private boolean usableInMention(Cue cue, int first, int last) {
    Inside inside = inside(first, last);
    return inside == Inside.NO || inside == Inside.HERS && cue.effect().ofWhom();
  }

  /**
   * Words of the target itself count where it starts or ends with the whole phrase; what would take
   * a cue away must not take the target's words with it ({@code without [difficulty]}).
   */
  private boolean usableInTarget(Cue cue, int first, int last) {
    Context.Span s = spans[0];
    if (last < s.first() || first > s.last()) {
      return true;
    }
    return switch (cue.effect()) {
      case ASIDE -> first >= s.first() && last <= s.last();
      case END -> first == s.first() && last <= s.last();
      case NEGATED, POSSIBLE, HISTORICAL ->
          first < s.first()
              || first == s.first() && !NAMES.contains(tokens.norm(first))
              || first == s.first() + 1 && ARTICLES.contains(tokens.norm(s.first()))
              || last == s.last();
      default -> first < s.first();
    };
  }

  /** A sign stands at that token, nothing, or a word that starts what is said besides. */
  private boolean closes(int token) {
    return token >= tokens.size() || tokens.sign(token) || BESIDES.contains(tokens.norm(token));
  }

  /** Whether a phrase is part of a mention's name; of the mother's own still says whose. */
  private enum Inside {
    NO,
    HERS,
    OTHER
  }

  private Inside inside(int first, int last) {
    int m = spanAt[first];
    if (m < 0 || m != spanAt[last] || last - first == spans[m].last() - spans[m].first()) {
      return Inside.NO;
    }
    return spans[m].concept().system() == BodySystem.MATERNAL ? Inside.HERS : Inside.OTHER;
  }

  /** {@code Twin B}, {@code baby 2}, {@code T2}: the sibling, unless the infant is that twin. */
  private void addTwin() {
    for (int i = 0; i < tokens.size(); i++) {
      String named = Twins.named(tokens, i);
      if (!named.isEmpty()) {
        boolean sibling = !named.equals(twin.isEmpty() ? "a" : twin);
        Cue cue = sibling ? Twins.SIBLING : Twins.INFANT;
        found.add(new Context.Found(cue, i, Math.min(i + 1, tokens.size() - 1)));
      }
    }
  }

  private static boolean plan(Section.Role role) {
    return switch (role) {
      case PLAN, ASSESSMENT_AND_PLAN -> true;
      case EVENTS,
          OBJECTIVE,
          ASSESSMENT,
          MATERNAL,
          BIRTH,
          FAMILY_HISTORY,
          MEDICATIONS,
          IMPRESSION,
          ADDENDUM,
          OTHER ->
          false;
    };
  }
}
