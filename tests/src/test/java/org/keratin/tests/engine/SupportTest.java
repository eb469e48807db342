package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.CompiledModule;
import org.keratin.JitCompile;
import org.keratin.UnsupportedOperationsException;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.OpEntry;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** What a backend does not compile is told by its support check, not by a failing pass. */
class SupportTest {
    private static void compile(Module module, String backend, List<NDArray> inputs) {
        CompiledModule.of(module, "m", o -> o.backend(backend).threads(1).cache(false))
                .call(inputs);
    }

    private static List<NDArray> zeros(Module module) {
        List<NDArray> inputs = new ArrayList<>();
        for (Type type : module.entry().argTypes()) {
            TensorType tensor = (TensorType) type;
            inputs.add(NDArray.allocate(tensor.dtype(), tensor.shape()));
        }
        return inputs;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%r = stablehlo.remainder %x, %x : tensor<2xcomplex<f32>>",
                """
                %c = stablehlo.constant dense<(1.0, 2.0)> : tensor<2xcomplex<f32>>
                %r = stablehlo.remainder %c, %c : tensor<2xcomplex<f32>>
                """,
                """
                %r = "stablehlo.map"(%x, %x) ({
                ^bb0(%p: tensor<complex<f32>>, %q: tensor<complex<f32>>):
                  %s = stablehlo.remainder %p, %q : tensor<complex<f32>>
                  stablehlo.return %s : tensor<complex<f32>>
                }) {dimensions = array<i64: 0>} :
                    (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
                """,
                "%r = func.call @callee(%x) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>"
            })
    void complexRemainder(String lines) {
        Module module =
                Parser.parse(
                        """
                        func.func @main(%x: tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>> {
                        LINES
                        return %r : tensor<2xcomplex<f32>>
                        }
                        func.func private @callee(%x: tensor<2xcomplex<f32>>)
                            -> tensor<2xcomplex<f32>> {
                        %r = stablehlo.remainder %x, %x : tensor<2xcomplex<f32>>
                        return %r : tensor<2xcomplex<f32>>
                        }
                        """
                                .replace("LINES", lines),
                        "m");
        for (String backend : List.of("cpu", "cuda-emulated")) {
            UnsupportedOperationsException e =
                    assertThrows(
                            UnsupportedOperationsException.class,
                            () -> compile(module, backend, zeros(module)));
            assertEquals("stablehlo.remainder", e.operations().getFirst().op());
        }
        String message =
                assertThrows(IrException.class, () -> interpret(module, zeros(module)))
                        .getMessage();
        assertTrue(message.contains("stablehlo.remainder is not defined on complex"), message);
    }

    private static void interpret(Module module, List<NDArray> inputs) {
        CompiledModule.of(module, "m", o -> o.jitCompile(JitCompile.FALSE)).call(inputs);
    }

    /** Where a size depends on data, the refusal tells which op gives it, where, and what to do. */
    @Test
    void sizesThatDependOnData() {
        Module module =
                Parser.parse(
                        """
                        func.func @main(%x: tensor<1xf32>, %n: tensor<1xi32>) -> tensor<?xf32> {
                          %0 = stablehlo.dynamic_broadcast_in_dim %x, %n, dims = [0] : (tensor<1xf32>, tensor<1xi32>) -> tensor<?xf32>
                          %1 = stablehlo.abs %0 : tensor<?xf32>
                          return %1 : tensor<?xf32>
                        }
                        """,
                        "m");
        List<NDArray> inputs =
                List.of(NDArray.allocate(DType.FLOAT32, 1), NDArray.of(new int[] {3}, 1));
        for (String backend : List.of("cpu", "cuda-emulated")) {
            UnsupportedOperationsException e =
                    assertThrows(
                            UnsupportedOperationsException.class,
                            () -> compile(module, backend, inputs));
            List<String> lines = e.getMessage().lines().toList();
            assertTrue(lines.getFirst().contains("No registered 'stablehlo.abs' OpKernel"));
            assertEquals(
                    List.of(
                            "The op is created at: layer ''",
                            "The op is created at: layer ''",
                            "stablehlo.dynamic_broadcast_in_dim (in m:2:8): the size of its result"
                                + " depends on data, and compiled code has to know sizes before it"
                                + " runs; the interpreter finds them on the way",
                            "To fix it: compile(c -> c.jitCompile(false)) or"
                                    + " model.jitCompile(false) [--jit-compile false]."),
                    lines.subList(1, lines.size()));
        }
    }

    /**
     * Ops without attributes on arrays of every element type: what verifies and what the support
     * check takes compiles, and gives results where the interpreter does.
     */
    @Test
    void everyElementType() {
        List<String> failed = new ArrayList<>();
        int compiled = 0;
        for (DType dtype : DType.values()) {
            for (OpEntry entry : Catalog.entries()) {
                for (int operands = 1; operands <= 3; operands++) {
                    for (Module module : modules(entry.name(), dtype, operands)) {
                        compiled += failure(module, entry.name() + " on " + dtype, failed);
                    }
                }
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(compiled > 500, "only " + compiled + " modules were compiled");
    }

    /** The valid ones of a module with such an op. */
    private static List<Module> modules(String op, DType dtype, int operands) {
        List<Module> valid = new ArrayList<>();
        String type = "tensor<2x2x" + dtype.stablehloName() + ">";
        for (String result : List.of(type, "tensor<2x2xi1>", "tensor<2x2xf32>")) {
            String types = String.join(", ", Collections.nCopies(operands, type));
            String text =
                    "func.func @main(%a: TYPE, %b: TYPE, %c: TYPE) -> RESULT {\n"
                            + "%r = \""
                            + op
                            + "\"("
                            + "%a, %b, %c".substring(0, 4 * operands - 2)
                            + ") : ("
                            + types
                            + ") -> RESULT\n"
                            + "return %r : RESULT\n}\n";
            try {
                Module module =
                        Parser.parse(text.replace("TYPE", type).replace("RESULT", result), "m");
                Verifier.verify(module);
                valid.add(module);
            } catch (IrException e) {
                // not for these types
                continue;
            }
        }
        return valid;
    }

    /** 1 where it was compiled. */
    private static int failure(Module module, String what, List<String> failed) {
        List<NDArray> inputs = zeros(module);
        String refused = "";
        try {
            interpret(module, inputs);
        } catch (IrException e) {
            refused = String.valueOf(e.getMessage());
        }
        try {
            compile(module, "cuda-emulated", inputs);
        } catch (UnsupportedOperationsException e) {
            return 0;
        } catch (RuntimeException e) {
            failed.add(what + ": " + e);
            return 0;
        }
        if (!refused.isEmpty()) {
            failed.add(what + " compiles, the interpreter says " + refused);
        }
        return 1;
    }
}
