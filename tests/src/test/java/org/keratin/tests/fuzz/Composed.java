package org.keratin.tests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two modules as one: an entry that calls the first function of each, the second's with results of
 * the first where the types allow it.
 */
final class Composed {
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "func\\.func (?:public |private )?@([A-Za-z0-9_]{1,40})\\(([^(){}]{0,400})\\)"
                            + " *(?:-> *(?:\\(([^(){}]{0,200})\\)"
                            + "|([^(){} ]{1,80}(?:<[^(){}]{0,80}>)?)))? *\\{");
    private static final Pattern TYPE = Pattern.compile("tensor<[^%()]{1,80}?>(?=,|$| )");

    private record Signature(String name, List<String> arguments, List<String> results) {}

    private Composed() {}

    /** The composition; the first module where one has no function of plain form. */
    static String of(String first, String second) {
        String one = renamed(body(first), "a_");
        String two = renamed(body(second), "b_");
        Signature f = signature(one);
        Signature g = signature(two);
        if (f == null || g == null) {
            return first;
        }
        List<String> given = new ArrayList<>();
        StringBuilder entry = new StringBuilder("func.func public @main(");
        for (String type : f.arguments) {
            entry.append(given.isEmpty() ? "" : ", ").append(argument(given, type));
        }
        List<String> passed = new ArrayList<>();
        for (String type : g.arguments) {
            int result = f.results.indexOf(type);
            if (result >= 0) {
                passed.add("%x" + (f.results.size() == 1 ? "" : "#" + result));
            } else {
                entry.append(given.isEmpty() ? "" : ", ").append(argument(given, type));
                passed.add(given.getLast());
            }
        }
        entry.append(") -> (").append(String.join(", ", g.results)).append(") {\n");
        call(entry, "%x", f, given.subList(0, f.arguments.size()));
        call(entry, "%y", g, passed);
        List<String> returned = new ArrayList<>();
        for (int i = 0; i < g.results.size(); i++) {
            returned.add("%y" + (g.results.size() == 1 ? "" : "#" + i));
        }
        entry.append("return ").append(String.join(", ", returned));
        entry.append(returned.isEmpty() ? "" : " : " + String.join(", ", g.results));
        return entry + "\n}\n" + one + "\n" + two + "\n";
    }

    private static String argument(List<String> given, String type) {
        given.add("%g" + given.size());
        return given.getLast() + ": " + type;
    }

    private static void call(
            StringBuilder text, String name, Signature callee, List<String> arguments) {
        int results = callee.results.size();
        text.append(results == 0 ? "" : name + (results == 1 ? "" : ":" + results) + " = ")
                .append("func.call @")
                .append(callee.name)
                .append('(')
                .append(String.join(", ", arguments))
                .append(") : (")
                .append(String.join(", ", callee.arguments))
                .append(") -> (")
                .append(String.join(", ", callee.results))
                .append(")\n");
    }

    /** Without the braces of the module around it. */
    private static String body(String text) {
        int open = text.indexOf("module");
        int function = text.indexOf("func.func");
        if (open < 0 || open > function || text.indexOf('{', open) > function) {
            return text;
        }
        int last = text.lastIndexOf('}');
        return text.substring(text.lastIndexOf('\n', function) + 1, Math.max(function, last));
    }

    private static String renamed(String text, String prefix) {
        return text.replaceAll("@([A-Za-z0-9_])", "@" + prefix + "$1")
                .replace("func.func public", "func.func private")
                .replaceAll("func\\.func @", "func.func private @");
    }

    private static @Nullable Signature signature(String text) {
        Matcher function = FUNCTION.matcher(text);
        if (!function.find()) {
            return null;
        }
        String results = function.group(3) == null ? function.group(4) : function.group(3);
        return new Signature(
                function.group(1),
                types(function.group(2)),
                results == null ? List.of() : types(results));
    }

    private static List<String> types(String list) {
        List<String> types = new ArrayList<>();
        Matcher type = TYPE.matcher(list);
        while (type.find()) {
            types.add(type.group());
        }
        return types;
    }
}
