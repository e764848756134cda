package dev.vernix.evals.ledger;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Assertion;
import dev.vernix.corpus.reading.Quantities;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence;
import dev.vernix.corpus.reading.SentenceReader;
import dev.vernix.corpus.reading.Shown;
import dev.vernix.corpus.reading.Times;
import dev.vernix.evals.context.Axis;
import dev.vernix.evals.context.ContextScorer;
import dev.vernix.evals.context.TargetFile;
import dev.vernix.evals.ledger.LedgerScore.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Scores the hand-labelled sentences of a folder, each file by its name. */
final class SentenceScorer {
  private static final LocalDateTime BORN = LocalDateTime.of(2026, 3, 2, 4, 52);
  private static final LocalDateTime NOTE = LocalDateTime.of(2026, 3, 14, 10, 30);
  private static final Clock CLOCK = new Clock(BORN, new Gestation(27, 3), 0);
  private static final Map<Axis, String> AXES =
      Map.of(
          Axis.NEGATED, "negation",
          Axis.POSSIBLE, "possibility",
          Axis.HYPOTHETICAL, "hypothetical",
          Axis.HISTORICAL, "historical",
          Axis.EXPERIENCER, "experiencer");

  private final LedgerScore score;

  private SentenceScorer(LedgerScore score) {
    this.score = score;
  }

  /** Scores every file of the folder that is of a known sort. */
  static void score(Path folder, LedgerScore score) throws IOException {
    var scorer = new SentenceScorer(score);
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    for (Path file : files) {
      scorer.file(file, String.valueOf(file.getFileName()));
    }
  }

  /** Scores one file, if it is of a known sort. */
  static void one(Path file, LedgerScore score) throws IOException {
    new SentenceScorer(score).file(file, String.valueOf(file.getFileName()));
  }

  private void file(Path file, String name) throws IOException {
    if (name.startsWith("assertions")) {
      assertions(file, name);
    } else if (name.startsWith("context")) {
      context(file, name);
    } else if (name.startsWith("frames")) {
      lists(file, name, "frames", t -> SentenceReader.frames(t).stream().map(Shown::of).toList());
    } else if (name.startsWith("quantities")) {
      lists(
          file,
          name,
          "quantities",
          t -> Quantities.read(t, 0, t.length()).stream().map(Shown::of).toList());
    } else if (name.startsWith("times")) {
      lists(
          file,
          name,
          "times",
          t -> Times.read(t, 0, t.length(), NOTE, CLOCK).stream().map(Shown::of).toList());
    }
  }

  /** Files whose second column lists what is to be found, separated by {@code " ; "}. */
  private void lists(Path file, String name, String category, Function<String, List<String>> reader)
      throws IOException {
    for (var row : Table.read(file, 1)) {
      String text = row.getFirst().replace("\\n", "\n");
      score.figure("labelled sentences", 1);
      List<String> wanted =
          row.size() < 2 || row.get(1).isEmpty()
              ? List.of()
              : Arrays.stream(row.get(1).split(" ; ")).map(String::strip).toList();
      var left = new ArrayList<>(reader.apply(text));
      for (String want : wanted) {
        boolean found = left.remove(want);
        score.ask(category, Source.SENTENCES, true, found, name, want + " in: " + row.getFirst());
      }
      for (String extra : left) {
        score.ask(category, Source.SENTENCES, false, true, name, extra + " in: " + row.getFirst());
      }
    }
  }

  private void context(Path file, String name) throws IOException {
    var targets = TargetFile.read(file).targets();
    score.figure("labelled sentences", targets.stream().map(t -> t.sentence()).distinct().count());
    var read = ContextScorer.score(targets);
    for (var miss : read.misses()) {
      score.ask(
          AXES.getOrDefault(miss.axis(), miss.axis().id()),
          Source.SENTENCES,
          miss.gold(),
          !miss.gold(),
          name + ", line " + miss.target().line(),
          miss.target().marked());
    }
    read.tallies()
        .forEach(
            (axis, t) -> {
              for (int i = 0; i < t.hits() + t.rests(); i++) {
                boolean yes = i < t.hits();
                score.ask(AXES.getOrDefault(axis, axis.id()), Source.SENTENCES, yes, yes, name, "");
              }
            });
  }

  private void assertions(Path file, String name) throws IOException {
    for (var row : Table.read(file, 3)) {
      if (row.getFirst().equals("sentence")) {
        continue;
      }
      score.figure("labelled sentences", 1);
      var left =
          new ArrayList<>(
              SentenceReader.findings(row.getFirst(), Section.Role.valueOf(row.get(1))));
      for (String label : row.get(2).split(" ")) {
        assertion(name, row.getFirst(), label, left);
      }
    }
  }

  private void assertion(String file, String text, String label, List<Sentence.Finding> left) {
    String id = label.substring(0, label.indexOf('='));
    String[] want = label.substring(label.indexOf('=') + 1).split("/");
    var found = left.stream().filter(f -> f.concept().id().equals(id)).findFirst();
    score.ask("concepts", Source.SENTENCES, true, found.isPresent(), file, id + " in: " + text);
    if (found.isPresent()) {
      left.remove(found.get());
      var whom = want.length > 1 ? Experiencer.valueOf(want[1]) : Experiencer.INFANT;
      judge(
          score,
          Source.SENTENCES,
          Status.valueOf(want[0]),
          whom,
          found.get().assertion(),
          file,
          id + " in: " + text);
    }
  }

  /** Asks of one concept whether it is negated, possible, planned, past, and of someone else. */
  static void judge(
      LedgerScore score,
      Source source,
      Status gold,
      Experiencer whom,
      Assertion read,
      String where,
      String what) {
    String said = what + " [read as " + read.status().id() + ", " + read.experiencer().id() + "]";
    axis(score, "negation", source, Status.ABSENT, gold, read.status(), where, said);
    axis(score, "possibility", source, Status.POSSIBLE, gold, read.status(), where, said);
    axis(score, "hypothetical", source, Status.PLANNED, gold, read.status(), where, said);
    axis(score, "historical", source, Status.HISTORICAL, gold, read.status(), where, said);
    boolean other = whom != Experiencer.INFANT;
    boolean same = read.experiencer() == whom;
    score.ask("experiencer", source, other, same == other, where, said);
  }

  private static void axis(
      LedgerScore score,
      String category,
      Source source,
      Status axis,
      Status gold,
      Status read,
      String where,
      String what) {
    score.ask(category, source, gold == axis, read == axis, where, what);
  }
}
