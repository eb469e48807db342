package org.keratin.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Location;
import org.keratin.kernel.Param;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetInterpreter;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * What the interpreter of grids refuses, which a GPU would not: without it a passing emulation
 * would prove little.
 */
class EmulatorTest {
    private static final int THREADS = 64;

    /**
     * Runs one block whose body gets its lane and a shared array; returns what it wrote to global
     * memory.
     */
    private static float[] run(BiConsumer<TargetBuilder, Mem> body) {
        TargetBuilder b =
                new TargetBuilder(
                        List.of(
                                new Param(
                                        "y",
                                        DType.FLOAT32,
                                        List.of(Dim.of(THREADS)),
                                        Param.Access.WRITE)));
        body.accept(b, b.local("tile", DType.FLOAT32, Mem.Space.SHARED, THREADS));
        MemorySegment y = Arena.ofAuto().allocate(4L * THREADS, 64);
        Inst.Launch launch = new Inst.Launch(Dim.of(1), Dim.of(1), Dim.of(1), THREADS, 1);
        TargetInterpreter.launch(b.finish("k", Location.UNKNOWN, launch), List.of(y), Map.of());
        return y.toArray(ValueLayout.JAVA_FLOAT);
    }

    private static Reg lane(TargetBuilder b) {
        return b.special(Inst.Source.LANE_X);
    }

    private static Reg number(TargetBuilder b, Reg lane) {
        return b.apply(new VType(DType.FLOAT32, 1), Prim.CONVERT, lane);
    }

    private static void reverse(TargetBuilder b, Mem tile, boolean barrier) {
        Reg lane = lane(b);
        b.store(tile, lane, number(b, lane), null, 4);
        if (barrier) {
            b.barrier();
        }
        Reg other = b.load(tile, b.apply(Prim.ISUB, b.index(THREADS - 1), lane), 1, null, 4);
        b.store(b.param(0), lane, other, null, 4);
    }

    @Test
    void aBarrierMakesWritesVisible() {
        assertEquals(THREADS - 1, run((b, tile) -> reverse(b, tile, true))[0]);
    }

    @Test
    void aReadWithoutABarrierIsARace() {
        IllegalStateException e =
                assertThrows(
                        IllegalStateException.class,
                        () -> run((b, tile) -> reverse(b, tile, false)));
        assertTrue(
                e.getMessage().contains("shared memory tile[63] is read by lane 0"),
                e.getMessage());
    }

    @Test
    void overwritingWhatAnotherLaneReadsIsARace() {
        IllegalStateException e =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                run(
                                        (b, tile) -> {
                                            reverse(b, tile, true);
                                            Reg lane = lane(b);
                                            b.store(tile, lane, number(b, lane), null, 4);
                                        }));
        assertTrue(e.getMessage().contains("is written by lane 0"), e.getMessage());
    }

    @Test
    void aBarrierInABranchIsRefused() {
        IllegalStateException e =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                run(
                                        (b, tile) -> {
                                            Reg first = b.apply(Prim.SLT, lane(b), b.index(7));
                                            b.branch(first, b::barrier, () -> {});
                                        }));
        assertTrue(
                e.getMessage().contains("a barrier that not all lanes of the block reach"),
                e.getMessage());
    }

    @Test
    void shufflesStayInTheirWarp() {
        float[] y =
                run(
                        (b, tile) -> {
                            Reg lane = lane(b);
                            Reg value = number(b, lane);
                            Reg other = b.fresh(value.type());
                            Reg mask = b.constant(new VType(DType.INT32, 1), 16);
                            b.add(
                                    new Inst.Intrinsic(
                                            List.of(other),
                                            "shfl.sync.bfly",
                                            List.of(value, mask)));
                            b.store(b.param(0), lane, other, null, 4);
                        });
        assertEquals(16, y[0]);
        assertEquals(0, y[16]);
        assertEquals(32 + 15, y[63]);
    }
}
