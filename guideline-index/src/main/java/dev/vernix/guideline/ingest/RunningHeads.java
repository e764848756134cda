package dev.vernix.guideline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes away what is printed at the head or foot of page after page: it belongs to no passage. */
final class RunningHeads {
  private static final int AT_EDGE = 3;
  private static final int PAGES = 3;

  private RunningHeads() {}

  static List<PdfPage> without(List<PdfPage> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (PdfPage p : pages) {
      edges(p).stream().map(i -> form(p.lines().get(i))).distinct().forEach(f -> count(seen, f));
    }
    int most = Math.max(PAGES, pages.size() / 4);
    return pages.stream().map(p -> without(p, seen, most)).toList();
  }

  private static void count(Map<String, Integer> seen, String form) {
    seen.merge(form, 1, Integer::sum);
  }

  private static PdfPage without(PdfPage p, Map<String, Integer> seen, int most) {
    List<Integer> edges = edges(p);
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < p.lines().size(); i++) {
      if (!edges.contains(i) || seen.getOrDefault(form(p.lines().get(i)), 0) < most) {
        kept.add(p.lines().get(i));
      }
    }
    return new PdfPage(p.number(), kept, p.pictures());
  }

  private static List<Integer> edges(PdfPage p) {
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < p.lines().size(); i++) {
      if (i < AT_EDGE || i >= p.lines().size() - AT_EDGE) {
        edges.add(i);
      }
    }
    return edges;
  }

  /** Page numbers differ from page to page, so figures count for nothing. */
  private static String form(Line line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
