package org.keratin.kernel.target;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Runs a function of the target level: the meaning that emitted code is tested against. On a CPU
 * the threads run one after the other; on a GPU the lanes of a block go in lockstep, with those on
 * the other side of a branch switched off, so that a barrier only has to check that all are there.
 * Shared memory is watched for races, which lockstep would hide.
 */
public final class TargetInterpreter {
    private final TargetFunc func;
    private final Map<String, Long> symbols;

    /** By the id of a {@link Mem}. */
    private final @Nullable MemorySegment[] memories;

    /** By the id of a {@link Mem}: for shared memories. */
    private final @Nullable SharedRaces[] races;

    /**
     * By the id of a register: its lanes for each member. An array belongs to the instruction that
     * defines it.
     */
    private @Nullable long[][] regs = new long[64][];

    private final int members;
    private final Map<Inst.Source, long[]> specials = new EnumMap<>(Inst.Source.class);

    private TargetInterpreter(
            TargetFunc func, List<MemorySegment> params, Map<String, Long> symbols, int members) {
        this.func = func;
        this.symbols = symbols;
        this.members = members;
        int count = 0;
        for (List<Mem> list : List.of(func.params(), func.locals())) {
            for (Mem mem : list) {
                count = Math.max(count, mem.id() + 1);
            }
        }
        this.memories = new MemorySegment[count];
        this.races = new SharedRaces[count];
        for (int i = 0; i < func.params().size(); i++) {
            memories[func.params().get(i).id()] = params.get(i);
        }
        for (Mem local : func.locals()) {
            long copies = local.space() == Mem.Space.LOCAL ? members : 1;
            long bytes = local.elements() * local.dtype().byteSize() * copies;
            memories[local.id()] = Arena.ofAuto().allocate(bytes, 64);
            if (local.space() == Mem.Space.SHARED) {
                races[local.id()] = new SharedRaces(func.name(), local);
            }
        }
    }

    /** Runs a CPU function on so many threads. */
    public static void run(
            TargetFunc func, List<MemorySegment> params, Map<String, Long> symbols, int threads) {
        for (int t = 0; t < threads; t++) {
            TargetInterpreter thread = new TargetInterpreter(func, params, symbols, 1);
            thread.specials.put(Inst.Source.THREAD, new long[] {t});
            thread.specials.put(Inst.Source.THREADS, new long[] {threads});
            thread.run();
        }
    }

    /** Runs a GPU function on its grid. */
    public static void launch(
            TargetFunc func, List<MemorySegment> params, Map<String, Long> symbols) {
        Inst.Launch launch = func.launch();
        if (launch == null) {
            throw new IllegalArgumentException("function " + func.name() + " has no grid");
        }
        long gridX = eval(launch.gridX(), symbols);
        long gridY = eval(launch.gridY(), symbols);
        long gridZ = eval(launch.gridZ(), symbols);
        int members = launch.blockX() * launch.blockY();
        TargetInterpreter block = new TargetInterpreter(func, params, symbols, members);
        block.specials.put(Inst.Source.GRID_X, filled(members, gridX));
        block.specials.put(Inst.Source.BLOCK_DIM_X, filled(members, launch.blockX()));
        block.specials.put(Inst.Source.BLOCK_DIM_Y, filled(members, launch.blockY()));
        long[] laneX = new long[members];
        long[] laneY = new long[members];
        for (int m = 0; m < members; m++) {
            laneX[m] = m % launch.blockX();
            laneY[m] = m / launch.blockX();
        }
        block.specials.put(Inst.Source.LANE_X, laneX);
        block.specials.put(Inst.Source.LANE_Y, laneY);
        for (long z = 0; z < gridZ; z++) {
            block.specials.put(Inst.Source.BLOCK_Z, filled(members, z));
            for (long y = 0; y < gridY; y++) {
                block.specials.put(Inst.Source.BLOCK_Y, filled(members, y));
                for (long x = 0; x < gridX; x++) {
                    block.specials.put(Inst.Source.BLOCK_X, filled(members, x));
                    block.run();
                }
            }
        }
    }

