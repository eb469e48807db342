package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/** Reads StableHLO text: a module, or functions without a module around them. */
public final class Parser {
    private final Cursor in;
    private final TypeReader types;
    private final AttrReader attrs;

    private Parser(String text, String fileName) {
        in = new Cursor(text, fileName);
        Map<String, Integer> aliases = aliases(text);
        types = new TypeReader(in, aliases);
        attrs = new AttrReader(in, types, aliases);
    }

    /**
     * Reads one module.
     *
     * @param fileName named in errors and locations
     * @throws ParseException telling file, line, column and what was expected
     */
    public static Module parse(String text, String fileName) {
        return new Parser(text, fileName).module();
    }

    /**
     * Where the definitions of {@code #name = …} and {@code !name = …} begin; they may stand behind
     * their uses.
     */
    private static Map<String, Integer> aliases(String text) {
        Map<String, Integer> aliases = new HashMap<>();
        for (int line = 0; line >= 0 && line < text.length(); line = next(text, line)) {
            char sign = text.charAt(line);
            if (sign != '#' && sign != '!') {
                continue;
            }
            int end = line + 1;
            while (end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            int equals = end;
            while (equals < text.length() && text.charAt(equals) == ' ') {
                equals++;
            }
            if (equals < text.length() && text.charAt(equals) == '=') {
                aliases.putIfAbsent(text.substring(line, end), equals + 1);
            }
        }
        return aliases;
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }

    private void skipAliases() {
        while (in.at("#") || in.at("!")) {
            boolean type = in.at("!");
            in.accept(type ? "!" : "#");
            in.suffix("an alias");
            in.expect("=");
            if (type) {
                types.type();
            } else if (in.at("loc(")) {
                in.accept("loc(");
                in.balanced(')');
            } else {
                attrs.attribute();
            }
        }
    }

    private Module module() {
        skipAliases();
        String name = "";
        Map<String, Attr> attributes = Map.of();
        List<Func> funcs = new ArrayList<>();
        boolean wrapped = in.acceptWord("module") || in.acceptWord("builtin.module");
        if (wrapped) {
            if (in.at("@")) {
                name = in.symbol();
            }
            if (in.acceptWord("attributes")) {
                attributes = attrs.dictionary();
            }
            in.expect("{");
        }
        Map<String, Integer> seen = new HashMap<>();
        while (!in.atEnd() && !(wrapped && in.at("}"))) {
            if (!wrapped && (in.at("#") || in.at("!"))) {
                skipAliases();
                continue;
            }
            int start = in.pos();
            Func func = function();
            if (seen.putIfAbsent(func.name(), start) != null) {
                throw in.errorAt(start, "the function @" + func.name() + " is defined twice");
            }
            funcs.add(func);
        }
        if (wrapped) {
            in.expect("}");
            attrs.location(Location.UNKNOWN);
            skipAliases();
            if (!in.atEnd()) {
                throw in.expected("the end of the text");
            }
        }
        return new Module(name, funcs, attributes);
    }

    private Func function() {
        if (in.peek() == '"') {
            throw in.error(
                    "the generic form of a function or module is not supported, write func.func"
                            + " @name(…)");
        }
        in.expectWord("func.func");
        boolean isPrivate = in.acceptWord("private");
        if (!isPrivate && !in.acceptWord("public")) {
            in.acceptWord("nested");
        }
        String name = in.symbol();
        List<String> argNames = new ArrayList<>();
        List<Type> argTypes = new ArrayList<>();
        List<Map<String, Attr>> argAttributes = new ArrayList<>();
        in.expect("(");
        if (!in.at(")")) {
            do {
                in.expect("%");
                argNames.add(in.suffix("an argument's name"));
                in.expect(":");
                argTypes.add(types.type());
                argAttributes.add(in.at("{") ? attrs.dictionary() : Map.of());
                attrs.location(Location.UNKNOWN);
            } while (in.accept(","));
        }
        in.expect(")");
        List<Type> resultTypes = new ArrayList<>();
        List<Map<String, Attr>> resultAttributes = new ArrayList<>();
        if (in.accept("->")) {
            results(resultTypes, resultAttributes);
        }
        Map<String, Attr> attributes =
                in.acceptWord("attributes") ? new LinkedHashMap<>(attrs.dictionary()) : Map.of();
        if (!in.at("{")) {
            throw in.expected(
                    "'{', the body of @" + name + " (a function without a body is not supported)");
        }
        int start = in.pos();
        Block body = new OpReader(in, types, attrs).region(argNames, argTypes, "func.return");
        attrs.location(Location.UNKNOWN);
        List<Type> returned = body.results().stream().map(Value::type).toList();
        if (!returned.equals(resultTypes)) {
            throw in.errorAt(
                    start,
                    "@" + name + " returns " + returned + ", its signature says " + resultTypes);
        }
        return new Func(name, !isPrivate, body, argAttributes, resultAttributes, attributes);
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
}
