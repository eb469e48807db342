package org.keratin.ir.op;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * An op by name that a function of the module spells out; running it is calling that function.
 * Spec: #composite.
 *
 * @param op the name, with a namespace: {@code my.op}
 * @param parameters what the name is to know, kept as it is
 * @param decomposition the function
 */
public record Composite(
        String op,
        Map<String, Attr> parameters,
        String decomposition,
        long version,
        List<Type> types)
        implements Op.Evaluable {
    private static final Pattern FIRST = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_$]+");

    public Composite {
        parameters = new Attr.Dict(parameters).entries();
        types = List.copyOf(types);
    }

    @Override
    public String name() {
        return "stablehlo.composite";
    }

    @Override
    public Map<String, Attr> attributes() {
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (!parameters.isEmpty()) {
            attributes.put("composite_attributes", new Attr.Dict(parameters));
        }
        attributes.put("decomposition", new Attr.Symbol(decomposition));
        attributes.put("name", new Attr.Str(op));
        if (version != 0) {
            attributes.put("version", Attrs.i32(version));
        }
        return attributes;
    }

    static Op create(GenericForm form) {
        @Nullable Attr parameters = form.attributes().get("composite_attributes");
        if (parameters != null && !(parameters instanceof Attr.Dict)) {
            throw Attrs.wrong("composite_attributes", "a dictionary", parameters);
        }
        return new Composite(
                Attrs.readString(form.attributes(), "name"),
                parameters instanceof Attr.Dict(Map<String, Attr> entries) ? entries : Map.of(),
                Attrs.readString(form.attributes(), "decomposition"),
                form.attributes().containsKey("version")
                        ? Attrs.readInt32(form.attributes(), "version")
                        : 0,
                form.results());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.check(
                hasNamespace(op),
                "composite_c1",
                "the name needs a namespace, as in my.op, received '" + op + "'");
        return types;
    }

    /** Word by word: one expression for all of them would nest as deep as a name is long. */
    private static boolean hasNamespace(String name) {
        List<String> words = List.of(name.split("\\.", -1));
        return words.size() > 1
                && FIRST.matcher(words.getFirst()).matches()
                && words.stream().skip(1).allMatch(word -> WORD.matcher(word).matches());
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return context.call(decomposition, operands);
    }
}
