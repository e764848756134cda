package dev.vernix.evals.result;

import dev.vernix.evals.label.LabelException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code SUITE.json}: a {@link SuiteResult} as it stands. */
public final class ResultJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ResultJson() {}

  /** The file's text. */
  public static String write(SuiteResult result) {
    return JSON.writeValueAsString(result).replace("\r\n", "\n") + "\n";
  }

  /**
   * Reads a result.
   *
   * @throws LabelException where the file is none
   */
  public static SuiteResult read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new LabelException("no such result", file.toString(), "Run: vernix eval all");
    }
    try {
      return JSON.readValue(Files.readString(file), SuiteResult.class);
    } catch (JacksonException | NullPointerException | CharacterCodingException e) {
      throw new LabelException(
          "not a result of a suite", file.toString(), "Give what vernix eval SUITE wrote.");
    }
  }

  /**
   * The results of a folder by file name, or the one of a file.
   *
   * @throws LabelException where there is none
   */
  public static List<SuiteResult> all(Path where) throws IOException {
    if (!Files.isDirectory(where)) {
      return List.of(read(where));
    }
    List<Path> files;
    try (var list = Files.list(where)) {
      files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    var results = new ArrayList<SuiteResult>();
    for (Path f : files) {
      results.add(read(f));
    }
    if (results.isEmpty()) {
      throw new LabelException("no results", where.toString(), "Run: vernix eval all");
    }
    return results;
  }
}
