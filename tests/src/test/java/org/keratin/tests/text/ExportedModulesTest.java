package org.keratin.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.CompiledModule;
import org.keratin.UnsupportedOperationsException;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.spi.Backend.Unsupported;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.runtime.NDArray;

/** What is said of modules that exporters print and that only their own runtime can run. */
class ExportedModulesTest {
    @Test
    void aLibrarysCallInAFunctionIsRefusedByItsTarget() {
        Module module =
                Parser.parse(
                        """
                        func.func public @main(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
                          %0 = call @cholesky(%x) : (tensor<2x2xf32>) -> tensor<2x2xf32>
                          return %0 : tensor<2x2xf32>
                        }
                        func.func private @cholesky(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
                          %0:2 = stablehlo.custom_call @lapack_spotrf_ffi(%x) : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<i32>)
                          return %0#0 : tensor<2x2xf32>
                        }
                        """,
                        "cholesky.mlir");
        UnsupportedOperationsException e =
                assertThrows(
                        UnsupportedOperationsException.class,
                        () ->
                                CompiledModule.of(module, "m", o -> o.cache(false))
                                        .call(NDArray.of(new float[4], 2, 2)));
        assertEquals(
                List.of("lapack_spotrf_ffi"),
                e.operations().stream().map(Unsupported::op).toList());
    }

    @Test
    void anArgumentThatIsATokenIsNamed() {
        Module module =
                Parser.parse(
                        """
                        func.func public @main(%t: !stablehlo.token, %x: tensor<f32>) -> (!stablehlo.token, tensor<f32>) {
                          return %t, %x : !stablehlo.token, tensor<f32>
                        }
                        """,
                        "token.mlir");
        IrException e = assertThrows(IrException.class, () -> StepProgram.of(module).inputTypes());
        assertTrue(
                e.getMessage().startsWith("argument 0 of @main is no tensor but !stablehlo.token"),
                e.getMessage());
    }
}
