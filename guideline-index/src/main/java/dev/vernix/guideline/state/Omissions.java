package dev.vernix.guideline.state;

import dev.vernix.corpus.stay.Said;
import java.util.regex.Pattern;

/**
 * Care that a note says was not given, asked for or thought of, by whatever verb: {@code didn't
 * bring up donor milk}, {@code surgeons: not rung}, {@code LP was never attempted}, {@code nobody
 * has told the parents}.
 */
final class Omissions {
  private static final String DONE =
      "(?:done|sent|tak(?:e|en|ing)|took|draw(?:n|ing)?|drew|call(?:ed|ing)?|rung|rang|ring(?:ing)?|phon(?:e|ed|ing)|pag(?:e|ed|ing)|bleep(?:ed|ing)?|tell(?:ing)?|told|inform(?:ed|ing)?|involv(?:e|ed|ing)|consult(?:ed|ing)?|ask(?:ed|ing)?|contact(?:ed|ing)?|notif(?:y|ied|ying)|giv(?:e|en|ing)|gave|start(?:ed|ing)?|begun|begin(?:ning)?|commenc(?:e|ed|ing)|offer(?:ed|ing)?|mention(?:ed|ing)?|discuss(?:ed|ing)?|rais(?:e|ed|ing)|chart(?:ed|ing)?|prescrib(?:e|ed|ing)|written\\s+up|order(?:ed|ing)?|book(?:ed|ing)?|arrang(?:e|ed|ing)|schedul(?:e|ed|ing)|request(?:ed|ing)?|obtain(?:ed|ing)?|collect(?:ed|ing)?|perform(?:ed|ing)?|attempt(?:ed|ing)?|us(?:e|ed|ing)|need(?:ed|ing)?|requir(?:e|ed|ing)|want(?:ed|ing)?|warrant(?:ed|ing)?|indicated|consider(?:ed|ing)?|remov(?:e|ed|ing)|pull(?:ed|ing)?|repeat(?:ed|ing)?|re-?check(?:ed|ing)?|explain(?:ed|ing)?|advis(?:e|ed|ing)|recommend(?:ed|ing)?|bring(?:ing)?\\s+up|brought\\s+up|look(?:ed|ing)?\\s+(?:at|for)|think(?:ing)?\\s+(?:of|about)|thought\\s+(?:of|about)|bother(?:ed|ing)?(?:\\s+(?:with|about))?|touch(?:ed|ing)?|add(?:ed|ing)?|get(?:ting)?|got|do(?:ing)?|send(?:ing)?|hav(?:e|ing)|had|see(?:n|ing)?\\s+to|follow(?:ed|ing)?\\s+up|screen(?:ed|ing)?|test(?:ed|ing)?\\s+for|allow(?:ed|ing)?|pursu(?:e|ed|ing)|pass(?:ed|ing)?\\s+on|set(?:ting)?\\s+up|plan(?:ned|ning)?|worr(?:y|ied)\\s+about)";

  private static final String NOT =
      "(?:not|never|(?:did|do|does|was|were|is|are|has|have|had|would|could|will)n['’]?t|won['’]?t|nobody|no\\s?one|none\\s+of\\s+us|forgot\\s+to|failed\\s+to|neglected\\s+to|omitted\\s+to|yet\\s+to|refus\\w+\\s+to)";

  /** Before the words: a denial, its verb, and at most a preposition or an article. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b"
              + NOT
              + "\\s+(?:(?:has|have|had|was|were|been|be|being|even|yet|really|actually|going|to|ever)\\s+){0,3}"
              + DONE
              + "\\s+(?:(?:up|for|to|with|in|about|on|the|a|an|any|her|his|their|our|both|for\\s+a|re|off)\\s+){0,3}$");

  /** Behind the words: {@code X: not rung}, {@code X was never sent}, {@code X nobody asked}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^\\s*(?:[:–-]\\s*)?(?:(?:has|have|had|was|were|is|are|will|to)\\s+(?:be\\s+|been\\s+)?)?"
              + NOT
              + "\\s+(?:(?:has|have|had|been|be|being|yet|to|going|even|ever)\\s+){0,4}"
              + DONE
              + "\\b(?!\\s+(?:until|till|because|to\\s+be\\s+changed))");

  private static final int REACH = 60;

  private Omissions() {}

  static boolean of(Said said, int from, int to) {
    String text = said.note().text();
    int start = Math.max(said.sentence().from(), from - REACH);
    int end = Math.min(said.sentence().to(), to + REACH);
    return BEFORE.matcher(text.substring(start, from)).find()
        || BEHIND.matcher(text.substring(to, end)).find();
  }
}
