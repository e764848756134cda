package dev.vernix.guideline.beyond;

import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.index.Concepts;
import dev.vernix.guideline.index.Digest;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.state.Reading;
import dev.vernix.guideline.state.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which plan items are held against which passages: those that share a concept, of the hospital's
 * documents and of digest statements by which no plan is computed.
 */
final class Pairs {
  /** So few items of a plan are asked about, */
  private static final int ITEMS = 12;

  /** each beside so few passages. */
  private static final int PASSAGES = 2;

  private final ContentRetriever retriever;
  private final Map<String, Recommendation> digest;

  Pairs(ContentRetriever retriever, Library library) {
    this.retriever = retriever;
    this.digest =
        library.rules().stream()
            .map(r -> r.recommendation())
            .collect(Collectors.toMap(Recommendation::id, Function.identity()));
  }

  /**
   * What there is to ask.
   *
   * @param items how many plan items no rule covers
   * @param unfit how many pairs are not asked about as the passage is about other infants
   */
  record Made(int items, List<Pair> pairs, int unfit) {}

  Made of(Reading reading, Findings findings) {
    if (findings.all().isEmpty()) {
      return new Made(0, List.of(), 0);
    }
    var note = findings.all().getLast().note();
    var infant = new State(reading, note).infant();
    var items = PlanItems.of(reading, note, findings.all());
    var pairs = new ArrayList<Pair>();
    int unfit = 0;
    for (var item : items.stream().limit(ITEMS).toList()) {
      int left = PASSAGES;
      for (var passage : passages(item, findings.setting())) {
        var pair = new Pair(item, passage, infant);
        if (left > 0 && pair.fits()) {
          pairs.add(pair);
          left--;
        } else if (left > 0) {
          unfit++;
        }
      }
    }
    return new Made(items.size(), pairs, unfit);
  }

  private List<NumberedPassage> passages(PlanItem item, Jurisdiction setting) {
    var concepts = Concepts.named(item.text());
    return retriever.retrieve(Query.from(item.text())).stream()
        .map(NumberedPassage::of)
        .filter(p -> p.document().equals(Digest.DOCUMENT) ? uncomputed(p, setting) : true)
        .filter(
            p ->
                !Collections.disjoint(
                    concepts, Concepts.named(p.section() + "\n" + String.join("\n", p.lines()))))
        .toList();
  }

  /** A digest statement that is evidence: no plan is judged by it. */
  private boolean uncomputed(NumberedPassage passage, Jurisdiction setting) {
    var r = digest.get(passage.id());
    return r != null
        && r.kind() == Recommendation.Kind.EVIDENCE
        && setting.heeds(r.jurisdictions());
  }
}
