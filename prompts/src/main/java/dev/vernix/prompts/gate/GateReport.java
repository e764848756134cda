package dev.vernix.prompts.gate;

import java.util.List;

/**
 * What the gate says of one sentence.
 *
 * @param text the sentence
 * @param facts ids of the facts that it cites
 * @param rejections every rule broken, the gravest first; empty for a sentence that passes
 */
public record GateReport(String text, List<String> facts, List<Rejection> rejections) {
  public GateReport {
    facts = List.copyOf(facts);
    rejections = List.copyOf(rejections);
  }

  public boolean accepted() {
    return rejections.isEmpty();
  }
}
