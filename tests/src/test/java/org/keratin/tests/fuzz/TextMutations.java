package org.keratin.tests.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
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

    TextMutations(FuzzedDataProvider data) {
        this.data = data;
    }

    /** The seed with a few changes. */
    String apply(String seed) {
        String text = seed;
        int changes = data.consumeInt(0, 12);
        for (int i = 0; i < changes && data.remainingBytes() > 0; i++) {
            text = change(text);
            if (text.length() > MAX_LENGTH) {
                text = text.substring(0, MAX_LENGTH);
            }
        }
        return text;
    }

    private String change(String text) {
        return switch (data.consumeInt(0, 15)) {
            case 0 -> replace(text, OP, data.pickValue(OPS));
            case 1 -> replace(text, TYPE, type());
            case 2 -> replace(text, NUMBER, data.pickValue(NUMBERS));
            case 3 -> replace(text, LIST, list());
            case 4 -> swapValues(text);
            case 5 -> everywhere(text, TYPE, type());
            case 6 -> everywhere(text, ELEMENT, data.pickValue(ELEMENTS));
            case 7 -> everywhere(text, NUMBER, data.pickValue(NUMBERS));
            case 8 -> lines(text);
            case 9 -> insert(text, data.pickValue(PIECES));
            case 10 -> text.substring(0, at(text.length() + 1));
            case 11 -> insert(text, data.consumeString(40));
            case 12 -> nested(text);
            case 13 -> repeated(text);
            case 14 -> insert(text, data.pickValue(PIECES).repeat(data.consumeInt(1, 20_000)));
            default -> removed(text);
        };
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
        Matcher name = Pattern.compile("^\\s*%([A-Za-z0-9_]+)").matcher(line);
        StringBuilder all = new StringBuilder(line).append('\n');
        for (int i = 0; i < times; i++) {
            all.append(name.find(0) ? "%fuzz_" + i + line.substring(name.end()) : line)
                    .append('\n');
        }
        lines.set(where, all.toString());
        return String.join("\n", lines) + "\n";
    }
}
