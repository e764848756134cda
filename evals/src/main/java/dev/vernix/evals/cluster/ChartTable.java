package dev.vernix.evals.cluster;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Chart.Unread;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Patient.Sex;
import dev.vernix.evals.cohort.CohortException;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Charts as rows of a Parquet table, one chart a row; {@link ChartPacker} writes such tables, and
 * so may a hospital's own warehouse.
 *
 * <p>Columns are those of {@code patient.yaml} ({@code id}, {@code sex}, {@code born}, {@code
 * gestation}, {@code birthWeightGrams}, {@code plurality}, {@code mother}, {@code unit}, {@code
 * dayOfLifeOfBirth}) and {@code notes}, a list of {@code name}, {@code time}, {@code type}, {@code
 * author}, {@code text}. Only {@code id}, {@code born} and of each note {@code time} and {@code
 * text} must be there. Times are local, as timestamps without zone or as text such as {@code
 * 2026-03-14T07:40}. Further columns are {@code chart} (its id in the cohort; else {@code id} is
 * it), {@code failure}, and {@code bodyStart} of a note.
 */
final class ChartTable {
  /** Folders that say that the Parquet files beside them are not the table. */
  private static final Set<String> OTHER_FORMATS = Set.of("_delta_log", ".hoodie", "metadata");

  private static final List<String> REQUIRED = List.of("id", "born", "notes");

  private ChartTable() {}

  /** A row: a chart, or why there is none. */
  sealed interface Entry {
    /** A chart that can be audited. */
    record Good(String id, Chart chart) implements Entry {}

    /** The reason is one line without patient text. */
    record Bad(String id, String reason) implements Entry {}
  }

  /**
   * The table's rows.
   *
   * @throws CohortException where it is no such table
   */
  static Opened open(SparkSession spark, String path) {
    refuseOthers(spark, path);
    Dataset<Row> table;
    try {
      table = spark.read().parquet(path);
    } catch (Exception e) {
      throw unreadable(path, e);
    }
    List<String> columns = List.of(table.columns());
    List<String> missing = REQUIRED.stream().filter(c -> !columns.contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new CohortException(
          "the table lacks the columns " + String.join(", ", missing),
          path,
          "It needs id, born and notes (a list of time and text).");
    }
    long charts = table.count();
    cut(spark, path, charts);
    return new Opened(spark.read().parquet(path).toJavaRDD(), charts);
  }

  /** The rows of a table, and how many there are. */
  record Opened(JavaRDD<Row> rows, long charts) {}

