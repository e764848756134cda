/**
 * The commands, one small class each: they read what was given, call the module that does the work,
 * and say how it ended. {@link dev.vernix.shell.command.Commands} lists them.
 */
@NullMarked
package dev.vernix.shell.command;

import org.jspecify.annotations.NullMarked;
