package org.keratin.ir.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** StableHLO's own tests on the interpreter, where they lie beside the checkout. */
class ConformanceTest {
    private static final Path SUITE = Path.of("../../shared/conformance/stablehlo");

    @ParameterizedTest
    @CsvSource({"mandatory, 1166", "subbyte, 32", "f8-f4, 14"})
    void everyCaseOfTheTierPasses(String tier, int count) throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SUITE), "StableHLO's tests are not beside the checkout");
        List<String> failures = new ArrayList<>();
        int cases = 0;
        for (CheckCase what : CheckCase.load(SUITE)) {
            if (what.tier().equals(tier)) {
                cases++;
                CheckCase.Outcome outcome = what.run(CheckCase.interpreter());
                if (!outcome.passed()) {
                    failures.add(what.path() + "#" + what.chunk() + ": " + outcome.message());
                }
            }
        }
        assertEquals(List.of(), failures);
        assertEquals(count, cases);
    }
}