    private static long eval(Dim dim, Map<String, Long> symbols) {
        return dim.eval(symbols::get);
    }

    private static long[] filled(int members, long value) {
        long[] values = new long[members];
        Arrays.fill(values, value);
        return values;
    }

    private void run() {
        for (Mem local : func.locals()) {
            memory(local).fill((byte) 0);
        }
        nextPhase();
        boolean[] active = new boolean[members];
        Arrays.fill(active, true);
        exec(func.body(), active);
    }

    private void exec(List<Inst> body, boolean[] active) {
        for (Inst inst : body) {
            exec(inst, active);
        }
    }

    private void exec(Inst inst, boolean[] active) {
        switch (inst) {
            case Inst.Const(Reg out, long bits) -> {
                long[] values = define(out);
                Arrays.fill(values, PrimSemantics.canonical(out.type().dtype(), bits));
            }
            case Inst.Lanes(Reg out) -> {
                long[] values = define(out);
                for (int i = 0; i < values.length; i++) {
                    values[i] = i % out.type().lanes();
                }
            }
            case Inst.Splat(Reg out, Reg scalar) -> {
                long[] from = value(scalar);
                long[] values = define(out);
                for (int i = 0; i < values.length; i++) {
                    int given = scalar.type().lanes();
                    values[i] = from[i / out.type().lanes() * given + i % given];
                }
            }
            case Inst.Dot dot -> dot(dot);
            case Inst.Extract(Reg out, Reg vector, int lane) -> {
                long[] from = value(vector);
                long[] values = define(out);
                for (int m = 0; m < members; m++) {
                    values[m] = from[m * vector.type().lanes() + lane];
                }
            }
            case Inst.Shuffle(Reg out, Reg a, Reg b, List<Integer> lanes) -> {
                long[] first = value(a);
                long[] second = value(b);
                int width = a.type().lanes();
                long[] values = define(out);
                for (int m = 0; m < members; m++) {
                    for (int i = 0; i < lanes.size(); i++) {
                        int lane = lanes.get(i);
                        values[m * lanes.size() + i] =
                                lane < width
                                        ? first[m * width + lane]
                                        : second[m * width + lane - width];
                    }
                }
            }
            case Inst.Apply apply -> apply(apply);
            case Inst.Special(Reg out, Inst.Source source, String symbol) ->
                    special(out, source, symbol);
            case Inst.Load(Reg out, Mem mem, Reg offset, Reg mask, int _) ->
                    load(out, mem, offset, mask, active);
            case Inst.Gather(Reg out, Mem mem, Reg offsets, Reg mask) -> {
                long[] at = value(offsets);
                long[] masks = mask == null ? null : value(mask);
                int lanes = out.type().lanes();
                long[] values = define(out);
                for (int i = 0; i < values.length; i++) {
                    boolean on = active[i / lanes] && (masks == null || masks[i] != 0);
                    values[i] = on ? read(mem, i / lanes, at[i]) : 0;
                }
            }
            case Inst.Store(Mem mem, Reg offset, Reg value, Reg mask, int _) -> {
                long[] at = value(offset);
                long[] masks = mask == null ? null : value(mask);
                long[] from = value(value);
                int lanes = value.type().lanes();
                for (int i = 0; i < from.length; i++) {
                    if (active[i / lanes] && (masks == null || masks[i] != 0)) {
                        write(mem, i / lanes, at[i / lanes] + i % lanes, from[i]);
                    }
                }
            }
            case Inst.Scatter(Mem mem, Reg offsets, Reg value, Reg mask) -> {
                long[] at = value(offsets);
                long[] masks = mask == null ? null : value(mask);
                long[] from = value(value);
                int lanes = value.type().lanes();
                for (int i = 0; i < from.length; i++) {
                    if (active[i / lanes] && (masks == null || masks[i] != 0)) {
                        write(mem, i / lanes, at[i], from[i]);
                    }
                }
            }
            case Inst.For loop -> loop(loop, active);
            case Inst.If branch -> branch(branch, active);
            case Inst.Barrier _ -> {
                together("a barrier", active);
                nextPhase();
            }
            case Inst.Intrinsic intrinsic -> {
                together(intrinsic.name(), active);
                List<long[]> args = intrinsic.args().stream().map(this::value).toList();
                List<long[]> results = Intrinsics.apply(intrinsic, args, members);
                for (int i = 0; i < results.size(); i++) {
                    set(intrinsic.out().get(i), results.get(i));
                }
            }
            case Inst.Prefetch _, Inst.Comment _ -> {}
        }
    }

