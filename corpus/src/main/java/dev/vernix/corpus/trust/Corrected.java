package dev.vernix.corpus.trust;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The corrections of a stay, each with the earlier sentences that it makes void.
 *
 * @param all in order of time
 * @param places where a sentence stands that one of them makes void
 */
public record Corrected(List<Entry> all, Set<Span> places) {

  /** A correction and what it makes void. */
  public record Entry(Correction correction, List<Said> superseded) {}

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");

  /** Quoted words are looked for in notes of this many days before. */
  private static final int DAYS = 4;

  /** A correction is of one of so many sentences before it that speak of the same. */
  private static final int MOST = 500;

  public static Corrected of(Stay stay) {
    return stay.once(Corrected.class, Corrected::read);
  }

  private static Corrected read(Stay stay) {
    var corrections = Correction.all(stay.said());
    if (corrections.isEmpty()) {
      return new Corrected(List.of(), Set.of());
    }
    var index = new Index(stay);
    var all = corrections.stream().map(c -> new Entry(c, index.superseded(c))).toList();
    var places =
        all.stream()
            .flatMap(e -> e.superseded.stream())
            .map(Said::span)
            .collect(Collectors.toCollection(HashSet::new));
    return new Corrected(all, places);
  }

  /** Finds sentences by the numbers and concepts that they hold. */
  private static final class Index {
    private final Stay stay;
    private final Map<String, List<Said>> byNumber = new HashMap<>();
    private final Map<String, List<Said>> byConcept = new HashMap<>();
    private final Map<Said, Integer> place = new IdentityHashMap<>();

    Index(Stay stay) {
      this.stay = stay;
      for (var s : stay.said()) {
        place.put(s, place.size());
        s.matcher(NUMBER)
            .results()
            .map(MatchResult::group)
            .distinct()
            .forEach(n -> byNumber.computeIfAbsent(n, k -> new ArrayList<>(2)).add(s));
        s.sentence().findings().stream()
            .map(f -> kin(f.concept()))
            .distinct()
            .forEach(c -> byConcept.computeIfAbsent(c, k -> new ArrayList<>(2)).add(s));
      }
    }

    List<Said> superseded(Correction c) {
      var first = c.said().getFirst();
      var ids =
          c.concepts().stream()
              .filter(x -> x.kind() != Kind.ANATOMY)
              .map(Index::kin)
              .collect(Collectors.toSet());
      var wrong = c.wrong();
      var quoted = c.quoted();
      String side = c.sides().map(s -> s[0]).orElse("");
      var found = new HashSet<Said>();
      for (String n : wrong) {
        latest(byNumber.getOrDefault(n, List.of()), first).stream()
            .filter(s -> names(s, ids) || labelled(s, wrong, c.label()))
            .forEach(found::add);
      }
      if (!side.isEmpty()) {
        ids.stream()
            .flatMap(id -> latest(byConcept.getOrDefault(id, List.of()), first).stream())
            .filter(s -> side(s.text(), side))
            .forEach(found::add);
      }
      if (!quoted.isEmpty()) {
        latest(stay.said(), first).stream()
            .filter(s -> s.noteDate().isAfter(first.noteDate().minusDays(DAYS)))
            .filter(s -> quotes(s, quoted))
            .forEach(found::add);
      }
      return found.stream()
          .filter(s -> earlier(s, first) && !Correction.corrects(s))
          .sorted(Comparator.comparing(this::place))
          .toList();
    }

    private int place(Said said) {
      return place.getOrDefault(said, 0);
    }

    /** The latest of those before the correction, at most {@link #MOST}. */
    private List<Said> latest(List<Said> inOrder, Said correction) {
      int low = 0;
      int high = inOrder.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (place(inOrder.get(middle)) < place(correction)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return inOrder.subList(Math.max(0, low - MOST), low);
    }

    /** All names and grades of one bleeding are one matter. */
    private static String kin(Concept c) {
      return c.id().startsWith("ivh") || c.id().equals("bleeding") ? "ivh" : c.id();
    }

    private static boolean names(Said s, Set<String> ids) {
      return s.sentence().findings().stream().anyMatch(f -> ids.contains(kin(f.concept())));
    }

    private static boolean labelled(Said s, Set<String> wrong, String label) {
      return !label.isEmpty()
          && Reading.in(s, 0).stream()
              .anyMatch(
                  r -> r.name().equals(label) && wrong.stream().anyMatch(r.written()::startsWith));
    }

    /** In an earlier note, or earlier in the same one. */
    private static boolean earlier(Said s, Said correcting) {
      return s.note().equals(correcting.note())
          ? s.sentence().to() <= correcting.sentence().from()
          : !s.note().time().isAfter(correcting.note().time());
    }

    private static boolean side(String text, String wrong) {
      return (wrong.equals("left") ? LEFT : RIGHT).matcher(text).find();
    }

    private static final Pattern LEFT =
        Pattern.compile("(?i:\\bleft\\b|\\bLLQ\\b)|\\bL(?= [A-Za-z])");
    private static final Pattern RIGHT =
        Pattern.compile("(?i:\\bright\\b|\\bRLQ\\b)|\\bR(?= [A-Za-z])");

    private static boolean quotes(Said s, List<String> quoted) {
      String text = " " + CorrectionWords.normal(s.text()) + " ";
      return quoted.stream().anyMatch(q -> text.contains(" " + q + " "));
    }
  }
}
