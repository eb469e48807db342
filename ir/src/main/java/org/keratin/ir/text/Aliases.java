package org.keratin.ir.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The definitions {@code #name = …} and {@code !name = …}, which may stand behind their uses. Each
 * is read once and shared. Aliases of aliases can grow exponentially, so each use counts with the
 * length of what it stands for, and a text that grows too far is refused.
 */
final class Aliases {
    /** How often the text's own length its aliases may expand to, and what any text may. */
    private static final long GROWTH = 32;

    private static final long ALWAYS = 16 << 20;

    private static final class Definition {
        final int begin;
        int end;
        @Nullable Object value;
        long weight;
        int depth;
        boolean active;

        Definition(int begin) {
            this.begin = begin;
        }
    }

    private final Cursor in;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final long limit;
    private long expanded;

    Aliases(Cursor in) {
        this.in = in;
        String text = in.text();
        limit = ALWAYS + GROWTH * text.length();
        for (int line = 0; line >= 0 && line < text.length(); line = next(text, line)) {
            define(text, line);
        }
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }

    private void define(String text, int line) {
        int start = line;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        if (start == text.length() || (text.charAt(start) != '#' && text.charAt(start) != '!')) {
            return;
        }
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        int equals = end;
        while (equals < text.length() && text.charAt(equals) == ' ') {
            equals++;
        }
        if (equals < text.length() && text.charAt(equals) == '=') {
            String name = text.substring(start, end);
            if (definitions.putIfAbsent(name, new Definition(equals + 1)) != null) {
                throw in.errorAt(start, "the alias " + name + " is defined twice");
            }
        }
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || Cursor.isDigit(c)
                || c == '_'
                || c == '$'
                || c == '-';
    }

    boolean defines(String name) {
        return definitions.containsKey(name);
    }

    /**
     * What an alias stands for. The position of the text does not move.
     *
     * @param at where it is used, for errors
     * @param kind what is expected there
     * @param reader reads one from the position on
     */
    <T> T read(String name, int at, Class<T> kind, Supplier<T> reader) {
        Definition definition = definitions.get(name);
        if (definition == null) {
            throw in.errorAt(at, "the alias " + name + " is not defined");
        }
        if (definition.active) {
            throw in.errorAt(at, "the alias " + name + " stands for itself");
        }
        if (kind.isInstance(definition.value)) {
            in.nest(definition.depth);
            charge(definition.weight, at);
            return kind.cast(definition.value);
        }
        int after = in.pos();
        long before = expanded;
        int outer = in.beginDepth();
        definition.active = true;
        try {
            in.seek(definition.begin);
            T value = reader.get();
            definition.end = in.pos();
            definition.value = value;
            charge(definition.end - definition.begin, at);
            definition.weight = expanded - before;
            return value;
        } finally {
            definition.active = false;
            definition.depth = in.endDepth(outer);
            in.seek(after);
        }
    }

    /** Moves behind the definition that comes next, whose name has been read. */
    void skip(String name) {
        Definition definition = definitions.get(name);
        if (definition == null || definition.value == null) {
            throw in.error("the alias " + name + " must be defined on a line of its own");
        }
        in.seek(definition.end);
    }

    private void charge(long weight, int at) {
        expanded += weight;
        if (expanded > limit) {
            throw in.errorAt(
                    at, "the aliases stand for more than " + limit + " characters of text");
        }
    }
}
