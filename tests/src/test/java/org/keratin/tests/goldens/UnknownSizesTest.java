package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.ir.Module;
import org.keratin.ir.interp.InterpreterBackend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.passes.legalize.UnknownSizes;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;
import org.keratin.tests.JavaProcess;

/**
 * {@code compile --emit stablehlo --batch-size dynamic}: the module says the same without symbols.
 */
class UnknownSizesTest {
    @ParameterizedTest
    @ValueSource(strings = {"digits-mlp", "fashion-mnist-cnn"})
    void computesTheSameForAnyBatch(String example) {
        Path folder = JavaProcess.ROOT.resolve("examples").resolve(example);
        Model model = Keras.load(folder.resolve("model.keras"));
        StepProgram symbolic = model.predictProgram();
        String text = Printer.print(UnknownSizes.of(symbolic.module()));
        assertTrue(text.contains("tensor<?x"), text);
        assertFalse(text.contains("#keratin"), text);
        Module module = Parser.parse(text, example);
        Verifier.verify(module);
        StepProgram unknown = new StepProgram(module, symbolic.params(), symbolic.results());
        NDArray x = Npy.read(folder.resolve("x.npy"));
        for (long batch : new long[] {1, 5}) {
            NDArray rows = x.slice(0, batch).cast(DType.FLOAT32);
            List<NDArray> results = new ArrayList<>();
            for (StepProgram program : List.of(symbolic, unknown)) {
                CompileOptions strict =
                        new CompileOptions(CompileOptions.Numerics.STRICT, 1, false);
                Executable step = new InterpreterBackend().compile(program, strict);
                results.add(
                        step.run(step.prepare(model.predictVariables()), List.of(), List.of(rows))
                                .getFirst());
            }
            assertTrue(results.get(0).sameBits(results.get(1)), example + " for " + batch);
        }
    }
}
