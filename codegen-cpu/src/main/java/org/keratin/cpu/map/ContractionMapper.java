package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Contractions by register tiles: {@code rows × vectors} accumulators are carried round the reduced
 * axes; each step loads the column vectors once and broadcasts one element per row. Each
 * accumulator takes its terms in ascending order with a fused multiply-add, so strict and fast
 * numerics are the same here.
 *
 * <p>Rows are walked in tiles; where the extent is no multiple, the last tile is moved up to
 * overlap the one before (the same values are computed again), and extents below a tile take tiles
 * of 4, 2 and 1 rows.
 */
final class ContractionMapper {
    /** Accumulators that keep the multiply-add units and the loads of a single row busy. */
    private static final int FLYING = 8;

    /** How far ahead of a single row's loads a packed panel is asked for, in bytes. */
    private static final int AHEAD = 2048;

    /** How far ahead of them a matrix is that is not packed, at least, in its rows. */
    private static final int ROWS_AHEAD = 3;

    /** Row tiles per block, inside which every panel is walked when threads share the rows. */
    private static final int BLOCK_TILES = 16;

    private final Kernel kernel;
    private final TargetBuilder b;
    private final BodyEmitter body;
    private final ContractionShape shape;
    private final TileShape tile;
    private final VType accType;
    private final @Nullable GroupStep groups;
    private final Dim panels;
    private final Axis panelAxis = new Axis("%panel", Dim.of(1));
    private final boolean updates;

    /** Most accumulators of a single row. */
    private final int flying;

    /** What the accumulators of a panel's columns begin with, before any row tile. */
    private List<Reg> start = List.of();

    private ContractionMapper(Kernel kernel, ContractionShape shape, CpuTarget target) {
        this.kernel = kernel;
        this.shape = shape;
        this.b = new TargetBuilder(kernel.params());
        DType dtype = shape.contract().out().dtype();
        Dim rows = shape.row() == null ? Dim.of(1) : shape.row().extent();
        this.tile =
                TileShape.choose(
                        target,
                        Math.max(4, dtype.byteSize()),
                        rows,
                        shape.column().extent(),
                        shape.packed(),
                        isAliased());
        this.body = new BodyEmitter(b, kernel, new VectorReduce(target, tile.lanes()));
        this.accType = new VType(dtype, tile.lanes());
        this.groups = shape.product() == null ? null : new GroupStep(b, shape, kernel, accType);
        this.panels = shape.column().extent().ceilDiv(tile.columns());
        // Wider runs of a matrix's rows are fewer jumps between pages; masks would need registers.
        boolean wide = shape.packed() == 0 && hasWholePanels();
        this.flying = wide ? Math.max(FLYING, target.vectorRegisters() / 2) : FLYING;
        this.updates = kernel.params().stream().anyMatch(p -> p.access() == Param.Access.UPDATE);
    }

    /** The mapped function, or null where the kernel needs the plain mapping. */
    static @Nullable TargetFunc map(Kernel kernel, CpuTarget target) {
        ContractionShape shape = ContractionShape.of(kernel, target);
        return shape == null ? null : new ContractionMapper(kernel, shape, target).map();
    }

