/**
 * Suites as data: {@link dev.vernix.evals.suite.SuiteFile} reads a YAML file of {@code
 * evals/suites} into a {@link dev.vernix.evals.suite.Suite}, {@link
 * dev.vernix.evals.suite.SuiteRunner} has its task judged by its scorers, once for each seed and
 * repeat, and gives a {@link dev.vernix.evals.result.SuiteResult}.
 */
@NullMarked
package dev.vernix.evals.suite;

import org.jspecify.annotations.NullMarked;
