package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each mention of a sentence whether it holds and for whom, by the cues of {@code
 * context.tsv}.
 *
 * <p>After Harkema, Dowling, Thornblade and Chapman, ConText, J Biomed Inform 2009;42:839: a cue
 * has a direction and a scope that other cues end. Added here: a negation reaches through a list
 * ({@code no fever, rash or apnoea}) but not into the next shorthand statement ({@code no murmur,
 * lungs clear}).
 */
final class Context {
  /** What stands for a stretch of which nothing is known. */
  private static final Concept TARGET =
      new Concept(
          "target",
          "target",
          Kind.DIAGNOSIS,
          BodySystem.SKIN,
          Salience.MAJOR,
          Sensitivity.NONE,
          List.of());

  private static final Set<String> PREPOSITIONS =
      Set.of("for", "of", "to", "from", "with", "by", "against", "in");

  private static final Place NOWHERE = new Place(Section.NONE, Experiencer.INFANT, "");

  /** A cue in place: tokens {@code first} to {@code last}. */
  record Found(Cue cue, int first, int last) {}

  private final Tokens tokens;
  private final Place place;
  private final Span[] spans;
  private final int[] spanAt;
  private final int firstInfantWord;

  /** True where the only span is a stretch of unknown words rather than a concept. */
  private final boolean open;

  private @Nullable Kind targetKind;
  private final List<Set<Cue.Effect>> effects = new ArrayList<>();

  /** A mention's tokens. */
  record Span(int first, int last, Concept concept) {}

  /**
   * Where a sentence stands.
   *
   * @param section its section
   * @param whom whom the note is about unless it says otherwise
   * @param twin {@code a} or {@code b}: which twin the infant is; a sentence about the other is the
   *     sibling's
   */
  record Place(Section section, Experiencer whom, String twin) {}

