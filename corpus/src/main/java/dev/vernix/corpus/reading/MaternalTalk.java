package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import java.util.regex.Pattern;

/**
 * Tells which sentences of an admission note are about the mother where no heading says so: {@code
 * Mum 34, G1P0, booked here. Pre-eclampsia, labetalol, platelets 96.}
 *
 * <p>The mother's part begins with a sentence that names her with her age or her pregnancies, and
 * goes on to the end of its paragraph or to the first word of the birth or the infant. A sentence
 * that opens with a disorder or an event of pregnancy is hers by itself. Drugs, values and
 * diagnoses of such sentences are never the infant's.
 */
final class MaternalTalk {
  private static final Section MATERNAL =
      new Section("", Section.Role.MATERNAL, BodySystem.MATERNAL);

  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:(?:mum|mom|mam|mother|mat|MOB|maternal)\\b[^.;]{0,40}?(?:\\b\\d{2}\\b|\\bG"
              + " ?\\d|\\bpara\\b|\\bprimi|\\bmulti|y/?o\\b)|\\d{2} ?(?:y|yo|y/o|year[- ]old),?"
              + " (?:old )?(?:G ?\\d|primi|multi|mother|woman|lady)|G ?\\d ?P ?\\d)");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:severe |mild |known |maternal"
              + " )?(?:pre-?eclampsia|eclampsia|HELLP|PIH\\b|PET\\b|gestational"
              + " diabetes|GDM\\b|antenatal(?:ly)?\\b|antepartum|APH\\b|cholestasis of"
              + " pregnancy|obstetric cholestasis|pregnancy\\b|booked"
              + " (?:at|here|late)|(?:PP|S|A|P)?ROM\\b|membranes\\b|liquor\\b|labou?r\\b|chorioamnionitis\\b|cervical"
              + " (?:suture|cerclage|insufficiency)|cerclage\\b)");

  private static final Pattern INFANT =
      Pattern.compile(
          "(?i)\\b(?:born|delivered|apgars?|cord|resus\\w*|NLS|NRP|baby|infant|neonate|bab[ey]|he|his|she|her|BW|birth"
              + " ?weight|cried|vigorous|intubat\\w*|extubat\\w*|CPAP|PEEP|inflation|facemask|IPPV|PPV|surfactant|curosurf|NICU|NNU|SCBU|admitted|admit|admission"
              + " temp\\w*|O/E|on exam\\w*|\\d{3,4} ?g|DOL|day \\d)\\b");

  private final CharSequence text;
  private final boolean admission;
  private boolean open;
  private int last;

  MaternalTalk(CharSequence text, NoteType type) {
    this.text = text;
    admission = type == NoteType.ADMISSION;
  }

  /** The section to read that sentence in; to be asked for every sentence, in order. */
  Section of(Sentences.Stretch s) {
    if (!admission || headed(s.section())) {
      open = false;
      return s.section();
    }
    open &= !paragraphBetween(last, s.from());
    last = s.to();
    CharSequence sentence = text.subSequence(s.from(), s.to());
    boolean infant = INFANT.matcher(sentence).find();
    open = (open || OPENS.matcher(sentence).find()) && !infant;
    return open || !infant && ALONE.matcher(sentence).find() ? MATERNAL : s.section();
  }

  private static boolean headed(Section section) {
    return section.system() != null
        || section.role() != Section.Role.OTHER && section.role() != Section.Role.EVENTS;
  }

  private boolean paragraphBetween(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }
}
