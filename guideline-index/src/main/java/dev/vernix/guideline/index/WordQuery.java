package dev.vernix.guideline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question as its words, each counting as often as it stands there. */
final class WordQuery {
  /** A pasted note is a question too, but past this many words it says nothing new. */
  private static final int MOST_TERMS = 256;

  private final Map<String, Map<String, Integer>> terms = new HashMap<>();
  private final Query query;
  private final double ceiling;

  WordQuery(TextModel model, String question, IndexSearcher searcher) {
    var all = new BooleanQuery.Builder();
    double most = 0;
    try {
      for (TextModel.Field field : model.fields()) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String term : model.terms(field.name(), question)) {
          if (counts.size() < MOST_TERMS || counts.containsKey(term)) {
            counts.merge(term, 1, Integer::sum);
          }
        }
        terms.put(field.name(), counts);
        for (var e : counts.entrySet()) {
          var term = new Term(field.name(), e.getKey());
          float boost = field.weight() * e.getValue();
          all.add(new BoostQuery(new TermQuery(term), boost), Occur.SHOULD);
          most += boost * idf(searcher, term);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.query = all.build();
    this.ceiling = most;
  }

  Query query() {
    return query;
  }

  /** The score of a passage that holds every word over and over: no score reaches it. */
  double ceiling() {
    return ceiling;
  }

  /** The terms asked for in a field. */
  Set<String> terms(String field) {
    return terms.getOrDefault(field, Map.of()).keySet();
  }

  /** A word that no passage has tells none from another and counts nothing. */
  private static double idf(IndexSearcher searcher, Term term) throws IOException {
    int with = searcher.getIndexReader().docFreq(term);
    int all = searcher.getIndexReader().getDocCount(term.field());
    return with == 0 ? 0 : Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }
}
