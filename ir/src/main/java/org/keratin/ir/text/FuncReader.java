package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.Location;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/** Reads functions: {@code func.func @f(…) -> … {…}}, and {@code "func.func"() <{…}> ({…})}. */
final class FuncReader {
    private static final String VISIBILITY = "sym_visibility";

    private final Cursor in;
    private final TypeReader types;
    private final AttrReader attrs;

    FuncReader(Cursor in, TypeReader types, AttrReader attrs) {
        this.in = in;
        this.types = types;
        this.attrs = attrs;
    }

    boolean atFunction() {
        return in.atWord("func.func") || in.at("\"func.func\"");
    }

    /** A function; null for one without a body, whose text is added to {@code declarations}. */
    @Nullable Func read(List<String> declarations) {
        int start = in.pos();
        if (in.accept("\"func.func\"")) {
            return generic(start);
        }
        in.expectWord("func.func");
        Func.Visibility visibility = visibility();
        String name = in.symbol();
        List<String> argNames = new ArrayList<>();
        List<Type> argTypes = new ArrayList<>();
        List<Location> argLocations = new ArrayList<>();
        List<Map<String, Attr>> argAttributes = new ArrayList<>();
        in.expect("(");
        if (!in.at(")")) {
            do {
                if (argTypes.size() == argNames.size() && in.accept("%")) {
                    argNames.add(in.suffix("an argument's name"));
                    in.expect(":");
                }
                argTypes.add(types.type());
                argAttributes.add(in.at("{") ? attrs.dictionary() : Map.of());
                argLocations.add(attrs.location(Location.UNKNOWN));
            } while (in.accept(","));
        }
        in.expect(")");
        List<Type> resultTypes = new ArrayList<>();
        List<Map<String, Attr>> resultAttributes = new ArrayList<>();
        if (in.accept("->")) {
            results(resultTypes, resultAttributes);
        }
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (in.acceptWord("attributes")) {
            attributes.putAll(attrs.dictionary());
        }
        if (!in.at("{") && visibility == Func.Visibility.PRIVATE) {
            attrs.location(Location.UNKNOWN);
            declarations.add(
                    Printer.declaration(
                            name,
                            argTypes,
                            argAttributes,
                            resultTypes,
                            resultAttributes,
                            attributes));
            return null;
        }
        if (!in.at("{")) {
            throw in.expected("'{', the body of @" + name + " (without one it must be private)");
        }
        if (argNames.size() < argTypes.size()) {
            throw in.error("the arguments of @" + name + " need names before its body");
        }
        int bodyAt = in.pos();
        Block body =
                new OpReader(in, types, attrs)
                        .region(argNames, argTypes, argLocations, OpReader.FUNCTION);
        Location location = attrs.location(place(start));
        checkResults(name, body, resultTypes, bodyAt);
        return new Func(
                name, visibility, body, argAttributes, resultAttributes, attributes, location);
    }

    private Func.Visibility visibility() {
        if (in.acceptWord("private")) {
            return Func.Visibility.PRIVATE;
        }
        if (in.acceptWord("public")) {
            return Func.Visibility.PUBLIC;
        }
        return in.acceptWord("nested") ? Func.Visibility.NESTED : Func.Visibility.UNWRITTEN;
    }

    private Location place(int offset) {
        return new Location(in.file(), in.line(offset), in.column(offset));
    }

    private void results(List<Type> resultTypes, List<Map<String, Attr>> resultAttributes) {
        if (!in.accept("(")) {
            resultTypes.add(types.type());
            resultAttributes.add(Map.of());
            return;
        }
        if (in.accept(")")) {
            return;
        }
        do {
            resultTypes.add(types.type());
            resultAttributes.add(in.at("{") ? attrs.dictionary() : Map.of());
        } while (in.accept(","));
        in.expect(")");
    }

