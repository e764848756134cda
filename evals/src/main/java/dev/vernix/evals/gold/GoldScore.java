package dev.vernix.evals.gold;

import java.util.List;
import java.util.SortedMap;

/**
 * How much of the gold a text states.
 *
 * @param must recalled among the facts that must be there
 * @param all recalled among all facts
 * @param bySystem the same by the gold's systems
 * @param recalled ids of the facts stated
 * @param missed ids of the facts not stated, those contradicted among them
 * @param missedMusts those of {@code missed} that must be there
 * @param contradicted ids of the facts of which the text says what it may not
 * @param guards how many rows only say what is false ({@link GoldFact#guard()}); in no share above
 * @param falseStatements ids of the guards that a sentence of the text breaks
 */
public record GoldScore(
    Share must,
    Share all,
    SortedMap<String, Share> bySystem,
    List<String> recalled,
    List<String> missed,
    List<String> missedMusts,
    List<String> contradicted,
    int guards,
    List<String> falseStatements) {}
