package org.keratin.tests.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keratin.tests.JavaProcess;
import org.keratin.tests.accuracy.AccuracyTable;
import org.keratin.tests.text.TextFile.Kind;

/** Every op of the catalogue has its tests, and a row in {@code docs/ops.md} that is not stale. */
class CatalogTest {
    private static final Map<String, Evidence> ALL = Evidence.collect();
    private static final Path DOCUMENT = JavaProcess.ROOT.resolve("docs/ops.md");

    @Test
    void everyOpHasTextTests() {
        List<String> missing = new ArrayList<>();
        ALL.forEach(
                (op, evidence) -> {
                    Set<Kind> found = evidence.files().keySet();
                    for (Kind kind : List.of(Kind.FORMS, Kind.ERROR, Kind.RUN)) {
                        boolean refused = kind == Kind.RUN && found.contains(Kind.REFUSED);
                        if (!found.contains(kind) && !refused) {
                            missing.add(op + " " + kind);
                        }
                    }
                });
        assertEquals(
                List.of(),
                missing,
                "ops without a text test: add tests/src/test/resources/ops/NAME.mlir with a chunk"
                        + " marked '// forms', one with an expected-error, and one that runs or is"
                        + " refused by '// expected-refusal: WHY'");
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
