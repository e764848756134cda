package dev.vernix.shell.engine;

import dev.vernix.shell.line.CommandError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.regex.Pattern;

/** The cluster that the user names, and the address of this machine that lies towards it. */
public final class ClusterAddress {
  private static final Pattern MASTER =
      Pattern.compile("spark://([\\w.-]+|\\[[0-9a-fA-F:]+\\]):(\\d{1,5})");
  private static final int MILLIS = 5_000;

  private ClusterAddress() {}

  /**
   * This machine's address towards the cluster, which is reached for that; nothing is sent.
   *
   * @throws CommandError where it is no address, or nothing answers there
   */
  public static String towards(String master) {
    var m = MASTER.matcher(master);
    if (!m.matches() || Integer.parseInt(m.group(2)) > 65535) {
      throw CommandError.badInput(
          "not a cluster", "--cluster " + master, "Give local or spark://HOST:PORT.");
    }
    try (var socket = new Socket()) {
      SocketAddress there =
          new InetSocketAddress(InetAddress.getByName(m.group(1)), Integer.parseInt(m.group(2)));
      socket.connect(there, MILLIS);
      return socket.getLocalAddress().getHostAddress();
    } catch (IOException e) {
      throw CommandError.badInput(
          "no cluster answers there",
          "--cluster " + master,
          "Check the address, and that its master runs.");
    }
  }
}
