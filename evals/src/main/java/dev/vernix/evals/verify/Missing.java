package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.evals.verify.Verification.Omitted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a summary must tell and this one does not ({@code must-tell.tsv}). A thing counts as told
 * where a sentence names it at all; whether it is told rightly is for the checks. Nothing
 * confidential and nothing of a sibling is asked for.
 */
final class Missing {
  private static final List<MustTell> ROWS = MustTell.rows();

  /** A course of fewer days is no course that a summary must tell. */
  private static final int LEAST_DAYS = 3;

  /** A fact that a summary must tell, with what its sentence names. */
  private record Must(Fact fact, MustTell row, List<Named> names) {}

  private final List<Must> musts = new ArrayList<>();

  Missing(Ledger ledger) {
    for (var row : ROWS) {
      for (var f : ledger.facts()) {
        if (f.concept().equals(row.fact()) && asked(f, row)) {
          musts.add(new Must(f, row, names(f, ledger.chart().patient())));
        }
      }
    }
  }

  /** What those sentences do not tell; things of one kind are missed once. */
  List<Omitted> of(List<Given> given) {
    var told = new Told(given);
    Map<String, Omitted> missing = new LinkedHashMap<>();
    for (var m : musts) {
      String lacks = told.lacks(m.fact, m.row, m.names);
      if (lacks != null) {
        String text =
            m.fact.realisation() + (lacks.isEmpty() ? "" : " (Told without " + lacks + ".)");
        missing.putIfAbsent(key(m), new Omitted(text, List.of(m.fact.id()), m.fact.sources()));
      }
    }
    return List.copyOf(missing.values());
  }

  private static boolean asked(Fact f, MustTell row) {
    boolean course = f.concept().equals("medication-course");
    return (f.sensitivity() == Sensitivity.NONE || f.sensitivity() == Sensitivity.MATERNAL)
        && f.experiencer() != Experiencer.SIBLING
        && f.experiencer() != Experiencer.OTHER
        && (!course
            || f.when().startDate().plusDays(LEAST_DAYS - 1L).compareTo(f.when().endDate()) <= 0)
        && !row.leftOut().matcher(f.realisation()).find();
  }

  private static List<Named> names(Fact f, Patient patient) {
    return LineReader.of(f, patient).stream()
        .flatMap(l -> l.names().stream())
        .filter(n -> n.concept().kind() != Kind.ANATOMY)
        .toList();
  }

  /** Three courses of one drug are one drug. */
  private static String key(Must m) {
    return switch (m.row.how()) {
      case ANY, NOW -> m.row.concepts().isEmpty() ? things(m) : m.row.concepts().toString();
      case EACH, DIAGNOSIS, DOSE, SPECIMEN -> things(m);
      case MATCH -> m.row.fact();
      case DAY, FIGURE, GRADE, COURSE, VALUE, UNIT, DATED, LAST, END -> m.fact.realisation();
    };
  }

  private static String things(Must m) {
    return m.names.stream().map(n -> n.concept().id()).sorted().toList().toString();
  }
}
