package dev.vernix.evals.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code dossier.yaml}: what each chapter says, shows and lacks.
 *
 * @param title of the whole
 * @param note what the reader must know of it
 */
record Outline(String title, String note, List<Part> parts) {

  /**
   * A chapter to be filled.
   *
   * @param show a table that code makes: provenance, data, failures, pins; empty for none
   * @param figures in the order of the table
   * @param groups by which figures are split; empty for none
   * @param gaps what is missing whatever was measured
   */
  record Part(
      String title,
      String show,
      List<String> text,
      List<String> bullets,
      List<Wanted> figures,
      List<String> groups,
      List<String> gaps) {}

  /** A figure of a suite, and what it is called here. */
  record Wanted(String suite, String figure, String label) {}

  static Outline standard() {
    try (InputStream in =
        Objects.requireNonNull(Outline.class.getResourceAsStream("dossier.yaml"))) {
      JsonNode root = YAMLMapper.shared().readTree(in);
      var parts = new ArrayList<Part>();
      root.path("sections").forEach(s -> parts.add(part(s)));
      return new Outline(root.path("title").asString(), root.path("note").asString(), parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part part(JsonNode s) {
    var figures = new ArrayList<Wanted>();
    s.path("figures")
        .forEach(
            f ->
                figures.add(
                    new Wanted(
                        f.path("suite").asString(),
                        f.path("figure").asString(),
                        f.path("label").asString())));
    return new Part(
        s.path("title").asString(),
        s.path("show").asString(""),
        strings(s.path("text")),
        strings(s.path("bullets")),
        figures,
        strings(s.path("groups")),
        strings(s.path("gaps")));
  }

  private static List<String> strings(JsonNode list) {
    var all = new ArrayList<String>();
    list.forEach(n -> all.add(n.asString()));
    return all;
  }
}
