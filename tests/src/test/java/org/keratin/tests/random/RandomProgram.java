package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.ir.text.Printer;

/**
 * A program as data. Values are numbered: first the arguments, then the steps in order, one value
 * each.
 *
 * @param steps each reads values with smaller numbers
 * @param outputs the values returned
 */
record RandomProgram(List<Arg> args, List<Step> steps, List<Output> outputs) {
    record Arg(TensorType type, Role role) {}

    /** A result: a value, and the argument that it is the new state of, or -1. */
    record Output(int value, int updates) {}

    /**
     * One op.
     *
     * @param combiner the region of a reduction: this op on its two scalars; null where there is no
     *     region
     */
    record Step(Op op, List<Integer> operands, Binary.@Nullable Kind combiner) {}

    RandomProgram {
        args = List.copyOf(args);
        steps = List.copyOf(steps);
        outputs = List.copyOf(outputs);
    }

    /** Builds one step behind values that exist. */
    static Value emit(Builder b, Step step, List<Value> values) {
        List<Value> operands = step.operands.stream().map(values::get).toList();
        List<Block> regions = List.of();
        Binary.Kind combiner = step.combiner;
        if (combiner != null) {
            TensorType scalar = operands.getFirst().tensorType().scalar();
            regions =
                    List.of(
                            b.block(
                                    List.of(scalar, scalar),
                                    (r, in) ->
                                            List.of(
                                                    r.emit(
                                                            new Binary(combiner),
                                                            in.get(0),
                                                            in.get(1)))));
        }
        return b.node(step.op, operands, regions, Map.of()).result();
    }

    Module module() {
        Func func =
                Builder.func(
                        "main",
                        args.stream().map(Arg::type).toList(),
                        (b, in) -> {
                            List<Value> values = new ArrayList<>(in);
                            for (Step step : steps) {
                                values.add(emit(b, step, values));
                            }
                            return outputs.stream().map(o -> values.get(o.value)).toList();
                        });
        return new Module("", func);
    }

    StepProgram stepProgram() {
        List<StepProgram.Param> params = new ArrayList<>();
        for (Arg arg : args) {
            params.add(new StepProgram.Param("p" + params.size(), arg.role));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            results.add(new StepProgram.Result("r" + i, outputs.get(i).updates));
        }
        return new StepProgram(module(), params, results);
    }

    @Override
    public String toString() {
        return "// roles: "
                + args.stream().map(Arg::role).toList()
                + "\n"
                + Printer.print(module());
    }
}
