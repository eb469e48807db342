package org.keratin.llvm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relocatable ELF object for x86-64 as LLVM writes it: what of it is loaded, and what must be
 * filled in. Source: System V ABI, "Object Files", and its AMD64 supplement.
 */
record ElfObject(List<Section> sections, List<Symbol> symbols, List<Relocation> relocations) {
    /**
     * A section that is loaded.
     *
     * @param index its number in the file, which symbols and relocations name
     */
    record Section(
            int index, String name, boolean writable, boolean code, long align, byte[] bytes) {}

    /**
     * @param section the number of its section, 0 where it is not defined here
     */
    record Symbol(String name, int section, long value, long size, int type, boolean global) {}

    /**
     * @param section the number of the section that holds the place
     * @param symbol the number of the symbol
     */
    record Relocation(int section, long offset, int type, int symbol, long addend) {}

    /** The object has something that is not understood here. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String what) {
            super(what);
        }
    }

    static final int ENTRY = 24;
    private static final int HEADER = 64;
    private static final int MACHINE = 62;
    private static final int RELOCATABLE = 1;
    private static final int PROGBITS = 1;
    private static final int SYMTAB = 2;
    private static final int RELA = 4;
    private static final int NOTE = 7;

    /** How to unwind calls; nothing is thrown through our code. */
    private static final int UNWIND = 0x70000001;

    private static final long WRITE = 1;
    private static final long ALLOC = 2;
    private static final long EXECUTE = 4;
    private static final long KNOWN_FLAGS = WRITE | ALLOC | EXECUTE | 0x10 | 0x20 | 0x40;
    private static final int ABSOLUTE = 0xfff1;
    private static final int RESERVED = 0xff00;

    static ElfObject read(byte[] object) throws Unknown {
        try {
            return new Reader(object).read();
        } catch (IndexOutOfBoundsException e) {
            throw new Unknown("it is cut off");
        }
    }

    private static final class Reader {
        private final ByteBuffer in;
        private final List<Section> sections = new ArrayList<>();
        private final List<Symbol> symbols = new ArrayList<>();
        private final List<Relocation> relocations = new ArrayList<>();
        private int table;
        private int count;

        Reader(byte[] object) {
            in = ByteBuffer.wrap(object).order(ByteOrder.LITTLE_ENDIAN);
        }

        ElfObject read() throws Unknown {
            boolean ours =
                    in.limit() > HEADER
                            && in.getInt(0) == 0x464c457f
                            && in.getShort(4) == 0x0102
                            && in.getShort(16) == RELOCATABLE
                            && in.getShort(18) == MACHINE;
            if (!ours) {
                throw new Unknown("it is no object for x86-64");
            }
            table = Math.toIntExact(in.getLong(40));
            count = in.getShort(60);
            int names = in.getShort(62);
            for (int i = 1; i < count; i++) {
                int type = in.getInt(header(i) + 4);
                long flags = in.getLong(header(i) + 8);
                String name = string(names, in.getInt(header(i)));
                if (type == RELA) {
                    readRelocations(i);
                } else if (type == SYMTAB) {
                    readSymbols(i);
                } else if (isLoaded(i)) {
                    if (type != PROGBITS || (flags & ~KNOWN_FLAGS) != 0) {
                        throw new Unknown("section " + name);
                    }
                    sections.add(
                            new Section(
                                    i,
                                    name,
                                    (flags & WRITE) != 0,
                                    (flags & EXECUTE) != 0,
                                    Math.max(1, in.getLong(header(i) + 48)),
                                    bytes(i)));
                }
            }
            return new ElfObject(sections, symbols, relocations);
        }

        private boolean isLoaded(int section) {
            int type = in.getInt(header(section) + 4);
            boolean allocated = (in.getLong(header(section) + 8) & ALLOC) != 0;
            return allocated && type != NOTE && type != UNWIND;
        }

        private int header(int section) {
            return table + section * 64;
        }

        private int offset(int section) {
            return Math.toIntExact(in.getLong(header(section) + 24));
        }

        private int size(int section) {
            return Math.toIntExact(in.getLong(header(section) + 32));
        }

        private byte[] bytes(int section) {
            byte[] bytes = new byte[size(section)];
            in.get(offset(section), bytes);
            return bytes;
        }

        private String string(int section, int at) {
            int start = offset(section) + at;
            int end = start;
            while (in.get(end) != 0) {
                end++;
            }
            byte[] bytes = new byte[end - start];
            in.get(start, bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private void readSymbols(int section) throws Unknown {
            int strings = in.getInt(header(section) + 40);
            for (int at = offset(section); at < offset(section) + size(section); at += ENTRY) {
                int info = in.get(at + 4);
                int where = in.getShort(at + 6) & 0xffff;
                String name = string(strings, in.getInt(at));
                if (where >= RESERVED && where != ABSOLUTE || (info & 15) == 6) {
                    throw new Unknown("symbol " + name);
                }
                symbols.add(
                        new Symbol(
                                name,
                                where == ABSOLUTE ? -1 : where,
                                in.getLong(at + 8),
                                in.getLong(at + 16),
                                info & 15,
                                (info & 0xf0) != 0));
            }
        }

        private void readRelocations(int section) {
            int target = in.getInt(header(section) + 44);
            boolean loaded = isLoaded(target);
            for (int at = offset(section); at < offset(section) + size(section); at += ENTRY) {
                if (loaded) {
                    long info = in.getLong(at + 8);
                    relocations.add(
                            new Relocation(
                                    target,
                                    in.getLong(at),
                                    (int) info,
                                    (int) (info >>> 32),
                                    in.getLong(at + 16)));
                }
            }
        }
    }

    /** The section of that number; null where it is not loaded. */
    @Nullable Section section(int index) {
        for (Section section : sections) {
            if (section.index() == index) {
                return section;
            }
        }
        return null;
    }
}
