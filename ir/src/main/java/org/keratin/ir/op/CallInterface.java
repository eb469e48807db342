package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.IrException;
import org.keratin.runtime.DType;

/**
 * How a custom_call passes its arguments: {@code api_version} and what goes with it. Nothing here
 * depends on them. Spec: #custom_call, and upstream's verifier.
 */
final class CallInterface {
    private static final String VERSION = "api_version";
    private static final String CONFIG = "backend_config";
    private static final String CALLED = "called_computations";

    /** XLA's API_VERSION_ORIGINAL, where none is written. */
    private static final int ORIGINAL = 1;

    /** XLA's API_VERSION_TYPED_FFI, the last. */
    private static final int TYPED = 4;

    private CallInterface() {}

    /**
     * @throws IrException naming the attribute and what it must be
     */
    static void check(Map<String, Attr> attributes) {
        long version = version(attributes.get(VERSION));
        Attr config = attributes.get(CONFIG);
        boolean fits = version == TYPED ? config instanceof Attr.Dict : config instanceof Attr.Str;
        if (config != null && !fits) {
            throw Attrs.wrong(
                    CONFIG,
                    (version == TYPED ? "a dictionary" : "a string")
                            + " where api_version is "
                            + version,
                    config);
        }
        Attr called = attributes.get(CALLED);
        boolean names =
                called instanceof Attr.Array(List<Attr> all)
                        && all.stream().allMatch(Attr.Symbol.class::isInstance);
        if (called != null && !names) {
            throw Attrs.wrong(CALLED, "a list of functions' names", called);
        }
        if (attributes.containsKey("operand_layouts") != attributes.containsKey("result_layouts")) {
            throw new IrException(
                    "attributes 'operand_layouts' and 'result_layouts' must be given together");
        }
    }

    private static long version(@Nullable Attr attr) {
        return switch (attr) {
            case null -> ORIGINAL;
            case Attr.Int(long value, DType dtype)
                    when dtype == DType.INT32 && value >= 0 && value <= TYPED ->
                    value;
            default -> throw Attrs.wrong(VERSION, "one of 0 to 4 as i32", attr);
        };
    }
}
