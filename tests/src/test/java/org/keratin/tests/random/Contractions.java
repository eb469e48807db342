package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicConv;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Products and convolutions: those of layers, and those in odd forms on every element type. */
final class Contractions {
    private final Generator g;
    private final Random random;

    private Contractions(Generator g) {
        this.g = g;
        this.random = g.random();
    }

    static void any(Generator g) {
        new Contractions(g).ofLayers();
    }

    static void general(Generator g) {
        Contractions contractions = new Contractions(g);
        if (g.chance(2)) {
            contractions.oddDot();
        } else {
            contractions.oddConvolution();
        }
    }

    private void ofLayers() {
        if (g.chance(3)) {
            DType dtype =
                    g.doubleOnly() || (g.isSmooth() && g.chance(6)) ? DType.FLOAT64 : DType.FLOAT32;
            Dim side = Dim.of(3 + random.nextInt(5));
            Dim batch = g.chance(2) ? Dim.symbol("n") : Dim.of(1 + random.nextInt(2));
            TensorType image =
                    g.boundIfInner(
                            new TensorType(
                                    dtype,
                                    List.of(batch, side, side, Dim.of(1 + random.nextInt(9)))));
            convolution(g.ofType(image), image);
            return;
        }
        Value x = g.any();
        TensorType type = x.tensorType();
        if (!type.dtype().isFloat() || type.rank() == 0) {
            if (type.rank() > 0 && g.style() == Generator.Style.EXACT && g.chance(4)) {
                g.add(new Convert(DType.FLOAT32), x);
            }
            return;
        }
        boolean image =
                type.rank() == 4
                        && type.dim(1).isConstant()
                        && type.dim(2).isConstant()
                        && type.dim(3).isConstant()
                        && type.dim(3).constant() > 0;
        if (image && !g.chance(3)) {
            convolution(x, type);
        } else {
            dot(x, type);
        }
    }

    private void dot(Value x, TensorType type) {
        int contracted = random.nextInt(type.rank());
        int batch = type.rank() > 1 && g.chance(3) ? (contracted + 1) % type.rank() : -1;
        List<Dim> dims = new ArrayList<>();
        List<Integer> rhsBatch = new ArrayList<>();
        if (batch >= 0) {
            rhsBatch.add(0);
            dims.add(type.dim(batch));
        }
        int at = dims.size() + random.nextInt(2);
        if (at > dims.size()) {
            dims.add(Dim.of(1 + random.nextInt(20)));
        }
        dims.add(type.dim(contracted));
        if (at == dims.size() - 1 && g.chance(4)) {
            dims.add(Dim.of(1 + random.nextInt(40)));
        }
        DotGeneral dot =
                new DotGeneral(
                        batch >= 0 ? List.of(batch) : List.of(),
                        rhsBatch,
                        List.of(contracted),
                        List.of(at),
                        List.of(),
                        type.dtype());
        SmoothElementwise.calm(g, g.add(dot, x, g.ofType(type.withDims(dims))));
    }

