package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTest {
  @ParameterizedTest
  @CsvSource({
    "'a\u001b[31mred', 'a[31mred'",
    "'soft\u00adhyphen', softhyphen",
    "'zero\u200bwidth\u202eturned', zerowidthturned",
    "'\ufb01rst \ufb02uid', 'first fluid'",
    "'5\u00a0mg\tnow', '5 mg now'",
    "'\u2265 36 \u00b5g', '\u2265 36 \u03bcg'"
  })
  void leavesWhatMayBeShown(String raw, String clean) {
    assertThat(Clean.text(raw)).isEqualTo(clean);
  }
}
