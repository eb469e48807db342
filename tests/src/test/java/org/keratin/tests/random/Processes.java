package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.AllGather;
import org.keratin.ir.op.AllReduce;
import org.keratin.ir.op.AllToAll;
import org.keratin.ir.op.CollectiveBroadcast;
import org.keratin.ir.op.CollectivePermute;
import org.keratin.ir.op.CollectiveReduce;
import org.keratin.ir.op.CrossReplicaSum;
import org.keratin.ir.op.ProcessGroups;
import org.keratin.ir.op.ReduceScatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Collective ops of the one process that there is: in a group by itself, or in none. */
final class Processes {
    private static final Attr CHANNEL =
            new Attr.Dialect("#stablehlo.channel_handle<handle = 1, type = 1>");

    private Processes() {}

    private static Attr matrix(long rows, long columns, long... ids) {
        return new Attr.Dense(
                TensorType.of(DType.INT64, rows, columns), NDArray.of(ids, rows, columns));
    }

    private static ProcessGroups alone(Generator g) {
        boolean global = g.chance(4);
        return new ProcessGroups(matrix(1, 1, 0), global || g.chance(4) ? CHANNEL : null, global);
    }

    /** By itself, in the group of everyone, or in no group. */
    private static ProcessGroups groups(Generator g) {
        return switch (g.random().nextInt(4)) {
            case 0 -> new ProcessGroups(matrix(0, 0), null, false);
            case 1 -> new ProcessGroups(matrix(1, 1, -1), null, false);
            default -> alone(g);
        };
    }

    static void any(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        int dim = type.rank() == 0 ? 0 : g.random().nextInt(type.rank());
        List<Value> operands = new ArrayList<>(List.of(x));
        switch (g.random().nextInt(8)) {
            case 0 -> {
                if (type.rank() > 0) {
                    g.add(new AllGather(dim, alone(g)), others(g, operands, dim), List.of());
                }
            }
            case 1 -> {
                if (type.rank() > 0) {
                    AllToAll op = new AllToAll(dim, dim, 1, alone(g));
                    g.add(op, others(g, operands, dim), List.of());
                }
            }
            case 2 -> g.add(new AllReduce(groups(g)), operands, List.of(combiner(g, type)));
            case 3 -> {
                if (type.rank() > 0) {
                    ReduceScatter op = new ReduceScatter(dim, alone(g));
                    g.add(op, operands, List.of(combiner(g, type)));
                }
            }
            case 4 -> {
                boolean rooted = rooted(g, operands);
                g.add(new CollectiveBroadcast(groups(g), rooted), operands, List.of());
            }
            case 5 -> {
                boolean rooted = rooted(g, operands);
                CollectiveReduce op = new CollectiveReduce(groups(g), rooted);
                g.add(op, operands, List.of(combiner(g, type)));
            }
            case 6 -> g.add(permute(g), x);
            default -> g.add(new CrossReplicaSum(groups(g).groups()), x);
        }
    }

    private static CollectivePermute permute(Generator g) {
        return new CollectivePermute(
                g.chance(3) ? matrix(0, 2) : matrix(1, 2, 0, 0), g.chance(4) ? CHANNEL : null);
    }

    /** The region of all_reduce and the like, on the operand's elements or wider ones. */
    private static Block combiner(Generator g, TensorType type) {
        DType dtype = g.chance(4) ? Reductions.wider(type.dtype()) : type.dtype();
        return Bodies.combiner(g, List.of(TensorType.of(dtype)));
    }

    /** Perhaps another operand of any type with the dimension. */
    private static List<Value> others(Generator g, List<Value> operands, int dim) {
        Value other = g.chance(3) ? g.any(t -> t.rank() > dim) : null;
        if (other != null) {
            operands.add(other);
        }
        return operands;
    }

    /** Perhaps a second operand, and perhaps the number of the root, which may be anything. */
    private static boolean rooted(Generator g, List<Value> operands) {
        if (g.chance(2)) {
            return false;
        }
        operands.add(g.ofType(TensorType.of(DType.INT32, operands.size())));
        return true;
    }

    /** A block of one op, for async_start. */
    static @Nullable Block body(Generator g, TensorType type) {
        Op op =
                switch (g.random().nextInt(5)) {
                    case 0 -> permute(g);
                    case 1 -> new CollectiveBroadcast(groups(g), false);
                    case 2 -> new AllReduce(groups(g));
                    case 3 -> type.rank() == 0 ? null : new AllGather(0, alone(g));
                    default -> type.rank() == 0 ? null : new ReduceScatter(0, alone(g));
                };
        if (op == null) {
            return null;
        }
        boolean folds = op instanceof AllReduce || op instanceof ReduceScatter;
        List<Block> regions = folds ? List.of(combiner(g, type)) : List.of();
        return g.builder().block(List.of(type), (b, in) -> b.emit(op, in, regions));
    }
}
