/**
 * The command line, one-line and interactive, and the only place that names a model engine.
 *
 * <p>{@link dev.vernix.shell.Vernix} starts it. A command is one small class in {@code
 * dev.vernix.shell.command}; what it takes is declared in a {@link dev.vernix.shell.line.Usage},
 * from which parsing, help and completion follow. Words go through {@link
 * dev.vernix.shell.line.LineParser} to the command, and whatever happens there leaves through
 * {@link dev.vernix.shell.line.Dispatcher} as one line and an exit code.
 */
@NullMarked
package dev.vernix.shell;

import org.jspecify.annotations.NullMarked;
