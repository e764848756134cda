package dev.vernix.prompts.gate;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Mention;
import dev.vernix.prompts.gate.Element.Sort;
import dev.vernix.prompts.gate.Vocabulary.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence taken apart.
 *
 * @param text as given, with typographic quotes, dashes and spaces made plain (offsets stay)
 * @param words every word and sign in order, lower case
 * @param elements what it claims, in order
 * @param mentions lexicon concepts in it
 * @param stems of every word that is not neutral, those inside concepts included
 */
record Reading(
    String text,
    List<Word> words,
    List<Element> elements,
    List<Mention> mentions,
    Set<String> stems) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}\\p{N}]|'(?=\\p{L})|\\.(?=\\p{L}\\b))*|\\d[\\d.,]*(?<![.,])|[^\\s\\p{L}\\d]");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\b(from|between|to|until|till|through) (?=[;\\d(])|(?<=[;\\d]) ?- ?(?=[;\\d])",
          Pattern.CASE_INSENSITIVE);

  // Inside a concept's name a word such as "prior" is part of the name, but a "no", a side or a
  // route never is.
  private static final Set<Sort> EVEN_INSIDE =
      EnumSet.of(Sort.NEGATION, Sort.UNCERTAIN, Sort.SIDE, Sort.ROUTE);

  Reading {
    words = List.copyOf(words);
    elements = List.copyOf(elements);
    mentions = List.copyOf(mentions);
    stems = Set.copyOf(stems);
  }

  /** A word or sign. */
  record Word(String lower, int from, int to) {}

  static Reading of(String sentence, Terms terms) {
    String text = plain(sentence);
    List<Element> elements = new ArrayList<>(Dates.in(text));
    String left = Dates.without(text, elements);
    ranges(left, elements);
    elements.addAll(Numbers.in(left));
    List<Mention> mentions = new ArrayList<>();
    for (Mention m : terms.in(text)) {
      if (elements.stream()
          .noneMatch(e -> e.from() < m.to() && m.from() < e.to() && e.sort() != Sort.STAGE)) {
        mentions.add(m);
        elements.add(
            new Element(
                sort(m.concept().kind()),
                m.concept().id(),
                text.substring(m.from(), m.to()),
                m.from(),
                m.to()));
      }
    }
    List<Word> words = words(text);
    Set<String> stems = new HashSet<>();
    wordElements(text, words, elements, mentions, stems);
    elements.sort(Comparator.comparingInt(Element::from).thenComparingInt(Element::to));
    return new Reading(text, words, elements, mentions, stems);
  }

  private static void wordElements(
      String text,
      List<Word> words,
      List<Element> elements,
      List<Mention> mentions,
      Set<String> stems) {
    List<Element> taken = elements.stream().filter(e -> !e.sort().concept()).toList();
    for (int i = 0; i < words.size(); i++) {
      Word w = words.get(i);
      if (!Character.isLetter(w.lower.charAt(0)) && Vocabulary.classOf(w.lower) == null
          || overlaps(taken, w)) {
        continue;
      }
      if (letterA(text, words, i)) {
        elements.add(new Element(Sort.WORD, "letter a", "A", w.from, w.to));
        stems.add("letter a");
        continue;
      }
      int length = phrase(words, i);
      WordClass c = length == 0 ? null : Vocabulary.classOf(join(words, i, length));
      boolean inMention = mentions.stream().anyMatch(m -> m.from() <= w.from && w.to <= m.to());
      if (!Vocabulary.neutral(w.lower)) {
        stems.add(Stems.of(w.lower));
      }
      if (c != null && (!inMention || EVEN_INSIDE.contains(c.sort()))) {
        Word last = words.get(i + length - 1);
        elements.add(new Element(c.sort(), c.key(), join(words, i, length), w.from, last.to));
        for (int k = i + 1; k < i + length; k++) {
          stems.add(Stems.of(words.get(k).lower));
        }
        i += length - 1;
      } else if (!inMention && !Vocabulary.neutral(w.lower)) {
        elements.add(new Element(Sort.WORD, Stems.of(w.lower), w.lower, w.from, w.to));
      }
    }
  }

  /** The A of hepatitis A or twin A, which is no article. */
  private static boolean letterA(String text, List<Word> words, int i) {
    return i > 0
        && text.startsWith("A", words.get(i).from)
        && words.get(i).lower.equals("a")
        && Character.isLetter(words.get(i - 1).lower.charAt(0));
  }

  private static int phrase(List<Word> words, int i) {
    for (int n = Math.min(Vocabulary.LONGEST, words.size() - i); n > 0; n--) {
      if (Vocabulary.classOf(join(words, i, n)) != null) {
        return n;
      }
    }
    return 0;
  }

  private static String join(List<Word> words, int from, int n) {
    StringBuilder b = new StringBuilder(words.get(from).lower);
    for (int k = from + 1; k < from + n; k++) {
      b.append(words.get(k - 1).to == words.get(k).from ? "" : " ").append(words.get(k).lower);
    }
    return b.toString();
  }

  private static void ranges(String left, List<Element> elements) {
    Matcher m = RANGE.matcher(left);
    while (m.find()) {
      String word = m.group().strip().toLowerCase(Locale.ROOT);
      String key = word.equals("from") || word.equals("between") ? word : "to";
      elements.add(
          new Element(
              Sort.RANGE,
              key,
              word,
              m.start(),
              m.start() + Math.max(1, m.group().stripTrailing().length())));
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      words.add(new Word(m.group().toLowerCase(Locale.ROOT), m.start(), m.end()));
    }
    return words;
  }

  private static boolean overlaps(List<Element> elements, Word w) {
    return elements.stream().anyMatch(e -> e.from() < w.to && w.from < e.to());
  }

  private static Sort sort(Kind kind) {
    return switch (kind) {
      case DRUG, VACCINE -> Sort.DRUG;
      case ANATOMY -> Sort.ANATOMY;
      case DIAGNOSIS,
          FINDING,
          PROCEDURE,
          DEVICE,
          LAB,
          MEASURE,
          IMAGING,
          RESPIRATORY_SUPPORT,
          NUTRITION,
          ORGANISM,
          SCREENING,
          SERVICE,
          SOCIAL ->
          Sort.FINDING;
    };
  }

  /** The mention that an element stands for, null for other elements. */
  @Nullable Mention mention(Element e) {
    return !e.sort().concept()
        ? null
        : mentions.stream()
            .filter(m -> m.from() == e.from() && m.to() == e.to())
            .findFirst()
            .orElse(null);
  }

  private static String plain(String s) {
    StringBuilder b = new StringBuilder(s.length());
    for (char c : s.toCharArray()) {
      b.append(
          switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00a0', '\u2009', '\u202f', '\t' -> ' ';
            default -> c;
          });
    }
    return b.toString();
  }
}
