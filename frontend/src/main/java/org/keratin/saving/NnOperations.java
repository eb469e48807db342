package org.keratin.saving;

import java.util.function.UnaryOperator;
import org.keratin.Tensor;
import org.keratin.ops.NnOps;
import org.keratin.ops.Padding;
import org.keratin.runtime.DType;

/** Ops of keras.ops.nn. */
final class NnOperations {
    private static final int[] LAST = {-1};

    private NnOperations() {}

    private interface AlongAxes {
        Tensor apply(Tensor x, int... axes);
    }

    private interface Pool {
        Tensor apply(Tensor x, int[] pool, int[] strides, Padding padding, boolean channelsFirst);
    }

    static void add(OperationRegistry.Family family) {
        unary(family, "HardSigmoid", NnOps::hardSigmoid);
        unary(family, "HardSilu", NnOps::hardSilu);
        unary(family, "HardTanh", NnOps::hardTanh);
        unary(family, "LogSigmoid", NnOps::logSigmoid);
        unary(family, "Mish", NnOps::mish);
        unary(family, "Relu", NnOps::relu);
        unary(family, "Relu6", NnOps::relu6);
        unary(family, "Selu", NnOps::selu);
        unary(family, "Sigmoid", NnOps::sigmoid);
        unary(family, "Silu", NnOps::silu);
        unary(family, "Softplus", NnOps::softplus);
        unary(family, "Softsign", NnOps::softsign);
        unary(family, "SparsePlus", NnOps::sparsePlus);
        unary(family, "SparseSigmoid", NnOps::sparseSigmoid);
        unary(family, "TanhShrink", NnOps::tanhShrink);
        family.put("Celu", a -> NnOps.celu(a.tensor(0), a.number("alpha", 1)));
        family.put("Elu", a -> NnOps.elu(a.tensor(0), a.number("alpha", 1)));
        family.put(
                "Gelu",
                a -> NnOps.gelu(a.tensor(0), !Boolean.FALSE.equals(a.setting("approximate"))));
        family.put("Glu", a -> NnOps.glu(a.tensor(0), a.integer("axis", -1)));
        family.put("HardShrink", a -> NnOps.hardShrink(a.tensor(0), a.number("threshold", 0.5)));
        family.put("LeakyRelu", a -> NnOps.leakyRelu(a.tensor(0), a.number("negative_slope", 0.2)));
        family.put("SoftShrink", a -> NnOps.softShrink(a.tensor(0), a.number("threshold", 0.5)));
        family.put("Sparsemax", a -> NnOps.sparsemax(a.tensor(0), a.integer("axis", -1)));
        family.put("Squareplus", a -> NnOps.squareplus(a.tensor(0), a.number("b", 4)));
        family.put(
                "Threshold",
                a ->
                        NnOps.threshold(
                                a.tensor(0), a.number("threshold"), a.number("default_value")));
        along(family, "Softmax", NnOps::softmax);
        along(family, "LogSoftmax", NnOps::logSoftmax);
        family.put(
                "OneHot",
                a -> {
                    if (a.bool("sparse")) {
                        throw a.error("sparse tensors are not known here");
                    }
                    String dtype = a.setting("dtype") == null ? "float32" : a.string("dtype");
                    return NnOps.oneHot(
                            a.tensor(0),
                            a.integer("num_classes"),
                            a.integer("axis", -1),
                            DType.ofKeras(dtype));
                });
        pool(family, "MaxPool", NnOps::maxPool);
        pool(family, "AveragePool", NnOps::averagePool);
        family.put(
                "Conv",
                a -> {
                    int n = a.tensor(0).rank() - 2;
                    return NnOps.conv(
                            a.tensor(0),
                            a.tensor(1),
                            a.repeated("strides", n, 1),
                            Padding.of(a.string("padding")),
                            channelsFirst(a),
                            a.repeated("dilation_rate", n, 1));
                });
    }

    private static void unary(
            OperationRegistry.Family family, String className, UnaryOperator<Tensor> op) {
        family.put(className, a -> op.apply(a.tensor(0)));
    }

    private static void along(OperationRegistry.Family family, String className, AlongAxes op) {
        family.put(
                className,
                a -> {
                    int[] axes = a.axes("axis");
                    return op.apply(a.tensor(0), axes == null ? LAST : axes);
                });
    }

    private static void pool(OperationRegistry.Family family, String className, Pool op) {
        family.put(
                className,
                a -> {
                    int n = a.tensor(0).rank() - 2;
                    int[] size = a.repeated("pool_size", n, 1);
                    int[] strides =
                            a.setting("strides") == null ? size : a.repeated("strides", n, 1);
                    return op.apply(
                            a.tensor(0),
                            size,
                            strides,
                            Padding.of(a.string("padding")),
                            channelsFirst(a));
                });
    }

    private static boolean channelsFirst(OperationArguments a) {
        return "channels_first".equals(a.setting("data_format"));
    }
}
