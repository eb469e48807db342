package org.keratin.ir.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Op;

/**
 * The comment of an op's class names where the op is defined, so that both can be read together.
 */
class SectionsTest {
    private static final Path SOURCES =
            Path.of("src", "main", "java", "org", "keratin", "ir", "op");

    @Test
    void everyOpNamesItsSection() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Op op : CatalogTest.samples()) {
            OpEntry entry = Catalog.entry(op.name());
            assertTrue(entry != null, op.name());
            String type = op.getClass().getSimpleName();
            String comment = comment(Files.readString(SOURCES.resolve(type + ".java")), type);
            if (names(entry.section()).stream().noneMatch(comment::contains)) {
                missing.add(op.name() + " (" + type + "): " + entry.section());
            }
        }
        assertEquals(List.of(), missing);
    }

    /** How a comment may name a section. */
    private static List<String> names(String section) {
        if (section.equals("#deprecated-operations")) {
            return List.of("\"Deprecated Operations\"");
        }
        if (section.startsWith("#")) {
            return List.of(
                    "Spec: " + section + ".",
                    "Spec: " + section + ",",
                    ", " + section + ".",
                    "Not in the specification; upstream describes it as",
                    "Spec: the section named as the kind's mnemonic.");
        }
        return section.startsWith("CHLO")
                ? List.of("CHLO", "{@code chlo.", "mnemonic")
                : List.of(section);
    }

    /** The comment before a type, in one line. */
    private static String comment(String source, String type) {
        int end = source.indexOf(" " + type + "(");
        int start = source.lastIndexOf("/**", end);
        assertTrue(start >= 0 && end > start, type);
        return source.substring(start, source.indexOf("*/", start))
                .replaceAll("\\s*\\n \\* ?", " ");
    }
}
