package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.ir.IrException;
import org.keratin.ir.verify.Verifier;

/**
 * What is said of wrong modules: the place, the operation and what was expected. {@code wrong.mlir}
 * holds modules, each behind its message.
 */
class WrongModulesTest {
    private static final String EXPECT = "// EXPECT ";

    @TestFactory
    List<DynamicTest> messages() throws IOException {
        String all;
        try (InputStream in = WrongModulesTest.class.getResourceAsStream("wrong.mlir")) {
            all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (String chunk : all.split("(?m)^// -----\n")) {
            String message =
                    chunk.lines()
                            .filter(line -> line.startsWith(EXPECT))
                            .map(line -> line.substring(EXPECT.length()))
                            .collect(Collectors.joining("\n"));
            String text =
                    Arrays.stream(chunk.split("(?<=\n)"))
                            .filter(line -> !line.startsWith(EXPECT))
                            .collect(Collectors.joining());
            tests.add(DynamicTest.dynamicTest(message, () -> assertEquals(message, said(text))));
        }
        return tests;
    }

    private static String said(String text) {
        return assertThrows(IrException.class, () -> Verifier.verify(Parser.parse(text, "t")))
                .getMessage();
    }

    @Test
    void nulBytes() {
        String text = "func.func @main() {\n  \0return\n}\n";
        assertEquals(
                "t:2:3: expected an operation, found ' return' (its first character is U+0000)",
                said(text));
    }

    @Test
    void otherEncodings(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("m.mlir");
        Files.write(file, "// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                file + ":1:7: the file is no text in UTF-8: here it has the byte 0xE9",
                assertThrows(ParseException.class, () -> Parser.text(file)).getMessage());
        String text = "func.func @main() {\n  return\n}\n";
        assertEquals(
                Printer.print(Parser.parse(text, "t")),
                Printer.print(Parser.parse("\uFEFF" + text, "t")));
    }
}
