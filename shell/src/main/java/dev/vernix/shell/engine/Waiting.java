package dev.vernix.shell.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Lets llama.cpp's threads sleep while they wait for each other. Its OpenMP library spins by
 * default. With SmolLM2-135M on two processors at a load of about 15, a second and later answer
 * came at 1 token a second with spinning and at 34 to 45 with sleeping; an idle machine was not
 * measured.
 *
 * <p>The library reads the environment of the process once, when it is loaded, and Java cannot set
 * that otherwise.
 */
final class Waiting {
  private static final String POLICY = "OMP_WAIT_POLICY";

  private Waiting() {}

  /** Sets the policy, unless the user has; must come before the library is loaded. */
  static void bySleeping() {
    if (System.getenv(POLICY) != null || System.getenv("GOMP_SPINCOUNT") != null) {
      return;
    }
    Linker linker = Linker.nativeLinker();
    linker
        .defaultLookup()
        .find("setenv")
        .ifPresent(
            setenv -> {
              MethodHandle call =
                  linker.downcallHandle(
                      setenv,
                      FunctionDescriptor.of(
                          ValueLayout.JAVA_INT,
                          ValueLayout.ADDRESS,
                          ValueLayout.ADDRESS,
                          ValueLayout.JAVA_INT));
              try (Arena arena = Arena.ofConfined()) {
                int result =
                    (int)
                        call.invokeExact(
                            arena.allocateFrom(POLICY), arena.allocateFrom("passive"), 1);
                assert result == 0;
              } catch (Throwable e) {
                throw new IllegalStateException("setenv", e);
              }
            });
  }
}
