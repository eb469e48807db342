package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keratin.CallContext;
import org.keratin.Keras;
import org.keratin.Layer;
import org.keratin.Model;
import org.keratin.Sequential;
import org.keratin.Tensor;
import org.keratin.layers.Dense;
import org.keratin.summary.Summary;

/** Summaries, character for character as Keras prints them into a pipe. */
class SummaryTest {
    private record Case(Path folder, String file, int columns) {}

    @TestFactory
    Stream<DynamicTest> summaries() {
        List<Case> cases = new ArrayList<>();
        for (Path parent : List.of(Folders.GOLDENS, Folders.EXAMPLES)) {
            Folders.with(parent, "summary.txt")
                    .forEach(folder -> cases.add(new Case(folder, "summary.txt", 80)));
            Folders.with(parent, "summary-wide.txt")
                    .forEach(folder -> cases.add(new Case(folder, "summary-wide.txt", 200)));
        }
        assertFalse(cases.isEmpty());
        return cases.stream()
                .map(
                        c ->
                                dynamicTest(
                                        c.folder().getFileName() + " " + c.columns(),
                                        () ->
                                                assertEquals(
                                                        Files.readString(
                                                                c.folder().resolve(c.file())),
                                                        Summary.of(
                                                                        Keras.load(
                                                                                c.folder()
                                                                                        .resolve(
                                                                                                "model.keras")))
                                                                .terminalColumns(c.columns())
                                                                .text())));
    }

    @Test
    void notBuiltYet() {
        Model model = new Sequential(new Dense(3).name("first")).name("plain");
        assertEquals(
                """
                Model: "plain"
                ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
                ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
                ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
                │ first (Dense)                   │ ?                      │   0 (unbuilt) │
                └─────────────────────────────────┴────────────────────────┴───────────────┘
                 Total params: 0 (0.00 B)
                 Trainable params: 0 (0.00 B)
                 Non-trainable params: 0 (0.00 B)
                """,
                Summary.of(model).terminalColumns(80).text());
    }

    static final class Stack extends Model {
        final Layer first = new Dense(3).name("first");
        final Layer second = new Dense(2).name("second");

        @Override
        public Tensor call(Tensor x, CallContext c) {
            return second.apply(first.apply(x));
        }
    }

    @Test
    void subclassedAfterACall() {
        Model model = new Stack().name("stack");
        model.apply(Tensor.of(new float[] {1, 2, 3, 4}, 1, 4));
        assertEquals(
                """
                Model: "stack"
                ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
                ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
                ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
                │ first (Dense)                   │ (1, 3)                 │            15 │
                ├─────────────────────────────────┼────────────────────────┼───────────────┤
                │ second (Dense)                  │ (1, 2)                 │             8 │
                └─────────────────────────────────┴────────────────────────┴───────────────┘
                 Total params: 23 (92.00 B)
                 Trainable params: 23 (92.00 B)
                 Non-trainable params: 0 (0.00 B)
                """,
                Summary.of(model).terminalColumns(80).text());
    }

    /**
     * The text is what Keras prints with {@code expand_nested=True, show_trainable=True} in 120
     * columns.
     */
    @Test
    void nestedAndTrainable() throws IOException {
        String expected;
        try (InputStream in =
                SummaryTest.class.getResourceAsStream("/goldens/summary-nested.txt")) {
            expected =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        Model model = Keras.load(Folders.GOLDENS.resolve("nested-shared/model.keras"));
        assertEquals(
                expected,
                Summary.of(model)
                        .terminalColumns(120)
                        .expandNested(true)
                        .showTrainable(true)
                        .text());
    }

    @Test
    void tooNarrow() {
        Model model = Keras.load(Folders.GOLDENS.resolve("mlp/model.keras"));
        assertEquals(
                "Insufficient console width to print summary.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Summary.of(model).lineLength(10).text())
                        .getMessage());
    }
}
