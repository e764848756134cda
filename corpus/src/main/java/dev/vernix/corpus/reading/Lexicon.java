package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.provenance.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The concepts of neonatal charts and the machine that finds them in text.
 *
 * <p>The longest term wins and terms never overlap. Case, hyphens, plurals and British spelling
 * make no difference, except that a term written {@code =AS} in the data counts only in exactly
 * these letters. A term with several meanings is settled by {@code senses.tsv}.
 */
public final class Lexicon {
  private record Entry(Concept concept, @Nullable String surface) {}

  private static final class Holder {
    static final Lexicon STANDARD = load();
  }

  private final Map<String, Concept> byId = new LinkedHashMap<>();
  private final TermTrie<Entry> trie = new TermTrie<>();
  private final Senses senses;

  private Lexicon(List<Concept> concepts, Senses senses) {
    this.senses = senses;
    for (Concept c : concepts) {
      if (byId.put(c.id(), c) != null) {
        throw new IllegalStateException("two concepts have the id " + c.id());
      }
      for (String term : c.terms()) {
        boolean exact = term.startsWith("=");
        String surface = exact ? term.substring(1) : term;
        trie.add(surface, new Entry(c, exact ? surface : null));
      }
    }
  }

  /** The lexicon of the data files beside this class; loaded once. */
  public static Lexicon standard() {
    return Holder.STANDARD;
  }

  /** Every concept, in the order of the data files. */
  public Collection<Concept> concepts() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** SHA-256 of every concept with its terms; changes when any of them does. */
  public String digest() {
    return Sha256.of(byId.values().stream().map(Concept::toString)::iterator);
  }

  /**
   * The concept with that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Concept byId(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no concept " + id));
  }

  /** The form by which words are compared: lower case, American spelling, singular. */
  public static String normal(CharSequence word) {
    return Words.normal(word, 0, word.length());
  }

  public Optional<Concept> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Concepts in {@code text} from {@code from} to {@code to}, in order, where nothing is known of
   * the place.
   */
  public List<Mention> match(CharSequence text, int from, int to) {
    return match(text, from, to, Section.NONE, null);
  }

  /** Concepts in a stretch of a section, whose role and system help to settle ambiguous terms. */
  public List<Mention> match(
      CharSequence text, int from, int to, Section section, @Nullable NoteType type) {
    return match(Tokens.of(text, from, to), section, type);
  }

  List<Mention> match(Tokens tokens, Section section, @Nullable NoteType type) {
    List<Mention> mentions = new ArrayList<>();
    Senses.Place place = new Senses.Place(tokens, section, type);
    int i = 0;
    while (i < tokens.size()) {
      var hit =
          trie.longest(tokens, i, (entries, first, last) -> choose(entries, place, first, last));
      if (hit == null) {
        i++;
      } else {
        mentions.add(new Mention(hit.value(), tokens.from(hit.first()), tokens.to(hit.last())));
        i = hit.last() + 1;
      }
    }
    return mentions;
  }

  private @Nullable Concept choose(List<Entry> entries, Senses.Place place, int first, int last) {
    List<Concept> open = new ArrayList<>(entries.size());
    for (Entry e : entries) {
      if ((e.surface == null || place.tokens().written(first, last, e.surface))
          && !open.contains(e.concept)) {
        open.add(e.concept);
      }
    }
    return open.isEmpty() ? null : senses.choose(open, place, first, last);
  }

  private static Lexicon load() {
    List<Concept> concepts = new ArrayList<>();
    for (List<String> file : Table.read("lexicon/files.tsv")) {
      for (List<String> row : Table.read("lexicon/" + file.getFirst())) {
        concepts.add(concept(row));
      }
    }
    return new Lexicon(concepts, Senses.standard());
  }

  private static Concept concept(List<String> row) {
    List<String> terms = new ArrayList<>();
    terms.add(row.get(1));
    for (String term : Table.parts(row.get(6))) {
      if (!terms.contains(term)) {
        terms.add(term);
      }
    }
    return new Concept(
        row.get(0),
        row.get(1),
        Kind.valueOf(row.get(2)),
        BodySystem.valueOf(row.get(3)),
        Salience.valueOf(row.get(4)),
        Sensitivity.valueOf(row.get(5)),
        terms);
  }
}
