package org.keratin.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.Node;

class LocationsTest {
    private static final Printer.Options LOCATED = new Printer.Options(true, false);

    private static Location read(String location) {
        Module module =
                Parser.parse(
                        "func.func @main(%x: tensor<f32>) {\n%0 = stablehlo.abs %x : tensor<f32> "
                                + location
                                + "\nreturn\n}",
                        "place.mlir");
        return module.entry().body().nodes().getFirst().location();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loc(unknown)",
                "loc(\"a.py\":3:4)",
                "loc(\"a.py\":3:4 to :9)",
                "loc(\"a.py\":3:4 to 5:1)",
                "loc(\"mlp/dense_1\")",
                "loc(\"jit(f)/add\"(\"a.py\":3:4))",
                "loc(\"\"(\"a.py\":3:4))",
                "loc(callsite(\"f\"(\"a.py\":3:4) at callsite(\"g\" at \"b.py\":1:2)))",
                "loc(callsite(unknown at \"b.py\":1:2))",
                "loc(fused[\"a\", \"b.py\":1:2, unknown])",
                "loc(fused<\"pass\">[\"a\"])",
                "loc(fused<#a.b<1>>[unknown, fused[\"x\", \"y\"]])",
                "loc(\"with \\22quotes\\22 and \\C3\\A9\")"
            })
    void everyFormIsKeptAndPrinted(String location) {
        assertEquals(location, read(location).toString());
    }

    @Test
    void thePlaceOfALocationIsItsFirstKnownOne() {
        assertEquals("mlp/dense", read("loc(\"mlp/dense\"(\"a.py\":3:4))").name());
        assertEquals(0, read("loc(\"mlp/dense\"(\"a.py\":3:4))").line());
        assertEquals("b.py", read("loc(callsite(unknown at \"b.py\":7:2))").name());
        assertEquals("a", read("loc(fused[unknown, \"a\", \"b\"])").name());
        Location unwritten = read("loc(unknown)");
        assertEquals("place.mlir", unwritten.name());
        assertEquals(2, unwritten.line());
        assertEquals("loc(\"place.mlir\":2:6)", read("").toString());
    }

    @Test
    void functionsArgumentsTerminatorsAndModulesHaveLocations() {
        String text =
                """
                module @m {
                  func.func public @main(%arg0: tensor<2xf32> {jax.arg = "x"} loc("x")) -> tensor<f32> {
                    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32> loc(#loc2)
                    %0 = stablehlo.reduce(%arg0 init: %cst) across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
                     reducer(%arg1: tensor<f32> loc("l"), %arg2: tensor<f32> loc("r"))  {
                      %1 = stablehlo.subtract %arg1, %arg2 : tensor<f32> loc(#loc1)
                      stablehlo.return %1 : tensor<f32> loc(#loc1)
                    } loc("red"(#loc1))
                    return %0 : tensor<f32> loc("end")
                  } loc("func")
                } loc(unknown)
                #loc1 = loc("a.py":1:2)
                #loc2 = loc(callsite(#loc1 at #loc1))
                """;
        Module module = Parser.parse(text, "located.mlir");
        String printed = Printer.print(module, LOCATED);
        assertEquals(
                """
                module @m {
                  func.func public @main(%arg0: tensor<2xf32> {jax.arg = "x"} loc("x")) -> tensor<f32> {
                    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32> loc(callsite("a.py":1:2 at "a.py":1:2))
                    %0 = stablehlo.reduce(%arg0 init: %cst) across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
                     reducer(%arg1: tensor<f32> loc("l"), %arg2: tensor<f32> loc("r"))  {
                      %1 = stablehlo.subtract %arg1, %arg2 : tensor<f32> loc("a.py":1:2)
                      stablehlo.return %1 : tensor<f32> loc("a.py":1:2)
                    } loc("red"("a.py":1:2))
                    return %0 : tensor<f32> loc("end")
                  } loc("func")
                }
                """,
                printed);
        assertEquals(printed, Printer.print(Parser.parse(printed, "again.mlir"), LOCATED));
        String generic = Printer.print(module, new Printer.Options(true, true));
        assertEquals(printed, Printer.print(Parser.parse(generic, "generic.mlir"), LOCATED));
    }

    @Test
    void chainsOfAliasesAreSharedAndBounded() {
        StringBuilder chain = new StringBuilder("#l0 = loc(\"a\")\n");
        for (int i = 1; i < 60; i++) {
            chain.append("#l%d = loc(callsite(#l%d at #l%d))\n".formatted(i, i - 1, i - 1));
        }
        String small =
                chain.toString().lines().limit(10).collect(Collectors.joining("\n"))
                        + "\nfunc.func @main(%x: tensor<f32>) {\n"
                        + "%0 = stablehlo.abs %x : tensor<f32> loc(#l9)\nreturn\n}";
        List<Node> nodes = Parser.parse(small, "chain.mlir").entry().body().nodes();
        assertTrue(nodes.getFirst().location().toString().length() > 1 << 10);
        String big = refused(chain.toString());
        assertTrue(big.contains("the aliases stand for more than"), big);
        StringBuilder deep = new StringBuilder("#l0 = loc(\"a\")\n");
        for (int i = 1; i < 5000; i++) {
            deep.append("#l%d = loc(\"n\"(#l%d))\n".formatted(i, i - 1));
        }
        assertTrue(refused(deep.toString()).contains("nested deeper"), refused(deep.toString()));
        assertTrue(refused("#l = loc(#l)\n").contains("stands for itself"));
        assertTrue(refused("#l = loc(\"a\")\n#l = loc(\"b\")\n").contains("defined twice"));
        assertTrue(refused("#l = loc(\"a\":99999999999:1)\n").contains("between 0 and"));
    }

    private static String refused(String text) {
        return assertThrows(ParseException.class, () -> Parser.parse(text, "bad.mlir"))
                .getMessage();
    }
}
