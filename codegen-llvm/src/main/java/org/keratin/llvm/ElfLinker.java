package org.keratin.llvm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a shared library of one object, for x86-64: three segments (to read, to execute, to write),
 * the names it exports, and for each function that it takes from the process a slot that the system
 * fills in and a jump through it. Everything is bound when the library is loaded. Source: System V
 * ABI, "Program Loading and Dynamic Linking", and its AMD64 supplement.
 *
 * <p>This is what lld would do, without a new process that loads all of LLVM.
 */
final class ElfLinker {
    private static final int PAGE = 4096;
    private static final int FILE_HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SECTION_HEADER = 64;
    private static final int SEGMENTS = 6;
    private static final int JUMP = 8;

    private static final int READ = 4;
    private static final int WRITE = 2;
    private static final int EXECUTE = 1;

    // types of program headers
    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final int STACK = 0x6474e551;
    private static final int SEALED = 0x6474e552;

    // types of relocations
    private static final int R_64 = 1;
    private static final int R_PC32 = 2;
    private static final int R_PLT32 = 4;
    private static final int R_GLOB_DAT = 6;
    private static final int R_RELATIVE = 8;
    private static final int R_GOTPCREL = 9;
    private static final int R_PC64 = 24;
    private static final int R_GOTPCRELX = 41;
    private static final int R_REX_GOTPCRELX = 42;

    /** A piece of the file. */
    private record Piece(String name, int offset, long address, int size, int type, int flags) {}

    private final ElfObject object;
    private final String soname;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Piece> pieces = new ArrayList<>();

    /** By section number. */
    private final Map<Integer, Long> addresses = new TreeMap<>();

    private final Map<Integer, Integer> offsets = new TreeMap<>();

    /** Symbols that need a slot with their address, in order. */
    private final List<Integer> slots = new ArrayList<>();

    /** Functions of the process that are called, in order. */
    private final List<Integer> jumps = new ArrayList<>();

    private long slotsAddress;
    private long jumpsAddress;

    /** What an address in the file must be moved by to be one in memory. */
    private long shift;

    private ElfLinker(String soname, ElfObject object) {
        this.soname = soname;
        this.object = object;
    }

    /**
     * @throws ElfObject.Unknown for what LLVM does not write for code like ours
     */
    static byte[] link(String soname, byte[] object) throws ElfObject.Unknown {
        return new ElfLinker(soname, ElfObject.read(object)).run();
    }

