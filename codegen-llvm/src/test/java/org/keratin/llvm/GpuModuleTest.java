package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.Location;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.Param;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.VType;
import org.keratin.kernel.target.math.MathFunctions;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

class GpuModuleTest {
    private static final List<Param> PARAMS =
            List.of(
                    new Param("x", DType.FLOAT32, List.of(Dim.symbol("n")), Param.Access.READ),
                    new Param("y", DType.FLOAT32, List.of(Dim.symbol("n")), Param.Access.WRITE));

    private interface Body {
        Reg emit(TargetBuilder b, Reg x);
    }

    private static TargetFunc kernel(String name, Body body) {
        TargetBuilder b = new TargetBuilder(PARAMS);
        Reg i =
                b.iadd(
                        b.imul(b.special(Inst.Source.BLOCK_X), b.index(128)),
                        b.special(Inst.Source.LANE_X));
        Reg inside = b.apply(Prim.SLT, i, b.symbol("n"));
        b.branch(
                inside,
                () ->
                        b.store(
                                b.param(1),
                                i,
                                body.emit(b, b.load(b.param(0), i, 1, null, 4)),
                                null,
                                4),
                () -> {});
        Inst.Launch launch =
                new Inst.Launch(
                        Dim.symbol("n").plus(127).floorDiv(Dim.of(128)),
                        Dim.of(1),
                        Dim.of(1),
                        128,
                        1);
        return b.finish(name, Location.layer("gelu"), launch);
    }

    /** Every function is emitted: LLVM would abort on one that it had to look up in a library. */
    @ParameterizedTest
    @ValueSource(strings = {"sm_80", "sm_90a"})
    void allFunctionsReachPtx(String sm) {
        List<Unary.Kind> kinds =
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
                        Unary.Kind.RSQRT,
                        Unary.Kind.SQRT);
        List<TargetFunc> functions = new java.util.ArrayList<>();
        for (Unary.Kind kind : kinds) {
            functions.add(kernel(kind.mnemonic(), (b, x) -> MathFunctions.unary(b, kind, x)));
        }
        functions.add(kernel("power", (b, x) -> MathFunctions.binary(b, Binary.Kind.POWER, x, x)));
        functions.add(kernel("atan2", (b, x) -> MathFunctions.binary(b, Binary.Kind.ATAN2, x, x)));
        functions.add(
                kernel("remainder", (b, x) -> b.apply(Prim.FREM, x, b.floatConstant(x.type(), 3))));
        for (DType dtype :
                List.of(DType.BFLOAT16, DType.FLOAT16, DType.INT8, DType.UINT64, DType.BOOL)) {
            functions.add(
                    kernel(
                            "convert_" + dtype.stablehloName(),
                            (b, x) -> {
                                Reg narrow = b.apply(x.type().withDtype(dtype), Prim.CONVERT, x);
                                return b.apply(x.type(), Prim.CONVERT, narrow);
                            }));
        }
        for (Prim prim :
                List.of(
                        Prim.FMIN,
                        Prim.FMAX,
                        Prim.FFLOOR,
                        Prim.FCEIL,
                        Prim.FTRUNC,
                        Prim.FRINT,
                        Prim.FROUND)) {
            functions.add(
                    kernel(
                            prim.name(),
                            (b, x) ->
                                    prim == Prim.FMIN || prim == Prim.FMAX
                                            ? b.apply(prim, x, x)
                                            : b.apply(prim, x)));
        }
        LlvmTarget target = LlvmTarget.nvptx(sm);
        GpuModule module = new GpuModule("functions", List.of("n"), functions);
        // in a child: an abort would take the tests with it
        String ptx =
                new String(
                        CompileService.childProcess()
                                .compile(
                                        CompileRequest.object(
                                                        "functions", module.emit(target), target)
                                                .as(CompileRequest.Kind.ASSEMBLY)));
        for (String name : module.kernelNames()) {
            assertTrue(ptx.contains(".visible .entry " + name + "("), name);
        }
        assertFalse(ptx.contains("call"), "device calls remain");
        assertTrue(ptx.contains(".reqntid 128, 1, 1"), ptx.substring(0, 600));
        assertTrue(ptx.contains("ld.global.nc.f32"), "read-only loads take the read-only path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sm_80"})
    void sharedMemoryBarrierAndShuffle(String sm) {
        TargetBuilder b = new TargetBuilder(PARAMS);
        Mem shared = b.local("tile", DType.FLOAT32, Mem.Space.SHARED, 128);
        Reg lane = b.special(Inst.Source.LANE_X);
        b.store(shared, lane, b.load(b.param(0), lane, 1, null, 4), null, 4);
        b.barrier();
        Reg value = b.load(shared, b.apply(Prim.ISUB, b.index(127), lane), 1, null, 4);
        Reg other = b.fresh(value.type());
        Reg distance = b.constant(new VType(DType.INT32, 1), 16);
        b.add(new Inst.Intrinsic(List.of(other), "shfl.sync.bfly", List.of(value, distance)));
        b.store(b.param(1), lane, b.apply(Prim.FADD, value, other), null, 4);
        TargetFunc function =
                b.finish(
                        "reverse",
                        Location.UNKNOWN,
                        new Inst.Launch(Dim.of(1), Dim.of(1), Dim.of(1), 128, 1));
        GpuModule module = new GpuModule("shared", List.of(), List.of(function));
        String ptx =
                LlvmCompiler.assembly(
                        "shared", module.emit(LlvmTarget.nvptx(sm)), LlvmTarget.nvptx(sm));
        assertTrue(ptx.contains(".shared .align 128 .b8 reverse_shared"), ptx);
        assertTrue(
                ptx.contains("bar.sync")
                        && ptx.contains("shfl.sync.bfly.b32")
                        && ptx.contains("st.shared.f32"),
                ptx);
        assertEquals(List.of("reverse"), module.kernelNames());
    }
}
