package org.keratin.tests.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.OpEntry;

/**
 * Changes a module's text along its structure: operations, types, sizes, attributes, lines,
 * regions. The bytes of the fuzzer say which changes and where, so that its feedback learns about
 * them.
 */
final class TextMutations {
    private static final int MAX_LENGTH = 1 << 20;

    private static final Pattern OP = Pattern.compile("(?:stablehlo|chlo)\\.[a-z0-9_-]{1,40}");
    private static final Pattern TYPE =
            Pattern.compile("tensor<[^<>]{0,80}(?:<[^<>]{0,80}>)?[^<>]{0,80}>");
    private static final Pattern NUMBER = Pattern.compile("-?\\b\\d+(?:\\.\\d+(?:e[+-]\\d+)?)?");
    private static final Pattern LIST = Pattern.compile("\\[[^\\[\\]]{0,200}\\]");
    private static final Pattern VALUE = Pattern.compile("%[A-Za-z0-9_]{1,40}(?:#\\d+)?");
    private static final Pattern ELEMENT =
            Pattern.compile("\\b(?:i1|u?i\\d+|b?f\\d+|complex<f\\d+>)(?=>)");
    private static final Pattern SIZE = Pattern.compile("(?<=[<x])\\d{1,9}x");
    private static final Pattern WORD = Pattern.compile("\\b(?:[A-Z][A-Z_]{1,14}|true|false)\\b");

