package dev.vernix.corpus.reading;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.reading.TimeExpression.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of life, hours of life and postmenstrual ages. */
final class ChartDays {
  private static final int OLDEST = 400;
  private static final Set<String> LABELS =
      Set.of(
          "pma",
          "cga",
          "pca",
          "corrected",
          "postmenstrual",
          "postconceptional",
          "adjusted",
          "교정",
          "교정연령",
          "교정나이",
          "교정주수");
  private static final Set<String> AT_BIRTH =
      Set.of(
          "ga",
          "ega",
          "born",
          "birth",
          "gestation",
          "gestational",
          "delivered",
          "us",
          "재태주수",
          "재태연령",
          "재태기간",
          "출생");

  /** Strengths of dextrose, which {@code D5} and {@code D10} mean. */
  private static final Set<Integer> DEXTROSE = Set.of(5, 7, 10, 15, 20, 25, 30, 40, 50);

  private ChartDays() {}

  static @Nullable Placed at(Lexemes lx, int i, Stay stay) {
    Placed age = age(lx, i, stay);
    return age != null ? age : day(lx, i, stay);
  }

  private static @Nullable Placed day(Lexemes lx, int i, Stay stay) {
    int n = number(lx, i);
    if (n < 0) {
      return null;
    }
    int day = lx.intValue(n);
    int end = n + 1;
    if (lx.word(end).equals("of") && lx.word(end + 1).equals("life")) {
      end += 2;
    } else if (lx.word(i).equals("생후")) {
      end = lx.word(end).startsWith("일") ? end + 1 : end;
    }
    boolean korean = lx.word(i).equals("생후");
    boolean hours = korean && lx.word(n + 1).equals("시간");
    if (korean && !hours && !lx.word(n + 1).startsWith("일")) {
      return null;
    }
    boolean nth = korean && Korean.in("ordinal", lx.word(n + 2)) && lx.glued(n + 2);
    if (hours) {
      end = n + 2;
    } else if (nth) {
      end = n + 3;
    }
    if (lx.word(i).equals("hol") || hours) {
      LocalDateTime time = stay.clock().born().plusHours(day);
      return new Placed(
          i, end, Type.DAY_OF_LIFE, time.toLocalDate(), null, time.toLocalTime(), false);
    }
    LocalDate date =
        korean && !nth
            ? stay.clock().born().toLocalDate().plusDays(day)
            : stay.clock().dateOfDay(day);
    Placed one = Placed.on(i, end, Type.DAY_OF_LIFE, date);
    int h = high(lx, end);
    return h > 0 && lx.intValue(h) > day && lx.intValue(h) <= OLDEST
        ? one.until(h + 1, stay.clock().dateOfDay(lx.intValue(h)), false)
        : one;
  }

  /** Lexeme of the number of a day of life that starts at {@code i}, or -1. */
  private static int number(Lexemes lx, int i) {
    int n =
        switch (lx.word(i)) {
          case "dol", "hol" -> sign(lx, i + 1);
          case "생후" -> i + 1;
          case "days", "day" -> dayWord(lx, i);
          case "d" -> lx.mark(i + 1) == '.' ? dotted(lx, i) : bareD(lx, i);
          default -> -1;
        };
    return n > 0 && lx.number(n, 1, 3) && lx.intValue(n) <= OLDEST ? n : -1;
  }

  private static int sign(Lexemes lx, int i) {
    return lx.mark(i) == '#' || lx.mark(i) == ':' ? i + 1 : i;
  }

  private static int dayWord(Lexemes lx, int i) {
    if (lx.word(i + 1).equals("of") && lx.word(i + 2).equals("life")) {
      return sign(lx, i + 3);
    }
    boolean life = lx.word(i + 2).equals("of") && lx.word(i + 3).equals("life");
    boolean heading =
        Character.isUpperCase(lx.text().charAt(lx.from(i)))
            && lx.kind(i - 1) == Lexemes.NONE
            && (lx.kind(i + 2) == Lexemes.NONE
                || ":,.-\n".indexOf(lx.mark(i + 2)) >= 0 && lx.mark(i + 2) != 0
                || lx.kind(i + 2) == Lexemes.BREAK);
    return life || heading ? i + 1 : -1;
  }

