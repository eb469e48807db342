package org.keratin.ir.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Func;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.op.Foreign;

/** Reads StableHLO text: a module, or functions without a module around them. */
public final class Parser {
    private static final byte[] BYTECODE = {'M', 'L', (byte) 0xEF, 'R'};
    private static final String NOT_TEXT = "MLIR bytecode is not read, print the module as text";

    private final Cursor in;
    private final AttrReader attrs;
    private final FuncReader functions;
    private final List<Func> funcs = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> declarations = new ArrayList<>();

    private Parser(String text, String fileName) {
        in = new Cursor(text, fileName);
        Aliases aliases = new Aliases(in);
        TypeReader types = new TypeReader(in, aliases);
        attrs = new AttrReader(in, types, aliases);
        functions = new FuncReader(in, types, attrs);
    }

    /**
     * The text in a file, for {@link #parse}.
     *
     * @throws ParseException where it is no text in UTF-8
     */
    public static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean wrong = StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        String text = out.flip().toString();
        if (!wrong) {
            return text;
        }
        boolean bytecode = Arrays.mismatch(bytes, BYTECODE) == BYTECODE.length;
        if (bytecode) {
            throw new ParseException(file.toString(), 1, 1, NOT_TEXT);
        }
        Cursor end = new Cursor(text, file.toString());
        throw end.errorAt(
                text.length(),
                String.format(
                        "the file is no text in UTF-8: here it has the byte 0x%02X",
                        bytes[in.position()] & 0xff));
    }

    /**
     * Reads one module.
     *
     * @param fileName named in errors and locations
     * @throws ParseException telling file, line, column and what was expected
     */
    public static Module parse(String text, String fileName) {
        // some editors begin texts with a byte order mark
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Parser(plain, fileName).module();
    }

    private Module module() {
        if (in.at("ML\u00EFR") || in.at("ML\uFFFDR")) {
            throw in.error(NOT_TEXT);
        }
        skipAliases();
        if (in.accept("\"builtin.module\"")) {
            return genericModule();
        }
        if (!in.acceptWord("module") && !in.acceptWord("builtin.module")) {
            while (!in.atEnd()) {
                item(true);
            }
            return new Module("", funcs, Map.of(), declarations, Location.UNKNOWN);
        }
        String name = in.at("@") ? in.symbol() : "";
        Map<String, Attr> attributes = in.acceptWord("attributes") ? attrs.dictionary() : Map.of();
        in.expect("{");
        while (!in.atEnd() && !in.at("}")) {
            item(false);
        }
        in.expect("}");
        return end(name, attributes);
    }

    /** {@code "builtin.module"() <{sym_name = "m"}> ({ … }) {…} : () -> ()}, behind the name. */
    private Module genericModule() {
        in.expect("(");
        in.expect(")");
        Map<String, Attr> attributes = new LinkedHashMap<>();
        if (in.accept("<")) {
            attributes.putAll(attrs.dictionary());
            in.expect(">");
        }
        in.expect("(");
        in.expect("{");
        if (in.at("^")) {
            in.expect("^");
            in.suffix("a block's name");
            in.expect(":");
        }
        while (!in.atEnd() && !in.at("}")) {
            item(false);
        }
        in.expect("}");
        in.expect(")");
        if (in.at("{")) {
            attributes.putAll(attrs.dictionary());
        }
        in.expect(":");
        in.expect("(");
        in.expect(")");
        in.expect("->");
        in.expect("(");
        in.expect(")");
        Attr name = attributes.remove("sym_name");
        return end(name instanceof Attr.Str(String text) ? text : "", attributes);
    }

    private Module end(String name, Map<String, Attr> attributes) {
        Location location = attrs.location(Location.UNKNOWN);
        skipAliases();
        if (in.at("{-#")) {
            throw in.error("a resource section is not supported, write its constants as dense<…>");
        }
        if (atModule()) {
            throw in.error("a second module is not supported, write it to a text of its own");
        }
        if (!in.atEnd()) {
            throw in.expected("the end of the text");
        }
        return new Module(name, funcs, attributes, declarations, location);
    }

    private boolean atModule() {
        return in.atWord("module") || in.atWord("builtin.module") || in.at("\"builtin.module\"");
    }

    private void skipAliases() {
        while (in.at("#") || in.at("!")) {
            attrs.definition();
        }
    }

    /** A function, or another dialect's operation beside the functions, which is kept as text. */
    private void item(boolean atTop) {
        if (atTop && (in.at("#") || in.at("!"))) {
            skipAliases();
            return;
        }
        int start = in.pos();
        if (functions.atFunction()) {
            Func func = functions.read(declarations);
            if (func == null) {
                return;
            }
            if (seen.putIfAbsent(func.name(), start) != null) {
                throw in.errorAt(start, "the function @" + func.name() + " is defined twice");
            }
            funcs.add(func);
            return;
        }
        if (atModule()) {
            throw in.error("a module inside a module is not supported, write its functions here");
        }
        declaration();
    }

    /**
     * {@code sdy.mesh @mesh = <["x"=2]>}: a name with a dialect, and text to the end of the line.
     */
    private void declaration() {
        int start = in.pos();
        if (in.at("\"")) {
            genericDeclaration(start);
            return;
        }
        if (!in.atName()) {
            throw in.expected("'func.func'");
        }
        String name = in.name("'func.func'");
        boolean known =
                name.startsWith("func.")
                        || name.startsWith("stablehlo.")
                        || name.startsWith("chlo.")
                        || name.indexOf('.') < 0;
        if (known) {
            in.seek(start);
            throw in.expected("'func.func'");
        }
        keep(name, " ");
    }

    /** The same in the generic form: {@code "sdy.mesh"() <{sym_name = "mesh"}> : () -> ()}. */
    private void genericDeclaration(int start) {
        String name = in.string();
        if (!Foreign.isForeign(name)) {
            in.seek(start);
            throw in.expected("'func.func'");
        }
        keep('"' + name + '"', "");
    }

    private void keep(String name, String gap) {
        String text = AttrReader.tidy(in.balancedLine());
        attrs.location(Location.UNKNOWN);
        declarations.add(name + (text.isEmpty() ? "" : gap + text));
    }
}
