/**
 * Guidelines as an index of passages and as recommendations in data, and the checking of plans
 * against them. Nothing here yet but the place.
 */
@NullMarked
package dev.vernix.guideline;

import org.jspecify.annotations.NullMarked;