    private void nextPhase() {
        for (SharedRaces memory : races) {
            if (memory != null) {
                memory.nextPhase();
            }
        }
    }

    private void together(String what, boolean[] active) {
        for (boolean here : active) {
            if (!here) {
                throw new IllegalStateException(
                        "function "
                                + func.name()
                                + ": "
                                + what
                                + " that not all lanes of the block reach");
            }
        }
    }

    private void apply(Inst.Apply apply) {
        List<Reg> args = apply.args();
        long[] a = value(args.get(0));
        long[] b = args.size() > 1 ? value(args.get(1)) : a;
        long[] c = args.size() > 2 ? value(args.get(2)) : a;
        long[] values = define(apply.out());
        DType in = args.getFirst().type().dtype();
        if (FastPrims.apply(apply.prim(), in, a, b, c, values)) {
            return;
        }
        DType out = apply.out().type().dtype();
        for (int i = 0; i < values.length; i++) {
            values[i] = PrimSemantics.apply(apply.prim(), in, out, a[i], b[i], c[i]);
        }
    }

    private void dot(Inst.Dot dot) {
        long[] a = value(dot.a());
        long[] b = value(dot.b());
        long[] values = value(dot.acc()).clone();
        DType sum = dot.acc().type().dtype();
        DType factor = dot.a().type().dtype();
        for (int i = 0; i < a.length; i++) {
            int to = i / dot.group();
            values[to] =
                    sum.isFloat()
                            ? PrimSemantics.multiplyAdd(factor, sum, a[i], b[i], values[to])
                            : PrimSemantics.canonical(sum, values[to] + a[i] * b[i]);
        }
        set(dot.out(), values);
    }

    private void special(Reg out, Inst.Source source, @Nullable String symbol) {
        if (source == Inst.Source.SYMBOL) {
            Long value = symbols.get(symbol);
            if (value == null) {
                throw new IllegalArgumentException("the symbol " + symbol + " has no value");
            }
            set(out, filled(members, value));
            return;
        }
        long[] values = specials.get(source);
        if (values == null) {
            throw new IllegalStateException(
                    "function " + func.name() + " reads " + source + ", which is not here");
        }
        set(out, values);
    }

    private void load(Reg out, Mem mem, Reg offset, @Nullable Reg mask, boolean[] active) {
        long[] at = value(offset);
        long[] masks = mask == null ? null : value(mask);
        int lanes = out.type().lanes();
        long[] values = define(out);
        for (int i = 0; i < values.length; i++) {
            boolean on = active[i / lanes] && (masks == null || masks[i] != 0);
            values[i] = on ? read(mem, i / lanes, at[i / lanes] + i % lanes) : 0;
        }
    }

