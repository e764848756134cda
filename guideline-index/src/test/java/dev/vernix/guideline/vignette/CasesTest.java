package dev.vernix.guideline.vignette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.guideline.recommendation.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
