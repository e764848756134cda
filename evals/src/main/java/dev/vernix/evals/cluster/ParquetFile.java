package dev.vernix.evals.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;

/** Writes one Parquet file row by row, whole or not at all. */
final class ParquetFile {
  /** Small, so that few charts are in memory at once and a cluster has something to share out. */
  private static final long ROW_GROUP = 4L << 20;

  /** Rows of one group at most: what a task of a cluster reads at once. */
  static final int ROWS_TOGETHER = 32;

  private ParquetFile() {}

  /** Writes rows. */
  @FunctionalInterface
  interface Rows {
    void writeTo(ParquetWriter<Group> writer) throws IOException;
  }

  static void write(Path target, MessageType schema, Rows rows) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".rows", ".parquet");
    try {
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(new LocalOutputFile(unfinished))
              .withConf(new PlainParquetConfiguration())
              .withType(schema)
              .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
              .withCompressionCodec(CompressionCodecName.ZSTD)
              .withDictionaryEncoding(false)
              .withRowGroupSize(ROW_GROUP)
              .withMinRowCountForPageSizeCheck(8)
              .withRowGroupRowCountLimit(ROWS_TOGETHER)
              .build()) {
        rows.writeTo(writer);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
