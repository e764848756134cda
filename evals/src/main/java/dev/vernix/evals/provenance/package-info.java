/**
 * The provenance of what this program measures: {@link dev.vernix.evals.provenance.OurData} names
 * every set of data that it reads by; {@link dev.vernix.corpus.provenance.Provenance} is the
 * record.
 */
@NullMarked
package dev.vernix.evals.provenance;

import org.jspecify.annotations.NullMarked;
