package dev.vernix.evals.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A standalone Spark cluster of processes on loopback: a master and workers of one core each, which
 * know nothing of Vernix but Spark's libraries. Only processes that it started are ended.
 */
final class LoopbackCluster implements AutoCloseable {
  private final Path folder;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  private LoopbackCluster(Path folder, int port, Process master) {
    this.folder = folder;
    this.port = port;
    this.master = master;
  }

  static LoopbackCluster start(Path folder, int workers) throws Exception {
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    for (Path jar : sparkJars()) {
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
    }
    int port = freePort();
    Process master =
        java(
            folder,
            "64m",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0");
    var cluster = new LoopbackCluster(folder, port, master);
    try {
      cluster.waitForMaster();
      for (int i = 0; i < workers; i++) {
        cluster.workers.add(
            java(
                folder,
                "64m",
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "700m",
                "--webui-port",
                "0",
                "--work-dir",
                folder.resolve("work-" + i).toString(),
                cluster.url()));
      }
      return cluster;
    } catch (Exception e) {
      cluster.close();
      throw e;
    }
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** The cluster with this test's own program. */
  ClusterSettings settings() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    return new ClusterSettings(
        url(),
        "127.0.0.1",
        ProgramJars.of(System.getProperty("java.class.path"), classes),
        Map.of("spark.executor.memory", "512m"));
  }

  /** As if the machine lost power: the worker and the executors that it started. */
  void killWorker(int which) throws InterruptedException {
    Process worker = workers.get(which);
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    worker.waitFor(10, TimeUnit.SECONDS);
  }

  /** How many executors the worker runs. */
  long executors(int worker) {
    return workers.get(worker).descendants().count();
  }

  private void waitForMaster() throws Exception {
    long until = System.nanoTime() + 60_000_000_000L;
    while (true) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        if (!master.isAlive() || System.nanoTime() > until) {
          throw new IllegalStateException("no master: " + Files.readString(log(folder, "Master")));
        }
        Thread.sleep(50);
      }
    }
  }

  private static Path log(Path folder, String name) {
    return folder.resolve(name + ".log");
  }

  private static Process java(Path folder, String heap, String main, String... arguments)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    var command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder.resolve("home/jars") + "/*",
                main));
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME", folder.resolve("home").toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1",
                "SPARK_LOCAL_DIRS", folder.resolve("local").toString(),
                "JAVA_HOME", System.getProperty("java.home")));
    String name = main.substring(main.lastIndexOf('.') + 1);
    return builder
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder, name).toFile()))
        .start();
  }

  /** Spark's libraries, and what they share with ours. */
  private static List<Path> sparkJars() {
    List<String> names = new ArrayList<>(ProgramJars.ofSpark());
    names.addAll(
        List.of(
            "jackson-",
            "slf4j-",
            "commons-",
            "guava",
            "failureaccess",
            "protobuf-java",
            "antlr4-",
            "gson",
            "threeten-extra",
            "error_prone"));
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(p -> p.toString().endsWith(".jar"))
        .filter(p -> names.stream().anyMatch(String.valueOf(p.getFileName())::startsWith))
        .distinct()
        .toList();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException, IOException {
    for (int i = 0; i < workers.size(); i++) {
      killWorker(i);
    }
    master.destroyForcibly();
    master.waitFor(10, TimeUnit.SECONDS);
    try (var links = Files.list(folder.resolve("home/jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
