package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CompileServiceTest {
    private static final CompileRequest ADD =
            CompileRequest.object("add", Modules.VECTOR_ADD, LlvmTarget.avx2());

    @Test
    void childGivesTheSameBytes() {
        assertArrayEquals(
                CompileService.inProcess().compile(ADD),
                CompileService.childProcess().compile(ADD));
    }

    @Test
    void refusalKeepsItsMessage() {
        CompileRequest bad = CompileRequest.object("bad", "define", LlvmTarget.avx2());
        String here =
                assertThrows(CompileException.class, () -> CompileService.inProcess().compile(bad))
                        .getMessage();
        String there =
                assertThrows(
                                CompileException.class,
                                () -> CompileService.childProcess().compile(bad))
                        .getMessage();
        assertEquals(here, there);
    }

    @Test
    void abortFailsThatRequestOnly() {
        CompileService service = CompileService.childProcess();
        CompileRequest fatal =
                CompileRequest.object("fatal", Modules.ABORTS_ON_GPU, LlvmTarget.nvptx("sm_80"))
                        .as(CompileRequest.Kind.ASSEMBLY);
        for (int i = 0; i < 2; i++) {
            CompileException e = assertThrows(CompileException.class, () -> service.compile(fatal));
            assertTrue(
                    e.getMessage()
                            .startsWith(
                                    "the compiler process died over module 'fatal': LLVM ERROR: "),
                    e.getMessage());
        }
        assertArrayEquals(CompileService.inProcess().compile(ADD), service.compile(ADD));
    }

    @Test
    void timeAndMemoryAreLimited() {
        StringBuilder ir = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            ir.append(Modules.VECTOR_ADD.replace("@vector_add", "@vector_add" + i));
        }
        CompileRequest slow = CompileRequest.object("slow", ir.toString(), LlvmTarget.avx2());
        CompileException late =
                assertThrows(
                        CompileException.class,
                        () ->
                                new ChildCompileService(Duration.ofMillis(1), 4L << 30)
                                        .compile(slow));
        assertTrue(late.getMessage().endsWith("out of time"), late.getMessage());
        CompileException big =
                assertThrows(
                        CompileException.class,
                        () ->
                                new ChildCompileService(Duration.ofMinutes(1), 1 << 20)
                                        .compile(slow));
        assertTrue(big.getMessage().endsWith("out of memory (more than 1 MiB)"), big.getMessage());
    }
}
