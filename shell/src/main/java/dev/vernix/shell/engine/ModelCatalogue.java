package dev.vernix.shell.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The models of {@code models.yaml}. A model is added there, with its checksum, and nowhere else.
 *
 * @param models in the order of the file
 * @param defaultName the model taken where none is named
 */
public record ModelCatalogue(List<CatalogueModel> models, String defaultName) {

  /** Checks that the default is one of the models and that no two share a name. */
  public ModelCatalogue {
    models = List.copyOf(models);
    if (models.stream().noneMatch(model -> model.name().equals(defaultName))) {
      throw new IllegalArgumentException(
          "models.yaml: the default " + defaultName + " is not in it");
    }
    if (models.stream().map(CatalogueModel::name).distinct().count() != models.size()
        || models.stream().map(CatalogueModel::file).distinct().count() != models.size()) {
      throw new IllegalArgumentException("models.yaml: two models share a name or a file");
    }
  }

  /** The catalogue that comes with Vernix. */
  public static ModelCatalogue bundled() {
    try (InputStream in = ModelCatalogue.class.getResourceAsStream("models.yaml")) {
      return read(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ModelCatalogue read(InputStream yaml) {
    Written written =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build()
            .readValue(yaml, Written.class);
    return new ModelCatalogue(
        written.models().stream().map(Row::model).toList(), written.defaultName());
  }

  /** The model that the text names, in any of its spellings. */
  public Optional<CatalogueModel> find(String text) {
    return models.stream().filter(model -> model.isNamed(text)).findFirst();
  }

  /** The model taken where none is named. */
  public CatalogueModel defaultModel() {
    return find(defaultName).orElseThrow();
  }

  private record Written(
      @com.fasterxml.jackson.annotation.JsonProperty("default") String defaultName,
      List<Row> models) {}

  private record Row(
      String name,
      String title,
      String use,
      String file,
      long bytes,
      String sha256,
      String licence,
      ChatFormat chat,
      List<String> stop,
      int context,
      String ollama,
      CatalogueModel.Packages packages) {
    CatalogueModel model() {
      return new CatalogueModel(
          name, title, use, file, bytes, sha256, licence, chat, stop, context, ollama, packages);
    }
  }
}
