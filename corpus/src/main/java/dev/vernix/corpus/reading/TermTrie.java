package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their tokens. Looking one up costs no more than the longest phrase, however many there
 * are.
 */
final class TermTrie<V> {
  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>(2);
    final List<V> values = new ArrayList<>(1);
  }

  /** Decides which of a phrase's values hold here; null where none does. */
  interface Choice<V, R> {
    @Nullable R choose(List<V> values, int first, int last);
  }

  /** A phrase found: tokens {@code first} to {@code last}, both inclusive. */
  record Hit<R>(R value, int first, int last) {}

  private final Node<V> root = new Node<>();

  void add(String phrase, V value) {
    Node<V> node = root;
    for (String token : Tokens.of(phrase, 0, phrase.length()).norms()) {
      node = node.next.computeIfAbsent(token, k -> new Node<>());
    }
    if (node == root) {
      throw new IllegalArgumentException("a phrase without a token: " + phrase);
    }
    node.values.add(value);
  }

  /**
   * The longest phrase that starts at token {@code i} and whose values the choice accepts, or null.
   */
  <R> @Nullable Hit<R> longest(Tokens tokens, int i, Choice<V, R> choice) {
    // Most tokens start no phrase: nothing is made for them.
    List<List<V>> found = List.of();
    List<Integer> ends = List.of();
    Node<V> node = root;
    for (int k = i; k < tokens.size(); k++) {
      Node<V> next = node.next.get(tokens.norm(k));
      if (next == null && tokens.number(k)) {
        next = node.next.get("#");
      }
      if (next == null) {
        break;
      }
      node = next;
      if (!node.values.isEmpty()) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
          ends = new ArrayList<>(2);
        }
        found.add(node.values);
        ends.add(k);
      }
    }
    for (int k = found.size() - 1; k >= 0; k--) {
      R chosen = choice.choose(found.get(k), i, ends.get(k));
      if (chosen != null) {
        return new Hit<>(chosen, i, ends.get(k));
      }
    }
    return null;
  }
}
