package dev.vernix.prompts.gate;

import dev.vernix.corpus.reading.Mention;
import java.util.List;

/** Finds lexicon concepts in a sentence; offsets count in it. */
@FunctionalInterface
public interface Terms {
  List<Mention> in(String sentence);
}
