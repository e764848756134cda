package dev.vernix.corpus.chart;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Chart.Unread;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a chart folder: {@code patient.yaml} and the notes in {@code notes/} ({@code .md}, {@code
 * .txt}, {@code .pdf} or without extension), in any order and any encoding that can be told.
 *
 * <p>What cannot be read is named with its reason in {@link Chart#unread()}; what had to be assumed
 * is said in {@link Chart#remarks()}.
 */
public final class ChartReader {
  private static final Set<String> LEFT_BEHIND =
      Set.of("bak", "swp", "swo", "tmp", "orig", "rej", "part");
  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");
  // All notes of a chart are held in memory at once.
  private static final long MAX_CHART_CHARS = 48L << 20;

  private ChartReader() {}

  /**
   * The chart in {@code folder}.
   *
   * @throws ChartException where there is no chart, or none of its notes can be read
   */
  public static Chart read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ChartException(
          folder.toString(),
          Files.exists(folder) ? "not a folder" : "no such folder",
          "give the path of a folder that holds patient.yaml and notes/");
    }
    try {
      return read(folder, folder.toRealPath());
    } catch (IOException e) {
      throw new ChartException(
          folder.toString(),
          "cannot be opened (" + e.getClass().getSimpleName() + ")",
          "check the folder and its permissions");
    }
  }

  private static Chart read(Path folder, Path root) throws IOException {
    String name = String.valueOf(root.getFileName());
    List<String> remarks = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    PatientFile patient = patient(folder, root, name, remarks);
    List<Note> read = notes(folder, root, unread, remarks);
    List<Note> notes =
        StayBounds.within(read, patient.patient().born(), patient.discharged(), unread, remarks);
    if (notes.isEmpty()) {
      throw noNotes(folder, unread);
    }
    sameTimes(notes, remarks);
    Patient settled = DayOfLifeBase.settle(patient.patient(), notes, remarks);
    unread.sort((a, b) -> a.note().compareTo(b.note()));
    return new Chart(name, settled, notes, unread, remarks);
  }

  private static PatientFile patient(Path folder, Path root, String name, List<String> remarks)
      throws IOException {
    Path file =
        Files.exists(folder.resolve("patient.yml"))
            ? folder.resolve("patient.yml")
            : folder.resolve("patient.yaml");
    if (!Files.isRegularFile(file)) {
      throw new ChartException(
          file.toString(),
          "no such file",
          "write it with at least id, name, sex, born and gestation");
    }
    if (!file.toRealPath().startsWith(root)) {
      throw new ChartException(
          file.toString(),
          "is a link that leads out of the chart's folder",
          "put the file itself there");
    }
    if (Files.size(file) > 100_000) {
      throw new ChartException(
          file.toString(), "is larger than 100 kB", "keep only the patient's own data in it");
    }
    try {
      String text = NoteText.decode(Files.readAllBytes(file), new ArrayList<>(), "patient.yaml");
      return PatientFile.of(file.toString(), text, name, remarks);
    } catch (UnreadableNote e) {
      throw new ChartException(file.toString(), "it is not UTF-8 text", "save it as UTF-8");
    }
  }

  private static List<Note> notes(Path folder, Path root, List<Unread> unread, List<String> remarks)
      throws IOException {
    Path dir = folder.resolve("notes");
    if (!Files.isDirectory(dir) || !dir.toRealPath().startsWith(root)) {
      throw new ChartException(
          dir.toString(),
          Files.isDirectory(dir) ? "leads out of the chart's folder" : "no such folder",
          "put the notes into it");
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(dir)) {
      files = all.filter(f -> !ignored(f)).sorted().toList();
    }
    List<Note> notes = new ArrayList<>();
    long chars = 0;
    for (Path f : files) {
      String name = String.valueOf(f.getFileName());
      try {
        Note n = NoteFile.read(f, root, remarks);
        chars += n.text().length();
        if (chars > MAX_CHART_CHARS) {
          throw new UnreadableNote(
              "makes the chart larger than " + (MAX_CHART_CHARS >> 20) + " MB; split the chart");
        }
        notes.add(n);
      } catch (UnreadableNote e) {
        unread.add(new Unread(name, e.reason()));
      }
    }
    return notes;
  }

  /** Hidden files, editors' and systems' leavings, and the side files of notes. */
  private static boolean ignored(Path file) {
    String name = String.valueOf(file.getFileName());
    String extension = NoteFile.extension(name);
    boolean side =
        (extension.equals("yaml") || extension.equals("yml")) && !Files.isDirectory(file);
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.startsWith("#")
        || name.endsWith("~")
        || LEFT_BEHIND.contains(extension)
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT))
        || side;
  }

  private static ChartException noNotes(Path folder, List<Unread> unread) {
    String dir = folder.resolve("notes").toString();
    if (unread.isEmpty()) {
      return new ChartException(dir, "it holds no notes", "put .md, .txt or .pdf notes into it");
    }
    Unread first = unread.getFirst();
    return new ChartException(
        dir,
        "none of its " + unread.size() + " notes can be read",
        "the first, " + first.note() + ", " + first.reason());
  }

  private static void sameTimes(List<Note> notes, List<String> remarks) {
    notes.stream()
        .collect(
            Collectors.groupingBy(
                Note::time, TreeMap::new, Collectors.mapping(Note::name, Collectors.toList())))
        .entrySet()
        .stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getValue)
        .forEach(
            same ->
                remarks.add(
                    "Notes "
                        + String.join(", ", same)
                        + " give one and the same time; they were read in the order of their"
                        + " names."));
  }
}
