package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * The discrete Fourier transform over the last {@code length.size()} dimensions; computed in f64
 * and rounded once. The specification does not tie the lengths of FFT and IFFT to the operand's
 * sizes, nor says what others mean (XLA reads memory that is not the operand's): such a transform
 * is read and printed, and cannot run. Spec: #fft.
 */
public record Fft(Kind kind, List<Long> length) implements Op.Pure, Op.Evaluable {
    /** Forward and inverse, complex and (half of the spectrum) real. */
    public enum Kind {
        FFT,
        IFFT,
        RFFT,
        IRFFT
    }

    public Fft {
        length = List.copyOf(length);
    }

    @Override
    public String name() {
        return "stablehlo.fft";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put("fft_length", Attrs.longs(length));
        attributes.put("fft_type", Attrs.enumeration("fft_type", kind.name()));
        return attributes;
    }

    static Op create(GenericForm form) {
        return new Fft(
                Attrs.readConstant(form.attributes(), "fft_type", Kind.class),
                Attrs.readLongs(form.attributes(), "fft_length"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        int n = length.size();
        Rules.check(
                n >= 1 && n <= 3,
                "fft_c3",
                "fft_length must have 1 to 3 entries, received " + length);
        Rules.check(
                n <= operand.rank(),
                "fft_c1",
                "the operand must have at least " + n + " dimensions, received " + operand);
        boolean real = kind == Kind.RFFT;
        Rules.check(
                real
                        ? operand.dtype() == DType.FLOAT32 || operand.dtype() == DType.FLOAT64
                        : operand.dtype().isComplex(),
                "fft_c2",
                kind
                        + " takes "
                        + (real ? "f32 or f64" : "complex")
                        + " elements, received "
                        + operand);
        List<Dim> dims = new ArrayList<>(operand.dims());
        for (int i = 0; i < n; i++) {
            int d = operand.rank() - n + i;
            Dim expected = Dim.of(length.get(i));
            if (kind == Kind.IRFFT && i == n - 1) {
                Dim half = Dim.of(length.get(i) == 0 ? 0 : length.get(i) / 2 + 1);
                Rules.check(
                        operand.dim(d).compatible(half),
                        "fft_c5",
                        "dimension " + d + " must be " + half + ", received " + operand);
                dims.set(d, expected);
                continue;
            }
            if (kind == Kind.FFT || kind == Kind.IFFT) {
                continue;
            }
            Rules.check(
                    operand.dim(d).compatible(expected),
                    "fft_c4",
                    "dimension " + d + " must be " + expected + ", received " + operand);
            if (real && i == n - 1) {
                dims.set(d, Dim.of(length.get(i) == 0 ? 0 : length.get(i) / 2 + 1));
            }
        }
        DType result =
                switch (kind) {
                    case FFT, IFFT -> operand.dtype();
                    case RFFT ->
                            operand.dtype() == DType.FLOAT64 ? DType.COMPLEX128 : DType.COMPLEX64;
                    case IRFFT -> operand.dtype().real();
                };
        return List.of(new TensorType(result, dims));
    }

    /** True unless a dimension of the operand is known to be of another length. */
    public boolean fits(TensorType operand) {
        if (kind == Kind.FFT || kind == Kind.IFFT) {
            for (int i = 0; i < length.size(); i++) {
                Dim dim = operand.dim(operand.rank() - length.size() + i);
                if (!dim.compatible(Dim.of(length.get(i)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What is said of an operand that does not fit. */
    public String misfit(TensorType operand) {
        return "fft_length "
                + length
                + " is not the length of the operand's last dimensions, "
                + operand
                + ": pad or slice the operand to it";
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.getFirst();
        TensorType given = TensorType.of(x.dtype(), x.shape());
        if (!fits(given)) {
            throw new IrException("fft: " + misfit(given));
        }
        NDArray out = Tensors.allocate(context, self.tensorType());
        long[] shape = x.shape();
        int rank = shape.length;
        int n = length.size();
        Fourier values = new Fourier(shape);
        for (int i = 0; i < x.size(); i++) {
            values.set(i, x.getReal(i), x.getImag(i));
        }
        if (kind == Kind.IRFFT) {
            for (int d = rank - n; d < rank - 1; d++) {
                values.transform(d, true);
            }
            values = values.mirrored(length.getLast());
            values.transform(rank - 1, true);
        } else {
            for (int d = rank - 1; d >= rank - n; d--) {
                values.transform(d, kind == Kind.IFFT);
                if (d == rank - 1 && kind == Kind.RFFT) {
                    values = values.cut(out.dim(-1));
                }
            }
        }
        for (int i = 0; i < out.size(); i++) {
            if (out.dtype().isComplex()) {
                out.setComplex(i, values.re(i), values.im(i));
            } else {
                out.setDouble(i, values.re(i));
            }
        }
        return List.of(out);
    }
}
