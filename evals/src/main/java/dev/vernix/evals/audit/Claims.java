package dev.vernix.evals.audit;

import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.support.Claim;
import dev.vernix.summary.Summary;
import dev.vernix.summary.output.SummaryJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of an output that must be supported, from the records or from the files. */
public final class Claims {
  private Claims() {}

  /** Sentences of the sections, and the signals shown beside them. */
  public static List<Claim> of(Summary summary) {
    var claims = new ArrayList<Claim>();
    for (var section : summary.sections()) {
      int n = 0;
      for (var s : section.sentences()) {
        String where = "sections/" + section.system().id() + "/" + n++;
        claims.add(new Claim(where, s.text(), s.facts(), s.sources()));
      }
    }
    signals(summary.ledger(), claims);
    pending(summary, claims);
    return claims;
  }

  /** Facts that outputs list as pending, beside the signals. */
  private static void pending(Summary summary, List<Claim> claims) {
    try {
      ofJson(SummaryJson.write(summary)).stream()
          .filter(c -> claims.stream().noneMatch(known -> known.text().equals(c.text())))
          .forEach(claims::add);
    } catch (IOException e) {
      throw new IllegalStateException("summary.json does not read back");
    }
  }

  /** Every fact's realisation, and the signals. */
  public static List<Claim> of(Ledger ledger) {
    var claims = new ArrayList<Claim>();
    for (var f : ledger.facts()) {
      claims.add(new Claim("facts/" + f.id(), f.realisation(), List.of(f.id()), f.sources()));
    }
    signals(ledger, claims);
    return claims;
  }

  private static void signals(Ledger ledger, List<Claim> claims) {
    int n = 0;
    for (var s : ledger.signals()) {
      claims.add(new Claim("signals/" + n++, s.text(), s.facts(), s.sources()));
    }
  }

  /**
   * The claims of a {@code summary.json}.
   *
   * @throws IOException where the text is not one
   */
  public static List<Claim> ofJson(String summaryJson) throws IOException {
    var claims = new ArrayList<Claim>();
    try {
      JsonNode root = JsonMapper.shared().readTree(summaryJson);
      for (var section : root.required("sections")) {
        int n = 0;
        for (var s : section.required("sentences")) {
          String where = "sections/" + section.required("system").stringValue() + "/" + n++;
          claims.add(claim(where, s));
        }
      }
      int n = 0;
      for (String list : List.of("contradictions", "pending")) {
        for (var s : root.required(list)) {
          claims.add(claim("signals/" + n++, s));
        }
      }
    } catch (JacksonException | IllegalArgumentException e) {
      // Without the cause, which would quote patient text.
      throw new IOException("not a summary.json; write the summary again");
    }
    return claims;
  }

  private static Claim claim(String where, JsonNode s) {
    var facts = new ArrayList<String>();
    s.required("facts").forEach(id -> facts.add(id.stringValue()));
    var spans = new ArrayList<Span>();
    for (var span : s.required("sources")) {
      spans.add(
          new Span(
              span.required("note").stringValue(),
              span.required("from").intValue(),
              span.required("to").intValue()));
    }
    return new Claim(where, s.required("text").stringValue(), facts, spans);
  }
}
