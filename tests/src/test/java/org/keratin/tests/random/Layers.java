package org.keratin.tests.random;

import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Unary;
import org.keratin.ir.spi.StepProgram.Role;

/**
 * What layers are made of: a product, then factor and offset of each channel, then an activation;
 * or a softmax.
 */
final class Layers {
    private Layers() {}

    static void any(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        if (!type.dtype().isFloat() || type.rank() == 0) {
            return;
        }
        int last = type.rank() - 1;
        if (g.chance(3)) {
            softmax(g, x, type, last);
            return;
        }
        if (g.chance(2)) {
            Contractions.any(g);
            x = g.any();
            type = x.tensorType();
            last = type.rank() - 1;
        }
        if (last < 0 || !type.dim(last).isConstant() || !type.dtype().isFloat()) {
            return;
        }
        TensorType channels = type.withDims(List.of(type.dim(last)));
        Value current = x;
        for (Binary.Kind kind :
                List.of(Binary.Kind.ADD, Binary.Kind.MULTIPLY, Binary.Kind.SUBTRACT)) {
            if (current != null && !g.chance(3)) {
                Value vector =
                        g.chance(3) ? g.ofType(channels) : g.argument(channels, Role.VARIABLE);
                Value spread = g.add(new BroadcastInDim(type, List.of(last)), vector);
                current = spread == null ? null : g.add(new Binary(kind), current, spread);
            }
        }
        SmoothElementwise.calm(g, current);
    }

    private static void softmax(Generator g, Value x, TensorType type, int last) {
        if (!g.isSmooth()) {
            return;
        }
        List<Integer> kept = Movement.range(last);
        TensorType scalar = type.scalar();
        Value init = g.ofType(scalar);
        List<Value> max =
                g.add(
                        new Reduce(List.of(last)),
                        List.of(x, init),
                        List.of(Bodies.simple(g, scalar, Binary.Kind.MAXIMUM)));
        if (max.isEmpty()) {
            return;
        }
        Value spread = g.add(new BroadcastInDim(type, kept), max.getFirst());
        Value shifted = spread == null ? null : g.add(new Binary(Binary.Kind.SUBTRACT), x, spread);
        Value powers = shifted == null ? null : g.add(new Unary(Unary.Kind.EXPONENTIAL), shifted);
        Value one = powers == null ? null : g.add(Constant.scalar(type.dtype(), 1));
        if (one == null) {
            return;
        }
        List<Value> sum =
                g.add(
                        new Reduce(List.of(last)),
                        List.of(powers, one),
                        List.of(Bodies.simple(g, scalar, Binary.Kind.ADD)));
        Value wide = sum.isEmpty() ? null : g.add(new BroadcastInDim(type, kept), sum.getFirst());
        if (wide != null) {
            g.add(new Binary(Binary.Kind.DIVIDE), powers, wide);
        }
    }
}
