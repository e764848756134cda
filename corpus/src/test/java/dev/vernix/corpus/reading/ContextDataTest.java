package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks on the cues that a clinician edits. */
class ContextDataTest {
  @Test
  void everyRowCanBeRead() {
    assertThat(Cue.standard()).isNotNull();
  }

  /** {@code rules out} and {@code rule out} take one form and mean opposite things. */
  @Test
  void noPhraseSaysBothYesAndNo() {
    Map<String, String> said = new HashMap<>();
    for (List<String> row : Table.read("context.tsv")) {
      String effect = row.get(1);
      if (!List.of("NEGATED", "POSSIBLE", "PLANNED", "CONDITIONAL", "ASIDE").contains(effect)) {
        continue;
      }
      for (String phrase : Cue.phrases(row.getFirst())) {
        String form = String.join(" ", Tokens.of(phrase, 0, phrase.length()).norms());
        String key = row.get(2) + " " + row.get(4) + row.get(5) + " " + form;
        String before = said.put(key, effect);
        assertThat(before == null || before.equals(effect)).as(phrase + " in " + effect).isTrue();
      }
    }
  }
}
