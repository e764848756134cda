package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What belongs to one fact stands together, and in that fact's order. When values, dates, negations
 * or sides of two facts are swapped, every element is still supported, but no way is left to cut
 * the sentence into one stretch for each fact.
 *
 * <p>Elements that several facts share may belong to any of them. The search walks the elements and
 * keeps every reachable state; with at most {@value Gate#MOST_FACTS} facts there are few.
 */
final class Together implements Rule {
  /**
   * @param left facts whose stretch is behind
   * @param now the fact being told
   * @param since where its stretch began
   */
  private record State(int left, int now, int since) {}

  @Override
  public List<Rejection> look(Comparison c) {
    int n = c.facts().size();
    if (n < 2) {
      return List.of();
    }
    Search search = new Search(c);
    Set<State> states = new HashSet<>();
    for (int f = 0; f < n; f++) {
      states.add(new State(0, f, 0));
    }
    for (int i = 0; i < c.support().length; i++) {
      int mask = c.support()[i];
      if (mask == 0 || c.element(i).sort() == Sort.ORDER) {
        continue;
      }
      states = search.step(states, mask, i);
      if (states.isEmpty()) {
        Element e = c.element(i);
        return List.of(
            new Rejection(
                e.sort().rule(), "'" + e.text() + "' stands with the words of another fact"));
      }
    }
    boolean whole = states.stream().anyMatch(s -> search.inOrder(s, c.support().length));
    return whole ? List.of() : List.of(new Rejection("order", "values of one fact changed places"));
  }

  private static final class Search {
    private final Comparison c;
    private final Map<List<Integer>, Boolean> known = new HashMap<>();

    Search(Comparison c) {
      this.c = c;
    }

    Set<State> step(Set<State> states, int mask, int i) {
      Set<State> next = new HashSet<>();
      for (State s : states) {
        if ((mask >> s.now & 1) == 1) {
          next.add(s);
        }
        for (int f = 0; f < c.facts().size(); f++) {
          if (f != s.now && (mask >> f & 1) == 1 && (s.left >> f & 1) == 0 && inOrder(s, i)) {
            next.add(new State(s.left | 1 << s.now, f, i));
          }
        }
      }
      return next;
    }

    boolean inOrder(State s, int end) {
      return known.computeIfAbsent(List.of(s.now, s.since, end), k -> look(s.now, s.since, end));
    }

    private boolean look(int f, int from, int end) {
      List<Element> stretch = new ArrayList<>();
      for (int i = from; i < end; i++) {
        if ((c.support()[i] >> f & 1) == 1) {
          stretch.add(c.element(i));
        }
      }
      return InOrder.keeps(c.facts().get(f).reading(), c.sentence(), stretch);
    }
  }
}
