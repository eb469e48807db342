package org.keratin.kernel.target;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.Dim;

/**
 * Runs a function of the target level: the meaning that emitted code is tested against. On a CPU the threads run one
 * after the other; on a GPU the lanes of a block go in lockstep, with those on the other side of a branch switched off,
 * so that a barrier only has to check that all are there.
 */
public final class TargetInterpreter {
    private final TargetFunc func;
    private final List<MemorySegment> params;
    private final Map<String, Long> symbols;
    private final Map<Integer, MemorySegment> locals = new HashMap<>();
    private final Map<Integer, long[]> regs = new HashMap<>();
    private final int members;
    private final Map<Inst.Source, long[]> specials;

    private TargetInterpreter(
            TargetFunc func,
            List<MemorySegment> params,
            Map<String, Long> symbols,
            int members,
            Map<Inst.Source, long[]> specials) {
        this.func = func;
        this.params = params;
        this.symbols = symbols;
        this.members = members;
        this.specials = specials;
    }

    /** Runs a CPU function on so many threads. */
    public static void run(TargetFunc func, List<MemorySegment> params, Map<String, Long> symbols, int threads) {
        for (int t = 0; t < threads; t++) {
            Map<Inst.Source, long[]> specials = Map.of(
                    Inst.Source.THREAD, new long[] {t}, Inst.Source.THREADS, new long[] {threads});
            new TargetInterpreter(func, params, symbols, 1, specials).run();
        }
    }

