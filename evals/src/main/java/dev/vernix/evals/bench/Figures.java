package dev.vernix.evals.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a draft that do not depend on the machine, by the names that suites pin. */
public final class Figures {
  private Figures() {}

  /** Notes, sentences, gold stated, days exact and statements without support. */
  public static Map<String, Double> of(ChartFigures figures) {
    var draft = figures.draft();
    var map = new LinkedHashMap<String, Double>();
    map.put("notes", (double) figures.notes());
    map.put("sentences", (double) draft.sentences());
    map.put("unsupported", (double) draft.unsupported());
    map.put("ledger-unsupported", (double) draft.ledgerUnsupported());
    var gold = draft.gold();
    if (gold != null) {
      map.put("must", (double) gold.must().got());
      map.put("all", (double) gold.all().got());
      map.put("contradicted", (double) gold.contradicted().size());
      if (gold.guards() > 0) {
        map.put("false-statements", (double) gold.falseStatements().size());
      }
    }
    var days = draft.days();
    if (days != null) {
      map.put("days-exact", (double) days.exact().size());
      map.put("days-wrong", (double) days.wrong().size());
    }
    return map;
  }
}
