package org.keratin.saving;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;

/**
 * JSON text as plain maps, lists, strings, numbers: no class is ever made from a name in the text.
 */
public final class JsonConfig {
    /** Python's json writes NaN and Infinity as words. */
    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(200)
                                                    .maxStringLength(64 << 20)
                                                    .build())
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonConfig() {}

    /** Parses an object; {@code file} and {@code member} name it in errors. */
    public static Map<String, @Nullable Object> parse(String file, String member, byte[] text) {
        try {
            return MAPPER.readValue(text, new TypeReference<Map<String, @Nullable Object>>() {});
        } catch (JsonProcessingException e) {
            throw new ModelFileException(
                    file,
                    "'" + member + "' is no valid JSON object (" + e.getOriginalMessage() + ")",
                    "Save the model again in Keras 3",
                    e);
        } catch (IOException e) {
            throw new ModelFileException(
                    file, "'" + member + "' cannot be read", "Check the disk", e);
        }
    }
}
