/** The command line, one-line and interactive, and the only place that names a model engine. */
@NullMarked
package dev.vernix.shell;

import org.jspecify.annotations.NullMarked;
