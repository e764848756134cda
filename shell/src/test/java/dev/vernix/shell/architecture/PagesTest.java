package dev.vernix.shell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.command.Commands;
import dev.vernix.shell.line.LineParser;
import dev.vernix.shell.line.Words;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.shell.core.command.CommandRegistry;

/** Holds the pages to the code: what they name exists, and what they show works. */
class PagesTest {
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z0-9]*)`");
  private static final Set<String> LIBRARIES = Set.of("ChatModel", "StreamingChatModel");

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
  void everyTypeNamedExists(String page) {
    Set<String> ours =
        Repository.javaFiles().stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toCollection(HashSet::new));
    ours.addAll(LIBRARIES);
    List<String> named =
        TYPE.matcher(Repository.read(page))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    assertThat(named).isNotEmpty();
    assertThat(ours).as("types that %s may name", page).containsAll(named);
  }

  @Test
  void theReadmeShowsTheTwoCommandsFirst() {
    assertThat(Repository.codeLines("README.md").subList(0, 2))
        .containsExactly("./vernix summarize corpus/charts/nec-27w", "mvn -B -ntp verify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void everyVernixCommandShownIsOneThatParses(String page) {
    var parser = new LineParser(new CommandRegistry(new HashSet<>(Commands.all())));
    List<List<String>> shown =
        Repository.codeLines(page).stream()
            .filter(line -> line.startsWith("./vernix "))
            .map(line -> Words.of(line.substring("./vernix ".length())))
            .toList();
    for (List<String> words : shown) {
      assertThat(parser.parse(words).commandName()).isNotEmpty();
      words.stream()
          .filter(word -> word.startsWith("corpus/"))
          .forEach(
              path -> assertThat(Files.exists(Repository.ROOT.resolve(path))).as(path).isTrue());
    }
  }

  @Test
  void ciRunsTheTestCommandOfTheReadme() {
    assertThat(Repository.read(".ci/run")).contains(Repository.codeLines("README.md").get(1));
  }

  @Test
  void everyLinkOfThePagesLeadsSomewhere() {
    Pattern link = Pattern.compile("]\\(([^)#:]+)\\)");
    for (String page : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
      assertThat(
              link.matcher(Repository.read(page))
                  .results()
                  .map((MatchResult found) -> found.group(1)))
          .allSatisfy(target -> assertThat(Repository.ROOT.resolve(target)).exists());
    }
  }
}
