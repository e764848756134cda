package dev.vernix.evals.cluster;

import dev.vernix.evals.cohort.StayAudit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** The audits of a cohort as a Parquet table, one stay a row, for other programs. */
public final class StayTable {
  static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message stay {
            required binary chart (STRING);
            required binary failure (STRING);
            required binary month (STRING);
            required binary gestation (STRING);
            required binary weight (STRING);
            required binary unit (STRING);
            required binary level (STRING);
            required binary jurisdiction (STRING);
            required int32 notes;
            required int32 unread;
            required int32 plans;
            required int32 days;
            required group verdicts (LIST) {
              repeated group list {
                required group element {
                  required binary recommendation (STRING);
                  required binary verdict (STRING);
                  required int32 concordant;
                  required int32 deviates;
                  required int32 reasoned;
                  required int32 notAddressed;
                  required int32 notApplicable;
                  required int32 notAssessable;
                }
              }
            }
            required group deviations (LIST) {
              repeated group list {
                required group element {
                  required binary recommendation (STRING);
                  required binary note (STRING);
                  required binary at (STRING);
                  required boolean reasoned;
                  required binary reason (STRING);
                  required binary quote (STRING);
                }
              }
            }
            required group contributions (LIST) {
              repeated group list {
                required group element {
                  required binary indicator (STRING);
                  required int32 numerator;
                  required int32 denominator;
                  required binary excluded (STRING);
                  required group values (LIST) {
                    repeated group list {
                      required int32 element;
                    }
                  }
                }
              }
            }
          }
          """);

  private StayTable() {}

  /** Writes them; an older file of that name is replaced once the new one is whole. */
  public static void write(Stream<StayAudit> stays, Path target) throws IOException {
    ParquetFile.write(
        target,
        SCHEMA,
        writer -> {
          for (Iterator<StayAudit> all = stays.iterator(); all.hasNext(); ) {
            writer.write(row(all.next()));
          }
        });
  }

  private static Group row(StayAudit a) {
    var row = new SimpleGroup(SCHEMA);
    var s = a.strata();
    row.add("chart", a.chart());
    row.add("failure", a.failure());
    row.add("month", s.month());
    row.add("gestation", s.gestation());
    row.add("weight", s.weight());
    row.add("unit", s.unit());
    row.add("level", s.level());
    row.add("jurisdiction", s.jurisdiction());
    row.add("notes", a.notes());
    row.add("unread", a.unread());
    row.add("plans", a.plans());
    row.add("days", a.days());
    Group verdicts = row.addGroup("verdicts");
    for (var v : a.verdicts()) {
      Group each = element(verdicts);
      each.add("recommendation", v.recommendation());
      each.add("verdict", v.verdict().id());
      each.add("concordant", v.plans().concordant());
      each.add("deviates", v.plans().deviates());
      each.add("reasoned", v.plans().reasoned());
      each.add("notAddressed", v.plans().notAddressed());
      each.add("notApplicable", v.plans().notApplicable());
      each.add("notAssessable", v.plans().notAssessable());
    }
    Group deviations = row.addGroup("deviations");
    for (var d : a.deviations()) {
      Group each = element(deviations);
      each.add("recommendation", d.recommendation());
      each.add("note", d.note());
      each.add("at", d.at());
      each.add("reasoned", d.reasoned());
      each.add("reason", d.reason());
      each.add("quote", d.quote());
    }
    Group contributions = row.addGroup("contributions");
    for (var c : a.contributions()) {
      Group each = element(contributions);
      each.add("indicator", c.indicator());
      each.add("numerator", c.numerator());
      each.add("denominator", c.denominator());
      each.add("excluded", c.excluded());
      Group values = each.addGroup("values");
      c.values().forEach(v -> values.addGroup("list").add("element", v.intValue()));
    }
    return row;
  }

  private static Group element(Group list) {
    return list.addGroup("list").addGroup("element");
  }
}
