package dev.vernix.evals.pool;

import dev.vernix.corpus.page.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts what sites have together on disk: {@code pooled.html} and {@code pooled.json}. */
public final class PoolFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PoolFiles() {}

  /** Writes both into {@code out}. */
  public static void write(Pool pool, Path out) {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("pooled.json", (json(pool) + "\n").getBytes(StandardCharsets.UTF_8));
    files.put("pooled.html", PoolHtml.write(pool).getBytes(StandardCharsets.UTF_8));
    WholeFile.all(out, files);
  }

  private static String json(Pool pool) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("kind", pool.kind());
    all.put("remarks", pool.remarks());
    all.put("sites", pool.sites().stream().map(PoolFiles::site).toList());
    all.put("tables", pool.tables().stream().map(PoolFiles::table).toList());
    all.put("rates", pool.rates());
    return JSON.writeValueAsString(all);
  }

  private static Map<String, Object> site(SiteFile s) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("site", s.site());
    site.put("stays", s.stays());
    site.put("settings", s.settings());
    site.put("threshold", s.threshold());
    site.put("suppressed", s.suppressed());
    site.put("sha256", s.sha256());
    return site;
  }

  private static Map<String, Object> table(PooledTable t) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("id", t.id());
    table.put("title", t.title());
    table.put("rows", t.rows());
    table.put("columns", t.columns());
    table.put(
        "cells", t.cells().stream().map(r -> r.stream().map(PoolFiles::ends).toList()).toList());
    table.put("rowTotals", t.rowTotals().stream().map(PoolFiles::ends).toList());
    table.put("columnTotals", t.columnTotals());
    table.put("ratios", t.ratios().stream().map(PoolFiles::ratio).toList());
    return table;
  }

  private static Map<String, Object> ratio(PooledRatio q) {
    Map<String, Object> ratio = new LinkedHashMap<>();
    ratio.put("label", q.label());
    ratio.put("all", one(q.all()));
    ratio.put("sites", q.sites().stream().map(PoolFiles::one).toList());
    q.variation().ifPresent(v -> ratio.put("iSquared", Math.round(v * 1000) / 1000.0));
    return ratio;
  }

  private static Map<String, Object> one(PooledRatio.Site s) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("site", s.name());
    one.put("yes", ends(s.yes()));
    one.put("of", ends(s.of()));
    return one;
  }

  private static List<Integer> ends(Range r) {
    return r.exact() ? List.of(r.low()) : List.of(r.low(), r.high());
  }
}
