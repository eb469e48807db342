package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keratin.ir.IrException;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.op.Token;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** The values of dimension symbols in one call, found from the shapes of its arguments. */
public final class Symbols {
    private final Map<String, Long> values = new HashMap<>();

    private Symbols() {}

    /**
     * Binds every symbol from the arguments and checks all dimensions against the types.
     *
     * @param what the name of the function, for errors
     * @throws IrException if count, element types or sizes do not fit
     */
    public static Symbols bind(String what, List<? extends Type> types, List<NDArray> args) {
        if (types.size() != args.size()) {
            throw new IrException(
                    what + " takes " + types.size() + " arguments, received " + args.size());
        }
        Symbols symbols = new Symbols();
        List<Integer> composite = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            if (isToken(types.get(i), args.get(i))) {
                continue;
            }
            TensorType type = tensor(what, types.get(i));
            NDArray arg = args.get(i);
            if (arg.dtype() != type.dtype() || arg.rank() != type.rank()) {
                throw mismatch(what, i, type, arg);
            }
            if (symbols.bindSimple(type, arg)) {
                composite.add(i);
            }
        }
        for (int i : composite) {
            symbols.bindLinear(tensor(what, types.get(i)), args.get(i));
        }
        for (int i = 0; i < args.size(); i++) {
            if (!isToken(types.get(i), args.get(i))
                    && !symbols.fits(tensor(what, types.get(i)), args.get(i))) {
                throw mismatch(what, i, tensor(what, types.get(i)), args.get(i));
            }
        }
        return symbols;
    }

    private static boolean isToken(Type type, NDArray arg) {
        return type instanceof Type.Token && arg == Token.VALUE;
    }

    private boolean fits(TensorType type, NDArray array) {
        boolean fits = type.rank() == array.rank();
        for (int d = 0; fits && d < type.rank(); d++) {
            Dim dim = type.dim(d);
            Dim expected = dim.isUnknown() ? dim : Dim.of(dim.eval(this::get));
            fits = expected.compatible(Dim.of(array.dim(d)));
        }
        return fits;
    }

    /**
     * Checks a result whose type was written down but could not be inferred.
     *
     * @throws IrException if it has other sizes than the type says
     */
    void check(TensorType type, NDArray array) {
        if (!fits(type, array)) {
            throw new IrException(
                    "the result is "
                            + TensorType.of(array.dtype(), array.shape())
                            + ", its type says "
                            + type);
        }
    }

    private static TensorType tensor(String what, Type type) {
        if (type instanceof TensorType tensor) {
            return tensor;
        }
        throw new IrException(
                what + " takes a value of type " + type + ", which cannot be passed in");
    }

    private static IrException mismatch(String what, int i, TensorType type, NDArray arg) {
        return new IrException(
                what
                        + ": argument "
                        + i
                        + " must be "
                        + type
                        + ", received "
                        + TensorType.of(arg.dtype(), arg.shape()));
    }

    /** Binds dimensions that are one symbol; true if others with symbols remain. */
    private boolean bindSimple(TensorType type, NDArray arg) {
        boolean composite = false;
        for (int d = 0; d < type.rank(); d++) {
            Dim dim = type.dim(d);
            if (dim.isConstant() || dim.isUnknown()) {
                continue;
            }
            Dim.Symbol symbol = sole(dim);
            if (symbol != null) {
                values.putIfAbsent(symbol.name(), arg.dim(d));
            } else {
                composite = true;
            }
        }
        return composite;
    }

    private static Dim.@org.jspecify.annotations.Nullable Symbol sole(Dim dim) {
        List<Dim.Term> terms = dim.terms();
        return terms.size() == 1
                        && terms.getFirst().coefficient() == 1
                        && terms.getFirst().factors().size() == 1
                        && terms.getFirst().factors().getFirst() instanceof Dim.Symbol symbol
                ? symbol
                : null;
    }

    /** Solves {@code a * s + b = size} where s is the only unknown. */
    private void bindLinear(TensorType type, NDArray arg) {
        for (int d = 0; d < type.rank(); d++) {
            Dim dim = type.dim(d);
            List<String> unknown =
                    dim.symbols().stream().filter(s -> !values.containsKey(s)).toList();
            if (unknown.size() != 1) {
                continue;
            }
            String name = unknown.getFirst();
            long at0 = eval(dim, name, 0);
            long slope = eval(dim, name, 1) - at0;
            if (slope != 0 && (arg.dim(d) - at0) % slope == 0) {
                long value = (arg.dim(d) - at0) / slope;
                if (value >= 0 && eval(dim, name, value) == arg.dim(d)) {
                    values.put(name, value);
                }
            }
        }
    }

    private long eval(Dim dim, String name, long value) {
        return dim.eval(s -> s.equals(name) ? value : get(s));
    }

    /** The value of a symbol. */
    public long get(String symbol) {
        Long value = values.get(symbol);
        if (value == null) {
            throw new IrException(
                    "the dimension symbol '"
                            + symbol
                            + "' is bound by no argument; bound are "
                            + new TreeMap<>(values));
        }
        return value;
    }

    /** The same type with constant dimensions. */
    public TensorType concrete(TensorType type) {
        if (type.isStatic()) {
            return type;
        }
        List<Dim> dims = new ArrayList<>(type.rank());
        for (Dim dim : type.dims()) {
            dims.add(Dim.of(dim.eval(this::get)));
        }
        return type.withDims(dims);
    }

    /** All values by name. */
    public Map<String, Long> values() {
        return new TreeMap<>(values);
    }
}
