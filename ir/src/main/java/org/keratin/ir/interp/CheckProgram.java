package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Checks;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.NDArray;

/**
 * A test module taken apart: the program, which returns both sides of each check that stands in the
 * entry function, and the checks, which are then made here, by the same code for every backend.
 * Checks inside regions or called functions stay where they are.
 *
 * @param program without the checks; results are actual, expected, actual, expected, …
 */
public record CheckProgram(StepProgram program, List<CustomCall> checks) {
    /** Takes a verified module apart; its entry takes no arguments. */
    public static CheckProgram of(Module module) {
        Func entry = module.entry();
        Builder builder = new Builder();
        ValueMap map = new ValueMap();
        List<CustomCall> checks = new ArrayList<>();
        List<Value> sides = new ArrayList<>();
        for (Node node : entry.body().nodes()) {
            if (node.op() instanceof CustomCall call && isCheck(call)) {
                checks.add(call);
                sides.addAll(map.get(node.operands()));
            } else {
                builder.copy(node, map);
            }
        }
        Module stripped = module.with(new Func(entry.name(), builder.finish(sides)));
        List<StepProgram.Result> results = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            results.add(new StepProgram.Result("out" + i, -1));
        }
        return new CheckProgram(new StepProgram(stripped, List.of(), results), checks);
    }

    /**
     * The same program with the constants of its functions behind barriers, so that a compiler
     * cannot compute at compile time, by the interpreter, what is to be compiled.
     */
    public CheckProgram withHiddenConstants() {
        Module module = program.module();
        for (Func func : module.funcs()) {
            Builder builder = new Builder();
            ValueMap map = new ValueMap();
            builder.args(func.body().args(), map);
            for (Node node : func.body().nodes()) {
                Node copy = builder.copy(node, map);
                if (node.op() instanceof Constant) {
                    map.put(node.result(), builder.emit(new OptimizationBarrier(), copy.result()));
                }
            }
            module = module.with(func.withBody(builder.finish(map.get(func.body().results()))));
        }
        return new CheckProgram(
                new StepProgram(module, program.params(), program.results()), checks);
    }

    /**
     * What a backend should be given: the program with hidden constants; as it is where only then
     * all ops are supported, because one has an operand that must be constant.
     */
    public CheckProgram hiddenFor(Backend backend) {
        CheckProgram hidden = withHiddenConstants();
        return backend.unsupported(hidden.program).isEmpty()
                        || !backend.unsupported(program).isEmpty()
                ? hidden
                : this;
    }

    private static boolean isCheck(CustomCall call) {
        return call.target().equals("check.expect_eq")
                || call.target().equals("check.expect_almost_eq")
                || call.target().equals("check.expect_close");
    }

    /** The first check that does not hold, in words; empty where all hold. */
    public String judge(List<NDArray> sides) {
        for (int i = 0; i < checks.size(); i++) {
            String difference = judge(checks.get(i), sides.get(2 * i), sides.get(2 * i + 1));
            if (!difference.isEmpty()) {
                return checks.get(i).target() + ": " + difference;
            }
        }
        return "";
    }

    /**
     * The call's tolerances are looser than those of the op of the same name, which the parser
     * writes out.
     */
    private static String judge(CustomCall check, NDArray actual, NDArray expected) {
        return switch (check.target()) {
            case "check.expect_eq" -> Checks.equal(actual, expected);
            case "check.expect_almost_eq" ->
                    Checks.almostEqual(actual, expected, number(check, "tolerance", 1e-3));
            default ->
                    Checks.close(
                            actual,
                            expected,
                            (long) number(check, "min_ulp_difference", 0),
                            (long) number(check, "max_ulp_difference", 3));
        };
    }

    private static double number(CustomCall check, String name, double fallback) {
        Map<String, Attr> attributes = check.attributes();
        return switch (attributes.get(name)) {
            case Attr.Float(double value, var ignored) -> value;
            case Attr.Int(long value, var ignored) -> value;
            case null, default -> fallback;
        };
    }
}
