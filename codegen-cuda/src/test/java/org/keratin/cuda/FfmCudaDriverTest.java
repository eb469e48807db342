package org.keratin.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keratin.llvm.LlvmCompiler;
import org.keratin.llvm.LlvmTarget;
import org.keratin.llvm.SharedLinker;
import org.keratin.runtime.cuda.CudaException;
import org.keratin.runtime.cuda.CudaGrid;
import org.keratin.runtime.cuda.CudaProbe;
import org.keratin.runtime.cuda.CudaSession;
import org.keratin.runtime.cuda.FfmCudaDriver;

/**
 * The binding against a library with the driver's names and C signatures, made from LLVM IR: memory
 * is the host's, the one kernel adds its last parameter to as many numbers as its grid has threads.
 */
class FfmCudaDriverTest {
    private static final String STUB =
            """
            target triple = "%s"
            @name = private constant [9 x i8] c"Stub GPU\\00"
            @error = private constant [19 x i8] c"CUDA_ERROR_UNKNOWN\\00"
            @says = private constant [11 x i8] c"bad syntax\\00"
            declare ptr @malloc(i64)
            declare void @free(ptr)
            declare ptr @memcpy(ptr, ptr, i64)
            declare i32 @strcmp(ptr, ptr)
            define i32 @cuInit(i32 %%flags) {
              ret i32 %%flags
            }
            define i32 @cuDriverGetVersion(ptr %%v) {
              store i32 12080, ptr %%v
              ret i32 0
            }
            define i32 @cuDeviceGetCount(ptr %%n) {
              store i32 1, ptr %%n
              ret i32 0
            }
            define i32 @cuDeviceGetName(ptr %%to, i32 %%bytes, i32 %%device) {
              %%ok = icmp ule i32 9, %%bytes
              br i1 %%ok, label %%copy, label %%bad
            copy:
              %%x = call ptr @memcpy(ptr %%to, ptr @name, i64 9)
              ret i32 %%device
            bad:
              ret i32 1
            }
            define i32 @cuDeviceTotalMem_v2(ptr %%bytes, i32 %%device) {
              store i64 151397597184, ptr %%bytes
              ret i32 %%device
            }
            define i32 @cuDeviceGetAttribute(ptr %%value, i32 %%attribute, i32 %%device) {
              %%major = icmp eq i32 %%attribute, 75
              %%v = select i1 %%major, i32 9, i32 0
              store i32 %%v, ptr %%value
              ret i32 %%device
            }
            define i32 @cuDevicePrimaryCtxRetain(ptr %%context, i32 %%device) {
              store i64 4096, ptr %%context
              ret i32 %%device
            }
            define i32 @cuCtxSetCurrent(ptr %%context) {
              %%c = ptrtoint ptr %%context to i64
              %%ok = icmp eq i64 %%c, 4096
              %%r = select i1 %%ok, i32 0, i32 201
              ret i32 %%r
            }
            define i32 @cuCtxSynchronize() {
              ret i32 0
            }
            define i32 @cuModuleLoadDataEx(ptr %%module, ptr %%image, i32 %%n, ptr %%options, ptr %%values) {
              store i64 77, ptr %%module
              %%first = load i8, ptr %%image
              %%isDot = icmp eq i8 %%first, 46
              br i1 %%isDot, label %%good, label %%bad
            good:
              ret i32 0
            bad:
              %%log = load ptr, ptr %%values
              %%x = call ptr @memcpy(ptr %%log, ptr @says, i64 11)
              ret i32 218
            }
            define i32 @cuModuleGetFunction(ptr %%function, ptr %%module, ptr %%name) {
              %%m = ptrtoint ptr %%module to i64
              %%c = load i8, ptr %%name
              %%isA = icmp eq i8 %%c, 97
              %%isModule = icmp eq i64 %%m, 77
              %%ok = and i1 %%isA, %%isModule
              store i64 5, ptr %%function
              %%r = select i1 %%ok, i32 0, i32 500
              ret i32 %%r
            }
            define i32 @cuModuleUnload(ptr %%module) {
              ret i32 0
            }
            define i32 @cuMemAlloc_v2(ptr %%address, i64 %%bytes) {
              %%p = call ptr @malloc(i64 %%bytes)
              store ptr %%p, ptr %%address
              ret i32 0
            }
            define i32 @cuMemFree_v2(i64 %%address) {
              %%p = inttoptr i64 %%address to ptr
              call void @free(ptr %%p)
              ret i32 0
            }
            define i32 @cuMemcpyHtoD_v2(i64 %%to, ptr %%from, i64 %%bytes) {
              %%p = inttoptr i64 %%to to ptr
              %%x = call ptr @memcpy(ptr %%p, ptr %%from, i64 %%bytes)
              ret i32 0
            }
            define i32 @cuMemcpyDtoH_v2(ptr %%to, i64 %%from, i64 %%bytes) {
              %%p = inttoptr i64 %%from to ptr
              %%x = call ptr @memcpy(ptr %%to, ptr %%p, i64 %%bytes)
              ret i32 0
            }
            define i32 @cuLaunchKernel(ptr %%f, i32 %%gx, i32 %%gy, i32 %%gz, i32 %%bx, i32 %%by, i32 %%bz, i32 %%shared, ptr %%stream, ptr %%params, ptr %%extra) {
            entry:
              %%a0 = load ptr, ptr %%params
              %%x = load ptr, ptr %%a0
              %%s1 = getelementptr ptr, ptr %%params, i64 1
              %%a1 = load ptr, ptr %%s1
              %%y = load ptr, ptr %%a1
              %%s2 = getelementptr ptr, ptr %%params, i64 2
              %%a2 = load ptr, ptr %%s2
              %%n = load i64, ptr %%a2
              %%t = mul i32 %%gx, %%bx
              %%count = zext i32 %%t to i64
              br label %%loop
            loop:
              %%i = phi i64 [ 0, %%entry ], [ %%next, %%loop ]
              %%px = getelementptr i64, ptr %%x, i64 %%i
              %%py = getelementptr i64, ptr %%y, i64 %%i
              %%v = load i64, ptr %%px
              %%w = add i64 %%v, %%n
              store i64 %%w, ptr %%py
              %%next = add i64 %%i, 1
              %%more = icmp ult i64 %%next, %%count
              br i1 %%more, label %%loop, label %%done
            done:
              ret i32 %%shared
            }
            define i32 @cuGetErrorName(i32 %%code, ptr %%text) {
              store ptr @error, ptr %%text
              ret i32 0
            }
            """;

