/**
 * Guidelines as an index of passages and as recommendations in data, and the checking of plans
 * against them. {@link dev.vernix.guideline.GuidelineData} names the versions of the data behind
 * both.
 */
@NullMarked
package dev.vernix.guideline;

import org.jspecify.annotations.NullMarked;
