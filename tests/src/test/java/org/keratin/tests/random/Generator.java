package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Draws programs: typed, with static and symbolic shapes. An EXACT program has no transcendental
 * function, so that strict engines agree bit for bit; a SMOOTH one has them and nothing that
 * magnifies a rounding error without bound (comparisons, rounding to integers, divisions by what
 * may be near zero).
 */
final class Generator {
    enum Style {
        EXACT,
        SMOOTH
    }

    private static final long[] SIZES = {1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 33, 65};
    private static final long MAX_ELEMENTS = 6000;
    private static final long SYMBOL_GUESS = 7;

    private static final List<Unary.Kind> EXACT_UNARY =
            List.of(
                    Unary.Kind.ABS,
                    Unary.Kind.NEGATE,
                    Unary.Kind.SQRT,
                    Unary.Kind.FLOOR,
                    Unary.Kind.CEIL,
                    Unary.Kind.SIGN,
                    Unary.Kind.ROUND_NEAREST_EVEN,
                    Unary.Kind.ROUND_NEAREST_AFZ);
    private static final List<Unary.Kind> SMOOTH_UNARY =
            List.of(
                    Unary.Kind.ABS,
                    Unary.Kind.NEGATE,
                    Unary.Kind.TANH,
                    Unary.Kind.LOGISTIC,
                    Unary.Kind.SINE,
                    Unary.Kind.COSINE,
                    Unary.Kind.ERF);
    private static final List<Binary.Kind> EXACT_BINARY =
            List.of(
                    Binary.Kind.ADD,
                    Binary.Kind.SUBTRACT,
                    Binary.Kind.MULTIPLY,
                    Binary.Kind.DIVIDE,
                    Binary.Kind.MAXIMUM,
                    Binary.Kind.MINIMUM);
    private static final List<Binary.Kind> INTEGER_BINARY =
            List.of(
                    Binary.Kind.ADD,
                    Binary.Kind.SUBTRACT,
                    Binary.Kind.MULTIPLY,
                    Binary.Kind.DIVIDE,
                    Binary.Kind.REMAINDER,
                    Binary.Kind.MAXIMUM,
                    Binary.Kind.MINIMUM,
                    Binary.Kind.AND,
                    Binary.Kind.OR,
                    Binary.Kind.XOR,
                    Binary.Kind.SHIFT_LEFT,
                    Binary.Kind.SHIFT_RIGHT_LOGICAL,
                    Binary.Kind.SHIFT_RIGHT_ARITHMETIC);

    private final Random random;
    private final Style style;
    private boolean doubleOnly;
    private final List<RandomProgram.Arg> args = new ArrayList<>();
    private final List<RandomProgram.Step> steps = new ArrayList<>();

    /**
     * Values with an identifier: arguments are -1, -2, …, steps 0, 1, …, so that arguments can be
     * added late.
     */
    private record Known(int id, TensorType type) {}

    private final List<Known> known = new ArrayList<>();

    private Generator(Random random, Style style) {
        this.random = random;
        this.style = style;
    }

    static RandomProgram generate(long seed, Style style) {
        return new Generator(new Random(seed), style).generate();
    }

    /** A smooth program whose floats are all f64. */
    static RandomProgram generateDouble(long seed) {
        Generator generator = new Generator(new Random(seed), Style.SMOOTH);
        generator.doubleOnly = true;
        return generator.generate();
    }