  /** Spark cuts tables by bytes, and a stay has few: tasks would be minutes long. */
  private static void cut(SparkSession spark, String path, long charts) {
    try {
      var root = new Path(path);
      FileSystem files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
      long bytes = files.getContentSummary(root).getLength();
      long tasks = Math.max(1, charts / ParquetFile.ROWS_TOGETHER);
      spark.conf().set("spark.sql.files.maxPartitionBytes", Math.max(1024, bytes / tasks));
      spark.conf().set("spark.sql.files.openCostInBytes", 1024L);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static CohortException unreadable(String path, Exception e) {
    return new CohortException(
        "not a Parquet table that can be read (" + e.getClass().getSimpleName() + ")",
        path,
        "Name a Parquet file, or a folder of them; vernix audit pack writes one.");
  }

  private static void refuseOthers(SparkSession spark, String path) {
    try {
      var root = new Path(path);
      FileSystem files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
      for (String other : OTHER_FORMATS) {
        if (files.exists(new Path(root, other))) {
          throw new CohortException(
              "a table of another format, of which some Parquet files may be outdated ("
                  + other
                  + ")",
              path,
              "Export it as plain Parquet first.");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new CohortException(
          "cannot be opened (" + e.getClass().getSimpleName() + ")", path, "Check the path.");
    }
  }

  /** The chart's id in the cohort. */
  static String id(Row row) {
    return text(row, "chart").or(() -> text(row, "id")).orElse("");
  }

  static Entry read(Row row) {
    String id = id(row);
    Optional<String> failure = text(row, "failure");
    if (failure.isPresent()) {
      return new Entry.Bad(id, failure.get());
    }
    try {
      return new Entry.Good(id, chart(row, id));
    } catch (Malformed e) {
      return new Entry.Bad(id, e.getMessage() + "; correct the table");
    }
  }

  private static Chart chart(Row row, String id) throws Malformed {
    var patient =
        new Patient(
            text(row, "id").orElse(id),
            text(row, "name").orElse(""),
            sex(text(row, "sex").orElse("")),
            time(row, "born"),
            gestation(text(row, "gestation").orElse("")),
            number(row, "birthWeightGrams").filter(g -> g >= 200 && g <= 7000).orElse(null),
            text(row, "plurality").orElse(""),
            text(row, "mother").orElse(""),
            text(row, "unit").orElse(""),
            number(row, "dayOfLifeOfBirth").filter(d -> d == 1).orElse(0),
            value(row, "dayOfLifeStated", Boolean.class)
                .orElse(number(row, "dayOfLifeOfBirth").isPresent()));
    var notes = new ArrayList<Note>();
    var unread = new ArrayList<Unread>();
    for (Row note : rows(row, "notes")) {
      String name = text(note, "name").orElse(String.format(Locale.ROOT, "%03d", notes.size() + 1));
      String text = text(note, "text").orElse("");
      int start = number(note, "bodyStart").filter(b -> b <= text.length()).orElse(0);
      if (text.substring(start).isBlank()) {
        unread.add(new Unread(name, "is empty; write the note or remove it"));
      } else {
        notes.add(
            new Note(
                name,
                time(note, "time"),
                text(note, "type").flatMap(NoteType::of).orElse(NoteType.PROGRESS),
                text(note, "author").orElse(""),
                text,
                start));
      }
    }
    for (Row each : rows(row, "unread")) {
      unread.add(new Unread(text(each, "note").orElse(""), text(each, "reason").orElse("")));
    }
    if (notes.isEmpty()) {
      throw new Malformed("it has no notes");
    }
    String name = id.substring(id.lastIndexOf('/') + 1);
    return new Chart(name, patient, notes, unread, List.of());
  }

  private static Gestation gestation(String written) throws Malformed {
    return written.isEmpty()
        ? Gestation.UNKNOWN
        : Gestation.parse(written)
            .filter(g -> g.weeks() >= 20 && g.weeks() <= 45)
            .orElseThrow(() -> new Malformed("gestation is not 20 to 45 weeks"));
  }

  private static Sex sex(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "female", "f" -> Sex.FEMALE;
      case "male", "m" -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }

  private static LocalDateTime time(Row row, String column) throws Malformed {
    return switch (cell(row, column).orElse("")) {
      case LocalDateTime t -> t;
      case String s -> {
        try {
          yield LocalDateTime.parse(s.strip().replace(' ', 'T'));
        } catch (java.time.DateTimeException e) {
          throw new Malformed(column + " is not a local date and time");
        }
      }
      default -> throw new Malformed(column + " is not a local date and time");
    };
  }

  private static Optional<String> text(Row row, String column) {
    return value(row, column, String.class).filter(s -> !s.isEmpty());
  }

  private static Optional<Integer> number(Row row, String column) {
    return value(row, column, Number.class).map(Number::intValue);
  }

  private static List<Row> rows(Row row, String column) throws Malformed {
    if (cell(row, column).isEmpty()) {
      return List.of();
    }
    try {
      List<Row> rows = row.getList(row.fieldIndex(column));
      return rows;
    } catch (ClassCastException e) {
      throw new Malformed(column + " is not a list");
    }
  }

  private static <T> Optional<T> value(Row row, String column, Class<T> type) {
    return cell(row, column).filter(type::isInstance).map(type::cast);
  }

  private static Optional<Object> cell(Row row, String column) {
    var schema = row.schema();
    var at = schema == null ? scala.Option.empty() : schema.getFieldIndex(column);
    return at.isEmpty() ? Optional.empty() : Optional.ofNullable(row.get((int) at.get()));
  }

  /** A row that is no chart; the message holds none of it. */
  private static final class Malformed extends Exception {
    @java.io.Serial private static final long serialVersionUID = 1L;

    Malformed(String what) {
      super(what);
    }
  }
}
