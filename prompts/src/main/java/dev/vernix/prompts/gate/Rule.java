package dev.vernix.prompts.gate;

import java.util.List;

/**
 * Looks at a sentence beside the facts it cites and says what is wrong; nothing for a sentence that
 * keeps it.
 */
interface Rule {
  List<Rejection> look(Comparison c);
}
