package dev.vernix.guideline.ingest;

import dev.vernix.guideline.index.GuidelineException;
import dev.vernix.guideline.index.Passage;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that were added, a file each: its first line says what the document is, the others
 * are its passages. A file is there whole or not at all.
 */
record DocumentStore(Path folder) {
  private static final String ENDING = ".jsonl";

  /** All of them, by title. */
  List<GuidelineDocument> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ENDING))
          .map(DocumentStore::head)
          .sorted(
              Comparator.comparing(GuidelineDocument::title)
                  .thenComparing(GuidelineDocument::edition)
                  .thenComparing(GuidelineDocument::id))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Passage> passages(String id) {
    try (Stream<String> lines = Files.lines(file(id))) {
      return lines.skip(1).map(l -> read(file(id), l, Passage.class)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(GuidelineDocument document, List<Passage> passages) {
    JsonMapper json = JsonMapper.shared();
    Path file = file(document.id());
    Path part = folder.resolve(document.id() + ".part-" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(folder);
      write(
          part,
          Stream.concat(Stream.of(document), passages.stream()).map(json::writeValueAsString));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }

  /** On the disk before the name is: a power cut must not leave a name with nothing behind it. */
  private static void write(Path file, Stream<String> lines) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
      for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
        out.write(all.next());
        out.write('\n');
      }
      out.flush();
      channel.force(true);
    }
  }

  private static GuidelineDocument head(Path file) {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String first = in.readLine();
      return read(file, first == null ? "" : first, GuidelineDocument.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(Path file, String line, Class<T> type) {
    try {
      return JsonMapper.shared().readValue(line, type);
    } catch (JacksonException e) {
      throw new GuidelineException(
          "a stored guideline cannot be read",
          file.toString(),
          "Delete that file and add the guideline again.");
    }
  }
}
