package org.keratin.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.keratin.llvm.LlvmCompiler;
import org.keratin.llvm.LlvmTarget;
import org.keratin.runtime.bundle.BundleException;
import org.keratin.runtime.bundle.ObjectCodeLoader;

class OrcObjectLoaderTest {
    private static ObjectCodeLoader loader() {
        return ServiceLoader.load(ObjectCodeLoader.class).findFirst().orElseThrow();
    }

    @Test
    void registeredLoaderRunsObjects() throws Throwable {
        LlvmTarget target = LlvmTarget.host();
        assertTrue(loader().supports(target.triple()));
        assertFalse(loader().supports("nvptx64-nvidia-cuda"));
        byte[] object =
                LlvmCompiler.object(
                        "square",
                        "define i64 @square(i64 %x) {\n  %y = mul i64 %x, %x\n  ret i64 %y\n}\n",
                        target);
        ObjectCodeLoader.Loaded code = loader().load("square", object);
        long result =
                (long)
                        Linker.nativeLinker()
                                .downcallHandle(
                                        code.find("square"),
                                        FunctionDescriptor.of(
                                                ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG))
                                .invokeExact(12L);
        assertEquals(144, result);
        assertTrue(
                assertThrows(BundleException.class, () -> code.find("cube"))
                        .getMessage()
                        .contains("'cube'"));
    }

    @Test
    void garbageIsRefused() {
        byte[] garbage = "no object".getBytes(StandardCharsets.UTF_8);
        assertTrue(
                assertThrows(
                                BundleException.class,
                                () -> loader().load("junk", garbage).find("step"))
                        .getMessage()
                        .contains("'junk'"));
    }
}
