package org.keratin.ir.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

class VerifierTest {
    private static final TensorType F32 = TensorType.of(DType.FLOAT32);

    private static String problem(Module module) {
        List<Verifier.Problem> problems = Verifier.problems(module);
        assertEquals(1, problems.size(), problems.toString());
        assertThrows(IrException.class, () -> Verifier.verify(module));
        return problems.getFirst().toString();
    }

    @Test
    void aValueOfAnotherFunctionIsNotVisible() {
        Func one = Builder.func("one", List.of(F32), (b, in) -> in);
        Func two =
                Builder.func(
                        "main",
                        List.of(F32),
                        (b, in) -> {
                            b.setLocation(Location.layer("dense"));
                            return List.of(
                                    b.emit(
                                            new Binary(Binary.Kind.ADD),
                                            in.getFirst(),
                                            one.body().args().getFirst()));
                        });
        assertEquals(
                "operand 1 of stablehlo.add is not defined before its use (in layer 'dense')",
                problem(new Module("", List.of(one, two), java.util.Map.of())));
    }

    @Test
    void aSymbolMustBeBound() {
        Func f =
                Builder.func(
                        "main",
                        List.of(TensorType.of(DType.FLOAT32, 4)),
                        (b, in) -> {
                            TensorType type =
                                    new TensorType(DType.FLOAT32, List.of(Dim.symbol("n")));
                            Value zero = b.emit(Constant.scalar(DType.FLOAT32, 0));
                            return List.of(
                                    b.emit(
                                            new org.keratin.ir.op.BroadcastInDim(type, List.of()),
                                            zero));
                        });
        assertTrue(problem(new Module("", f)).contains("[n]"));
    }

    @Test
    void callsMustFitAndNotCycle() {
        Func cyclic =
                Builder.func(
                        "main",
                        List.of(F32),
                        (b, in) -> b.emit(new Call("main", List.of(F32)), in, List.of()));
        assertTrue(problem(new Module("", cyclic)).contains("cycle"));
        Func missing =
                Builder.func(
                        "main",
                        List.of(F32),
                        (b, in) -> b.emit(new Call("g", List.of(F32)), in, List.of()));
        assertTrue(problem(new Module("", missing)).contains("no function @g"));
        Func g = Builder.func("g", List.of(TensorType.of(DType.INT32)), (b, in) -> in);
        List<Verifier.Problem> both =
                Verifier.problems(new Module("", List.of(missing, g), java.util.Map.of()));
        assertEquals(2, both.size(), both.toString());
    }

    @Test
    void constraintsAreLabelled() {
        TensorType matrix = TensorType.of(DType.FLOAT32, 2, 3);
        IrException e =
                assertThrows(
                        IrException.class,
                        () ->
                                Builder.func(
                                        "f",
                                        List.of(matrix),
                                        (b, in) ->
                                                List.of(
                                                        b.emit(
                                                                new Transpose(List.of(0, 0)),
                                                                in.getFirst()))));
        assertTrue(String.valueOf(e.getMessage()).startsWith("transpose_c2:"), e.getMessage());
        e =
                assertThrows(
                        IrException.class,
                        () ->
                                Builder.func(
                                        "f",
                                        List.of(matrix),
                                        (b, in) ->
                                                List.of(
                                                        b.emit(
                                                                new Reshape(
                                                                        TensorType.of(
                                                                                DType.FLOAT32, 5)),
                                                                in.getFirst()))));
        assertTrue(String.valueOf(e.getMessage()).startsWith("reshape_c2:"), e.getMessage());
    }
}
