package dev.vernix.evals.dossier;

import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.evals.dossier.Outline.Part;
import dev.vernix.evals.result.SuiteResult;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A validation file, filled.
 *
 * @param title of the whole
 * @param note what the reader must know of it
 * @param written when
 * @param chapters in order; the first lists every gap
 */
public record Dossier(String title, String note, LocalDateTime written, List<Chapter> chapters) {
  public Dossier {
    chapters = List.copyOf(chapters);
  }

  /**
   * Fills every chapter from these results.
   *
   * @param running the program that writes the file; results of another are marked
   */
  public static Dossier of(List<SuiteResult> results, Provenance running, LocalDateTime written) {
    var outline = Outline.standard();
    var chapters = new ArrayList<Chapter>();
    for (Part part : outline.parts()) {
      chapters.add(new Chapter(part.title(), blocks(part, results, running)));
    }
    var gaps = new ArrayList<String>();
    chapters.forEach(c -> c.gaps().forEach(g -> gaps.add(c.title() + ": " + g)));
    chapters.addFirst(
        new Chapter(
            "Gaps",
            List.of(
                new Block.Paragraph(gaps.size() + " gaps; each stands again in its chapter."),
                new Block.Bullets(gaps))));
    return new Dossier(outline.title(), outline.note(), written, chapters);
  }

  private static List<Block> blocks(Part part, List<SuiteResult> results, Provenance running) {
    var blocks = new ArrayList<Block>();
    part.text().forEach(t -> blocks.add(new Block.Paragraph(t)));
    if (!part.bullets().isEmpty()) {
      blocks.add(new Block.Bullets(part.bullets()));
    }
    blocks.addAll(
        switch (part.show()) {
          case "provenance" -> Shown.provenance(results, running);
          case "data" -> Shown.data(results);
          case "failures" -> Shown.failures(results);
          case "pins" -> Shown.pins(results);
          default -> List.<Block>of();
        });
    if (!part.figures().isEmpty()) {
      var named = named(results);
      blocks.addAll(
          part.groups().isEmpty()
              ? FigureTables.whole(part.figures(), named)
              : FigureTables.byGroup(part.figures(), part.groups(), named));
    }
    part.gaps().forEach(g -> blocks.add(new Block.Gap(g)));
    return blocks;
  }

  private static Map<String, SuiteResult> named(List<SuiteResult> results) {
    return results.stream().collect(Collectors.toMap(SuiteResult::suite, r -> r, (a, b) -> b));
  }
}
