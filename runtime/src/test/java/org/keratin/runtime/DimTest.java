package org.keratin.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DimTest {
    private static void same(String expected, String expression) {
        assertEquals(expected, Dim.parse(expression).toString());
    }

    @Test
    void normalForm() {
        same("batch*49", "batch*7*7");
        same("a*b + a + b + 1", "(a + 1)*(b + 1)");
        same("0", "a - a");
        same("-a + 3", "3 - a");
        same("floordiv(h + 1, 2)", "floordiv(h - 1, 2) + 1");
        same("floordiv(h + 1, 2)", "ceildiv(h, 2)");
        same("a + floordiv(b, 4)", "floordiv(4*a + b, 4)");
        same("batch", "floordiv(batch*49, 49)");
        same("batch", "floordiv(batch*seq, seq)");
        same("batch*7", "floordiv(batch*seq*49, seq*7)");
        same("seq", "floordiv(batch*seq + seq, batch + 1)");
        same("0", "mod(batch*seq, seq)");
        same("mod(b, 4)", "mod(8*a + b, 4)");
        same("floordiv(x, 12)", "floordiv(floordiv(x, 4), 3)");
        same("floordiv(x, 2)", "floordiv(2*x + 1, 4)");
        same("mod(x, 2)*2 + 1", "mod(2*x + 1, 4)");
        same("mod(x, 4)", "mod(mod(x, 12), 4)");
        same("x", "4*floordiv(x, 4) + mod(x, 4)");
        same("x*3", "12*floordiv(floordiv(x, 2), 2) + 6*mod(floordiv(x, 2), 2) + 3*mod(x, 2)");
        same("a", "min(a, a + 3)");
        same("a + 3", "max(a, a + 3)");
        same("min(a, b)", "min(b, min(a, b))");
        same("min(a, min(b, c))", "min(c, min(b, a))");
        same("3", "min(max(3, 1), 7)");
    }

    @Test
    void affine() {
        Dim d = Dim.parse("a*n + 3*n + floordiv(b, 2) - 1");
        assertTrue(d.isAffineIn("n"));
        assertEquals(Dim.parse("a + 3"), d.coefficient("n"));
        assertEquals(Dim.parse("floordiv(b, 2) - 1"), d.without("n"));
        assertFalse(d.isAffineIn("b"));
        assertThrows(IllegalStateException.class, () -> d.coefficient("b"));
        assertEquals(List.of("a", "b", "n"), List.copyOf(d.symbols()));
    }

    @Test
    void ranges() {
        Map<String, Dim> r =
                Map.of(
                        "%i",
                        Dim.symbol("batch"),
                        "%j",
                        Dim.symbol("seq"),
                        "%k",
                        Dim.of(4),
                        "%l",
                        Dim.of(6),
                        "%u",
                        Dim.of(1));
        assertEquals("%i", Dim.parse("mod(%i, batch)").simplify(r).toString());
        assertEquals("0", Dim.parse("floordiv(%i, batch)").simplify(r).toString());
        assertEquals("%i", Dim.parse("floordiv(%i*seq + %j, seq)").simplify(r).toString());
        assertEquals("%j", Dim.parse("mod(%i*seq + %j, seq)").simplify(r).toString());
        assertEquals("0", Dim.parse("floordiv(%i*seq + %j, seq*batch)").simplify(r).toString());
        assertEquals("floordiv(%l, 2)", Dim.parse("floordiv(4*%l + %k, 8)").simplify(r).toString());
        assertEquals("%k + mod(%l, 2)*4", Dim.parse("mod(4*%l + %k, 8)").simplify(r).toString());
        assertEquals("%i", Dim.parse("min(%i, batch - 1)").simplify(r).toString());
        assertEquals("%i", Dim.parse("max(%i - %u, 0)").simplify(r).toString());
        assertEquals(
                "floordiv(%i, 2)",
                Dim.parse("floordiv(%i*seq*6 + %j*6 + %l, seq*12)").simplify(r).toString());
        assertEquals("0", Dim.parse("floordiv(5 - %l, 6)").simplify(r).toString());
    }

    @Test
    void evaluation() {
        assertThrows(ArithmeticException.class, () -> Dim.parse("a*a").eval(s -> 1L << 40));
        assertThrows(ArithmeticException.class, () -> Dim.parse("floordiv(a, 0)"));
        assertThrows(IllegalStateException.class, () -> Dim.symbol("a").constant());
        assertEquals(
                Dim.of(12), Dim.parse("a*b").substitute(Map.of("a", Dim.of(3), "b", Dim.of(4))));
        assertEquals(Dim.of(Long.MIN_VALUE), Dim.parse("-9223372036854775808"));
    }

    @Test
    void badText() {
        for (String bad :
                List.of("", "a +", "1a", "foo(a, b)", "a b", "(a", "99999999999999999999", "#")) {
            assertThrows(IllegalArgumentException.class, () -> Dim.parse(bad), bad);
        }
    }

    private static final String[] NAMES = {"a", "b", "%i", "%j"};

    /** A random expression, built as text so that no simplification happens on the way. */
    private static String random(Random rnd, int depth) {
        if (depth == 0 || rnd.nextInt(4) == 0) {
            return rnd.nextInt(3) == 0 ? "" + rnd.nextInt(9) : NAMES[rnd.nextInt(NAMES.length)];
        }
        String x = random(rnd, depth - 1);
        String y = random(rnd, depth - 1);
        return switch (rnd.nextInt(9)) {
            case 0 -> "(" + x + " + " + y + ")";
            case 1 -> "(" + x + " - " + y + ")";
            case 2, 3 -> x + "*" + y;
            case 4 -> "floordiv(" + x + ", " + (1 + rnd.nextInt(12)) + ")";
            case 5 -> "mod(" + x + ", " + (1 + rnd.nextInt(12)) + ")";
            case 6 ->
                    rnd.nextBoolean()
                            ? "floordiv(" + x + "*a + " + y + ", a)"
                            : "mod(" + x + "*a + " + y + ", a*" + (1 + rnd.nextInt(3)) + ")";
            case 7 -> "min(" + x + ", " + y + ")";
            default -> "max(" + x + ", " + y + ")";
        };
    }

    /** Evaluates the text itself, without {@link Dim}. */
    private static final class Reference {
        private final String text;
        private final Map<String, Long> env;
        private int pos;

        Reference(String text, Map<String, Long> env) {
            this.text = text.replace(" ", "");
            this.env = env;
        }

        long sum() {
            long v = product();
            while (pos < text.length() && (text.charAt(pos) == '+' || text.charAt(pos) == '-')) {
                v = text.charAt(pos++) == '+' ? v + product() : v - product();
            }
            return v;
        }

        long product() {
            long v = factor();
            while (pos < text.length() && text.charAt(pos) == '*') {
                pos++;
                v *= factor();
            }
            return v;
        }

        long factor() {
            if (text.charAt(pos) == '(') {
                pos++;
                long v = sum();
                pos++;
                return v;
            }
            int start = pos;
            while (pos < text.length()
                    && (text.charAt(pos) == '%' || Character.isLetterOrDigit(text.charAt(pos)))) {
                pos++;
            }
            String word = text.substring(start, pos);
            if (Character.isDigit(word.charAt(0))) {
                return Long.parseLong(word);
            }
            if (pos >= text.length() || text.charAt(pos) != '(') {
                return env.get(word);
            }
            pos++;
            long x = sum();
            pos++;
            long y = sum();
            pos++;
            return switch (word) {
                case "floordiv" -> Math.floorDiv(x, y);
                case "mod" -> Math.floorMod(x, y);
                case "min" -> Math.min(x, y);
                default -> Math.max(x, y);
            };
        }
    }

    @Test
    void randomExpressionsKeepTheirValue() {
        Random rnd = new Random(7);
        for (int n = 0; n < 4_000; n++) {
            String text = random(rnd, 4);
            Dim d = Dim.parse(text);
            assertEquals(d, Dim.parse(d.toString()), text);
            long bi = 1 + rnd.nextInt(9);
            Map<String, Dim> bounds = Map.of("%i", Dim.of(bi), "%j", Dim.symbol("a"));
            Dim simple = d.simplify(bounds);
            Dim partly = d.substitute(Map.of("b", Dim.parse("a + 2")));
            for (int trial = 0; trial < 6; trial++) {
                Map<String, Long> env = new HashMap<>();
                env.put("a", 1L + rnd.nextInt(7));
                env.put("b", (long) rnd.nextInt(20));
                env.put("%i", rnd.nextLong(bi));
                env.put("%j", rnd.nextLong(env.get("a")));
                long expected = new Reference(text, env).sum();
                assertEquals(
                        expected, d.eval(env::get), () -> text + " became " + d + " at " + env);
                assertEquals(
                        expected,
                        simple.eval(env::get),
                        () -> text + " became " + simple + " at " + env);
                env.put("b", env.get("a") + 2);
                assertEquals(
                        new Reference(text, env).sum(),
                        partly.eval(env::get),
                        () -> text + " became " + partly);
            }
        }
    }
}
