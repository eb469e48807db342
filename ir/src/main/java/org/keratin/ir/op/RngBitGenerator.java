package org.keratin.ir.op;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Random bits from a state; returns the next state and the bits. DEFAULT is THREE_FRY. Spec:
 * #rng_bit_generator.
 */
public record RngBitGenerator(String algorithm, TensorType state, TensorType output)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.rng_bit_generator";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("rng_algorithm", Attrs.enumeration("rng_algorithm", algorithm));
    }

    static Op create(GenericForm form) {
        return new RngBitGenerator(
                Attrs.readWord(form.attributes(), "rng_algorithm"),
                Rules.tensor("rng_bit_generator", form.results(), 0),
                Rules.tensor("rng_bit_generator", form.results(), 1));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType initial = Rules.tensor(this, operands, 0);
        Rules.check(
                Rules.same(initial, state),
                "rng_bit_generator_c1",
                "the state's type must not change, received " + initial + " -> " + state);
        Rules.check(
                initial.rank() == 1 && initial.dtype() == DType.UINT64,
                "rng_bit_generator_i1",
                "the state must be a 1-dimensional ui64 tensor, received " + initial);
        long words = initial.dim(0).isConstant() ? initial.dim(0).constant() : -1;
        boolean known =
                switch (algorithm) {
                    case "DEFAULT", "THREE_FRY" -> words == 2;
                    case "PHILOX" -> words == 2 || words == 3;
                    default -> false;
                };
        Rules.check(
                known,
                "rng_bit_generator_c2",
                "algorithm must be DEFAULT or THREE_FRY (state of 2 words) or PHILOX (2 or 3),"
                        + " received "
                        + algorithm
                        + " with "
                        + initial);
        Rules.check(
                output.dtype().isInteger() || output.dtype().isFloat(),
                "rng_bit_generator",
                "the output must be of integers or floats, received " + output);
        return List.of(state, output);
    }

    /** What the algorithm writes: the output, unsigned integers of its width for one of floats. */
    public TensorType bits() {
        if (!output.dtype().isFloat()) {
            return output;
        }
        return output.withDtype(
                switch (output.dtype().byteSize()) {
                    case 1 -> DType.UINT8;
                    case 2 -> DType.UINT16;
                    case 4 -> DType.UINT32;
                    default -> DType.UINT64;
                });
    }

    /**
     * Where outputs of 32 bits and fewer take both words of a counter: at an even and the next odd
     * index of this dimension, which is the first even one, else the largest (as XLA's
     * random/prng.cc splits a shape). Symbolic sizes count as odd and smallest. -1 for a scalar,
     * which takes the low word.
     */
    public int splitDimension() {
        int largest = output.rank() == 0 ? -1 : 0;
        long size = -1;
        for (int d = 0; d < output.rank(); d++) {
            if (output.dim(d).isConstant()) {
                long constant = output.dim(d).constant();
                if (constant % 2 == 0) {
                    return d;
                }
                if (constant > size) {
                    largest = d;
                    size = constant;
                }
            }
        }
        return largest;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray out = Tensors.allocate(context, bits());
        List<NDArray> results =
                algorithm.equals("PHILOX")
                        ? Philox.generate(operands.getFirst(), out)
                        : ThreeFry.generate(operands.getFirst(), out, splitDimension());
        if (!output.dtype().isFloat()) {
            return results;
        }
        int width = output.dtype().bits();
        for (long i = 0; width < 8 && i < out.size(); i++) {
            out.setLong(i, out.getLong(i) & (1L << width) - 1);
        }
        return List.of(results.getFirst(), NDArray.wrap(output.dtype(), out.shape(), out.data()));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return Collections.singletonList(null);
    }
}
