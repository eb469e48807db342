package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LlvmCompilerTest {
    @Test
    void versionIsPinned() {
        assertEquals("20.1.7", Llvm.version());
    }

    @Test
    void wholeVectorsOnAvx512() {
        String wide = LlvmCompiler.assembly("add", Modules.VECTOR_ADD, LlvmTarget.avx512());
        assertTrue(wide.contains("zmm"), wide);
        String half = LlvmCompiler.assembly("add", Modules.VECTOR_ADD, LlvmTarget.avx2());
        assertTrue(half.contains("ymm") && !half.contains("zmm"), half);
    }

    @Test
    void emitsForArm() {
        String text = LlvmCompiler.assembly("add", Modules.VECTOR_ADD, LlvmTarget.aarch64());
        assertTrue(text.contains("fadd\tv"), text);
    }

    @Test
    void emitsPtx() {
        String ptx = LlvmCompiler.assembly("scale", Modules.GPU_SCALE, LlvmTarget.nvptx("sm_80"));
        assertTrue(ptx.contains(".version 7.0") && ptx.contains(".target sm_80"), ptx);
        assertTrue(ptx.contains(".visible .entry scale(") && ptx.contains("mul.rn.f32"), ptx);
        assertTrue(
                LlvmCompiler.assembly("scale", Modules.GPU_SCALE, LlvmTarget.nvptx("sm_90a"))
                        .contains(".version 8.0"));
    }

    /** Strict numerics rest on this: no contraction without a flag, on either kind of target. */
    @Test
    void multiplyAndAddStaySeparate() {
        String ir =
                "define float @f(float %a, float %b, float %c) {\n  %m = fmul float %a, %b\n"
                        + "  %s = fadd float %m, %c\n  ret float %s\n}\n";
        assertFalse(LlvmCompiler.assembly("f", ir, LlvmTarget.avx512()).contains("fmadd"));
        assertFalse(LlvmCompiler.assembly("f", ir, LlvmTarget.nvptx("sm_80")).contains("fma.rn"));
    }

    @Test
    void syntaxErrorHasLineAndModule() {
        CompileException e =
                assertThrows(
                        CompileException.class,
                        () ->
                                LlvmCompiler.object(
                                        "broken",
                                        "define void @f() {\n  ret banana\n}\n",
                                        LlvmTarget.x86()));
        assertTrue(
                e.getMessage()
                        .startsWith(
                                "LLVM module 'broken' is not valid LLVM IR: broken:2:7: error: "),
                e.getMessage());
    }

    @Test
    void verifierErrorNamesModule() {
        CompileException e =
                assertThrows(
                        CompileException.class,
                        () ->
                                LlvmCompiler.object(
                                        "unsound",
                                        "define i32 @f(i1 %c) {\n"
                                                + "  br i1 %c, label %a, label %b\n"
                                                + "a:\n"
                                                + "  %x = add i32 1, 2\n"
                                                + "  br label %b\n"
                                                + "b:\n"
                                                + "  ret i32 %x\n"
                                                + "}\n",
                                        LlvmTarget.x86()));
        assertTrue(
                e.getMessage().contains("'unsound'")
                        && e.getMessage().contains("does not dominate"),
                e.getMessage());
    }

    /** LLVM's default for such an error is to end the process. */
    @Test
    void badInlineAssemblyIsAnException() {
        String ir =
                "define void @f() {\n"
                        + "  call void asm sideeffect \"no_such_instruction\", \"\"()\n"
                        + "  ret void\n"
                        + "}\n";
        CompileException e =
                assertThrows(
                        CompileException.class,
                        () -> LlvmCompiler.object("asm", ir, LlvmTarget.x86()));
        assertTrue(e.getMessage().contains("'asm'"), e.getMessage());
    }

    @Test
    void unknownTargetIsNamed() {
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> LlvmTarget.of("pdp11"))
                        .getMessage()
                        .contains("pdp11"));
        assertThrows(IllegalArgumentException.class, () -> LlvmTarget.nvptx("sm_103"));
    }

    @Test
    void threadsCompileAtOnceWithEqualResults() throws Exception {
        byte[] expected = LlvmCompiler.object("add", Modules.VECTOR_ADD, LlvmTarget.avx2());
        List<Callable<byte[]>> jobs = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            jobs.add(() -> LlvmCompiler.object("add", Modules.VECTOR_ADD, LlvmTarget.avx2()));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> job : threads.invokeAll(jobs)) {
                assertArrayEquals(expected, job.get());
            }
        }
    }
}