    private TargetFunc map() {
        // what depends on no axis is the same for every tile
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Const) {
                body.emit(stmt, Point.SINGLE);
            }
        }
        Reg zero = b.index(0);
        Reg allPanels = b.dims().emit(panels);
        if (!shape.outer().isEmpty()) {
            ThreadSplit.points(
                    b,
                    shape.outer(),
                    () -> panelLoop(zero, allPanels, 1, () -> rows(zero, rowExtent())));
        } else if (sharesPanels()) {
            ThreadSplit.Range range = ThreadSplit.split(b, panels, 1);
            panels(range.begin(), range.end());
        } else {
            ThreadSplit.Range range = ThreadSplit.split(b, rowDim(), tile.rows());
            Reg block = b.index((long) BLOCK_TILES * tile.rows());
            b.loop(
                    range.begin(),
                    range.end(),
                    block,
                    from -> {
                        Reg to = b.smin(b.iadd(from, block), range.end());
                        panelLoop(zero, allPanels, 1, () -> rows(from, to));
                    });
        }
        return b.finish(kernel, null);
    }

    /**
     * All rows of a range of panels. A single row (or two) is bound by the weights that stream in:
     * several panels at once keep enough loads and multiply-adds in flight.
     */
    private void panels(Reg from, Reg to) {
        Reg zero = b.index(0);
        Reg rows = rowExtent();
        Runnable whole = () -> panelLoop(from, to, 1, () -> rows(zero, rowExtent()));
        boolean one = shape.row() == null || rowDim().equals(Dim.of(1));
        int most = Math.max(1, flying / tile.vectors());
        if (most == 1 || rowDim().isConstant() && !one) {
            whole.run();
            return;
        }
        Runnable single =
                () -> {
                    Reg at = together(most, from, to);
                    int fewer = FLYING / tile.vectors();
                    if (fewer < most && fewer > 1) {
                        at = together(fewer, at, to);
                    }
                    together(1, at, to);
                };
        if (one) {
            single.run();
        } else {
            b.branch(b.apply(Prim.IEQ, rows, b.index(1)), single, whole);
        }
    }

    /** The single row of as many whole groups of panels as there are; where they end. */
    private Reg together(int group, Reg from, Reg to) {
        Reg zero = b.index(0);
        Reg whole = to;
        if (group > 1) {
            Reg count = b.apply(Prim.SDIV, b.apply(Prim.ISUB, to, from), b.index(group));
            whole = b.iadd(from, b.imul(count, b.index(group)));
        }
        panelLoop(from, whole, group, () -> tile(1, zero, group, masks(group)));
        return whole;
    }

    private Dim rowDim() {
        return shape.row() == null ? Dim.of(1) : shape.row().extent();
    }

    private Reg rowExtent() {
        return b.dims().emit(rowDim());
    }

    /**
     * Threads share panels where there are enough of them, so that each reads its own weights once.
     */
    private boolean sharesPanels() {
        if (shape.row() == null) {
            return true;
        }
        return panels.isConstant()
                && panels.constant() >= 4
                && !(rowDim().isConstant() && rowDim().constant() >= 1024);
    }

    private void panelLoop(Reg from, Reg to, int step, Runnable rows) {
        b.loop(
                from,
                to,
                b.index(step),
                panel -> {
                    b.dims().bind(panelAxis.name(), panel);
                    start = start(step);
                    rows.run();
                });
    }

    /** All row tiles of {@code [from, to)} for the panel bound now. */
    private void rows(Reg from, Reg to) {
        Reg[] masks = masks(1);
        if (shape.row() == null) {
            tile(1, from, 1, masks);
            return;
        }
        Dim extent = rowDim();
        if (extent.isConstant() && extent.constant() % tile.rows() == 0) {
            b.loop(from, to, b.index(tile.rows()), at -> tile(tile.rows(), at, 1, masks));
            return;
        }
        Reg count = b.apply(Prim.ISUB, to, from);
        Reg enough = b.apply(Prim.SLE, b.index(tile.rows()), count);
        if (updates) {
            Reg wholeEnd = b.apply(Prim.ISUB, to, b.apply(Prim.SREM, count, b.index(tile.rows())));
            b.loop(from, wholeEnd, b.index(tile.rows()), at -> tile(tile.rows(), at, 1, masks));
            smallTiles(wholeEnd, to, masks);
            return;
        }
        Consumer<Reg> overlapped =
                at -> {
                    Reg last = b.apply(Prim.ISUB, to, b.index(tile.rows()));
                    tile(tile.rows(), b.smin(at, last), 1, masks);
                };
        b.branch(
                enough,
                () -> b.loop(from, to, b.index(tile.rows()), overlapped),
                () -> smallTiles(from, to, masks));
    }

    private void smallTiles(Reg from, Reg to, Reg[] masks) {
        Reg at = from;
        for (int rows : new int[] {4, 2, 1}) {
            if (rows >= tile.rows()) {
                continue;
            }
            Reg begin = at;
            Reg length = b.apply(Prim.ISUB, to, begin);
            Reg end = b.iadd(begin, b.apply(Prim.AND, length, b.index(-rows)));
            b.loop(begin, end, b.index(rows), row -> tile(rows, row, 1, masks));
            at = end;
        }
    }

    /** True if the rows of the left factor are a multiple of 4096 bytes apart. */
    private boolean isAliased() {
        if (shape.row() == null) {
            return false;
        }
        Dim stride = shape.lhs().coefficient(shape.row().name());
        int bytes = kernel.params().get(shape.contract().lhs().param()).dtype().byteSize();
        return stride.isConstant() && stride.constant() * bytes % 4096 == 0;
    }

    private boolean hasWholePanels() {
        return shape.column().extent().mod(tile.columns()).equals(Dim.of(0));
    }

    /** One mask per column vector, null where all columns of every panel exist. */
    private Reg[] masks(int group) {
        Reg[] masks = new Reg[tile.vectors() * group];
        if (hasWholePanels()) {
            return masks;
        }
        Reg extent = b.dims().emit(shape.column().extent());
        for (int v = 0; v < masks.length; v++) {
            Reg start = b.dims().emit(columnStart(v));
            masks[v] = VectorLoop.mask(b, tile.lanes(), b.apply(Prim.ISUB, extent, start));
        }
        return masks;
    }

    /** The first column of a vector; vectors count on through the panels of a group. */
    private Dim columnStart(int vector) {
        return panelAxis.dim().times(tile.columns()).plus((long) vector * tile.lanes());
    }

    // ---- one tile ----

    private void tile(int rows, Reg firstRow, int group, @Nullable Reg[] masks) {
        int vectors = tile.vectors() * group;
        b.comment(rows + " x " + vectors + " vectors");
        if (shape.row() != null) {
            b.dims().bind(shape.row().name(), firstRow);
        }
        List<Reg> accs = new ArrayList<>();
        for (int i = 0; i < rows * vectors; i++) {
            accs.add(start.get(i % vectors));
        }
        accs = reduce(accs, carried -> step(rows, carried, masks));
        for (int r = 0; r < rows; r++) {
            if (shape.row() != null) {
                b.dims().bind(shape.row().name(), r == 0 ? firstRow : b.iadd(firstRow, b.index(r)));
            }
            for (int v = 0; v < vectors; v++) {
                b.dims().bind(shape.column().name(), b.dims().emit(columnStart(v)));
                body.define(shape.contract().out(), accs.get(r * vectors + v));
                Reg mask = masks[v];
                if (tile.lanes() == 1 && mask != null) {
                    b.branch(mask, () -> epilogue(Point.SINGLE), () -> {});
                } else {
                    epilogue(new Point(shape.column().name(), tile.lanes(), mask));
                }
            }
        }
    }

    private void epilogue(Point point) {
        for (Stmt stmt : kernel.body()) {
            if (!(stmt instanceof Stmt.Const) && !(stmt instanceof Stmt.Contract)) {
                body.emit(stmt, point);
            }
        }
    }

    /** Zeros; where bytes are biased, what that adds to each column's sum taken away before. */
    private List<Reg> start(int group) {
        Reg zero = b.constant(accType, 0);
        List<Reg> zeros = Collections.nCopies(tile.vectors() * group, zero);
        return groups == null || !groups.isBiased()
                ? zeros
                : reduce(zeros, sums -> groups.bias(sums, columns(sums.size())));
    }

    private List<Reg> reduce(List<Reg> accs, UnaryOperator<List<Reg>> step) {
        List<Axis> k = shape.k().isEmpty() ? List.of(new Axis("%once", Dim.of(1))) : shape.k();
        return b.nest(k.subList(0, k.size() - 1), accs, inner -> reduce(k.getLast(), inner, step));
    }

    private List<Reg> reduce(Axis axis, List<Reg> accs, UnaryOperator<List<Reg>> step) {
        Reg zero = b.index(0);
        Reg extent = b.dims().emit(axis.extent());
        // Two steps at a time, but for a short odd axis (a 3 × 3 kernel on one channel): its few
        // steps would end up side by side, share the operands of overlapping windows, and push
        // accumulators out of their registers.
        boolean shortOdd =
                axis.extent().isConstant()
                        && axis.extent().constant() < 8
                        && axis.extent().constant() % 2 == 1;
        int unroll = shortOdd ? 1 : 2;
        Reg mainEnd = unroll == 1 ? extent : VectorLoop.mainEnd(b, zero, extent, unroll);
        List<Reg> main =
                b.loop(
                        zero,
                        mainEnd,
                        b.index(unroll),
                        accs,
                        (iv, carried) -> {
                            List<Reg> next = carried;
                            for (int u = 0; u < unroll; u++) {
                                b.dims().bind(axis.name(), u == 0 ? iv : b.iadd(iv, b.index(u)));
                                next = step.apply(next);
                            }
                            return next;
                        });
        if (axis.extent().mod(unroll).equals(Dim.of(0))) {
            return main;
        }
        return b.loop(
                mainEnd,
                extent,
                b.index(1),
                main,
                (iv, carried) -> {
                    b.dims().bind(axis.name(), iv);
                    return step.apply(carried);
                });
    }

    /** One step of the innermost reduced axis: column vectors once, one broadcast per row. */
    private List<Reg> step(int rows, List<Reg> accs, @Nullable Reg[] masks) {
        if (groups != null) {
            return groups(groups, rows, accs);
        }
        Mem rhsMem = b.param(shape.contract().rhs().param());
        int vectors = accs.size() / rows;
        Reg[] columns = new Reg[vectors];
        for (int v = 0; v < vectors; v++) {
            Dim offset = shape.rhs().substitute(Map.of(shape.column().name(), columnStart(v)));
            Reg mask = shape.packed() > 0 ? null : masks[v];
            columns[v] =
                    widen(
                            b.load(
                                    rhsMem,
                                    b.dims().emit(offset),
                                    tile.lanes(),
                                    mask,
                                    rhsMem.dtype().byteSize()));
            if (rows == 1) {
                Reg ahead = b.dims().emit(ahead(offset, rhsMem.dtype().byteSize()));
                b.add(new Inst.Prefetch(rhsMem, ahead, 1));
            }
        }
        Mem lhsMem = b.param(shape.contract().lhs().param());
        List<Reg> next = new ArrayList<>(accs);
        Reg base = b.dims().emit(shape.lhs());
        for (int r = 0; r < rows; r++) {
            Reg element;
            if (!shape.contract().lhs().guards().isEmpty()) {
                element = guarded(r);
            } else {
                element = b.load(lhsMem, rowOffset(base, r), 1, null, lhsMem.dtype().byteSize());
            }
            Reg broadcast = b.splat(widen(element), tile.lanes());
            for (int v = 0; v < vectors; v++) {
                int i = r * vectors + v;
                next.set(i, BodyEmitter.multiplyAdd(b, broadcast, columns[v], next.get(i)));
            }
        }
        return next;
    }

    /** The element of the right factor that a single row reads some steps after this one. */
    private Dim ahead(Dim offset, int elementBytes) {
        long elements = AHEAD / elementBytes;
        boolean isMatrix =
                shape.packed() == 0
                        && !shape.k().isEmpty()
                        && shape.rhs().isAffineIn(shape.k().getLast().name());
        if (isMatrix) {
            Dim row = shape.rhs().coefficient(shape.k().getLast().name());
            if (!row.isConstant() || row.constant() * ROWS_AHEAD > elements) {
                return offset.plus(row.times(ROWS_AHEAD));
            }
        }
        return offset.plus(elements);
    }

    /** One step of groups: column vectors once, one group of the left factor per row. */
    private List<Reg> groups(GroupStep groups, int rows, List<Reg> accs) {
        int vectors = accs.size() / rows;
        List<Reg> columns = columns(vectors);
        Mem mem = b.param(shape.contract().lhs().param());
        Reg base = b.dims().emit(shape.lhs());
        List<Reg> next = new ArrayList<>(accs);
        for (int r = 0; r < rows; r++) {
            Reg offset = rowOffset(base, r);
            Reg group =
                    groups.row(b.load(mem, offset, groups.size(), null, mem.dtype().byteSize()));
            for (int v = 0; v < vectors; v++) {
                int i = r * vectors + v;
                next.set(i, groups.add(group, columns.get(v), next.get(i)));
            }
        }
        return next;
    }

    /** Where the left factor's element of a tile's row is, from that of the first. */
    private Reg rowOffset(Reg base, int r) {
        Axis row = shape.row();
        return r == 0 || row == null
                ? base
                : b.iadd(base, b.dims().emit(shape.lhs().coefficient(row.name()).times(r)));
    }

    /** The groups of neighbouring columns, a vector's worth each. */
    private List<Reg> columns(int vectors) {
        Mem mem = b.param(shape.contract().rhs().param());
        int lanes = tile.lanes() * shape.groupSize();
        List<Reg> columns = new ArrayList<>();
        for (int v = 0; v < vectors; v++) {
            Dim offset = shape.rhs().substitute(Map.of(shape.column().name(), columnStart(v)));
            columns.add(b.load(mem, b.dims().emit(offset), lanes, null, mem.dtype().byteSize()));
        }
        return columns;
    }

    /** A left element whose guards are looked at each time. */
    private Reg guarded(int r) {
        Axis row = shape.row();
        if (row == null || r == 0) {
            return body.factor(shape.contract().lhs(), accType.withLanes(1), Point.SINGLE);
        }
        Reg first = b.dims().emit(row.dim());
        b.dims().bind(row.name(), b.iadd(first, b.index(r)));
        Reg element = body.factor(shape.contract().lhs(), accType.withLanes(1), Point.SINGLE);
        b.dims().bind(row.name(), first);
        return element;
    }

    private Reg widen(Reg reg) {
        DType dtype = accType.dtype();
        return reg.type().dtype() == dtype
                ? reg
                : b.apply(reg.type().withDtype(dtype), Prim.CONVERT, reg);
    }
}