    /** Runs a GPU function on its grid. */
    public static void launch(TargetFunc func, List<MemorySegment> params, Map<String, Long> symbols) {
        Inst.Launch launch = func.launch();
        if (launch == null) {
            throw new IllegalArgumentException("function " + func.name() + " has no grid");
        }
        long gridX = eval(launch.gridX(), symbols);
        long gridY = eval(launch.gridY(), symbols);
        long gridZ = eval(launch.gridZ(), symbols);
        int members = launch.blockX() * launch.blockY();
        for (long z = 0; z < gridZ; z++) {
            for (long y = 0; y < gridY; y++) {
                for (long x = 0; x < gridX; x++) {
                    Map<Inst.Source, long[]> specials = new HashMap<>();
                    specials.put(Inst.Source.BLOCK_X, filled(members, x));
                    specials.put(Inst.Source.BLOCK_Y, filled(members, y));
                    specials.put(Inst.Source.BLOCK_Z, filled(members, z));
                    specials.put(Inst.Source.GRID_X, filled(members, gridX));
                    specials.put(Inst.Source.BLOCK_DIM_X, filled(members, launch.blockX()));
                    specials.put(Inst.Source.BLOCK_DIM_Y, filled(members, launch.blockY()));
                    long[] laneX = new long[members];
                    long[] laneY = new long[members];
                    for (int m = 0; m < members; m++) {
                        laneX[m] = m % launch.blockX();
                        laneY[m] = m / launch.blockX();
                    }
                    specials.put(Inst.Source.LANE_X, laneX);
                    specials.put(Inst.Source.LANE_Y, laneY);
                    new TargetInterpreter(func, params, symbols, members, specials).run();
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
            long copies = local.space() == Mem.Space.LOCAL ? members : 1;
            long bytes = local.elements() * local.dtype().byteSize() * copies;
            locals.put(local.id(), Arena.ofAuto().allocate(bytes, 64));
        }
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
                    values[i] = from[i / out.type().lanes()];
                }
            }
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
                long[] values = new long[members * lanes.size()];
                for (int m = 0; m < members; m++) {
                    for (int i = 0; i < lanes.size(); i++) {
                        int lane = lanes.get(i);
                        values[m * lanes.size() + i] =
                                lane < width ? first[m * width + lane] : second[m * width + lane - width];
                    }
                }
                regs.put(out.id(), values);
            }
            case Inst.Apply apply -> apply(apply);
            case Inst.Special(Reg out, Inst.Source source, String symbol) -> special(out, source, symbol);
            case Inst.Load(Reg out, Mem mem, Reg offset, Reg mask, int _) -> load(out, mem, offset, mask, active);
            case Inst.Gather(Reg out, Mem mem, Reg offsets, Reg mask) -> {
                long[] at = value(offsets);
                long[] masks = mask == null ? null : value(mask);
                int lanes = out.type().lanes();
                long[] values = new long[members * lanes];
                for (int i = 0; i < values.length; i++) {
                    if (active[i / lanes] && (masks == null || masks[i] != 0)) {
                        values[i] = read(mem, i / lanes, at[i]);
                    }
                }
                regs.put(out.id(), values);
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
                for (boolean here : active) {
                    if (!here) {
                        throw new IllegalStateException(
                                "function " + func.name() + ": a barrier that not all lanes of the block reach");
                    }
                }
            }
            case Inst.Intrinsic intrinsic -> {
                List<long[]> args = intrinsic.args().stream().map(this::value).toList();
                List<long[]> results = Intrinsics.apply(intrinsic, args, members);
                for (int i = 0; i < results.size(); i++) {
                    regs.put(intrinsic.out().get(i).id(), results.get(i));
                }
            }
            case Inst.Prefetch _, Inst.Comment _ -> {}
        }
    }

    private void apply(Inst.Apply apply) {
        List<Reg> args = apply.args();
        long[] a = value(args.get(0));
        long[] b = args.size() > 1 ? value(args.get(1)) : a;
        long[] c = args.size() > 2 ? value(args.get(2)) : a;
        long[] values = new long[a.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = PrimSemantics.apply(
                    apply.prim(),
                    args.getFirst().type().dtype(),
                    apply.out().type().dtype(),
                    a[i],
                    b[i],
                    c[i]);
        }
        regs.put(apply.out().id(), values);
    }

    private void special(Reg out, Inst.Source source, @Nullable String symbol) {
        if (source == Inst.Source.SYMBOL) {
            Long value = symbols.get(symbol);
            if (value == null) {
                throw new IllegalArgumentException("the symbol " + symbol + " has no value");
            }
            regs.put(out.id(), filled(members, value));
            return;
        }
        long[] values = specials.get(source);
        if (values == null) {
            throw new IllegalStateException("function " + func.name() + " reads " + source + ", which is not here");
        }
        regs.put(out.id(), values);
    }

    private void load(Reg out, Mem mem, Reg offset, @Nullable Reg mask, boolean[] active) {
        long[] at = value(offset);
        long[] masks = mask == null ? null : value(mask);
        int lanes = out.type().lanes();
        long[] values = new long[members * lanes];
        for (int i = 0; i < values.length; i++) {
            if (active[i / lanes] && (masks == null || masks[i] != 0)) {
                values[i] = read(mem, i / lanes, at[i / lanes] + i % lanes);
            }
        }
        regs.put(out.id(), values);
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
            regs.put(loop.iv().id(), iv.clone());
            for (int i = 0; i < current.length; i++) {
                regs.put(loop.carried().get(i).inside().id(), current[i].clone());
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
            regs.put(loop.carried().get(i).out().id(), current[i]);
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
            long[] values = new long[members * lanes];
            for (int i = 0; i < values.length; i++) {
                if (then[i / lanes] && thenValues != null) {
                    values[i] = thenValues[i];
                } else if (otherwise[i / lanes] && otherValues != null) {
                    values[i] = otherValues[i];
                }
            }
            regs.put(merge.out().id(), values);
        }
    }

    private long read(Mem mem, int member, long index) {
        return MemoryBits.read(memory(mem), mem.dtype(), place(mem, member, index));
    }

    private void write(Mem mem, int member, long index, long bits) {
        MemoryBits.write(memory(mem), mem.dtype(), place(mem, member, index), bits);
    }

    private static long place(Mem mem, int member, long index) {
        if (mem.space() == Mem.Space.GLOBAL) {
            return index;
        }
        if (index < 0 || index >= mem.elements()) {
            throw new IndexOutOfBoundsException("element " + index + " of " + mem.name() + " of " + mem.elements());
        }
        return mem.space() == Mem.Space.LOCAL ? member * mem.elements() + index : index;
    }

    private MemorySegment memory(Mem mem) {
        if (mem.space() == Mem.Space.GLOBAL) {
            return params.get(func.params().indexOf(mem));
        }
        MemorySegment local = locals.get(mem.id());
        if (local == null) {
            throw new IllegalStateException("memory " + mem.name() + " is not declared by " + func.name());
        }
        return local;
    }

    private long[] value(Reg reg) {
        long[] values = regs.get(reg.id());
        if (values == null) {
            throw new IllegalStateException("function " + func.name() + " uses " + reg + " before its definition");
        }
        return values;
    }

    private long[] define(Reg reg) {
        long[] values = new long[members * reg.type().lanes()];
        regs.put(reg.id(), values);
        return values;
    }
}
