package dev.vernix.evals.dossier;

import dev.vernix.corpus.page.Plain;
import java.util.List;
import java.util.stream.Collectors;

/** {@code dossier.md}. */
final class DossierMarkdown {
  private DossierMarkdown() {}

  static String write(Dossier dossier) {
    var out = new StringBuilder("# " + dossier.title() + "\n\n");
    out.append(dossier.written()).append("\n\n").append(dossier.note()).append('\n');
    int number = 0;
    for (Chapter c : dossier.chapters()) {
      out.append("\n## ").append(++number).append(". ").append(c.title()).append("\n");
      c.blocks().forEach(b -> block(out, b));
    }
    return out.toString();
  }

  private static void block(StringBuilder out, Block block) {
    out.append('\n');
    switch (block) {
      case Block.Paragraph p -> out.append(p.text()).append('\n');
      case Block.Bullets b -> b.items().forEach(i -> out.append("- ").append(i).append('\n'));
      case Block.Gap g -> out.append("> **Gap:** ").append(g.text()).append('\n');
      case Block.Table t -> {
        if (!t.title().isEmpty()) {
          out.append("**").append(t.title()).append("**\n\n");
        }
        row(out, t.head());
        row(out, t.head().stream().map(h -> "---").toList());
        t.rows().forEach(r -> row(out, r));
      }
    }
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(
        cells.stream()
            .map(c -> Plain.line(c).replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
