package org.keratin.cuda.map;

import java.util.ArrayList;
import java.util.List;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.FlatAxes;
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
 * Contractions tiled through shared memory. A block of 16 × 16 threads makes a tile of the result,
 * each thread up to 4 × 4 elements of it, 16 apart, so that a half warp reads neighbouring columns
 * and stores them together. The block walks k in steps of 16: all threads copy the two factors'
 * tiles to shared memory, meet, and multiply.
 *
 * <p>Each element takes its terms in ascending order with fused multiply-adds and no padding terms,
 * so the result is the CPU's and the interpreter's, bit for bit, in both numerics.
 */
final class ContractionMapper {
    private static final int SIDE = 16;
    private static final int DEPTH = 16;
    private static final int MOST_EACH = 4;
    private static final Axis ROW_TILE = new Axis("%rowtile", Dim.of(1));
    private static final Axis COLUMN_TILE = new Axis("%columntile", Dim.of(1));

    private final Kernel kernel;
    private final ContractionForm form;
    private final TargetBuilder b;
    private final BodyEmitter body;
    private final VType type;
    private final Side left;
    private final Side right;
    private final Reg laneX;
    private final Reg laneY;

    /**
     * One factor's tile.
     *
     * @param lines the axes of its rows or columns
     * @param each lines per thread
     * @param alongK whether its elements are neighbours in memory along k
     */
    private record Side(Read read, FlatAxes lines, int each, boolean alongK, Mem tile) {
        int width() {
            return each * SIDE;
        }

        /** Elements from one k to the next; odd where lanes write along k, for the banks. */
        int pitch() {
            return pitch(each, alongK);
        }

        static int pitch(int each, boolean alongK) {
            return each * SIDE + (alongK ? 1 : 0);
        }
    }

    private ContractionMapper(Kernel kernel, ContractionForm form) {
        this.kernel = kernel;
        this.form = form;
        this.b = new TargetBuilder(kernel.params());
        this.body = new BodyEmitter(b, kernel, PointMapper.PlainLoops.INSTANCE);
        DType dtype = form.contract().out().dtype();
        this.type = new VType(dtype, 1);
        this.left = side(form.contract().lhs(), form.rows(), "left");
        this.right = side(form.contract().rhs(), form.columns(), "right");
        this.laneX = b.special(Inst.Source.LANE_X);
        this.laneY = b.special(Inst.Source.LANE_Y);
    }

    static TargetFunc map(Kernel kernel, ContractionForm form) {
        return new ContractionMapper(kernel, form).map();
    }

    private Side side(Read read, FlatAxes lines, String name) {
        Param param = kernel.params().get(read.param());
        String inner = form.k().axes().getLast().name();
        Dim offset = param.offset(read.index());
        boolean alongK = offset.isContiguousIn(inner);
        int each = MOST_EACH;
        Dim extent = lines.extent();
        while (each > 1 && extent.isConstant() && extent.constant() <= (long) each * SIDE / 2) {
            each /= 2;
        }
        Mem tile =
                b.local(
                        name,
                        type.dtype(),
                        Mem.Space.SHARED,
                        (long) Side.pitch(each, alongK) * DEPTH);
        return new Side(read, lines, each, alongK, tile);
    }

