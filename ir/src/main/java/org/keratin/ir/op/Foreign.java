package org.keratin.ir.op;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * An op of another dialect, read and printed in the generic form and without meaning: the verifier
 * refuses it by name. In no catalogue.
 *
 * @param attributes its properties, {@code <{…}>}
 * @param types of its results, as the text says
 * @param terminators the op that ends each region and gives its results; empty where the region's
 *     last op is one of its nodes
 */
public record Foreign(
        String name, Map<String, Attr> attributes, List<Type> types, List<String> terminators)
        implements Op {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w$.-]*");

    public Foreign {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        types = List.copyOf(types);
        terminators = List.copyOf(terminators);
    }

    /** True for what may be such an op: a name with a dialect of which this IR has not all ops. */
    public static boolean isForeign(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && NAME.matcher(name).matches()
                && Catalog.entry(name) == null
                && !List.of("stablehlo", "func", "check").contains(name.substring(0, dot));
    }

    /** What an error says of an op that is in no catalogue. */
    public static String unknown(String name) {
        if (name.equals("func.func")) {
            return "a function inside a function is not supported, write it beside the other";
        }
        return "the operation "
                + name
                + " is not known"
                + NearestName.question(name)
                + "; known are those of stablehlo and chlo, func.call and"
                + " check.expect_*";
    }

    /** The same where the text has the op in a pretty form, which only its dialect can read. */
    public static String unknownForm(String name) {
        String way = "";
        if (name.startsWith("mhlo.")) {
            way = "; MHLO's have to be rewritten to stablehlo's";
        } else if (isForeign(name)) {
            way = "; those of other dialects are kept where they are written \"…\"(…) : (…) -> …";
        }
        return unknown(name) + way;
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        return types;
    }
}
