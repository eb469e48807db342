package org.keratin.saving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.Ops;

/** Reshaping, slicing and joining ops of keras.ops.numpy. */
final class ShapeOperations {
    private ShapeOperations() {}

    static void add(OperationRegistry.Family family) {
        family.put("Reshape", a -> Ops.reshape(a.tensor(0), a.integers("newshape")));
        family.put("Ravel", a -> Ops.reshape(a.tensor(0), -1));
        family.put("BroadcastTo", a -> Ops.broadcastTo(a.tensor(0), a.integers("shape")));
        family.put("Concatenate", a -> Ops.concatenate(a.tensors(0), a.integer("axis", 0)));
        family.put("Stack", a -> Ops.stack(a.tensors(0), a.integer("axis", 0)));
        family.put("ExpandDims", a -> expandDims(a.tensor(0), a.integers("axis")));
        family.put("Squeeze", a -> squeeze(a.tensor(0), a.axes("axis")));
        family.put(
                "Swapaxes", a -> Ops.swapaxes(a.tensor(0), a.integer("axis1"), a.integer("axis2")));
        family.put(
                "Take",
                a -> {
                    Tensor x = a.tensor(0);
                    Tensor indices = a.operand(1, x);
                    return a.setting("axis") == null
                            ? Ops.take(Ops.reshape(x, -1), indices, 0)
                            : Ops.take(x, indices, a.integer("axis"));
                });
        family.put(
                "Transpose",
                a -> {
                    int[] axes = a.axes("axes");
                    return axes == null
                            ? Ops.transpose(a.tensor(0))
                            : Ops.transpose(a.tensor(0), axes);
                });
        family.put("Pad", a -> pad(a));
        family.put("GetItem", a -> getItem(a));
    }

    private static Tensor expandDims(Tensor x, int[] axes) {
        int rank = x.rank() + axes.length;
        Tensor expanded = x;
        for (int axis :
                Arrays.stream(axes).map(axis -> axis < 0 ? axis + rank : axis).sorted().toArray()) {
            expanded = Ops.expandDims(expanded, axis);
        }
        return expanded;
    }

