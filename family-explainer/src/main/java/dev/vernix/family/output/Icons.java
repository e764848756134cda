package dev.vernix.family.output;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Handout;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Our own line drawings ({@code icons.tsv}). */
final class Icons {
  private static final Map<String, String> PATHS =
      PhraseTable.rows(Handout.class, "icons.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> r[1]));

  private Icons() {}

  static boolean has(String name) {
    return PATHS.containsKey(name);
  }

  /** The drawing as an SVG element of its own, decoration for a reader of screens. */
  static String svg(String name, int pixels) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">%s</svg>"
        .formatted(pixels, pixels, path(name, 1.6));
  }

  /** The drawing at a place of a larger one. */
  static String at(String name, double x, double y, double size) {
    return "<g transform=\"translate(%.1f %.1f) scale(%.3f)\">%s</g>"
        .formatted(x, y, size / 24, path(name, 1.8));
  }

  private static String path(String name, double stroke) {
    return "<path d=\"%s\" fill=\"none\" stroke=\"#111111\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
        .formatted(Objects.requireNonNull(PATHS.get(name), name), stroke);
  }
}
