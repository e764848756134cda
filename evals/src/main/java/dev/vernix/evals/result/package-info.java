/**
 * What came of a suite: {@link dev.vernix.evals.result.SuiteResult} keeps every case's own scores,
 * so that two results can be compared case by case; {@link dev.vernix.evals.result.ResultJson}
 * writes and reads it, {@link dev.vernix.evals.result.ResultText} prints it.
 */
@NullMarked
package dev.vernix.evals.result;

import org.jspecify.annotations.NullMarked;
