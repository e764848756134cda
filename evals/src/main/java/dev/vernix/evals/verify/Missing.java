package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.evals.verify.Verification.Omitted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a summary must tell and this one does not ({@code must-tell.tsv}). A thing counts as told
 * where a sentence names it at all; whether it is told rightly is for the checks. Nothing
 * confidential and nothing of a sibling is asked for.
 */
final class Missing {
  enum How {
    ANY,
    EACH,
    DAY,
    FIGURE
  }

  record Row(How how, Set<String> concepts, Pattern leftOut) {}

  private static final Map<String, Row> ROWS = rows();

  /** A course of fewer days is no course that a summary must tell. */
  private static final int LEAST_DAYS = 3;

  /** A fact that a summary must tell, with what its sentence names. */
  private record Must(Fact fact, Row row, List<Named> names) {}

  private final List<Must> musts = new ArrayList<>();

  Missing(Ledger ledger) {
    for (var row : ROWS.entrySet()) {
      for (var f : ledger.facts()) {
        if (f.concept().equals(row.getKey()) && asked(f, row.getValue())) {
          musts.add(new Must(f, row.getValue(), names(f, ledger.chart().patient())));
        }
      }
    }
  }

  /** What those sentences do not tell; things of one kind are missed once. */
  List<Omitted> of(List<Given> given) {
    var told = new Told(given);
    Map<String, Omitted> missing = new LinkedHashMap<>();
    for (var m : musts) {
      if (!told.tells(m.fact, m.row, m.names)) {
        missing.putIfAbsent(
            key(m), new Omitted(m.fact.realisation(), List.of(m.fact.id()), m.fact.sources()));
      }
    }
    return List.copyOf(missing.values());
  }

  private static boolean asked(Fact f, Row row) {
    boolean course = f.concept().equals("medication-course");
    return f.sensitivity() == Sensitivity.NONE
        && f.experiencer() != Experiencer.SIBLING
        && f.experiencer() != Experiencer.OTHER
        && (!course
            || f.when().startDate().plusDays(LEAST_DAYS - 1L).compareTo(f.when().endDate()) <= 0)
        && !row.leftOut.matcher(f.realisation()).find();
  }

  private static List<Named> names(Fact f, Patient patient) {
    return LineReader.of(f, patient).stream()
        .flatMap(l -> l.names().stream())
        .filter(n -> n.concept().kind() != Kind.ANATOMY)
        .toList();
  }

  /** Three courses of one drug are one drug. */
  private static String key(Must m) {
    return switch (m.row.how) {
      case ANY -> m.row.concepts.toString();
      case EACH -> m.names.stream().map(n -> n.concept().id()).sorted().toList().toString();
      case DAY, FIGURE -> m.fact.realisation();
    };
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String[] c : PhraseTable.rows(Missing.class, "must-tell.tsv")) {
      var concepts = new ArrayList<String>();
      if (c.length > 2 && !c[2].isEmpty()) {
        concepts.addAll(List.of(c[2].split("\\|")));
      }
      rows.put(
          c[0],
          new Row(
              How.valueOf(c[1].toUpperCase(java.util.Locale.ROOT)),
              Set.copyOf(concepts),
              Pattern.compile(c.length > 3 ? c[3] : "(?!)")));
    }
    return rows;
  }
}
