package dev.vernix.evals.scorer;

import java.util.List;

/** Judges cases of one kind. */
public interface Scorer {

  /** Its scores of the case; none where the case is not of its kind. */
  List<Score> score(Case judged);

  /** What a case needs to be of its kind, for the reason why nothing was scored. */
  String wants();
}
