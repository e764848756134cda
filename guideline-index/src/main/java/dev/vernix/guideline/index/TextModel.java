package dev.vernix.guideline.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * How passages and questions become words.
 *
 * @param version changes when an index made before must be made again
 * @param k1 BM25's saturation of a word's count
 * @param b BM25's weight of a passage's length
 * @param analyzer for the words
 * @param concepts whether the lexicon's concepts are looked for too
 */
public record TextModel(String version, float k1, float b, Analyzer analyzer, boolean concepts) {

  /**
   * A field that is searched.
   *
   * @param name in the index
   * @param weight of its score in the sum
   */
  record Field(String name, float weight) {}

  static final String TEXT = "text";
  static final String ABOUT = "about";
  static final String CONCEPTS = "concepts";

  /**
   * For guidelines: English words without regard to spelling, and concepts by any of their names.
   */
  public static TextModel guidelines() {
    return new TextModel(
        "guidelines-1-" + Concepts.standard().version(), 0.9f, 0.4f, new GuidelineAnalyzer(), true);
  }

  /** Lucene's own English, as the published BM25 figures of test collections use it. */
  public static TextModel english() {
    return new TextModel("english-1", 0.9f, 0.4f, new EnglishAnalyzer(), false);
  }

  List<Field> fields() {
    return concepts
        ? List.of(new Field(TEXT, 1f), new Field(ABOUT, 0.6f), new Field(CONCEPTS, 1f))
        : List.of(new Field(TEXT, 1f));
  }

  /** The words of a field of a question, in order, as often as they stand there. */
  List<String> terms(String field, String question) {
    return field.equals(CONCEPTS)
        ? Concepts.standard().in(question).stream().map(Concepts.Found::id).toList()
        : Tokens.of(analyzer, question).stream().map(Tokens.Token::term).toList();
  }
}
