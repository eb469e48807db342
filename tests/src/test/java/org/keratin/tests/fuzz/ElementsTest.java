package org.keratin.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.tests.JavaProcess;
import org.keratin.tests.fuzz.FullPath.Stage;

/**
 * The fuzzer's seeds with their floats, or their integers, of another element type: the verifier
 * refuses most, and what it takes goes through the passes, or is refused in one line.
 */
class ElementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "string",
                "i1",
                "i4",
                "ui64",
                "f8E4M3FN",
                "f4E2M1FN",
                "complex<f64>",
                "!quant.uniform<i8:f32, 0.5:3>"
            })
    void ofAnotherType(String element) throws IOException {
        List<String> failures = new ArrayList<>();
        for (String seed : Seeds.load(JavaProcess.ROOT)) {
            for (String from : List.of("f32", "i32")) {
                String text = seed.replaceAll("(?<=tensor<|x)" + from + "(?=[,>])", element);
                if (text.equals(seed) || text.length() > 20_000) {
                    continue;
                }
                try {
                    FullPath.take(text, Stage.PASSES);
                } catch (RuntimeException | AssertionError | StackOverflowError e) {
                    failures.add(e + " at " + e.getStackTrace()[0] + " of\n" + text);
                }
            }
        }
        assertEquals("", String.join("\n", failures));
    }
}
