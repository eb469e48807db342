package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeLoadingTest {
    private static byte[] vectorAdd() {
        return LlvmCompiler.object("add", Modules.VECTOR_ADD, LlvmTarget.host());
    }

    @Test
    void linkedAndCalled(@TempDir Path folder) throws Throwable {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        assertNull(SharedLinker.missing());
        byte[] library = SharedLinker.link("add", vectorAdd());
        assertTrue(library.length < 16 << 10, "a small library, not " + library.length + " bytes");
        Path file = Files.write(folder.resolve("add.so"), library);
        try (Arena arena = Arena.ofConfined()) {
            Modules.checkVectorAdd(SymbolLookup.libraryLookup(file, arena));
        }
    }

    @Test
    void loadedByOrcAndCalled() throws Throwable {
        OrcCode code = OrcCode.load("add", vectorAdd());
        Modules.checkVectorAdd(code);
        assertEquals(Optional.empty(), code.find("subtract"));
    }

    @Test
    void garbageIsRefusedByBoth() {
        byte[] garbage = "this is no object".getBytes(StandardCharsets.UTF_8);
        assertTrue(
                assertThrows(CompileException.class, () -> SharedLinker.link("junk", garbage))
                        .getMessage()
                        .contains("lld cannot link 'junk'"));
        assertTrue(
                assertThrows(CompileException.class, () -> OrcCode.load("junk", garbage).find("f"))
                        .getMessage()
                        .contains("cannot load 'junk'"));
    }
}
