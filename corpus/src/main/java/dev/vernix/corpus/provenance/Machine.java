package dev.vernix.corpus.provenance;

/**
 * What it ran on; nothing that names the machine or its user.
 *
 * @param java the Java runtime's version
 * @param system operating system and processor architecture
 * @param processors how many the program may use
 * @param heapMiB the most heap that the program may take
 */
public record Machine(String java, String system, int processors, long heapMiB) {

  /** The one that this runs on. */
  public static Machine current() {
    var runtime = Runtime.getRuntime();
    return new Machine(
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        runtime.availableProcessors(),
        runtime.maxMemory() >> 20);
  }
}
