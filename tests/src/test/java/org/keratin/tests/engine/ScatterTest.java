package org.keratin.tests.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Scatter in every form, on every engine. */
class ScatterTest {
    private static final int FORMS = 24;

    @TestFactory
    Stream<DynamicTest> randomForms() {
        return LongStream.range(0, FORMS)
                .mapToObj(
                        seed ->
                                DynamicTest.dynamicTest(
                                        "seed " + seed,
                                        () -> Agreement.check(form(seed), Map.of(), seed)));
    }

    /** Rows of a table that all start somewhere: any split of the dimensions among the roles. */
    private static String form(long seed) {
        Random random = new Random(seed);
        int rank = 1 + random.nextInt(3);
        List<Integer> shape = new ArrayList<>();
        List<Integer> inserted = new ArrayList<>();
        List<Integer> batching = new ArrayList<>();
        List<Integer> indexed = new ArrayList<>();
        List<Integer> windows = new ArrayList<>();
        for (int d = 0; d < rank; d++) {
            int size = 1 + random.nextInt(6);
            shape.add(size);
            boolean starts = random.nextInt(3) > 0;
            switch (random.nextInt(5)) {
                case 0 -> batching.add(d);
                case 1 -> {
                    inserted.add(d);
                    indexed.add(d);
                }
                default -> {
                    windows.add(starts ? 1 + random.nextInt(size) : size);
                    if (starts) {
                        indexed.add(d);
                    }
                }
            }
        }
        Collections.shuffle(indexed, random);
        // the indices: batching dimensions and others in any order
        List<Integer> vectors = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        batching.forEach(d -> vectors.add(shape.get(d)));
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            vectors.add(1 + random.nextInt(7));
        }
        List<Integer> order =
                IntStream.range(0, vectors.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        List<Integer> indices = new ArrayList<>(order.stream().map(vectors::get).toList());
        int vectorDim = random.nextInt(indices.size() + 1);
        boolean implicit = indexed.size() == 1 && random.nextBoolean();
        if (implicit) {
            vectorDim = indices.size();
        }
        for (int i = 0; i < batching.size(); i++) {
            int at = order.indexOf(i);
            places.add(!implicit && at >= vectorDim ? at + 1 : at);
        }
        List<Integer> update = new ArrayList<>(indices);
        if (!implicit) {
            indices.add(vectorDim, indexed.size());
        }
        List<Integer> slots = IntStream.range(0, update.size() + windows.size()).boxed().toList();
        List<Integer> windowDims = new ArrayList<>(slots);
        Collections.shuffle(windowDims, random);
        windowDims = windowDims.subList(0, windows.size()).stream().sorted().toList();
        for (int i = 0; i < windows.size(); i++) {
            update.add(windowDims.get(i), windows.get(i));
        }
        String element = List.of("f32", "i32", "f64", "bf16", "ui8").get(random.nextInt(5));
        String index = List.of("i32", "i64", "ui8", "i8", "ui64").get(random.nextInt(5));
        int operands = 1 + random.nextInt(2);
        return program(
                random,
                operands,
                tensor(shape, element),
                tensor(indices, index),
                tensor(update, element),
                "tensor<" + element + ">",
                ("update_window_dims = %s, inserted_window_dims = %s, input_batching_dims = %s,"
                                + " scatter_indices_batching_dims = %s,"
                                + " scatter_dims_to_operand_dims = %s, index_vector_dim = %d")
                        .formatted(windowDims, inserted, batching, places, indexed, vectorDim));
    }

