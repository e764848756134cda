package dev.vernix.guideline.recommendation;

import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelLateFunctionBindings;
import dev.cel.runtime.CelVariableResolver;
import dev.vernix.guideline.state.Missing;
import dev.vernix.guideline.state.State;
import dev.vernix.guideline.state.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One state as CEL sees it: its variables and calls. */
public final class Evaluation {
  private static final Map<String, Vocabulary.Variable> VARIABLES =
      Vocabulary.allVariables().stream()
          .collect(Collectors.toMap(Vocabulary.Variable::name, v -> v));

  private final State state;
  private final Map<String, Expressions.Compiled> definitions;
  private final CelLateFunctionBindings calls;

  Evaluation(State state, Map<String, Expressions.Compiled> definitions) {
    this.state = state;
    this.definitions = definitions;
    this.calls = CelLateFunctionBindings.from(bindings());
  }

  public State state() {
    return state;
  }

  CelVariableResolver variables() {
    return name ->
        Optional.ofNullable(VARIABLES.get(name))
            .map(v -> state.once(name, () -> v.value().apply(state)));
  }

  CelLateFunctionBindings calls() {
    return calls;
  }

  // Late-bound calls answer for one state and live no longer than it.
  @SuppressWarnings("Immutable")
  private List<CelFunctionBinding> bindings() {
    var all = new ArrayList<CelFunctionBinding>();
    for (var call : Vocabulary.allCalls().values()) {
      String id = call.name() + "_text";
      all.add(
          call.arguments().size() == 1
              ? CelFunctionBinding.from(id, String.class, a -> ask(call, List.of(a)))
              : CelFunctionBinding.from(
                  id, String.class, String.class, (a, b) -> ask(call, List.of(a, b))));
    }
    all.add(CelFunctionBinding.from("is_text", String.class, this::is));
    return all;
  }

  private record Question(String call, List<String> arguments) {}

  private Object ask(Vocabulary.Call call, List<String> arguments) {
    return state.once(
        new Question(call.name(), arguments), () -> call.answer().apply(state, arguments));
  }

  private Object is(String name) {
    return state.once(new Question(Expressions.IS, List.of(name)), () -> defined(name));
  }

  private boolean defined(String name) {
    var definition = definitions.get(name);
    if (definition == null) {
      throw new IllegalStateException("no definition " + name);
    }
    Tri value = definition.eval(this);
    if (value.isMissing()) {
      throw new Missing(value.missing());
    }
    return value.isTrue();
  }

  /** What is not documented, where that is why the evaluation failed. */
  static String missing(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Missing m) {
        return m.what();
      }
    }
    throw new IllegalStateException("a rule failed: " + e.getMessage(), e);
  }
}
