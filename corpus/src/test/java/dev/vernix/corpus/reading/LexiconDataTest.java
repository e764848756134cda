package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks on the data that a clinician edits. */
class LexiconDataTest {
  private final Lexicon lexicon = Lexicon.standard();
  private final Senses senses = Senses.standard();

  @Test
  void coversWhatNeonatalChartsHold() {
    assertThat(lexicon.concepts()).hasSizeGreaterThan(500);
    assertThat(lexicon.concepts()).extracting(Concept::kind).containsAll(List.of(Kind.values()));
  }

  @Test
  void idsAreKebabCase() {
    assertThat(lexicon.concepts())
        .allSatisfy(c -> assertThat(c.id()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void namesCanStandInASentence() {
    assertThat(lexicon.concepts())
        .allSatisfy(
            c ->
                assertThat(c.name()).matches("[A-Za-z0-9][A-Za-z0-9 '()/,-]*").doesNotEndWith(" "));
  }

  @Test
  void everyNameIsFoundAsItsOwnConcept() {
    assertThat(lexicon.concepts())
        .allSatisfy(
            c ->
                assertThat(lexicon.match(c.name(), 0, c.name().length()))
                    .extracting(m -> m.concept().id())
                    .containsExactly(c.id()));
  }

  @Test
  void everyTermIsFoundAsItsOwnConceptOrHasARule() {
    Set<String> wrong = new TreeSet<>();
    for (Concept c : lexicon.concepts()) {
      for (String written : c.terms()) {
        String term = written.startsWith("=") ? written.substring(1) : written;
        List<Mention> found = lexicon.match(term, 0, term.length());
        boolean own = found.size() == 1 && found.getFirst().concept().equals(c);
        if (!own && !senses.covers(term, c.id())) {
          wrong.add(c.id() + ": " + term);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTermOfTwoConceptsHasARuleForEach() {
    Map<String, Set<String>> byTerm = new HashMap<>();
    for (Concept c : lexicon.concepts()) {
      for (String term : c.terms()) {
        String bare = term.startsWith("=") ? term.substring(1) : term;
        String key = String.join(" ", Tokens.of(bare, 0, bare.length()).norms());
        byTerm.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(c.id());
      }
    }
    byTerm.forEach(
        (term, ids) -> {
          if (ids.size() > 1) {
            assertThat(ids)
                .as(term)
                .allSatisfy(id -> assertThat(senses.covers(term, id)).as(id).isTrue());
          }
        });
  }

  @Test
  void rulesNameConceptsThatExist() {
    assertThat(senses.concepts())
        .allSatisfy(
            id -> assertThat(id.equals("-") || lexicon.find(id).isPresent()).as(id).isTrue());
  }
}
