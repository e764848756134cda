package dev.vernix.evals.task;

import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.evals.retrieval.RetrievalEval;
import dev.vernix.evals.retrieval.RetrievalSet;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.guideline.index.TextModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Questions to the digest (a table of questions and passages), or to any collection in BEIR's form
 * (a folder): a case for each question. Option: {@code split} of a BEIR folder.
 */
final class RetrievalTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of("split");
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    Path data = setting.only();
    boolean beir = Files.isDirectory(data);
    RetrievalSet set =
        beir
            ? RetrievalSet.beir(data, setting.options().getOrDefault("split", "test"))
            : RetrievalSet.digest(data);
    String key =
        beir ? Sha256.of(List.of(data.toAbsolutePath().toString())).substring(0, 12) : "digest";
    var rankings =
        RetrievalEval.rankings(
            set,
            beir ? TextModel.english() : TextModel.guidelines(),
            setting.means().cache().resolve("retrieval").resolve(key),
            setting.means().embedding().get(),
            (done, all) -> {},
            setting.means().stop());
    var cases = new ArrayList<Case>();
    for (int i = 0; i < set.questions().size(); i++) {
      var q = set.questions().get(i);
      var seen = new ArrayList<Observation>();
      for (var way : rankings.entrySet()) {
        seen.add(new Observation.Ranked(way.getKey(), way.getValue().get(i), q.relevant()));
      }
      // The question itself may be a patient's; its digest names it in every run.
      cases.add(new Case(Sha256.of(List.of(q.text())).substring(0, 12), new TreeMap<>(), seen));
    }
    return cases;
  }
}
