/**
 * What an assumption would change: {@link dev.vernix.guideline.whatif.WhatIf} lays it over the
 * latest plan, reads both with the same reader and tells the differences apart. The chart itself is
 * never changed.
 */
@NullMarked
package dev.vernix.guideline.whatif;

import org.jspecify.annotations.NullMarked;
