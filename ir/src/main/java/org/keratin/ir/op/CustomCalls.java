package org.keratin.ir.op;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.keratin.ir.Attr;
import org.keratin.ir.IrException;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** The custom calls that the interpreter knows: string ops, and the checks of StableHLO's tests. */
final class CustomCalls {
    /** Of XLA on all platforms. */
    private static final Set<String> LIBRARY =
            Set.of(
                    "ApproxTopK",
                    "Eigh",
                    "LuDecomposition",
                    "ProductOfElementaryHouseholderReflectors",
                    "Qr",
                    "SVD",
                    "TopK");

    private CustomCalls() {}

    /** Checks the operands of what the interpreter knows; of other calls nothing is known. */
    static void verify(CustomCall call, List<Type> operands) {
        int needed =
                switch (call.target()) {
                    case "keratin.as_string", "keratin.to_number" -> 1;
                    case "check.eq",
                            "check.expect_eq",
                            "check.expect_almost_eq",
                            "check.expect_close" ->
                            2;
                    default -> operands.size();
                };
        Rules.count(call, operands, needed);
        if (call.target().equals("shape_assertion")) {
            Rules.check(
                    !operands.isEmpty()
                            && operands.getFirst().equals(TensorType.of(DType.BOOL))
                            && operands.stream().skip(1).allMatch(CustomCalls::isWhole),
                    "custom_call @shape_assertion",
                    "takes a scalar i1 and the scalar integers that its message names, received "
                            + operands);
        }
    }

    private static boolean isWhole(Type type) {
        return type instanceof TensorType tensor
                && tensor.rank() == 0
                && tensor.dtype().isInteger();
    }

    static List<NDArray> eval(CustomCall call, List<NDArray> operands) {
        return switch (call.target()) {
            case "keratin.as_string" -> List.of(asString(operands.getFirst()));
            case "keratin.to_number" -> List.of(toNumber(operands.getFirst()));
            case "check.eq" -> {
                check(Checks.almostEqual(operands.get(1), operands.get(0), 1e-4));
                NDArray holds = NDArray.allocate(DType.BOOL);
                holds.setLong(0, 1);
                yield List.of(holds);
            }
            case "shape_assertion" -> assertion(call, operands);
            case "check.expect_eq" -> check(Checks.equal(operands.get(0), operands.get(1)));
            case "check.expect_almost_eq" ->
                    check(
                            Checks.almostEqual(
                                    operands.get(0),
                                    operands.get(1),
                                    number(call, "tolerance", 1e-3)));
            case "check.expect_close" ->
                    check(
                            Checks.close(
                                    operands.get(0),
                                    operands.get(1),
                                    (long) number(call, "min_ulp_difference", 0),
                                    (long) number(call, "max_ulp_difference", 3)));
            default ->
                    throw new IrException(
                            "custom_call @"
                                    + call.target()
                                    + " is not known to the interpreter; "
                                    + remedy(call.target()));
        };
    }

    /** What to do about a call that an exporter wrote for a library of its own. */
    private static String remedy(String target) {
        if (target.startsWith("lapack_") || LIBRARY.contains(target)) {
            return "it is a routine of XLA's libraries: take the function apart into operations"
                    + " before exporting, as JAX does with Cholesky and triangular solves for the"
                    + " platform tpu";
        }
        if (target.contains("callback")) {
            return "it calls back into the program that exported the module: export without it";
        }
        if (target.startsWith("SPMD")) {
            return "it gives each of several devices its part: export the function for one device";
        }
        return "it knows keratin.as_string, keratin.to_number, shape_assertion, check.eq,"
                + " check.expect_eq, check.expect_almost_eq and check.expect_close";
    }

    /** JAX's check of a polymorphic shape: a boolean, then the numbers that its message names. */
    private static List<NDArray> assertion(CustomCall call, List<NDArray> operands) {
        if (operands.getFirst().getLong(0) != 0) {
            return List.of();
        }
        String message =
                call.attributes().get("error_message") instanceof Attr.Str(String text)
                        ? text
                        : "the shapes of the arguments do not fit";
        for (int i = 1; i < operands.size(); i++) {
            message = message.replace("{" + (i - 1) + "}", "" + operands.get(i).getLong(0));
        }
        throw new IrException(message);
    }

    private static double number(CustomCall call, String name, double fallback) {
        Attr attr = call.attributes().get(name);
        return switch (attr) {
            case null -> fallback;
            case Attr.Float(double value, DType ignored) -> value;
            case Attr.Int(long value, DType ignored) -> value;
            default -> throw Attrs.wrong(name, "a number", attr);
        };
    }

    private static List<NDArray> check(String difference) {
        if (!difference.isEmpty()) {
            throw new CheckFailure(difference);
        }
        return List.of();
    }

    /** As TensorFlow's AsString: floats with six decimals, booleans as words. */
    private static NDArray asString(NDArray x) {
        NDArray out = NDArray.allocate(DType.STRING, x.shape());
        DType dtype = x.dtype();
        for (long i = 0; i < x.size(); i++) {
            out.setString(i, text(x, i, dtype));
        }
        return out;
    }

    private static String text(NDArray x, long i, DType dtype) {
        if (dtype.isString()) {
            return x.getString(i);
        } else if (dtype.isBool()) {
            return x.getLong(i) != 0 ? "true" : "false";
        } else if (dtype.isComplex()) {
            return "(" + decimals(x.getReal(i)) + "," + decimals(x.getImag(i)) + ")";
        } else if (dtype.isFloat()) {
            return decimals(x.getDouble(i));
        }
        return dtype.isUnsigned()
                ? Long.toUnsignedString(x.getLong(i))
                : Long.toString(x.getLong(i));
    }

    private static String decimals(double x) {
        if (Double.isNaN(x)) {
            return "nan";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "inf" : "-inf";
        }
        // BigDecimal is exact, so that the sixth decimal rounds as C's printf does
        String digits =
                new java.math.BigDecimal(x)
                        .setScale(6, java.math.RoundingMode.HALF_EVEN)
                        .toPlainString();
        return Double.doubleToRawLongBits(x) < 0 && !digits.startsWith("-") ? "-" + digits : digits;
    }

    /** As TensorFlow's StringToNumber with f32. */
    private static NDArray toNumber(NDArray x) {
        NDArray out = NDArray.allocate(DType.FLOAT32, x.shape());
        for (long i = 0; i < x.size(); i++) {
            out.setDouble(i, number(x.getString(i)));
        }
        return out;
    }

    private static float number(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        switch (word) {
            case "nan", "+nan", "-nan":
                return Float.NaN;
            case "inf", "+inf", "infinity", "+infinity":
                return Float.POSITIVE_INFINITY;
            case "-inf", "-infinity":
                return Float.NEGATIVE_INFINITY;
            default:
                break;
        }
        // Java also accepts a type suffix, which C does not
        if (word.isEmpty()
                || "fd".indexOf(word.charAt(word.length() - 1)) >= 0 && !word.contains("0x")) {
            throw notANumber(text, null);
        }
        try {
            return Float.parseFloat(word);
        } catch (NumberFormatException e) {
            throw notANumber(text, e);
        }
    }

    private static IrException notANumber(
            String text, @org.jspecify.annotations.Nullable Throwable cause) {
        String message = "StringToNumberOp could not correctly convert string: " + text;
        return cause == null ? new IrException(message) : new IrException(message, cause);
    }
}
