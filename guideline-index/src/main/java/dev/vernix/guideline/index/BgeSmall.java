package dev.vernix.guideline.index;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The embedding model bge-small-en-v1.5, quantised, in this process (Xiao et al. 2023, "C-Pack").
 *
 * <p>Left alone its two native libraries unpack into the shared temporary folder and the user's
 * home, and the tokenizer's loader looks for a graphics card and would fetch a build for it from
 * the network. Here both come from one folder of ours, and nothing is fetched.
 */
public final class BgeSmall {
  /** Changes when other vectors would come of the same text. */
  public static final String NAME = "bge-small-en-v1.5-q";

  /** What the model's authors put before a question, never before a passage. */
  private static final String QUESTION =
      "Represent this sentence for searching relevant passages: ";

  private static @Nullable EmbeddingModel loaded;

  private BgeSmall() {}

  /**
   * Loads the model: a second or two the first time, and once for the whole program.
   *
   * @param cache where its libraries are unpacked, once
   */
  public static synchronized EmbeddingModel load(Path cache) {
    if (loaded == null) {
      loaded = make(cache);
    }
    return loaded;
  }

  private static EmbeddingModel make(Path cache) {
    try {
      unpack(cache.resolve("native"));
    } catch (IOException e) {
      throw new GuidelineException(
          "the embedding model could not be unpacked", cache.toString(), "Check the disk.");
    }
    System.setProperty("ENGINE_CACHE_DIR", cache.resolve("native").toString());
    System.setProperty("RUST_FLAVOR", "cpu");
    System.setProperty("ai.djl.offline", "true");
    try {
      return new InProcess(encoder());
    } catch (IOException | OrtException | RuntimeException | LinkageError e) {
      throw new GuidelineException(
          "the embedding model does not run on this machine",
          System.getProperty("os.name") + " " + System.getProperty("os.arch"),
          "Search by words alone: --by words.");
    }
  }

  private static OnnxBertBiEncoder encoder() throws IOException, OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (var options = new OrtSession.SessionOptions();
        InputStream model = resource(".onnx");
        InputStream tokenizer = resource("-tokenizer.json")) {
      // Threads that spin while they wait crawl beside busy programs.
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
    }
  }

  private static InputStream resource(String ending) throws IOException {
    InputStream in = BgeSmall.class.getResourceAsStream("/bge-small-en-v1.5-q" + ending);
    if (in == null) {
      throw new IOException("the embedding model is missing");
    }
    return in;
  }

  /** LangChain4j's own class for this model lets nobody say how its threads wait. */
  private static final class InProcess extends AbstractInProcessEmbeddingModel {
    private final OnnxBertBiEncoder encoder;

    InProcess(OnnxBertBiEncoder encoder) {
      // One text at a time: the library uses every core for it anyway.
      super(Runnable::run);
      this.encoder = encoder;
    }

    @Override
    protected OnnxBertBiEncoder model() {
      return encoder;
    }
  }

  /** The vector of a question, of length 1. */
  public static float[] question(EmbeddingModel model, String question) {
    return model.embed(QUESTION + question).content().vector();
  }

  private static void unpack(Path folder) throws IOException {
    if (System.getProperty("onnxruntime.native.path") != null) {
      return;
    }
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    String machine =
        (os.startsWith("mac") ? "osx" : os.startsWith("win") ? "win" : "linux")
            + "-"
            + (arch.equals("amd64") || arch.equals("x86_64") ? "x64" : "aarch64");
    Path mine = folder.resolve("onnxruntime-" + machine);
    for (String library : new String[] {"onnxruntime", "onnxruntime4j_jni"}) {
      String name = System.mapLibraryName(library);
      try (InputStream in =
          BgeSmall.class.getResourceAsStream("/ai/onnxruntime/native/" + machine + "/" + name)) {
        if (in == null) {
          return;
        }
        byte[] bytes = in.readAllBytes();
        Path file = mine.resolve(name);
        if (!Files.exists(file) || Files.size(file) != bytes.length) {
          Files.createDirectories(mine);
          Path part = mine.resolve(name + "." + ProcessHandle.current().pid());
          Files.write(part, bytes);
          Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
    System.setProperty("onnxruntime.native.path", mine.toString());
  }
}
