package dev.vernix.guideline.state;

import dev.vernix.corpus.stay.Said;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that stand behind the name of another infant: a sibling, the other twin, the baby in the
 * next bed.
 */
final class OtherBaby {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|[.;,(:–-]\\s*|\\b(?:and|as|while|whereas|whose|since|but|because|after|when)\\s+)"
              + "(?:NB:?\\s*)?(?:(?:(?:his|her|the|our|this)\\s+)?(?:(?:older|elder|younger|twin|half|little|big|surviving)[- ]?)?"
              + "(?:sister|brother|sib(?:ling)?|co-?twin|(?:other|first|second)\\s+twin|twin\\s+(?:sis|bro))"
              + "|(?:the\\s+)?(?:infant|baby|pt|patient|neonate)?\\s*(?:in\\s+(?:the\\s+)?)?(?:next|adjacent|neighbou?r(?:ing)?)\\s*(?:bed|pod|room|cot|bay|isolette|incubator|baby|infant|door|pt)"
              + "|(?:infant|baby|pt|patient|neonate|neighbou?r|roommate)\\s+(?:in|at)\\s+(?:bed|pod|room|cot|bay|isolette)\\s*(?:#\\s*)?\\w{1,3})"
              + "(?:'s)?\\b(?!\\s+(?:visit|at\\s+bedside|here|holding|came|updated|called|asks?|asked))");

  /** Where the sentence comes back to the infant. */
  private static final Pattern BACK =
      Pattern.compile(
          "(?i);(?!\\s*(?:she|he|her|his)\\b)|\\b(?:but|this\\s+(?:infant|baby|one|twin|pt|child)|our\\s+(?:pt|baby|infant|patient)|pt)\\b"
              + "|,\\s*(?:she|he)\\s+(?:is|remains)\\s+(?:well|fine|ok|asympto\\w*|stable)|,\\s*(?:so|thus|hence)\\b|->|→");

  private static final Pattern TWIN =
      Pattern.compile("(?i)\\b(?:twin|triplet)\\s?#?([a-d1-4]|i{1,3})\\b(?!\\.\\d)");

  /** The note is headed by which of them it is about. */
  private static final Pattern OWN =
      Pattern.compile("(?im)^\\W*(?:this is\\s+)?(?:twin|triplet)\\s?#?([a-d1-4]|i{1,3})\\b[^.\\n]{0,60}");

  private OtherBaby() {}

  /** True where the words at that place are said of another infant. */
  static boolean named(Said said, int from) {
    int start = said.sentence().from();
    String before = said.note().text().substring(start, from);
    var name = NAME.matcher(before);
    int at = -1;
    while (name.find()) {
      at = name.end();
    }
    if (at >= 0) {
      return !BACK.matcher(before.substring(at)).find();
    }
    var own = OWN.matcher(said.note().text());
    var twin = TWIN.matcher(before);
    String last = "";
    while (twin.find()) {
      last = rank(twin.group(1));
    }
    return !last.isEmpty() && own.find() && !last.equals(rank(own.group(1)));
  }

  private static String rank(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "a", "1", "i" -> "1";
      case "b", "2", "ii" -> "2";
      case "c", "3", "iii" -> "3";
      default -> "4";
    };
  }
}
