package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keratin.ir.Location;
import org.keratin.kernel.Param;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.TargetInterpreter;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Products of groups as machine code of every level that runs here, beside the interpreter. */
class DotTest {
    private static final int ROUNDS = 40;

    private record Case(DType lhs, DType rhs, DType sum, int group) {}

    private static final List<Case> CASES =
            List.of(
                    new Case(DType.INT8, DType.INT8, DType.INT32, 4),
                    new Case(DType.UINT8, DType.INT8, DType.INT32, 4),
                    new Case(DType.INT8, DType.UINT8, DType.INT32, 4),
                    new Case(DType.UINT8, DType.UINT8, DType.UINT32, 4),
                    new Case(DType.INT16, DType.INT16, DType.INT32, 2),
                    new Case(DType.BFLOAT16, DType.BFLOAT16, DType.FLOAT32, 2));

    /** {@code out = out + dot(one group of a in every lane, b)}, round after round. */
    private static TargetFunc function(Case c, int lanes) {
        int width = lanes * c.group;
        List<Param> params =
                List.of(
                        param("a", c.lhs, (long) ROUNDS * c.group, Param.Access.READ),
                        param("b", c.rhs, (long) ROUNDS * width, Param.Access.READ),
                        param("y", c.sum, lanes, Param.Access.WRITE));
        TargetBuilder b = new TargetBuilder(params);
        List<Reg> sums =
                b.loop(
                        b.index(0),
                        b.index(ROUNDS),
                        b.index(1),
                        List.of(b.constant(new VType(c.sum, lanes), 0)),
                        (iv, carried) -> {
                            Reg at = b.imul(iv, b.index(c.group));
                            Reg from = b.imul(iv, b.index(width));
                            Reg group = b.load(b.param(0), at, c.group, null, 1);
                            Reg vector = b.load(b.param(1), from, width, null, 1);
                            Reg all = b.splat(group, width);
                            return List.of(b.dot(all, vector, carried.getFirst()));
                        });
        b.store(b.param(2), b.index(0), sums.getFirst(), null, c.sum.byteSize());
        return b.finish("f", Location.layer("test"), null);
    }

    private static Param param(String name, DType dtype, long size, Param.Access access) {
        return new Param(name, dtype, List.of(Dim.of(size)), access);
    }

    /** Bits of every kind; the extremes often, so that sums of words wrap. */
    private static NDArray random(DType dtype, long size, SplittableRandom random) {
        NDArray array = NDArray.allocate(dtype, size);
        for (long i = 0; i < size; i++) {
            if (dtype.isFloat()) {
                array.setDouble(i, random.nextDouble(-2, 2));
            } else {
                long low = dtype.isSigned() ? -(1L << dtype.bits() - 1) : 0;
                array.setLong(
                        i,
                        random.nextInt(3) == 0 ? low : random.nextLong(1L << dtype.bits()) + low);
            }
        }
        return array;
    }

    @TestFactory
    Stream<DynamicTest> isWhatItMeans() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LlvmTarget target : PrimTest.targets()) {
            for (Case c : CASES) {
                for (int lanes : new int[] {1, 4, 8, 16}) {
                    tests.add(
                            DynamicTest.dynamicTest(
                                    c + " " + lanes + " " + target.name(),
                                    () -> check(c, lanes, target)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(Case c, int lanes, LlvmTarget target) {
        SplittableRandom random = new SplittableRandom(3);
        NDArray a = random(c.lhs, (long) ROUNDS * c.group, random);
        NDArray b = random(c.rhs, (long) ROUNDS * c.group * lanes, random);
        NDArray expected = NDArray.allocate(c.sum, lanes);
        NDArray actual = NDArray.allocate(c.sum, lanes);
        TargetFunc function = function(c, lanes);
        List<MemorySegment> memory = List.of(a.data(), b.data(), expected.data());
        TargetInterpreter.run(function, memory, Map.of(), 1);
        FunctionRunner.call(
                FunctionRunner.compile(FunctionRunner.module(function, List.of()), target),
                List.of(),
                List.of(a.data(), b.data(), actual.data()));
        for (int i = 0; i < lanes; i++) {
            if (c.sum.isFloat()) {
                // one rounding a product, in another order
                double bound = 2 * ROUNDS * c.group * Math.ulp(4f);
                assertEquals(expected.getDouble(i), actual.getDouble(i), bound, "lane " + i);
            } else {
                assertEquals(expected.getLong(i), actual.getLong(i), "lane " + i);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, x86_64-avx2, false",
        "1, x86_64-avx512-vnni, vpdpbusd",
        "2, x86_64-avx512-bf16, vpdpbusd",
        "4, x86_64, false",
        "4, x86_64-avx2, vpmaddwd",
        "4, x86_64-avx512, vpmaddwd",
        "4, x86_64-avx512-vnni, vpdpwssd",
        "5, x86_64-avx512-vnni, false",
        "5, x86_64-avx512-bf16, vdpbf16ps"
    })
    void isOneInstructionWhereThereIsOne(int number, String name, String instruction) {
        LlvmTarget target = LlvmTarget.of(name);
        CpuModule module =
                FunctionRunner.module(
                        function(CASES.get(number), target.vectorBits() / 32), List.of());
        String text = LlvmCompiler.assembly("f", module.emit(target), target);
        if (instruction.equals("false")) {
            assertFalse(text.contains("vpdp") || text.contains("vdpbf"), text);
        } else {
            assertTrue(text.contains(instruction), text);
        }
    }
}
