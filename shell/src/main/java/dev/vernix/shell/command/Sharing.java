package dev.vernix.shell.command;

import dev.vernix.corpus.page.WholeFile;
import dev.vernix.evals.pool.SiteFile;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import java.nio.file.Path;

/** The options by which a command gives away counts, and the writing of them. */
final class Sharing {
  static final Option SHARE =
      Option.path("share", "FILE", "also write counts alone, to be merged with other sites'");
  static final Option SITE = Option.word("site", "NAME", "how the site calls itself in it");
  static final Option THRESHOLD =
      Option.word("threshold", "N", "counts below it are left out of it (default: 5)");

  private Sharing() {}

  /** Makes the file's content of the site's name and the threshold. */
  interface Maker {
    SiteFile of(String site, int threshold);
  }

  /** Refuses what will not do before the long work starts. */
  static void check(Invocation given) {
    boolean share = given.value("share").isPresent();
    for (String needed : new String[] {"site", "threshold"}) {
      if (!share && given.value(needed).isPresent()) {
        throw CommandError.badInput("nothing is shared", "--" + needed, "Give --share FILE too.");
      }
    }
    String site = given.value("site").orElse("");
    if (share && !site.matches("[\\p{L}\\p{N} ._-]{1,60}")) {
      throw CommandError.badInput(
          "a shared file needs its site's name",
          "--site",
          "Give --site NAME, of letters, figures and blanks, as other sites know you.");
    }
    threshold(given);
  }

  private static int threshold(Invocation given) {
    int threshold = Math.toIntExact(Numbers.whole(given, "threshold", 5));
    if (threshold < 3 || threshold > 100) {
      throw CommandError.badInput(
          "not 3 to 100", "--threshold " + threshold, "Five and eleven are common.");
    }
    return threshold;
  }

  /** Writes the file, where one is asked for. */
  static void write(Invocation given, Maker maker, Console console) {
    if (given.value("share").isEmpty()) {
      return;
    }
    Path file = given.pathOption("share").orElseThrow();
    SiteFile site = maker.of(given.value("site").orElse(""), threshold(given));
    WholeFile.folder(file.toAbsolutePath().getParent());
    WholeFile.write(file, site.bytes());
    console
        .err()
        .println(
            "Counts for other sites are in "
                + file
                + ", "
                + site.suppressed()
                + " of them left out.");
    console.err().flush();
  }
}
