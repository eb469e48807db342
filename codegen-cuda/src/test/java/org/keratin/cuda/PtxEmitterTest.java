package org.keratin.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Emitter;

/** The shape of the PTX: what a kernel is made of, not where each register goes. */
class PtxEmitterTest {
    private static String emit(String program, Numerics numerics, String target) {
        byte[] text =
                new PtxEmitter()
                        .emit("ptx", Programs.step(program), Programs.options(numerics), target);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The text of each kernel, in order. */
    private static List<String> kernels(String ptx) {
        List<String> kernels = new ArrayList<>();
        Matcher entry =
                Pattern.compile("\\.visible \\.entry .*?\n}\n", Pattern.DOTALL).matcher(ptx);
        while (entry.find()) {
            kernels.add(entry.group());
        }
        return kernels;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void isFoundByItsStage() {
        assertTrue(
                ServiceLoader.load(Emitter.class).stream()
                        .anyMatch(provider -> provider.get().stages().contains("ptx")));
    }

    @ParameterizedTest
    @CsvSource({"'', sm_80, 7.0", "sm_80, sm_80, 7.0", "sm_90a, sm_90a, 8.0"})
    void targetsAndVersions(String target, String sm, String version) {
        String ptx = emit(Programs.LAYER_NORM, Numerics.FAST, target);
        assertTrue(ptx.contains(".version " + version) && ptx.contains(".target " + sm), ptx);
    }

    @Test
    void otherTargetsAreRefused() {
        for (String target : List.of("sm_70", "x86_64")) {
            IllegalArgumentException e =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> emit(Programs.LAYER_NORM, Numerics.FAST, target));
            assertTrue(String.valueOf(e.getMessage()).contains("sm_80"), e.getMessage());
        }
    }

    @Test
    void aTiledProductMeetsInSharedMemory() {
        String ptx = emit(Programs.MLP, Numerics.STRICT, "");
        List<String> kernels = kernels(ptx);
        assertEquals(5, kernels.size(), ptx);
        String product = kernels.get(2);
        assertTrue(product.contains(".entry kernel_contraction_1("), product);
        assertTrue(product.contains(".reqntid 16, 16, 1"), product);
        assertTrue(product.contains(".shared .align 128"), product);
        assertTrue(
                product.contains("ld.global.nc.f32") && product.contains("st.shared.f32"), product);
        assertTrue(product.contains("ld.shared.f32") && product.contains("fma.rn.f32"), product);
        // a tile is written, met, read, met again; once for whole steps of k and once for the rest
        assertEquals(4, count(product, "bar.sync"), product);
        assertFalse(
                product.contains("ld.local") || product.contains("st.local"),
                "accumulators stay in registers");
        // the launches are told at the head, with the grid as an expression of the batch
        assertTrue(ptx.startsWith("// prepare: "), ptx.substring(0, 200));
        assertTrue(
                ptx.contains(
                        "// step: kernel_contraction_1 <<<(floordiv(batch + 63, 64), 1, 1), (16,"
                                + " 16)>>> (x, "),
                ptx.substring(0, 800));
    }

    @Test
    void fastRowsFoldByShufflesAndStrictOnesInOrder() {
        String fast = kernels(emit(Programs.LAYER_NORM, Numerics.FAST, "")).getLast();
        // two sums, five steps each for a warp
        assertEquals(10, count(fast, "shfl.sync.bfly.b32"), fast);
        assertFalse(fast.contains("bar.sync"), "one warp needs no barrier");
        String strict = kernels(emit(Programs.LAYER_NORM, Numerics.STRICT, "")).getLast();
        assertFalse(strict.contains("shfl"), strict);
        assertTrue(strict.contains("bar.sync") && strict.contains("ld.shared"), strict);
        // across two ops of the program nothing is contracted, in either
        assertTrue(strict.contains("mul.rn.f32") && strict.contains("add.rn.f32"), strict);
    }

    @Test
    void longRowsTakeSeveralWarps() {
        String text =
                """
                func.func @main(%x: tensor<8x4096xf32>) -> tensor<8xf32> {
                  %c = stablehlo.constant dense<0.0> : tensor<f32>
                  %0 = stablehlo.multiply %x, %x : tensor<8x4096xf32>
                  %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.add across dimensions = [1]
                    : (tensor<8x4096xf32>, tensor<f32>) -> tensor<8xf32>
                  return %1 : tensor<8xf32>
                }
                """;
        String kernel = kernels(emit(text, Numerics.FAST, "sm_90a")).getFirst();
        assertTrue(kernel.contains(".reqntid 256, 1, 1"), kernel);
        assertEquals(5, count(kernel, "shfl.sync.bfly.b32"), kernel);
        assertEquals(1, count(kernel, "bar.sync"), kernel);
    }

    @Test
    void everyKernelStandsAlone() {
        String ptx = emit(Programs.CNN, Numerics.FAST, "");
        // a call inside a kernel costs registers and, with some of ptxas's options, minutes
        assertFalse(ptx.contains("call.uni") || ptx.contains(".func"), ptx);
        assertTrue(kernels(ptx).size() >= 4, ptx);
    }
}
