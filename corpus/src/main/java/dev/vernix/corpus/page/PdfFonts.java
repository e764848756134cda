package dev.vernix.corpus.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts of a PDF: Roboto, which travels with the program and covers Latin, Greek and Cyrillic,
 * and one font of the machine for a document that needs more, such as Korean.
 *
 * <p>A character that neither can show is never dropped silently: it becomes plain words or {@code
 * [?]}, and {@link #unshown()} counts it so that the document can say so.
 */
public final class PdfFonts {
  private static final String UNSHOWN = "[?]";
  public static final String FAMILIES = "Roboto, VernixFallback, sans-serif";
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
  private static final Set<FSFontUseCase> BOTH =
      EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

  /** Plain writing for signs that clinicians use and fonts lack. */
  private static final Map<Integer, String> WORDS =
      Map.of(
          (int) '\u2192',
          "->",
          (int) '\u2190',
          "<-",
          (int) '\u2191',
          "(up)",
          (int) '\u2193',
          "(down)",
          (int) '\u202F',
          "\u00A0",
          (int) '\u2009',
          " ",
          (int) '\u2070',
          "0",
          (int) '\u2713',
          "(yes)");

  private static final class Roboto {
    private static final CmapLookup CMAP = cmap();

    private static CmapLookup cmap() {
      try (var in = open("Roboto-Regular.ttf");
          var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
        return font.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Supplier<List<Path>> candidates;
  private Optional<Path> fallback = Optional.empty();
  private boolean looked;
  private List<CmapLookup> cmaps = List.of();
  private int unshown;

  /**
   * @param candidates TrueType files of the machine, best first; asked for only when Roboto does
   *     not suffice
   */
  public PdfFonts(Supplier<List<Path>> candidates) {
    this.candidates = candidates;
  }

  /** The text with what no font here can show put into words or {@code [?]}. */
  public String showable(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean shown = c < 0x7F || Roboto.CMAP.getGlyphId(c) > 0 || inFallback(c, text);
      if (!shown && out == null) {
        out = new StringBuilder(text.substring(0, i));
      }
      if (out != null) {
        String words = shown ? text.substring(i, next) : replacement(c);
        // A run of characters without a glyph is one [?].
        if (!words.equals(UNSHOWN) || !out.toString().endsWith(UNSHOWN)) {
          out.append(words);
        }
      }
      i = next;
    }
    return out == null ? text : out.toString();
  }

  private String replacement(int c) {
    String words = WORDS.get(c);
    if (words == null) {
      unshown++;
      return UNSHOWN;
    }
    return words;
  }

  /** How many characters became {@code [?]} so far. */
  public int unshown() {
    return unshown;
  }

  private boolean inFallback(int c, String text) {
    if (WORDS.containsKey(c)) {
      return false;
    }
    if (!looked) {
      looked = true;
      find(text);
    }
    return cmaps.stream().anyMatch(cmap -> cmap.getGlyphId(c) > 0);
  }

  /** Takes the first candidate that can show most of the text that Roboto cannot. */
  private void find(String text) {
    long best = 0;
    for (var path : candidates.get()) {
      try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()))) {
        var cmap = font.getUnicodeCmapLookup();
        long shown =
            text.codePoints()
                .filter(c -> Roboto.CMAP.getGlyphId(c) == 0 && cmap.getGlyphId(c) > 0)
                .count();
        if (shown > best) {
          best = shown;
          fallback = Optional.of(path);
          cmaps = List.of(cmap);
        }
      } catch (IOException | RuntimeException e) {
        // A damaged or unsupported font file is one candidate less, nothing more.
        continue;
      }
    }
  }

  /** Gives the fonts to a renderer; call after all text went through {@link #showable}. */
  public void addTo(PdfRendererBuilder builder) {
    add(builder, "Roboto-Regular.ttf", 400, FontStyle.NORMAL);
    add(builder, "Roboto-Bold.ttf", 700, FontStyle.NORMAL);
    add(builder, "Roboto-Italic.ttf", 400, FontStyle.ITALIC);
    fallback.ifPresent(
        path ->
            builder.useFont(path.toFile(), "VernixFallback", 400, FontStyle.NORMAL, true, BOTH));
  }

  private static void add(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(() -> open(file), "Roboto", weight, style, true, BOTH);
  }

  private static InputStream open(String file) {
    var in = PdfFonts.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException("the program lacks its own font " + file);
    }
    return in;
  }
}