    private static String program(
            Random random,
            int operands,
            String x,
            String i,
            String u,
            String scalar,
            String numbers) {
        String combine =
                List.of("add %old0, %new0", "maximum %new0, %old0", "multiply %old0, %new0")
                        .get(random.nextInt(3));
        boolean two = operands == 2;
        return """
        func.func @main(%%x: %1$s, %%z: %1$s, %%i: %2$s, %%u: %3$s, %%v: %3$s) -> (%4$s) {
          %%d = stablehlo.add %%u, %%v : %3$s
          %%r%5$s = "stablehlo.scatter"(%6$s) <{scatter_dimension_numbers = #stablehlo.scatter<%7$s>}> ({
          ^bb0(%8$s):
            %%c = stablehlo.%9$s : %10$s
            stablehlo.return %11$s : %12$s
          }) : (%13$s) -> (%4$s)
          return %14$s : %4$s
        }
        """
                .formatted(
                        x,
                        i,
                        u,
                        two ? x + ", " + x : x,
                        two ? ":2" : "",
                        two ? "%x, %z, %i, %d, %v" : "%x, %i, %d",
                        numbers,
                        Stream.of(two ? "old0 old1 new0 new1" : "old0 new0")
                                .flatMap(names -> Stream.of(names.split(" ")))
                                .map(name -> "%" + name + ": " + scalar)
                                .collect(Collectors.joining(", ")),
                        combine,
                        scalar,
                        two ? "%c, %new0" : "%c",
                        two ? scalar + ", " + scalar : scalar,
                        String.join(", ", two ? List.of(x, x, i, u, u) : List.of(x, i, u)),
                        two ? "%r#0, %r#1" : "%r");
    }

    private static String tensor(List<Integer> shape, String element) {
        return "tensor<"
                + shape.stream().map(d -> d + "x").collect(Collectors.joining())
                + element
                + ">";
    }

    private static final String ADD =
            """
            ({
              ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                %c = stablehlo.add %a, %b : tensor<f32>
                stablehlo.return %c : tensor<f32>
              })\
            """;

    /** The gradient of an embedding on any batch: wide rows, a tail in each. */
    @Test
    void rowsOnAnyBatch() {
        String text =
                """
                func.func @main(%%i: tensor<?xi32, #keratin.dims<[batch]>>, %%u: tensor<?x37xf32, #keratin.dims<[batch, 37]>>) -> tensor<9x37xf32> {
                  %%0 = stablehlo.constant dense<0.0> : tensor<9x37xf32>
                  %%1 = "stablehlo.scatter"(%%0, %%i, %%u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> %s : (tensor<9x37xf32>, tensor<?xi32, #keratin.dims<[batch]>>, tensor<?x37xf32, #keratin.dims<[batch, 37]>>) -> tensor<9x37xf32>
                  return %%1 : tensor<9x37xf32>
                }
                """
                        .formatted(ADD);
        for (long batch : new long[] {1, 5, 64}) {
            Agreement.check(text, Map.of("batch", batch), batch);
        }
    }

    /** A state is changed where it lies, twice. */
    @Test
    void statesAndChainsInPlace() {
        String numbers =
                "<{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0],"
                        + " scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}>";
        String text =
                """
                func.func @main(%%s: tensor<8xf32>, %%i: tensor<5xi32>, %%j: tensor<5xi32>, %%u: tensor<5xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
                  %%0 = "stablehlo.scatter"(%%s, %%i, %%u) %1$s %2$s : (tensor<8xf32>, tensor<5xi32>, tensor<5xf32>) -> tensor<8xf32>
                  %%1 = "stablehlo.scatter"(%%0, %%j, %%u) %1$s %2$s : (tensor<8xf32>, tensor<5xi32>, tensor<5xf32>) -> tensor<8xf32>
                  %%2 = stablehlo.sine %%s : tensor<8xf32>
                  return %%2, %%1 : tensor<8xf32>, tensor<8xf32>
                }
                """
                        .formatted(numbers, ADD);
        for (int seed = 0; seed < 3; seed++) {
            Agreement.check(text, Map.of(), seed);
        }
    }

    /** The region is wider than the operands. */
    @Test
    void promotes() {
        String text =
                """
                func.func @main(%x: tensor<4xbf16>, %i: tensor<6xi64>, %u: tensor<6xbf16>) -> tensor<4xf32> {
                  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
                  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                    %c = stablehlo.subtract %a, %b : tensor<f32>
                    stablehlo.return %c : tensor<f32>
                  }) : (tensor<4xbf16>, tensor<6xi64>, tensor<6xbf16>) -> tensor<4xf32>
                  return %0 : tensor<4xf32>
                }
                """;
        Agreement.check(text, Map.of(), 1);
    }
}
