package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Location;
import org.keratin.kernel.Param;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.bundle.StepContext;

class CpuModuleTest {
    private static final VType F8 = new VType(DType.FLOAT32, 8);
    private static final Param IN =
            new Param("x", DType.FLOAT32, List.of(Dim.symbol("n")), Param.Access.READ);
    private static final Param OUT =
            new Param("y", DType.FLOAT32, List.of(Dim.symbol("n")), Param.Access.WRITE);

    /** y[i] = 2·x[i], the tail of the last eight by a mask. */
    private static TargetFunc doubled() {
        TargetBuilder b = new TargetBuilder(List.of(IN, OUT));
        Reg n = b.symbol("n");
        b.loop(
                b.index(0),
                n,
                b.index(8),
                i -> {
                    Reg left = b.splat(b.apply(Prim.ISUB, n, i), 8);
                    Reg mask = b.apply(Prim.SLT, b.lanes(new VType(DType.INT64, 8)), left);
                    Reg x = b.load(b.param(0), i, 8, mask, 4);
                    b.store(b.param(1), i, b.apply(Prim.FADD, x, x), mask, 4);
                });
        return b.finish("dense_1/add", Location.layer("mlp/dense_1"), null);
    }

    @Test
    void masksTouchNothingBehindTheEnd() {
        MethodHandle step =
                FunctionRunner.compile(
                        FunctionRunner.module(doubled(), List.of("n")), LlvmTarget.host());
        for (int n : new int[] {0, 1, 7, 8, 9, 16, 33}) {
            MemorySegment x = Arena.ofAuto().allocate(40 * 4, 64);
            MemorySegment y = Arena.ofAuto().allocate(40 * 4, 64);
            for (int i = 0; i < 40; i++) {
                x.setAtIndex(ValueLayout.JAVA_FLOAT, i, i);
                y.setAtIndex(ValueLayout.JAVA_FLOAT, i, -1);
            }
            FunctionRunner.call(step, List.of((long) n), List.of(x, y));
            for (int i = 0; i < 40; i++) {
                assertEquals(
                        i < n ? 2f * i : -1,
                        y.getAtIndex(ValueLayout.JAVA_FLOAT, i),
                        "element " + i + " of " + n);
            }
        }
    }

    @Test
    void layersAreInTheTextAndInTheSymbols() {
        String text = FunctionRunner.module(doubled(), List.of("n")).emit(LlvmTarget.avx2());
        assertTrue(text.contains("; layer mlp/dense_1\ndefine internal void @dense_1_add("), text);
        assertTrue(text.contains("ptr noalias readonly %m0, ptr noalias %m1) #1"), text);
        assertEquals(
                List.of("k_1_add", "a_b", "a_b_1"), SymbolNames.of(List.of("1.add", "a.b", "a/b")));
    }

    @Test
    void loopsCarryAndBranchesMerge() {
        TargetBuilder b = new TargetBuilder(List.of(IN, OUT));
        Reg zero = b.floatConstant(new VType(DType.FLOAT32, 1), 0);
        List<Reg> sums =
                b.loop(
                        b.index(0),
                        b.symbol("n"),
                        b.index(1),
                        List.of(zero, zero),
                        (i, c) -> {
                            Reg x = b.load(b.param(0), i, 1, null, 4);
                            Reg positive = b.apply(Prim.FLT, zero, x);
                            List<Reg> merged =
                                    b.branch(
                                            positive,
                                            () ->
                                                    List.of(
                                                            b.apply(Prim.FADD, c.get(0), x),
                                                            c.get(1)),
                                            () ->
                                                    List.of(
                                                            c.get(0),
                                                            b.apply(Prim.FADD, c.get(1), x)));
                            return merged;
                        });
        b.store(b.param(1), b.index(0), sums.get(0), null, 4);
        b.store(b.param(1), b.index(1), sums.get(1), null, 4);
        MethodHandle step =
                FunctionRunner.compile(
                        FunctionRunner.module(
                                b.finish("sums", Location.UNKNOWN, null), List.of("n")),
                        LlvmTarget.host());
        MemorySegment x = Arena.ofAuto().allocateFrom(ValueLayout.JAVA_FLOAT, 1, -2, 3, -4, 5);
        MemorySegment y = Arena.ofAuto().allocate(8, 64);
        FunctionRunner.call(step, List.of(5L), List.of(x, y));
        assertEquals(9, y.getAtIndex(ValueLayout.JAVA_FLOAT, 0));
        assertEquals(-6, y.getAtIndex(ValueLayout.JAVA_FLOAT, 1));
    }

    @Test
    void gatherScatterShuffleAndLocals() {
        TargetBuilder b = new TargetBuilder(List.of(IN, OUT));
        Mem local = b.local("buffer", DType.FLOAT32, Mem.Space.LOCAL, 8);
        Reg lanes = b.lanes(new VType(DType.INT64, 8));
        Reg reversed = b.apply(Prim.ISUB, b.splat(b.index(7), 8), lanes);
        Reg x = b.gather(b.param(0), reversed, null);
        Reg swapped = b.shuffle(x, x, List.of(1, 0, 3, 2, 5, 4, 7, 6));
        b.add(new Inst.Scatter(local, reversed, swapped, null));
        b.store(b.param(1), b.index(0), b.load(local, b.index(0), 8, null, 32), null, 4);
        MethodHandle step =
                FunctionRunner.compile(
                        FunctionRunner.module(b.finish("moves", Location.UNKNOWN, null), List.of()),
                        LlvmTarget.host());
        MemorySegment in =
                Arena.ofAuto().allocateFrom(ValueLayout.JAVA_FLOAT, 0, 1, 2, 3, 4, 5, 6, 7);
        MemorySegment out = Arena.ofAuto().allocate(32, 64);
        FunctionRunner.call(step, List.of(), List.of(in, out));
        for (int i = 0; i < 8; i++) {
            assertEquals(i ^ 1, out.getAtIndex(ValueLayout.JAVA_FLOAT, i));
        }
    }

