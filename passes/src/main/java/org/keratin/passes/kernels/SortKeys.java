package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Elementwise;
import org.keratin.runtime.DType;

/**
 * What a comparator orders by, where it is a total order of keys: {@code f(a) < f(b)} of integers
 * or, by TOTALORDER, floats; or {@code f(a) < f(b) | (f(a) == f(b) & the next key)}.
 */
final class SortKeys {
    /**
     * One key.
     *
     * @param value the key of the first of the two elements compared, in the comparator's region
     * @param descending whether greater keys come first
     */
    record Key(Value value, boolean descending) {
        DType dtype() {
            return value.tensorType().dtype();
        }
    }

    private final Block region;
    private final List<Key> keys = new ArrayList<>();

    private SortKeys(Block region) {
        this.region = region;
    }

    /** The keys of a comparator, the first one first; null where it is none of that form. */
    static @Nullable List<Key> of(Block region) {
        SortKeys found = new SortKeys(region);
        return found.order(region.results().getFirst()) ? found.keys : null;
    }

    private boolean order(Value value) {
        Node node = value.definition();
        if (node == null) {
            return false;
        }
        if (node.op() instanceof Compare) {
            Key key = key(node);
            return key != null && keys.add(key);
        }
        if (!(node.op() instanceof Binary(Binary.Kind kind)) || kind != Binary.Kind.OR) {
            return false;
        }
        return orElse(node.operand(0), node.operand(1)) || orElse(node.operand(1), node.operand(0));
    }

    /** {@code less | (equal & rest)} with the two behind in any order. */
    private boolean orElse(Value less, Value tie) {
        Node first = less.definition();
        Node both = tie.definition();
        if (first == null
                || both == null
                || !(first.op() instanceof Compare)
                || !(both.op() instanceof Binary(Binary.Kind kind))
                || kind != Binary.Kind.AND) {
            return false;
        }
        Key key = key(first);
        for (int i = 0; key != null && i < 2; i++) {
            Node equal = both.operand(i).definition();
            if (equal != null && isTie(equal, first)) {
                keys.add(key);
                if (order(both.operand(1 - i))) {
                    return true;
                }
                keys.removeLast();
            }
        }
        return false;
    }

    private static boolean isTie(Node equal, Node less) {
        return equal.op() instanceof Compare(Compare.Direction direction, Compare.Type type)
                && direction == Compare.Direction.EQ
                && less.op() instanceof Compare(Compare.Direction _, Compare.Type other)
                && type == other
                && (equal.operands().equals(less.operands())
                        || equal.operands().equals(less.operands().reversed()));
    }

    private @Nullable Key key(Node node) {
        if (!(node.op() instanceof Compare(Compare.Direction direction, Compare.Type type))
                || type == Compare.Type.FLOAT
                || direction != Compare.Direction.LT && direction != Compare.Direction.GT) {
            return null;
        }
        Value left = node.operand(0);
        Value right = node.operand(1);
        boolean less = direction == Compare.Direction.LT;
        if (isKey(left, right, 0)) {
            return new Key(left, !less);
        }
        return isKey(right, left, 0) ? new Key(right, less) : null;
    }

    /**
     * True if {@code a} computes from the first element of one operand what {@code b} computes from
     * the second.
     */
    private boolean isKey(Value a, Value b, int depth) {
        if (depth > 16 || !a.type().equals(b.type())) {
            return false;
        }
        Node left = a.definition();
        Node right = b.definition();
        if (left == null || right == null) {
            int arg = region.args().indexOf(a);
            return left == null && arg % 2 == 0 && region.args().indexOf(b) == arg + 1;
        }
        if (left.op() instanceof Constant) {
            return left.op().equals(right.op());
        }
        if (!(left.op() instanceof Elementwise)
                || !left.op().equals(right.op())
                || left.operands().size() != right.operands().size()) {
            return false;
        }
        for (int i = 0; i < left.operands().size(); i++) {
            if (!isKey(left.operand(i), right.operand(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
