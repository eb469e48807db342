package org.keratin.passes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Composite;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Fft;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.RngBitGenerator;
import org.keratin.ir.op.While;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.DType;

/**
 * Tells before compiling whether a program would grow beyond {@link NodeBudget}. Most are shown to
 * stay below it by adding up what their operations may become; only for the others the passes are
 * run.
 */
final class ExpansionCheck {
    /** Nodes that an operation becomes at most, if it becomes few. */
    private static final int PLAIN = 4;

    /** Nodes that most others become at most. */
    private static final int EXPANDED = 600;

    /** Nodes that a power of complex&lt;f64&gt; becomes at most, and what contains one. */
    private static final int POWER = 1500;

    /** How often a region's nodes may be copied: a condition that draws stands in two places. */
    private static final int COPIES = 3;

    /** The elements of tensors in a fold's region, each of which may become a scalar. */
    private static final int UNROLLED = 1024;

    /** Beyond any budget. */
    private static final long ENDLESS = 1L << 40;

    private final Module module;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> active = new HashSet<>();

    private ExpansionCheck(Module module) {
        this.module = module;
        module.funcs().forEach(func -> names.add(func.name()));
    }

    /** Why the program is too large to be compiled; empty where it is not. */
    static String refusal(StepProgram program) {
        Module module = program.module();
        ExpansionCheck check = new ExpansionCheck(module);
        long bound = 0;
        for (Func func : module.funcs()) {
            bound = Math.max(bound, check.bound(func));
        }
        if (bound <= NodeBudget.LEAST) {
            return "";
        }
        try {
            Pipelines.optimize(program, Numerics.STRICT);
            return "";
        } catch (NodeBudget.Exceeded e) {
            return e.what();
        } catch (IrException e) {
            // no matter of size: said by whoever compiles the program
            return "";
        }
    }

    private long bound(Func func) {
        Long done = known.get(func.name());
        if (done != null) {
            return done;
        }
        if (!active.add(func.name())) {
            return ENDLESS;
        }
        long bound = bound(func.body());
        active.remove(func.name());
        known.put(func.name(), bound);
        return bound;
    }

    private long bound(Block block) {
        long sum = 0;
        for (Node node : block.nodes()) {
            sum = Math.min(ENDLESS, sum + bound(node));
        }
        return sum;
    }

    private long bound(Node node) {
        String callee =
                switch (node.op()) {
                    case Call call -> call.callee();
                    case Composite composite -> composite.decomposition();
                    default -> null;
                };
        if (callee != null) {
            return names.contains(callee) ? bound(module.func(callee)) : ENDLESS;
        }
        long own = isPlain(node) ? PLAIN : isPower(node) ? POWER : EXPANDED;
        boolean flow =
                node.op() instanceof While || node.op() instanceof If || node.op() instanceof Case;
        for (Block region : node.regions()) {
            own += flow || isScalar(region) ? COPIES * bound(region) : UNROLLED * bound(region);
        }
        return Math.min(ENDLESS, own);
    }

    private static boolean isPower(Node node) {
        boolean power =
                node.op() instanceof Op.Derived
                        || node.op() instanceof Binary(Binary.Kind kind)
                                && kind == Binary.Kind.POWER;
        return power
                && node.types().stream()
                        .anyMatch(
                                type ->
                                        type instanceof TensorType tensor
                                                && tensor.dtype() == DType.COMPLEX128);
    }

    /** Numbers of known sizes in, numbers out, and no function behind its name. */
    private static boolean isPlain(Node node) {
        if (node.op() instanceof Op.Derived
                || node.op() instanceof Rng
                || node.op() instanceof RngBitGenerator
                || node.op() instanceof BitcastConvert
                || node.op() instanceof Fft
                || node.op() instanceof CustomCall) {
            return false;
        }
        return node.types().stream().allMatch(ExpansionCheck::isPlain)
                && node.operands().stream().allMatch(value -> isPlain(value.type()));
    }

    private static boolean isPlain(Type type) {
        return type instanceof TensorType tensor
                && !tensor.dtype().isComplex()
                && !tensor.isDynamic();
    }

    private static boolean isScalar(Block region) {
        return region.nodes().stream()
                .allMatch(
                        node ->
                                node.types().size() == 1
                                        && node.types().getFirst() instanceof TensorType type
                                        && type.rank() == 0
                                        && (node.op() instanceof Elementwise
                                                || node.op() instanceof Constant));
    }
}
