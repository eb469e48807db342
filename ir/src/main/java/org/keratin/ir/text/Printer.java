package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/** Writes a module as upstream's printer does. */
public final class Printer {
    /**
     * How to print.
     *
     * @param locations whether each operation carries its {@code loc(…)}
     * @param generic whether every operation is written in the generic form
     */
    public record Options(boolean locations, boolean generic) {
        /** Upstream's default: pretty forms, no locations. */
        public static final Options DEFAULT = new Options(false, false);
    }

    private final StringBuilder out = new StringBuilder();
    private final Options options;

    private Printer(Options options) {
        this.options = options;
    }

    /** The module in pretty form without locations, ending in a new line. */
    public static String print(Module module) {
        return print(module, Options.DEFAULT);
    }

    public static String print(Module module, Options options) {
        Printer printer = new Printer(options);
        printer.module(module);
        return printer.out.toString();
    }

    /** One function, not indented, ending in a new line. */
    public static String print(Func func, Options options) {
        Printer printer = new Printer(options);
        printer.function(func, 0);
        return printer.out.append('\n').toString();
    }

    private void module(Module module) {
        out.append("module");
        if (!module.name().isEmpty()) {
            out.append(' ');
            AttrWriter.symbol(out, module.name());
        }
        if (!module.attributes().isEmpty()) {
            out.append(" attributes ");
            AttrWriter.dictionary(out, module.attributes());
        }
        out.append(" {\n");
        for (Func func : module.funcs()) {
            out.append("  ");
            function(func, 2);
            out.append('\n');
        }
        out.append("}\n");
    }

    private void function(Func func, int indent) {
        OpWriter writer = new OpWriter(out, func, indent, options);
        out.append("func.func ").append(func.isPublic() ? "public " : "private ");
        AttrWriter.symbol(out, func.name());
        out.append('(');
        List<Value.Arg> args = func.body().args();
        for (int i = 0; i < args.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            writer.arg(args.get(i));
            writer.attributes(func.argAttributes().get(i));
        }
        out.append(')');
        results(func);
        if (!func.attributes().isEmpty()) {
            out.append(" attributes ");
            AttrWriter.dictionary(out, func.attributes());
        }
        out.append(" {");
        writer.body(func.body(), "return");
        out.append('\n').repeat(' ', indent).append('}');
    }

    private void results(Func func) {
        List<Type> types = func.resultTypes();
        if (types.isEmpty()) {
            return;
        }
        List<Map<String, Attr>> attributes = func.resultAttributes();
        boolean plain = types.size() == 1 && attributes.getFirst().isEmpty();
        out.append(" -> ").append(plain ? "" : "(");
        for (int i = 0; i < types.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(types.get(i));
            if (!attributes.get(i).isEmpty()) {
                out.append(' ');
                AttrWriter.dictionary(out, attributes.get(i));
            }
        }
        out.append(plain ? "" : ")");
    }
}
