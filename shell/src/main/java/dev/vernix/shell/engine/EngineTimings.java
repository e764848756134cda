package dev.vernix.shell.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the calls to an engine took, so that a benchmark can hold our time against the engine's own.
 */
public final class EngineTimings {
  private final List<CallTiming> calls = new ArrayList<>();

  synchronized void add(CallTiming call) {
    calls.add(call);
  }

  /** Every completed call, oldest first. */
  public synchronized List<CallTiming> calls() {
    return List.copyOf(calls);
  }

  /** The sum of one of the times over all calls. */
  public Duration total(Function<CallTiming, Duration> time) {
    return calls().stream().map(time).reduce(Duration.ZERO, Duration::plus);
  }
}
