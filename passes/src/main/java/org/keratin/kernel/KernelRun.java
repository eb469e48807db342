package org.keratin.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Op;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Elementwise;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * One run of one kernel by the interpreter: a scalar is an array of one element, a statement a
 * closure.
 */
final class KernelRun {
    private final Kernel kernel;
    private final Map<String, Long> symbols;
    private final List<NDArray> arrays;
    private final Map<String, long[]> axes = new HashMap<>();
    private final Map<Integer, NDArray> scalars = new HashMap<>();

    /**
     * @param symbols the dimension symbols
     * @param arrays one flat array per param
     */
    KernelRun(Kernel kernel, Map<String, Long> symbols, List<NDArray> arrays) {
        this.kernel = kernel;
        this.symbols = symbols;
        this.arrays = arrays;
    }

    void run() {
        nest(kernel.axes(), block(kernel.body(), kernel.axes())).run();
    }

    private Runnable block(List<Stmt> body, List<Axis> inside) {
        for (Axis axis : inside) {
            slot(axis);
        }
        Runnable[] steps = new Runnable[body.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = statement(body.get(i));
        }
        return () -> {
            for (Runnable step : steps) {
                step.run();
            }
        };
    }

    private Runnable nest(List<Axis> over, Runnable body) {
        Runnable all = body;
        for (int i = over.size() - 1; i >= 0; i--) {
            long[] at = slot(over.get(i));
            IndexProgram extent = index(over.get(i).extent());
            Runnable inner = all;
            all =
                    () -> {
                        long end = extent.eval();
                        for (long v = 0; v < end; v++) {
                            at[0] = v;
                            inner.run();
                        }
                    };
        }
        return all;
    }

    private long[] slot(Axis axis) {
        return axes.computeIfAbsent(axis.name(), name -> new long[1]);
    }

    private IndexProgram index(Dim dim) {
        return IndexProgram.of(
                dim,
                name -> {
                    if (name.startsWith("%v")) {
                        NDArray scalar = scalars.get(Integer.parseInt(name.substring(2)));
                        if (scalar == null) {
                            throw error(
                                    "index " + dim + " uses " + name + " before its definition");
                        }
                        return () -> scalar.getLong(0);
                    }
                    long[] axis = axes.get(name);
                    if (axis != null) {
                        return () -> axis[0];
                    }
                    Long value = symbols.get(name);
                    if (value == null) {
                        throw error("index " + dim + " uses the unknown symbol " + name);
                    }
                    long constant = value;
                    return () -> constant;
                });
    }

    private IllegalStateException error(String message) {
        return new IllegalStateException("kernel " + kernel.name() + ": " + message);
    }

    private NDArray define(Scalar scalar) {
        NDArray cell = NDArray.allocate(scalar.dtype());
        scalars.put(scalar.id(), cell);
        return cell;
    }

    private NDArray cell(Scalar scalar) {
        NDArray cell = scalars.get(scalar.id());
        if (cell == null) {
            throw error(scalar + " is used before its definition");
        }
        return cell;
    }

    private static void copy(NDArray from, long i, NDArray to, long j) {
        long bytes = from.dtype().byteSize();
        MemorySegment.copy(from.data(), i * bytes, to.data(), j * bytes, bytes);
    }

    // ---- statements ----

