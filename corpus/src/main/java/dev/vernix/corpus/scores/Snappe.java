package dev.vernix.corpus.scores;

import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Stay;

/**
 * SNAPPE-II, severity of illness in the first 12 hours (Richardson 2001): 0 to 162 points, each
 * worst value of its window.
 *
 * <p>Seizures must be documented, as there or as not there: what no note mentions is missing. The
 * third percentile of weight is that of the INTERGROWTH-21st charts at birth.
 */
final class Snappe implements Score {
  @Override
  public Result read(Stay stay, Drafts before) {
    return new SnappeSum().read(stay, before);
  }
}
