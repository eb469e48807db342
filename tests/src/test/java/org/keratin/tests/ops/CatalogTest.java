package org.keratin.tests.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keratin.tests.JavaProcess;
import org.keratin.tests.accuracy.AccuracyTable;
import org.keratin.tests.text.TextFile.Kind;

/** Every op of the catalogue has its tests, and a row in {@code docs/ops.md} that is not stale. */
class CatalogTest {
    private static final Map<String, Evidence> ALL = Evidence.collect();
    private static final Path DOCUMENT = JavaProcess.ROOT.resolve("docs/ops.md");

    @Test
    void everyOpHasTextTests() throws IOException {
        List<String> open =
                Files.readAllLines(
                        JavaProcess.ROOT.resolve("tests/src/test/resources/ops/open.txt"));
        List<String> missing = new ArrayList<>();
        ALL.forEach(
                (op, evidence) -> {
                    if (open.contains(op)) {
                        return;
                    }
                    for (Kind kind : List.of(Kind.FORMS, Kind.ERROR, Kind.RUN)) {
                        if (!evidence.files().containsKey(kind)) {
                            missing.add(op + " " + kind);
                        }
                    }
                });
        assertEquals(
                List.of(),
                missing,
                "ops without a text test: add tests/src/test/resources/ops/NAME.mlir with a chunk"
                        + " marked '// forms', one with an expected-error, and one that runs");
    }

    @Test
    void theDocumentIsUpToDate() throws IOException {
        String text = OpsDocument.of(ALL, AccuracyTable.load());
        if (Boolean.getBoolean("keratin.bless")) {
            Files.writeString(DOCUMENT, text);
        }
        assertTrue(Files.exists(DOCUMENT), "docs/ops.md is missing: ./test --bless writes it");
        assertEquals(
                Files.readString(DOCUMENT), text, "docs/ops.md is stale: ./test --bless writes it");
    }
}
