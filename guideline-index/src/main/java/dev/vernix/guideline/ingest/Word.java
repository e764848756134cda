package dev.vernix.guideline.ingest;

/**
 * A run of characters without a gap, where it is printed. Units are points; {@code y} grows
 * downwards and is the baseline's.
 */
record Word(String text, float x, float right, float y, float size, boolean bold) {}
