package dev.vernix.guideline.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The concepts of a text as the tokens of a field. */
final class ConceptStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<Concepts.Found> found;
  private Iterator<Concepts.Found> next;

  ConceptStream(String text) {
    this.found = Concepts.standard().in(text);
    this.next = found.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    term.append(next.next().id());
    return true;
  }

  @Override
  public void reset() {
    next = found.iterator();
  }
}
