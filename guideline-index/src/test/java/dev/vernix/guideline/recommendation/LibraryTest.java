package dev.vernix.guideline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.guideline.state.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryTest {
  /** The year in which this was written; raise it when editions have been looked at again. */
  private static final int YEAR = 2026;

  @Test
  void everyEntryIsSound() {
    assertThat(Linter.problems(Library.standard(), YEAR)).isEmpty();
  }

  @Test
  void everyStatementOfTheDigestHasAnEntry() {
    assertThat(Digest.standard().byId()).hasSize(140);
    assertThat(Linter.absent(Library.standard())).isEmpty();
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    assertThat(Library.standard().rules())
        .filteredOn(r -> r.recommendation().applies().equals("false"))
        .allSatisfy(r -> assertThat(r.recommendation().reason()).isNotBlank());
  }

  @Test
  void conflictsAreSymmetric() {
    var all = Digest.standard().byId();
    assertThat(all.values())
        .allSatisfy(
            s ->
                s.conflicts()
                    .forEach(c -> assertThat(all.get(c).conflicts()).as(c).contains(s.id())));
  }

  @Test
  void everyWordOfTheVocabularyStandsOnItsPage() throws IOException {
    String page = Files.readString(Path.of("AUTHORING.md"));
    assertThat(Vocabulary.allVariables())
        .allSatisfy(v -> assertThat(page).contains("`" + v.name() + "`").contains(v.doc()));
    assertThat(Vocabulary.allCalls().values())
        .allSatisfy(c -> assertThat(page).contains("`" + c.name() + "(").contains(c.doc()));
  }
}
