package org.keratin.tests.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Type;
import org.keratin.ir.text.Printer;

/**
 * A module whose entry calls another module's entry as often as a length of text allows, each time
 * with results of calls before where their types fit, else with arguments of its own: nothing is
 * unused, and no two calls are equal where it has arguments.
 */
final class Repeated {
    private static final String ENTRY = "repeated";

    private Repeated() {}

    /** The text, about {@code length} characters long. */
    static String of(Module module, int length) {
        String callee = renamed(Printer.print(module), module.entry().name());
        Func entry = module.entry();
        List<String> args = new ArrayList<>();
        StringBuilder calls = new StringBuilder();
        // by type, what no call has taken yet
        Map<Type, Deque<String>> made = new HashMap<>();
        List<String> given = entry.argTypes().stream().map(Type::toString).toList();
        List<String> results = entry.resultTypes().stream().map(Type::toString).toList();
        String signature =
                " : (" + String.join(", ", given) + ") -> (" + String.join(", ", results) + ")\n";
        int size = callee.length();
        for (int call = 0; size + calls.length() < length; call++) {
            List<String> taken = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                Deque<String> free = made.get(entry.argTypes().get(i));
                if (free != null && !free.isEmpty()) {
                    taken.add(free.removeFirst());
                } else {
                    String arg = "%a" + args.size();
                    args.add(arg + ": " + given.get(i));
                    taken.add(arg);
                    size += args.getLast().length() + 2;
                }
            }
            String name = "%r" + call;
            if (!results.isEmpty()) {
                calls.append(name);
                calls.append(results.size() > 1 ? ":" + results.size() : "").append(" = ");
            }
            calls.append("func.call @").append(ENTRY).append('(');
            calls.append(String.join(", ", taken)).append(')').append(signature);
            for (int i = 0; i < results.size(); i++) {
                made.computeIfAbsent(entry.resultTypes().get(i), type -> new ArrayDeque<>())
                        .addLast(results.size() > 1 ? name + "#" + i : name);
                // what stays free is returned with its type
                size += args.isEmpty() ? results.get(i).length() * 2 + name.length() + 6 : 0;
            }
        }
        List<String> returned = new ArrayList<>();
        List<String> types = new ArrayList<>();
        made.forEach(
                (type, values) ->
                        values.forEach(
                                value -> {
                                    returned.add(value);
                                    types.add(type.toString());
                                }));
        String all = String.join(", ", types);
        return "func.func public @main("
                + String.join(", ", args)
                + ") -> ("
                + all
                + ") {\n"
                + calls
                + "return "
                + String.join(", ", returned)
                + (all.isEmpty() ? "" : " : " + all)
                + "\n}\n"
                + callee;
    }

    /** The functions alone, private, the entry renamed. */
    private static String renamed(String text, String entry) {
        String body = text.substring(text.indexOf("func.func"));
        if (text.startsWith("module")) {
            body = body.substring(0, body.lastIndexOf('}'));
        }
        return body.lines()
                .map(line -> line.replace("@" + entry + "(", "@" + ENTRY + "("))
                .map(line -> line.replace("func.func public @", "func.func @"))
                .map(line -> line.replace("func.func @", "func.func private @"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
