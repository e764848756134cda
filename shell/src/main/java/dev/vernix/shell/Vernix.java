package dev.vernix.shell;

import dev.vernix.shell.interactive.InteractiveRunner;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Dispatcher;
import dev.vernix.shell.line.Outcome;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts Vernix: with arguments it runs that one command, without any it opens the interactive
 * shell.
 */
public final class Vernix {
  private Vernix() {}

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] args) {
    NoLogging.install();
    int code = run(args, Console.standard());
    // Not by returning: the embedded engine leaves a native thread behind that would keep the JVM
    // alive.
    System.exit(code);
  }

  /**
   * Runs one command, or the interactive shell where there are no arguments, and returns the exit
   * code.
   */
  static int run(String[] args, Console console) {
    try (ConfigurableApplicationContext context = start()) {
      if (args.length > 0) {
        return context.getBean(Dispatcher.class).run(List.of(args), console);
      }
      context.getBean(InteractiveRunner.class).run(args);
      return Outcome.DONE.code();
    } catch (RuntimeException e) {
      // Only the start itself can end here; what a command does ends in the dispatcher.
      console.err().println("vernix: could not start: " + e.getClass().getSimpleName());
      console.flush();
      return Outcome.BAD_INPUT.code();
    }
  }

  private static ConfigurableApplicationContext start() {
    var application = new SpringApplication(ShellConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    // No arguments go to Spring: a user's options are ours to read, and none may set a property of
    // it.
    return application.run();
  }
}
