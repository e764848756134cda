package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who the baby is, and since when here. */
public final class Welcome {
  private final Ledger ledger;
  private final Teller teller;

  public Welcome(Ledger ledger, Teller teller) {
    this.ledger = ledger;
    this.teller = teller;
  }

  /** The first sentences. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(teller.line(Kind.TEXT, "hello"));
    teller.facts().last("birth").ifPresent(f -> lines.addAll(birth(f)));
    return lines;
  }

  /** Of the birth fact only what the patient's file says as well. */
  private List<Line> birth(Fact f) {
    Patient p = ledger.chart().patient();
    var lines = new ArrayList<Line>();
    if (p.gestation().known()) {
      lines.add(born(f, p));
    }
    if (p.birthWeightGrams() != null && f.realisation().contains(p.birthWeightGrams() + " g")) {
      lines.add(
          teller.line(
              Kind.TEXT, "birth-weight", Map.of("grams", String.valueOf(p.birthWeightGrams())), f));
    }
    return lines;
  }

  private Line born(Fact f, Patient p) {
    String days = String.valueOf(p.gestation().days());
    return teller.line(
        Kind.TEXT,
        p.gestation().days() == 0 ? "born-weeks" : p.gestation().days() == 1 ? "born-day" : "born",
        Map.of(
            "date",
            teller.language().date(p.born().toLocalDate()),
            "weeks",
            String.valueOf(p.gestation().weeks()),
            "days",
            days),
        f);
  }
}
