/**
 * Plain-language handouts for families, made from an approved summary. Nothing here yet but the
 * place.
 */
@NullMarked
package dev.vernix.family;

import org.jspecify.annotations.NullMarked;
