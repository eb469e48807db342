package org.keratin.tests.growth;

/** Texts of any number of operations, in the shapes that large programs have. */
enum Programs {
    /** Each operation takes the result of the one before; all of it fuses. */
    CHAIN {
        @Override
        void body(Text text, int operations) {
            for (int i = 0; i < operations; i++) {
                switch (i % 3) {
                    case 0 -> text.then("stablehlo.add %last, %arg0 : T");
                    case 1 -> text.then("stablehlo.tanh %last : T");
                    default -> text.then("stablehlo.maximum %last, %arg0 : T");
                }
            }
        }
    },
    /** A kernel for every two operations. */
    KERNELS {
        @Override
        void body(Text text, int operations) {
            for (int i = 0; i < operations; i++) {
                text.then(
                        i % 2 == 0
                                ? "stablehlo.reverse %last, dims = [0] : T"
                                : "stablehlo.tanh %last : T");
            }
        }
    },
    /** Many constants, many values that wait for their only use. */
    WIDE {
        @Override
        void body(Text text, int operations) {
            for (int i = 0; i < operations / 3; i++) {
                text.line("%c" + i + " = stablehlo.constant dense<" + (i + 2) + ".5> : T");
                text.line("%w" + i + " = stablehlo.multiply %arg0, %c" + i + " : T");
            }
            for (int i = 0; i < operations / 3; i++) {
                text.then("stablehlo.add %last, %w" + i + " : T");
            }
        }
    },
    /** Constants that fold into one. */
    FOLDED {
        @Override
        void body(Text text, int operations) {
            String sum = "%arg0";
            for (int i = 0; i < operations / 2; i++) {
                text.line("%c" + i + " = stablehlo.constant dense<" + (i + 2) + ".5> : T");
                String left = i == 0 ? "%c0" : sum;
                sum = "%s" + i;
                text.line(sum + " = stablehlo.add " + left + ", %c" + i + " : T");
            }
            text.then("stablehlo.add %last, " + sum + " : T");
        }
    },
    /** A function for every four operations. */
    FUNCTIONS {
        @Override
        void body(Text text, int operations) {
            for (int i = 0; i < operations / 4; i++) {
                text.function(
                        "func.func private @f" + i + "(%x: T) -> T {\n",
                        "%0 = stablehlo.tanh %x : T\n%1 = stablehlo.add %0, %x : T\n",
                        "return %1 : T\n}\n");
                text.then("call @f" + i + "(%last) : (T) -> T");
            }
        }
    },
    REDUCTIONS {
        @Override
        void body(Text text, int operations) {
            text.line("%z = stablehlo.constant dense<0.0> : tensor<f32>");
            for (int i = 0; i < operations / 4; i++) {
                String sum = "%r" + i;
                text.line(
                        sum
                                + " = stablehlo.reduce("
                                + text.last()
                                + " init: %z) applies stablehlo.add across dimensions = [0] :"
                                + " (T, tensor<f32>) -> tensor<f32>");
                text.line(
                        "%b"
                                + i
                                + " = stablehlo.broadcast_in_dim "
                                + sum
                                + ", dims = [] : (tensor<f32>) -> T");
                text.then("stablehlo.subtract %last, %b" + i + " : T");
                text.then("stablehlo.tanh %last : T");
            }
        }
    },
    LOOPS {
        @Override
        void body(Text text, int operations) {
            loops(text, operations / 8, true);
        }
    },
    /** Each loop goes on with what the one before has carried. */
    LOOPS_IN_A_ROW {
        @Override
        void body(Text text, int operations) {
            loops(text, operations / 8, false);
        }
    },
    RESULTS {
        @Override
        void body(Text text, int operations) {
            for (int i = 0; i < operations / 2; i++) {
                text.then("stablehlo.tanh %last : T");
                text.then("stablehlo.add %last, %arg0 : T");
                text.result();
            }
        }
    };

    abstract void body(Text text, int operations);

    private static void loops(Text text, int count, boolean apart) {
        text.line("%zero = stablehlo.constant dense<0> : tensor<i32>");
        text.line("%one = stablehlo.constant dense<1> : tensor<i32>");
        text.line("%end = stablehlo.constant dense<5> : tensor<i32>");
        String last = text.last();
        for (int i = 0; i < count; i++) {
            text.line(
                    "%l"
                            + i
                            + ":2 = stablehlo.while(%i = %zero, %v = "
                            + last
                            + ") : tensor<i32>, T cond {");
            text.line(
                    "%p = stablehlo.compare LT, %i, %end :"
                            + " (tensor<i32>, tensor<i32>) -> tensor<i1>");
            text.line("stablehlo.return %p : tensor<i1>\n} do {");
            text.line("%j = stablehlo.add %i, %one : tensor<i32>");
            text.line("%t = stablehlo.tanh %v : T\n%u = stablehlo.add %t, %v : T");
            text.line("stablehlo.return %j, %u : tensor<i32>, T\n}");
            last = "%l" + i + "#1";
            if (apart) {
                text.then("stablehlo.add " + last + ", %arg0 : T");
                last = text.last();
            }
        }
        if (!apart) {
            text.then("stablehlo.add " + last + ", %arg0 : T");
        }
    }

    String text(int operations) {
        Text text = new Text();
        body(text, operations);
        return text.module();
    }
}