  private static int dotted(Lexemes lx, int i) {
    boolean dol = lx.word(i + 2).equals("o") && lx.mark(i + 3) == '.' && lx.word(i + 4).equals("l");
    return dol ? sign(lx, lx.mark(i + 5) == '.' ? i + 6 : i + 5) : -1;
  }

  /** {@code D12}, but not {@code D10W}, {@code D3/7} or vitamin {@code D3}. */
  private static int bareD(Lexemes lx, int i) {
    boolean capital = lx.text().charAt(lx.from(i)) == 'D';
    boolean alone =
        lx.glued(i + 1)
            && !(lx.glued(i + 2)
                && (lx.kind(i + 2) == Lexemes.WORD
                    || lx.mark(i + 2) == '/'
                    || lx.mark(i + 2) == '%'
                    || lx.mark(i + 2) == '.' && lx.kind(i + 3) == Lexemes.NUMBER));
    boolean course = lx.word(i + 2).equals("of") || lx.mark(i + 2) == '/';
    boolean vitamin = lx.word(i - 1).startsWith("vit");
    boolean placed =
        lx.kind(i - 1) == Lexemes.NONE
            || lx.kind(i - 1) == Lexemes.BREAK
            || TimeWords.in("cue", lx.word(i - 1));
    return capital
            && alone
            && !course
            && !vitamin
            && placed
            && !DEXTROSE.contains(lx.intValue(i + 1))
        ? i + 1
        : -1;
  }

  private static int high(Lexemes lx, int j) {
    char mark = lx.mark(j);
    boolean joined =
        mark == '-'
            || mark == '–'
            || lx.arrow(j)
            || lx.word(j).equals("to")
            || lx.word(j).equals("through");
    int h = lx.word(j + 1).equals("dol") ? j + 2 : j + 1;
    boolean unit = lx.kind(h + 1) == Lexemes.MARK && lx.mark(h + 1) == '/' || lx.mark(h + 1) == '%';
    return joined && lx.number(h, 1, 3) && !unit ? h : -1;
  }

  private static @Nullable Placed age(Lexemes lx, int i, Stay stay) {
    if (!lx.number(i, 2, 2)
        || !stay.clock().gestation().known()
        || lx.glued(i) && lx.kind(i - 1) == Lexemes.WORD && !LABELS.contains(lx.word(i - 1))) {
      return null;
    }
    Numeral numeral = Gestations.at(lx, i);
    int end = numeral == null ? weeks(lx, i) : numeral.end();
    boolean labelled = labelled(lx, i, end);
    if (end == i || numeral == null && !labelled) {
      return null;
    }
    int days = numeral == null ? lx.intValue(i) * 7 : numeral.quantity().value().intValue();
    LocalDate date = stay.clock().dateOf(Gestation.ofDays(days));
    boolean after = date.isAfter(stay.clock().born().toLocalDate());
    boolean current = after && !date.isAfter(stay.today().plusDays(7));
    if (labelled ? date.isBefore(stay.clock().born().toLocalDate()) : !current || atBirth(lx, i)) {
      return null;
    }
    return Placed.on(i, end, Type.POSTMENSTRUAL_AGE, date);
  }

  private static int weeks(Lexemes lx, int i) {
    boolean plain = LABELS.contains(lx.word(i - 1)) || LABELS.contains(lx.word(i + 1));
    return lx.word(i + 1).startsWith("w") && lx.word(i + 1).length() <= 5
            || lx.word(i + 1).equals("주")
        ? i + 2
        : plain ? i + 1 : i;
  }

  private static boolean labelled(Lexemes lx, int i, int end) {
    for (int j = i - 1; j >= i - 3; j--) {
      if (LABELS.contains(lx.word(j))) {
        return true;
      }
      if (lx.kind(j) == Lexemes.NUMBER || lx.mark(j) == '.' || lx.mark(j) == ';') {
        break;
      }
    }
    return LABELS.contains(lx.word(end))
        || LABELS.contains(lx.word(end + 1)) && lx.kind(end) == Lexemes.WORD;
  }

  private static boolean atBirth(Lexemes lx, int i) {
    for (int j = i - 1; j >= i - 3; j--) {
      if (AT_BIRTH.contains(lx.word(j))) {
        return true;
      }
    }
    return false;
  }
}
