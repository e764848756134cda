/**
 * The only place where a model writes for families: {@link dev.vernix.family.connect.Connecting}
 * lets it say connecting sentences in other words, and {@link dev.vernix.family.connect.FamilyGate}
 * decides whether they may stand.
 */
@NullMarked
package dev.vernix.family.connect;

import org.jspecify.annotations.NullMarked;
