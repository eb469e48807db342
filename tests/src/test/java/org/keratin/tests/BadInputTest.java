package org.keratin.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;

/** What a user can give wrong: one line naming it, exit status 2, and nothing written. */
class BadInputTest {
    private static final Path EXAMPLE = JavaProcess.ROOT.resolve("examples/digits-mlp");

    @TempDir Path folder;

    private void refuses(String part, Path model, Path input, Path output) throws Exception {
        refuses(
                part,
                "predict",
                model.toString(),
                "--input",
                input.toString(),
                "--output",
                output.toString());
        assertFalse(Files.isRegularFile(output), "nothing may be written");
        try (var left = Files.list(folder)) {
            assertTrue(
                    left.noneMatch(f -> f.toString().endsWith("-tmp")),
                    "nothing may be left behind");
        }
    }

    private static void refuses(String part, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(JavaProcess.ROOT.resolve("keratin").toString());
        command.addAll(List.of(arguments));
        JavaProcess.Outcome outcome = JavaProcess.run(command);
        assertEquals(2, outcome.status(), outcome.out() + outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(
                outcome.err().startsWith("keratin: ") && outcome.err().contains(part),
                outcome.err());
    }

    @Test
    void models() throws Exception {
        Path x = EXAMPLE.resolve("x.npy");
        Path y = folder.resolve("y.npy");
        byte[] model = Files.readAllBytes(EXAMPLE.resolve("model.keras"));
        refuses(
                "truncated",
                Files.write(folder.resolve("half.keras"), Arrays.copyOf(model, model.length / 2)),
                x,
                y);
        refuses("no whole zip", Files.writeString(folder.resolve("text.keras"), "a model"), x, y);
        refuses("empty", Files.write(folder.resolve("empty.keras"), new byte[0]), x, y);
        refuses("no such file", folder.resolve("none.keras"), x, y);
        refuses("a folder", folder, x, y);
        refuses("neither", Files.writeString(folder.resolve("notes.txt"), "a text"), x, y);
        refuses(
                "legacy HDF5",
                Files.write(
                        folder.resolve("old.h5"),
                        new byte[] {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'}),
                x,
                y);
        refuses(
                "MLIR bytecode",
                Files.write(
                        folder.resolve("bytecode.mlir"),
                        new byte[] {'M', 'L', (byte) 0xEF, 'R', 13, 'S', 't', 'a', 'b', 'l', 'e'}),
                x,
                y);
        refuses(
                "broken.mlir",
                Files.writeString(folder.resolve("broken.mlir"), "func.func @main("),
                x,
                y);
    }

    @Test
    void inputs() throws Exception {
        Path model = EXAMPLE.resolve("model.keras");
        Path y = folder.resolve("y.npy");
        refuses("Expected shape (None, 64)", model, array(NDArray.allocate(DType.FLOAT32, 64)), y);
        refuses(
                "Expected shape (None, 64)",
                model,
                array(NDArray.allocate(DType.FLOAT32, 2, 63)),
                y);
        refuses("no rows", model, array(NDArray.allocate(DType.FLOAT32, 0, 64)), y);
        refuses("complex64", model, array(NDArray.allocate(DType.COMPLEX64, 2, 64)), y);
        refuses("not a .npy file", model, Files.writeString(folder.resolve("x.npy"), "text"), y);
        refuses("no such file", model, folder.resolve("none.npy"), y);
        refuses(
                "received 2 arrays",
                "predict",
                model.toString(),
                "--input",
                EXAMPLE.resolve("x.npy").toString(),
                EXAMPLE.resolve("x.npy").toString(),
                "--output",
                y.toString());
    }

    @Test
    void unknownOptionsAfterLists() throws Exception {
        Path output = folder.resolve("y.npy");
        refuses(
                "unknown option: '--bogus'",
                "predict",
                EXAMPLE.resolve("model.keras").toString(),
                "--input",
                EXAMPLE.resolve("x.npy").toString(),
                "--output",
                output.toString(),
                "--bogus",
                "1");
        assertFalse(Files.exists(output), "nothing may be written");
    }

    @Test
    void unknownPasses() throws Exception {
        refuses(
                "there is no pass 'fuse-all'",
                "compile",
                EXAMPLE.resolve("model.keras").toString(),
                "--emit",
                "stablehlo",
                "--print-after=fuse-all");
    }

    @Test
    void outputs() throws Exception {
        Path model = EXAMPLE.resolve("model.keras");
        Path x = EXAMPLE.resolve("x.npy");
        refuses("does not exist", model, x, folder.resolve("none/y.npy"));
        refuses("it is a folder", model, x, folder);
    }

    private Path array(NDArray array) {
        Path file = folder.resolve("array.npy");
        Npy.write(file, array);
        return file;
    }
}
