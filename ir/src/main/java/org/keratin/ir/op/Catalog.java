package org.keratin.ir.op;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only list of ops, in the order of the documentation. Parser, printer and {@code docs/ops.md}
 * derive from it.
 */
public final class Catalog {
    private static final Map<String, OpEntry> ENTRIES = new LinkedHashMap<>();
    private static final Set<Elements> ANY = EnumSet.allOf(Elements.class);
    private static final Set<Elements> NUMERIC = EnumSet.complementOf(EnumSet.of(Elements.STRING));
    private static final Set<Elements> FLOAT = EnumSet.of(Elements.FLOAT);
    private static final Set<Elements> UNSIGNED = EnumSet.of(Elements.UNSIGNED);
    private static final Set<Elements> BOOL = EnumSet.of(Elements.BOOL);
    private static final Set<Elements> SIGNED = EnumSet.of(Elements.SIGNED);

    static {
        for (Unary.Kind kind : Unary.Kind.values()) {
            String section = kind == Unary.Kind.ERF ? "CHLO erf" : "#" + kind.mnemonic();
            add(kind.opName(), (a, in, out, r) -> new Unary(kind), section, kind.groups());
        }
        for (Binary.Kind kind : Binary.Kind.values()) {
            add(
                    kind.opName(),
                    (a, in, out, r) -> new Binary(kind),
                    "#" + kind.mnemonic(),
                    kind.groups());
        }
        core("compare", Compare::create, ANY);
        core("select", Select::create, BOOL);
        core("clamp", Clamp::create, NUMERIC);
        core("convert", Convert::create, NUMERIC);
        core("reduce_precision", ReducePrecision::create, FLOAT);
        core("constant", Constant::create, ANY);
        core("iota", Iota::create, NUMERIC);
        core("bitcast_convert", BitcastConvert::create, NUMERIC);
        core("broadcast_in_dim", BroadcastInDim::create, ANY);
        core("reshape", Reshape::create, ANY);
        core("transpose", Transpose::create, ANY);
        core("reverse", Reverse::create, ANY);
        core("slice", Slice::create, ANY);
        core("pad", Pad::create, ANY);
        core("concatenate", Concatenate::create, ANY);
        core("dynamic_slice", DynamicSlice::create, ANY);
        core("dynamic_update_slice", DynamicUpdateSlice::create, ANY);
        core("gather", Gather::create, ANY);
        core("scatter", Scatter::create, ANY);
        core("reduce", Reduce::create, ANY);
        core("reduce_window", ReduceWindow::create, NUMERIC);
        core("select_and_scatter", SelectAndScatter::create, NUMERIC);
        core("sort", Sort::create, NUMERIC);
        core("dot_general", DotGeneral::create, NUMERIC);
        core("convolution", Convolution::create, NUMERIC);
        core("rng_bit_generator", RngBitGenerator::create, UNSIGNED);
        add("func.call", Call::create, "func dialect", ANY);
        core("if", If::create, BOOL);
        core("case", Case::create, SIGNED);
        core("while", While::create, ANY);
        core("custom_call", CustomCall::create, ANY);
        core("optimization_barrier", OptimizationBarrier::create, ANY);
        core("tuple", TupleOp::create, ANY);
        core("get_tuple_element", GetTupleElement::create, ANY);
    }

    private Catalog() {}

    private static void core(String mnemonic, OpFactory factory, Set<Elements> groups) {
        add("stablehlo." + mnemonic, factory, "#" + mnemonic, groups);
    }

    private static void add(String name, OpFactory factory, String section, Set<Elements> groups) {
        ENTRIES.put(name, new OpEntry(name, factory, section, Collections.unmodifiableSet(groups)));
    }

    /** The entry of an op by its full name; null for an unknown one. */
    public static @Nullable OpEntry entry(String name) {
        return ENTRIES.get(name);
    }

    /** All entries in order. */
    public static Collection<OpEntry> entries() {
        return Collections.unmodifiableCollection(ENTRIES.values());
    }
}
