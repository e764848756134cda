package dev.vernix.evals.dossier;

import java.util.List;

/** A chapter of the validation file. */
public record Chapter(String title, List<Block> blocks) {
  public Chapter {
    blocks = List.copyOf(blocks);
  }

  /** What is not known in it. */
  public List<String> gaps() {
    return blocks.stream()
        .filter(Block.Gap.class::isInstance)
        .map(b -> ((Block.Gap) b).text())
        .toList();
  }
}
