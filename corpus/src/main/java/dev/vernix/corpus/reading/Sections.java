package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a note into the parts that its headings name.
 *
 * <p>A heading stands at the start of a line ({@code RESP: ...}, {@code #FEN}, {@code ID - ...},
 * {@code **Assessment**}, {@code 1. Resp – ...}) or, in capitals and with a colon, after a full
 * stop within it. Only the names of {@code sections.tsv} are headings. A heading that names only a
 * system takes its role from the part around it: {@code CV:} below {@code PE:} is examination,
 * below {@code A/P:} assessment and plan.
 */
final class Sections {
  /** What a line on the infant opens with, where the mother's history before it has ended. */
  private static final Pattern INFANTS =
      Pattern.compile(
          "(?i)(?:apgars?|at birth|(?:soon )?after (?:birth|delivery)|birth ?weight|BW"
              + "|(?:the )?(?:baby|infant|newborn|neonate)(?! of))\\b");

  /**
   * A stretch of a note within one section and one line.
   *
   * @param from first character of the text to read, the heading's when that is a statement too
   * @param to one past the last
   * @param joins true where the line may go on from the line before
   * @param lineLength characters of the whole line, by which wrapping is told
   */
  record Piece(int from, int to, Section section, boolean joins, int lineLength) {}

  /** A line at least this long may go on in the next one. */
  private static final int WRAPPED = 60;

  private final CharSequence text;
  private final @Nullable NoteType type;
  private final List<Piece> pieces = new ArrayList<>();
  private Section current;
  private Section.@Nullable Role around;
  private boolean fresh;

  /** The heading's text stands on its line: a blank line ends the section. */
  private boolean inline;

  /** The heading is a statement too ({@code ROM: 23 h}): its line is the section. */
  private boolean brief;

  private boolean lineDone;

  private Sections(CharSequence text, @Nullable NoteType type) {
    this.text = text;
    this.type = type;
    current = new Section("", byType(type), null);
  }

  static List<Piece> of(Note note) {
    Sections sections = new Sections(note.text(), note.type());
    sections.read(note.bodyStart(), note.text().length());
    return sections.pieces;
  }

  /** The pieces of a text of which nothing is known. */
  static List<Piece> of(CharSequence text) {
    Sections sections = new Sections(text, null);
    sections.read(0, text.length());
    return sections.pieces;
  }

  private void read(int from, int to) {
    boolean afterBlank = true;
    for (Lines.Line line : Lines.of(text, from, to)) {
      if (line.blank()) {
        afterBlank = true;
        if (inline) {
          leave();
        }
        if (around == Section.Role.OBJECTIVE && !fresh) {
          around = null;
        }
        continue;
      }
      int end = headingEnd(line.start(), line.to(), line.hash());
      boolean heading = end > 0;
      boolean infants =
          current.role() == Section.Role.MATERNAL
              && INFANTS.matcher(text).region(line.start(), line.to()).lookingAt();
      if (!heading && !line.marked() && (brief || infants) && lineDone) {
        leave();
      }
      int textFrom = heading ? open(line.start(), line.to(), end, false) : line.start();
      fresh = heading && textFrom >= line.to();
      inline = heading ? textFrom < line.to() && current.role() != Section.Role.MATERNAL : inline;
      brief |= heading && inline && current.role() == Section.Role.OBJECTIVE;
      lineDone = line.length() < WRAPPED || ".:;!?".indexOf(text.charAt(line.to() - 1)) >= 0;
      rest(textFrom, line, !heading && !afterBlank && !line.marked());
      afterBlank = heading && textFrom >= line.to();
    }
  }

  /** A one-line heading is over: back to the part around it. */
  private void leave() {
    Section.Role role = around == null ? byType(type) : around;
    current = new Section("", role, null);
    inline = false;
    brief = false;
  }

  /** Adds the text of a line, cut at headings that stand within it. */
  private void rest(int from, Lines.Line line, boolean joins) {
    int start = from;
    boolean first = joins;
    for (int i = from; i < line.to(); i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == ';' || c == '|')
          && i + 2 < line.to()
          && Lines.blank(text.charAt(i + 1))) {
        int word = Lines.skipBlank(text, i + 1, line.to());
        int end = Character.isUpperCase(text.charAt(word)) ? colonHeading(word, line.to()) : 0;
        if (end > 0) {
          add(start, i + 1, first, line);
          start = open(word, line.to(), end, true);
          first = false;
          i = Math.max(i, start - 1);
        }
      }
    }
    add(start, line.to(), first, line);
  }

  private void add(int from, int to, boolean joins, Lines.Line line) {
    int start = Lines.skipBlank(text, from, to);
    if (start < to) {
      pieces.add(new Piece(start, to, current, joins, line.length()));
    }
  }

  /** Where the name of the heading at {@code from} ends, or 0 where there is none. */
  private int headingEnd(int from, int to, boolean hash) {
    int colon = colonHeading(from, to);
    if (colon > 0) {
      return colon;
    }
    int limit = Math.min(to, from + Headings.LONGEST + 4);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean dash =
          (c == '-' || c == '\u2013' || c == '\u2014') && Lines.blank(text.charAt(i - 1));
      if (dash
          && i + 1 < to
          && Lines.blank(text.charAt(i + 1))
          && capital(from)
          && named(from, i)) {
        return i;
      }
    }
    int end = nameEnd(from, to);
    int bare = afterMother(from, to);
    if (bare > 0) {
      return bare;
    }
    boolean alone = to <= from + Headings.LONGEST + 4 && named(from, end);
    if (alone && (hash || capital(from))) {
      return end;
    }
    return hash ? firstWords(from, to) : 0;
  }

  /**
   * After {@code #} the heading's words may run straight into the text: {@code #FEN NPO on D10W}.
   */
  private int firstWords(int from, int to) {
    int best = 0;
    for (int i = from + 1; i < Math.min(to, from + Headings.LONGEST); i++) {
      if (Lines.blank(text.charAt(i)) && Headings.find(text, from, i) != null) {
        best = i;
      }
    }
    return best;
  }

  /**
   * What follows the mother's history may have a heading in capitals that runs into its text:
   * {@code EXAM wt 3420 L 51}. Left unread, the infant's measures would be the mother's.
   */
  private int afterMother(int from, int to) {
    if (current.role() != Section.Role.MATERNAL) {
      return 0;
    }
    int end = from;
    while (end < to && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean word = end - from > 1 && end < to && Lines.blank(text.charAt(end));
    Headings.Heading heading = word ? Headings.find(text, from, end) : null;
    return heading != null
            && (heading.role() == Section.Role.OBJECTIVE || heading.role() == Section.Role.BIRTH)
        ? end
        : 0;
  }

  private int colonHeading(int from, int to) {
    int limit = Math.min(to, from + Headings.LONGEST + 4);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '\uFF1A') {
        // "I:T 0.27" has no heading.
        boolean open = i + 1 >= to || !Character.isDigit(text.charAt(i + 1));
        return open && named(from, nameEnd(from, i)) ? i : 0;
      }
      if (c == '.' || c == ';') {
        return 0;
      }
    }
    return 0;
  }

  private boolean named(int from, int to) {
    return Headings.find(text, from, nameEnd(from, to)) != null;
  }

  /** Without closing marks: {@code Assessment**}, {@code Plan (today)}. */
  private int nameEnd(int from, int to) {
    int end = to;
    while (end > from
        && (Lines.blank(text.charAt(end - 1)) || "*_:=-".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  private boolean capital(int i) {
    return Character.isUpperCase(text.charAt(i))
        || Character.isLetter(text.charAt(i)) && !Character.isLowerCase(text.charAt(i));
  }

  /**
   * Opens the section of the heading that starts at {@code from}; returns where its text begins.
   */
  private int open(int from, int to, int end, boolean within) {
    int nameEnd = nameEnd(from, end);
    Headings.Heading heading = Headings.find(text, from, nameEnd);
    if (heading == null) {
      nameEnd = end;
      heading = new Headings.Heading(null, null, true);
    }
    Section.Role role = heading.role();
    BodySystem system = heading.system();
    if (role == null) {
      role = around == null ? byType(type) : around;
      role = role == Section.Role.OTHER ? Section.Role.ASSESSMENT_AND_PLAN : role;
    } else if (within
        && current.role() == Section.Role.MATERNAL
        && (role == Section.Role.MEDICATIONS || laboratory(text.subSequence(from, nameEnd)))) {
      // "Maternal: 34 yo ... Meds: insulin" lists the mother's.
      role = Section.Role.MATERNAL;
      system = current.system();
    } else if (within && system == null && current.system() != null) {
      // "RESP: ... Plan: wean" is still about breathing.
      system = current.system();
    } else if (!heading.keep()) {
      around = system == null ? around(role) : null;
    }
    brief = heading.keep();
    current = new Section(text.subSequence(from, nameEnd).toString(), role, system);
    int k = end;
    while (k < to
        && (Lines.blank(text.charAt(k)) || ":\uFF1A-\u2013\u2014*_".indexOf(text.charAt(k)) >= 0)) {
      boolean minus = text.charAt(k) == '-' && k + 1 < to && !Lines.blank(text.charAt(k + 1));
      if (minus) {
        break;
      }
      k++;
    }
    return heading.keep() && k < to ? from : k;
  }

  private static boolean laboratory(CharSequence name) {
    return name.toString().toLowerCase(Locale.ROOT).matches("labs?|bloods?|results|investigations");
  }

  private static Section.@Nullable Role around(Section.Role role) {
    return switch (role) {
      case OBJECTIVE, EVENTS, ASSESSMENT, PLAN, ASSESSMENT_AND_PLAN -> role;
      case MATERNAL, BIRTH, FAMILY_HISTORY, MEDICATIONS, IMPRESSION, ADDENDUM, OTHER -> null;
    };
  }

  private static Section.Role byType(@Nullable NoteType type) {
    return switch (type) {
      case null -> Section.Role.OTHER;
      case PROGRESS, ADMISSION, CONSULT -> Section.Role.OTHER;
      case NURSING, PROCEDURE, FAMILY, SOCIAL_WORK -> Section.Role.EVENTS;
      case RADIOLOGY, LABORATORY -> Section.Role.OBJECTIVE;
      case MEDICATION -> Section.Role.MEDICATIONS;
      case DISCHARGE_PLANNING -> Section.Role.OTHER;
    };
  }
}
