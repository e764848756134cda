package dev.vernix.evals.cluster;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartException;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.evals.cohort.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * Packs chart folders into a table that {@link ChartTable} reads, on this machine alone and one
 * chart at a time. An audit of the table gives what an audit of the folders gives.
 */
public final class ChartPacker {
  static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message chart {
            required binary chart (STRING);
            optional binary failure (STRING);
            optional binary id (STRING);
            optional binary name (STRING);
            optional binary sex (STRING);
            optional int64 born (TIMESTAMP(MICROS,false));
            optional binary gestation (STRING);
            optional int32 birthWeightGrams;
            optional binary plurality (STRING);
            optional binary mother (STRING);
            optional binary unit (STRING);
            optional int32 dayOfLifeOfBirth;
            optional boolean dayOfLifeStated;
            required group notes (LIST) {
              repeated group list {
                required group element {
                  required binary name (STRING);
                  required int64 time (TIMESTAMP(MICROS,false));
                  required binary type (STRING);
                  required binary author (STRING);
                  required binary text (STRING);
                  required int32 bodyStart;
                }
              }
            }
            required group unread (LIST) {
              repeated group list {
                required group element {
                  required binary note (STRING);
                  required binary reason (STRING);
                }
              }
            }
          }
          """);

  private ChartPacker() {}

  /**
   * Writes the table; an older file of that name is replaced once the new one is whole.
   *
   * @param progress told how many charts are packed
   */
  public static void pack(ChartSource.Folders charts, Path target, IntConsumer progress)
      throws IOException {
    ParquetFile.write(
        target,
        SCHEMA,
        writer -> {
          int done = 0;
          for (var chart : charts.charts().entrySet()) {
            writer.write(row(chart.getKey(), chart.getValue()));
            progress.accept(++done);
          }
        });
  }

  private static Group row(String id, Path folder) {
    var row = new SimpleGroup(SCHEMA);
    row.add("chart", id);
    try {
      fill(row, ChartReader.read(folder));
    } catch (ChartException e) {
      row.add("failure", Failures.line(e, folder));
      row.addGroup("notes");
      row.addGroup("unread");
    }
    return row;
  }

  private static void fill(Group row, Chart chart) {
    var p = chart.patient();
    row.add("id", p.id());
    row.add("name", p.name());
    row.add("sex", p.sex().name().toLowerCase(Locale.ROOT));
    row.add("born", micros(p.born()));
    if (p.gestation().known()) {
      row.add("gestation", p.gestation().toString());
    }
    Integer grams = p.birthWeightGrams();
    if (grams != null) {
      row.add("birthWeightGrams", grams.intValue());
    }
    row.add("plurality", p.plurality());
    row.add("mother", p.mother());
    row.add("unit", p.unit());
    row.add("dayOfLifeOfBirth", p.dayOfLifeOfBirth());
    row.add("dayOfLifeStated", p.dayOfLifeStated());
    Group notes = row.addGroup("notes");
    for (var n : chart.notes()) {
      Group each = notes.addGroup("list").addGroup("element");
      each.add("name", n.name());
      each.add("time", micros(n.time()));
      each.add("type", n.type().id());
      each.add("author", n.author());
      each.add("text", n.text());
      each.add("bodyStart", n.bodyStart());
    }
    Group unread = row.addGroup("unread");
    for (var u : chart.unread()) {
      Group each = unread.addGroup("list").addGroup("element");
      each.add("note", u.note());
      each.add("reason", u.reason());
    }
  }

  private static long micros(LocalDateTime t) {
    var at = t.toInstant(ZoneOffset.UTC);
    return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
  }
}
