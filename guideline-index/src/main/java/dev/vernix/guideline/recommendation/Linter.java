package dev.vernix.guideline.recommendation;

import dev.vernix.guideline.recommendation.Expressions.Use;
import dev.vernix.guideline.state.Argument;
import dev.vernix.guideline.state.Missing;
import dev.vernix.guideline.state.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is wrong with the entries, one line each: where, what. */
public final class Linter {
  private static final String NEVER = "false";

  /** Calls whose answer may be missing. */
  private static final Set<String> LACKING =
      Set.of(
          "stated",
          "motherStated",
          "firstHours",
          "lastHours",
          "dose",
          "interval",
          "num",
          "numHigh",
          "numNow",
          "lab",
          "labMax",
          "labMin");

  private final Library library;
  private final int year;
  private final List<String> problems = new ArrayList<>();

  private Linter(Library library, int year) {
    this.library = library;
    this.year = year;
  }

  /**
   * Every problem of a library.
   *
   * @param year the present one, by which editions expire
   */
  public static List<String> problems(Library library, int year) {
    var linter = new Linter(library, year);
    linter.problems.addAll(library.problems());
    linter.definitions();
    var seen = new HashSet<String>();
    for (var rule : library.rules()) {
      linter.entry(rule.recommendation());
      if (!seen.add(rule.recommendation().id())) {
        linter.say(rule.recommendation().id(), "stands twice");
      }
    }
    return List.copyOf(linter.problems);
  }

  /** Ids of the digest without an entry. */
  public static Set<String> absent(Library library) {
    var ids = new LinkedHashSet<>(Digest.standard().byId().keySet());
    library.rules().forEach(r -> ids.remove(r.recommendation().id()));
    return ids;
  }

  private void say(String where, String what) {
    problems.add(where + ": " + what);
  }

  private void definitions() {
    for (var d : library.definitions().entrySet()) {
      compile("definition " + d.getKey(), d.getValue());
      if (circular(d.getKey(), new HashSet<>())) {
        say("definition " + d.getKey(), "asks itself");
      }
    }
  }

  private boolean circular(String name, Set<String> within) {
    String source = library.definitions().get(name);
    if (source == null) {
      return false;
    }
    if (!within.add(name)) {
      return true;
    }
    boolean found =
        uses(source).stream()
            .filter(u -> u.argument() == Argument.DEFINITION)
            .anyMatch(u -> circular(u.name(), within));
    within.remove(name);
    return found;
  }

  private static List<Use> uses(String source) {
    try {
      return Expressions.compile(source).uses();
    } catch (Expressions.Invalid e) {
      return List.of();
    }
  }

  /** What may be missing is told to a person, who knows no name of ours. */
  private void named(String where, String source) {
    uses(source).stream()
        .filter(u -> LACKING.contains(u.call()) && !Missing.names(u.name()))
        .forEach(u -> say(where, "missing.tsv has no words for '" + u.name() + "'"));
  }

  private void compile(String where, String source) {
    if (source.isEmpty()) {
      say(where, "has no expression");
      return;
    }
    try {
      named(where, source);
      Expressions.compile(source).uses().stream()
          .filter(u -> u.argument() == Argument.DEFINITION)
          .filter(u -> !library.definitions().containsKey(u.name()))
          .forEach(u -> say(where, "is knows no definition '" + u.name() + "'"));
    } catch (Expressions.Invalid e) {
      say(where, String.valueOf(e.getMessage()));
    }
  }

  private void need(String where, String source) {
    try {
      Expressions.compileAny(source);
    } catch (Expressions.Invalid e) {
      say(where, String.valueOf(e.getMessage()));
    }
  }

  private void entry(Recommendation r) {
    compile(r.id() + " applies", r.applies());
    compile(r.id() + " deviates", r.deviates());
    compile(r.id() + " concordant", r.concordant());
    r.needs().forEach(n -> need(r.id() + " needs", n));
    if (r.title().isEmpty()) {
      say(r.id(), "has no title");
    }
    if (r.harm() < 1 || r.harm() > 5) {
      say(r.id(), "harm is 1 to 5");
    }
    if (r.stands() < 0 || r.stands() > 0 && r.silent() != Verdict.NOT_ADDRESSED) {
      say(r.id(), "stands is hours, and only where silence is not-addressed");
    }
    if (r.edition().isEmpty()) {
      say(r.id(), "has no edition");
    }
    if (r.expires() < year) {
      say(r.id(), "its edition expired in " + r.expires() + "; look whether a newer one is out");
    }
    r.about().stream()
        .filter(t -> !Terms.standard().knows(t))
        .forEach(t -> say(r.id(), "about names no term '" + t + "'"));
    java.util.stream.Stream.concat(r.reasons().stream(), r.noReasons().stream())
        .filter(t -> !Terms.standard().knows(t))
        .forEach(t -> say(r.id(), "its reasons name no term '" + t + "'"));
    r.statement().conflicts().stream()
        .filter(c -> !Digest.standard().byId().containsKey(c))
        .forEach(c -> say(r.id(), "conflicts with '" + c + "', which the digest lacks"));
    never(r);
    says(r);
  }

  /** Applicability that can never be true, unless the entry says why. */
  private void never(Recommendation r) {
    boolean never = r.applies().equals(NEVER) || Never.holds(r.applies());
    if (never && r.reason().isEmpty()) {
      say(r.id(), "can never apply; give the reason");
    }
    if (r.kind() == Recommendation.Kind.PLAN
        && !never
        && r.deviates().equals(NEVER)
        && r.concordant().equals(NEVER)) {
      say(r.id(), "can neither be followed nor be gone against");
    }
  }

  private void says(Recommendation r) {
    for (Verdict v : List.of(Verdict.CONCORDANT, Verdict.DEVIATES)) {
      String expression = v == Verdict.CONCORDANT ? r.concordant() : r.deviates();
      if (!expression.equals(NEVER) && !r.say().containsKey(v)) {
        say(r.id(), "says nothing for " + v.id());
      }
    }
    for (Map.Entry<Verdict, String> s : r.say().entrySet()) {
      if (!s.getValue().endsWith(".")) {
        say(r.id(), "its sentence for " + s.getKey().id() + " has no full stop");
      }
    }
  }
}
