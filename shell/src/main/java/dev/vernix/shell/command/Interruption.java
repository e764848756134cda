package dev.vernix.shell.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Turns Ctrl-C into a wish to stop, while a command runs that can: the work ends at the next safe
 * place and what is done is written. The JVM's exit waits for that, for a few seconds at most.
 *
 * @param stop set once the user wants to stop
 */
record Interruption(AtomicBoolean stop, CountDownLatch over, Thread hook) implements AutoCloseable {
  private static final int SECONDS_TO_FINISH = 20;

  static Interruption watch() {
    var stop = new AtomicBoolean();
    var over = new CountDownLatch(1);
    var hook =
        new Thread(
            () -> {
              stop.set(true);
              try {
                over.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "vernix-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(stop, over, hook);
  }

  /**
   * True once the user wants to stop: the JVM goes down, or the interactive shell interrupted the
   * command.
   */
  boolean asked() {
    return stop.get() || Thread.currentThread().isInterrupted();
  }

  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is already going down, which is what was asked for.
    }
  }
}