    /** Two stages in each of many steps: what one thread wrote, another reads. */
    @Test
    void threadsShareStages() throws Throwable {
        int n = 64;
        Param shared = new Param("shared", DType.INT64, List.of(Dim.of(n)), Param.Access.UPDATE);
        Param result = new Param("result", DType.INT64, List.of(Dim.of(n)), Param.Access.WRITE);
        TargetBuilder write = new TargetBuilder(List.of(shared));
        // each thread adds 1 to its elements, all meet, each adds its neighbour's into the result
        Reg thread = write.special(Inst.Source.THREAD);
        Reg threads = write.special(Inst.Source.THREADS);
        write.loop(
                thread,
                write.index(n),
                threads,
                i -> {
                    Reg old = write.load(write.param(0), i, 1, null, 8);
                    write.store(write.param(0), i, write.iadd(old, write.index(1)), null, 8);
                });
        TargetBuilder read = new TargetBuilder(List.of(shared, result));
        Reg readThread = read.special(Inst.Source.THREAD);
        Reg readThreads = read.special(Inst.Source.THREADS);
        read.loop(
                readThread,
                read.index(n),
                readThreads,
                i -> {
                    Reg neighbour =
                            read.apply(Prim.SREM, read.iadd(i, read.index(1)), read.index(n));
                    read.store(
                            read.param(1),
                            i,
                            read.load(read.param(0), neighbour, 1, null, 8),
                            null,
                            8);
                });
        CpuModule.Address first = new CpuModule.Address(0, Dim.of(0));
        CpuModule.Address second = new CpuModule.Address(0, Dim.symbol("n").times(8));
        CpuModule module =
                new CpuModule(
                        "spmd",
                        List.of("m", "n"),
                        List.of(
                                write.finish("write", Location.UNKNOWN, null),
                                read.finish("read", Location.UNKNOWN, null)),
                        List.of(
                                new CpuModule.Entry(
                                        "step",
                                        List.of(
                                                new CpuModule.Call(0, List.of(first), false),
                                                new CpuModule.Call(
                                                        1, List.of(first, second), true)))));
        MethodHandle step = FunctionRunner.compile(module, LlvmTarget.host());
        for (int threadCount : new int[] {1, 2, 4}) {
            MemorySegment memory = Arena.ofAuto().allocate(2L * n * 8, 64);
            MemorySegment context = Arena.ofAuto().allocate(StepContext.SIZE, 64);
            context.set(
                    ValueLayout.ADDRESS,
                    StepContext.YIELD,
                    Linker.nativeLinker().defaultLookup().findOrThrow("sched_yield"));
            int steps = 200;
            CyclicBarrier between =
                    new CyclicBarrier(
                            threadCount,
                            () -> {
                                context.set(ValueLayout.JAVA_LONG, StepContext.TICKET, 0);
                                context.set(ValueLayout.JAVA_LONG, StepContext.CHUNKS_DONE, 0);
                            });
            List<Thread> running = new ArrayList<>();
            List<Throwable> failures = new ArrayList<>();
            for (int t = 0; t < threadCount; t++) {
                long id = t;
                running.add(
                        Thread.ofPlatform()
                                .start(
                                        () -> {
                                            try {
                                                for (int k = 1; k <= steps; k++) {
                                                    between.await();
                                                    FunctionRunner.call(
                                                            step,
                                                            context,
                                                            id,
                                                            threadCount,
                                                            List.of(0L, (long) n),
                                                            List.of(memory));
                                                    for (long i = id; i < n; i += threadCount) {
                                                        assertEquals(
                                                                k,
                                                                memory.getAtIndex(
                                                                        ValueLayout.JAVA_LONG,
                                                                        n + i));
                                                    }
                                                }
                                            } catch (Throwable e) {
                                                synchronized (failures) {
                                                    failures.add(e);
                                                }
                                            }
                                        }));
            }
            for (Thread one : running) {
                one.join();
            }
            assertEquals(List.of(), failures);
        }
    }

    @Test
    void errorsNameTheKernel() {
        TargetBuilder b = new TargetBuilder(List.of(IN));
        b.special(Inst.Source.BLOCK_X);
        CpuModule module =
                FunctionRunner.module(b.finish("conv", Location.UNKNOWN, null), List.of());
        assertTrue(
                assertThrows(CompileException.class, () -> module.emit(LlvmTarget.avx2()))
                        .getMessage()
                        .contains("'conv'"));
    }

    @Test
    void wholeVectorsStayWhole() {
        TargetFunc function =
                FunctionRunner.elementwise(
                        "wide",
                        List.of(DType.FLOAT32),
                        DType.FLOAT32,
                        16,
                        (b, args) ->
                                b.apply(
                                        Prim.FMA,
                                        args.getFirst(),
                                        args.getFirst(),
                                        args.getFirst()));
        CpuModule module = FunctionRunner.module(function, List.of("n"));
        String wide =
                LlvmCompiler.assembly(
                        "wide", module.emit(LlvmTarget.avx512()), LlvmTarget.avx512());
        assertTrue(wide.contains("vfmadd") && wide.contains("zmm"), wide);
        assertEquals(8, F8.lanes());
    }
}
