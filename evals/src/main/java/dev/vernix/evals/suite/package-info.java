/**
 * Figures pinned in YAML under {@code evals/suites} and compared with what is measured: {@link
 * dev.vernix.evals.suite.Suite}.
 */
@NullMarked
package dev.vernix.evals.suite;

import org.jspecify.annotations.NullMarked;