    private void loop(Inst.For loop, boolean[] active) {
        long[] iv = value(loop.lower()).clone();
        long[] upper = value(loop.upper());
        long[] step = value(loop.step());
        long[][] current = new long[loop.carried().size()][];
        for (int i = 0; i < current.length; i++) {
            current[i] = value(loop.carried().get(i).init()).clone();
        }
        while (true) {
            boolean[] inside = new boolean[members];
            boolean any = false;
            for (int m = 0; m < members; m++) {
                inside[m] = active[m] && iv[m] < upper[m];
                any |= inside[m];
            }
            if (!any) {
                break;
            }
            System.arraycopy(iv, 0, define(loop.iv()), 0, members);
            for (int i = 0; i < current.length; i++) {
                long[] round = current[i];
                System.arraycopy(round, 0, define(loop.carried().get(i).inside()), 0, round.length);
            }
            exec(loop.body(), inside);
            for (int i = 0; i < current.length; i++) {
                long[] next = value(loop.carried().get(i).next());
                int lanes = next.length / members;
                for (int j = 0; j < next.length; j++) {
                    if (inside[j / lanes]) {
                        current[i][j] = next[j];
                    }
                }
            }
            for (int m = 0; m < members; m++) {
                iv[m] += inside[m] ? step[m] : 0;
            }
        }
        for (int i = 0; i < current.length; i++) {
            set(loop.carried().get(i).out(), current[i]);
        }
    }

    private void branch(Inst.If branch, boolean[] active) {
        long[] condition = value(branch.condition());
        boolean[] then = new boolean[members];
        boolean[] otherwise = new boolean[members];
        boolean anyThen = false;
        boolean anyOther = false;
        for (int m = 0; m < members; m++) {
            then[m] = active[m] && condition[m] != 0;
            otherwise[m] = active[m] && condition[m] == 0;
            anyThen |= then[m];
            anyOther |= otherwise[m];
        }
        if (anyThen) {
            exec(branch.then(), then);
        }
        if (anyOther) {
            exec(branch.otherwise(), otherwise);
        }
        for (Inst.Merge merge : branch.merges()) {
            int lanes = merge.out().type().lanes();
            long[] thenValues = anyThen ? value(merge.then()) : null;
            long[] otherValues = anyOther ? value(merge.otherwise()) : null;
            long[] values = define(merge.out());
            for (int i = 0; i < values.length; i++) {
                if (then[i / lanes] && thenValues != null) {
                    values[i] = thenValues[i];
                } else {
                    values[i] = otherwise[i / lanes] && otherValues != null ? otherValues[i] : 0;
                }
            }
        }
    }

    private long read(Mem mem, int member, long index) {
        long place = place(mem, member, index);
        SharedRaces watch = races[mem.id()];
        if (watch != null) {
            watch.read(member, (int) place);
        }
        return MemoryBits.read(memory(mem), mem.dtype(), place);
    }

    private void write(Mem mem, int member, long index, long bits) {
        long place = place(mem, member, index);
        SharedRaces watch = races[mem.id()];
        if (watch != null) {
            watch.write(member, (int) place);
        }
        MemoryBits.write(memory(mem), mem.dtype(), place, bits);
    }

    private static long place(Mem mem, int member, long index) {
        if (mem.space() == Mem.Space.GLOBAL) {
            return index;
        }
        if (index < 0 || index >= mem.elements()) {
            throw new IndexOutOfBoundsException(
                    "element " + index + " of " + mem.name() + " of " + mem.elements());
        }
        return mem.space() == Mem.Space.LOCAL ? member * mem.elements() + index : index;
    }

    private MemorySegment memory(Mem mem) {
        MemorySegment memory = mem.id() < memories.length ? memories[mem.id()] : null;
        if (memory == null) {
            throw new IllegalStateException(
                    "memory " + mem.name() + " is not declared by " + func.name());
        }
        return memory;
    }

    private long[] value(Reg reg) {
        long[] values = reg.id() < regs.length ? regs[reg.id()] : null;
        if (values == null) {
            throw new IllegalStateException(
                    "function " + func.name() + " uses " + reg + " before its definition");
        }
        return values;
    }

    /** The array that the register's instruction fills, all of it. */
    private long[] define(Reg reg) {
        long[] values = reg.id() < regs.length ? regs[reg.id()] : null;
        if (values == null) {
            values = new long[members * reg.type().lanes()];
            set(reg, values);
        }
        return values;
    }

    private void set(Reg reg, long[] values) {
        if (reg.id() >= regs.length) {
            regs = Arrays.copyOf(regs, Math.max(reg.id() + 1, 2 * regs.length));
        }
        regs[reg.id()] = values;
    }
}
