package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.TopK;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.ir.op.While;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.Pipelines;
import org.keratin.passes.SupportCheck;
import org.keratin.passes.fusion.IndexMaps;
import org.keratin.runtime.DType;

/** Which nodes have a lowering to kernels. */
public final class Support {
    private Support() {}

    /**
     * What no generator of kernels computes: strings, floats of 8 bits and less, custom calls, and
     * what the passes leave that has no lowering. They fold, inline and decompose, so ops that have
     * none are looked at again behind them.
     */
    public static List<Backend.Unsupported> check(StepProgram program) {
        List<Backend.Unsupported> found = SupportCheck.check(program);
        if (!found.isEmpty()) {
            return found;
        }
        List<Backend.Unsupported> left = new ArrayList<>();
        Func entry = program.module().entry();
        for (Type type : entry.argTypes()) {
            if (isSmallFloat(type)) {
                left.add(new Backend.Unsupported("argument of type " + type, ""));
            }
        }
        for (Type type : entry.resultTypes()) {
            if (isSmallFloat(type)) {
                left.add(new Backend.Unsupported("result of type " + type, ""));
            }
        }
        if (unsupported(program).isEmpty()) {
            return left;
        }
        for (Node node : unsupported(Pipelines.optimize(program, Numerics.FAST))) {
            String layer = node.location().layer();
            String name = node.op() instanceof CustomCall call ? call.target() : node.op().name();
            left.add(new Backend.Unsupported(name, layer));
        }
        return left;
    }

    private static boolean isSmallFloat(Type type) {
        return type instanceof TensorType tensor
                && tensor.dtype().isFloat()
                && tensor.dtype().bits() <= 8;
    }

    /**
     * Every node of the entry function, and of the regions of its loops and choices, that {@link
     * KernelLowering} cannot lower, in order.
     */
    public static List<Node> unsupported(StepProgram program) {
        List<Node> nodes = new ArrayList<>();
        collect(program.module().entry().body(), nodes);
        return nodes;
    }

    private static void collect(Block block, List<Node> unsupported) {
        for (Node node : block.nodes()) {
            // complex values are read from parameters and joined to results, and nothing else
            boolean joins = IndexMaps.isJoin(node) && block.results().contains(node.result());
            if (!joins && !IndexMaps.isPart(node) && !isSupported(node)) {
                unsupported.add(node);
            }
            if (node.op() instanceof While
                    || node.op() instanceof If
                    || node.op() instanceof Case) {
                node.regions().forEach(region -> collect(region, unsupported));
            }
        }
    }

    /** True if a node of the optimised program has a lowering. */
    public static boolean isSupported(Node node) {
        for (Value operand : node.operands()) {
            if (!isNumeric(operand.type())) {
                return false;
            }
        }
        for (Type type : node.types()) {
            if (!isNumeric(type)) {
                return false;
            }
        }
        return switch (node.op()) {
            case Elementwise op -> true;
            case Constant op -> true;
            case Iota op -> true;
            case BroadcastInDim op -> true;
            case Reshape op -> true;
            case Transpose op -> true;
            case Reverse op -> true;
            case Slice op -> true;
            case Pad op -> true;
            case Concatenate op -> true;
            case DynamicSlice op -> true;
            case DynamicUpdateSlice op -> true;
            case Gather op -> true;
            case DotGeneral op -> true;
            case Convolution op -> true;
            case OptimizationBarrier op -> true;
            case BitcastConvert op ->
                    op.type().dtype().bits() == node.operand(0).tensorType().dtype().bits();
            case While op -> true;
            case If op -> true;
            case Case op -> true;
            case Scatter op -> isScalarBody(node.regions().getFirst());
            case SelectAndScatter op ->
                    isScalarBody(node.regions().getFirst())
                            && isScalarBody(node.regions().getLast());
            case Sort op -> isScalarBody(node.regions().getFirst());
            case TopK op -> true;
            case Cholesky op -> true;
            case TriangularSolve op -> true;
            case Reduce op -> isScalarBody(node.regions().getFirst());
            case ReduceWindow op -> isScalarBody(node.regions().getFirst());
            default -> false;
        };
    }

    /** A combiner of scalars: elementwise nodes on its arguments, literals and captures. */
    private static boolean isScalarBody(Block block) {
        for (Node node : block.nodes()) {
            boolean scalar = node.types().size() == 1 && isScalar(node.types().getFirst());
            if (!scalar || !(node.op() instanceof Elementwise || node.op() instanceof Constant)) {
                return false;
            }
            for (Value operand : node.operands()) {
                if (!isScalar(operand.type())) {
                    return false;
                }
            }
        }
        return block.results().stream().allMatch(value -> isScalar(value.type()));
    }

    private static boolean isScalar(Type type) {
        return isNumeric(type) && ((TensorType) type).rank() == 0;
    }

    private static boolean isNumeric(Type type) {
        return type instanceof TensorType tensor
                && !tensor.dtype().isString()
                && !tensor.dtype().isComplex()
                && (tensor.dtype().isBool() || tensor.dtype().bits() >= smallest(tensor.dtype()));
    }

    /** Sub-byte integers and floats of 8 bits and less are the interpreter's alone. */
    private static int smallest(DType dtype) {
        return dtype.isFloat() ? 16 : 8;
    }

    static IrException unsupported(Node node) {
        String sizes = SupportCheck.sizes(node);
        return new IrException(
                sizes.isEmpty()
                        ? node.op().name() + " has no kernel" + node.location().suffix()
                        : sizes);
    }
}
