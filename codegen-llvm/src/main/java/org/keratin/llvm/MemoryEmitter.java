package org.keratin.llvm;

import org.jspecify.annotations.Nullable;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/** Loads and stores, by element offset. Masked accesses touch no byte of a lane that is off. */
final class MemoryEmitter {
    private final FunctionText text;
    private final boolean gpu;

    MemoryEmitter(FunctionText text, boolean gpu) {
        this.text = text;
        this.gpu = gpu;
    }

    /** The type of pointers into a memory. */
    String pointer(Mem.Space space) {
        if (!gpu) {
            return "ptr";
        }
        return switch (space) {
            case GLOBAL -> "ptr addrspace(1)";
            case SHARED -> "ptr addrspace(3)";
            case LOCAL -> "ptr";
        };
    }

    /** The value that points at a memory's first element. */
    static String base(Mem mem) {
        return "%m" + mem.id();
    }

    String load(VType type, Mem mem, String offset, @Nullable String mask, int alignment) {
        String address = address(mem, offset);
        String memory = memoryType(type);
        if (mask == null) {
            return fromMemory(
                    text.value(
                            "load "
                                    + memory
                                    + ", "
                                    + pointer(mem.space())
                                    + " "
                                    + address
                                    + ", align "
                                    + Math.max(alignment, storedBytes(mem))),
                    type);
        }
        // Masked accesses exist on vectors only: a scalar is a vector of one.
        String vector = vectorType(type);
        String name = "llvm.masked.load." + suffix(vector, type) + "." + pointerSuffix(mem);
        String bits = "<" + type.lanes() + " x i1>";
        text.declare(vector, name, pointer(mem.space()) + ", i32 immarg, " + bits + ", " + vector);
        String loaded =
                text.value(
                        "call "
                                + vector
                                + " @"
                                + name
                                + "("
                                + pointer(mem.space())
                                + " "
                                + address
                                + ", i32 "
                                + Math.max(alignment, storedBytes(mem))
                                + ", "
                                + bits
                                + " "
                                + asVector(mask, "i1", type.lanes())
                                + ", "
                                + vector
                                + " zeroinitializer)");
        return fromMemory(asScalar(loaded, vector, type.lanes()), type);
    }

    String gather(VType type, Mem mem, String offsets, @Nullable String mask) {
        if (type.lanes() == 1) {
            return load(type, mem, offsets, mask, 1);
        }
        String vector = vectorType(type);
        String name =
                "llvm.masked.gather."
                        + suffix(vector, type)
                        + ".v"
                        + type.lanes()
                        + pointerSuffix(mem);
        String bits = "<" + type.lanes() + " x i1>";
        String addresses = "<" + type.lanes() + " x " + pointer(mem.space()) + ">";
        text.declare(vector, name, addresses + ", i32 immarg, " + bits + ", " + vector);
        return fromMemory(
                text.value(
                        "call "
                                + vector
                                + " @"
                                + name
                                + "("
                                + addresses
                                + " "
                                + addresses(mem, offsets, type)
                                + ", i32 "
                                + storedBytes(mem)
                                + ", "
                                + bits
                                + " "
                                + (mask == null ? "splat (i1 true)" : mask)
                                + ", "
                                + vector
                                + " zeroinitializer)"),
                type);
    }

    void store(
            VType type,
            String value,
            Mem mem,
            String offset,
            @Nullable String mask,
            int alignment) {
        String address = address(mem, offset);
        String stored = toMemory(value, type);
        int align = Math.max(alignment, storedBytes(mem));
        if (mask == null) {
            text.line(
                    "store "
                            + memoryType(type)
                            + " "
                            + stored
                            + ", "
                            + pointer(mem.space())
                            + " "
                            + address
                            + ", align "
                            + align);
            return;
        }
        String vector = vectorType(type);
        String name = "llvm.masked.store." + suffix(vector, type) + "." + pointerSuffix(mem);
        String bits = "<" + type.lanes() + " x i1>";
        text.declare("void", name, vector + ", " + pointer(mem.space()) + ", i32 immarg, " + bits);
        text.line(
                "call void @"
                        + name
                        + "("
                        + vector
                        + " "
                        + asVector(stored, LlvmTypes.stored(type.dtype()), type.lanes())
                        + ", "
                        + pointer(mem.space())
                        + " "
                        + address
                        + ", i32 "
                        + align
                        + ", "
                        + bits
                        + " "
                        + asVector(mask, "i1", type.lanes())
                        + ")");
    }

