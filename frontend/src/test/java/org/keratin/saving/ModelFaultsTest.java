package org.keratin.saving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.Keras;
import org.keratin.Tensor;

/**
 * Files that are damaged, incomplete or hostile: each gives one line that names the file, the place
 * and the remedy.
 */
class ModelFaultsTest {
    @TempDir Path folder;

    private Path write(byte[] content) {
        return write("model.keras", content);
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Loads and expects one line with all of {@code parts}. */
    private static void refused(Path file, String... parts) {
        String message =
                assertThrows(ModelFileException.class, () -> Keras.load(file)).getMessage();
        assertFalse(message.contains("\n"), message);
        assertTrue(message.contains(file.toString()), message);
        for (String part : parts) {
            assertTrue(message.contains(part), () -> "'" + part + "' is not in: " + message);
        }
    }

    private void refusedWith(String member, byte[] content, String... parts) {
        Map<String, byte[]> members = ModelFiles.members();
        members.put(member, content);
        refused(write(ModelFiles.zip(members)), parts);
    }

    private void refusedWithConfig(String config, String... parts) {
        refusedWith("config.json", config.getBytes(StandardCharsets.UTF_8), parts);
    }

    @Test
    void wholeFileLoads() {
        Tensor y =
                Keras.load(write(ModelFiles.zip(ModelFiles.members())))
                        .jitCompile(false)
                        .predict(Tensor.of(new float[] {1, 0, -1}, 1, 3));
        assertArrayEquals(new float[] {1 - 5 + 7, 2 - 6 + 8}, y.toFloatArray());
    }

    @Test
    void missingFile() {
        refused(folder.resolve("none.keras"), "File not found", "accessible `.keras` zip file");
    }

    @Test
    void emptyFile() {
        refused(write(new byte[0]), "the file is empty");
    }

    @Test
    void notAnArchive() {
        refused(
                write("no archive at all".getBytes(StandardCharsets.UTF_8)),
                "no whole zip archive");
        refused(
                write("model.bin", "no archive at all".getBytes(StandardCharsets.UTF_8)),
                "File format not supported");
    }

    @Test
    void truncatedAnywhere() {
        byte[] whole = ModelFiles.zip(ModelFiles.members());
        for (int length :
                new int[] {4, 100, whole.length / 2, whole.length - 30, whole.length - 1}) {
            refused(write(Arrays.copyOf(whole, length)), "no whole zip archive", "truncated");
        }
    }

    @Test
    void savedModelFolder() throws IOException {
        Path saved = Files.createDirectory(folder.resolve("saved_model"));
        String message =
                assertThrows(ModelFileException.class, () -> Keras.load(saved)).getMessage();
        assertEquals(
                "File format not supported: filepath="
                        + saved
                        + ". Keras 3 only supports V3 `.keras` files and legacy H5 format files"
                        + " (`.h5` extension). Note that the legacy SavedModel format is not"
                        + " supported by `load_model()` in Keras 3. In order to reload a TensorFlow"
                        + " SavedModel as an inference-only layer in Keras 3, use"
                        + " `keras.layers.TFSMLayer("
                        + saved
                        + ", call_endpoint='serving_default')` (note that your `call_endpoint`"
                        + " might have a different name).",
                message);
    }

    @Test
    void missingMembers() {
        for (String member : ModelFiles.members().keySet()) {
            Map<String, byte[]> members = ModelFiles.members();
            members.remove(member);
            refused(write(ModelFiles.zip(members)), "the member '" + member + "' is missing");
        }
    }

    @Test
    void badJson() {
        refusedWithConfig("{\"class_name\": ", "'config.json' is no valid JSON object");
        refusedWithConfig("[1, 2]", "'config.json' is no valid JSON object");
        refusedWithConfig("{} {}", "'config.json' is no valid JSON object");
        refusedWithConfig("", "'config.json' is no valid JSON object");
    }

    @Test
    void deepJson() {
        refusedWithConfig(
                "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "'config.json' is no valid JSON object");
    }

    @Test
    void configWithoutWhatIsNeeded() {
        refusedWithConfig("{}", "`class_name` must be a string");
        refusedWithConfig(
                "{\"class_name\": \"Sequential\", \"config\": 3}", "`config` must be an object");
        refusedWithConfig(
                ModelFiles.config(ModelFiles.layer("Dense", "{\"name\": \"dense\"}")),
                "layer 'dense'",
                "`units`");
        refusedWithConfig(
                ModelFiles.config(
                        ModelFiles.layer("Dense", "{\"name\": \"dense\", \"units\": -2}")),
                "layer 'dense'");
        refusedWithConfig(
                ModelFiles.config(
                        ModelFiles.layer("Flatten", "{\"name\": \"dense\"}"), ModelFiles.dense()),
                "'dense'");
    }

    @Test
    void unknownClass() {
        refusedWithConfig(
                ModelFiles.config(
                        ModelFiles.layer("java.lang.ProcessBuilder", "{\"name\": \"dense\"}")),
                "layer 'dense'",
                "the layer class 'java.lang.ProcessBuilder' is not known",
                "LayerRegistry.register");
    }

    @Test
    void unknownOp() {
        refusedWithConfig(
                "{\"class_name\": \"Functional\", \"config\": {\"name\": \"m\", \"layers\":"
                        + " [{\"class_name\": \"Frobnicate\", \"module\": \"keras.src.ops.numpy\","
                        + " \"name\": \"frob\", \"config\": {}, \"inbound_nodes\": []}]}}",
                "layer 'frob'",
                "the op 'Frobnicate' is not known");
    }

    @Test
    void lambda() {
        refusedWithConfig(
                ModelFiles.config(
                        ModelFiles.layer("Lambda", "{\"name\": \"code\", \"function\": {}}")),
                "layer 'code'",
                "Python code, which is never run");
    }

    @Test
    void graphWithHolesAndCycles() {
        String dense =
                "{\"class_name\": \"Dense\", \"module\": \"keras.layers\", \"name\": \"%s\","
                        + " \"config\": {\"name\": \"%s\", \"units\": 2}, \"inbound_nodes\":"
                        + " [{\"args\": [{\"class_name\": \"__keras_tensor__\", \"config\":"
                        + " {\"keras_history\": [\"%s\", 0, 0]}}], \"kwargs\": {}}]}";
        String graph =
                "{\"class_name\": \"Functional\", \"config\": {\"name\": \"m\", \"layers\": [%s,"
                    + " %s], \"input_layers\": [\"a\", 0, 0], \"output_layers\": [\"b\", 0, 0]}}";
        refusedWithConfig(
                graph.formatted(dense.formatted("a", "a", "b"), dense.formatted("b", "b", "a")),
                "computed by no layer");
        refusedWithConfig(
                graph.formatted(dense.formatted("a", "a", "c"), dense.formatted("b", "b", "a")),
                "a tensor comes from layer 'c'");
        refusedWithConfig(
                graph.formatted(dense.formatted("a", "a", "b"), dense.formatted("a", "a", "b")),
                "two layers are named 'a'");
    }

    @Test
    void weightsOfWrongShape() {
        refusedWith(
                "model.weights.h5",
                ModelFiles.weights(new float[][] {{1, 2, 3}, {3, 4, 5}}, new float[] {7, 8}),
                "layer 'dense': variable 'kernel' has the shape (3, 2), but the file has (2, 3) at"
                        + " 'layers/dense/vars/0'");
    }

    @Test
    void weightsOfWrongDtype() {
        refusedWith(
                "model.weights.h5",
                ModelFiles.weights(new int[][] {{1, 2}, {3, 4}, {5, 6}}, new float[] {7, 8}),
                "layer 'dense': variable 'kernel' is float32, but the file has int32");
    }

    @Test
    void weightsOfWrongNumber() {
        refusedWith(
                "model.weights.h5",
                ModelFiles.weights((Object) new float[][] {{1, 2}, {3, 4}, {5, 6}}),
                "layer 'dense' expected 2 variables, but the file has 1");
        refusedWith(
                "model.weights.h5",
                ModelFiles.weights(
                        new float[][] {{1, 2}, {3, 4}, {5, 6}},
                        new float[] {7, 8},
                        new float[] {9}),
                "layer 'dense' expected 2 variables, but the file has 3");
    }

    @Test
    void wideWeightsAreCast() {
        Map<String, byte[]> members = ModelFiles.members();
        members.put(
                "model.weights.h5",
                ModelFiles.weights(new double[][] {{1, 2}, {3, 4}, {5, 6}}, new double[] {7, 8}));
        assertArrayEquals(
                new float[] {7, 8},
                Keras.load(write(ModelFiles.zip(members))).weights().get(1).array().toFloatArray());
    }

    @Test
    void namesThatLeadOut() {
        for (String name :
                new String[] {"../evil", "/etc/passwd", "a/../../b", "a\\b", "C:evil", "./x"}) {
            Map<String, byte[]> members = ModelFiles.members();
            members.put(name, new byte[] {1});
            refused(
                    write(ModelFiles.zip(members)),
                    "the member name '" + name + "' leads out of the archive");
        }
    }

    @Test
    void duplicateMembers() {
        Map<String, byte[]> members = ModelFiles.members();
        members.put("config.jsom", "{}".getBytes(StandardCharsets.UTF_8));
        byte[] zip = ModelFiles.zip(members);
        byte[] name = "config.jsom".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + name.length <= zip.length; i++) {
            if (Arrays.equals(zip, i, i + name.length, name, 0, name.length)) {
                zip[i + name.length - 1] = 'n';
            }
        }
        refused(write(zip), "the member 'config.json' occurs twice");
    }

    @Test
    void memberThatInflatesTooFar() {
        refusedWith(
                "config.json",
                new byte[20 << 20],
                "the member 'config.json' inflates",
                "over the limit");
        refusedWith(
                "assets/unused",
                new byte[20 << 20],
                "the member 'assets/unused' inflates",
                "over the limit");
    }

    @Test
    void tooManyMembers() {
        Map<String, byte[]> members = new LinkedHashMap<>(ModelFiles.members());
        for (int i = 0; i < KerasArchive.MOST_ENTRIES; i++) {
            members.put("assets/" + i, new byte[0]);
        }
        refused(write(ModelFiles.zip(members)), "more than " + KerasArchive.MOST_ENTRIES);
    }

    @Test
    void weightsThatAreNoHdf5() {
        refusedWith("model.weights.h5", new byte[100], "'model.weights.h5' is no HDF5 file");
        refusedWith("model.weights.h5", new byte[0], "'model.weights.h5' is no HDF5 file");
        refusedWith("model.weights.h5", Arrays.copyOf(ModelFiles.weights(), 200), "weights");
    }

    @Test
    void linksInWeights() throws IOException {
        for (String name : new String[] {"soft-link.h5", "external-link.h5"}) {
            refusedWith("model.weights.h5", resource(name), "a link at 'layers/dense/vars/0'");
        }
        refusedWith("model.weights.h5", resource("external-data.h5"), "'layers/dense/vars");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ModelFaultsTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no test resource " + name);
            }
            return in.readAllBytes();
        }
    }

    /** Whatever bytes are changed: the file loads, or is refused in one line. */
    @Test
    void changedBytes() {
        Map<String, byte[]> whole = ModelFiles.members();
        long seed = 20260729;
        Random random = new Random(seed);
        for (int i = 0; i < 600; i++) {
            Map<String, byte[]> members = new LinkedHashMap<>(whole);
            boolean outside = i % 6 == 0;
            String member = i % 6 == 1 ? "config.json" : "model.weights.h5";
            byte[] changed = outside ? ModelFiles.zip(members) : members.get(member).clone();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            members.put(member, changed);
            Path file = write(outside ? changed : ModelFiles.zip(members));
            try {
                Keras.load(file);
            } catch (ModelFileException e) {
                assertFalse(
                        e.getMessage().contains("\n"),
                        "seed " + seed + ", file " + i + ": " + e.getMessage());
            } catch (RuntimeException | Error e) {
                fail(
                        "seed "
                                + seed
                                + ", file "
                                + i
                                + " ("
                                + (outside ? "archive" : member)
                                + "): "
                                + e,
                        e);
            }
        }
    }
}
