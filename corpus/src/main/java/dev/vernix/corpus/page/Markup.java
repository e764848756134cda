package dev.vernix.corpus.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes well-formed HTML, XHTML and SVG: every text and attribute is cleaned and escaped here and
 * nowhere else, and elements can only be closed in the order in which they were opened.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder(200_000);
  private final Deque<String> open = new ArrayDeque<>();
  private final UnaryOperator<String> filter;

  public Markup() {
    this(UnaryOperator.identity());
  }

  /**
   * Markup whose texts pass {@code filter} after cleaning, such as one for what a font can show.
   */
  public Markup(UnaryOperator<String> filter) {
    this.filter = filter;
  }

  /**
   * Opens an element; {@code attributes} are names and values in turn, a null value leaves its name
   * out.
   */
  public Markup open(String tag, @Nullable Object... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the innermost element, which must be {@code tag}. */
  public Markup close(String tag) {
    if (!tag.equals(open.peek())) {
      throw new IllegalStateException("closing " + tag + " inside " + open.peek());
    }
    open.pop();
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element without content, such as {@code <line …/>}. */
  public Markup empty(String tag, @Nullable Object... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element with nothing but text in it. */
  public Markup element(String tag, String text, @Nullable Object... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  public Markup text(String text) {
    appendEscaped(filter.apply(Plain.clean(text)));
    return this;
  }

  /**
   * Markup, style or script that this package wrote itself; never anything from a note or a model.
   */
  public Markup trusted(String markup) {
    out.append(markup);
    return this;
  }

  private void start(String tag, @Nullable Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      var value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        appendEscaped(Plain.clean(value.toString()));
        out.append('"');
      }
    }
  }

  private void appendEscaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  /** The text alone, escaped. */
  public static String escape(String text) {
    return new Markup().text(text).toString();
  }

  /** What was written; every element must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open.peek() + " is not closed");
    }
    return out.toString();
  }
}