    private byte[] run() throws ElfObject.Unknown {
        long pointers = collect();
        List<Integer> dynamicSymbols = new ArrayList<>();
        for (int i = 0; i < object.symbols().size(); i++) {
            ElfObject.Symbol symbol = object.symbols().get(i);
            boolean used = symbol.section() == 0 && slots.contains(i);
            if (symbol.global() && (symbol.section() != 0 || used)) {
                dynamicSymbols.add(i);
            }
        }
        Strings names = new Strings();
        int nameAt = names.add(soname);
        int[] symbolNames = new int[dynamicSymbols.size()];
        for (int i = 0; i < symbolNames.length; i++) {
            symbolNames[i] = names.add(object.symbols().get(dynamicSymbols.get(i)).name());
        }
        int moved = Math.toIntExact(pointers + slots.size());

        // what is only read
        write(new byte[FILE_HEADER + SEGMENTS * PROGRAM_HEADER]);
        Piece symbols =
                place(".dynsym", 8, new byte[(symbolNames.length + 1) * ElfObject.ENTRY], 11);
        Piece hash = place(".hash", 8, hash(dynamicSymbols), 5);
        Piece strings = place(".dynstr", 1, names.bytes(), 3);
        Piece moves = place(".rela.dyn", 8, new byte[moved * ElfObject.ENTRY], 4);
        sections(false, false);
        int readEnd = file.size();

        // what is executed
        int codeStart = segment();
        sections(false, true);
        jumpsAddress = place(".plt", 16, new byte[jumps.size() * JUMP], 1).address();
        int jumpsAt = pieces.getLast().offset();
        int codeEnd = file.size();
        long codeShift = shift;

        // what is written, by the system while it loads or by the code
        int dataStart = segment();
        Piece dynamic = place(".dynamic", 8, new byte[14 * 16], 6);
        slotsAddress = place(".got", 8, new byte[slots.size() * 8], 1).address();
        sections(true, false);
        int dataEnd = file.size();
        long dataShift = shift;

        byte[] tables = tables();
        int sectionHeaders = align(file, 8);
        write(tables);
        ByteBuffer out = ByteBuffer.wrap(file.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        header(out, sectionHeaders);
        long dataSize = dataEnd - dataStart;
        boolean sealed = object.sections().stream().noneMatch(ElfObject.Section::writable);
        // where only the system writes, and that while it loads, whole pages become read-only
        long inMemory = sealed ? dataSize + (-(dataEnd + dataShift) & (PAGE - 1)) : dataSize;
        program(out, 0, LOAD, READ, 0, 0, readEnd, readEnd);
        long codeSize = codeEnd - codeStart;
        program(out, 1, LOAD, READ | EXECUTE, codeStart, codeShift, codeSize, codeSize);
        program(out, 2, LOAD, READ | WRITE, dataStart, dataShift, dataSize, inMemory);
        int dynamicSize = dynamic.size();
        program(
                out,
                3,
                DYNAMIC,
                READ | WRITE,
                dynamic.offset(),
                dataShift,
                dynamicSize,
                dynamicSize);
        program(out, 4, STACK, READ | WRITE, 0, 0, 0, 0);
        if (sealed) {
            program(out, 5, SEALED, READ, dataStart, dataShift, dataSize, inMemory);
        }
        for (int i = 0; i < symbolNames.length; i++) {
            ElfObject.Symbol symbol = object.symbols().get(dynamicSymbols.get(i));
            entry(out, symbols.offset() + (i + 1) * ElfObject.ENTRY, symbolNames[i], symbol);
        }
        for (int i = 0; i < jumps.size(); i++) {
            // jmp *slot(%rip)
            long slot = slotsAddress + 8L * slots.indexOf(jumps.get(i));
            int at = jumpsAt + i * JUMP;
            out.putShort(at, (short) 0x25ff);
            out.putInt(at + 2, (int) (slot - (jumpsAddress + (long) i * JUMP + 6)));
            out.putShort(at + 6, (short) 0x9066);
        }
        relocate(out, moves.offset(), dynamicSymbols);
        dynamic(out, dynamic.offset(), nameAt, hash, strings, symbols, moves);
        return out.array();
    }

    /** Finds out what needs slots and jumps; returns how many pointers must be moved. */
    private long collect() throws ElfObject.Unknown {
        for (ElfObject.Symbol symbol : object.symbols()) {
            boolean placed = symbol.section() == 0 || object.section(symbol.section()) != null;
            if (symbol.global() && !placed) {
                throw new ElfObject.Unknown("symbol " + symbol.name() + " in no loaded section");
            }
        }
        long pointers = 0;
        for (ElfObject.Relocation relocation : object.relocations()) {
            ElfObject.Symbol symbol = object.symbols().get(relocation.symbol());
            boolean defined = symbol.section() != 0;
            int number = relocation.symbol();
            switch (relocation.type()) {
                case R_PLT32 -> {
                    if (!defined) {
                        addOnce(jumps, number);
                        addOnce(slots, number);
                    }
                }
                case R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX -> addOnce(slots, number);
                case R_64 -> {
                    ElfObject.Section place = object.section(relocation.section());
                    if (!defined || place == null || !place.writable()) {
                        throw new ElfObject.Unknown("a pointer to " + symbol.name());
                    }
                    pointers++;
                }
                case R_PC32, R_PC64 -> {
                    if (!defined) {
                        throw new ElfObject.Unknown("a distance to " + symbol.name());
                    }
                }
                default -> throw new ElfObject.Unknown("a relocation of type " + relocation.type());
            }
            if (defined && object.section(symbol.section()) == null) {
                throw new ElfObject.Unknown("symbol " + symbol.name() + " in no loaded section");
            }
        }
        return pointers;
    }

    private static void addOnce(List<Integer> list, int number) {
        if (!list.contains(number)) {
            list.add(number);
        }
    }

    // ---- layout ----

    private void write(byte[] bytes) {
        file.writeBytes(bytes);
    }

    private static int align(ByteArrayOutputStream file, long to) {
        while (file.size() % to != 0) {
            file.write(0);
        }
        return file.size();
    }

    private Piece place(String name, long align, byte[] bytes, int type) {
        int offset = align(file, align);
        write(bytes);
        int flags = 2;
        Piece piece = new Piece(name, offset, offset + shift, bytes.length, type, flags);
        pieces.add(piece);
        return piece;
    }

    /**
     * Begins a segment: its addresses are those in the file, moved by pages so that it shares none
     * with the one before.
     */
    private int segment() {
        int start = align(file, 64);
        shift += PAGE;
        return start;
    }

    private void sections(boolean writable, boolean code) {
        for (ElfObject.Section section : object.sections()) {
            if (section.writable() == writable && section.code() == code) {
                int offset = align(file, section.align());
                write(section.bytes());
                addresses.put(section.index(), offset + shift);
                offsets.put(section.index(), offset);
                int flags = 2 | (writable ? 1 : 0) | (code ? 4 : 0);
                pieces.add(
                        new Piece(
                                section.name(),
                                offset,
                                offset + shift,
                                section.bytes().length,
                                1,
                                flags));
            }
        }
    }

    private long address(ElfObject.Symbol symbol) {
        Long base = addresses.get(symbol.section());
        if (base == null) {
            throw new IllegalStateException("symbol " + symbol.name() + " is nowhere");
        }
        return base + symbol.value();
    }

    // ---- contents ----

    private void relocate(ByteBuffer out, int moves, List<Integer> dynamicSymbols)
            throws ElfObject.Unknown {
        int move = moves;
        for (ElfObject.Relocation relocation : object.relocations()) {
            ElfObject.Symbol symbol = object.symbols().get(relocation.symbol());
            int number = relocation.symbol();
            Integer base = offsets.get(relocation.section());
            Long start = addresses.get(relocation.section());
            if (base == null || start == null) {
                throw new ElfObject.Unknown("a relocation outside of loaded sections");
            }
            int at = Math.toIntExact(base + relocation.offset());
            long place = start + relocation.offset();
            long value =
                    relocation.addend()
                            + switch (relocation.type()) {
                                case R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX ->
                                        slotsAddress + 8L * slots.indexOf(number);
                                case R_PLT32 ->
                                        symbol.section() != 0
                                                ? address(symbol)
                                                : jumpsAddress
                                                        + (long) JUMP * jumps.indexOf(number);
                                default -> address(symbol);
                            };
            switch (relocation.type()) {
                case R_64 -> move = move(out, move, place, R_RELATIVE, value);
                case R_PC64 -> out.putLong(at, value - place);
                default -> out.putInt(at, Math.toIntExact(value - place));
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            ElfObject.Symbol symbol = object.symbols().get(slots.get(i));
            long slot = slotsAddress + 8L * i;
            if (symbol.section() != 0) {
                move = move(out, move, slot, R_RELATIVE, address(symbol));
            } else {
                long info = (dynamicSymbols.indexOf(slots.get(i)) + 1L) << 32 | R_GLOB_DAT;
                move = move(out, move, slot, info, 0);
            }
        }
    }

    private static int move(ByteBuffer out, int at, long place, long info, long addend) {
        out.putLong(at, place).putLong(at + 8, info).putLong(at + 16, addend);
        return at + ElfObject.ENTRY;
    }

    private void entry(ByteBuffer out, int at, int name, ElfObject.Symbol symbol) {
        boolean defined = symbol.section() != 0;
        out.putInt(at, name);
        out.put(at + 4, (byte) ((symbol.global() ? 0x10 : 0) | symbol.type()));
        out.putShort(at + 6, (short) (defined ? number(symbol) : 0));
        out.putLong(at + 8, defined ? address(symbol) : 0);
        out.putLong(at + 16, symbol.size());
    }

    /** The number of a symbol's section among the pieces. */
    private int number(ElfObject.Symbol symbol) {
        Integer offset = offsets.get(symbol.section());
        ElfObject.Section section = object.section(symbol.section());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (section != null
                    && offset != null
                    && piece.offset() == offset
                    && piece.name().equals(section.name())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** One bucket: a library has two names. */
    private static byte[] hash(List<Integer> dynamicSymbols) {
        int count = dynamicSymbols.size() + 1;
        ByteBuffer table = ByteBuffer.allocate((3 + count) * 4).order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(1).putInt(count).putInt(count > 1 ? 1 : 0).putInt(0);
        for (int i = 1; i < count; i++) {
            table.putInt(i + 1 < count ? i + 1 : 0);
        }
        return table.array();
    }

    private void dynamic(
            ByteBuffer out,
            int at,
            int name,
            Piece hash,
            Piece strings,
            Piece symbols,
            Piece moves) {
        long[] entries = {
            14,
            name,
            4,
            hash.address(),
            5,
            strings.address(),
            6,
            symbols.address(),
            10,
            strings.size(),
            11,
            ElfObject.ENTRY,
            7,
            moves.address(),
            8,
            moves.size(),
            9,
            ElfObject.ENTRY,
            30,
            8,
            0x6ffffffbL,
            1,
            0,
            0
        };
        for (int i = 0; i < entries.length; i++) {
            out.putLong(at + 8 * i, entries[i]);
        }
    }

    private static void header(ByteBuffer out, int sectionHeaders) {
        out.putInt(0, 0x464c457f).putInt(4, 0x00010102);
        out.putShort(16, (short) 3).putShort(18, (short) 62).putInt(20, 1);
        out.putLong(32, FILE_HEADER).putLong(40, sectionHeaders);
        out.putShort(52, (short) FILE_HEADER);
        out.putShort(54, (short) PROGRAM_HEADER).putShort(56, (short) SEGMENTS);
        out.putShort(58, (short) SECTION_HEADER);
        int count = (out.limit() - sectionHeaders) / SECTION_HEADER;
        out.putShort(60, (short) count).putShort(62, (short) (count - 1));
    }

    private static void program(
            ByteBuffer out,
            int number,
            int type,
            int flags,
            int offset,
            long shift,
            long size,
            long inMemory) {
        int at = FILE_HEADER + number * PROGRAM_HEADER;
        out.putInt(at, type).putInt(at + 4, flags).putLong(at + 8, offset);
        out.putLong(at + 16, offset + shift).putLong(at + 24, offset + shift);
        out.putLong(at + 32, size).putLong(at + 40, inMemory);
        out.putLong(at + 48, type == LOAD ? PAGE : type == DYNAMIC ? 8 : 1);
    }

    // ---- for profilers and debuggers ----

    /**
     * Appends all symbols with their names, and the sections' names; returns the table of sections.
     */
    private byte[] tables() {
        Strings names = new Strings();
        List<ElfObject.Symbol> kept = new ArrayList<>();
        for (boolean global : new boolean[] {false, true}) {
            for (ElfObject.Symbol symbol : object.symbols()) {
                boolean loaded = object.section(symbol.section()) != null;
                if (loaded && symbol.global() == global && !symbol.name().isEmpty()) {
                    kept.add(symbol);
                }
            }
        }
        ByteBuffer entries =
                ByteBuffer.allocate((kept.size() + 1) * ElfObject.ENTRY)
                        .order(ByteOrder.LITTLE_ENDIAN);
        int firstGlobal = 1;
        for (int i = 0; i < kept.size(); i++) {
            entry(entries, (i + 1) * ElfObject.ENTRY, names.add(kept.get(i).name()), kept.get(i));
            firstGlobal += kept.get(i).global() ? 0 : 1;
        }
        int loaded = pieces.size();
        append(".symtab", 8, entries.array(), 2);
        append(".strtab", 1, names.bytes(), 3);
        Strings sectionNames = new Strings();
        List<Integer> nameOffsets = new ArrayList<>();
        for (Piece piece : pieces) {
            nameOffsets.add(sectionNames.add(piece.name()));
        }
        nameOffsets.add(sectionNames.add(".shstrtab"));
        append(".shstrtab", 1, sectionNames.bytes(), 3);
        ByteBuffer table =
                ByteBuffer.allocate((pieces.size() + 1) * SECTION_HEADER)
                        .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int at = (i + 1) * SECTION_HEADER;
            table.putInt(at, nameOffsets.get(i)).putInt(at + 4, piece.type());
            table.putLong(at + 8, i < loaded ? piece.flags() : 0);
            table.putLong(at + 16, i < loaded ? piece.address() : 0);
            table.putLong(at + 24, piece.offset()).putLong(at + 32, piece.size());
            table.putInt(at + 40, link(piece.name(), loaded));
            table.putInt(at + 44, piece.type() == 2 ? firstGlobal : piece.type() == 11 ? 1 : 0);
            table.putLong(at + 48, 1).putLong(at + 56, entrySize(piece.type()));
        }
        return table.array();
    }

    private void append(String name, long align, byte[] bytes, int type) {
        int offset = align(file, align);
        write(bytes);
        pieces.add(new Piece(name, offset, 0, bytes.length, type, 0));
    }

    /** The section that one of a kind refers to. */
    private static int link(String name, int loaded) {
        return switch (name) {
            case ".symtab" -> loaded + 2;
            case ".dynsym", ".dynamic" -> 3;
            case ".hash", ".rela.dyn" -> 1;
            default -> 0;
        };
    }

    private static int entrySize(int type) {
        return switch (type) {
            case 2, 4, 11 -> ElfObject.ENTRY;
            case 5 -> 4;
            case 6 -> 16;
            default -> 0;
        };
    }

    /** A table of strings, each once. */
    private static final class Strings {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Map<String, Integer> known = new LinkedHashMap<>();

        Strings() {
            bytes.write(0);
        }

        int add(String text) {
            Integer old = known.get(text);
            if (old != null) {
                return old;
            }
            int at = bytes.size();
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
            known.put(text, at);
            return at;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
