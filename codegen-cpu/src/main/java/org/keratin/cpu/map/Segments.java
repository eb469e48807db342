package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * The parts of an axis in which guards do not change: the operands of a concatenation, an array and
 * its padding. In the inside of a long part a body needs no masks, and reads nothing of what it is
 * not about to use.
 */
final class Segments {
    /** A shorter part is not worth a loop of its own, in vectors. */
    private static final int SHORTEST = 4;

    private static final int MOST = 3;

    /** What all copies of a body may have together, in statements. */
    private static final int LARGEST = 1024;

    /**
     * Points of the axis.
     *
     * @param known which guards hold at all of them, and which at none
     */
    record Segment(long lower, long upper, Map<Guard, Boolean> known) {}

    private record Interval(long lower, long upper) {
        boolean contains(long at) {
            return lower <= at && at < upper;
        }
    }

    private final String axis;
    private final Map<Guard, Interval> intervals = new LinkedHashMap<>();
    private int statements;

    private Segments(String axis) {
        this.axis = axis;
    }

    /** The long parts in order; none where no guard ends inside of the axis. */
    static List<Segment> of(List<Stmt> body, Axis axis, int lanes) {
        if (!axis.extent().isConstant() || axis.extent().constant() < (long) SHORTEST * lanes) {
            return List.of();
        }
        Segments segments = new Segments(axis.name());
        segments.visit(body);
        return segments.parts(axis.extent().constant(), lanes);
    }

    private List<Segment> parts(long extent, int lanes) {
        TreeSet<Long> ends = new TreeSet<>(List.of(0L, extent));
        for (Interval interval : intervals.values()) {
            for (long end : new long[] {interval.lower(), interval.upper()}) {
                if (0 < end && end < extent) {
                    ends.add(end);
                }
            }
        }
        List<Segment> parts = new ArrayList<>();
        long from = 0;
        for (long to : ends) {
            if (to - from >= (long) SHORTEST * lanes) {
                Map<Guard, Boolean> known = new LinkedHashMap<>();
                for (Map.Entry<Guard, Interval> entry : intervals.entrySet()) {
                    known.put(entry.getKey(), entry.getValue().contains(from));
                }
                parts.add(new Segment(from, to, known));
            }
            from = to;
        }
        boolean isWhole = ends.size() == 2;
        // each part, what is between them, and the rest of a vector
        int copies = 2 * parts.size() + 2;
        return isWhole || parts.size() > MOST || copies * statements > LARGEST ? List.of() : parts;
    }

    private void visit(List<Stmt> body) {
        for (Stmt stmt : body) {
            statements++;
            switch (stmt) {
                case Stmt.Load load -> visit(load.read());
                case Stmt.Store store -> store.guards().forEach(this::visit);
                case Stmt.Reduce reduce -> {
                    visit(reduce.body());
                    visit(reduce.combiner().body());
                }
                case Stmt.Loop loop -> visit(loop.body());
                case Stmt.For loop -> visit(loop.body());
                case Stmt.When when -> {
                    when.guards().forEach(this::visit);
                    visit(when.body());
                }
                case Stmt.Contract contract -> {
                    visit(contract.lhs());
                    visit(contract.rhs());
                }
                case Stmt.Const _, Stmt.Index _, Stmt.Compute _ -> {}
            }
        }
    }

    private void visit(Read read) {
        read.guards().forEach(this::visit);
    }

    /** Notes a guard of the axis alone, {@code lower <= c axis + rest < upper}. */
    private void visit(Guard guard) {
        Dim expr = guard.expr();
        if (!expr.isAffineIn(axis)
                || !Stream.of(
                                expr.coefficient(axis),
                                expr.without(axis),
                                guard.lower(),
                                guard.upper())
                        .allMatch(Dim::isConstant)) {
            return;
        }
        long step = expr.coefficient(axis).constant();
        long lower = guard.lower().constant() - expr.without(axis).constant();
        long upper = guard.upper().constant() - expr.without(axis).constant();
        if (step > 0) {
            intervals.put(
                    guard, new Interval(Math.ceilDiv(lower, step), Math.ceilDiv(upper, step)));
        } else if (step < 0) {
            intervals.put(
                    guard,
                    new Interval(Math.floorDiv(upper, step) + 1, Math.floorDiv(lower, step) + 1));
        }
    }
}
