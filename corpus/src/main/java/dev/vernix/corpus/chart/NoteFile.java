package dev.vernix.corpus.chart;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One file of {@code notes/} as a {@link Note}. */
final class NoteFile {
  /** A note of more bytes than this is not a note. */
  static final long MAX_TEXT_BYTES = 4L << 20;

  /** PDF files carry fonts and pictures besides their text. */
  static final long MAX_PDF_BYTES = 16L << 20;

  private static final Set<String> TEXT = Set.of("", "md", "txt", "text", "markdown", "note");
  private static final Pattern EXTENSION = Pattern.compile(".*\\.([A-Za-z][A-Za-z0-9]{0,8})");
  private static final int HEAD = 1500;

  private NoteFile() {}

  static Note read(Path file, Path root, List<String> remarks) throws UnreadableNote {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(file, root);
    boolean pdf =
        bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    if (!pdf && extension(name).equals("pdf")) {
      throw new UnreadableNote(
          bytes.length == 0 ? "is empty" : "is a damaged PDF; export it again");
    }
    String text = pdf ? PdfText.read(bytes, remarks, name) : NoteText.decode(bytes, remarks, name);
    FrontMatter head = FrontMatter.of(text);
    if (text.substring(head.bodyStart()).isBlank()) {
      throw new UnreadableNote("is empty; write the note or remove the file");
    }
    head = head.under(sideFile(file));
    return new Note(
        name,
        time(head, text, name, remarks).at(),
        type(head, name, remarks),
        head.author().orElse(""),
        text,
        head.bodyStart());
  }

  private static byte[] bytes(Path file, Path root) throws UnreadableNote {
    try {
      if (!file.toRealPath().startsWith(root)) {
        throw new UnreadableNote(
            "is a link that leads out of the chart's folder; put the file itself there");
      }
      if (Files.isDirectory(file)) {
        throw new UnreadableNote("is a folder; put its notes directly into notes/");
      }
      if (!Files.isRegularFile(file)) {
        throw new UnreadableNote("is not an ordinary file; remove it");
      }
      String extension = extension(String.valueOf(file.getFileName()));
      boolean pdf = extension.equals("pdf");
      if (!pdf && !TEXT.contains(extension)) {
        throw new UnreadableNote(
            "is of a kind that is not read (." + extension + "); save it as .md, .txt or .pdf");
      }
      long limit = pdf ? MAX_PDF_BYTES : MAX_TEXT_BYTES;
      if (Files.size(file) > limit) {
        throw new UnreadableNote(
            "is larger than "
                + (limit >> 20)
                + " MB ("
                + (Files.size(file) >> 20)
                + " MB); split it or export its text alone");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableNote(
          "cannot be opened ("
              + e.getClass().getSimpleName()
              + "); check the file and its permissions");
    }
  }

  private static LenientTime time(FrontMatter head, String text, String name, List<String> remarks)
      throws UnreadableNote {
    Optional<LenientTime> own = head.time();
    if (own.isPresent()) {
      LenientTime t = own.get();
      if (t.dateOnly()) {
        remarks.add("Note " + name + " gives its date without a time of day.");
      }
      if (t.zoned()) {
        remarks.add(
            "Note " + name + " names a time zone; its clock time was taken as the unit's own.");
      }
      return t;
    }
    if (head.written().isPresent()) {
      throw new UnreadableNote(
          "has a time that cannot be read; write it as time: 2026-03-14T07:40");
    }
    Optional<LenientTime> inName = LenientTime.find(name);
    if (inName.isPresent()) {
      remarks.add("Note " + name + " has no time in its head; the one in its file name was taken.");
      return inName.get();
    }
    if (extension(name).equals("pdf")) {
      Optional<LenientTime> inText =
          LenientTime.find(text.substring(0, Math.min(HEAD, text.length())));
      if (inText.isPresent()) {
        remarks.add(
            "Note " + name + " has no time in its head; the first date in its text was taken.");
        return inText.get();
      }
    }
    throw new UnreadableNote("has no time; add a line such as time: 2026-03-14T07:40 to its head");
  }

  private static NoteType type(FrontMatter head, String name, List<String> remarks) {
    Optional<NoteType> exact = head.type().flatMap(NoteType::of);
    if (exact.isPresent()) {
      return exact.get();
    }
    Optional<NoteType> guess =
        head.type().flatMap(NoteTypes::guess).or(() -> NoteTypes.guess(name));
    remarks.add(
        "Note "
            + name
            + (head.type().isPresent() ? " has a type that is not known" : " has no type")
            + "; it was read as "
            + guess.orElse(NoteType.PROGRESS).id()
            + ".");
    return guess.orElse(NoteType.PROGRESS);
  }

  /**
   * {@code 012-lab.yaml} beside {@code 012-lab.pdf}: the head of a note that cannot carry its own.
   */
  private static Map<String, String> sideFile(Path file) throws UnreadableNote {
    String name = String.valueOf(file.getFileName());
    String stem = extension(name).isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
    for (String side : List.of(stem + ".yaml", stem + ".yml", name + ".yaml", name + ".yml")) {
      Path path = file.resolveSibling(side);
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        try {
          return Files.size(path) > 100_000 ? Map.of() : FlatYaml.read(Files.readString(path));
        } catch (IOException | FlatYaml.Malformed e) {
          throw new UnreadableNote(
              "has a side file " + side + " that is not YAML; write it as 'key: value' lines");
        }
      }
    }
    return Map.of();
  }

  static String extension(String name) {
    var m = EXTENSION.matcher(name);
    return m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