    void scatter(VType type, String value, Mem mem, String offsets, @Nullable String mask) {
        if (type.lanes() == 1) {
            store(type, value, mem, offsets, mask, 1);
            return;
        }
        String vector = vectorType(type);
        String name =
                "llvm.masked.scatter."
                        + suffix(vector, type)
                        + ".v"
                        + type.lanes()
                        + pointerSuffix(mem);
        String bits = "<" + type.lanes() + " x i1>";
        String addresses = "<" + type.lanes() + " x " + pointer(mem.space()) + ">";
        text.declare("void", name, vector + ", " + addresses + ", i32 immarg, " + bits);
        text.line(
                "call void @"
                        + name
                        + "("
                        + vector
                        + " "
                        + toMemory(value, type)
                        + ", "
                        + addresses
                        + " "
                        + addresses(mem, offsets, type)
                        + ", i32 "
                        + storedBytes(mem)
                        + ", "
                        + bits
                        + " "
                        + (mask == null ? "splat (i1 true)" : mask)
                        + ")");
    }

    void prefetch(Mem mem, String offset, int level) {
        if (gpu) {
            return;
        }
        text.declare("void", "llvm.prefetch.p0", "ptr, i32 immarg, i32 immarg, i32 immarg");
        // LLVM's locality runs the other way: 3 is the nearest cache.
        text.line(
                "call void @llvm.prefetch.p0(ptr "
                        + address(mem, offset)
                        + ", i32 0, i32 "
                        + Math.clamp(4 - level, 1, 3)
                        + ", i32 1)");
    }

    private String address(Mem mem, String offset) {
        return text.value(
                "getelementptr "
                        + LlvmTypes.stored(mem.dtype())
                        + ", "
                        + pointer(mem.space())
                        + " "
                        + base(mem)
                        + ", i64 "
                        + offset);
    }

    private String addresses(Mem mem, String offsets, VType type) {
        return text.value(
                "getelementptr "
                        + LlvmTypes.stored(mem.dtype())
                        + ", "
                        + pointer(mem.space())
                        + " "
                        + base(mem)
                        + ", <"
                        + type.lanes()
                        + " x i64> "
                        + offsets);
    }

    private String pointerSuffix(Mem mem) {
        return !gpu || mem.space() == Mem.Space.LOCAL
                ? "p0"
                : mem.space() == Mem.Space.GLOBAL ? "p1" : "p3";
    }

    private static int storedBytes(Mem mem) {
        return mem.dtype().byteSize();
    }

    private static String memoryType(VType type) {
        return LlvmTypes.vector(LlvmTypes.stored(type.dtype()), type.lanes());
    }

    private static String vectorType(VType type) {
        return "<" + type.lanes() + " x " + LlvmTypes.stored(type.dtype()) + ">";
    }

    private static String suffix(String vector, VType type) {
        return "v" + type.lanes() + LlvmTypes.suffix(LlvmTypes.stored(type.dtype()), 1);
    }

    private String asVector(String value, String element, int lanes) {
        return lanes > 1
                ? value
                : text.value(
                        "insertelement <1 x "
                                + element
                                + "> poison, "
                                + element
                                + " "
                                + value
                                + ", i64 0");
    }

    private String asScalar(String value, String vector, int lanes) {
        return lanes > 1 ? value : text.value("extractelement " + vector + " " + value + ", i64 0");
    }

    private String fromMemory(String value, VType type) {
        String memory = memoryType(type);
        if (type.dtype() == DType.BOOL) {
            return text.value(
                    "icmp ne "
                            + memory
                            + " "
                            + value
                            + ", "
                            + (type.lanes() == 1 ? "0" : "zeroinitializer"));
        }
        return type.dtype().bits() >= 8
                ? value
                : text.value("trunc " + memory + " " + value + " to " + LlvmTypes.of(type));
    }

    private String toMemory(String value, VType type) {
        if (type.dtype().bits() >= 8) {
            return value;
        }
        boolean signed = type.dtype().isInteger() && type.dtype().isSigned();
        return text.value(
                (signed ? "sext " : "zext ")
                        + LlvmTypes.of(type)
                        + " "
                        + value
                        + " to "
                        + memoryType(type));
    }
}
