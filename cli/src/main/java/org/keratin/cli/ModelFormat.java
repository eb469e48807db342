package org.keratin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a model file is, told by its content. */
enum ModelFormat {
    /** A zip archive: Keras v3. */
    KERAS,
    /** StableHLO text. */
    MLIR,
    /** Compiled code, perhaps with its weights. */
    BUNDLE;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] HDF5 = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    private static final byte[] BUNDLE_MAGIC = "KBUNDLE\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MLIR_BYTECODE = {'M', 'L', (byte) 0xEF, 'R'};
    private static final int LOOK = 1 << 16;

    /** Looks into the file; what cannot be read here is refused in one line. */
    static ModelFormat of(Path model) {
        if (!Files.exists(model)) {
            throw CommandException.badInput(model + ": no such file");
        }
        if (Files.isDirectory(model)) {
            throw CommandException.badInput(
                    Files.isRegularFile(model.resolve("saved_model.pb"))
                            ? model
                                    + ": SavedModel folders are not read yet; save the model as"
                                    + " .keras"
                            : model + ": a folder, not a model file");
        }
        byte[] head = head(model);
        if (startsWith(head, ZIP)) {
            return KERAS;
        }
        if (startsWith(head, HDF5)) {
            throw CommandException.badInput(
                    model
                            + ": legacy HDF5 models are not read yet; load it in Keras and save it"
                            + " as .keras");
        }
        if (startsWith(head, BUNDLE_MAGIC)) {
            return BUNDLE;
        }
        if (startsWith(head, MLIR_BYTECODE)) {
            throw CommandException.badInput(
                    model
                            + ": MLIR bytecode is not read; write the module as text (in JAX:"
                            + " lowered.as_text())");
        }
        String text = new String(head, StandardCharsets.UTF_8);
        if (text.contains("func.func") || text.contains("stablehlo.")) {
            return MLIR;
        }
        if (String.valueOf(model.getFileName()).toLowerCase(Locale.ROOT).endsWith(".keras")) {
            // The loader tells what is wrong with it.
            return KERAS;
        }
        throw CommandException.badInput(
                model
                        + ": neither a Keras v3 file (.keras) nor StableHLO text (.mlir) nor a"
                        + " bundle (.kbundle)");
    }

    private static byte[] head(Path model) {
        try (InputStream in = Files.newInputStream(model)) {
            return in.readNBytes(LOOK);
        } catch (IOException e) {
            throw CommandException.badInput(model + ": cannot be read: " + Failures.describe(e));
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
