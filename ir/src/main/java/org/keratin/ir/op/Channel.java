package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;

/**
 * What send and recv say about their channel.
 *
 * @param handle {@code #stablehlo.channel_handle<handle = 0, type = 1>}; its type is 1 between
 *     devices, 2 to the host and 3 from it
 * @param pairs the devices that send and receive, null where absent
 */
public record Channel(Attr handle, boolean isHostTransfer, @Nullable Attr pairs) {
    private static final String HANDLE = "channel_handle";
    private static final String HOST = "is_host_transfer";
    private static final String PAIRS = "source_target_pairs";

    static Channel read(Map<String, Attr> attributes) {
        return new Channel(
                Attrs.required(attributes, HANDLE),
                Attrs.readBool(attributes, HOST, false),
                attributes.get(PAIRS));
    }

    Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        attributes.put(HANDLE, handle);
        if (isHostTransfer) {
            attributes.put(HOST, new Attr.Bool(true));
        }
        if (pairs != null) {
            attributes.put(PAIRS, pairs);
        }
        return attributes;
    }

    /** The constraints C1 to C5 of send and recv, which are the same for {@code hostType}. */
    void check(String op, int hostType) {
        if (pairs != null) {
            ProcessGroups.checkPairs(op, pairs);
        }
        List<Integer> type = Attrs.field(Map.of(HANDLE, handle), HANDLE, HANDLE, "type");
        int expected = isHostTransfer ? hostType : 1;
        Rules.check(
                type.equals(List.of(expected)),
                op + "_c5",
                "the channel's type must be "
                        + expected
                        + " where is_host_transfer is "
                        + isHostTransfer
                        + ", received "
                        + type);
    }
}
