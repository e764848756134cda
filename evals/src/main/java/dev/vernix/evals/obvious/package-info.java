/**
 * The obvious way beside which Vernix is measured: {@link dev.vernix.evals.obvious.ObviousWay} asks
 * for the whole stay at once.
 */
@NullMarked
package dev.vernix.evals.obvious;

import org.jspecify.annotations.NullMarked;
