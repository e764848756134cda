package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far a cue reaches within its sentence. */
final class Scope {
  /** Words after which a clause follows: its subject and verb belong to the cue. */
  private static final Set<String> BEFORE_CLAUSE =
      Set.of("that", "if", "whether", "think", "believe", "feel", "suspect", "doubt");

  /** Subjects and verbs of such a clause: {@code that the patient may have}. */
  private static final Set<String> CLAUSE_HEAD =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "this",
          "that",
          "these",
          "there",
          "the",
          "a",
          "an",
          "patient",
          "pt",
          "infant",
          "baby",
          "child",
          "has",
          "had",
          "have",
          "is",
          "was",
          "are",
          "were",
          "may",
          "might",
          "could",
          "been",
          "be",
          "represent");

  private final Tokens tokens;
  private final Context.Span[] spans;

  /** True where the words around the only span are unknown. */
  private final boolean open;

  private final Surroundings around;

  Scope(Tokens tokens, Context.Span[] spans, int[] spanAt, List<Context.Found> cues, boolean open) {
    this.open = open;
    this.tokens = tokens;
    this.spans = spans;
    around = new Surroundings(tokens, spans, spanAt, cues, open);
  }

  /** The cues that start at a token. */
  List<Context.Found> at(int token) {
    return around.at(token);
  }

  /** {@code Mum pyrexial; she received ...} is still about her. */
  private boolean sameMother(int i) {
    return i < tokens.size() && (tokens.norm(i).equals("she") || tokens.norm(i).equals("her"));
  }

  /** {@code no murmur CXR clear}: a mention of another sort, not tied on, is another statement. */
  private boolean otherSort(int group, int i) {
    int here = around.groupAt(i);
    if (group == 0 || here == 0 || here == group || around.inMention(i - 1)) {
      return false;
    }
    for (int k = i - 1; k >= 0 && around.groupAt(k) == 0; k--) {
      String t = tokens.norm(k);
      if (t.equals("or") || t.equals("nor") || t.equals("/") || t.equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** A run of tokens that a cue reaches, both ends inclusive. */
  record Reach(int from, int to) {}

  /** What a forward cue reaches; in several runs where something else stands between. */
  List<Reach> forward(Context.Found found) {
    Cue.Effect effect = found.cue().effect();
    List<Reach> reaches = new ArrayList<>(2);
    int limit = found.last() + found.cue().scope();
    boolean rest = found.cue().direction() == Cue.Direction.REST;
    boolean first = true;
    int group = 0;
    int start = found.last() + 1;
    boolean paused = false;
    int i = start;
    for (; i < tokens.size() && i <= limit; i++) {
      String t = tokens.norm(i);
      boolean stop = t.equals(";") && !rest && !(effect == Cue.Effect.MOTHER && sameMother(i + 1));
      End end =
          stop || t.equals(")") && !around.has("(", found.first(), i)
              ? End.STOP
              : ends(effect, i, found);
      if (end == End.STOP || i > start && (stated(i, found) || deniedAnew(i, found))) {
        break;
      }
      if (end == End.PAUSE && !paused) {
        reaches.add(new Reach(start, i - 1));
        paused = true;
      }
      if (found.cue().direction() == Cue.Direction.CLAUSE
          && t.equals(",")
          && !(group == 0 && open
              ? around.goesOn(i + 1)
              : group > 0 && around.item(i + 1, group))) {
        break;
      }
      if (around.dash(i, found.last()) || listed(effect) && otherSort(group, i)) {
        break;
      }
      if (group == 0) {
        group = around.groupAt(i);
      }
      boolean comma = t.equals(",");
      if (listed(effect) && !rest && (comma || t.equals("and") || t.equals("&"))) {
        boolean aside = first && comma && itemOfList(found) && and(i + 1);
        if (aside || !(open ? around.goesOn(i + 1) : around.item(i + 1, group))) {
          break;
        }
        first = false;
        limit = Math.max(limit, i + (open ? 2 * Surroundings.ITEM : Surroundings.ITEM));
      } else if (listed(effect) && normal(i, found)) {
        break;
      }
      if (paused && (comma || t.equals("or") || t.equals("nor"))) {
        start = i + 1;
        paused = false;
      }
    }
    if (!paused) {
      reaches.add(new Reach(start, i - 1));
    }
    return reaches;
  }

  /** {@code no rash, no fever, and some pain}: from there on the second denial speaks. */
  private boolean deniedAnew(int token, Context.Found by) {
    boolean anew = false;
    for (Context.Found f : around.at(token)) {
      anew |=
          f.cue().effect() == Cue.Effect.NEGATED && f.cue().direction() == Cue.Direction.FORWARD;
    }
    return anew && by.cue().effect() == Cue.Effect.NEGATED && tokens.norm(token - 1).equals(",");
  }

  private enum End {
    NO,
    PAUSE,
    STOP
  }

  /** The target itself starts a statement of its own: {@code no spits, [small residuals]}. */
  private boolean stated(int token, Context.Found by) {
    return open
        && by.cue().effect() == Cue.Effect.NEGATED
        && token > by.last() + 1
        && around.states(token)
        && tokens.sign(token - 1);
  }

  /**
   * The last token that a backward cue reaches: the one before it, but before a colon only the head
   * of the statement ({@code LP discussed for fever: not done} says nothing of the fever).
   */
  int backwardEnd(Context.Found found) {
    int before = found.first() - 1;
    if (before < 1 || !tokens.norm(before).equals(":")) {
      return before;
    }
    for (int i = backward(found); i < before; i++) {
      if (around.groupAt(i) > 0) {
        int end = i;
        while (end + 1 < before && ends(found.cue().effect(), end + 1, found) == End.NO) {
          end++;
        }
        return end;
      }
    }
    return before;
  }

  /** The first token that a backward cue reaches. */
  int backward(Context.Found found) {
    Cue.Effect effect = found.cue().effect();
    boolean colon = found.first() > 1 && tokens.norm(found.first() - 1).equals(":");
    int limit = found.first() - found.cue().scope() * (colon ? 2 : 1);
    int i = found.first() - 1;
    int group = 0;
    for (; i >= 0 && i >= limit; i--) {
      String t = tokens.norm(i);
      if (group == 0) {
        group = around.groupAt(i);
      }
      boolean elided = (colon || group == 0 && i == found.first() - 1) && !effect.ofWhom();
      boolean passes = effect == Cue.Effect.PLANNED && group > 0 && around.groupAt(i - 1) == group;
      boolean comma =
          t.equals(",")
              && i < found.first() - 1
              && !passes
              && !(denies(effect) && around.listBefore(i, found.first(), group));
      if (t.equals(";")
          || t.equals("(") && !around.has(")", i, found.first())
          || comma
          || around.spacedSlash(i)
          || !elided && endsBackward(effect, i)) {
        break;
      }
    }
    return i + 1;
  }

  private static boolean denies(Cue.Effect effect) {
    return effect == Cue.Effect.NEGATED || effect == Cue.Effect.POSSIBLE;
  }

  private static boolean listed(Cue.Effect effect) {
    return switch (effect) {
      case NEGATED, POSSIBLE, HISTORICAL, STARTED, STOPPED, HELD, RESOLVED -> true;
      case PLANNED, CONDITIONAL, MOTHER, SIBLING, OTHER, ASIDE, END -> false;
    };
  }

  /** The full stops of {@code PMH: 1. Asthma. 2. Gout.} end nothing. */
  private boolean numbering(int token) {
    return tokens.norm(token).equals(".")
        && (token > 0 && tokens.number(token - 1)
            || token + 1 < tokens.size() && tokens.number(token + 1));
  }

  /** {@code doubt that she has}: the subject and the verb of the clause end nothing. */
  private boolean clauseHead(int token, Context.Found by) {
    boolean head = BEFORE_CLAUSE.contains(tokens.norm(by.last()));
    for (int k = by.last() + 1; head && k <= token; k++) {
      head = CLAUSE_HEAD.contains(tokens.norm(k));
    }
    return head;
  }

  private End ends(Cue.Effect effect, int token, Context.Found by) {
    End end = End.NO;
    if (listed(effect) && clauseHead(token, by)) {
      return end;
    }
    for (Context.Found f : around.at(token)) {
      // A preposition right after the cue belongs to it: "previously on", "started on".
      boolean own = token == by.last() + 1 && f.cue().ends().size() == 1;
      boolean name = open && token == spans[0].first();
      boolean listing = by.cue().direction() == Cue.Direction.REST && numbering(token);
      if (f.cue().ends().contains(effect) && !own && !name && !listing) {
        if (!f.cue().pauses() || !open) {
          return End.STOP;
        }
        end = End.PAUSE;
      }
      // Another statement starts: "no fever, will start ..."; but "no possible ..." is one.
      boolean other =
          listed(effect)
              && (f.cue().effect() == Cue.Effect.PLANNED
                  || f.cue().effect() == Cue.Effect.CONDITIONAL)
              && f.cue().direction() != Cue.Direction.BACKWARD
              && token > by.last() + 1
              && !tokens.norm(token - 1).equals("or");
      boolean otherPerson =
          effect.ofWhom()
              && by.cue().direction() != Cue.Direction.REST
              && f.cue().effect().ofWhom()
              && f.cue().effect() != effect;
      if (other || otherPerson && f.cue().direction() == Cue.Direction.FORWARD) {
        return End.STOP;
      }
    }
    return end;
  }

  private boolean endsBackward(Cue.Effect effect, int token) {
    for (Context.Found f : around.over(token)) {
      boolean whole =
          f.cue().ends().contains(Cue.Effect.NEGATED)
              && f.cue().ends().contains(Cue.Effect.PLANNED);
      if (f.last() == token && (whole || f.cue().ends().contains(effect) && effect.ofWhom())) {
        return true;
      }
    }
    return false;
  }

  /** {@code asthma, no eczema, and hay fever}: the denial is an item of somebody else's list. */
  private boolean itemOfList(Context.Found found) {
    return found.first() > 1 && tokens.norm(found.first() - 1).equals(",");
  }

  private boolean and(int k) {
    return k < tokens.size() && tokens.norm(k).equals("and");
  }

  /**
   * A normal finding ({@code lungs clear}) after the thing negated starts a statement of its own.
   */
  private boolean normal(int token, Context.Found found) {
    return token > found.last() + 2 && around.normalAt(token);
  }
}