    private RandomProgram generate() {
        int inputs = 1 + random.nextInt(3);
        for (int i = 0; i < inputs; i++) {
            argument(randomType(), i == 0 ? Role.INPUT : null);
        }
        int length = 2 + random.nextInt(14);
        Shapes shapes = new Shapes(this);
        for (int tries = 0; steps.size() < length && tries < 200; tries++) {
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> elementwise();
                case 4 -> conversion();
                case 5, 6, 7 -> shapes.movement();
                case 8 -> shapes.reduction();
                case 9, 10 -> shapes.contraction();
                default -> shapes.layer();
            }
        }
        return finish();
    }

    private RandomProgram finish() {
        List<RandomProgram.Step> numbered = new ArrayList<>();
        for (RandomProgram.Step step : steps) {
            numbered.add(
                    new RandomProgram.Step(
                            step.op(),
                            step.operands().stream().map(this::number).toList(),
                            step.combiner()));
        }
        List<RandomProgram.Output> outputs = new ArrayList<>();
        outputs.add(new RandomProgram.Output(args.size() + steps.size() - 1, -1));
        if (random.nextInt(3) == 0) {
            outputs.add(new RandomProgram.Output(args.size() + random.nextInt(steps.size()), -1));
        }
        for (int a = 0; a < args.size(); a++) {
            TensorType type = args.get(a).type();
            if (args.get(a).role() == Role.STATE) {
                // Any value of the type, another state among them: states may change places.
                List<Integer> fitting =
                        known.stream()
                                .filter(k -> k.type.equals(type))
                                .map(k -> number(k.id))
                                .toList();
                outputs.add(
                        random.nextInt(outputs.size() + 1),
                        new RandomProgram.Output(pick(fitting), a));
            }
        }
        return new RandomProgram(args, numbered, outputs.stream().distinct().toList());
    }

    private int number(int id) {
        return id < 0 ? -id - 1 : args.size() + id;
    }

    // ---- what the families ask

    boolean doubleOnly() {
        return doubleOnly;
    }

    Random random() {
        return random;
    }

    Style style() {
        return style;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int argument(TensorType type, @Nullable Role role) {
        Role chosen =
                role != null
                        ? role
                        : !type.isStatic() || chance(2)
                                ? Role.INPUT
                                : chance(3) ? Role.STATE : Role.VARIABLE;
        args.add(new RandomProgram.Arg(type, chosen));
        int id = -args.size();
        known.add(new Known(id, type));
        return id;
    }

    /** Adds a step if it is well typed and not too large; its id, or null. */
    @Nullable Integer add(Op op, List<Integer> operands, Binary.@Nullable Kind combiner) {
        Builder b = new Builder();
        List<Value> values = new ArrayList<>();
        for (int operand : operands) {
            values.add(b.arg(typeOf(operand), ""));
        }
        List<Integer> local = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            local.add(i);
        }
        TensorType type =
                RandomProgram.emit(b, new RandomProgram.Step(op, local, combiner), values)
                        .tensorType();
        if (elements(type) > MAX_ELEMENTS || type.rank() > 5) {
            return null;
        }
        steps.add(new RandomProgram.Step(op, operands, combiner));
        int id = steps.size() - 1;
        known.add(new Known(id, type));
        return id;
    }

    @Nullable Integer add(Op op, Integer... operands) {
        return add(op, List.of(operands), null);
    }

    TensorType typeOf(int id) {
        for (Known value : known) {
            if (value.id == id) {
                return value.type;
            }
        }
        throw new IllegalArgumentException("no value " + id);
    }

    static long elements(TensorType type) {
        return type.size().eval(s -> SYMBOL_GUESS);
    }

    /** A value, later ones more often. */
    int any() {
        int from = chance(3) ? 0 : Math.max(0, known.size() - 4);
        return known.get(from + random.nextInt(known.size() - from)).id;
    }

    /** A value of a type, made where there is none: an argument, or a constant. */
    int ofType(TensorType type) {
        List<Integer> fitting =
                known.stream().filter(k -> k.type.equals(type)).map(Known::id).toList();
        if (!fitting.isEmpty() && !chance(5)) {
            return pick(fitting);
        }
        if (type.dims().stream().allMatch(d -> d.symbols().stream().allMatch(this::isBound))
                && chance(3)) {
            Integer scalar = add(Constant.of(scalar(type.dtype())));
            if (scalar != null) {
                Integer spread =
                        type.rank() == 0
                                ? scalar
                                : add(new BroadcastInDim(type, List.of()), scalar);
                if (spread != null) {
                    return spread;
                }
            }
        }
        return argument(type, null);
    }

    private NDArray scalar(DType dtype) {
        NDArray data = NDArray.allocate(dtype);
        double[] interesting = {0, 1, -1, 2, 0.5, 3, -0.0, 4, 0.25, 10};
        double value = interesting[random.nextInt(interesting.length)];
        if (dtype.isFloat()) {
            data.setDouble(0, value);
        } else {
            data.setLong(0, dtype.isSigned() || value >= 0 ? (long) value : 5);
        }
        return data;
    }

    Dim randomDim() {
        if (chance(4)) {
            return Dim.symbol(chance(3) ? "m" : "n");
        }
        return Dim.of(SIZES[random.nextInt(SIZES.length)]);
    }

    private TensorType randomType() {
        while (true) {
            int rank = random.nextInt(5);
            List<Dim> dims = new ArrayList<>();
            for (int i = 0; i < rank; i++) {
                dims.add(randomDim());
            }
            TensorType type = new TensorType(randomDtype(), dims);
            if (elements(type) <= MAX_ELEMENTS / 4) {
                return type;
            }
        }
    }

    private DType randomDtype() {
        if (style == Style.SMOOTH) {
            return doubleOnly || chance(8) ? DType.FLOAT64 : DType.FLOAT32;
        }
        return switch (random.nextInt(12)) {
            case 0 -> DType.INT32;
            case 1 -> DType.INT64;
            case 2 -> DType.UINT8;
            case 3 -> DType.FLOAT64;
            case 4 -> DType.BOOL;
            case 5 -> chance(2) ? DType.INT8 : DType.UINT32;
            case 6 -> chance(2) ? DType.FLOAT16 : DType.BFLOAT16;
            default -> DType.FLOAT32;
        };
    }

    // ---- elementwise

    private void elementwise() {
        int x = any();
        TensorType type = typeOf(x);
        DType dtype = type.dtype();
        if (dtype.isBool()) {
            if (chance(3)) {
                add(new Unary(Unary.Kind.NOT), x);
            } else {
                add(
                        new Binary(pick(List.of(Binary.Kind.AND, Binary.Kind.OR, Binary.Kind.XOR))),
                        x,
                        ofType(type));
            }
        } else if (dtype.isInteger()) {
            if (chance(4)) {
                add(
                        new Unary(
                                dtype.isSigned()
                                        ? pick(
                                                List.of(
                                                        Unary.Kind.ABS,
                                                        Unary.Kind.NEGATE,
                                                        Unary.Kind.SIGN))
                                        : Unary.Kind.NOT),
                        x);
            } else {
                add(new Binary(pick(INTEGER_BINARY)), x, ofType(type));
            }
        } else if (style == Style.EXACT) {
            exact(x, type);
        } else {
            smooth(x, type);
        }
    }

    private void exact(int x, TensorType type) {
        switch (random.nextInt(6)) {
            case 0, 1 -> add(new Unary(pick(EXACT_UNARY)), x);
            case 2 -> {
                Integer predicate =
                        add(
                                new Compare(
                                        pick(List.of(Compare.Direction.values())),
                                        Compare.Type.FLOAT),
                                x,
                                ofType(type));
                if (predicate != null && chance(2)) {
                    add(new Select(), predicate, ofType(type), x);
                }
            }
            case 3 -> add(new Clamp(), ofType(type.scalar()), x, ofType(type.scalar()));
            default -> add(new Binary(pick(EXACT_BINARY)), x, ofType(type));
        }
    }

    private void smooth(int x, TensorType type) {
        switch (random.nextInt(6)) {
            case 0, 1 -> add(new Unary(pick(SMOOTH_UNARY)), x);
            case 2 -> {
                // exp, sqrt, log and division only of what is bounded away from trouble
                Integer bounded = add(new Unary(Unary.Kind.LOGISTIC), x);
                if (bounded != null) {
                    add(
                            new Unary(
                                    pick(
                                            List.of(
                                                    Unary.Kind.EXPONENTIAL,
                                                    Unary.Kind.EXPONENTIAL_MINUS_ONE,
                                                    Unary.Kind.LOG_PLUS_ONE))),
                            bounded);
                }
            }
            case 3 -> {
                Integer bounded = add(new Unary(Unary.Kind.COSINE), x);
                if (bounded != null) {
                    Integer positive = add(new Unary(Unary.Kind.EXPONENTIAL), bounded);
                    if (positive != null) {
                        if (chance(2)) {
                            add(
                                    new Unary(
                                            pick(
                                                    List.of(
                                                            Unary.Kind.RSQRT,
                                                            Unary.Kind.SQRT,
                                                            Unary.Kind.LOG))),
                                    positive);
                        } else {
                            add(new Binary(Binary.Kind.DIVIDE), ofType(type), positive);
                        }
                    }
                }
            }
            default -> {
                Binary.Kind kind =
                        pick(
                                List.of(
                                        Binary.Kind.ADD,
                                        Binary.Kind.SUBTRACT,
                                        Binary.Kind.MULTIPLY,
                                        Binary.Kind.MAXIMUM,
                                        Binary.Kind.MINIMUM));
                Integer product = add(new Binary(kind), x, ofType(type));
                if (product != null && kind == Binary.Kind.MULTIPLY) {
                    add(new Unary(Unary.Kind.TANH), product);
                }
            }
        }
    }

    private void conversion() {
        int x = any();
        TensorType type = typeOf(x);
        if (style == Style.SMOOTH) {
            if (chance(3)) {
                boolean wide = doubleOnly || type.dtype() == DType.FLOAT32;
                add(new Convert(wide ? DType.FLOAT64 : DType.FLOAT32), x);
            } else {
                int rank = 1 + random.nextInt(3);
                List<Dim> dims = new ArrayList<>(Collections.nCopies(rank, Dim.of(1)));
                dims.replaceAll(d -> randomDim());
                DType dtype = doubleOnly ? DType.FLOAT64 : DType.FLOAT32;
                if (elements(new TensorType(dtype, dims)) < 500) {
                    add(new Iota(boundSymbols(new TensorType(dtype, dims)), random.nextInt(rank)));
                }
            }
            return;
        }
        add(
                new Convert(
                        pick(
                                List.of(
                                        DType.FLOAT32,
                                        DType.INT32,
                                        DType.FLOAT64,
                                        DType.INT64,
                                        DType.BOOL,
                                        DType.UINT8,
                                        DType.FLOAT16))),
                x);
    }

    /** Only symbols that an argument binds may stand in a step's own type; others become 3. */
    TensorType boundSymbols(TensorType type) {
        List<Dim> dims = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean bound = dim.symbols().stream().allMatch(this::isBound);
            dims.add(bound ? dim : Dim.of(3));
        }
        return type.withDims(dims);
    }

    private boolean isBound(String symbol) {
        return args.stream().anyMatch(a -> a.type().dims().contains(Dim.symbol(symbol)));
    }
}
