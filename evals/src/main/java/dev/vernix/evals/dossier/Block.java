package dev.vernix.evals.dossier;

import java.util.List;

/** A piece of a chapter. */
public sealed interface Block {
  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** A list. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /**
   * A table.
   *
   * @param title above it; empty for none
   * @param head the names of the columns
   */
  record Table(String title, List<String> head, List<List<String>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Something that is not known and should be. */
  record Gap(String text) implements Block {}
}
