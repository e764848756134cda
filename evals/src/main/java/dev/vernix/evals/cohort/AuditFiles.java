package dev.vernix.evals.cohort;

import dev.vernix.corpus.page.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Puts an audit on disk. */
public final class AuditFiles {
  /** The files, beside the rows that they are made of. */
  public static final List<String> NAMES =
      List.of(
          "audit.html",
          "audit.json",
          "recommendations.csv",
          "indicators.csv",
          "charts.csv",
          "deviations.csv");

  private AuditFiles() {}

  /**
   * Writes every file into {@code out}.
   *
   * @param stays the audits of every chart, in order of their ids; each is looked at once
   * @param census who is in them
   * @param folders where charts lie by id, for links; empty where that is not known
   */
  public static void write(
      AuditResult result,
      Stream<StayAudit> stays,
      Census census,
      Map<String, Path> folders,
      Path out) {
    WholeFile.folder(out);
    try {
      AuditCsv.figures(result, out);
      AuditCsv.rows(stays, census, out);
    } catch (IOException e) {
      throw WholeFile.failed(out, e);
    }
    var files = new LinkedHashMap<String, byte[]>();
    files.put("audit.json", bytes(AuditJson.write(result)));
    files.put("audit.html", bytes(AuditHtml.write(result, links(folders, out))));
    WholeFile.all(out, files);
  }

  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  private static UnaryOperator<String> links(Map<String, Path> folders, Path out) {
    Path from = out.toAbsolutePath().normalize();
    return id -> {
      Path to = folders.get(id);
      return to == null
          ? id
          : from.relativize(to.toAbsolutePath().normalize()).toString().replace('\\', '/');
    };
  }
}
