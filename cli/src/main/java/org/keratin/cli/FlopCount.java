package org.keratin.cli;

import java.util.function.ToLongFunction;
import org.keratin.ir.Block;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;

/**
 * Floating-point operations of a program's dots and convolutions, two for each multiply-add; all
 * else is not counted.
 */
final class FlopCount {
    private final Module module;
    private final ToLongFunction<String> symbols;

    private FlopCount(Module module, ToLongFunction<String> symbols) {
        this.module = module;
        this.symbols = symbols;
    }

    /** Operations of one run of the entry function; bodies of loops count once. */
    static double of(Module module, ToLongFunction<String> symbols) {
        return new FlopCount(module, symbols).of(module.entry().body());
    }

    private double of(Block block) {
        double sum = 0;
        for (Node node : block.nodes()) {
            sum +=
                    switch (node.op()) {
                        case DotGeneral dot -> {
                            double products = size(node.tensorType());
                            for (int d : dot.lhsContracting()) {
                                products *= dim(node.operand(0).tensorType(), d);
                            }
                            yield 2 * products;
                        }
                        case Convolution convolution -> {
                            TensorType kernel = node.operand(1).tensorType();
                            yield 2
                                    * size(node.tensorType())
                                    * size(kernel)
                                    / dim(kernel, convolution.dims().kernelOutput());
                        }
                        case Call call -> of(module.func(call.callee()).body());
                        default -> node.regions().stream().mapToDouble(this::of).sum();
                    };
        }
        return sum;
    }

    private double size(TensorType type) {
        return type.size().eval(symbols);
    }

    private double dim(TensorType type, int d) {
        return type.dim(d).eval(symbols);
    }
}
