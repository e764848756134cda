package dev.vernix.shell.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ScriptedCommand;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.TestShell;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineCompleterTest {
  @TempDir Path folder;

  private final List<ShellCommand> commands =
      List.of(
          does(ScriptedCommand.usage("summarize")),
          does(Usage.of("model list", "List")),
          does(Usage.of("model pull", "Pull")));
  private final LineCompleter completer =
      new LineCompleter(new TestShell(commands.toArray(ShellCommand[]::new)).parser(), commands);

  private static ShellCommand does(Usage usage) {
    return new ScriptedCommand(usage, (_, _) -> Outcome.DONE);
  }

  private List<String> complete(String line) {
    var candidates = new ArrayList<Candidate>();
    var parsed = new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE);
    completer.complete(null, parsed, candidates);
    return candidates.stream().map(Candidate::value).toList();
  }

  @Test
  void offersCommandsAndTheirSecondWords() {
    assertThat(complete("")).contains("summarize", "model", "exit").doesNotHaveDuplicates();
    assertThat(complete("model ")).containsExactly("list", "pull");
  }

  @Test
  void offersOptionsNotYetGiven() {
    assertThat(complete("summarize c --engine none --"))
        .contains("--format", "--out", "--assume")
        .doesNotContain("--engine");
  }

  @Test
  void offersValuesAndAddsToAList() {
    assertThat(complete("summarize c --engine ")).containsExactly("auto", "none");
    assertThat(complete("summarize c --format md,")).contains("md,html", "md,pdf");
  }

  @Test
  void offersFilesAndGoesDeeperIntoFolders() throws IOException {
    Files.createDirectory(folder.resolve("nec-27w"));
    Files.createFile(folder.resolve("notes.txt"));
    assertThat(complete("summarize " + folder + "/"))
        .containsExactlyInAnyOrder(folder + "/nec-27w/", folder + "/notes.txt");
    assertThat(complete("summarize c --out " + folder + "/n")).contains(folder + "/nec-27w/");
    assertThat(complete("summarize /no/such/place/")).isEmpty();
  }
}
