package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keratin.cpu.CpuCompiler;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.llvm.SharedLinker;
import org.keratin.runtime.bundle.Bundle;
import org.keratin.runtime.bundle.BundleExecutable;

/** An object that LLVM loads into the process says the same as one that is linked. */
class UnlinkedTest {
    private static byte[] predict(Digits digits, Bundle bundle) {
        BundleExecutable step =
                BundleExecutable.load(Bundle.fromBytes(bundle.toBytes(), "digits")).withThreads(2);
        return Digits.bits(
                step.run(step.prepare(digits.variables()), List.of(digits.x())).getFirst());
    }

    @ParameterizedTest
    @EnumSource(Numerics.class)
    void sameBitsAsLinked(Numerics numerics) {
        assumeTrue(SharedLinker.available(), SharedLinker::missing);
        Digits digits = Digits.load();
        CpuCompiler compiler = digits.compiler(numerics, 2);
        Bundle linked = compiler.linkedBundle();
        Bundle unlinked = compiler.unlinkedBundle();
        assertTrue(linked.code().linked());
        assertFalse(unlinked.code().linked());
        assertArrayEquals(predict(digits, linked), predict(digits, unlinked));
    }
}
