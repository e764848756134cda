package dev.vernix.corpus.reading;

import java.util.List;

/** How far a cue reaches within its sentence. */
final class Scope {
  /** No item of a list has more tokens. */
  private static final int ITEM = 6;

  private final Tokens tokens;
  private final Context.Span[] spans;
  private final List<Context.Found> cues;

  Scope(Tokens tokens, Context.Span[] spans, List<Context.Found> cues) {
    this.tokens = tokens;
    this.spans = spans;
    this.cues = cues;
  }

  /** The last token that a forward cue reaches. */
  int forward(Context.Found found) {
    Cue.Effect effect = found.cue().effect();
    int limit = found.last() + found.cue().scope();
    int group = 0;
    int i = found.last() + 1;
    for (; i < tokens.size() && i <= limit; i++) {
      String t = tokens.norm(i);
      if (t.equals(";") || t.equals(")") && !opened(found.first(), i) || ends(effect, i, found)) {
        break;
      }
      if (group == 0) {
        group = groupAt(i);
      }
      if (listed(effect) && (t.equals(",") || t.equals("and") || t.equals("&"))) {
        if (!item(i + 1, group, effect)) {
          break;
        }
        limit = Math.max(limit, i + ITEM);
      } else if (listed(effect) && normal(i, found)) {
        break;
      }
    }
    return i - 1;
  }

  /** The first token that a backward cue reaches. */
  int backward(Context.Found found) {
    Cue.Effect effect = found.cue().effect();
    int limit = found.first() - found.cue().scope();
    int i = found.first() - 1;
    int group = 0;
    for (; i >= 0 && i >= limit; i--) {
      String t = tokens.norm(i);
      if (group == 0) {
        group = groupAt(i);
      }
      boolean passes = effect == Cue.Effect.PLANNED && group > 0 && groupBefore(i) == group;
      boolean comma = t.equals(",") && i < found.first() - 1 && !passes;
      if (t.equals(";")
          || t.equals("(") && !closed(i, found.first())
          || comma
          || endsBackward(effect, i)) {
        break;
      }
    }
    return i + 1;
  }

  private static boolean listed(Cue.Effect effect) {
    return switch (effect) {
      case NEGATED, POSSIBLE, HISTORICAL, STARTED, STOPPED, HELD, RESOLVED -> true;
      case PLANNED, CONDITIONAL, MOTHER, SIBLING, OTHER, ASIDE, END -> false;
    };
  }

  private boolean ends(Cue.Effect effect, int token, Context.Found by) {
    for (Context.Found f : cues) {
      if (f.first() == token && f.cue().ends().contains(effect)) {
        return true;
      }
      // Another statement starts: "no fever, will start ..."; but "no possible ..." is one.
      boolean other =
          f.first() == token
              && listed(effect)
              && (f.cue().effect() == Cue.Effect.PLANNED
                  || f.cue().effect() == Cue.Effect.CONDITIONAL)
              && f.cue().direction() != Cue.Direction.BACKWARD
              && token > by.last() + 1;
      if (other) {
        return true;
      }
    }
    return false;
  }

  private boolean endsBackward(Cue.Effect effect, int token) {
    for (Context.Found f : cues) {
      boolean whole =
          f.cue().ends().contains(Cue.Effect.NEGATED)
              && f.cue().ends().contains(Cue.Effect.PLANNED);
      if (f.last() == token && (whole || f.cue().ends().contains(effect) && effect.ofWhom())) {
        return true;
      }
    }
    return false;
  }

  /** True where the words from {@code i} to the next comma go on with a list of that group. */
  private boolean item(int i, int group, Cue.Effect effect) {
    int k = i;
    if (k < tokens.size() && joiner(k)) {
      if (!tokens.norm(k).equals("and")) {
        return true;
      }
      k++;
    }
    int start = k;
    boolean mention = false;
    for (; k < tokens.size() && !separates(k); k++) {
      int here = groupAt(k);
      boolean counted = tokens.number(k) && !inMention(k);
      if (k - start >= ITEM
          || counted
          || cueAt(k, effect)
          || here > 0 && here != group && group > 0) {
        return mention && cueAt(k, effect) && !statement(k);
      }
      if (normalAt(k)) {
        return false;
      }
      mention |= here > 0;
    }
    return mention || k - start <= 2 && k > start;
  }

  /**
   * A preposition may follow an item ({@code no fever, rash or apnoea on exam}); a new statement
   * may not.
   */
  private boolean statement(int token) {
    String t = tokens.norm(token);
    return !(t.equals("on")
        || t.equals("in")
        || t.equals("at")
        || t.equals("by")
        || t.equals("since")
        || t.equals("with"));
  }

  private boolean joiner(int k) {
    String t = tokens.norm(k);
    return t.equals("or") || t.equals("and") || t.equals("nor");
  }

  private boolean separates(int k) {
    String t = tokens.norm(k);
    return t.equals(",")
        || t.equals(";")
        || t.equals(".")
        || t.equals(")")
        || t.equals("or")
        || t.equals("and");
  }

  private boolean cueAt(int token, Cue.Effect effect) {
    for (Context.Found f : cues) {
      if (f.first() <= token && token <= f.last() && f.cue().effect() != Cue.Effect.ASIDE) {
        boolean other = f.cue().effect() == Cue.Effect.END && !f.cue().ends().contains(effect);
        if (!other) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A normal finding ({@code lungs clear}) after the thing negated starts a statement of its own.
   */
  private boolean normal(int token, Context.Found found) {
    return token > found.last() + 2 && normalAt(token);
  }

  private boolean normalAt(int token) {
    for (Context.Span s : spans) {
      if (s.first() == token) {
        return s.concept().salience() == Salience.ROUTINE && s.concept().kind() == Kind.FINDING;
      }
    }
    return false;
  }

  private boolean inMention(int token) {
    for (Context.Span s : spans) {
      if (s.first() <= token && token <= s.last()) {
        return true;
      }
    }
    return false;
  }

  private int groupAt(int token) {
    for (Context.Span s : spans) {
      if (s.first() <= token && token <= s.last()) {
        return Cue.group(s.concept().kind());
      }
    }
    return 0;
  }

  private int groupBefore(int token) {
    for (int k = token - 1; k >= 0 && k >= token - 3; k--) {
      int group = groupAt(k);
      if (group > 0) {
        return group;
      }
    }
    return 0;
  }

  private boolean opened(int from, int close) {
    for (int k = close - 1; k > from; k--) {
      if (tokens.norm(k).equals("(")) {
        return true;
      }
    }
    return false;
  }

  private boolean closed(int open, int to) {
    for (int k = open + 1; k < to; k++) {
      if (tokens.norm(k).equals(")")) {
        return true;
      }
    }
    return false;
  }
}
