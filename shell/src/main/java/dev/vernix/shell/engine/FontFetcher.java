package dev.vernix.shell.engine;

import dev.vernix.corpus.page.MachineFonts;
import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

/**
 * Brings the one font that the program does not carry: Nanum Gothic (SIL Open Font License 1.1),
 * for Korean on paper, from a pinned package with the machine's own pip, once.
 */
public final class FontFetcher {
  private static final String REQUIREMENT = "koreanize-matplotlib==0.1.1";
  private static final String ENTRY = "koreanize_matplotlib/fonts/NanumGothic.ttf";
  private static final String FILE = "NanumGothic.ttf";
  private static final String SHA256 =
      "48a28e97b34fc8e5b157657633670cd1b7de126cfc414da65ce9c3d5bc8be733";

  private FontFetcher() {}

  /**
   * Sees to it that a Korean font is there, or says in one line why not: the page then shows {@code
   * [?]} and says so itself.
   */
  public static void korean(Consumer<String> say) {
    if (MachineFonts.korean()) {
      return;
    }
    say.accept("fetching a Korean font (8 MB, once) ...");
    Path folder = MachineFonts.own();
    try {
      Files.createDirectories(folder);
      Path work = Files.createTempDirectory(folder, "fetching-");
      try {
        var pip = Pip.of(System.getenv());
        var command = pip.command();
        if (command.isEmpty()) {
          say.accept(
              "no Korean font: pip is not on this machine; put NanumGothic.ttf into " + folder);
          return;
        }
        unpack(pip.download(command.get(), REQUIREMENT, work, sofar -> {}), folder);
      } finally {
        Trees.delete(work);
      }
    } catch (IOException | EngineException e) {
      say.accept("no Korean font could be fetched; put NanumGothic.ttf into " + folder);
    }
  }

  /** Takes the font out of the package if it is the pinned one. */
  static void unpack(Path wheel, Path folder) throws IOException {
    try (var zip = new ZipFile(wheel.toFile())) {
      var entry = zip.getEntry(ENTRY);
      if (entry == null) {
        throw new IOException("the package holds no " + ENTRY);
      }
      byte[] font;
      try (var in = zip.getInputStream(entry)) {
        font = in.readNBytes(20_000_000);
      }
      if (!Sha256.of(font).equals(SHA256)) {
        throw new IOException("the font is not the pinned one");
      }
      Path part = folder.resolve(FILE + ".part");
      Files.write(part, font);
      Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
