package org.keratin.ir.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Func;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/** Writes a module as upstream's printer does. */
public final class Printer {
    /**
     * How to print.
     *
     * @param locations whether operations, functions and arguments carry their {@code loc(…)}
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
        if (options.generic) {
            genericModule(module);
            return;
        }
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
        body(module);
        out.append('}');
        location(module.location());
        out.append('\n');
    }

    private void body(Module module) {
        for (String declaration : module.declarations()) {
            out.append("  ").append(declaration).append('\n');
        }
        for (Func func : module.funcs()) {
            out.append("  ");
            function(func, 2);
            out.append('\n');
        }
    }

    /** {@code "builtin.module"() <{sym_name = "m"}> ({ … }) {…} : () -> ()}. */
    private void genericModule(Module module) {
        out.append("\"builtin.module\"() ");
        if (!module.name().isEmpty()) {
            out.append("<{sym_name = ");
            AttrWriter.quote(out, module.name());
            out.append("}> ");
        }
        out.append("({\n");
        body(module);
        out.append("})");
        if (!module.attributes().isEmpty()) {
            out.append(' ');
            AttrWriter.dictionary(out, module.attributes());
        }
        out.append(" : () -> ()");
        location(module.location());
        out.append('\n');
    }

    private void location(Location location) {
        if (options.locations && location.isWritten()) {
            out.append(' ');
            location.print(out);
        }
    }

    private void function(Func func, int indent) {
        OpWriter writer = new OpWriter(out, func, indent, options);
        Map<String, Attr> attributes = func.attributes();
        if (options.generic) {
            generic(func, writer, indent);
        } else {
            out.append("func.func ");
            if (func.visibility() != Func.Visibility.UNWRITTEN) {
                out.append(word(func.visibility())).append(' ');
            }
            AttrWriter.symbol(out, func.name());
            arguments(func, writer);
            results(func.resultTypes(), func.resultAttributes());
            if (!attributes.isEmpty()) {
                out.append(" attributes ");
                AttrWriter.dictionary(out, attributes);
            }
            out.append(" {");
            writer.body(func.body(), "return");
            out.append('\n').repeat(' ', indent).append('}');
        }
        location(func.location());
    }

    private static String word(Func.Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    /** A private function without a body. */
    static String declaration(
            String name,
            List<Type> args,
            List<Map<String, Attr>> argAttributes,
            List<Type> results,
            List<Map<String, Attr>> resultAttributes,
            Map<String, Attr> attributes) {
        Printer printer = new Printer(Options.DEFAULT);
        StringBuilder out = printer.out.append("func.func private ");
        AttrWriter.symbol(out, name);
        out.append('(');
        printer.typeList(args, argAttributes);
        out.append(')');
        printer.results(results, resultAttributes);
        if (!attributes.isEmpty()) {
            out.append(" attributes ");
            AttrWriter.dictionary(out, attributes);
        }
        return out.toString();
    }

    private void arguments(Func func, OpWriter writer) {
        out.append('(');
        List<Value.Arg> args = func.body().args();
        for (int i = 0; i < args.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            writer.argType(args.get(i));
            writer.attributes(func.argAttributes().get(i));
            location(args.get(i).location());
        }
        out.append(')');
    }

    private void results(List<Type> types, List<Map<String, Attr>> attributes) {
        if (types.isEmpty()) {
            return;
        }
        boolean plain = types.size() == 1 && attributes.getFirst().isEmpty();
        out.append(" -> ").append(plain ? "" : "(");
        typeList(types, attributes);
        out.append(plain ? "" : ")");
    }

    private void typeList(List<Type> types, List<Map<String, Attr>> attributes) {
        for (int i = 0; i < types.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(types.get(i));
            if (!attributes.get(i).isEmpty()) {
                out.append(' ');
                AttrWriter.dictionary(out, attributes.get(i));
            }
        }
    }

    /** {@code "func.func"() <{…}> ({…}) {…} : () -> ()}. */
    private void generic(Func func, OpWriter writer, int indent) {
        Map<String, Attr> attributes = func.attributes();
        out.append("\"func.func\"() <{");
        dictionaries("arg_attrs", func.argAttributes());
        out.append("function_type = (");
        writer.types(func.argTypes());
        out.append(") -> ");
        writer.resultTypes(func.resultTypes());
        dictionariesBehind("res_attrs", func.resultAttributes());
        out.append(", sym_name = ");
        AttrWriter.quote(out, func.name());
        if (func.visibility() != Func.Visibility.UNWRITTEN) {
            out.append(", sym_visibility = \"").append(word(func.visibility())).append('"');
        }
        out.append("}> (");
        writer.genericRegion(func.body(), OpReader.FUNCTION);
        out.append(')');
        if (!attributes.isEmpty()) {
            out.append(' ');
            AttrWriter.dictionary(out, attributes);
        }
        out.append(" : () -> ()");
    }

    private void dictionaries(String name, List<Map<String, Attr>> dictionaries) {
        if (dictionaries.stream().anyMatch(d -> !d.isEmpty())) {
            list(name, dictionaries);
            out.append(", ");
        }
    }

    private void dictionariesBehind(String name, List<Map<String, Attr>> dictionaries) {
        if (dictionaries.stream().anyMatch(d -> !d.isEmpty())) {
            out.append(", ");
            list(name, dictionaries);
        }
    }

    private void list(String name, List<Map<String, Attr>> dictionaries) {
        out.append(name).append(" = [");
        for (int i = 0; i < dictionaries.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            AttrWriter.dictionary(out, dictionaries.get(i));
        }
        out.append(']');
    }
}
