package dev.vernix.corpus.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProvenanceTest {
  private static final String COMMIT = "79c1b89a4d3e79c1b89a4d3e79c1b89a4d3e79c1";

  @Test
  void survivesJson() {
    var all =
        Provenance.current(new TreeMap<>(Map.of("lexicon", "ab12")))
            .with(ModelUsed.of("embedded", "qwen", "cc324af0", Map.of("temperature", "0")))
            .seeded(List.of(7L, 8L))
            .and("guideline NICE", "2021");
    var json = JsonMapper.shared();
    assertThat(json.readValue(json.writeValueAsString(all), Provenance.class)).isEqualTo(all);
    assertThat(all.line()).contains("embedded qwen cc324af0", "seeds 7, 8");
  }

  @Test
  void twoRunsOfOneProgramAreOfOneProvenance() {
    var data = new TreeMap<>(Map.of("lexicon", "ab12"));
    assertThat(Provenance.current(data)).isEqualTo(Provenance.current(data));
  }

  @Test
  void whatTheBuildDidNotKnowIsUnknownAndNeverClean() {
    assertThat(built("fatal: not a git repository", "none"))
        .isEqualTo(new Build("1.2", "unknown", true));
    assertThat(built(COMMIT, "some")).isEqualTo(new Build("1.2", COMMIT, true));
    assertThat(built(COMMIT, "none")).isEqualTo(new Build("1.2", COMMIT, false));
    assertThat(Build.of(new Properties())).isEqualTo(new Build("unknown", "unknown", true));
  }

  @Test
  void sha256IsTheStandardOneAndSeesWhereTextsEnd() {
    // FIPS 180-2, appendix B.1
    assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Sha256.of(List.of("ab", "c"))).isNotEqualTo(Sha256.of(List.of("a", "bc")));
  }

  private static Build built(String commit, String changes) {
    var written = new Properties();
    written.setProperty("version", "1.2");
    written.setProperty("commit", commit);
    written.setProperty("changes", changes);
    return Build.of(written);
  }
}
