package dev.vernix.evals.task;

import dev.vernix.evals.guideline.VerdictScore;
import dev.vernix.evals.guideline.VerdictScorer;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.guideline.vignette.Vignette;
import dev.vernix.guideline.vignette.VignetteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Verdicts on plans against vignettes: a case for each expected verdict, and one for each vignette.
 */
final class PlanTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var cases = new ArrayList<Case>();
    for (Path data : setting.data()) {
      for (Path file : files(data)) {
        for (Vignette v : read(file)) {
          add(cases, file, v);
        }
      }
    }
    if (cases.isEmpty()) {
      throw setting.wrong("its data hold no vignette");
    }
    return cases;
  }

  private static void add(List<Case> cases, Path file, Vignette v) {
    var groups = Groups.of(v.chart());
    groups.put("jurisdiction", v.jurisdiction().id());
    groups.put("topic", String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", ""));
    VerdictScore score = VerdictScorer.score(List.of(v));
    for (var judged : score.judged()) {
      var seen = new ArrayList<Observation>();
      seen.add(new Observation.Labelled("verdict", judged.expected().id(), judged.given().id()));
      if (judged.outOfScope()) {
        int alone = judged.leftAlone() ? 1 : 0;
        seen.add(new Observation.Counted("out of scope left alone", alone, 1, Better.HIGHER));
      }
      cases.add(new Case(v.id() + "/" + judged.recommendation(), groups, seen));
    }
    cases.add(
        new Case(
            v.id(),
            groups,
            List.of(
                new Observation.Counted(
                    "alarms of unverified entries", score.alarms(), 1, Better.LOWER))));
  }

  private static List<Vignette> read(Path file) throws IOException {
    try {
      return VignetteFile.read(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (VignetteFile.Malformed | java.nio.charset.CharacterCodingException e) {
      throw new LabelException(
          String.valueOf(e.getMessage()), file.toString(), "See guideline-index/AUTHORING.md.");
    }
  }

  private static List<Path> files(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of(data);
    }
    try (var all = Files.list(data)) {
      return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