    private void convolution(Value x, TensorType type) {
        long features = type.dim(3).constant();
        boolean depthwise = g.chance(3);
        long groups = depthwise ? features : 1;
        long multiplier = 1 + random.nextInt(depthwise ? 2 : 9);
        long outputs = depthwise ? features * multiplier : multiplier;
        long kh = 1 + random.nextInt(3);
        long kw = 1 + random.nextInt(3);
        TensorType kernel = TensorType.of(type.dtype(), kh, kw, features / groups, outputs);
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        List<Long> strides = new ArrayList<>();
        List<Long> dilation = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            low.add(Dim.of(random.nextInt(2)));
            high.add(Dim.of(random.nextInt(3)));
            strides.add(1L + random.nextInt(2));
            dilation.add(g.chance(4) ? 2L : 1L);
            long extent = ((i == 0 ? kh : kw) - 1) * dilation.get(i) + 1;
            long room = type.dim(1 + i).constant() + low.get(i).constant() + high.get(i).constant();
            if (room < extent) {
                return;
            }
        }
        Convolution conv =
                new Convolution(
                        ConvDims.channelsLast(2),
                        strides,
                        low,
                        high,
                        List.of(1L, 1L),
                        dilation,
                        List.of(false, false),
                        groups,
                        1,
                        List.of(),
                        type.dtype());
        SmoothElementwise.calm(g, g.add(conv, x, g.ofType(kernel)));
    }

    /** The element type of a product: that of the factors, or a wider one of its kind. */
    private DType result(DType dtype) {
        if (!g.chance(4)) {
            return dtype;
        }
        return switch (dtype) {
            case INT8, INT16, INT4, INT2 -> DType.INT32;
            case UINT8, UINT16, UINT4, UINT2 -> DType.UINT32;
            case FLOAT16, BFLOAT16 -> DType.FLOAT32;
            default -> dtype;
        };
    }

    /** Any number of batching and contracting dimensions anywhere, none and empty ones too. */
    private void oddDot() {
        Value x = g.any();
        TensorType type = x.tensorType();
        List<Integer> order = Movement.range(type.rank());
        Collections.shuffle(order, random);
        int batches = Math.min(order.size(), g.chance(2) ? 0 : 1 + random.nextInt(2));
        int contracted = Math.min(order.size() - batches, g.chance(6) ? 0 : 1 + random.nextInt(2));
        List<Integer> lhsBatch = order.subList(0, batches);
        List<Integer> lhsContracting = order.subList(batches, batches + contracted);
        int free = random.nextInt(3);
        List<Integer> places = Movement.range(batches + contracted + free);
        Collections.shuffle(places, random);
        List<Dim> dims = new ArrayList<>(Collections.nCopies(places.size(), Dim.of(1)));
        List<Integer> rhsBatch = places.subList(0, batches);
        List<Integer> rhsContracting = places.subList(batches, batches + contracted);
        for (int i = 0; i < batches + contracted; i++) {
            dims.set(places.get(i), type.dim(order.get(i)));
        }
        for (int i = batches + contracted; i < places.size(); i++) {
            dims.set(places.get(i), Dim.of(1 + random.nextInt(g.chance(4) ? 40 : 6)));
        }
        TensorType other = type.withDims(dims);
        if (g.isTooLarge(other)) {
            return;
        }
        DotGeneral dot =
                new DotGeneral(
                        lhsBatch,
                        rhsBatch,
                        lhsContracting,
                        rhsContracting,
                        g.chance(3) ? List.of("HIGHEST", "HIGHEST") : List.of(),
                        result(type.dtype()));
        g.add(dot, x, g.ofType(other));
    }

    /** Up to three spatial dimensions, any order of dimensions, groups, dilations, reversal. */
    private void oddConvolution() {
        DType dtype = g.randomDtype();
        int spatial = random.nextInt(4);
        long featureGroups = g.chance(3) ? 1 + random.nextInt(3) : 1;
        long batchGroups = featureGroups == 1 && g.chance(3) ? 1 + random.nextInt(3) : 1;
        long kernelFeatures = 1 + random.nextInt(4);
        long outputs = featureGroups * batchGroups * (1 + random.nextInt(g.chance(4) ? 17 : 4));
        long batch = batchGroups * (1 + random.nextInt(3));
        List<Integer> input = shuffled(spatial + 2);
        List<Integer> kernel = shuffled(spatial + 2);
        List<Integer> output = shuffled(spatial + 2);
        List<Dim> inputDims = new ArrayList<>(Collections.nCopies(spatial + 2, Dim.of(1)));
        List<Dim> kernelDims = new ArrayList<>(inputDims);
        inputDims.set(input.get(0), Dim.of(batch));
        inputDims.set(input.get(1), Dim.of(kernelFeatures * featureGroups));
        kernelDims.set(kernel.get(0), Dim.of(kernelFeatures));
        kernelDims.set(kernel.get(1), Dim.of(outputs));
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        List<Long> strides = new ArrayList<>();
        List<Long> lhsDilation = new ArrayList<>();
        List<Long> rhsDilation = new ArrayList<>();
        List<Boolean> reversal = new ArrayList<>();
        for (int i = 0; i < spatial; i++) {
            inputDims.set(input.get(2 + i), Dim.of(1 + random.nextInt(spatial == 3 ? 4 : 9)));
            kernelDims.set(kernel.get(2 + i), Dim.of(1 + random.nextInt(4)));
            low.add(Dim.of(random.nextInt(5) - 1));
            high.add(Dim.of(random.nextInt(5) - 1));
            strides.add(1L + random.nextInt(3));
            lhsDilation.add(g.chance(3) ? 2L : 1L);
            rhsDilation.add(g.chance(3) ? 1L + random.nextInt(3) : 1L);
            reversal.add(g.chance(4));
        }
        ConvDims dims =
                new ConvDims(
                        input.get(0),
                        input.get(1),
                        input.subList(2, input.size()),
                        kernel.get(0),
                        kernel.get(1),
                        kernel.subList(2, kernel.size()),
                        output.get(0),
                        output.get(1),
                        output.subList(2, output.size()));
        Convolution conv =
                new Convolution(
                        dims,
                        strides,
                        low,
                        high,
                        lhsDilation,
                        rhsDilation,
                        reversal,
                        featureGroups,
                        batchGroups,
                        List.of(),
                        result(dtype));
        TensorType left = new TensorType(dtype, inputDims);
        TensorType right = new TensorType(dtype, kernelDims);
        if (g.isTooLarge(left) || g.isTooLarge(right)) {
            return;
        }
        if (g.chance(3)) {
            dynamic(conv, g.ofType(left), g.ofType(right));
        } else {
            g.add(conv, g.ofType(left), g.ofType(right));
        }
    }

    /** The same with its padding as an operand. */
    private void dynamic(Convolution conv, Value left, Value right) {
        TensorType result =
                (TensorType)
                        conv.inferTypes(List.of(left.type(), right.type()), List.of()).getFirst();
        int spatial = conv.padLow().size();
        NDArray padding = NDArray.allocate(g.pick(List.of(DType.INT64, DType.INT32)), spatial, 2);
        for (int i = 0; i < spatial; i++) {
            padding.setLong(2L * i, conv.padLow().get(i).constant());
            padding.setLong(2L * i + 1, conv.padHigh().get(i).constant());
        }
        List<Dim> unknown = Collections.nCopies(spatial, Dim.UNKNOWN);
        DynamicConv dynamic = new DynamicConv(conv.withPadding(unknown, unknown));
        g.declare(dynamic, result, List.of(left, right, Bodies.made(g.add(Constant.of(padding)))));
    }

    private List<Integer> shuffled(int n) {
        List<Integer> order = Movement.range(n);
        Collections.shuffle(order, random);
        return order;
    }
}
