/**
 * How hard a text is to read: {@link dev.vernix.family.readability.Readability} gives the published
 * figures of its language and the grade that the bar is set on, {@link
 * dev.vernix.family.readability.Counts} what they are made of.
 */
@NullMarked
package dev.vernix.family.readability;

import org.jspecify.annotations.NullMarked;
