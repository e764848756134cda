package dev.vernix.evals.cohort;

import dev.vernix.corpus.page.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    var pages = new NotePages(RecommendationHtml.shown(result), folders);
    files.put("audit.html", bytes(AuditHtml.write(result, pages)));
    WholeFile.all(out, files);
    forget(out.resolve(NotePages.FOLDER));
    WholeFile.all(out.resolve(NotePages.FOLDER), pages.pages());
  }

  /** Pages of an earlier audit in the same place quote charts that may be no part of this one. */
  private static void forget(Path pages) {
    if (Files.isDirectory(pages)) {
      try (var old = Files.newDirectoryStream(pages, "*.html")) {
        for (Path p : old) {
          Files.delete(p);
        }
      } catch (IOException e) {
        throw WholeFile.failed(pages, e);
      }
    }
  }

  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }
}
