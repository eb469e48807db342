package org.keratin.tests.random;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Changes one attribute of an op, whatever the op: ops are records, so their components say what
 * there is to change.
 */
final class AttributeChange {
    private static final long[] NUMBERS = {
        -7,
        -3,
        -2,
        -1,
        0,
        0,
        1,
        1,
        2,
        2,
        3,
        4,
        5,
        8,
        16,
        17,
        33,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 32,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };
    private static final int SMALL_NUMBERS = 17;

    private static final double[] FLOATS = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -2.5,
        1e-3,
        3e38,
        1e-40,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private final Random random;

    AttributeChange(Random random) {
        this.random = random;
    }

    /**
     * The op with one attribute changed.
     *
     * @throws IrException if the record refuses the value
     */
    Op of(Op op) {
        return (Op) record((Record) op);
    }

    private Record record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (components.length == 0) {
            return record;
        }
        try {
            @Nullable Object[] values = new @Nullable Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(record);
                types[i] = components[i].getType();
            }
            int at = random.nextInt(components.length);
            Object old = values[at];
            if (old != null) {
                values[at] = changed(old);
            }
            Constructor<? extends Record> constructor =
                    record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IrException("the attributes are refused", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object changed(Object value) {
        return switch (value) {
            case Integer i -> (int) number(i);
            case Long i -> number(i);
            case Boolean b -> !b;
            case Float f -> (float) FLOATS[random.nextInt(FLOATS.length)];
            case DType dtype -> Types.REAL.get(random.nextInt(Types.REAL.size()));
            case Enum<?> constant -> {
                Object[] all = constant.getDeclaringClass().getEnumConstants();
                yield all[random.nextInt(all.length)];
            }
            case Dim dim ->
                    dim.isConstant()
                            ? Dim.of(number(dim.constant()))
                            : dim.plus(random.nextInt(-1, 2));
            case List<?> list -> list(list);
            case TensorType type -> type(type);
            case Attr.Dense(TensorType type, NDArray data, var none) ->
                    new Attr.Dense(type, data(data));
            case String text -> text;
            case Attr attr -> attr;
            case Record record -> record(record);
            default -> value;
        };
    }

    private long number(long old) {
        return switch (random.nextInt(6)) {
            case 0 -> old + 1;
            case 1 -> old - 1;
            case 2 -> -old;
            case 3 -> NUMBERS[random.nextInt(NUMBERS.length)];
            default -> NUMBERS[random.nextInt(SMALL_NUMBERS)];
        };
    }

    private List<?> list(List<?> old) {
        List<Object> list = new ArrayList<>(old);
        if (list.isEmpty()) {
            return old;
        }
        int at = random.nextInt(list.size());
        switch (random.nextInt(10)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(at, list.get(random.nextInt(list.size())));
            case 2, 3, 4 -> Collections.swap(list, at, random.nextInt(list.size()));
            default -> list.set(at, changed(list.get(at)));
        }
        return list;
    }

    private TensorType type(TensorType type) {
        List<Dim> dims = new ArrayList<>(type.dims());
        switch (random.nextInt(dims.isEmpty() ? 2 : 5)) {
            case 0 -> {
                return type.withDtype(Types.REAL.get(random.nextInt(Types.REAL.size())));
            }
            case 1 -> dims.add(random.nextInt(dims.size() + 1), Dim.of(1));
            case 2 -> Collections.shuffle(dims, random);
            case 3 -> {
                int at = random.nextInt(dims.size());
                dims.set(at, (Dim) changed(dims.get(at)));
            }
            default -> {
                int at = random.nextInt(dims.size());
                Dim dim = dims.get(at);
                if (dim.isConstant() && dim.constant() % 2 == 0) {
                    dims.set(at, Dim.of(2));
                    dims.add(at, Dim.of(dim.constant() / 2));
                } else if (at > 0) {
                    dims.set(at - 1, dims.get(at - 1).times(dim));
                    dims.remove(at);
                }
            }
        }
        return type.withDims(dims);
    }

    private NDArray data(NDArray old) {
        NDArray data = old.copy();
        DType dtype = data.dtype();
        long changes = data.size() == 0 ? 0 : 1 + random.nextInt(3);
        for (long c = 0; c < changes; c++) {
            long i = random.nextLong(data.size());
            double f = FLOATS[random.nextInt(FLOATS.length)];
            if (dtype.isFloat()) {
                data.setDouble(i, f);
            } else if (dtype.isComplex()) {
                data.setComplex(i, f, FLOATS[random.nextInt(FLOATS.length)]);
            } else if (dtype.isBool()) {
                data.setLong(i, 1 - data.getLong(i));
            } else if (dtype.isInteger()) {
                long top = 1L << (dtype.bits() - 1);
                long[] some = {top, top - 1, data.getLong(i) + 1, number(data.getLong(i))};
                data.setLong(i, some[random.nextInt(some.length)]);
            }
        }
        return data;
    }

    /** Whether an op has an attribute that can be changed. */
    static boolean hasAny(Op op) {
        return op instanceof Record record
                && Arrays.stream(record.getClass().getRecordComponents())
                        .anyMatch(c -> c.getType() != String.class && c.getType() != Attr.class);
    }
}
