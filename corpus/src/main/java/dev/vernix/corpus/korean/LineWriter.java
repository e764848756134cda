package dev.vernix.corpus.korean;

import dev.vernix.corpus.korean.Unit.Sort;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.reading.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the units of a line in the order of English: the verb before what particles tie to it
 * ({@code CPAP으로 변경}: changed to CPAP), denial and doubt before what they deny or doubt.
 */
final class LineWriter {
  private static final Set<Kind> DENIED =
      EnumSet.of(Kind.DIAGNOSIS, Kind.FINDING, Kind.ORGANISM, Kind.LAB, Kind.MEASURE);
  private static final Set<Kind> STUDY =
      EnumSet.of(Kind.IMAGING, Kind.LAB, Kind.SCREENING, Kind.PROCEDURE);
  private static final Set<Kind> PLACE = EnumSet.of(Kind.SERVICE);
  private static final Pattern FUTURE =
      Pattern.compile(
          "in (?:(?:\\d+|one) (?:days?|weeks?|months?)|the (?:morn|afternoo|even)\\w+)");

  /** An unknown verb in the conditional: {@code 단단해지면}, {@code 낮아지면}. */
  private static final Pattern CONDITION =
      Pattern.compile("\\S+(?:지|하|되|으|이|나|오르|생기|보이|떨어지|없으|있으)면");

