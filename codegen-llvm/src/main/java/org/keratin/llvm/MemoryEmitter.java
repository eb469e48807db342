package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import org.jspecify.annotations.Nullable;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.VType;
import org.keratin.llvm.FunctionText.Arg;
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
        Arg address = address(mem, offset);
        int align = Math.max(alignment, mem.dtype().byteSize());
        if (mask == null) {
            String memory = memoryType(type);
            return fromMemory(
                    text.value("load %s, %s, align %d".formatted(memory, address, align)), type);
        }
        // Masked accesses exist on vectors only: a scalar is a vector of one.
        String vector = vectorType(type);
        String loaded =
                text.call(
                        vector,
                        "llvm.masked.load." + suffix(type) + "." + pointerSuffix(mem),
                        address,
                        arg("i32", Integer.toString(align)),
                        mask(type, mask),
                        arg(vector, "zeroinitializer"));
        return fromMemory(asScalar(loaded, vector, type.lanes()), type);
    }

    String gather(VType type, Mem mem, String offsets, @Nullable String mask) {
        if (type.lanes() == 1) {
            return load(type, mem, offsets, mask, 1);
        }
        String vector = vectorType(type);
        String name = "llvm.masked.gather." + suffix(type) + ".v" + type.lanes();
        String loaded =
                text.call(
                        vector,
                        name + pointerSuffix(mem),
                        addresses(mem, offsets, type),
                        arg("i32", Integer.toString(mem.dtype().byteSize())),
                        mask(type, mask),
                        arg(vector, "zeroinitializer"));
        return fromMemory(loaded, type);
    }

    void store(
            VType type,
            String value,
            Mem mem,
            String offset,
            @Nullable String mask,
            int alignment) {
        Arg address = address(mem, offset);
        Arg stored = arg(memoryType(type), toMemory(value, type));
        int align = Math.max(alignment, mem.dtype().byteSize());
        if (mask == null) {
            text.line("store %s, %s, align %d".formatted(stored, address, align));
            return;
        }
        String element = LlvmTypes.stored(type.dtype());
        text.run(
                "llvm.masked.store." + suffix(type) + "." + pointerSuffix(mem),
                arg(vectorType(type), text.asVector(stored.value(), element, type.lanes())),
                address,
                arg("i32", Integer.toString(align)),
                mask(type, mask));
    }

    void scatter(VType type, String value, Mem mem, String offsets, @Nullable String mask) {
        if (type.lanes() == 1) {
            store(type, value, mem, offsets, mask, 1);
            return;
        }
        String name = "llvm.masked.scatter." + suffix(type) + ".v" + type.lanes();
        text.run(
                name + pointerSuffix(mem),
                arg(vectorType(type), toMemory(value, type)),
                addresses(mem, offsets, type),
                arg("i32", Integer.toString(mem.dtype().byteSize())),
                mask(type, mask));
    }

    void prefetch(Mem mem, String offset, int level) {
        if (gpu) {
            return;
        }
        // LLVM's locality runs the other way: 3 is the nearest cache.
        int locality = Math.clamp(4 - level, 1, 3);
        text.run(
                "llvm.prefetch.p0",
                address(mem, offset),
                arg("i32", "0"),
                arg("i32", Integer.toString(locality)),
                arg("i32", "1"));
    }

    private Arg address(Mem mem, String offset) {
        String pointer = pointer(mem.space());
        String element = LlvmTypes.stored(mem.dtype());
        return arg(
                pointer,
                text.value(
                        "getelementptr %s, %s %s, i64 %s"
                                .formatted(element, pointer, base(mem), offset)));
    }

    private Arg addresses(Mem mem, String offsets, VType type) {
        String pointer = pointer(mem.space());
        String element = LlvmTypes.stored(mem.dtype());
        return arg(
                LlvmTypes.vector(pointer, type.lanes()),
                text.value(
                        "getelementptr %s, %s %s, <%d x i64> %s"
                                .formatted(element, pointer, base(mem), type.lanes(), offsets)));
    }

    private Arg mask(VType type, @Nullable String mask) {
        String value = mask == null ? "splat (i1 true)" : text.asVector(mask, "i1", type.lanes());
        return arg("<" + type.lanes() + " x i1>", value);
    }

    private String pointerSuffix(Mem mem) {
        return !gpu || mem.space() == Mem.Space.LOCAL
                ? "p0"
                : mem.space() == Mem.Space.GLOBAL ? "p1" : "p3";
    }

    private static String memoryType(VType type) {
        return LlvmTypes.vector(LlvmTypes.stored(type.dtype()), type.lanes());
    }

    private static String vectorType(VType type) {
        return "<" + type.lanes() + " x " + LlvmTypes.stored(type.dtype()) + ">";
    }

    private static String suffix(VType type) {
        return "v" + type.lanes() + LlvmTypes.suffix(LlvmTypes.stored(type.dtype()), 1);
    }

    private String asScalar(String value, String vector, int lanes) {
        return lanes > 1 ? value : text.value("extractelement " + vector + " " + value + ", i64 0");
    }

    private String fromMemory(String value, VType type) {
        VType bytes = type.withDtype(DType.UINT8);
        if (type.dtype() == DType.BOOL) {
            return text.binary("icmp ne", bytes, value, LlvmTypes.literal(bytes, 0));
        }
        return type.dtype().bits() >= 8 ? value : text.cast("trunc", value, bytes, type);
    }

    private String toMemory(String value, VType type) {
        if (type.dtype().bits() >= 8) {
            return value;
        }
        boolean signed = type.dtype().isInteger() && type.dtype().isSigned();
        return text.cast(signed ? "sext" : "zext", value, type, type.withDtype(DType.UINT8));
    }
}
