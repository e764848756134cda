package dev.vernix.evals.cohort;

import dev.vernix.evals.provenance.OurData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an audit was made.
 *
 * @param command the exact command line that makes it again
 * @param planned charts that were to be audited; more than were looked at where it was interrupted
 * @param with what the program is and was made of, by name
 */
public record Made(String command, long planned, Map<String, String> with) {
  public Made {
    with = new TreeMap<>(with);
  }

  /** By the running program with its data, on this machine. */
  public static Made now(String command, long planned) {
    var p = OurData.provenance();
    var with = new TreeMap<String, String>();
    with.put("program", String.valueOf(p.build()));
    with.put("java", p.machine().java() + " on " + p.machine().system());
    for (String data : List.of("lexicon", "recommendations", "guideline digest")) {
      with.put(data, String.valueOf(p.data().get(data)));
    }
    with.put("model", String.valueOf(p.model()));
    return new Made(command, planned, with);
  }
}
