package org.keratin.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.text.ParseException;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;

/**
 * The generic form of every op with each of its attributes under another name: refused, or read as
 * a default that prints so that it is read again.
 */
class MissingAttributesTest {
    private static final Pattern NAME = Pattern.compile("(?<=[<{, ])[a-z_]+(?= = )");

    private static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                        Objects.requireNonNull(MissingAttributesTest.class.getResource("/ops"))
                                .toURI());
        return Files.list(folder).filter(f -> f.toString().endsWith(".mlir")).sorted();
    }

    private final List<String> wrong = new ArrayList<>();
    private int refused;
    private int read;

    @Test
    void isRefusedOrPrintsWhatIsReadAgain() throws IOException, URISyntaxException {
        try (Stream<Path> files = files()) {
            for (Path file : files.toList()) {
                for (String part : Files.readString(file).split("// -----")) {
                    renameEach(file.getFileName().toString(), part);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(refused > 1000 && read > 1000, refused + " refused, " + read + " read");
    }

    private void renameEach(String file, String part) {
        Module module;
        try {
            module = Parser.parse(part, file);
        } catch (IrException e) {
            // One of the texts that are to be refused.
            return;
        }
        String generic = Printer.print(module, new Printer.Options(false, true));
        Matcher attribute = NAME.matcher(generic);
        while (attribute.find()) {
            int at = attribute.start();
            String changed = generic.substring(0, at) + "other_" + generic.substring(at);
            take(file + " without " + attribute.group(), changed);
        }
    }

    private void take(String what, String text) {
        String printed;
        try {
            printed = Printer.print(Parser.parse(text, "changed.mlir"));
            read++;
        } catch (ParseException e) {
            refused++;
            return;
        }
        try {
            if (!Printer.print(Parser.parse(printed, "printed.mlir")).equals(printed)) {
                wrong.add(what + " prints differently once it is read");
            }
        } catch (ParseException e) {
            wrong.add(what + ": " + e.getMessage());
        }
    }
}
