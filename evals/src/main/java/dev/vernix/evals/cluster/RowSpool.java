package dev.vernix.evals.cluster;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows on disk that come in any order and go in the order of their ids. In memory are only ids and
 * places.
 */
public final class RowSpool implements Closeable {
  private final Path path;
  private final RandomAccessFile file;
  private final List<Place> places = new ArrayList<>();
  private long end;

  private record Place(String id, int order, long at, int length) {}

  /** Makes the file, which only this user may read; it is deleted when closed. */
  public RowSpool(Path folder) throws IOException {
    path = Files.createTempFile(folder, ".rows", ".jsonl");
    file = new RandomAccessFile(path.toFile(), "rw");
  }

  /** Takes a row, one line of JSON without its line end. */
  public synchronized void add(String id, String row) throws IOException {
    byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
    file.seek(end);
    file.write(bytes);
    places.add(new Place(id, places.size(), end, bytes.length));
    end += bytes.length;
  }

  /** How many rows there are. */
  public synchronized int size() {
    return places.size();
  }

  /** Gives the rows, by id; of one id in the order in which they came. */
  public synchronized void forEach(Reader reader) throws IOException {
    places.sort(Comparator.comparing(Place::id).thenComparing(Place::order));
    for (Place p : places) {
      byte[] bytes = new byte[p.length];
      file.seek(p.at);
      file.readFully(bytes);
      reader.take(p.id, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** Writes them as lines. */
  public void writeTo(Path target) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target)) {
      forEach((id, row) -> out.append(row).append('\n'));
    }
  }

  /** Takes the rows one after the other. */
  @FunctionalInterface
  public interface Reader {
    /** One row. */
    void take(String id, String row) throws IOException;
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.deleteIfExists(path);
  }
}