  private Context(Tokens tokens, List<Mention> mentions, Place place) {
    this.tokens = tokens;
    this.place = place;
    spans = new Span[mentions.size()];
    spanAt = new int[tokens.size()];
    Arrays.fill(spanAt, -1);
    firstInfantWord = firstInfantWord(tokens);
    open = mentions.size() == 1 && mentions.getFirst().concept().equals(TARGET);
    int token = 0;
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      // A target may begin within the last word, or after it.
      while (token + 1 < tokens.size() && tokens.from(token) < mention.from()) {
        token++;
      }
      int first = token;
      while (token + 1 < tokens.size() && tokens.from(token + 1) < mention.to()) {
        token++;
      }
      spans[m] = new Span(first, token, mention.concept());
      Arrays.fill(spanAt, first, token + 1, m);
      effects.add(EnumSet.noneOf(Cue.Effect.class));
    }
  }

  static List<Sentence.Finding> read(Tokens tokens, List<Mention> mentions, Place place) {
    Context context = new Context(tokens, mentions, place);
    context.apply();
    List<Sentence.Finding> findings = new ArrayList<>(mentions.size());
    for (int m = 0; m < mentions.size(); m++) {
      findings.add(new Sentence.Finding(mentions.get(m), context.assertion(m)));
    }
    return findings;
  }

  /** What the sentence says of the characters {@code from} to {@code to}, whatever they are. */
  static Standing standing(Tokens tokens, int from, int to, @Nullable Kind kind) {
    if (tokens.size() == 0) {
      return new Standing(false, false, false, false, Experiencer.INFANT);
    }
    Context context = new Context(tokens, List.of(new Mention(TARGET, from, to)), NOWHERE);
    context.targetKind = kind;
    context.apply();
    return context.standing();
  }

  private Standing standing() {
    Set<Cue.Effect> said = effects.getFirst();
    boolean negated = said.contains(Cue.Effect.NEGATED);
    boolean conditional = said.contains(Cue.Effect.CONDITIONAL);
    boolean possible = said.contains(Cue.Effect.POSSIBLE) && !negated && !conditional;
    return new Standing(
        negated,
        possible,
        conditional || said.contains(Cue.Effect.PLANNED) && !possible,
        said.contains(Cue.Effect.HISTORICAL) || said.contains(Cue.Effect.RESOLVED),
        experiencer(said, 0));
  }

  private void apply() {
    if (spans.length == 0) {
      return;
    }
    List<Found> cues = new CueFinder(tokens, spans, spanAt, place, open).find();
    if (cues.isEmpty()) {
      return;
    }
    Scope scope = new Scope(tokens, spans, spanAt, cues, open);
    for (Found found : cues) {
      Cue.Direction direction = direction(found);
      if (direction == Cue.Direction.ATTACHED
          || passes(found, direction)
          || direction == Cue.Direction.BACKWARD && loose(found)
          || otherWay(found, scope)) {
        continue;
      }
      within(found);
      switch (direction) {
        case FORWARD, CLAUSE, REST -> forward(found, scope);
        case BACKWARD, CLOSING -> backward(found, scope);
        case BOTH -> {
          forward(found, scope);
          backward(found, scope);
        }
        case ATTACHED -> {}
      }
    }
  }

  /** {@code (-)} speaks of what it touches only: in {@code stool OB(-)} not of the stool. */
  private boolean loose(Found found) {
    return found.cue().effect() == Cue.Effect.NEGATED
        && tokens.norm(found.first()).equals("(")
        && (found.first() == 0 || spanAt[found.first() - 1] < 0);
  }

  /** Every mention stands on the other side of the cue. */
  private boolean passes(Found found, Cue.Direction direction) {
    return switch (direction) {
      case FORWARD, CLAUSE, REST -> spans[spans.length - 1].last < found.first();
      case BACKWARD, CLOSING -> spans[0].first > found.last();
      case BOTH, ATTACHED -> false;
    };
  }

  private void forward(Found found, Scope scope) {
    // "no residuals": the last word of a phrase may be the mention itself.
    mark(found, found.first() + 1, found.last());
    for (Scope.Reach reach : scope.forward(found)) {
      mark(found, reach.from(), reach.to());
    }
  }

  private void backward(Found found, Scope scope) {
    mark(found, scope.backward(found), scope.backwardEnd(found));
  }

  /** A stretch may hold its cue or be part of it: {@code [no rash]}, {@code rash: [none]}. */
  private void within(Found found) {
    if (open) {
      Span s = spans[0];
      boolean holds = found.first() >= s.first && found.last() <= s.last;
      boolean held = found.first() <= s.first && found.last() >= s.last;
      if (holds || held) {
        effects.getFirst().add(found.cue().effect());
      }
    }
  }

  /**
   * A phrase that works both ways ({@code resolved PDA}, {@code PDA resolved}) speaks of the
   * mention before it if that touches it, else of one that follows at once.
   */
  private boolean otherWay(Found found, Scope scope) {
    Cue.Direction direction = found.cue().direction();
    boolean forward = direction == Cue.Direction.FORWARD;
    if (!forward && direction != Cue.Direction.BACKWARD) {
      return false;
    }
    Cue.Direction opposite = forward ? Cue.Direction.BACKWARD : Cue.Direction.FORWARD;
    if (found.cue().effect() == Cue.Effect.CONDITIONAL) {
      return false;
    }
    boolean both = scope.at(found.first()).stream().anyMatch(f -> f.cue().direction() == opposite);
    if (both && open && offside(found, forward)) {
      return true;
    }
    boolean touchesBefore = mentionAt(found.first() - 1, found.cue());
    return both
        && (forward ? touchesBefore : !touchesBefore && mentionAt(found.last() + 1, found.cue()));
  }

  /**
   * Where the words around are unknown, a comma tells: {@code pain denied, rash admitted}; {@code
   * aspiration, less likely tumour}.
   */
  private boolean offside(Found found, boolean forward) {
    int after = found.last() + 1;
    boolean comma = after >= tokens.size() || ",;.".contains(tokens.norm(after));
    return forward
        ? comma
        : !comma && found.first() > 0 && tokens.norm(found.first() - 1).equals(",");
  }

  private boolean mentionAt(int token, Cue cue) {
    return token >= 0
        && token < spanAt.length
        && spanAt[token] >= 0
        && speaksOf(cue, spans[spanAt[token]]);
  }

  private boolean speaksOf(Cue cue, Span span) {
    return cue.kinds().contains(span.concept.kind())
        || open && targetKind != null && cue.kinds().contains(targetKind)
        || open && targetKind == null && cue.effect() == Cue.Effect.NEGATED && !governed(span);
  }

  /** The words of an unknown target may be care, unless they only say for what it is given. */
  private boolean governed(Span span) {
    return span.first > 0 && PREPOSITIONS.contains(tokens.norm(span.first - 1));
  }

  private void mark(Found found, int from, int to) {
    int i = from;
    while (i <= to) {
      int m = spanAt[i];
      if (m < 0) {
        i++;
        continue;
      }
      Span s = spans[m];
      boolean starts = s.first >= from || s.first > found.first();
      if (starts && s.last <= to && speaksOf(found.cue(), s)) {
        effects.get(m).add(found.cue().effect());
      }
      i = s.last + 1;
    }
  }

  /** Signs take their direction from the word that they are written onto. */
  private Cue.Direction direction(Found found) {
    if (found.cue().effect() == Cue.Effect.ASIDE || found.cue().effect() == Cue.Effect.END) {
      return Cue.Direction.ATTACHED;
    }
    if (found.cue().direction() != Cue.Direction.ATTACHED) {
      return found.cue().direction();
    }
    boolean left = found.first() > 0 && tokens.to(found.first() - 1) == tokens.from(found.first());
    boolean right = found.last() + 1 < tokens.size() && !tokens.sign(found.last() + 1);
    return left ? Cue.Direction.BACKWARD : right ? Cue.Direction.FORWARD : Cue.Direction.ATTACHED;
  }

  private Assertion assertion(int m) {
    Set<Cue.Effect> said = effects.get(m);
    Change change = Change.NONE;
    Status status = Status.PRESENT;
    if (said.contains(Cue.Effect.CONDITIONAL)) {
      status = Status.PLANNED;
    } else if (said.contains(Cue.Effect.NEGATED)) {
      status = Status.ABSENT;
    } else if (said.contains(Cue.Effect.PLANNED)) {
      status = Status.PLANNED;
    } else if (said.contains(Cue.Effect.STOPPED)) {
      status = Status.ABSENT;
    } else if (said.contains(Cue.Effect.HELD)) {
      status = Status.ABSENT;
    } else if (said.contains(Cue.Effect.POSSIBLE)) {
      status = Status.POSSIBLE;
    } else if (said.contains(Cue.Effect.HISTORICAL) || said.contains(Cue.Effect.RESOLVED)) {
      status = Status.HISTORICAL;
    }
    if (said.contains(Cue.Effect.STOPPED)) {
      change = Change.STOPPED;
    } else if (said.contains(Cue.Effect.HELD)) {
      change = Change.HELD;
    } else if (said.contains(Cue.Effect.RESOLVED)) {
      change = Change.RESOLVED;
    } else if (said.contains(Cue.Effect.STARTED)) {
      change = Change.STARTED;
    }
    return new Assertion(status, experiencer(said, m), change);
  }

  private Experiencer experiencer(Set<Cue.Effect> said, int m) {
    Concept concept = spans[m].concept;
    if (said.contains(Cue.Effect.SIBLING)) {
      return Experiencer.SIBLING;
    }
    if (said.contains(Cue.Effect.OTHER)) {
      return Experiencer.OTHER;
    }
    boolean milk = concept.kind() == Kind.NUTRITION || concept.kind() == Kind.RESPIRATORY_SUPPORT;
    boolean always =
        concept.system() == BodySystem.MATERNAL
            || concept.kind() == Kind.SOCIAL && concept.sensitivity() == Sensitivity.CONFIDENTIAL;
    if (always || said.contains(Cue.Effect.MOTHER) && !milk) {
      return Experiencer.MOTHER;
    }
    if (place.section.role() == Section.Role.FAMILY_HISTORY) {
      return Experiencer.OTHER;
    }
    boolean maternal =
        place.section.role() == Section.Role.MATERNAL || place.whom == Experiencer.MOTHER;
    return maternal && !milk && !infantBefore(m) ? Experiencer.MOTHER : Experiencer.INFANT;
  }

  /** In a text about the mother, {@code infant} or {@code he} turns to the infant from there on. */
  private boolean infantBefore(int m) {
    return firstInfantWord < spans[m].first;
  }

  private static int firstInfantWord(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Twins.INFANT_WORDS.contains(tokens.norm(i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
