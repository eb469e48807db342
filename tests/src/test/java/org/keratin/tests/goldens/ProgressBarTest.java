package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keratin.Keras;
import org.keratin.Tensor;
import org.keratin.progress.ProgressBar;

/** Progress bars, character for character as Keras draws them, with its clock's readings. */
class ProgressBarTest {
    @TestFactory
    Stream<DynamicTest> bars() throws IOException {
        JsonNode bars =
                new ObjectMapper().readTree(Folders.GOLDENS.resolve("progress/bars.json").toFile());
        return bars.properties().stream()
                .map(
                        bar ->
                                dynamicTest(
                                        bar.getKey(),
                                        () ->
                                                assertEquals(
                                                        bar.getValue().get("text").asText(),
                                                        drawn(bar.getValue()))));
    }

    private static String drawn(JsonNode bar) {
        StringBuilder text = new StringBuilder();
        int[] reading = {0};
        ProgressBar progress =
                new ProgressBar(
                        () -> bar.get("seconds").get(reading[0]++).asDouble(),
                        text::append,
                        bar.path("options").path("verbose").asInt(1) == 2);
        progress.start(bar.get("target").isNull() ? null : bar.get("target").asInt());
        for (JsonNode call : bar.get("calls")) {
            Map<String, Double> values = new LinkedHashMap<>();
            call.get(1)
                    .properties()
                    .forEach(value -> values.put(value.getKey(), value.getValue().asDouble()));
            progress.update(call.get(0).asInt(), values, call.get(2).asBoolean());
        }
        return text.toString();
    }

    @Test
    void predictTellsEachBatch() {
        List<String> drawn = new ArrayList<>();
        double[] now = {0};
        Keras.load(Folders.GOLDENS.resolve("dense-relu/model.keras"))
                .jitCompile(false)
                .predict(
                        Tensor.of(new float[7 * width()], 7, width()),
                        options ->
                                options.batchSize(3)
                                        .progress(
                                                new ProgressBar(
                                                        () -> now[0]++, drawn::add, false)));
        assertEquals(4, drawn.size());
        assertEquals(true, drawn.get(2).contains("3/3"));
        assertEquals(true, drawn.get(3).endsWith("\n"));
    }

    private static int width() {
        return Keras.load(Folders.GOLDENS.resolve("dense-relu/model.keras"))
                .inputs()
                .value()
                .shape()
                .last();
    }
}
