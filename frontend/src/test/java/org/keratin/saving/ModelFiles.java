package org.keratin.saving;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes `.keras` files of one Dense(2) on 3 features, whole or with a fault. */
final class ModelFiles {
    static final String METADATA = "{\"keras_version\": \"3.15.1\"}";

    private ModelFiles() {}

    /** The entry of a layer. */
    static String layer(String className, String config) {
        return "{\"module\": \"keras.layers\", \"class_name\": \""
                + className
                + "\", \"config\": "
                + config
                + ", \"registered_name\": null}";
    }

    static String dense() {
        return layer("Dense", "{\"name\": \"dense\", \"trainable\": true, \"units\": 2}");
    }

    static String config(String... layers) {
        return "{\"module\": \"keras\", \"class_name\": \"Sequential\", \"config\": {\"name\":"
                + " \"model\", \"layers\": ["
                + layer(
                        "InputLayer",
                        "{\"name\": \"in\", \"batch_shape\": [null, 3], \"dtype\": \"float32\"}")
                + ", "
                + String.join(", ", layers)
                + "]}, \"registered_name\": null, \"build_config\": {\"input_shape\": [null, 3]},"
                + " \"compile_config\": {}}";
    }

    /** Weights of the dense layer by number. */
    static byte[] weights(Object... arrays) {
        try {
            Path file = Files.createTempFile("keratin-weights", ".h5");
            try {
                try (WritableHdfFile h5 = HdfFile.write(file)) {
                    WritableGroup vars = h5.putGroup("layers").putGroup("dense").putGroup("vars");
                    for (int i = 0; i < arrays.length; i++) {
                        vars.putDataset(Integer.toString(i), arrays[i]);
                    }
                }
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] weights() {
        return weights(new float[][] {{1, 2}, {3, 4}, {5, 6}}, new float[] {7, 8});
    }

    static Map<String, byte[]> members() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("metadata.json", METADATA.getBytes(StandardCharsets.UTF_8));
        members.put("config.json", config(dense()).getBytes(StandardCharsets.UTF_8));
        members.put("model.weights.h5", weights());
        return members;
    }

    /** The members as an archive; deflated, as a bomb must be. */
    static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
