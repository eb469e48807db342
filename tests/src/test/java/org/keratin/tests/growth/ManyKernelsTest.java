package org.keratin.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keratin.CompiledModule;
import org.keratin.cpu.CpuCompiler;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;
import org.keratin.runtime.NDArray;

/** Programs of many kernels, of which equal ones are one function. */
class ManyKernelsTest {
    private static final int OPERATIONS = 1200;
    private static final Pattern FUNCTION = Pattern.compile("(?m)^define internal");

    @ParameterizedTest
    @EnumSource(names = {"KERNELS", "REDUCTIONS", "LOOPS_IN_A_ROW"})
    void computesWhatTheInterpreterDoes(Programs kind) {
        String text = kind.text(OPERATIONS);
        NDArray x = NDArray.of(new float[] {1, -2, 0.5f, 3, -0.25f, 0, 7, -1}, 8);
        assertEquals(call(text, false, x), call(text, true, x));
    }

    private static String call(String text, boolean compiled, NDArray x) {
        return CompiledModule.parse(
                        text, "many.mlir", options -> options.cache(false).jitCompile(compiled))
                .call(x)
                .getFirst()
                .toString();
    }

    @Test
    void equalKernelsAreOneFunction() {
        StepProgram program =
                StepProgram.of(Parser.parse(Programs.KERNELS.text(OPERATIONS), "many.mlir"));
        CpuCompiler compiler =
                new CpuCompiler(
                        program,
                        LlvmTarget.host(),
                        Numerics.STRICT,
                        1,
                        CompileService.inProcess(),
                        PassManager.Options.NONE);
        assertEquals(OPERATIONS / 2, compiler.kernels().step().size());
        List<String> functions =
                FUNCTION.matcher(compiler.llvm()).results().map(r -> r.group()).toList();
        assertTrue(functions.size() < 20, () -> functions.size() + " functions");
    }
}
