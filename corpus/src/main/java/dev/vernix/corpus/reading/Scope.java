package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a cue reaches within its sentence. */
final class Scope {
  /** No item of a list has more tokens. */
  private static final int ITEM = 6;

  /** Words after which a clause follows: its subject and verb belong to the cue. */
  private static final Set<String> BEFORE_CLAUSE =
      Set.of("that", "if", "whether", "think", "believe", "feel", "suspect", "doubt");

  /** Subjects and verbs of such a clause: {@code that the patient may have}. */
  private static final Set<String> CLAUSE_HEAD =
      Set.of(
          "he", "she", "they", "it", "this", "that", "these", "there", "the", "a", "an", "patient",
          "pt", "infant", "baby", "child", "has", "had", "have", "is", "was", "are", "were", "may",
          "might", "could", "been", "be", "represent");

  private final Tokens tokens;
  private final Context.Span[] spans;

  /** Which mention each token belongs to, -1 where none. */
  private final int[] spanAt;

  /** True where the words around the only span are unknown. */
  private final boolean open;

  /** The cues that start at, and that cover, each token. */
  private final @Nullable List<Context.Found>[] starting;

  private final @Nullable List<Context.Found>[] covering;

  Scope(Tokens tokens, Context.Span[] spans, int[] spanAt, List<Context.Found> cues, boolean open) {
    this.open = open;
    this.tokens = tokens;
    this.spans = spans;
    this.spanAt = spanAt;
    starting = lists(tokens.size());
    covering = lists(tokens.size());
    for (Context.Found f : cues) {
      add(starting, f.first(), f);
      for (int i = f.first(); i <= f.last(); i++) {
        add(covering, i, f);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<Context.Found>[] lists(int length) {
    return (List<Context.Found>[]) new List<?>[length];
  }

  private static void add(@Nullable List<Context.Found>[] lists, int at, Context.Found found) {
    List<Context.Found> list = lists[at];
    if (list == null) {
      list = new ArrayList<>(2);
      lists[at] = list;
    }
    list.add(found);
  }

  private static List<Context.Found> in(@Nullable List<Context.Found>[] lists, int at) {
    List<Context.Found> list = at < 0 || at >= lists.length ? null : lists[at];
    return list == null ? List.of() : list;
  }

  /** The cues that start at a token. */
  List<Context.Found> at(int token) {
    return in(starting, token);
  }

  /** {@code Mum pyrexial; she received ...} is still about her. */
  private boolean sameMother(int i) {
    return i < tokens.size() && (tokens.norm(i).equals("she") || tokens.norm(i).equals("her"));
  }

  /** A dash between blanks starts another statement. */
  private boolean dash(int i, int cueEnd) {
    return tokens.norm(i).equals("-")
        && i > cueEnd + 1
        && i + 1 < tokens.size()
        && tokens.from(i) > tokens.to(i - 1)
        && tokens.from(i + 1) > tokens.to(i);
  }

  /** {@code no murmur CXR clear}: a mention of another sort, not tied on, is another statement. */
  private boolean otherSort(int group, int i) {
    int here = groupAt(i);
    if (group == 0 || here == 0 || here == group || inMention(i - 1)) {
      return false;
    }
    for (int k = i - 1; k >= 0 && groupAt(k) == 0; k--) {
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
          stop || t.equals(")") && !has("(", found.first(), i) ? End.STOP : ends(effect, i, found);
      if (end == End.STOP || i > start && (stated(i, found) || deniedAnew(i, found))) {
        break;
      }
      if (end == End.PAUSE && !paused) {
        reaches.add(new Reach(start, i - 1));
        paused = true;
      }
      if (found.cue().direction() == Cue.Direction.CLAUSE
          && t.equals(",")
          && !(group == 0 && open ? listed(i + 1) : group > 0 && item(i + 1, group))) {
        break;
      }
      if (dash(i, found.last()) || listed(effect) && otherSort(group, i)) {
        break;
      }
      if (group == 0) {
        group = groupAt(i);
      }
      boolean comma = t.equals(",");
      if (listed(effect)
          && !rest
          && (comma || t.equals("and") || t.equals("&"))) {
        boolean aside = first && comma && itemOfList(found) && and(i + 1);
        if (aside || !(open ? listed(i + 1) : item(i + 1, group))) {
          break;
        }
        first = false;
        limit = Math.max(limit, i + (open ? 2 * ITEM : ITEM));
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
    for (Context.Found f : at(token)) {
      anew |= f.cue().effect() == Cue.Effect.NEGATED && f.cue().direction() == Cue.Direction.FORWARD;
    }
    return anew && by.cue().effect() == Cue.Effect.NEGATED && tokens.norm(token - 1).equals(",");
  }

  private enum End {
    NO,
    PAUSE,
    STOP
  }

  /**
   * Where nothing is known of the words: an item goes on with a list unless it states something.
   */
  private boolean listed(int i) {
    int k = i;
    if (k < tokens.size() && joiner(k)) {
      if (!tokens.norm(k).equals("and")) {
        return true;
      }
      k++;
    }
    int start = k;
    for (; k < tokens.size() && !separates(k) && k - start < 2 * ITEM; k++) {
      String t = tokens.norm(k);
      if (t.equals("who") || t.equals("which") || t.equals("that")) {
        break;
      }
      if (states(k) || k == start && tokens.number(k)) {
        return false;
      }
    }
    return k > start;
  }

  /** A verb or a finding of its own, by the cues that end a negation for good. */
  private boolean states(int token) {
    for (Context.Found f : at(token)) {
      if (f.cue().effect() == Cue.Effect.END
          && !f.cue().pauses()
          && f.cue().ends().contains(Cue.Effect.NEGATED)) {
        return true;
      }
    }
    return false;
  }

  /** The target itself starts a statement of its own: {@code no spits, [small residuals]}. */
  private boolean stated(int token, Context.Found by) {
    return open
        && by.cue().effect() == Cue.Effect.NEGATED
        && token > by.last() + 1
        && states(token)
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
      if (groupAt(i) > 0) {
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
        group = groupAt(i);
      }
      boolean elided = (colon || group == 0 && i == found.first() - 1) && !effect.ofWhom();
      boolean passes = effect == Cue.Effect.PLANNED && group > 0 && groupAt(i - 1) == group;
      boolean comma =
          t.equals(",")
              && i < found.first() - 1
              && !passes
              && !(denies(effect) && listBefore(i, found.first(), group));
      if (t.equals(";")
          || t.equals("(") && !has(")", i, found.first())
          || comma
          || spacedSlash(i)
          || !elided && endsBackward(effect, i)) {
        break;
      }
    }
    return i + 1;
  }

  /**
   * {@code Cyanosis, clubbing and oedema are absent}: what stands before the comma is a bare item
   * of the list that ends before the cue. In Korean the list needs no last joiner.
   */
  private boolean listBefore(int comma, int cue, int group) {
    boolean same = group > 0 && groupAt(comma - 1) == group && !normal(comma - 1);
    if (!open && !same) {
      return false;
    }
    boolean joined = Korean.syllable(tokens.norm(cue).charAt(0));
    for (int k = comma + 1; k < cue; k++) {
      joined |= joiner(k);
    }
    int first = comma - 1;
    while (first >= 0 && !separates(first) && !tokens.norm(first).equals(":") && !cueAt(first)) {
      first--;
    }
    return joined && first < comma - 1 && comma - first <= ITEM && (first < 0 || !cueAt(first));
  }

  private static boolean denies(Cue.Effect effect) {
    return effect == Cue.Effect.NEGATED || effect == Cue.Effect.POSSIBLE;
  }

  /** {@code RDS / sepsis r/o / anaemia}: a slash between blanks parts two statements. */
  private boolean spacedSlash(int i) {
    return tokens.norm(i).equals("/")
        && i > 0
        && i + 1 < tokens.size()
        && tokens.from(i) > tokens.to(i - 1)
        && tokens.from(i + 1) > tokens.to(i);
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
    for (Context.Found f : at(token)) {
      // A preposition right after the cue belongs to it: "previously on", "started on".
      boolean own = token == by.last() + 1 && f.cue().ends().size() == 1;
      boolean name = open && token == spans[0].first();
      boolean listing = by.cue().direction() == Cue.Direction.REST && numbering(token);
      boolean backward = f.cue().direction() == Cue.Direction.BACKWARD;
      if (f.cue().ends().contains(effect) && !backward && !own && !name && !listing) {
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
    for (Context.Found f : in(covering, token)) {
      boolean whole =
          f.cue().ends().contains(Cue.Effect.NEGATED)
              && f.cue().ends().contains(Cue.Effect.PLANNED);
      boolean back = effect.ofWhom() || f.cue().direction() == Cue.Direction.BACKWARD;
      if (f.last() == token && (whole || f.cue().ends().contains(effect) && back)) {
        return true;
      }
    }
    return false;
  }

  /** True where the words from {@code i} to the next comma go on with a list of that group. */
  private boolean item(int i, int group) {
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
      if (k - start >= ITEM || counted || cueAt(k) || here > 0 && here != group && group > 0) {
        return mention && cueAt(k) && !statement(k);
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

  /** {@code asthma, no eczema, and hay fever}: the denial is an item of somebody else's list. */
  private boolean itemOfList(Context.Found found) {
    return found.first() > 1 && tokens.norm(found.first() - 1).equals(",");
  }

  private boolean and(int k) {
    return k < tokens.size() && tokens.norm(k).equals("and");
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
        || t.equals("nor")
        || t.equals("and");
  }

  private boolean cueAt(int token) {
    for (Context.Found f : in(covering, token)) {
      boolean other =
          f.cue().effect() == Cue.Effect.END && !f.cue().ends().contains(Cue.Effect.NEGATED);
      if (f.cue().effect() != Cue.Effect.ASIDE && !other) {
        return true;
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
    return inMention(token) && spans[spanAt[token]].first() == token && normal(token);
  }

  private boolean normal(int token) {
    Concept concept = spans[spanAt[token]].concept();
    return concept.salience() == Salience.ROUTINE && concept.kind() == Kind.FINDING;
  }

  private boolean inMention(int token) {
    return spanAt[token] >= 0;
  }

  private int groupAt(int token) {
    return token >= 0 && inMention(token) ? Cue.group(spans[spanAt[token]].concept().kind()) : 0;
  }

  private boolean has(String sign, int after, int before) {
    for (int k = after + 1; k < before; k++) {
      if (tokens.norm(k).equals(sign)) {
        return true;
      }
    }
    return false;
  }
}