    private TargetFunc map() {
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Const) {
                body.emit(stmt, Point.SINGLE);
            }
        }
        Dim rowTiles = left.lines().extent().ceilDiv(left.width());
        Dim columnTiles = right.lines().extent().ceilDiv(right.width());
        // all in x, the only dimension of a grid that takes more than 65535 blocks; columns fastest
        // share left tiles
        List<Axis> axes = new ArrayList<>(form.batch().axes());
        axes.add(new Axis(ROW_TILE.name(), rowTiles));
        axes.add(new Axis(COLUMN_TILE.name(), columnTiles));
        FlatAxes blocks = new FlatAxes(axes);
        blocks.bind(b, b.special(Inst.Source.BLOCK_X));
        Reg firstRow = b.dims().emit(ROW_TILE.dim().times(left.width()));
        Reg firstColumn = b.dims().emit(COLUMN_TILE.dim().times(right.width()));

        List<Reg> sums = products(firstRow, firstColumn);

        for (int i = 0; i < left.each(); i++) {
            Reg row = b.iadd(firstRow, b.iadd(laneY, b.index((long) i * SIDE)));
            for (int j = 0; j < right.each(); j++) {
                Reg column = b.iadd(firstColumn, b.iadd(laneX, b.index((long) j * SIDE)));
                Reg sum = sums.get(i * right.each() + j);
                inside(
                        List.of(edge(left, row), edge(right, column)),
                        () -> epilogue(row, column, sum));
            }
        }
        return b.finish(kernel, new Inst.Launch(blocks.extent(), Dim.of(1), Dim.of(1), SIDE, SIDE));
    }

    private void epilogue(Reg row, Reg column, Reg sum) {
        form.rows().bind(b, row);
        form.columns().bind(b, column);
        body.define(form.contract().out(), sum);
        for (Stmt stmt : kernel.body()) {
            if (!(stmt instanceof Stmt.Const) && !(stmt instanceof Stmt.Contract)) {
                body.emit(stmt, Point.SINGLE);
            }
        }
    }

    // ---- products ----

    private List<Reg> products(Reg firstRow, Reg firstColumn) {
        Dim extent = form.k().extent();
        List<Reg> sums = new ArrayList<>();
        Reg zero = b.constant(type, 0);
        for (int i = 0; i < left.each() * right.each(); i++) {
            sums.add(zero);
        }
        Reg end = b.dims().emit(extent);
        Reg wholeEnd = b.dims().emit(extent.minus(extent.mod(DEPTH)));
        Reg step = b.index(DEPTH);
        List<Reg> whole = sums;
        if (!extent.isConstant() || extent.constant() >= DEPTH) {
            whole =
                    b.loop(
                            b.index(0),
                            wholeEnd,
                            step,
                            sums,
                            (at, carried) -> {
                                copy(left, firstRow, at, false);
                                copy(right, firstColumn, at, false);
                                b.barrier();
                                List<Reg> next = multiply(step, carried);
                                b.barrier();
                                return next;
                            });
        }
        if (extent.mod(DEPTH).equals(Dim.of(0))) {
            return whole;
        }
        // the rest: no round or one, the same for all threads
        return b.loop(
                wholeEnd,
                end,
                step,
                whole,
                (at, carried) -> {
                    copy(left, firstRow, at, true);
                    copy(right, firstColumn, at, true);
                    b.barrier();
                    List<Reg> next = multiply(b.apply(Prim.ISUB, end, at), carried);
                    b.barrier();
                    return next;
                });
    }

    /** One step of k: the tile's elements from global to shared memory, stored k by k. */
    private void copy(Side side, Reg firstLine, Reg firstK, boolean guardK) {
        int width = side.width();
        for (int i = 0; i < side.each(); i++) {
            Reg line;
            Reg k;
            if (side.alongK()) {
                k = laneX;
                line = b.iadd(laneY, b.index((long) i * SIDE));
            } else {
                Reg flat = b.iadd(b.imul(laneY, b.index(SIDE)), laneX);
                Reg across = b.index(width);
                Reg quotient = b.apply(Prim.UDIV, flat, across);
                line = b.apply(Prim.ISUB, flat, b.imul(quotient, across));
                k = b.iadd(quotient, b.index((long) i * SIDE * SIDE / width));
            }
            Reg globalLine = b.iadd(firstLine, line);
            Reg globalK = b.iadd(firstK, k);
            Reg place = b.iadd(b.imul(k, b.index(side.pitch())), line);
            List<Reg> conditions = new ArrayList<>();
            conditions.add(edge(side, globalLine));
            if (guardK) {
                conditions.add(b.apply(Prim.SLT, globalK, b.dims().emit(form.k().extent())));
            }
            // lines past the edge keep what the tile held: their results are never stored
            inside(
                    conditions,
                    () -> {
                        side.lines().bind(b, globalLine);
                        form.k().bind(b, globalK);
                        Reg element = body.factor(side.read(), type, Point.SINGLE);
                        b.store(side.tile(), place, element, null, type.dtype().byteSize());
                    });
        }
    }

    private List<Reg> multiply(Reg count, List<Reg> sums) {
        return b.loop(
                b.index(0),
                count,
                b.index(1),
                sums,
                (k, carried) -> {
                    Reg[] a = line(left, k, laneY);
                    Reg[] c = line(right, k, laneX);
                    List<Reg> next = new ArrayList<>();
                    for (int i = 0; i < a.length; i++) {
                        for (int j = 0; j < c.length; j++) {
                            next.add(
                                    BodyEmitter.multiplyAdd(
                                            b, a[i], c[j], carried.get(i * c.length + j)));
                        }
                    }
                    return next;
                });
    }

    private Reg[] line(Side side, Reg k, Reg lane) {
        Reg first = b.iadd(b.imul(k, b.index(side.pitch())), lane);
        Reg[] values = new Reg[side.each()];
        for (int i = 0; i < values.length; i++) {
            Reg at = i == 0 ? first : b.iadd(first, b.index((long) i * SIDE));
            values[i] = b.load(side.tile(), at, 1, null, type.dtype().byteSize());
        }
        return values;
    }

    // ---- edges ----

    /** Whether a line exists; a constant true where all do. */
    private Reg edge(Side side, Reg line) {
        Dim extent = side.lines().extent();
        return extent.mod(side.width()).equals(Dim.of(0))
                ? b.constant(VType.BIT, 1)
                : b.apply(Prim.SLT, line, b.dims().emit(extent));
    }

    private void inside(List<Reg> conditions, Runnable then) {
        Reg all = conditions.getFirst();
        for (Reg condition : conditions.subList(1, conditions.size())) {
            all = b.apply(Prim.AND, all, condition);
        }
        b.branch(all, then, () -> {});
    }
}
