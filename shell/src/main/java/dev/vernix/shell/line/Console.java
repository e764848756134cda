package dev.vernix.shell.line;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.shell.core.InputReader;

/**
 * Where a command writes. It goes to the command as the context's input reader, the one part of a
 * Spring Shell context that an application may make its own.
 *
 * @param out results, and nothing else
 * @param err progress, remarks and the one line of a failure
 */
public record Console(PrintWriter out, PrintWriter err) implements InputReader {

  /** The standard streams, in UTF-8 whatever the locale says: clinical text has µ and ≥. */
  public static Console standard() {
    return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  /** Writes what is still held back. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
