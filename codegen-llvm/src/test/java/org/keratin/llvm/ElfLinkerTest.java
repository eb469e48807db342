package org.keratin.llvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.runtime.cpu.HostCpu;

/** What code for a CPU may refer to, linked by us and called. */
class ElfLinkerTest {
    /** Tables of numbers and of functions, a jump table, data, and functions of the process. */
    private static final String MODULE =
            """
            @squares = internal unnamed_addr constant [8 x i64] [i64 0, i64 1, i64 4, i64 9, i64 16, i64 25, i64 36, i64 49]
            @wide = internal constant [8 x double] [double 1.0, double 2.0, double 3.0, double 4.0, double 5.0, double 6.0, double 7.0, double 8.0], align 64
            @calls = internal global i64 40
            @functions = internal constant [2 x ptr] [ptr @twice, ptr @thrice]
            declare ptr @memcpy(ptr, ptr, i64)
            declare ptr @memset(ptr, i32, i64)
            declare i64 @strlen(ptr)

            define internal i64 @twice(i64 %x) noinline {
              %y = mul i64 %x, 2
              ret i64 %y
            }
            define internal i64 @thrice(i64 %x) noinline {
              %y = mul i64 %x, 3
              ret i64 %y
            }
            define i64 @square(i64 %i) {
              %at = getelementptr [8 x i64], ptr @squares, i64 0, i64 %i
              %x = load i64, ptr %at
              ret i64 %x
            }
            define i64 @sum(i64 %n) {
              %v = load <8 x double>, ptr @wide, align 64
              %s = call double @llvm.vector.reduce.fadd.v8f64(double 0.0, <8 x double> %v)
              %i = fptosi double %s to i64
              %r = add i64 %i, %n
              ret i64 %r
            }
            declare double @llvm.vector.reduce.fadd.v8f64(double, <8 x double>)
            define i64 @count(i64 %n) {
              %old = load i64, ptr @calls
              %new = add i64 %old, %n
              store i64 %new, ptr @calls
              ret i64 %new
            }
            define i64 @choose(i64 %i) {
              %which = and i64 %i, 1
              %at = getelementptr [2 x ptr], ptr @functions, i64 0, i64 %which
              %f = load volatile ptr, ptr %at
              %r = call i64 %f(i64 %i)
              ret i64 %r
            }
            define i64 @jump(i64 %i) {
              switch i64 %i, label %other [ i64 0, label %a
                i64 1, label %b
                i64 2, label %c
                i64 3, label %d
                i64 4, label %e
                i64 5, label %f ]
            a: %ra = call i64 @square(i64 7)
               ret i64 %ra
            b: %rb = call i64 @count(i64 0)
               ret i64 %rb
            c: %rc = call i64 @choose(i64 3)
               ret i64 %rc
            d: %rd = call i64 @twice(i64 50)
               ret i64 %rd
            e: ret i64 11
            f: %rf = call i64 @sum(i64 5)
               ret i64 %rf
            other: ret i64 -1
            }
            define i64 @fill(i64 %n) {
              %from = alloca [64 x i8], align 16
              %to = alloca [64 x i8], align 16
              call ptr @memset(ptr %from, i32 65, i64 %n)
              %end = getelementptr i8, ptr %from, i64 %n
              store i8 0, ptr %end
              %all = add i64 %n, 1
              call ptr @memcpy(ptr %to, ptr %from, i64 %all)
              %length = call i64 @strlen(ptr %to)
              ret i64 %length
            }
            define i64 @process(i64 %n) {
              %cell = alloca ptr
              store volatile ptr @strlen, ptr %cell
              %f = load volatile ptr, ptr %cell
              %length = call i64 %f(ptr @text)
              %r = add i64 %length, %n
              ret i64 %r
            }
            @text = internal constant [6 x i8] c"hello\\00"
            """;

    @TempDir private Path folder;

    @BeforeEach
    void onlyHere() {
        assumeTrue(System.getProperty("os.name").equals("Linux") && !HostCpu.isArm());
    }

    @Test
    void everyKindOfReferenceIsFilledIn() throws Throwable {
        byte[] object = LlvmCompiler.object("many", MODULE, LlvmTarget.host());
        Path file = Files.write(folder.resolve("many.so"), ElfLinker.link("many.so", object));
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup library = SymbolLookup.libraryLookup(file, arena);
            assertEquals(25, call(library, "square", 5));
            assertEquals(36 + 4, call(library, "sum", 4));
            assertEquals(42, call(library, "count", 2));
            assertEquals(43, call(library, "count", 1));
            assertEquals(8, call(library, "choose", 4));
            assertEquals(15, call(library, "choose", 5));
            long[] jumps = {49, 43, 9, 100, 11, 41, -1};
            for (int i = 0; i < jumps.length; i++) {
                assertEquals(jumps[i], call(library, "jump", i), "case " + i);
            }
            assertEquals(37, call(library, "fill", 37));
            assertEquals(12, call(library, "process", 7));
            assertEquals(true, library.find("twice").isEmpty(), "an internal name is not exported");
        }
    }

    @Test
    void whatIsNotUnderstoodIsLeftToLld() {
        String threadLocal =
                "@x = thread_local global i64 1\n"
                        + "define i64 @get() {\n  %v = load i64, ptr @x\n  ret i64 %v\n}\n";
        byte[] object = LlvmCompiler.object("tls", threadLocal, LlvmTarget.x86());
        assertThrows(ElfObject.Unknown.class, () -> ElfLinker.link("tls.so", object));
        byte[] library = SharedLinker.link("tls", object);
        assertEquals(3, library[16], "lld makes a shared library");
        byte[] arm =
                LlvmCompiler.object(
                        "arm", "define void @f() {\n  ret void\n}\n", LlvmTarget.aarch64());
        assertThrows(ElfObject.Unknown.class, () -> ElfLinker.link("arm.so", arm));
        byte[] whole = LlvmCompiler.object("many", MODULE, LlvmTarget.x86());
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThrows(ElfObject.Unknown.class, () -> ElfLinker.link("half.so", half));
    }

    private static long call(SymbolLookup library, String name, long x) throws Throwable {
        MethodHandle function =
                Linker.nativeLinker()
                        .downcallHandle(
                                library.findOrThrow(name),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        return (long) function.invokeExact(x);
    }
}
