package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Emit;
import org.keratin.ir.op.Fft;
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
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.ir.op.Unary;
import org.keratin.ir.op.While;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** What each op on complex values is in real ones. */
final class ComplexOps {
    private final Builder b;
    private final Reals r;
    private final ComplexArithmetic arithmetic;
    private final boolean result;

    /**
     * @param fast whether products need not have the interpreter's bits
     * @param result whether the value is a result of the function
     */
    ComplexOps(Builder b, boolean fast, boolean result) {
        this.b = b;
        this.r = new Reals(b);
        this.arithmetic = new ComplexArithmetic(r, fast);
        this.result = result;
    }

    static TensorType real(TensorType type) {
        return type.withDtype(type.dtype().real());
    }

    /** The parts of a whole complex value. */
    static Parts parts(Builder b, Value whole) {
        return new Parts(
                b.emit(new Unary(Unary.Kind.REAL), whole),
                b.emit(new Unary(Unary.Kind.IMAG), whole));
    }

    /** A whole complex value of parts; the one they were read from where there is one. */
    static Value join(Builder b, Parts parts) {
        Value source = source(parts.re(), Unary.Kind.REAL);
        return source != null && source.equals(source(parts.im(), Unary.Kind.IMAG))
                ? source
                : made(b, parts);
    }

    /** A new whole complex value of parts. */
    static Value made(Builder b, Parts parts) {
        return b.emit(new Binary(Binary.Kind.COMPLEX), parts.re(), parts.im());
    }

    private static @Nullable Value source(Value part, Unary.Kind kind) {
        Node node = part.definition();
        return node != null && node.op().equals(new Unary(kind)) ? node.operand(0) : null;
    }

    /** True for ops whose operands, region arguments and results simply double. */
    static boolean hasRegionOfPairs(Node node) {
        Op op = node.op();
        return op instanceof While
                || op instanceof If
                || op instanceof Case
                || op instanceof Reduce
                || op instanceof ReduceWindow
                || op instanceof Sort
                || op instanceof Scatter
                || op instanceof OptimizationBarrier;
    }

    /**
     * Emits such an op with everything doubled; a sum of complex values as two sums, which are
     * folded by themselves.
     */
    static List<Value> emitPairs(Builder b, Node node, List<Value> operands, List<Block> regions) {
        boolean sum =
                (node.op() instanceof Reduce || node.op() instanceof ReduceWindow)
                        && node.operands().size() == 2
                        && Reduce.simpleCombiner(node) == Binary.Kind.ADD;
        if (!sum) {
            return b.node(node.op(), operands, regions, node.extra()).results();
        }
        List<Value> out = new ArrayList<>();
        DType dtype = operands.get(2).tensorType().dtype();
        for (int part = 0; part < 2; part++) {
            Block sums = new Emit(b).combiner(Binary.Kind.ADD, dtype);
            out.add(
                    b.emit(
                                    node.op(),
                                    List.of(operands.get(part), operands.get(2 + part)),
                                    List.of(sums))
                            .getFirst());
        }
        return out;
    }

    /**
     * The parts of the result; a real result in the first place. Null where the op is not known.
     *
     * @param in the operands; real ones in the first place
     */
    @Nullable Parts apply(Node node, List<Parts> in) {
        TensorType type = node.tensorType();
        return switch (node.op()) {
            case Unary(Unary.Kind kind) -> unary(kind, in.getFirst());
            case Binary(Binary.Kind kind) when !kind.isDefined(type.dtype()) -> null;
            case Binary(Binary.Kind kind) ->
                    kind == Binary.Kind.COMPLEX
                            ? new Parts(in.get(0).re(), in.get(1).re())
                            : arithmetic.binary(kind, in.get(0), in.get(1));
            case Compare(Compare.Direction direction, Compare.Type ignored) ->
                    only(arithmetic.compare(direction, in.get(0), in.get(1)));
            case Select op -> arithmetic.select(spread(in.get(0).re(), type), in.get(1), in.get(2));
            case Clamp op ->
                    arithmetic.binary(
                            Binary.Kind.MINIMUM,
                            arithmetic.binary(
                                    Binary.Kind.MAXIMUM, in.get(1), spread(in.get(0), type)),
                            spread(in.get(2), type));
            case Convert(DType to) -> convert(node, in.getFirst(), to);
            case Constant op -> constant(op.value().data(), type);
            case Iota op ->
                    new Parts(
                            b.emit(new Iota(real(type), op.dimension())), r.fill(real(type), 0.0));
            case BitcastConvert op -> bitcast(in.getFirst(), op.type());
            case BroadcastInDim op ->
                    in.getFirst().map(emit(new BroadcastInDim(real(type), op.dims())));
            case Reshape op -> in.getFirst().map(emit(new Reshape(real(type))));
            case Transpose op -> in.getFirst().map(emit(op));
            case Reverse op -> in.getFirst().map(emit(op));
            case Slice op -> in.getFirst().map(emit(op));
            case Pad op -> partwise(op, in);
            case Concatenate op -> partwise(op, in);
            case DynamicSlice op -> partwise(op, in);
            case DynamicUpdateSlice op -> partwise(op, in);
            case Gather op -> partwise(op, in);
            case DotGeneral op ->
                    new ComplexContractions(r, arithmetic.fast()).dot(op, parts(node, in));
            case Convolution op ->
                    new ComplexContractions(r, arithmetic.fast()).convolution(op, parts(node, in));
            case Fft op when FourierTransform.applies(op, in.getFirst()) ->
                    new FourierTransform(r, result).emit(op, in.getFirst());
            case Cholesky op when isSquareKnown(in.getFirst()) ->
                    new ComplexMatrices(r, arithmetic.fast()).cholesky(op, in.getFirst());
            case TriangularSolve op when isSquareKnown(in.getFirst()) ->
                    new ComplexMatrices(r, arithmetic.fast()).solve(op, in.get(0), in.get(1));
            default -> null;
        };
    }

