package dev.vernix.guideline.index;

import dev.vernix.corpus.provenance.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/** A passage as a Lucene document, and back. */
final class PassageFields {
  static final String ID = "id";
  static final String DOCUMENT = "document";
  static final String TOPIC = "topic";
  static final String JURISDICTION = "jurisdiction";
  static final String EDITION = "edition";
  static final String CURRENT = "current";
  static final String VECTOR = "vector";

  /** Names text and model of the vector, so that a vector made before is found again. */
  static final String KEY = "key";

  private static final String STORED = "stored";
  private static final String BETWEEN = "\u001f";

  private PassageFields() {}

  static Document toDocument(
      Passage p, boolean current, TextModel model, float @Nullable [] vector) {
    var d = new Document();
    d.add(new StringField(ID, p.id(), Store.YES));
    d.add(new StringField(DOCUMENT, p.document(), Store.NO));
    d.add(new StringField(KEY, key(p), Store.NO));
    d.add(new StringField(CURRENT, String.valueOf(current), Store.YES));
    p.topics().forEach(t -> d.add(new StringField(TOPIC, lower(t), Store.NO)));
    d.add(new StringField(JURISDICTION, lower(p.jurisdiction()), Store.NO));
    d.add(new StringField(EDITION, lower(p.edition()), Store.NO));
    d.add(new StoredField(STORED, String.join(BETWEEN, parts(p))));
    String words = (p.section() + " " + p.text()).strip();
    d.add(new TextField(TextModel.TEXT, words, Store.NO));
    if (model.concepts()) {
      String about = (p.title() + " " + p.about()).strip();
      d.add(new TextField(TextModel.ABOUT, about, Store.NO));
      d.add(new TextField(TextModel.CONCEPTS, new ConceptStream(words + ". " + p.about())));
    }
    if (vector != null) {
      d.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    }
    return d;
  }

  static Passage toPassage(Document d) {
    String[] s = d.get(STORED).split(BETWEEN, -1);
    return new Passage(
        d.get(ID),
        s[0],
        s[1],
        s[2],
        s[3],
        s[4],
        pages(s[5]),
        s[6].isEmpty() ? List.of() : Arrays.asList(s[6].split("\u001e")),
        s[7],
        s[8],
        s[9],
        s[10]);
  }

  static boolean current(Document d) {
    return Boolean.parseBoolean(d.get(CURRENT));
  }

  static String key(Passage p) {
    byte[] text = (BgeSmall.NAME + '\n' + p.forEmbedding()).getBytes(StandardCharsets.UTF_8);
    return Sha256.of(text).substring(0, 32);
  }

  private static List<String> parts(Passage p) {
    return List.of(
        p.document(),
        p.title(),
        p.section(),
        p.text(),
        p.about(),
        p.pages().stream().map(s -> s.page() + ":" + s.from()).collect(Collectors.joining(",")),
        String.join("\u001e", p.topics()),
        p.jurisdiction(),
        p.edition(),
        p.grade(),
        p.standing());
  }

  private static List<Passage.PageStart> pages(String text) {
    List<Passage.PageStart> pages = new ArrayList<>();
    for (String one : text.isEmpty() ? new String[0] : text.split(",")) {
      int colon = one.indexOf(':');
      pages.add(
          new Passage.PageStart(
              Integer.parseInt(one.substring(0, colon)),
              Integer.parseInt(one.substring(colon + 1))));
    }
    return pages;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
