/**
 * One command line: its declaration ({@link dev.vernix.shell.line.Usage}), its reading ({@link
 * dev.vernix.shell.line.LineParser}) and its run ({@link dev.vernix.shell.line.Dispatcher}).
 *
 * <p>Spring Shell's own parser drops options that it does not know, joins arguments with blanks (a
 * path with a blank falls apart) and ends with code 0 whatever happened, so the parsing and the
 * ending are ours; the commands, their registry and their execution are Spring Shell's.
 */
@NullMarked
package dev.vernix.shell.line;

import org.jspecify.annotations.NullMarked;
