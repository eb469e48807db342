package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keratin.kernel.GroupProduct;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * Products of groups: the processor's instruction where it has one for these types, else factors
 * widened, multiplied and added lane by lane.
 */
final class DotEmitter {
    private final FunctionText text;
    private final LlvmTarget target;
    private final PrimEmitter prims;

    DotEmitter(FunctionText text, LlvmTarget target, PrimEmitter prims) {
        this.text = text;
        this.target = target;
        this.prims = prims;
    }

    String emit(Inst.Dot dot, String a, String b, String acc) {
        DType lhs = dot.a().type().dtype();
        DType rhs = dot.b().type().dtype();
        VType sum = dot.acc().type();
        GroupProduct product = GroupProduct.of(target.products(), lhs, rhs, sum.dtype());
        int bits = sum.lanes() * sum.dtype().bits();
        boolean fits = bits >= 128 && bits <= target.vectorBits();
        if (product == null || product.size() != dot.group() || !fits) {
            return plain(dot, a, b, acc);
        }
        boolean pairs = target.has("avx512vnni");
        return switch (product) {
            // the first factor of the instruction is unsigned, the second signed
            case BYTES -> {
                if (lhs == rhs) {
                    yield plain(dot, a, b, acc);
                }
                boolean turned = lhs == DType.INT8;
                String name = "llvm.x86.avx512.vpdpbusd." + bits;
                yield accumulate(name, dot, turned ? b : a, turned ? a : b, acc);
            }
            case WORDS -> {
                if (pairs) {
                    yield accumulate("llvm.x86.avx512.vpdpwssd." + bits, dot, a, b, acc);
                }
                VType words = dot.a().type();
                String name =
                        switch (bits) {
                            case 512 -> "llvm.x86.avx512.pmaddw.d.512";
                            case 256 -> "llvm.x86.avx2.pmadd.wd";
                            default -> "llvm.x86.sse2.pmadd.wd";
                        };
                String products = text.call(LlvmTypes.of(sum), name, arg(words, a), arg(words, b));
                yield text.binary("add", sum, products, acc);
            }
            case BFLOATS -> {
                String type = "<" + dot.a().type().lanes() + " x bfloat>";
                yield text.call(
                        LlvmTypes.of(sum),
                        "llvm.x86.avx512bf16.dpbf16ps." + bits,
                        arg(sum, acc),
                        arg(type, bits(dot.a().type(), a, type)),
                        arg(type, bits(dot.b().type(), b, type)));
            }
        };
    }

    private String accumulate(String name, Inst.Dot dot, String a, String b, String acc) {
        VType sum = dot.acc().type();
        String type = LlvmTypes.of(sum);
        return text.call(
                type,
                name,
                arg(sum, acc),
                arg(type, bits(dot.a().type(), a, type)),
                arg(type, bits(dot.b().type(), b, type)));
    }

    private String bits(VType from, String value, String to) {
        return text.value("bitcast " + arg(from, value) + " to " + to);
    }

    private String plain(Inst.Dot dot, String a, String b, String acc) {
        VType sum = dot.acc().type();
        VType wide = sum.withLanes(dot.a().type().lanes());
        String x = prims.convert(a, dot.a().type(), wide);
        String y = prims.convert(b, dot.b().type(), wide);
        String out = acc;
        for (int j = 0; j < dot.group(); j++) {
            String one = every(x, wide, sum, dot.group(), j);
            String other = every(y, wide, sum, dot.group(), j);
            out =
                    sum.dtype().isFloat()
                            ? text.intrinsic("llvm.fma", sum, one, other, out)
                            : text.binary("add", sum, out, text.binary("mul", sum, one, other));
        }
        return out;
    }

    /** Element {@code j} of every group. */
    private String every(String value, VType from, VType to, int group, int j) {
        if (to.lanes() == 1) {
            return text.value("extractelement " + arg(from, value) + ", i64 " + j);
        }
        String type = LlvmTypes.of(from);
        String lanes =
                IntStream.range(0, to.lanes())
                        .mapToObj(i -> "i32 " + (i * group + j))
                        .collect(Collectors.joining(", "));
        return text.value(
                "shufflevector %1$s %2$s, %1$s poison, <%3$d x i32> <%4$s>"
                        .formatted(type, value, to.lanes(), lanes));
    }
}