    /** True where the number of steps that a matrix takes is a number. */
    private static boolean isSquareKnown(Parts a) {
        return a.type().dim(a.type().rank() - 1).isConstant();
    }

    private Parts unary(Unary.Kind kind, Parts x) {
        return switch (kind) {
            case REAL -> only(x.re());
            case IMAG -> only(x.im());
            case ABS -> only(arithmetic.abs(x));
            default -> arithmetic.unary(kind, x);
        };
    }

    private static Parts only(Value value) {
        return new Parts(value, value);
    }

    private UnaryOperator<Value> emit(Op op) {
        return x -> b.emit(op, x);
    }

    /** The op on the first parts and on the second; real operands are the same in both. */
    private Parts partwise(Op op, List<Parts> in) {
        List<Value> re = in.stream().map(Parts::re).toList();
        List<Value> im = in.stream().map(Parts::im).toList();
        return new Parts(
                b.emit(op, re, List.of()).getFirst(), b.emit(op, im, List.of()).getFirst());
    }

    /** Operands of which a real one has no imaginary part. */
    private List<Parts> parts(Node node, List<Parts> in) {
        List<Parts> out = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            Value re = in.get(i).re();
            out.add(
                    SplitComplex.isComplex(node.operand(i).type())
                            ? in.get(i)
                            : new Parts(re, r.fill(re, 0)));
        }
        return out;
    }

    private Value spread(Value x, TensorType type) {
        return x.tensorType().rank() == type.rank()
                ? x
                : r.spread(x, type.withDtype(x.tensorType().dtype()));
    }

    private Parts spread(Parts x, TensorType type) {
        return x.map(v -> spread(v, type));
    }

    private Parts convert(Node node, Parts x, DType to) {
        if (!SplitComplex.isComplex(node.operand(0).type())) {
            Value re = r.convert(x.re(), to.real());
            return new Parts(re, r.fill(re, 0));
        }
        return to.isComplex() ? x.map(v -> r.convert(v, to.real())) : only(r.convert(x.re(), to));
    }

    private Parts constant(NDArray data, TensorType type) {
        DType part = type.dtype().real();
        NDArray re = NDArray.allocate(part, data.shape());
        NDArray im = NDArray.allocate(part, data.shape());
        Set<List<Long>> distinct = new HashSet<>();
        for (long i = 0; i < data.size(); i++) {
            re.setDouble(i, data.getReal(i));
            im.setDouble(i, data.getImag(i));
            if (distinct.size() < 2) {
                distinct.add(
                        List.of(
                                Double.doubleToRawLongBits(data.getReal(i)),
                                Double.doubleToRawLongBits(data.getImag(i))));
            }
        }
        if (distinct.size() == 1 && data.size() > 1) {
            return new Parts(
                    r.fill(real(type), data.getReal(0)), r.fill(real(type), data.getImag(0)));
        }
        return new Parts(b.emit(Constant.of(re)), b.emit(Constant.of(im)));
    }

    /** Between widths a complex&lt;f64&gt; is two complex&lt;f32&gt;: the halves of each part. */
    private Parts bitcast(Parts x, TensorType to) {
        DType part = to.dtype().real();
        DType from = x.type().dtype();
        if (from == part) {
            return x;
        }
        int last = x.type().rank();
        if (from == DType.FLOAT64) {
            // element 0 holds the real part's bits, element 1 the imaginary part's
            List<Dim> dims = new ArrayList<>(to.dims());
            dims.add(Dim.of(2));
            Value both = r.stack(last, x.list());
            Value halves = WidthBitcast.emit(b, both, new TensorType(part, dims));
            return new Parts(r.pick(halves, last + 1, 0), r.pick(halves, last + 1, 1));
        }
        Value both = r.stack(last, x.list());
        List<Dim> dims = new ArrayList<>(to.dims());
        dims.add(Dim.of(2));
        Value wide = WidthBitcast.emit(b, both, new TensorType(part, dims));
        return new Parts(r.pick(wide, last - 1, 0), r.pick(wide, last - 1, 1));
    }
}
