package dev.vernix.shell.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;

/**
 * Where the shell keeps what outlives it: {@code $XDG_STATE_HOME/vernix}, else {@code
 * ~/.local/state/vernix}.
 */
public final class StateFolder {
  private StateFolder() {}

  /** The history's file, in a folder made for its owner alone. */
  public static Path historyFile(Map<String, String> environment) throws IOException {
    String base = environment.getOrDefault("XDG_STATE_HOME", "");
    Path state =
        base.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(base);
    Path folder = Files.createDirectories(state.resolve("vernix"));
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          folder,
          Set.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));
    }
    return folder.resolve("history");
  }
}
