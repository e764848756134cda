package dev.vernix.corpus.page;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** TrueType fonts on this machine that show more than Latin, Greek and Cyrillic. */
public final class MachineFonts {
  /** File names that are worth a look, best first; Korean before wide coverage. */
  private static final List<String> NAMES =
      List.of(
          "nanumgothic.ttf",
          "nanumgothic-regular.ttf",
          "nanumbarungothic.ttf",
          "notosanskr-regular.ttf",
          "malgun.ttf",
          "applegothic.ttf",
          "arial unicode.ttf",
          "dejavusans.ttf",
          "notosans-regular.ttf");

  private MachineFonts() {}

  /**
   * Fonts in {@code VERNIX_FONTS}, in the program's cache and in the system's font folders, best
   * first; at most one file a name.
   */
  public static List<Path> find() {
    return find(folders(System.getenv()));
  }

  public static List<Path> find(List<Path> folders) {
    var found = new ArrayList<Path>();
    for (var folder : folders) {
      if (Files.isDirectory(folder)) {
        try (var files =
            Files.find(
                folder,
                6,
                (p, a) -> a.isRegularFile() && rank(p) >= 0,
                FileVisitOption.FOLLOW_LINKS)) {
          files.forEach(found::add);
        } catch (IOException | java.io.UncheckedIOException e) {
          // A folder that cannot be listed has no fonts for us.
          continue;
        }
      }
    }
    var seen = new java.util.HashSet<Integer>();
    return found.stream()
        .sorted(Comparator.comparingInt(MachineFonts::rank))
        .filter(p -> seen.add(rank(p)))
        .toList();
  }

  /** Whether one of them shows Korean whole. */
  public static boolean korean() {
    return find().stream().anyMatch(p -> rank(p) < NAMES.indexOf("dejavusans.ttf"));
  }

  /** The program's own folder for fonts, which {@link #find} looks into. */
  public static Path own() {
    return own(System.getenv());
  }

  private static Path own(Map<String, String> environment) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    var home = Path.of(System.getProperty("user.home", "."));
    return (cache.isBlank() ? home.resolve(".cache") : Path.of(cache)).resolve("vernix/fonts");
  }

  private static int rank(Path file) {
    return NAMES.indexOf(file.getFileName().toString().toLowerCase(Locale.ROOT));
  }

  private static List<Path> folders(Map<String, String> environment) {
    var home = Path.of(System.getProperty("user.home", "."));
    var folders = new ArrayList<Path>();
    String named = environment.getOrDefault("VERNIX_FONTS", "");
    if (!named.isBlank()) {
      folders.add(Path.of(named));
    }
    folders.add(own(environment));
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve("Library/Fonts"));
    for (String folder :
        List.of(
            "/usr/local/share/fonts",
            "/usr/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts/Supplemental",
            "C:/Windows/Fonts")) {
      folders.add(Path.of(folder));
    }
    return folders;
  }
}
