package dev.vernix.evals.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.vignette.Vignette;
import dev.vernix.guideline.vignette.VignetteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictScorerTest {
  private static List<Vignette> development() throws IOException {
    var all = new ArrayList<Vignette>();
    try (var files = Files.list(Path.of("vignettes/development"))) {
      for (Path file : files.sorted().toList()) {
        all.addAll(VignetteFile.read(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return all;
  }

  @Test
  void developmentVignettesMeetTheirBars() throws IOException {
    var score = VerdictScorer.score(development());
    assertThat(score.vignettes()).isGreaterThanOrEqualTo(150);
    assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.94);
    assertThat((double) score.leftAlone() / score.outOfScope()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.alarms()).isZero();
    assertThat(score.withoutEntry()).isZero();
  }

  @Test
  void silenceOnWhatIsOutOfScopeIsLeavingItAlone() {
    var score =
        new VerdictScore(
            1,
            List.of(
                judged(Verdict.NOT_APPLICABLE, Verdict.NOT_ASSESSABLE),
                judged(Verdict.NOT_APPLICABLE, Verdict.DEVIATES),
                judged(Verdict.CONCORDANT, Verdict.CONCORDANT)),
            0,
            0);
    assertThat(score.outOfScope()).isEqualTo(2);
    assertThat(score.leftAlone()).isEqualTo(1);
    assertThat(score.right()).isEqualTo(1);
    assertThat(VerdictReport.lines(score)).anyMatch(l -> l.startsWith("miss: v R"));
  }

  private static VerdictScore.Judged judged(Verdict expected, Verdict given) {
    return new VerdictScore.Judged("v", "R", expected, given, "Because.");
  }
}
