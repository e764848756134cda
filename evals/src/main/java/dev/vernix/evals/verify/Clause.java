package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.support.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a sentence that says one thing, with what it can be checked by.
 *
 * @param text its characters
 * @param sentence in which it stands
 * @param from where the stretch begins in its sentence
 * @param length of the stretch, with the blanks around it
 * @param own concepts named in it, or in the one before where it names none
 * @param inherited true where it names none
 * @param around concepts of the whole sentence, or of the one before where that names none
 * @param times days written in it
 * @param days those of {@code times}; without any, that with which the sentence opens
 * @param figures numbers with their units, times of day and codes
 * @param roles those numbers of which the role is known
 * @param begins true where it tells a beginning or an end, whose day must be that of the event
 * @param current true where it tells how things stand when the stay ends
 */
record Clause(
    String text,
    String sentence,
    int from,
    int length,
    List<Named> own,
    boolean inherited,
    List<Named> around,
    List<TimeExpression> times,
    List<Days> days,
    List<Element> figures,
    List<Role> roles,
    List<Grade> grades,
    boolean begins,
    boolean current) {

  private static final Pattern AT_BIRTH =
      Pattern.compile(
          "(?i)\\b(?:at|after|since|from) (?:birth|delivery)\\b|\\bdelivery room\\b|\\bin the"
              + " DR\\b");

  /** Its sentence tells of the time right after birth. */
  boolean atBirth() {
    return AT_BIRTH.matcher(sentence).find();
  }

  /** A day and nothing else. */
  boolean onlyDays() {
    var left = new StringBuilder(text);
    for (var t : times) {
      for (int i = Math.max(0, t.from() - from); i < Math.min(text.length(), t.to() - from); i++) {
        left.setCharAt(i, ' ');
      }
    }
    return !times.isEmpty() && left.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Concepts named in it, with other names of the very same. */
  Set<String> concepts() {
    return own.stream().flatMap(n -> n.own().stream()).collect(Collectors.toSet());
  }

  /** The same of the whole sentence. */
  Set<String> aroundConcepts() {
    return around.stream().flatMap(n -> n.own().stream()).collect(Collectors.toSet());
  }

  /** The same with the groups that they belong to. */
  Set<String> ownKeys() {
    return keys(own);
  }

  /** Concepts of the sentence with their groups. */
  Set<String> aroundKeys() {
    return keys(around);
  }

  private static final Pattern STOPS =
      Pattern.compile(
          "(?i)\\b(?:until|till|through|thru|to|stop\\w*|discontinu\\w*|remov\\w*|off|out|end\\w*|finish\\w*|complet\\w*|last)\\b[^,;]{0,20}$");

  /** Whether a day that is written in it is said to be the last. */
  boolean stops(TimeExpression t, Days day) {
    boolean second =
        Days.of(t).last().equals(day.first()) && !Days.of(t).first().equals(day.first());
    return second || STOPS.matcher(before(t)).find();
  }

  private String before(TimeExpression t) {
    return text.substring(0, Math.max(0, Math.min(text.length(), t.from() - from)));
  }

  /** The same of one of its names alone. */
  Clause of(Named name) {
    return new Clause(
        text,
        sentence,
        from,
        length,
        List.of(name),
        inherited,
        around,
        times,
        days,
        figures,
        roles,
        grades,
        begins,
        current);
  }

  private static Set<String> keys(List<Named> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(n -> keys.addAll(n.keys()));
    return keys;
  }

  /** Its words, or those of the whole sentence where it has few. */
  Set<String> sayings() {
    var own = Stems.of(text);
    return own.size() > 2 ? own : Stems.of(sentence);
  }

  Set<String> words() {
    return Stems.of(text);
  }
}
