package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Which processes a collective op joins: {@code replica_groups}, a row each, with -1 behind shorter
 * rows; no rows at all stand for one group of everyone.
 *
 * @param groups {@code dense<…> : tensor<NxMxi64>}, or {@code
 *     #stablehlo.replica_group_mesh_axes<…>}, which is kept; what its sizes say of the results'
 *     types is not checked
 * @param channel {@code #stablehlo.channel_handle<…>}; null where absent
 */
public record ProcessGroups(Attr groups, @Nullable Attr channel, boolean useGlobalDeviceIds) {
    private static final String GROUPS = "replica_groups";
    private static final String CHANNEL = "channel_handle";
    private static final Pattern MESH_AXIS =
            Pattern.compile("<\\s*name\\s*=\\s*(\"[^\"]*\")\\s*,\\s*size\\s*=\\s*(\\d+)");
    private static final Pattern AXIS = Pattern.compile("axis_ref<\\s*name\\s*=\\s*(\"[^\"]*\")");
    private static final String AXES = "#stablehlo.replica_group_mesh_axes<";
    private static final String GLOBAL = "use_global_device_ids";

    static ProcessGroups read(Map<String, Attr> attributes) {
        return new ProcessGroups(
                Attrs.required(attributes, GROUPS),
                attributes.get(CHANNEL),
                Attrs.readFlag(attributes, GLOBAL));
    }

    /** These attributes and an op's own, sorted. */
    Map<String, Attr> with(Map<String, Attr> own) {
        Map<String, Attr> attributes = new TreeMap<>(own);
        if (channel != null) {
            attributes.put(CHANNEL, channel);
        }
        attributes.put(GROUPS, groups);
        if (useGlobalDeviceIds) {
            attributes.put(GLOBAL, new Attr.Unit());
        }
        return attributes;
    }

    /** The number of processes in a group, -1 where the attribute does not tell. */
    long size() {
        if (groups instanceof Attr.Dense(TensorType type, var ignored, var none)
                && type.rank() == 2) {
            long size = type.dim(1).constant();
            return type.dim(0).equals(Dim.of(0)) ? -1 : size;
        }
        return -1;
    }

    /** The number of processes in a group as an expression. */
    Dim sizeDim() {
        return size() < 0 ? Dim.UNKNOWN : Dim.of(size());
    }

    long channelId() {
        if (channel == null) {
            return 0;
        }
        List<Integer> handle = Attrs.field(Map.of(CHANNEL, channel), CHANNEL, CHANNEL, "handle");
        return handle.isEmpty() ? 0 : handle.getFirst();
    }

    private List<Long> ids() {
        return groups instanceof Attr.Dense
                ? Attrs.readLongs(Map.of(GROUPS, groups), GROUPS)
                : List.of();
    }

    /**
     * Checks the groups.
     *
     * @param unique the label where a process occurs twice
     * @param range the label where a number is none of a process
     * @param global the label where use_global_device_ids needs a channel
     */
    void check(String unique, String range, String global) {
        if (groups instanceof Attr.Dense(TensorType type, var ignored, var none)) {
            Rules.check(
                    type.rank() == 2, unique, "replica_groups must be a matrix, received " + type);
            numbers(GROUPS, type, groups);
        } else if (!(groups instanceof Attr.Dialect(String text) && text.startsWith(AXES))) {
            throw Attrs.wrong(GROUPS, "dense<…> : tensor<NxMxi64>", groups);
        }
        Set<Long> seen = new HashSet<>();
        List<Long> named = new ArrayList<>();
        for (long id : ids()) {
            if (id == -1 && !useGlobalDeviceIds) {
                continue;
            }
            named.add(id);
            Rules.check(seen.add(id), unique, "process " + id + " occurs twice in replica_groups");
        }
        for (long id : named) {
            Rules.check(
                    id >= 0 && id < named.size(),
                    range,
                    "replica_groups must hold the numbers in [0, "
                            + named.size()
                            + "), received "
                            + named);
        }
        Rules.check(
                !useGlobalDeviceIds || channelId() > 0,
                global,
                "use_global_device_ids needs a channel above 0, received " + channelId());
    }

    private static void numbers(String name, TensorType type, Attr attr) {
        if (type.dtype() != DType.INT64) {
            throw Attrs.wrong(name, "64-bit integers", attr);
        }
    }

    /** True unless the mesh in the text has one device along each of the axes. */
    private static boolean hasOthers(String mesh) {
        Set<String> single = new HashSet<>();
        Matcher axis = MESH_AXIS.matcher(mesh);
        while (axis.find()) {
            if (axis.group(2).equals("1")) {
                single.add(axis.group(1));
            }
        }
        return AXIS.matcher(mesh).results().anyMatch(ref -> !single.contains(ref.group(1)));
    }

    /** What says that other processes take part. */
    String others() {
        return groups instanceof Attr.Dialect
                ? "its groups are axes of a mesh, not known to be of one device each"
                : "its groups have " + size() + " processes each";
    }

    /**
     * How this process takes part.
     *
     * @param outside what it does where it is in no group
     */
    Collective.Part part(Collective.Part outside) {
        if (groups instanceof Attr.Dialect(String mesh)) {
            return hasOthers(mesh) ? Collective.Part.TOGETHER : Collective.Part.ALONE;
        }
        if (size() > 1) {
            return Collective.Part.TOGETHER;
        }
        return size() < 0 || ids().contains(0L) ? Collective.Part.ALONE : outside;
    }

    /** C1 to C4 of everything with source_target_pairs. */
    static void checkPairs(String op, Attr pairs) {
        if (!(pairs instanceof Attr.Dense(TensorType type, var ignored, var none))) {
            throw Attrs.wrong("source_target_pairs", "dense<…> : tensor<Nx2xi64>", pairs);
        }
        numbers("source_target_pairs", type, pairs);
        Rules.check(
                type.rank() == 2 && type.dim(1).equals(Dim.of(2)),
                op + "_c1",
                "source_target_pairs must have two columns, received " + type);
        List<Long> all = Attrs.readLongs(Map.of("pairs", pairs), "pairs");
        Set<Long> sources = new HashSet<>();
        Set<Long> targets = new HashSet<>();
        for (int i = 0; i < all.size(); i += 2) {
            Rules.check(
                    sources.add(all.get(i)),
                    op + "_c2",
                    "process " + all.get(i) + " occurs twice as a source");
            Rules.check(
                    targets.add(all.get(i + 1)),
                    op + "_c3",
                    "process " + all.get(i + 1) + " occurs twice as a target");
            Rules.check(
                    all.get(i) >= 0 && all.get(i + 1) >= 0,
                    op + "_c4",
                    "source_target_pairs must not be negative, received " + all);
        }
    }
}