    private void checkResults(String name, Block body, List<Type> resultTypes, int at) {
        List<Type> returned = body.results().stream().map(Value::type).toList();
        if (!returned.equals(resultTypes)) {
            throw in.errorAt(
                    at,
                    "@" + name + " returns " + returned + ", its signature says " + resultTypes);
        }
    }

    // ---- the generic form

    private Func generic(int start) {
        in.expect("(");
        in.expect(")");
        Map<String, Attr> attributes = new LinkedHashMap<>();
        TypeReader.Function[] type = new TypeReader.Function[1];
        if (in.accept("<")) {
            properties(attributes, type);
            in.expect(">");
        }
        in.expect("(");
        int bodyAt = in.pos();
        Block body =
                new OpReader(in, types, attrs)
                        .region(List.of(), List.of(), List.of(), OpReader.FUNCTION);
        in.expect(")");
        if (in.at("{")) {
            properties(attributes, type);
        }
        in.expect(":");
        in.expect("(");
        in.expect(")");
        in.expect("->");
        in.expect("(");
        in.expect(")");
        Location location = attrs.location(place(start));
        if (!(attributes.remove("sym_name") instanceof Attr.Str(String name))) {
            throw in.errorAt(start, "func.func needs its name, sym_name = \"…\"");
        }
        if (type[0] == null) {
            throw in.errorAt(start, "@" + name + " needs its type, function_type = (…) -> …");
        }
        List<Type> given = body.args().stream().map(Value::type).toList();
        if (!given.equals(type[0].operands())) {
            throw in.errorAt(
                    bodyAt,
                    "@" + name + " takes " + given + ", its type says " + type[0].operands());
        }
        checkResults(name, body, type[0].results(), bodyAt);
        Func.Visibility visibility = visibility(attributes.remove(VISIBILITY), start);
        return new Func(
                name,
                visibility,
                body,
                dictionaries(attributes.remove("arg_attrs"), given.size(), start),
                dictionaries(attributes.remove("res_attrs"), type[0].results().size(), start),
                attributes,
                location);
    }

    private Func.Visibility visibility(@Nullable Attr written, int start) {
        if (written == null) {
            return Func.Visibility.UNWRITTEN;
        }
        return switch (written) {
            case Attr.Str(String word) when word.equals("public") -> Func.Visibility.PUBLIC;
            case Attr.Str(String word) when word.equals("private") -> Func.Visibility.PRIVATE;
            case Attr.Str(String word) when word.equals("nested") -> Func.Visibility.NESTED;
            default ->
                    throw in.errorAt(start, VISIBILITY + " is one of public, private and nested");
        };
    }

    /** A dictionary in which {@code function_type} is read as types. */
    private void properties(Map<String, Attr> attributes, TypeReader.Function[] type) {
        in.expect("{");
        if (in.accept("}")) {
            return;
        }
        do {
            int start = in.pos();
            String name = in.peek() == '"' ? in.string() : in.name("an attribute's name");
            if (name.equals("function_type")) {
                in.expect("=");
                type[0] = types.function();
            } else if (attributes.put(name, in.accept("=") ? attrs.attribute() : new Attr.Unit())
                    != null) {
                throw in.errorAt(start, "the attribute '" + name + "' occurs twice");
            }
        } while (in.accept(","));
        in.expect("}");
    }

    private List<Map<String, Attr>> dictionaries(@Nullable Attr attr, int count, int start) {
        if (attr == null) {
            return Collections.nCopies(count, Map.of());
        }
        List<Map<String, Attr>> dictionaries = new ArrayList<>();
        if (attr instanceof Attr.Array(List<Attr> elements)) {
            for (Attr element : elements) {
                dictionaries.add(
                        element instanceof Attr.Dict(Map<String, Attr> entries)
                                ? entries
                                : Map.of());
            }
        }
        if (dictionaries.size() != count) {
            throw in.errorAt(
                    start, "arg_attrs and res_attrs need a dictionary for each of " + count);
        }
        return dictionaries;
    }
}
