package org.keratin.passes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Module;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.legalize.Decompose;
import org.keratin.passes.legalize.EraseTokens;
import org.keratin.passes.legalize.FoldLoops;
import org.keratin.passes.legalize.OneProcess;
import org.keratin.passes.legalize.Quantized;
import org.keratin.passes.legalize.RandomDraws;
import org.keratin.passes.legalize.RefineDynamic;
import org.keratin.passes.legalize.ScalarRegions;
import org.keratin.passes.legalize.SplitComplex;
import org.keratin.passes.simplify.Canonicalize;
import org.keratin.passes.simplify.ConvBatchNorm;
import org.keratin.passes.simplify.Cse;
import org.keratin.passes.simplify.Dce;
import org.keratin.passes.simplify.FoldConstants;
import org.keratin.passes.simplify.MergeLoops;
import org.keratin.passes.simplify.ReshapeMover;
import org.keratin.passes.simplify.Simplify;
import org.keratin.passes.simplify.SinkViews;
import org.keratin.passes.simplify.WhileSlots;

/** The only list of passes, and the order in which a program goes through them. */
public final class Pipelines {
    private Pipelines() {}

    /**
     * From a traced or parsed program to the core ops that backends see. {@link Hoist} comes after
     * it.
     */
    public static List<Pass> standard() {
        return List.of(
                new Quantized(),
                new Inline(),
                new RandomDraws(),
                new MergeLoops(),
                new RefineDynamic(),
                // what is equal or unused is not worth expanding to hundreds of nodes
                new Cse(),
                new Dce(),
                new Decompose(),
                new OneProcess(),
                new EraseTokens(),
                new ScalarRegions(),
                new FoldLoops(),
                new Canonicalize(),
                // tuples that nothing reads any more
                new Dce(),
                new SplitComplex(),
                new Canonicalize(),
                new FoldConstants(),
                new Simplify(),
                new ReshapeMover(),
                new WhileSlots(),
                new Canonicalize(),
                new FoldConstants(),
                new Simplify(),
                new Cse(),
                new ConvBatchNorm(),
                new Canonicalize(),
                new FoldConstants(),
                new Simplify(),
                new Cse(),
                new WhileSlots(),
                new SinkViews(),
                new Dce());
    }

    /** Every pass once, for tests and documentation. */
    public static List<Pass> all() {
        Map<String, Pass> byId = new LinkedHashMap<>();
        standard().forEach(pass -> byId.putIfAbsent(pass.id(), pass));
        return List.copyOf(byId.values());
    }

    /** Runs the standard pipeline without verifying or printing. */
    public static StepProgram optimize(StepProgram program, Numerics numerics) {
        return optimize(program, numerics, PassManager.Options.NONE);
    }

    /**
     * The same; where the program draws random numbers, the result has one more input, {@link
     * org.keratin.runtime.bundle.BundleSignature#RANDOM_STATE}.
     */
    public static StepProgram optimize(
            StepProgram original, Numerics numerics, PassManager.Options options) {
        StepProgram program = RandomDraws.withState(original);
        Module module =
                new PassManager(standard(), options)
                        .run(program.module(), PassContext.of(numerics, program));
        return module == program.module()
                ? program
                : new StepProgram(module, program.params(), program.results());
    }
}
