package dev.vernix.shell.command;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.retrieval.RetrievalEval;
import dev.vernix.evals.retrieval.RetrievalReport;
import dev.vernix.evals.retrieval.RetrievalSet;
import dev.vernix.evals.retrieval.RetrievalSpeed;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.TextModel;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code vernix eval retrieval [--beir DIR | --speed]}. */
final class EvalRetrievalCommand extends ShellCommand {
  private static final Path QUESTIONS = Path.of("evals/retrieval/digest.tsv");

  private static final int SEARCHES = 600;

  private final Guidelines guidelines;

  EvalRetrievalCommand() {
    this(new Guidelines(System.getenv()));
  }

  EvalRetrievalCommand(Guidelines guidelines) {
    super(
        Usage.of("eval retrieval", "Measure how well guideline passages are found")
            .with(
                Option.path("beir", "DIR", "a collection: corpus.jsonl, queries.jsonl and qrels"),
                Option.word("split", "NAME", "which of its qrels (default: test)"),
                Option.path("questions", "FILE", "other questions to the digest"),
                Option.flag("speed", "take the time instead, over made-up passages"),
                Option.word("passages", "N", "how many of these (default: 50000)"),
                Option.flag("misses", "list questions without an answer in the first ten"),
                Option.choice("format", "how to print it", List.of("text", "json"))));
    this.guidelines = guidelines;
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    EmbeddingModel model = BgeSmall.load(guidelines.cache());
    Optional<Path> beir = given.pathOption("beir");
    if (given.has("speed")) {
      int passages = (int) Numbers.whole(given, "passages", 50_000);
      console.out().print(RetrievalSpeed.measure(passages, SEARCHES, model));
      return Outcome.DONE;
    }
    try {
      return beir.isPresent()
          ? beir(beir.get(), given, model, console)
          : digest(given, model, console);
    } catch (LabelException e) {
      throw CommandError.badInput(e.what(), e.where(), e.todo());
    }
  }

  private Outcome beir(Path folder, Invocation given, EmbeddingModel model, Console console)
      throws IOException {
    RetrievalSet set = RetrievalSet.beir(folder, given.value("split").orElse("test"));
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    // Kept, since embedding takes minutes: the same folder asked again starts at once.
    String key = Integer.toHexString(folder.toAbsolutePath().normalize().toString().hashCode());
    Path index = guidelines.cache().resolve("retrieval").resolve(name + "-" + key);
    RetrievalEval.Result result = eval(set, TextModel.english(), index, model, console);
    print(name, result, given, console, "");
    return RetrievalReport.hybridHolds(result) ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }

  private Outcome digest(Invocation given, EmbeddingModel model, Console console)
      throws IOException {
    Path questions = given.pathOption("questions").orElse(QUESTIONS);
    if (!Files.isRegularFile(questions)) {
      throw CommandError.badInput(
          "no such file", questions.toString(), "Run it in the project's folder.");
    }
    RetrievalSet set = RetrievalSet.digest(questions);
    Path index = guidelines.cache().resolve("retrieval").resolve("digest");
    RetrievalEval.Result result = eval(set, TextModel.guidelines(), index, model, console);
    print("digest", result, given, console, RetrievalReport.bars(result));
    return RetrievalReport.digestBarsMet(result) ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }

  private static RetrievalEval.Result eval(
      RetrievalSet set, TextModel text, Path index, EmbeddingModel model, Console console) {
    try (Interruption interruption = Interruption.watch()) {
      var progress = CountProgress.of("passages with vectors:", console.err());
      var result = RetrievalEval.run(set, text, index, model, progress, interruption::asked);
      if (interruption.asked()) {
        console.err().println("broken off: the figures are those of the vectors made so far");
      }
      return result;
    }
  }

  private static void print(
      String name, RetrievalEval.Result result, Invocation given, Console console, String bars) {
    if (given.choice("format").equals("json")) {
      console.out().println(RetrievalReport.json(name, result));
    } else {
      console.out().print(RetrievalReport.text(name, result, given.has("misses")) + bars);
    }
  }
}
