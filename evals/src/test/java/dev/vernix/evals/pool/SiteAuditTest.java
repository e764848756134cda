package dev.vernix.evals.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.cohort.AuditResult;
import dev.vernix.evals.cohort.AuditSettings;
import dev.vernix.evals.cohort.CohortException;
import dev.vernix.evals.cohort.CohortTally;
import dev.vernix.evals.cohort.Made;
import dev.vernix.evals.cohort.StayAudit;
import dev.vernix.evals.cohort.StayAuditor;
import dev.vernix.evals.simulator.Simulator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteAuditTest {
  private static AuditResult audit(int stays) {
    var auditor = new StayAuditor(new AuditSettings("us", Map.of()));
    var tally = new CohortTally();
    for (int i = 0; i < stays; i++) {
      var stay = Simulator.practised(500 + i);
      StayAudit row = auditor.audit(stay.chart().name(), stay.chart());
      // One stay read many times: the counts grow, the time does not.
      for (int n = 0; n < 1 + i * 3; n++) {
        tally.add(row);
      }
    }
    return new AuditResult(tally, new AuditSettings("us", Map.of()), new Made("", 0, Map.of()));
  }

  @Test
  void whatLeavesTheSiteIsCountsAndNothingCanBeWorkedOut() {
    AuditResult audit = audit(6);
    SiteFile file = SiteAudit.of(audit, "North", 5);
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    assertThat(text)
        .doesNotContainPattern("\\d{4}-\\d{2}")
        .doesNotContain("SIM-", "note", "unit\" : \"N");
    assertThat(file.tables()).hasSizeGreaterThan(10);
    int suppressed = 0;
    for (SharedTable t : file.tables()) {
      var bounds = new Bounds(t);
      var counts = new ArrayList<Integer>(t.rowTotals());
      t.cells().forEach(counts::addAll);
      assertThat(counts).allSatisfy(n -> assertThat(n == null || n == 0 || n >= 5).isTrue());
      assertThat(t.columnTotals()).allSatisfy(n -> assertThat(n).isGreaterThanOrEqualTo(5));
      for (int r = 0; r < t.rows().size(); r++) {
        for (int c = 0; c < t.columns().size() && !t.withheld(); c++) {
          if (t.cell(r, c) == null) {
            suppressed++;
            assertThat(bounds.cell(r, c).exact()).as(t.id()).isFalse();
          }
        }
      }
    }
    assertThat(suppressed).isPositive();
  }

  @Test
  void theSharesAreThoseOfTheAudit() {
    AuditResult audit = audit(6);
    SiteFile file = SiteAudit.of(audit, "North", 5);
    List<String> exact = new ArrayList<>();
    for (var line : audit.judged()) {
      SharedTable t =
          file.tables().stream()
              .filter(x -> x.id().equals(line.recommendation().id()))
              .findFirst()
              .orElseThrow();
      var site = PooledRatio.site("", t.ratios().getFirst(), t);
      assertThat(line.numerator()).isBetween(site.yes().low(), site.yes().high());
      assertThat(line.denominator()).isBetween(site.of().low(), site.of().high());
      if (site.exact()) {
        exact.add(t.id());
      }
    }
    assertThat(exact).isNotEmpty();
  }

  @Test
  void ofTooFewStaysNothingIsTold() {
    assertThatThrownBy(() -> SiteAudit.of(audit(1), "North", 5))
        .isInstanceOf(CohortException.class)
        .hasMessageContaining("fewer than 5 stays");
  }
}
