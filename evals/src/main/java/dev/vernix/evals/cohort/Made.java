package dev.vernix.evals.cohort;

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
}
