package dev.vernix.shell.engine;

/** Where long work says how far it is. Calls come from one thread at a time. */
public interface Progress {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void at(String what, long done, long total) {}

        @Override
        public void remark(String line) {}
      };

  /**
   * So much of it is done. Work is over when {@code done} equals {@code total}.
   *
   * @param what the work, in a few words
   * @param done bytes so far
   * @param total bytes in all, above 0
   */
  void at(String what, long done, long total);

  /** One line that the user should see. */
  void remark(String line);
}
