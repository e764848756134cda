package dev.vernix.corpus.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program it was, as the build wrote it down.
 *
 * @param version of Vernix
 * @param commit the 40 digits of the commit that was built, or {@code unknown} where the build saw
 *     no repository
 * @param dirty true unless the build knew that its sources were exactly those of the commit
 */
public record Build(String version, String commit, boolean dirty) {
  static final String UNKNOWN = "unknown";

  /** The program that is running. */
  public static Build current() {
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      var written = new Properties();
      if (in != null) {
        written.load(in);
      }
      return of(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the build wrote: the version, the answer of {@code git rev-parse}, and {@code
   * changes=none} where {@code git status} named none. An answer that is no commit, such as an
   * error of git, is taken for none.
   */
  static Build of(Properties written) {
    String commit = written.getProperty("commit", "").strip();
    boolean known = commit.matches("[0-9a-f]{40}");
    return new Build(
        written.getProperty("version", UNKNOWN),
        known ? commit : UNKNOWN,
        !known || !written.getProperty("changes", "").strip().equals("none"));
  }

  /** {@code commit 79c1b89a4d3e}, and whether its sources had been changed. */
  public String source() {
    return "commit "
        + commit.substring(0, Math.min(12, commit.length()))
        + (dirty && !commit.equals(UNKNOWN) ? " with changes" : "");
  }

  @Override
  public String toString() {
    return version + ", " + source();
  }
}
