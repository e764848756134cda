package dev.vernix.guideline.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A {@link SearchFilter} as a Lucene query. */
final class Filters {
  private Filters() {}

  static Query query(SearchFilter filter) {
    var all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    any(all, PassageFields.TOPIC, filter.topics());
    any(all, PassageFields.JURISDICTION, filter.jurisdictions());
    any(all, PassageFields.EDITION, filter.editions());
    if (!filter.superseded()) {
      all.add(new TermQuery(new Term(PassageFields.CURRENT, "true")), Occur.FILTER);
    }
    return all.build();
  }

  private static void any(BooleanQuery.Builder all, String field, List<String> values) {
    if (!values.isEmpty()) {
      var one = new BooleanQuery.Builder();
      values.forEach(v -> one.add(new PrefixQuery(new Term(field, v)), Occur.SHOULD));
      all.add(one.build(), Occur.FILTER);
    }
  }
}
