package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.llvm.LlvmTarget;
import org.keratin.tests.JavaProcess;

/** {@code KERATIN_CPU} forces a vector level; AVX-512 code runs where the processor has it. */
class VectorLevelsTest {
    private static JavaProcess.Outcome keratin(String level, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        String.join(File.pathSeparator, JavaProcess.libraries()),
                        "org.keratin.cli.Main"));
        command.addAll(List.of(arguments));
        return JavaProcess.java(Map.of("KERATIN_CPU", level), command);
    }

    @ParameterizedTest
    @CsvSource({"avx2, x86_64-avx2", "avx512, x86_64-avx512"})
    void evaluatesToTheSame(String level, String target) throws Exception {
        assumeTrue(
                LlvmTarget.of(target).runsHere(),
                () -> "this processor lacks " + level + ": its code is emitted, not run");
        JavaProcess.Outcome outcome =
                keratin(
                        level,
                        "evaluate",
                        Digits.FOLDER.resolve("model.keras").toString(),
                        "--x",
                        Digits.FOLDER.resolve("x.npy").toString(),
                        "--y",
                        Digits.FOLDER.resolve("labels.npy").toString(),
                        "--jit-compile",
                        "true",
                        "--no-cache",
                        "--json");
        assertEquals(0, outcome.status(), outcome.err());
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(Digits.FOLDER.resolve("expected.json").toFile());
        JsonNode found = mapper.readTree(outcome.out());
        for (var entry : expected.properties()) {
            double want = entry.getValue().asDouble();
            assertEquals(want, found.path(entry.getKey()).asDouble(), 1e-5 * want, entry.getKey());
        }
    }

    @Test
    void anUnknownLevelIsRefusedInOneLine() throws Exception {
        JavaProcess.Outcome outcome =
                keratin(
                        "mmx",
                        "compile",
                        Digits.FOLDER.resolve("model.keras").toString(),
                        "--emit",
                        "asm");
        assertEquals(2, outcome.status(), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains("KERATIN_CPU"), outcome.err());
    }

    /** Text only, so that every machine checks both. */
    @ParameterizedTest
    @CsvSource({"x86_64-avx2, false", "x86_64-avx512, true"})
    void registersAreThoseOfTheLevel(String target, boolean zmm) {
        String text = Digits.load().compiler(LlvmTarget.of(target), Numerics.FAST, 1).assembly();
        assertTrue(text.contains("vfmadd"), target);
        assertTrue(text.contains("%ymm") || zmm, target);
        if (zmm) {
            assertTrue(text.contains("%zmm"), target);
        } else {
            assertFalse(text.contains("zmm"), target);
        }
    }
}
