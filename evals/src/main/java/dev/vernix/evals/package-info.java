/**
 * Suites, scorers and benchmarks that measure the rest. May depend on every feature; no feature on
 * it.
 */
@NullMarked
package dev.vernix.evals;

import org.jspecify.annotations.NullMarked;
