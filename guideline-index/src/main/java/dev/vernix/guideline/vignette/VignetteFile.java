package dev.vernix.guideline.vignette;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Verdict;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads vignettes: a YAML list. */
public final class VignetteFile {
  private static final LocalDateTime UNKNOWN_BIRTH = LocalDateTime.of(1900, 1, 1, 0, 0);

  private VignetteFile() {}

  /** A file that is no list of vignettes; its message is one line. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  /**
   * The vignettes of a file's text.
   *
   * @param name of the file, for messages
   */
  public static List<Vignette> read(String name, String text) {
    JsonNode root;
    try {
      root = YAMLMapper.shared().readTree(text);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new Malformed(name + (at == null ? "" : ":" + at.getLineNr()) + ": not YAML");
    }
    var vignettes = new ArrayList<Vignette>();
    for (JsonNode n : root) {
      String id = n.path("id").asString("");
      try {
        vignettes.add(vignette(id, n));
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        throw new Malformed(name + ": " + (id.isEmpty() ? "no id" : id) + ": " + e.getMessage());
      }
    }
    return vignettes;
  }

  private static Vignette vignette(String id, JsonNode n) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a vignette without id");
    }
    var notes = new ArrayList<Note>();
    for (JsonNode note : n.path("notes")) {
      notes.add(note(notes.size() + 1, note));
    }
    if (notes.isEmpty()) {
      throw new IllegalArgumentException("no notes");
    }
    var chart = new Chart(id, patient(id, n.path("patient")), notes, List.of(), List.of());
    LocalDateTime at =
        n.hasNonNull("at")
            ? LocalDateTime.parse(n.path("at").asString())
            : chart.notes().getLast().time();
    if (chart.notes().stream().noneMatch(x -> x.time().equals(at))) {
      throw new IllegalArgumentException("'at' is no note's time");
    }
    var expected = new LinkedHashMap<String, Verdict>();
    n.path("expect").properties().forEach(e -> expected.put(e.getKey(), verdict(e.getValue())));
    var tags = new ArrayList<String>();
    n.path("tags").forEach(t -> tags.add(t.asString()));
    return new Vignette(
        id,
        tags,
        chart,
        Jurisdiction.of(n.path("jurisdiction").asString("all"))
            .orElseThrow(
                () -> new IllegalArgumentException("jurisdiction is us, uk, ca, who, all")),
        at,
        expected,
        n.path("why").asString(""));
  }

  private static Verdict verdict(JsonNode n) {
    return Verdict.of(n.asString())
        .orElseThrow(() -> new IllegalArgumentException("no verdict '" + n.asString() + "'"));
  }

  private static Patient patient(String id, JsonNode p) {
    if (!p.isObject()) {
      throw new IllegalArgumentException("'patient' is no map (anchors are not resolved)");
    }
    String sex = p.path("sex").asString("");
    return new Patient(
        id,
        p.path("name").asString(""),
        sex.equals("female")
            ? Patient.Sex.FEMALE
            : sex.equals("male") ? Patient.Sex.MALE : Patient.Sex.UNKNOWN,
        p.hasNonNull("born") ? time(p.path("born").asString()) : UNKNOWN_BIRTH,
        p.hasNonNull("gestation")
            ? Gestation.parse(p.path("gestation").asString())
                .orElseThrow(() -> new IllegalArgumentException("gestation is written 27w3d"))
            : Gestation.UNKNOWN,
        p.hasNonNull("birthWeightGrams") ? p.path("birthWeightGrams").asInt() : null,
        p.path("plurality").asString(""),
        p.path("mother").asString(""),
        p.path("unit").asString(""),
        p.path("dayOfLifeOfBirth").asInt(0),
        p.has("dayOfLifeOfBirth"));
  }

  private static LocalDateTime time(String written) {
    return written.length() <= 10
        ? java.time.LocalDate.parse(written).atStartOfDay()
        : LocalDateTime.parse(written);
  }

  private static Note note(int number, JsonNode n) {
    LocalDateTime time = time(n.path("time").asString());
    String type = n.path("type").asString("progress").toLowerCase(Locale.ROOT);
    String author = n.path("author").asString("");
    String head = "---\ntime: " + time + "\ntype: " + type + "\nauthor: " + author + "\n---\n";
    return new Note(
        "%03d-%s.md".formatted(number, type),
        time,
        TYPES.getOrDefault(type, NoteType.PROGRESS),
        author,
        head + n.path("text").asString(""),
        head.length());
  }

  private static final Map<String, NoteType> TYPES =
      Map.ofEntries(
          Map.entry("progress", NoteType.PROGRESS),
          Map.entry("admission", NoteType.ADMISSION),
          Map.entry("consult", NoteType.CONSULT),
          Map.entry("nursing", NoteType.NURSING),
          Map.entry("pharmacy", NoteType.MEDICATION),
          Map.entry("medication", NoteType.MEDICATION),
          Map.entry("delivery", NoteType.ADMISSION),
          Map.entry("discharge", NoteType.DISCHARGE_PLANNING),
          Map.entry("discharge-planning", NoteType.DISCHARGE_PLANNING),
          Map.entry("procedure", NoteType.PROCEDURE),
          Map.entry("radiology", NoteType.RADIOLOGY),
          Map.entry("laboratory", NoteType.LABORATORY),
          Map.entry("family", NoteType.FAMILY),
          Map.entry("social-work", NoteType.SOCIAL_WORK),
          Map.entry("event", NoteType.PROGRESS));
}