    private Runnable statement(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Const(Scalar out, long bits) -> {
                NDArray cell = define(out);
                setBits(cell, bits);
                yield () -> {};
            }
            case Stmt.Index(Scalar out, Dim expr) -> {
                NDArray cell = define(out);
                IndexProgram value = index(expr);
                yield () -> cell.setLong(0, value.eval());
            }
            case Stmt.Load(Scalar out, Read read, Scalar other) -> {
                NDArray otherwise = other == null ? null : cell(other);
                Element element = element(read.param(), read.index(), read.guards());
                NDArray cell = define(out);
                NDArray array = arrays.get(read.param());
                yield () -> {
                    long at = element.offset();
                    if (at >= 0) {
                        copy(array, at, cell, 0);
                    } else if (otherwise != null) {
                        copy(otherwise, 0, cell, 0);
                    } else {
                        throw error("a guard of a load fails and there is no default: " + read);
                    }
                };
            }
            case Stmt.Compute(Scalar out, Op op, List<Scalar> args) -> compute(out, op, args);
            case Stmt.Reduce reduce -> reduce(reduce);
            case Stmt.Contract contract -> contract(contract);
            case Stmt.Loop(List<Axis> over, List<Stmt> body) -> nest(over, block(body, over));
            case Stmt.For loop -> sequence(loop);
            case Stmt.When(List<Guard> guards, List<Stmt> body) -> {
                Condition condition = condition(guards);
                Runnable inner = block(body, List.of());
                yield () -> {
                    if (condition.holds()) {
                        inner.run();
                    }
                };
            }
            case Stmt.Store(int param, List<Dim> at, List<Guard> guards, Scalar value) -> {
                Element element = element(param, at, guards);
                NDArray cell = cell(value);
                NDArray array = arrays.get(param);
                if (cell.dtype() != array.dtype()) {
                    throw error("stores " + cell.dtype() + " to " + array.dtype());
                }
                yield () -> {
                    long offset = element.offset();
                    if (offset >= 0) {
                        copy(cell, 0, array, offset);
                    }
                };
            }
        };
    }

    private static void setBits(NDArray cell, long bits) {
        int bytes = cell.dtype().byteSize();
        for (int i = 0; i < bytes; i++) {
            cell.data().set(ValueLayout.JAVA_BYTE, i, (byte) (bits >>> (8 * i)));
        }
    }

    private Runnable compute(Scalar out, Op op, List<Scalar> args) {
        NDArray[] in = new NDArray[args.size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = cell(args.get(i));
        }
        NDArray cell = define(out);
        long[] zeros = new long[in.length];
        return switch (op) {
            case Elementwise elementwise -> () -> elementwise.element(cell, 0, in, zeros);
            case BitcastConvert cast -> () -> copy(in[0], 0, cell, 0);
            default -> throw error("cannot compute " + op.name());
        };
    }

    private Runnable reduce(Stmt.Reduce reduce) {
        int n = reduce.out().size();
        NDArray[] init = new NDArray[n];
        for (int i = 0; i < n; i++) {
            init[i] = cell(reduce.init().get(i));
        }
        Stmt.Combiner combiner = reduce.combiner();
        NDArray[] accs = combiner.accs().stream().map(this::define).toArray(NDArray[]::new);
        Runnable body = block(reduce.body(), reduce.axes());
        NDArray[] yields = reduce.yields().stream().map(this::cell).toArray(NDArray[]::new);
        NDArray[] values = combiner.values().stream().map(this::define).toArray(NDArray[]::new);
        Runnable combine = block(combiner.body(), List.of());
        NDArray[] results = combiner.results().stream().map(this::cell).toArray(NDArray[]::new);
        NDArray[] out = reduce.out().stream().map(this::define).toArray(NDArray[]::new);
        NDArray[] next = Arrays.stream(results).map(NDArray::copy).toArray(NDArray[]::new);
        Runnable all =
                nest(
                        reduce.axes(),
                        () -> {
                            body.run();
                            for (int i = 0; i < values.length; i++) {
                                copy(yields[i], 0, values[i], 0);
                            }
                            combine.run();
                            for (int i = 0; i < n; i++) {
                                copy(results[i], 0, next[i], 0);
                            }
                            for (int i = 0; i < n; i++) {
                                copy(next[i], 0, accs[i], 0);
                            }
                        });
        return () -> {
            for (int i = 0; i < n; i++) {
                copy(init[i], 0, accs[i], 0);
            }
            all.run();
            for (int i = 0; i < n; i++) {
                copy(accs[i], 0, out[i], 0);
            }
        };
    }

    private Runnable sequence(Stmt.For loop) {
        int n = loop.carried().size();
        NDArray[] init = loop.init().stream().map(this::cell).toArray(NDArray[]::new);
        NDArray[] carried = loop.carried().stream().map(this::define).toArray(NDArray[]::new);
        Runnable body = block(loop.body(), loop.axes());
        NDArray[] next = loop.next().stream().map(this::cell).toArray(NDArray[]::new);
        NDArray[] held = Arrays.stream(next).map(NDArray::copy).toArray(NDArray[]::new);
        NDArray[] out = loop.out().stream().map(this::define).toArray(NDArray[]::new);
        Runnable all =
                nest(
                        loop.axes(),
                        () -> {
                            body.run();
                            // one carried scalar may be the next value of another
                            copyAll(next, held, n);
                            copyAll(held, carried, n);
                        });
        return () -> {
            copyAll(init, carried, n);
            all.run();
            copyAll(carried, out, n);
        };
    }

    private static void copyAll(NDArray[] from, NDArray[] to, int n) {
        for (int i = 0; i < n; i++) {
            copy(from[i], 0, to[i], 0);
        }
    }

    private Runnable contract(Stmt.Contract contract) {
        for (Axis axis : contract.k()) {
            slot(axis);
        }
        Read lhs = contract.lhs();
        Read rhs = contract.rhs();
        NDArray x = arrays.get(lhs.param());
        NDArray y = arrays.get(rhs.param());
        Element left = element(lhs.param(), lhs.index(), lhs.guards());
        Element right = element(rhs.param(), rhs.index(), rhs.guards());
        NDArray out = define(contract.out());
        if (!out.dtype().isFloat()) {
            return contractIntegers(contract, x, left, y, right, out);
        }
        double[] sum = new double[1];
        boolean wide = out.dtype() == DType.FLOAT64;
        Runnable all =
                nest(
                        contract.k(),
                        () -> {
                            long i = left.offset();
                            long j = right.offset();
                            double a = i < 0 ? 0 : x.getDouble(i);
                            double b = j < 0 ? 0 : y.getDouble(j);
                            sum[0] =
                                    wide
                                            ? Math.fma(a, b, sum[0])
                                            : Math.fma((float) a, (float) b, (float) sum[0]);
                        });
        return () -> {
            sum[0] = 0;
            all.run();
            out.setDouble(0, sum[0]);
        };
    }

    private Runnable contractIntegers(
            Stmt.Contract contract,
            NDArray x,
            Element left,
            NDArray y,
            Element right,
            NDArray out) {
        long[] sum = new long[1];
        boolean isBool = out.dtype().isBool();
        Runnable all =
                nest(
                        contract.k(),
                        () -> {
                            long i = left.offset();
                            long j = right.offset();
                            long product = i < 0 || j < 0 ? 0 : x.getLong(i) * y.getLong(j);
                            sum[0] = isBool ? sum[0] | product : sum[0] + product;
                        });
        return () -> {
            sum[0] = 0;
            all.run();
            out.setLong(0, sum[0]);
        };
    }

    // ---- elements ----

    /** Where an element stands in its flat array; negative where a guard fails. */
    private interface Element {
        long offset();
    }

    /** All of some guards. */
    private interface Condition {
        boolean holds();
    }

    private Condition condition(List<Guard> guards) {
        IndexProgram[] tests = new IndexProgram[3 * guards.size()];
        for (int g = 0; g < guards.size(); g++) {
            tests[3 * g] = index(guards.get(g).expr());
            tests[3 * g + 1] = index(guards.get(g).lower());
            tests[3 * g + 2] = index(guards.get(g).upper());
        }
        return () -> {
            for (int g = 0; g < tests.length; g += 3) {
                long value = tests[g].eval();
                if (value < tests[g + 1].eval() || value >= tests[g + 2].eval()) {
                    return false;
                }
            }
            return true;
        };
    }

    private Element element(int param, List<Dim> at, List<Guard> guards) {
        Param array = kernel.params().get(param);
        int rank = array.shape().size();
        if (at.size() != rank) {
            throw error("an index of " + at.size() + " dimensions into " + array);
        }
        IndexProgram[] index = new IndexProgram[rank];
        long[] shape = new long[rank];
        for (int d = 0; d < rank; d++) {
            index[d] = index(at.get(d));
            shape[d] = index(array.shape().get(d)).eval();
        }
        Condition condition = condition(guards);
        return () -> {
            if (!condition.holds()) {
                return -1;
            }
            long offset = 0;
            for (int d = 0; d < rank; d++) {
                long i = index[d].eval();
                if (i < 0 || i >= shape[d]) {
                    throw error(
                            "index "
                                    + i
                                    + " of dimension "
                                    + d
                                    + " is outside of "
                                    + array
                                    + " at "
                                    + at);
                }
                offset = offset * shape[d] + i;
            }
            return offset;
        };
    }
}
