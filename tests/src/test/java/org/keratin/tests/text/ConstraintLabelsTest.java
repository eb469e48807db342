package org.keratin.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keratin.ir.IrException;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.Elements;
import org.keratin.ir.op.OpEntry;
import org.keratin.ir.op.Unary;
import org.keratin.ir.text.Parser;

/**
 * Every constraint of the specification is checked under its label, or {@code verify/labels.txt}
 * says why not; every checked one has a test.
 */
final class ConstraintLabelsTest {
    private static final Set<String> REASONS = Set.of("form", "run", "device", "wide", "same");

    /** Shapes and element types have labels of their own: these are tested as text. */
    private static final Set<String> NOT_PLAIN =
            Set.of("abs", "real", "imag", "is_finite", "complex");

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(ConstraintLabelsTest.class.getResource("/verify"))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Op to labels to reasons, a reason being empty where the label is checked. */
    private static Map<String, Map<String, String>> table() throws IOException {
        Map<String, Map<String, String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(folder().resolve("labels.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("[:\\s]+");
            Map<String, String> labels = new TreeMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] parts = words[i].split("=");
                assertEquals("c" + i, parts[0], "in the row of " + words[0]);
                assertTrue(parts.length == 1 || REASONS.contains(parts[1]), line);
                labels.put(words[0] + "_" + parts[0], parts.length == 1 ? "" : parts[1]);
            }
            assertEquals(null, table.put(words[0], labels), line);
        }
        return table;
    }

    private static Set<String> tested() throws IOException {
        Set<String> labels = new TreeSet<>();
        Pattern expected = Pattern.compile("// expected-error: (\\w+_c\\d+)");
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mlir")).toList()) {
                Matcher matcher = expected.matcher(Files.readString(file));
                while (matcher.find()) {
                    labels.add(matcher.group(1));
                }
            }
        }
        return labels;
    }

    @Test
    void everyLabelHasATestOrAReason() throws IOException {
        Map<String, Map<String, String>> table = table();
        Set<String> tested = tested();
        elementwise().forEach(op -> tested.add(op + "_c1"));
        List<String> wrong = new ArrayList<>();
        for (OpEntry entry : Catalog.entries()) {
            String op = entry.name().substring(entry.name().indexOf('.') + 1);
            boolean specified = entry.section().equals("#" + op);
            if (entry.name().startsWith("stablehlo.") && specified && !table.containsKey(op)) {
                wrong.add(op + " has no row");
            }
        }
        Set<String> known = new TreeSet<>();
        for (Map<String, String> labels : table.values()) {
            labels.forEach(
                    (label, reason) -> {
                        known.add(label);
                        if (reason.isEmpty() != tested.contains(label)) {
                            wrong.add(
                                    label
                                            + (reason.isEmpty()
                                                    ? " has no test"
                                                    : " is tested, the table says " + reason));
                        }
                    });
        }
        tested.stream()
                .filter(label -> !known.contains(label))
                .forEach(label -> wrong.add(label + " is not in the table"));
        assertEquals(List.of(), wrong);
    }

    private static List<String> elementwise() {
        return Stream.concat(
                        Stream.of(Unary.Kind.values())
                                .filter(kind -> kind.opName().startsWith("stablehlo."))
                                .map(Unary.Kind::mnemonic),
                        Stream.of(Binary.Kind.values()).map(Binary.Kind::mnemonic))
                .filter(op -> !NOT_PLAIN.contains(op))
                .toList();
    }

    /** The result's shape, the result's element type, and, for two operands, the second's shape. */
    @Test
    void elementwiseTypesMustBeEqual() {
        for (String op : elementwise()) {
            OpEntry entry = Objects.requireNonNull(Catalog.entry("stablehlo." + op));
            boolean floats = entry.groups().contains(Elements.FLOAT);
            String type = floats ? "f32" : "i32";
            boolean binary =
                    Stream.of(Binary.Kind.values()).anyMatch(kind -> kind.mnemonic().equals(op));
            refuses(op, binary, "2x" + type, "2x" + type, "3x" + type);
            refuses(op, binary, "2x" + type, "2x" + type, "2x" + (floats ? "f64" : "i64"));
            if (binary) {
                refuses(op, true, "2x" + type, "3x" + type, "2x" + type);
            }
        }
    }

    private static void refuses(String op, boolean binary, String x, String y, String result) {
        String text =
                "func.func @main(%x: tensor<"
                        + x
                        + ">, %y: tensor<"
                        + y
                        + ">) {\n  %0 = \"stablehlo."
                        + op
                        + "\"(%x"
                        + (binary ? ", %y" : "")
                        + ") : (tensor<"
                        + x
                        + ">"
                        + (binary ? ", tensor<" + y + ">" : "")
                        + ") -> tensor<"
                        + result
                        + ">\n  return\n}\n";
        String message =
                String.valueOf(
                        assertThrows(IrException.class, () -> Parser.parse(text, op), text)
                                .getMessage());
        assertTrue(message.startsWith(op + ":2:"), message);
        assertTrue(message.contains(op + "_c1:"), message);
    }
}
