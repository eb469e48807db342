package org.keratin.llvm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a shared library of one object, for x86-64: three segments (to read, to execute, to write),
 * the names it exports, and for each function that it takes from the process a slot that the system
 * fills in and a jump through it. Everything is bound when the library is loaded. Source: System V
 * ABI, "Program Loading and Dynamic Linking", and its AMD64 supplement.
 *
 * <p>This is what lld would do, without a new process that loads all of LLVM.
 */
final class ElfLinker {
    private static final int PAGE = ElfImage.PAGE;
    private static final int FILE_HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
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

    private final ElfObject object;
    private final String soname;
    private final ElfImage image;

    /** Symbols that need a slot with their address, in order. */
    private final List<Integer> slots = new ArrayList<>();

    /** Functions of the process that are called, in order. */
    private final List<Integer> jumps = new ArrayList<>();

    private long slotsAddress;
    private long jumpsAddress;

    private ElfLinker(String soname, ElfObject object) {
        this.soname = soname;
        this.object = object;
        this.image = new ElfImage(object);
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
        ElfStrings names = new ElfStrings();
        int nameAt = names.add(soname);
        int[] symbolNames = new int[dynamicSymbols.size()];
        for (int i = 0; i < symbolNames.length; i++) {
            symbolNames[i] = names.add(object.symbols().get(dynamicSymbols.get(i)).name());
        }
        int moved = Math.toIntExact(pointers + slots.size());

        // what is only read
        image.write(new byte[FILE_HEADER + SEGMENTS * PROGRAM_HEADER]);
        ElfImage.Piece symbols =
                image.place(".dynsym", 8, new byte[(symbolNames.length + 1) * ElfObject.ENTRY], 11);
        ElfImage.Piece hash = image.place(".hash", 8, hash(dynamicSymbols), 5);
        ElfImage.Piece strings = image.place(".dynstr", 1, names.bytes(), 3);
        ElfImage.Piece moves = image.place(".rela.dyn", 8, new byte[moved * ElfObject.ENTRY], 4);
        image.sections(false, false);
        int readEnd = image.size();

        // what is executed
        int codeStart = image.segment();
        image.sections(false, true);
        ElfImage.Piece plt = image.place(".plt", 16, new byte[jumps.size() * JUMP], 1);
        jumpsAddress = plt.address();
        int codeEnd = image.size();
        long codeShift = image.shift();

        // what is written, by the system while it loads or by the code
        int dataStart = image.segment();
        ElfImage.Piece dynamic = image.place(".dynamic", 8, new byte[14 * 16], 6);
        slotsAddress = image.place(".got", 8, new byte[slots.size() * 8], 1).address();
        image.sections(true, false);
        int dataEnd = image.size();
        long dataShift = image.shift();

        byte[] tables = image.tables();
        int sectionHeaders = image.align(8);
        image.write(tables);
        ByteBuffer out = ByteBuffer.wrap(image.bytes()).order(ByteOrder.LITTLE_ENDIAN);
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
            image.entry(out, symbols.offset() + (i + 1) * ElfObject.ENTRY, symbolNames[i], symbol);
        }
        for (int i = 0; i < jumps.size(); i++) {
            // jmp *slot(%rip)
            long slot = slotsAddress + 8L * slots.indexOf(jumps.get(i));
            int at = plt.offset() + i * JUMP;
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

    // ---- contents ----

    private void relocate(ByteBuffer out, int moves, List<Integer> dynamicSymbols)
            throws ElfObject.Unknown {
        int move = moves;
        for (ElfObject.Relocation relocation : object.relocations()) {
            ElfObject.Symbol symbol = object.symbols().get(relocation.symbol());
            int number = relocation.symbol();
            Integer base = image.offset(relocation.section());
            Long start = image.address(relocation.section());
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
                                                ? image.address(symbol)
                                                : jumpsAddress
                                                        + (long) JUMP * jumps.indexOf(number);
                                default -> image.address(symbol);
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
                move = move(out, move, slot, R_RELATIVE, image.address(symbol));
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
            ElfImage.Piece hash,
            ElfImage.Piece strings,
            ElfImage.Piece symbols,
            ElfImage.Piece moves) {
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
        out.putShort(58, (short) ElfImage.SECTION_HEADER);
        int count = (out.limit() - sectionHeaders) / ElfImage.SECTION_HEADER;
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
}
