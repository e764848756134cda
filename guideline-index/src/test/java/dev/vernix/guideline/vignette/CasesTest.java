package dev.vernix.guideline.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every entry: a note and the verdicts that it gets. */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/dev/vernix/guideline/cases");

  @TestFactory
  List<DynamicTest> everyCase() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        for (var v : VignetteFile.read(name, Files.readString(file))) {
          tests.add(DynamicTest.dynamicTest(name + " " + v.id(), () -> judge(v)));
        }
      }
    }
    return tests;
  }

  /** A case where the plan agrees, one where it goes against, and one that it does not apply to. */
  @TestFactory
  List<DynamicTest> everyKindOfEveryEntry() throws IOException {
    var kinds = new HashMap<String, Set<Verdict>>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.toList()) {
        for (var v : VignetteFile.read(file.getFileName().toString(), Files.readString(file))) {
          v.expected()
              .forEach((id, k) -> kinds.computeIfAbsent(id, x -> new HashSet<>()).add(kind(k)));
        }
      }
    }
    return Library.standard().rules().stream()
        .map(rule -> rule.recommendation().id())
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () ->
                        assertThat(kinds.getOrDefault(id, Set.of()))
                            .contains(
                                Verdict.CONCORDANT, Verdict.DEVIATES, Verdict.NOT_APPLICABLE)))
        .toList();
  }

  private static Verdict kind(Verdict v) {
    return v == Verdict.DEVIATES_WITH_DOCUMENTED_REASON ? Verdict.DEVIATES : v;
  }

  private static void judge(Vignette v) {
    var found = v.judge(Library.standard());
    assertThat(v.expected()).as("a case expects something").isNotEmpty();
    v.expected()
        .forEach(
            (id, verdict) -> {
              assertThat(found).as("an entry " + id).containsKey(id);
              assertThat(found.get(id).verdict())
                  .as(id + ": " + found.get(id).reason())
                  .isEqualTo(verdict);
            });
  }
}
