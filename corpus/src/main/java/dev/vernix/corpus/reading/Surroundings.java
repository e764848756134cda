package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a cue: other cues, mentions, and the items of the list that it is said of. */
final class Surroundings {
  /** No item of a list has more tokens. */
  static final int ITEM = 6;

  private final Tokens tokens;
  private final Context.Span[] spans;

  /** Which mention each token belongs to, -1 where none. */
  private final int[] spanAt;

  /** True where the words around the only span are unknown. */
  private final boolean open;

  /** The cues that start at, and that cover, each token. */
  private final @Nullable List<Context.Found>[] starting;

  private final @Nullable List<Context.Found>[] covering;

  Surroundings(
      Tokens tokens, Context.Span[] spans, int[] spanAt, List<Context.Found> cues, boolean open) {
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

  /** The cues that cover a token. */
  List<Context.Found> over(int token) {
    return in(covering, token);
  }

  /**
   * Where nothing is known of the words: an item goes on with a list unless it states something.
   */
  boolean goesOn(int i) {
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

  /** True where the words from {@code i} to the next comma go on with a list of that group. */
  boolean item(int i, int group) {
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
   * {@code Cyanosis, clubbing and oedema are absent}: what stands before the comma is a bare item
   * of the list that ends before the cue. In Korean the list needs no last joiner.
   */
  boolean listBefore(int comma, int cue, int group) {
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

  /** A verb or a finding of its own, by the cues that end a negation for good. */
  boolean states(int token) {
    for (Context.Found f : at(token)) {
      if (f.cue().effect() == Cue.Effect.END
          && !f.cue().pauses()
          && f.cue().ends().contains(Cue.Effect.NEGATED)) {
        return true;
      }
    }
    return false;
  }

  /** A dash between blanks starts another statement. */
  boolean dash(int i, int cueEnd) {
    return tokens.norm(i).equals("-")
        && i > cueEnd + 1
        && i + 1 < tokens.size()
        && tokens.from(i) > tokens.to(i - 1)
        && tokens.from(i + 1) > tokens.to(i);
  }

  /** {@code RDS / sepsis r/o / anaemia}: a slash between blanks parts two statements. */
  boolean spacedSlash(int i) {
    return tokens.norm(i).equals("/")
        && i > 0
        && i + 1 < tokens.size()
        && tokens.from(i) > tokens.to(i - 1)
        && tokens.from(i + 1) > tokens.to(i);
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

  boolean normalAt(int token) {
    return inMention(token) && spans[spanAt[token]].first() == token && normal(token);
  }

  private boolean normal(int token) {
    Concept concept = spans[spanAt[token]].concept();
    return concept.salience() == Salience.ROUTINE && concept.kind() == Kind.FINDING;
  }

  boolean inMention(int token) {
    return spanAt[token] >= 0;
  }

  int groupAt(int token) {
    return token >= 0 && inMention(token) ? Cue.group(spans[spanAt[token]].concept().kind()) : 0;
  }

  boolean has(String sign, int after, int before) {
    for (int k = after + 1; k < before; k++) {
      if (tokens.norm(k).equals(sign)) {
        return true;
      }
    }
    return false;
  }
}
