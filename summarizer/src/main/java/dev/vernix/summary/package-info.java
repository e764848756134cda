/**
 * The discharge summary: facts written out as sentences, ordered by system, and rendered to files.
 */
@NullMarked
package dev.vernix.summary;

import org.jspecify.annotations.NullMarked;
