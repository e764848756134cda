package dev.vernix.guideline.index;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The index as LangChain4j asks it. Each content carries in its metadata where it stands: {@code
 * id}, {@code document}, {@code title}, {@code section}, {@code page} (0 where there are none),
 * {@code jurisdiction}, {@code edition}, {@code grade} and {@code standing}.
 *
 * @param searcher closed by whoever opened it
 * @param model embeds the question; null where passages are found by words alone
 * @param most how many passages at most
 * @param filter which may be found
 */
public record GuidelineRetriever(
    PassageSearcher searcher, @Nullable EmbeddingModel model, int most, SearchFilter filter)
    implements ContentRetriever {

  @Override
  public List<Content> retrieve(Query query) {
    return find(query.text()).stream().map(GuidelineRetriever::content).toList();
  }

  private List<PassageHit> find(String question) {
    return model == null
        ? searcher.search(Fusion.WORDS, question, null, most, filter)
        : searcher.search(Fusion.BOTH, question, BgeSmall.question(model, question), most, filter);
  }

  private static Content content(PassageHit hit) {
    Passage p = hit.passage();
    var where =
        new Metadata()
            .put("id", p.id())
            .put("document", p.document())
            .put("title", p.title())
            .put("section", p.section())
            .put("page", hit.page())
            .put("jurisdiction", p.jurisdiction())
            .put("edition", p.edition())
            .put("grade", p.grade())
            .put("standing", p.standing());
    return Content.from(
        TextSegment.from(p.text(), where), Map.of(ContentMetadata.SCORE, hit.score()));
  }
}
