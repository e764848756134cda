/**
 * The interactive shell on a terminal: {@link dev.vernix.shell.interactive.InteractiveRunner} reads
 * lines, {@link dev.vernix.shell.interactive.LineCompleter} completes them, and {@link
 * dev.vernix.shell.interactive.LineHistory} remembers them without patient text.
 */
@NullMarked
package dev.vernix.shell.interactive;

import org.jspecify.annotations.NullMarked;
