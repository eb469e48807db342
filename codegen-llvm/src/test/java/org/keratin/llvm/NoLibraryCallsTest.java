package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.math.MathFunctions;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A linked bundle depends on no library: every primitive and function on every dtype is code of our
 * own.
 */
class NoLibraryCallsTest {
    /** The C library's memory functions are in every process. */
    private static final Set<String> ALLOWED = Set.of("memcpy", "memset", "memmove");

    private static final Pattern CALL =
            Pattern.compile(
                    "^\\s+(?:callq?|bl|b|jmp)\\s+([A-Za-z_][\\w.]*)(?:@PLT)?\\s*(?:[#/].*)?$",
                    Pattern.MULTILINE);
    private static final Pattern DEFINED =
            Pattern.compile("^\"?([A-Za-z_][\\w.]*)\"?:", Pattern.MULTILINE);

    private static TargetFunc function(
            String name, DType dtype, int lanes, FunctionRunner.Body body) {
        return FunctionRunner.elementwise(name, List.of(dtype, dtype), dtype, lanes, body);
    }

    private static List<TargetFunc> everything(int bits) {
        List<TargetFunc> all = new ArrayList<>();
        for (DType dtype : List.of(DType.FLOAT32, DType.FLOAT64)) {
            for (int lanes : new int[] {1, bits / dtype.bits()}) {
                for (Unary.Kind kind :
                        List.of(
                                Unary.Kind.EXPONENTIAL,
                                Unary.Kind.EXPONENTIAL_MINUS_ONE,
                                Unary.Kind.LOG,
                                Unary.Kind.LOG_PLUS_ONE,
                                Unary.Kind.TANH,
                                Unary.Kind.LOGISTIC,
                                Unary.Kind.ERF,
                                Unary.Kind.SINE,
                                Unary.Kind.COSINE,
                                Unary.Kind.TAN,
                                Unary.Kind.CBRT,
                                Unary.Kind.RSQRT)) {
                    all.add(
                            function(
                                    kind + "_" + dtype + lanes,
                                    dtype,
                                    lanes,
                                    (b, args) -> MathFunctions.unary(b, kind, args.getFirst())));
                }
                for (Binary.Kind kind : List.of(Binary.Kind.POWER, Binary.Kind.ATAN2)) {
                    all.add(
                            function(
                                    kind + "_" + dtype + lanes,
                                    dtype,
                                    lanes,
                                    (b, args) ->
                                            MathFunctions.binary(
                                                    b, kind, args.get(0), args.get(1))));
                }
            }
        }
        for (DType dtype : List.of(DType.FLOAT32, DType.FLOAT64, DType.FLOAT16, DType.BFLOAT16)) {
            for (int lanes : new int[] {1, 16}) {
                for (Prim prim :
                        List.of(
                                Prim.FADD,
                                Prim.FDIV,
                                Prim.FREM,
                                Prim.FMIN,
                                Prim.FMAX,
                                Prim.FCOPYSIGN)) {
                    all.add(
                            function(
                                    prim + "_" + dtype + lanes,
                                    dtype,
                                    lanes,
                                    (b, args) -> b.apply(prim, args.get(0), args.get(1))));
                }
                for (Prim prim :
                        List.of(
                                Prim.FSQRT,
                                Prim.FFLOOR,
                                Prim.FCEIL,
                                Prim.FTRUNC,
                                Prim.FRINT,
                                Prim.FROUND,
                                Prim.FABS,
                                Prim.FNEG)) {
                    all.add(
                            function(
                                    prim + "_" + dtype + lanes,
                                    dtype,
                                    lanes,
                                    (b, args) -> b.apply(prim, args.getFirst())));
                }
                for (DType other :
                        List.of(
                                DType.FLOAT64,
                                DType.FLOAT16,
                                DType.BFLOAT16,
                                DType.INT64,
                                DType.UINT64,
                                DType.INT8,
                                DType.BOOL)) {
                    all.add(
                            function(
                                    "convert_" + dtype + other + lanes,
                                    dtype,
                                    lanes,
                                    (b, args) -> roundTrip(b, args.getFirst(), other)));
                }
            }
        }
        for (DType dtype : List.of(DType.INT64, DType.UINT64, DType.INT8)) {
            for (Prim prim : List.of(Prim.SDIV, Prim.UDIV, Prim.SREM, Prim.UREM, Prim.IMUL)) {
                all.add(
                        function(
                                prim + "_" + dtype,
                                dtype,
                                8,
                                (b, args) -> b.apply(prim, args.get(0), args.get(1))));
            }
            for (Prim prim : List.of(Prim.POPCNT, Prim.CTLZ)) {
                all.add(
                        function(
                                prim + "_" + dtype,
                                dtype,
                                8,
                                (b, args) -> b.apply(prim, args.getFirst())));
            }
        }
        return all;
    }

    private static Reg roundTrip(TargetBuilder b, Reg x, DType other) {
        if (other == x.type().dtype()) {
            return x;
        }
        return b.apply(x.type(), Prim.CONVERT, b.apply(x.type().withDtype(other), Prim.CONVERT, x));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x86_64", "x86_64-avx2", "x86_64-avx512", "aarch64"})
    void nothingIsLeftToTheCLibrary(String name) {
        LlvmTarget target = LlvmTarget.of(name);
        List<TargetFunc> functions = everything(target.vectorBits());
        List<CpuModule.Action> calls = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            List<CpuModule.Address> addresses = new ArrayList<>();
            for (int j = 0; j < functions.get(i).params().size(); j++) {
                addresses.add(new CpuModule.Address(j, Dim.of(0)));
            }
            calls.add(new CpuModule.Call(i, addresses, true));
        }
        CpuModule module =
                new CpuModule(
                        "all",
                        List.of("n"),
                        functions,
                        List.of(new CpuModule.Entry("step", calls)));
        CompileRequest request =
                CompileRequest.object("all", module.emit(target), target)
                        .as(CompileRequest.Kind.ASSEMBLY)
                        .at(OptLevel.O1);
        String text = new String(LlvmCompiler.compile(request), StandardCharsets.UTF_8);
        Set<String> called = new TreeSet<>();
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            called.add(call.group(1));
        }
        Matcher defined = DEFINED.matcher(text);
        while (defined.find()) {
            called.remove(defined.group(1));
        }
        called.removeAll(ALLOWED);
        // A fused multiply-add is one rounding whatever it costs: without the instruction it is a
        // call.
        Set<String> expected = name.equals("x86_64") ? Set.of("fma", "fmaf") : Set.of();
        assertEquals(expected, called);
    }
}
