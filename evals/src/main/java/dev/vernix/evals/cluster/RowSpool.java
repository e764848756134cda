package dev.vernix.evals.cluster;

import dev.vernix.evals.cohort.CohortJson;
import dev.vernix.evals.cohort.StayAudit;
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
  private static final String REPEATED =
      "another chart of the cohort has this id; give each chart of the table its own";

  private final Path path;
  private final RandomAccessFile file;
  private final List<Place> places = new ArrayList<>();
  private long end;

  private record Place(String id, long at, int length) {}

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
    places.add(new Place(id, end, bytes.length));
    end += bytes.length;
  }

  /** How many rows there are. */
  public synchronized int size() {
    return places.size();
  }

  /**
   * Gives the rows, by id. Of an id that came more than once the first by its own letters is given;
   * the others, which only a table can have, become failures.
   */
  public synchronized void forEach(Reader reader) throws IOException {
    places.sort(Comparator.comparing(Place::id));
    for (int from = 0, to; from < places.size(); from = to) {
      String id = places.get(from).id();
      var same = new ArrayList<String>();
      for (to = from; to < places.size() && places.get(to).id().equals(id); to++) {
        same.add(row(places.get(to)));
      }
      reader.take(id, same.stream().sorted().findFirst().orElseThrow());
      for (int again = 1; again < same.size(); again++) {
        reader.take(id, CohortJson.write(StayAudit.failed(id, REPEATED)));
      }
    }
  }

  private String row(Place p) throws IOException {
    byte[] bytes = new byte[p.length];
    file.seek(p.at);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
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
