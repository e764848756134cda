package dev.vernix.guideline.recommendation;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.vernix.guideline.state.Argument;
import dev.vernix.guideline.state.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Compiles and runs the CEL of recommendations over the {@link Vocabulary}.
 *
 * <p>What does not type-check, is too long, too deep or has too many parts is refused with one
 * line. There are no loops but CEL's macros, and those are bounded.
 */
final class Expressions {
  private static final int LENGTH = 4_000;
  private static final int DEPTH = 40;
  private static final int NODES = 2_000;
  private static final int ITERATIONS = 10_000;

  /** Names {@code is('name')}, which asks a definition. */
  static final String IS = "is";

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(LENGTH)
          .maxParseRecursionDepth(DEPTH)
          .maxParseExpressionNodeCount(NODES)
          .comprehensionMaxIterations(ITERATIONS)
          .enableHeterogeneousNumericComparisons(true)
          .build();
  private static final CelCompiler COMPILER = compiler(SimpleType.BOOL);
  private static final CelCompiler ANY = compiler(SimpleType.DYN);
  private static final CelRuntime RUNTIME = runtime();

  private Expressions() {}

  /** An expression that cannot be used; its message is one line. */
  static final class Invalid extends Exception {
    private static final long serialVersionUID = 1L;

    Invalid(String message) {
      super(message);
    }
  }

  /** A name that an expression gives to a call, as a constant. */
  record Use(String call, Argument argument, String name) {}

  private static CelCompiler compiler(CelType result) {
    var builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setResultType(result);
    Vocabulary.allVariables().forEach(v -> builder.addVar(v.name(), v.type()));
    Vocabulary.allCalls()
        .values()
        .forEach(
            c ->
                builder.addFunctionDeclarations(
                    CelFunctionDecl.newFunctionDeclaration(
                        c.name(),
                        CelOverloadDecl.newGlobalOverload(
                            c.name() + "_text",
                            c.type(),
                            Collections.nCopies(
                                c.arguments().size(), (CelType) SimpleType.STRING)))));
    return builder
        .addFunctionDeclarations(
            CelFunctionDecl.newFunctionDeclaration(
                IS,
                CelOverloadDecl.newGlobalOverload(
                    "is_text", SimpleType.BOOL, List.of(SimpleType.STRING))),
            CelFunctionDecl.newFunctionDeclaration(
                "ga",
                CelOverloadDecl.newGlobalOverload(
                    "ga_weeks_days", SimpleType.DOUBLE, List.of(SimpleType.INT, SimpleType.INT))))
        .build();
  }

  private static CelRuntime runtime() {
    return CelRuntimeFactory.plannerRuntimeBuilder()
        .setOptions(OPTIONS)
        .addLateBoundFunctions(Vocabulary.allCalls().keySet())
        .addLateBoundFunctions(IS)
        .addFunctionBindings(
            CelFunctionBinding.fromOverloads(
                "ga",
                CelFunctionBinding.from(
                    "ga_weeks_days", Long.class, Long.class, (w, d) -> w + d / 7.0)))
        .build();
  }

  /** A compiled expression. */
  record Compiled(String source, List<Use> uses, CelRuntime.Program program) {
    Tri eval(Evaluation evaluation) {
      try {
        Object value = program.eval(evaluation.variables(), evaluation.calls());
        return Boolean.TRUE.equals(value) ? Tri.TRUE : Tri.FALSE;
      } catch (CelEvaluationException e) {
        return Tri.missing(Evaluation.missing(e));
      }
    }
  }

  /** A condition. */
  static Compiled compile(String source) throws Invalid {
    return compile(COMPILER, source);
  }

  /** An expression of any type, of which only matters whether it can be worked out. */
  static Compiled compileAny(String source) throws Invalid {
    return compile(ANY, source);
  }

  private static Compiled compile(CelCompiler compiler, String source) throws Invalid {
    try {
      var ast = compiler.compile(source).getAst();
      var uses = new ArrayList<Use>();
      uses(ast.getExpr(), uses);
      for (var use : uses) {
        if (!use.argument.accepts(use.name)) {
          throw new Invalid(
              use.call
                  + " knows no "
                  + use.argument.name().toLowerCase(java.util.Locale.ROOT)
                  + " '"
                  + use.name
                  + "'");
        }
      }
      return new Compiled(source, List.copyOf(uses), RUNTIME.createProgram(ast));
    } catch (CelValidationException e) {
      throw new Invalid(firstLine(e));
    } catch (CelEvaluationException | IllegalArgumentException e) {
      throw new Invalid(firstLine(e));
    }
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.replaceFirst("^ERROR: <input>:", "at ").strip();
  }

  private static void uses(CelExpr expr, List<Use> uses) throws Invalid {
    switch (expr.exprKind().getKind()) {
      case CALL -> {
        var call = expr.call();
        var known = Vocabulary.allCalls().get(call.function());
        if (known != null || call.function().equals(IS)) {
          for (int i = 0; i < call.args().size(); i++) {
            var arg = call.args().get(i);
            if (arg.exprKind().getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
              throw new Invalid(call.function() + " takes names in quotes, nothing worked out");
            }
            uses.add(
                new Use(
                    call.function(),
                    known == null ? Argument.DEFINITION : known.arguments().get(i),
                    arg.constant().stringValue()));
          }
        }
        if (call.target().isPresent()) {
          uses(call.target().get(), uses);
        }
        for (var arg : call.args()) {
          uses(arg, uses);
        }
      }
      case SELECT -> uses(expr.select().operand(), uses);
      case LIST -> {
        for (var e : expr.list().elements()) {
          uses(e, uses);
        }
      }
      case COMPREHENSION -> {
        var c = expr.comprehension();
        for (var e :
            List.of(c.iterRange(), c.accuInit(), c.loopCondition(), c.loopStep(), c.result())) {
          uses(e, uses);
        }
      }
      default -> {}
    }
  }
}
