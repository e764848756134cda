package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Element.Sort;
import dev.vernix.prompts.gate.Reading.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which words a negation covers, in the plain English of realisations. "No" and "without" cover
 * what follows up to the next verb or connective; "not" covers its subject and what follows. Lists
 * joined by commas and "or" are covered whole. The same machine reads sentence and facts, so what
 * matters is that it is consistent.
 */
final class Scopes {
  private static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "did",
          "does",
          "do",
          "showed",
          "shows",
          "revealed",
          "demonstrated",
          "remained",
          "received",
          "underwent",
          "grew",
          "could",
          "can",
          "will",
          "may",
          "might",
          "showing",
          "seen",
          "noted",
          "given",
          "found",
          "observed",
          "documented",
          "required",
          "needed",
          "used",
          "identified");
  private static final Set<String> STOPS =
      Set.of(
          "but",
          "while",
          "whereas",
          "although",
          "though",
          "then",
          "which",
          "who",
          "because",
          "after",
          "before",
          "with",
          "however",
          "on",
          "from",
          "until",
          "during",
          "since",
          ";",
          ".",
          ":",
          "(",
          ")");
  private static final Set<String> BACKWARD =
      Set.of(
          "not",
          "never",
          "absent",
          "wasn't",
          "weren't",
          "isn't",
          "aren't",
          "hasn't",
          "didn't",
          "don't",
          "cannot",
          "ruled",
          "excluded",
          "denied",
          "unable",
          "failed");

  private Scopes() {}

  /** The words of {@code r} that stand under a negation. */
  static BitSet negated(Reading r) {
    BitSet out = new BitSet();
    List<Word> words = r.words();
    for (Element e : r.elements()) {
      if (e.sort() != Sort.NEGATION) {
        continue;
      }
      int first = index(words, e.from());
      int last = index(words, e.to() - 1);
      forward(words, last + 1, out);
      if (BACKWARD.contains(words.get(first).lower())) {
        backward(words, first - 1, out);
      }
    }
    return out;
  }

  static boolean covers(BitSet negated, Reading r, Element e) {
    for (int i = index(r.words(), e.from());
        i < r.words().size() && r.words().get(i).from() < e.to();
        i++) {
      if (negated.get(i)) {
        return true;
      }
    }
    return false;
  }

  private static void forward(List<Word> words, int from, BitSet out) {
    boolean verbSeen = false;
    for (int i = from; i < words.size(); i++) {
      String w = words.get(i).lower();
      boolean verb = VERBS.contains(w);
      boolean comma = w.equals(",") && !listGoesOn(words, i + 1);
      if (STOPS.contains(w)
          || comma
          || w.equals("and") && !(i > from && listGoesOn(words, i))
          || verb && i > from && !verbSeen && !participle(words, i)) {
        return;
      }
      verbSeen |= verb;
      out.set(i);
    }
  }

  /** "not seen", "not yet given": the participle belongs to the negation. */
  private static boolean participle(List<Word> words, int i) {
    return i > 0 && Vocabulary.classOf(words.get(i - 1).lower()) != null;
  }

  /** A comma goes on with a list when an "or" or "nor" follows before anything else ends it. */
  private static boolean listGoesOn(List<Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      String w = words.get(i).lower();
      if (w.equals("or") || w.equals("nor")) {
        return true;
      }
      if (STOPS.contains(w) || w.equals("and") || VERBS.contains(w)) {
        return false;
      }
    }
    return false;
  }

  private static void backward(List<Word> words, int from, BitSet out) {
    int i = from;
    while (i >= 0 && (VERBS.contains(words.get(i).lower()) || words.get(i).lower().equals("as"))) {
      i--;
    }
    boolean list = false;
    for (; i >= 0; i--) {
      String w = words.get(i).lower();
      boolean clause =
          (w.equals("and") || w.equals(","))
              && i > 0
              && (w.equals("and") && words.get(i - 1).lower().equals(",")
                  || w.equals(",") && !list);
      if (STOPS.contains(w)
              && !w.equals(")")
              && !w.equals("(")
              && !w.equals("on")
              && !w.equals("from")
          || clause
          || VERBS.contains(w)) {
        return;
      }
      list |= w.equals("and") || w.equals("or") || w.equals("nor");
      out.set(i);
    }
  }

  private static int index(List<Word> words, int offset) {
    for (int i = 0; i < words.size(); i++) {
      if (offset < words.get(i).to()) {
        return i;
      }
    }
    return words.size() - 1;
  }
}