    @TempDir static Path folder;

    private static FfmCudaDriver driver;

    @BeforeAll
    static void link() throws IOException {
        assumeTrue(SharedLinker.available(), SharedLinker.missing());
        LlvmTarget host = LlvmTarget.host();
        byte[] object = LlvmCompiler.object("stub", STUB.formatted(host.triple()), host);
        Path library = Files.write(folder.resolve("libstub.so"), SharedLinker.link("stub", object));
        driver = FfmCudaDriver.of(library.toString());
    }

    @Test
    void probes() {
        CudaProbe probe = CudaProbe.of(driver);
        assertEquals("", probe.missing());
        assertEquals(
                "CUDA 12.8, Stub GPU (compute capability 9.0, 0 multiprocessors, 144384 MiB)",
                probe.describe());
    }

    @Test
    void copiesAndLaunches() {
        CudaSession session = CudaSession.open(driver, 0);
        CudaSession.Code code = session.load(".version 7.0".getBytes());
        CudaSession.Memory x = session.allocate(48);
        CudaSession.Memory y = session.allocate(48);
        try (Arena arena = Arena.ofConfined()) {
            session.copy(arena.allocateFrom(ValueLayout.JAVA_LONG, 1, 2, 3, 4, 5, 6), x);
            session.launch(code, "add", new CudaGrid(3, 1, 1, 2, 1, 1), List.of(x, y), 1L << 40);
            session.synchronize();
            MemorySegment result = arena.allocate(48, 8);
            session.copy(y, result);
            long[] expected = {1, 2, 3, 4, 5, 6};
            for (int i = 0; i < expected.length; i++) {
                expected[i] += 1L << 40;
            }
            assertArrayEquals(expected, result.toArray(ValueLayout.JAVA_LONG));
        }
    }

    @Test
    void tellsErrors() {
        CudaSession session = CudaSession.open(driver, 0);
        CudaSession.Code code = session.load(".version 7.0".getBytes());
        CudaException notFound =
                assertThrows(
                        CudaException.class,
                        () ->
                                session.launch(
                                        code,
                                        "missing",
                                        new CudaGrid(1, 1, 1, 1, 1, 1),
                                        List.of()));
        assertEquals(500, notFound.code());
        CudaException syntax =
                assertThrows(CudaException.class, () -> session.load("nonsense".getBytes()));
        assertTrue(
                syntax.getMessage().endsWith("CUDA_ERROR_UNKNOWN (218): bad syntax"),
                syntax.getMessage());
    }
}