    private static final String[] BINARIES = {
        "add",
        "subtract",
        "multiply",
        "divide",
        "remainder",
        "maximum",
        "minimum",
        "power",
        "atan2",
        "and",
        "or",
        "xor",
        "shift_left",
        "shift_right_logical",
        "shift_right_arithmetic"
    };
    private static final String[] UNARIES = {
        "abs",
        "negate",
        "exponential",
        "exponential_minus_one",
        "log",
        "log_plus_one",
        "logistic",
        "tanh",
        "tan",
        "sine",
        "cosine",
        "sqrt",
        "rsqrt",
        "cbrt",
        "ceil",
        "floor",
        "sign",
        "not",
        "round_nearest_even",
        "round_nearest_afz",
        "popcnt",
        "count_leading_zeros"
    };
    private static final Pattern BINARY = named(BINARIES);
    private static final Pattern UNARY = named(UNARIES);

    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "2",
        "3",
        "7",
        "8",
        "63",
        "64",
        "65",
        "1000",
        "4096",
        "65537",
        "2147483647",
        "2147483648",
        "4294967296",
        "-2147483649",
        "140737488355328",
        "4611686018427387904",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "99999999999999999999",
        "0x7FC00000",
        "1.0e+400"
    };

    /** Sizes that ops of small operands still take, and those at which vectors and tiles end. */
    private static final String[] SIZES = {
        "0x", "1x", "2x", "3x", "4x", "5x", "6x", "7x", "8x", "9x", "15x", "16x", "17x", "31x",
        "33x", "64x", "100x", "1025x", "?x"
    };

    /** Values of attributes and of enumerations. */
    private static final String[] WORDS = {
        "true",
        "false",
        "LT",
        "LE",
        "GT",
        "GE",
        "EQ",
        "NE",
        "FLOAT",
        "TOTALORDER",
        "SIGNED",
        "UNSIGNED",
        "NO_TRANSPOSE",
        "TRANSPOSE",
        "ADJOINT",
        "FFT",
        "IFFT",
        "RFFT",
        "IRFFT",
        "DEFAULT",
        "HIGH",
        "HIGHEST",
        "THREE_FRY",
        "PHILOX",
        "UNIFORM",
        "NORMAL"
    };

    private static final String[] ELEMENTS = {
        "i1",
        "i2",
        "i4",
        "i8",
        "i16",
        "i32",
        "i64",
        "ui2",
        "ui8",
        "ui32",
        "ui64",
        "f16",
        "bf16",
        "f32",
        "f64",
        "complex<f32>",
        "complex<f64>",
        "i128",
        "ui4",
        "ui16",
        "f8E4M3FN",
        "f8E5M2",
        "f8E8M0FNU",
        "f6E3M2FN",
        "f4E2M1FN",
        "!quant.uniform<i8:f32, 0.5:3>",
        "!quant.uniform<i8:f32:0, {0.5, 0.25}>",
        "string",
        "index"
    };

    private static final String[] PIECES = {
        "{",
        "}",
        "(",
        ")",
        "<",
        ">",
        "[",
        "]",
        ",",
        ":",
        "->",
        "=",
        "\"",
        "#",
        "%",
        "@",
        "^bb0:",
        "\\",
        "//",
        "loc(unknown)",
        "loc(callsite(\"a\" at \"b\":1:2))",
        " {a.b = dense<0> : tensor<2xi64>}",
        "dense<\"0x00\">",
        "dense<>",
        "?",
        "tuple<tensor<f32>>",
        "!stablehlo.token",
        "!foo.bar<1>",
        "\n\"foo.bar\"() ({\n}) : () -> ()\n",
        "tensor<2xindex>",
        ", #stablehlo.bounds<4>",
        "#keratin.dims<[batch, 3]>",
        "stablehlo.return",
        "applies stablehlo.add ",
        "#alias",
        "\n#alias = [#alias2, #alias2]\n",
        "\u0000",
        "\uD800"
    };

    private static final List<String> OPS = Catalog.entries().stream().map(OpEntry::name).toList();

    private final FuzzedDataProvider data;
    private final List<String> seeds;

    TextMutations(FuzzedDataProvider data, List<String> seeds) {
        this.data = data;
        this.seeds = seeds;
    }

    /** The seed with a few changes. */
    String apply(String seed) {
        String text = seed;
        int changes = data.consumeInt(0, data.consumeBoolean() ? 3 : 12);
        for (int i = 0; i < changes && data.remainingBytes() > 0; i++) {
            text = data.consumeInt(0, 3) == 0 ? rough(text) : gentle(text);
            if (text.length() > MAX_LENGTH) {
                text = text.substring(0, MAX_LENGTH);
            }
        }
        return text;
    }

    /** After these a module often stays one, so that the change is seen by what comes later. */
    private String gentle(String text) {
        return switch (data.consumeInt(0, 15)) {
            case 0, 1 -> everywhere(text, SIZE, data.pickValue(SIZES));
            case 2, 3 -> everywhere(text, ELEMENT, data.pickValue(ELEMENTS));
            case 4, 5 -> Composed.of(text, data.pickValue(seeds));
            case 6 -> replace(text, BINARY, "stablehlo." + data.pickValue(BINARIES));
            case 7 -> replace(text, UNARY, "stablehlo." + data.pickValue(UNARIES));
            case 8 -> everywhere(text, NUMBER, data.pickValue(NUMBERS));
            case 9 -> replace(text, NUMBER, data.consumeBoolean() ? "" + at(9) : number());
            case 10 -> replace(text, WORD, data.pickValue(WORDS));
            case 11 -> swapValues(text);
            case 12 -> replace(text, LIST, list());
            case 13 -> exchangedRegions(text);
            case 14 -> lines(text);
            default -> repeated(text);
        };
    }

    private String rough(String text) {
        return switch (data.consumeInt(0, 11)) {
            case 0 -> replace(text, OP, data.pickValue(OPS));
            case 1 -> replace(text, TYPE, type());
            case 2 -> replace(text, NUMBER, number());
            case 3 -> everywhere(text, TYPE, type());
            case 4 -> replace(text, SIZE, data.pickValue(SIZES));
            case 5 -> insert(text, data.pickValue(PIECES));
            case 6 -> text.substring(0, at(text.length() + 1));
            case 7 -> insert(text, data.consumeString(40));
            case 8 -> nested(text);
            case 9 -> insert(text, data.pickValue(PIECES).repeat(data.consumeInt(1, 20_000)));
            case 10 -> filled(text);
            default -> removed(text);
        };
    }

    private String number() {
        return data.pickValue(NUMBERS);
    }

    private static Pattern named(String[] ops) {
        return Pattern.compile("stablehlo\\.(?:" + String.join("|", ops) + ")\\b");
    }

    private int at(int bound) {
        return bound <= 1 ? 0 : data.consumeInt(0, bound - 1);
    }

    private static List<int[]> matches(String text, Pattern pattern) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < 2000) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        return found;
    }

    private String replace(String text, Pattern pattern, String by) {
        List<int[]> found = matches(text, pattern);
        if (found.isEmpty()) {
            return text;
        }
        int[] one = found.get(at(found.size()));
        return text.substring(0, one[0]) + by + text.substring(one[1]);
    }

    /** One of the texts that match is replaced wherever it stands: a module often stays valid. */
    private String everywhere(String text, Pattern pattern, String by) {
        List<int[]> found = matches(text, pattern);
        if (found.isEmpty()) {
            return text;
        }
        int[] one = found.get(at(found.size()));
        String old = text.substring(one[0], one[1]);
        return count(text, old) * Math.max(0, by.length() - old.length()) + text.length()
                        > MAX_LENGTH
                ? text
                : text.replace(old, by);
    }

    private static long count(String text, String part) {
        long count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
            count++;
        }
        return count;
    }

    private String swapValues(String text) {
        List<int[]> found = matches(text, VALUE);
        if (found.size() < 2) {
            return text;
        }
        int[] from = found.get(at(found.size()));
        int[] to = found.get(at(found.size()));
        return text.substring(0, to[0]) + text.substring(from[0], from[1]) + text.substring(to[1]);
    }

    private String type() {
        StringBuilder type = new StringBuilder("tensor<");
        int rank = data.consumeInt(0, 9);
        for (int i = 0; i < (rank == 9 ? 70 : rank % 5); i++) {
            type.append(data.consumeInt(0, 3) == 0 ? data.pickValue(NUMBERS) : "" + at(6))
                    .append('x');
        }
        return type.append(data.pickValue(ELEMENTS)).append('>').toString();
    }

    private String list() {
        StringBuilder list = new StringBuilder("[");
        int size = data.consumeInt(0, 6);
        for (int i = 0; i < size; i++) {
            list.append(i == 0 ? "" : ", ")
                    .append(data.consumeInt(0, 3) == 0 ? data.pickValue(NUMBERS) : "" + at(5));
        }
        return list.append(']').toString();
    }

    /** A line removed, doubled, or moved. */
    private String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int from = at(lines.size());
        switch (data.consumeInt(0, 2)) {
            case 0 -> lines.remove(from);
            case 1 -> lines.add(at(lines.size()), lines.get(from));
            default -> {
                String line = lines.remove(from);
                lines.add(at(lines.size() + 1), line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String insert(String text, String piece) {
        int where = at(text.length() + 1);
        return text.substring(0, where) + piece + text.substring(where);
    }

    private String removed(String text) {
        int from = at(text.length() + 1);
        int to = Math.min(text.length(), from + data.consumeInt(1, 60));
        return text.substring(0, from) + text.substring(to);
    }

    /** A line inside of regions inside of regions. */
    private String nested(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int where = at(lines.size());
        int depth = data.consumeBoolean() ? data.consumeInt(1, 5) : data.consumeInt(1, 300);
        StringBuilder open =
                new StringBuilder("%fuzz_c = stablehlo.constant dense<true> : tensor<i1>\n");
        StringBuilder close = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            open.append("\"stablehlo.if\"(%fuzz_c) ({\n");
            close.append("stablehlo.return\n}, {\nstablehlo.return\n}) : (tensor<i1>) -> ()\n");
        }
        lines.set(where, open + lines.get(where) + "\n" + close);
        return String.join("\n", lines) + "\n";
    }

    /** A line many times, each defining a name of its own. */
    private String repeated(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int where = at(lines.size());
        String line = lines.get(where);
        int times = data.consumeInt(2, 2000);
        if ((long) times * (line.length() + 8) > MAX_LENGTH) {
            return text;
        }
        return repeated(lines, where, times);
    }

    private static String repeated(List<String> lines, int where, int times) {
        String line = lines.get(where);
        Matcher name = Pattern.compile("^\\s*%([A-Za-z0-9_]+)").matcher(line);
        StringBuilder all = new StringBuilder(line).append('\n');
        for (int i = 0; i < times; i++) {
            all.append(name.find(0) ? "%fuzz_" + i + line.substring(name.end()) : line)
                    .append('\n');
        }
        lines.set(where, all.toString());
        return String.join("\n", lines) + "\n";
    }

    /** What one pair of braces encloses in the place of what another does. */
    private String exchangedRegions(String text) {
        List<int[]> found = new ArrayList<>();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length() && found.size() < 2000; i++) {
            if (text.charAt(i) == '{') {
                open.push(i + 1);
            } else if (text.charAt(i) == '}' && !open.isEmpty()) {
                found.add(new int[] {open.pop(), i});
            }
        }
        if (found.size() < 2) {
            return text;
        }
        int[] from = found.get(at(found.size()));
        int[] to = found.get(at(found.size()));
        return text.substring(0, to[0]) + text.substring(from[0], from[1]) + text.substring(to[1]);
    }

    /** A line many times, until the text is about as long as texts may be. */
    private String filled(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int where = at(lines.size());
        String line = lines.get(where);
        int share = data.consumeInt(1, 16);
        int times = MAX_LENGTH / share / (line.length() + 12);
        return text.length() > MAX_LENGTH / 2 ? text : repeated(lines, where, times);
    }
}
