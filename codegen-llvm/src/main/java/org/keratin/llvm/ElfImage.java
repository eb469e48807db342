package org.keratin.llvm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file of a shared library while it grows: pieces one behind the other, and where each is in
 * memory. Its tables of sections and symbols are for profilers and debuggers.
 */
final class ElfImage {
    static final int PAGE = 4096;
    static final int SECTION_HEADER = 64;

    /** A piece of the file. */
    record Piece(String name, int offset, long address, int size, int type, int flags) {}

    private final ElfObject object;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Piece> pieces = new ArrayList<>();

    /** By section number. */
    private final Map<Integer, Long> addresses = new TreeMap<>();

    private final Map<Integer, Integer> offsets = new TreeMap<>();

    private long shift;

    ElfImage(ElfObject object) {
        this.object = object;
    }

    /** How long the file is by now. */
    int size() {
        return file.size();
    }

    /** What an address in the file is moved by, at its end, to be one in memory. */
    long shift() {
        return shift;
    }

    byte[] bytes() {
        return file.toByteArray();
    }

    void write(byte[] bytes) {
        file.writeBytes(bytes);
    }

    int align(long to) {
        while (file.size() % to != 0) {
            file.write(0);
        }
        return file.size();
    }

    Piece place(String name, long align, byte[] bytes, int type) {
        int offset = align(align);
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
    int segment() {
        int start = align(64);
        shift += PAGE;
        return start;
    }

    /** Places the object's sections of one kind. */
    void sections(boolean writable, boolean code) {
        for (ElfObject.Section section : object.sections()) {
            if (section.writable() == writable && section.code() == code) {
                int offset = align(section.align());
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

    /** Where a symbol is in memory. */
    long address(ElfObject.Symbol symbol) {
        Long base = addresses.get(symbol.section());
        if (base == null) {
            throw new IllegalStateException("symbol " + symbol.name() + " is nowhere");
        }
        return base + symbol.value();
    }

    /** Where a section of the object is in the file; null where it was not placed. */
    @Nullable Integer offset(int section) {
        return offsets.get(section);
    }

    /** Where a section of the object is in memory; null where it was not placed. */
    @Nullable Long address(int section) {
        return addresses.get(section);
    }

    /** Writes an entry of a table of symbols. */
    void entry(ByteBuffer out, int at, int name, ElfObject.Symbol symbol) {
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

    /**
     * Appends all symbols with their names, and the sections' names; returns the table of sections.
     */
    byte[] tables() {
        ElfStrings names = new ElfStrings();
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
        ElfStrings sectionNames = new ElfStrings();
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
        int offset = align(align);
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
}
