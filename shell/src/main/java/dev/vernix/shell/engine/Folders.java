package dev.vernix.shell.engine;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where Vernix keeps things. {@code VERNIX_HOME} gathers all of them in one folder; otherwise each
 * goes where the XDG base directories say.
 *
 * @param models model files, {@code ~/.local/share/vernix/models}
 * @param config choices made by the user, {@code ~/.config/vernix}
 * @param guidelines the hospital's guidelines and their index, {@code
 *     ~/.local/share/vernix/guidelines}
 * @param cache what can be made again, {@code ~/.cache/vernix}
 */
public record Folders(Path models, Path config, Path guidelines, Path cache) {

  /** The folders under these environment variables. */
  public static Folders of(Map<String, String> environment) {
    String home = environment.getOrDefault("VERNIX_HOME", "");
    if (!home.isEmpty()) {
      Path all = Path.of(home).toAbsolutePath();
      return new Folders(
          all.resolve("models"),
          all.resolve("config"),
          all.resolve("guidelines"),
          all.resolve("cache"));
    }
    return new Folders(
        base(environment, "XDG_DATA_HOME", ".local/share").resolve("models"),
        base(environment, "XDG_CONFIG_HOME", ".config"),
        base(environment, "XDG_DATA_HOME", ".local/share").resolve("guidelines"),
        base(environment, "XDG_CACHE_HOME", ".cache"));
  }

  private static Path base(Map<String, String> environment, String variable, String otherwise) {
    String set = environment.getOrDefault(variable, "");
    Path base =
        set.isEmpty() ? Path.of(System.getProperty("user.home")).resolve(otherwise) : Path.of(set);
    return base.toAbsolutePath().resolve("vernix");
  }
}
