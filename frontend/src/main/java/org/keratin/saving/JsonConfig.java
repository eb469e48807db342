package org.keratin.saving;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text as plain maps, lists, strings, numbers: no class is ever made from a name in the text.
 * Read token by token, as data binding takes longer to start than a model takes to load.
 */
public final class JsonConfig {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(200)
                                    .maxStringLength(64 << 20)
                                    .build())
                    // Python's json writes NaN and Infinity as words
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private JsonConfig() {}

    /** Parses an object; {@code file} and {@code member} name it in errors. */
    public static Map<String, @Nullable Object> parse(String file, String member, byte[] text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw invalid(file, member, "it does not begin with {", null);
            }
            Map<String, @Nullable Object> object = object(parser);
            if (parser.nextToken() != null) {
                throw invalid(file, member, "there is more behind the end of the object", null);
            }
            return object;
        } catch (JsonProcessingException e) {
            throw invalid(file, member, e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ModelFileException(
                    file, "'" + member + "' cannot be read", "Check the disk", e);
        }
    }

    private static ModelFileException invalid(
            String file, String member, String why, @Nullable Throwable cause) {
        String problem =
                "'"
                        + member
                        + "' is no valid JSON object ("
                        + why.replaceAll("\\s*\\R\\s*", " ")
                        + ")";
        String remedy = "Save the model again in Keras 3";
        return cause == null
                ? new ModelFileException(file, problem, remedy)
                : new ModelFileException(file, problem, remedy, cause);
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, value(parser));
        }
        return entries;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + parser.currentToken());
        };
    }
}