  private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}");

  /** What is transfused besides red cells; "transfused" by itself means those. */
  private static final Pattern NOT_RED =
      Pattern.compile("(?i)\\b(?:FFP|plasma|platelets?|plt|SDP|cryo\\w*)\\b");

  private static final Set<Kind> MEANS =
      EnumSet.of(Kind.RESPIRATORY_SUPPORT, Kind.NUTRITION, Kind.DEVICE);

  /** How many units a word looks ahead or back; no phrase is longer. */
  private static final int REACH = 60;

  /** A phrase that waits for its verb. */
  private record Moved(String role, List<Unit> units) {}

  private static final Set<String> CHAINS = Set.of("and", "then", "but", "ongoing-and");
  private static final Set<String> ENDS =
      Set.of("stopped", "completed", "removed", "resumed", "restarted", "ended");

  private final List<Unit> in;
  private final List<Unit> out = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();
  private final Deque<int[]> brackets = new ArrayDeque<>();

  /** What the clause before was about, where the sentence goes on. */
  private List<Unit> subject = List.of();

  /** Where the clause, its last phrase, and what a denial may reach begin in {@code out}. */
  private int clause;

  private int phrase;
  private int group;

  private LineWriter(List<Unit> in) {
    this.in = in;
  }

  static List<Unit> write(List<Unit> units) {
    var writer = new LineWriter(units);
    int i = 0;
    while (i < units.size()) {
      i = writer.step(i);
    }
    writer.release("");
    if (writer.finished()) {
      writer.trim();
      writer.out.add(Unit.added("."));
    }
    return writer.out;
  }

  /**
   * Whether the line says all it has to say, though it bears no full stop: the reader takes long
   * lines for wrapped ones, and English is longer than Korean.
   */
  private boolean finished() {
    int k = in.size() - 1;
    while (k >= 0 && in.get(k).sort() == Sort.SPACE) {
      k--;
    }
    if (k <= 0) {
      return false;
    }
    Unit last = in.get(k);
    boolean list = in.stream().limit(3).anyMatch(u -> u.sort() == Sort.HEAD) || numbered() > 1;
    boolean verb =
        last.sort().verb()
            || last.sort() == Sort.NO
            || last.sort() == Sort.ENDING && in.get(k - 1).sort().verb();
    return verb || list && (last.sort() == Sort.LATIN || last.sort() == Sort.NOUN);
  }

  /** How many numbers of a list the line has: {@code 1. RDS 2. PDA}. */
  private long numbered() {
    return java.util.stream.IntStream.range(1, in.size())
        .filter(k -> in.get(k).text().equals(".") && in.get(k - 1).text().matches("\\d{1,2}"))
        .count();
  }

  private int step(int i) {
    Unit u = in.get(i);
    switch (u.sort()) {
      case SPACE -> {
        if (out.isEmpty() || !out.getLast().text().endsWith(" ")) {
          out.add(u);
        }
      }
      case MARK -> mark(i, u);
      case HEAD -> emit(u);
      case LATIN -> {
        Unit participle = Vocabulary.STANDARD.latin(u);
        if (participle != null && sort(next(i)) == Sort.ENDING) {
          return verb(i, participle);
        }
        emit(u);
      }
      case NOUN -> emit(u.text().equals("infant") && another() ? u.as("one") : u);
      case COUNT -> {
        emit(u);
        group = out.size();
      }
      case TIME -> {
        boolean hour = u.text().startsWith("in the ");
        if (u.text().startsWith("in ")
            && FUTURE.matcher(u.text()).matches()
            && (hour ? verbAhead(i) >= 0 : sort(next(i)) == Sort.NOUN)) {
          moved.add(new Moved("when", List.of(u)));
        } else {
          emit(u);
          starts();
        }
      }
      case VERB, LIGHT, AMOUNT -> {
        return verb(i, u);
      }
      case NO, MAYBE -> deny(u, u.text() + " ");
      case AND -> emit(u);
      case PARTICLE -> particle(i, u);
      case ENDING -> ending(u);
      case UNKNOWN -> {
        release("");
        emit(u);
        if (CONDITION.matcher(u.text()).matches()) {
          out.add(word(clause), Unit.added("if "));
          out.add(Unit.added(","));
        }
        ends();
      }
    }
    return i + 1;
  }

  private void mark(int i, Unit u) {
    if (".,;:)".contains(u.text()) && !out.isEmpty() && out.getLast().text().equals(" ")) {
      out.removeLast();
      clause = Math.min(clause, out.size());
      phrase = Math.min(phrase, out.size());
      group = Math.min(group, out.size());
    }
    if (u.text().equals(")") && brackets.isEmpty() && out.size() <= 3) {
      out.add(u.as(":"));
      ends();
      return;
    }
    if (u.text().equals("(")) {
      emit(u);
      brackets.push(new int[] {clause, phrase, group});
      ends();
    } else if (u.text().equals(")")) {
      emit(u);
      if (!brackets.isEmpty()) {
        int[] before = brackets.pop();
        clause = before[0];
        phrase = before[1];
        group = before[2];
      }
    } else if (u.text().equals(",") || u.text().equals("/")) {
      boolean visit =
          u.text().equals(",")
              && (headed("Follow-up") || waits() || brackets.isEmpty() && dated(i));
      if (waits()) {
        release("");
      }
      out.add(visit ? u.as(";") : u);
      phrase = out.size();
    } else {
      release("");
      out.add(u);
      ends();
    }
  }

  /** Whether the clause is about the infant of the next bed, whom a second "infant" means too. */
  private boolean another() {
    return out.subList(Math.min(clause, out.size()), out.size()).stream()
        .anyMatch(u -> u.text().equals("neighboring infant"));
  }

  /** {@code 3/1 HFNC 중단하고 캐뉼라, 3/8 산소 중단}: a sentence of dates, each before what it dates. */
  private boolean dated(int i) {
    int first = i;
    boolean verb = false;
    while (first > 0 && !in.get(first - 1).text().equals(".")) {
      first--;
      verb |= in.get(first).sort().verb();
    }
    return verb && date(next(first - 1)) && date(next(i));
  }

  private boolean date(int k) {
    return sort(k) == Sort.TIME && DATE.matcher(in.get(k).text()).matches();
  }

  private boolean waits() {
    return moved.stream().anyMatch(m -> m.role.equals("when"));
  }

  /** Whether the line opens with that heading. */
  private boolean headed(String heading) {
    return brackets.isEmpty()
        && in.stream().limit(2).anyMatch(u -> u.sort() == Sort.HEAD && u.text().equals(heading));
  }

  private void emit(Unit u) {
    if (!out.isEmpty() && !u.text().isEmpty()) {
      String last = out.getLast().text();
      char a = last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
      boolean glued =
          u.sort() == Sort.LATIN
              && EnumSet.of(Sort.LATIN, Sort.MARK).contains(out.getLast().sort())
              && out.getLast().to() == u.from();
      boolean open = glued || a == '(' || Character.isWhitespace(a) || a == '/' || a == '[';
      if (!open && Character.isLetterOrDigit(u.text().charAt(0)) && u.from() != 0) {
        if (a != '~' && a != '-' || u.sort() != Sort.LATIN) {
          out.add(Unit.added(" "));
        }
      }
    }
    out.add(u);
  }

  private void ends() {
    clause = out.size();
    starts();
  }

  private void starts() {
    phrase = out.size();
    group = out.size();
  }

  // Verbs.

  private int verb(int i, Unit start) {
    Unit verb = start;
    int at = next(i);
    // 투여 완료, 삽입 시행: of two verbs in a row the one that says more.
    while (sort(at).verb() || objectVerb(at)) {
      int k = sort(at).verb() ? at : next(at);
      Unit other = in.get(k);
      String text = both(verb, other);
      boolean first = other.sort() == Sort.LIGHT || !verb.means().isEmpty();
      var main = first && verb.sort() != Sort.LIGHT ? verb : other;
      verb = new Unit(main.sort(), text, verb.from(), other.to(), main.means());
      at = next(k);
    }
    String mode = sort(at) == Sort.ENDING ? in.get(at).means() : "";
    int end = mode.isEmpty() ? i + 1 : at + 1;
    if (mode.isEmpty()) {
      end = verb.to() > start.to() ? indexAfter(verb.to(), i) : i + 1;
    }
    if (mode.equals("adnominal") && verb.sort() == Sort.LIGHT) {
      starts();
      return end;
    }
    if (sort(at) == Sort.PARTICLE && in.get(at).means().equals("purpose")) {
      write(verb, "purpose", false);
      return at + 1;
    }
    boolean cause =
        sort(at) == Sort.PARTICLE && in.get(at).means().equals("to")
            || sort(at) == Sort.PARTICLE && in.get(at).means().equals("because");
    if (cause) {
      end = at + 1;
      cause = sort(next(at)) != Sort.LIGHT;
    }
    write(verb, mode, cause);
    return end;
  }

  /** What two verbs in a row say: what was only planned, or failed, did not happen. */
  private static String both(Unit verb, Unit other) {
    return switch (other.means()) {
      case "plan" -> "to be " + verb.text() + ", " + other.text();
      case "fail" -> "not " + verb.text() + ", " + other.text();
      default ->
          other.text().equals("not done")
              ? "not " + verb.text()
              : other.text().startsWith("not ")
                  ? "not " + verb.text() + ", " + other.text()
                  : other.sort() == Sort.LIGHT
                      ? verb.text()
                      : verb.sort() == Sort.LIGHT
                          ? other.text()
                          : verb.text() + ", " + other.text();
    };
  }

  private boolean objectVerb(int at) {
    return sort(at) == Sort.PARTICLE && in.get(at).means().equals("none") && sort(next(at)).verb();
  }

  private int indexAfter(int to, int i) {
    int k = i;
    while (k < in.size() && in.get(k).to() <= to) {
      k++;
    }
    return k;
  }

  private void write(Unit verb, String mode, boolean cause) {
    boolean other = verb.text().equals("transfused") && NOT_RED.matcher(text(since())).find();
    String word = other ? "given" : verb.text();
    String said =
        switch (mode) {
          case "plan", "need", "purpose" -> word.startsWith("to be") ? word : "to be " + word;
          case "consider" -> "consider being " + word;
          case "not", "not-and" -> "not " + word;
          case "before" -> "before being " + word;
          case "ongoing", "ongoing-and" ->
              word.equals("continued") || verb.sort() == Sort.AMOUNT ? word : "being " + word;
          default -> word;
        };
    if (mode.equals("if") || cause) {
      out.add(word(clause), Unit.added(cause ? "because " : "if "));
    }
    elided(verb, mode);
    emit(verb.as(said));
    release(verb.sort() == Sort.AMOUNT && !verb.means().equals("-") ? "to" : verb.means());
    String tail =
        switch (mode) {
          case "and", "if", "before", "not-and", "ongoing-and", "purpose" -> ",";
          case "but" -> verb.means().equals("plan") ? " but" : ", but";
          case "then" -> ", then";
          default -> cause ? "," : "";
        };
    if (!tail.isEmpty()) {
      comma(tail);
    }
    if (!tail.isEmpty() || !mode.isEmpty()) {
      ends();
    } else {
      starts();
    }
  }

  /** The clause so far. */
  private List<Unit> since() {
    return out.subList(Math.min(clause, out.size()), out.size());
  }

  /** {@code 1/7 광선치료 시작하고 1/9 중단함}: what was stopped is named once in Korean. */
  private void elided(Unit verb, String mode) {
    var words = since().stream().filter(u -> u.sort().word() || u.sort() == Sort.UNKNOWN).toList();
    boolean times = !words.isEmpty() && words.stream().allMatch(u -> u.sort() == Sort.TIME);
    if (times && ENDS.contains(verb.text()) && moved.isEmpty()) {
      subject.forEach(this::emit);
    }
    subject = CHAINS.contains(mode) ? lastName(words) : List.of();
  }

  /** The last run of words that are neither times nor figures. */
  private static List<Unit> lastName(List<Unit> words) {
    int to = words.size();
    while (to > 0 && !named(words.get(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && named(words.get(from - 1))) {
      from--;
    }
    return to - from > 3 ? List.of() : List.copyOf(words.subList(from, to));
  }

  private static boolean named(Unit u) {
    return u.sort() == Sort.NOUN
        || u.sort() == Sort.LATIN && u.text().chars().noneMatch(Character::isDigit);
  }

  /** Writes the phrases that waited; {@code to} is what the verb makes of {@code 로}. */
  private void release(String to) {
    moved.sort(java.util.Comparator.comparing(Moved::role));
    for (var m : moved) {
      String preposition = m.role.equals("to") ? to : m.role;
      if (m.role.equals("when")
          || preposition.equals("-")
          || text(m.units).strip().equals("home")) {
        preposition = "";
      } else if (m.role.equals("to") && !to.equals("to") && !to.equals("into")) {
        preposition =
            illness(m.units) ? "for" : to.isEmpty() || to.matches("plan|fail") ? "by" : to;
      }
      trim();
      out.add(Unit.added(preposition.isEmpty() ? " " : " " + preposition + " "));
      out.addAll(strip(m.units));
    }
    moved.clear();
  }

  // Particles.

  private void particle(int i, Unit u) {
    String role = u.means();
    int verb = verbAhead(i);
    Sort ahead = verb < 0 ? Sort.MARK : sort(verb);
    if (role.equals("until") && ahead == Sort.AMOUNT) {
      role = "to";
    }
    switch (role) {
      case "to" -> {
        if (verb >= 0) {
          towards(verb, ahead);
        }
      }
      case "from" -> {
        if (verb >= 0 && toBetween(i, verb) && (ahead == Sort.AMOUNT || means(verb).equals("to"))) {
          cut("from", phrase);
        } else if (kinds(out.subList(phrase, out.size()), STUDY)) {
          out.add(u.as(":"));
          ends();
        } else if (phrase < out.size() && out.get(lastWord()).sort() != Sort.VERB) {
          boolean on = kinds(out.subList(phrase, out.size()), MEANS);
          boolean at = kinds(out.subList(phrase, out.size()), PLACE);
          out.add(word(phrase), u.as(on ? "on " : at ? "at " : "in "));
        }
      }
      case "since" -> {
        boolean ends =
            verb >= 0
                && in.subList(i + 1, verb).stream()
                    .anyMatch(x -> x.sort() == Sort.PARTICLE && x.means().equals("until"));
        if (ends) {
          cut("from", lastWord());
        } else if (verb < 0 && !out.isEmpty() && out.get(lastWord()).text().equals("tomorrow")) {
          later();
        } else if (verb < 0
            || in.get(verb).text().matches("(?:NPO )?continued|held|applied")
            || !out.isEmpty() && out.get(lastWord()).text().equals("yesterday")) {
          out.add(lastWord(), u.as("since "));
        }
      }
      case "until" -> {
        if (!out.isEmpty() && out.get(lastWord()).text().indexOf('-') > 0) {
          break;
        }
        if (verb >= 0) {
          cut("until", lastWord());
        } else {
          out.add(lastWord(), u.as("until "));
        }
      }
      case "and" -> {
        emit(u.as("and"));
        return;
      }
      case "with" -> {
        if (verb >= 0) {
          cut("with", lastWord());
        } else {
          out.add(lastWord(), u.as("with "));
        }
      }
      case "because", "purpose" -> out.add(word(phrase), u.as("for "));
      default -> {
        phrase = out.size();
        return;
      }
    }
    starts();
  }

  /** {@code loading 20 mg/kg → 내일부터 5 mg/kg}: what is from tomorrow on is of its own. */
  private void later() {
    int k = clause - 1;
    while (k >= 0 && out.get(k).sort() == Sort.SPACE) {
      k--;
    }
    if (k >= 0 && out.get(k).text().equals("\u2192")) {
      out.set(k, out.get(k).as(";"));
    }
    cut("from", lastWord());
  }

  private void towards(int verb, Sort ahead) {
    String means = means(verb);
    Unit last = out.isEmpty() ? Unit.added("") : out.get(lastWord());
    boolean figure = last.text().chars().anyMatch(Character::isDigit);
    if (last.means().equals("as")
        || last.text().endsWith(" twin")
        || means.equals("-")
        || phrase >= out.size()) {
      return;
    }
    if (ahead == Sort.AMOUNT) {
      cut("to", moved.stream().anyMatch(m -> m.role.equals("from")) ? phrase : amount());
    } else if (means.equals("to") || latinVerb(verb)) {
      cut("to", wholePhrase(in.get(verb)));
    } else if (means.equals("into")) {
      cut("to", place());
    } else if (!figure) {
      int ill = reach(phrase, out.size());
      boolean illness = ill >= 0 && illness(out.subList(ill, out.size()));
      cut("to", illness ? ill : lastWord());
    }
  }

  private void cut(String role, int from) {
    var tail = out.subList(word(from), out.size());
    if (tail.stream().allMatch(x -> x.sort() == Sort.SPACE)) {
      return;
    }
    moved.add(new Moved(role, List.copyOf(tail)));
    tail.clear();
  }

  /** {@code feeding 3cc q3h로 증량}: the new amount begins with its number. */
  private int amount() {
    for (int k = phrase; k < out.size(); k++) {
      String text = out.get(k).text();
      if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
        boolean graded =
            k - 2 >= phrase && out.get(k - 2).text().matches("(?i)stage|grade|gr|zone");
        return graded ? k - 2 : k;
      }
    }
    return phrase;
  }

  /** {@code PICC 좌측 다리로 삽입}: only the limb is where it went. */
  private int place() {
    String text = text(out.subList(phrase, out.size()));
    return Lexicon.standard().match(text, 0, text.length()).stream()
        .filter(m -> m.concept().kind() == Kind.ANATOMY)
        .findFirst()
        .map(m -> unitAt(phrase, m.from()))
        .orElse(phrase);
  }

  /** {@code NCPAP 6, FiO2 0.3으로 변경}: the settings behind the comma belong to it. */
  private int wholePhrase(Unit verb) {
    if (!verb.means().equals("to") || phrase == 0) {
      return phrase;
    }
    int k = phrase - 1;
    if (!out.get(k).text().equals(",")) {
      return phrase;
    }
    while (k > group && !out.get(k - 1).text().equals(",")) {
      k--;
    }
    return k >= clause && kinds(out.subList(k, phrase), MEANS) ? k : phrase;
  }

  /** The last word or time in {@code out}. */
  private int lastWord() {
    int k = out.size() - 1;
    while (k > 0 && out.get(k).sort() == Sort.SPACE) {
      k--;
    }
    if (k > 0 && out.get(k).text().equals(")")) {
      while (k > 0 && !out.get(k).text().equals("(")) {
        k--;
      }
      return Math.max(k - 1, 0);
    }
    return Math.max(k, 0);
  }

  /** The verb that the clause comes to; -1 where it ends without one. */
  private int verbAhead(int i) {
    for (int k = i + 1; k < Math.min(in.size(), i + REACH); k++) {
      Unit u = in.get(k);
      if (u.sort().verb() || latinVerb(k)) {
        return k;
      }
      boolean border = u.sort() == Sort.MARK && !"(),/".contains(u.text());
      if (border || u.sort() == Sort.UNKNOWN || u.sort() == Sort.NO || u.sort() == Sort.MAYBE) {
        return -1;
      }
    }
    return -1;
  }

  /** What {@code 로} before that verb means. */
  private String means(int verb) {
    Unit latin = Vocabulary.STANDARD.latin(in.get(verb));
    return latinVerb(verb) && latin != null ? latin.means() : in.get(verb).means();
  }

  private boolean latinVerb(int k) {
    return in.get(k).sort() == Sort.LATIN && Vocabulary.STANDARD.latin(in.get(k)) != null;
  }

  private boolean toBetween(int i, int verb) {
    return in.subList(i + 1, verb).stream()
        .anyMatch(u -> u.sort() == Sort.PARTICLE && u.means().equals("to"));
  }

  // Endings of nouns.

  private void ending(Unit u) {
    boolean bare = out.stream().skip(clause).allMatch(x -> x.sort() == Sort.SPACE);
    if (bare) {
      return;
    }
    switch (u.means()) {
      case "plan" -> emit(u.as("planned"));
      case "need" -> emit(u.as("needed"));
      case "consider" -> emit(u.as("considered"));
      case "not", "not-and" -> emit(u.as("not done"));
      case "ongoing" -> emit(u.as("ongoing"));
      case "ongoing-and" -> {
        emit(u.as("ongoing"));
        out.add(Unit.added(","));
      }
      case "before" -> {
        out.add(word(group), u.as("before "));
        trim();
        out.add(Unit.added(","));
      }
      case "if" -> {
        out.add(word(clause), Unit.added("if "));
        out.add(Unit.added(","));
      }
      case "then" -> {
        out.add(word(group), u.as("after "));
        trim();
        out.add(Unit.added(","));
      }
      case "and" -> comma(",");
      case "but" -> comma(", but");
      default -> {
        return;
      }
    }
    ends();
  }

  // Denial and doubt.

  private void deny(Unit u, String word) {
    denied(u, word);
    if (u.means().equals("and")) {
      trim();
      out.add(Unit.added(","));
    }
    ends();
  }

  private void denied(Unit u, String word) {
    int at = reach(group, out.size());
    if (at < 0) {
      int verb = lastWord();
      if (!out.isEmpty() && out.get(verb).sort().verb()) {
        out.add(verb, new Unit(Sort.NO, u.sort() == Sort.NO ? "not " : word, u.from(), u.to(), ""));
      } else {
        emit(u.as(u.sort() == Sort.NO ? "none" : "suspected"));
      }
      return;
    }
    while (at > clause) {
      int comma = at - 1;
      while (comma > clause && out.get(comma).sort() == Sort.SPACE) {
        comma--;
      }
      Unit join = out.get(comma);
      if (!joins(join)) {
        break;
      }
      int from = comma;
      while (from > clause && !joins(out.get(from - 1))) {
        from--;
      }
      int first = pure(from, comma);
      if (first < 0) {
        break;
      }
      out.set(
          comma, join.as(join.text().equals("/") ? "/" : join.text().equals("and") ? "or" : " or"));
      at = first;
    }
    out.add(at, new Unit(Sort.NO, word, u.from(), u.to(), ""));
  }

  private void comma(String mark) {
    trim();
    out.add(Unit.added(mark));
  }

  private void trim() {
    while (!out.isEmpty() && out.getLast().text().equals(" ")) {
      out.removeLast();
    }
  }

  /** Where what is denied begins: the findings at the end of that stretch, else all of it. */
  private int reach(int from, int to) {
    int start = Math.min(Math.max(to - REACH, Math.max(from, lastComma(from, to))), to);
    while (start < to && out.get(start).sort() == Sort.SPACE) {
      start++;
    }
    if (start >= to) {
      return -1;
    }
    String text = text(out.subList(start, to));
    int best = -1;
    for (Mention m : Lexicon.standard().match(text, 0, text.length())) {
      boolean denied = DENIED.contains(m.concept().kind());
      best = denied ? best < 0 ? m.from() : best : -1;
    }
    return best < 0 ? start : unitAt(start, best);
  }

  private static boolean joins(Unit u) {
    return u.text().equals(",") || u.text().equals("/") || u.text().equals("and");
  }

  private int lastComma(int from, int to) {
    for (int k = to - 1; k >= from; k--) {
      if (joins(out.get(k)) || out.get(k).text().equals("+")) {
        return k + 1;
      }
    }
    return from;
  }

  /** The first word of a stretch that names findings and nothing else; -1 for another. */
  private int pure(int from, int to) {
    int start = from;
    while (start < to && out.get(start).sort() == Sort.SPACE) {
      start++;
    }
    String text = text(out.subList(start, to)).stripTrailing();
    var mentions = Lexicon.standard().match(text, 0, text.length());
    boolean one = out.subList(start, to).stream().filter(u -> u.sort() != Sort.SPACE).count() == 1;
    boolean whole =
        one
            && !mentions.isEmpty()
            && !text.endsWith("ed")
            && mentions.getFirst().from() == 0
            && mentions.getLast().to() == text.length()
            && mentions.stream().allMatch(m -> DENIED.contains(m.concept().kind()));
    return whole ? start : -1;
  }

  private int unitAt(int start, int offset) {
    int length = 0;
    for (int k = start; k < out.size(); k++) {
      length += out.get(k).text().length();
      if (length > offset) {
        return k;
      }
    }
    return start;
  }

  // Small helps.

  /** The first word from that place on. */
  private int word(int from) {
    int k = from;
    while (k < out.size()
        && (out.get(k).sort() == Sort.SPACE || ",.;".contains(out.get(k).text()))) {
      k++;
    }
    return k;
  }

  private static boolean illness(List<Unit> units) {
    return kinds(units, EnumSet.of(Kind.DIAGNOSIS, Kind.FINDING));
  }

  private static boolean kinds(List<Unit> units, Set<Kind> kinds) {
    String text = text(units.subList(Math.max(0, units.size() - REACH), units.size()));
    return Lexicon.standard().match(text, 0, text.length()).stream()
        .anyMatch(m -> kinds.contains(m.concept().kind()));
  }

  private static List<Unit> strip(List<Unit> units) {
    int from = 0;
    int to = units.size();
    while (from < to && units.get(from).text().isBlank()) {
      from++;
    }
    while (to > from && units.get(to - 1).text().isBlank()) {
      to--;
    }
    return units.subList(from, to);
  }

  private static String text(List<Unit> units) {
    var text = new StringBuilder();
    units.forEach(u -> text.append(u.text()));
    return text.toString();
  }

  private int next(int i) {
    int k = i + 1;
    while (k < in.size() && in.get(k).sort() == Sort.SPACE) {
      k++;
    }
    return k;
  }

  private Sort sort(int i) {
    return i < in.size() ? in.get(i).sort() : Sort.MARK;
  }
}
