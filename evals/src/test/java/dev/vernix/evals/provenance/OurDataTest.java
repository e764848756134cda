package dev.vernix.evals.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OurDataTest {
  @Test
  void namesEverySetOfDataWithAVersion() {
    var versions = OurData.versions();
    assertThat(versions)
        .containsKeys(
            "lexicon",
            "prompt join-section",
            "prompt recall",
            "recommendations",
            "guideline digest",
            "guideline index",
            "embedding model");
    assertThat(versions.values()).noneMatch(String::isBlank);
    assertThat(versions.get("guideline editions")).contains("AAP 2022 (AAPBF)");
    assertThat(OurData.provenance().data()).isEqualTo(versions);
  }
}
