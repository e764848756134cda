package dev.vernix.shell.engine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that says how many bytes have been read from it. */
final class CountedInput extends FilterInputStream {
  private final LongConsumer listener;
  private long count;

  CountedInput(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    counted(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    counted(Math.max(0, read));
    return read;
  }

  private void counted(int read) {
    if (read > 0) {
      count += read;
      listener.accept(count);
    }
  }
}
