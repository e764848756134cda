package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code context.tsv} by their tokens.
 *
 * <p>In a phrase {@code #} stands for any number and {@code #year} for one from 1900 to 2099. An
 * adverb within a phrase is passed over: {@code cannot be completely excluded}.
 */
final class CueTrie {
  /** There are hundreds of thousands: what is empty takes no room. */
  private static final class Node {
    private Map<String, Node> next = Map.of();
    private List<Cue> values = List.of();

    Node after(String token) {
      Node known = next.get(token);
      return known == null ? link(token, new Node()) : known;
    }

    /** The node behind that token: the known one, else that one. */
    Node link(String token, Node node) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      Node known = next.putIfAbsent(token, node);
      return known == null ? node : known;
    }

    void add(Cue cue) {
      if (values.isEmpty()) {
        values = new ArrayList<>(1);
      }
      values.add(cue);
    }
  }

  private static final Set<String> NOT_ADVERBS =
      Set.of(
          "family",
          "anomaly",
          "likely",
          "unlikely",
          "early",
          "elderly",
          "daily",
          "weekly",
          "monthly",
          "hourly",
          "july",
          "only",
          "assembly",
          "butterfly",
          "polly",
          "lilly",
          "friendly");

  private final Node root = new Node();

  void add(String phrase, Cue cue) {
    Node node = root;
    for (String token : phrase.strip().split("\\s+")) {
      if (token.equals("#year")) {
        node = node.after(token);
        continue;
      }
      Tokens words = Tokens.of(token, 0, token.length());
      for (int i = 0; i < words.size(); i++) {
        Node next = node.after(words.norm(i));
        // In a text in capitals a short word keeps its S: SIGNS, DOES.
        node.link(token.substring(words.from(i), words.to(i)), next);
        node = next;
      }
    }
    if (node == root) {
      throw new IllegalArgumentException("a phrase without a token: " + phrase);
    }
    node.add(cue);
  }

  /**
   * Puts the cues of every phrase that starts at token {@code first} into {@code out}, with the
   * last token of each, the shortest first.
   */
  void find(Tokens tokens, int first, Hits out) {
    out.size = 0;
    Node node = root;
    for (int k = first; k < tokens.size(); k++) {
      Node next = next(node, tokens, k);
      if (next == null) {
        if (node == root || !adverb(tokens.norm(k))) {
          return;
        }
        continue;
      }
      node = next;
      if (!node.values.isEmpty()) {
        out.add(node.values, k);
      }
    }
  }

  private static @Nullable Node next(Node node, Tokens tokens, int k) {
    Node next = node.next.get(tokens.norm(k));
    if (next == null && tokens.number(k)) {
      next = year(tokens.norm(k)) ? node.next.get("#year") : null;
      return next == null ? node.next.get("#") : next;
    }
    return next;
  }

  private static boolean year(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  private static boolean adverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word);
  }

  /** Phrases found; made once and filled again and again. */
  static final class Hits {
    private @Nullable List<Cue>[] cues = lists(8);
    private int[] last = new int[8];
    private int size;

    int size() {
      return size;
    }

    List<Cue> cues(int i) {
      List<Cue> found = cues[i];
      return found == null ? List.of() : found;
    }

    int last(int i) {
      return last[i];
    }

    private void add(List<Cue> found, int at) {
      if (size < cues.length) {
        cues[size] = found;
        last[size++] = at;
      }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Cue>[] lists(int length) {
      return (List<Cue>[]) new List<?>[length];
    }
  }
}
