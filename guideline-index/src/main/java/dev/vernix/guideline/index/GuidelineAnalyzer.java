package dev.vernix.guideline.index;

import dev.vernix.corpus.reading.Lexicon;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * English words by their stems. British and American spelling are one, and a number glued to its
 * unit is two words: {@code 36h}, {@code 36 h}.
 */
final class GuidelineAnalyzer extends Analyzer {
  private static final Pattern GLUED =
      Pattern.compile("(?<![A-Za-z0-9.])(\\d{1,9}(?:\\.\\d{1,9})?)(?=[A-Za-zµ])");

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    TokenStream stream = new Spelling(words);
    stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    return new TokenStreamComponents(words, new PorterStemFilter(stream));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new PatternReplaceCharFilter(GLUED, "$1 ", reader);
  }

  /** Lower case, American, singular: the form by which the lexicon compares words. */
  private static final class Spelling extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Spelling(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String normal = Lexicon.normal(term);
      term.setEmpty().append(normal);
      return true;
    }
  }
}