    /** Without axes every dimension that is known to be 1 goes away. */
    private static Tensor squeeze(Tensor x, int @Nullable [] axes) {
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < x.rank(); i++) {
            int axis = i;
            boolean named =
                    axes != null
                            && Arrays.stream(axes)
                                    .anyMatch(
                                            given ->
                                                    (given < 0 ? given + x.rank() : given) == axis);
            if (axes == null ? Long.valueOf(1).equals(x.shape().get(i)) : named) {
                gone.add(i);
            }
        }
        Tensor squeezed = x;
        for (int axis : gone.reversed()) {
            squeezed = Ops.squeeze(squeezed, axis);
        }
        return squeezed;
    }

    private static Tensor pad(OperationArguments a) {
        Tensor x = a.tensor(0);
        if (a.setting("mode") instanceof String mode && !mode.equals("constant")) {
            throw a.error("padding in mode '" + mode + "' is not known here");
        }
        Object width = a.setting("pad_width");
        int[][] pairs = new int[x.rank()][2];
        for (int i = 0; i < x.rank(); i++) {
            Object pair =
                    width instanceof List<?> list && list.size() == x.rank() ? list.get(i) : width;
            if (pair instanceof List<?> one && one.size() == 1) {
                pair = one.getFirst();
            }
            if (pair instanceof Number both) {
                pairs[i] = new int[] {both.intValue(), both.intValue()};
            } else if (pair instanceof List<?> two
                    && two.size() == 2
                    && two.get(0) instanceof Number low
                    && two.get(1) instanceof Number high) {
                pairs[i] = new int[] {low.intValue(), high.intValue()};
            } else {
                throw a.error(
                        "`pad_width` must hold a pair of integers for each dimension. Received: "
                                + width);
            }
        }
        double value =
                a.size() > 1 && a.arg(1) instanceof Number number
                        ? number.doubleValue()
                        : a.setting("constant_values") instanceof Number named
                                ? named.doubleValue()
                                : 0;
        return Ops.pad(x, pairs, value);
    }

    /** {@code x[key]}: integers, slices, `...` and new axes, as NumPy's basic indexing. */
    private static Tensor getItem(OperationArguments a) {
        Tensor x = a.tensor(0);
        Object raw = a.arg(1);
        List<?> key = raw instanceof List<?> list ? list : List.of(raw);
        long taken =
                key.stream()
                        .filter(
                                part ->
                                        part instanceof Number
                                                || part instanceof ObjectReader.SliceSpec)
                        .count();
        if (taken > x.rank()) {
            throw a.error("too many indices: " + taken + " for a tensor of rank " + x.rank());
        }
        int[] from = new int[x.rank()];
        int[] to = new int[x.rank()];
        int[] step = new int[x.rank()];
        Arrays.fill(to, Integer.MAX_VALUE);
        Arrays.fill(step, 1);
        List<Integer> gone = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        int axis = 0;
        int out = 0;
        for (Object part : key) {
            switch (part) {
                case Number index -> {
                    from[axis] = checked(a, index.longValue());
                    to[axis] = from[axis] == -1 ? Integer.MAX_VALUE : from[axis] + 1;
                    gone.add(axis++);
                }
                case ObjectReader.SliceSpec slice -> {
                    step[axis] = slice.step() == null ? 1 : checked(a, slice.step());
                    if (step[axis] <= 0) {
                        throw a.error("a slice with the step " + step[axis] + " is not known here");
                    }
                    from[axis] = slice.start() == null ? 0 : checked(a, slice.start());
                    to[axis] = slice.stop() == null ? Integer.MAX_VALUE : checked(a, slice.stop());
                    axis++;
                    out++;
                }
                case String dots when dots.equals(ObjectReader.ELLIPSIS) -> {
                    int rest = x.rank() - (int) taken;
                    axis += rest;
                    out += rest;
                }
                default -> {
                    if (part != ObjectReader.NOTHING) {
                        throw a.error("an index of this kind is not known here: " + part);
                    }
                    added.add(out++);
                }
            }
        }
        Tensor result = Ops.slice(x, from, to, step);
        for (int dimension : gone.reversed()) {
            result = Ops.squeeze(result, dimension);
        }
        for (int dimension : added) {
            result = Ops.expandDims(result, dimension);
        }
        return result;
    }

    private static int checked(OperationArguments a, long index) {
        if (index < -Integer.MAX_VALUE || index > Integer.MAX_VALUE) {
            throw a.error("an index is out of range: " + index);
        }
        return (int) index;
    }

    /** Into sections of equal size, or at indices. */
    static Structure<Tensor> split(OperationArguments a) {
        Tensor x = a.tensor(0);
        int axis = a.integer("axis", 0);
        int at = axis < 0 ? axis + x.rank() : axis;
        if (at < 0 || at >= x.rank()) {
            throw a.error("there is no axis " + axis + " in a tensor of rank " + x.rank());
        }
        Long size = x.shape().get(at);
        int[] ends;
        if (a.setting("indices_or_sections") instanceof Number sections) {
            int count = sections.intValue();
            if (size == null || count <= 0 || size % count != 0) {
                throw a.error(
                        "an axis of size " + size + " cannot be split into " + count + " sections");
            }
            ends = new int[count - 1];
            Arrays.setAll(ends, i -> Math.toIntExact(size / count * (i + 1)));
        } else {
            ends = a.integers("indices_or_sections");
        }
        List<Structure<Tensor>> parts = new ArrayList<>();
        for (int i = 0; i <= ends.length; i++) {
            int[] from = new int[at + 1];
            int[] to = new int[at + 1];
            int[] step = new int[at + 1];
            Arrays.fill(to, Integer.MAX_VALUE);
            Arrays.fill(step, 1);
            from[at] = i == 0 ? 0 : ends[i - 1];
            to[at] = i == ends.length ? Integer.MAX_VALUE : ends[i];
            parts.add(Structure.of(Ops.slice(x, from, to, step)));
        }
        return new Structure.Seq<>(parts);
    }
}
