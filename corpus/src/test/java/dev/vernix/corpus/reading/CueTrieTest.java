package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueTrieTest {
  private static final Cue CUE =
      new Cue(
          Cue.Effect.NEGATED,
          Set.of(),
          Cue.Direction.FORWARD,
          6,
          EnumSet.allOf(Kind.class),
          false,
          Cue.Only.ALWAYS);

  private final CueTrie trie = new CueTrie();
  private final CueTrie.Hits hits = new CueTrie.Hits();

  private int last(String text) {
    Tokens tokens = Tokens.of(text, 0, text.length());
    trie.find(tokens, 0, hits);
    return hits.size() == 0 ? -1 : hits.last(hits.size() - 1);
  }

  @Test
  void passesOverAdverbsWithinAPhrase() {
    trie.add("cannot be excluded", CUE);
    assertThat(last("cannot be completely excluded")).isEqualTo(3);
    assertThat(last("completely cannot be excluded")).isEqualTo(-1);
    assertThat(last("cannot be family excluded")).isEqualTo(-1);
  }

  @Test
  void tellsYearsFromOtherNumbers() {
    trie.add("in #year", CUE);
    assertThat(last("in 1997")).isEqualTo(1);
    assertThat(last("in 3")).isEqualTo(-1);
    trie.add("in # days", CUE);
    assertThat(last("in 3 days")).isEqualTo(2);
  }

  @Test
  void givesShorterPhrasesFirst() {
    trie.add("with", CUE);
    trie.add("with no", CUE);
    assertThat(last("with no rash")).isEqualTo(1);
    assertThat(hits.size()).isEqualTo(2);
    assertThat(hits.last(0)).isZero();
  }

  @Test
  void bracesStandForAlternatives() {
    assertThat(Cue.phrases("{is;was;} negative|no {a;b}"))
        .containsExactly("is negative", "was negative", "negative", "no a", "no b");
  }
}
