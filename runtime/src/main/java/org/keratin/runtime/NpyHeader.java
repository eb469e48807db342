package org.keratin.runtime;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a .npy file.
 *
 * @param what the file and entry, for messages
 * @param length bytes up to the data
 * @param itemSize bytes of an element in the file
 * @param utf32 strings of type {@code U}, not {@code S}
 */
record NpyHeader(
        String what,
        long length,
        DType dtype,
        long itemSize,
        boolean utf32,
        boolean bigEndian,
        boolean fortran,
        long[] shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int MAX_HEADER = 1 << 20;
    private static final int MAX_RANK = 64;

    static NpyHeader read(Npy.Source source, long available, String what, @Nullable DType rawType)
            throws IOException {
        byte[] start = new byte[(int) Math.min(8, available)];
        source.readFully(MemorySegment.ofArray(start));
        if (start.length < 8 || !Arrays.equals(start, 0, 6, MAGIC, 0, 6)) {
            boolean zip = start.length > 1 && start[0] == 'P' && start[1] == 'K';
            throw new InvalidFileException(
                    what
                            + " is not a .npy file"
                            + (zip
                                    ? "; it looks like an .npz archive: name it .npz"
                                    : "; write it with numpy.save"));
        }
        int major = start[6];
        if (major < 1 || major > 3) {
            throw new InvalidFileException(
                    what
                            + " has .npy format version "
                            + major
                            + ", but 1 to 3 are known; write it with numpy.save");
        }
        byte[] count = new byte[major == 1 ? 2 : 4];
        source.readFully(MemorySegment.ofArray(count));
        ByteBuffer b = ByteBuffer.wrap(count).order(ByteOrder.LITTLE_ENDIAN);
        long n = major == 1 ? b.getShort() & 0xffff : b.getInt() & 0xffffffffL;
        if (n > MAX_HEADER) {
            throw new InvalidFileException(
                    what
                            + " has a header of "
                            + n
                            + " bytes, beyond the limit of "
                            + MAX_HEADER
                            + "; write it again without structured types");
        }
        if (n > available - 8 - count.length) {
            throw new EOFException();
        }
        byte[] text = new byte[(int) n];
        source.readFully(MemorySegment.ofArray(text));
        String dict =
                new String(text, major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        return new Parser(dict, what).parse(8 + count.length + n, rawType);
    }

    /** Reads the Python dictionary with its three keys. */
    private static final class Parser {
        private final String text;
        private final String what;
        private int pos;

        Parser(String text, String what) {
            this.text = text;
            this.what = what;
        }

        NpyHeader parse(long length, @Nullable DType rawType) {
            String descr = null;
            Boolean fortran = null;
            long[] shape = null;
            expect('{');
            while (!take('}')) {
                String key = string();
                expect(':');
                switch (key) {
                    case "descr" -> {
                        if (peek() == '[' || peek() == '(') {
                            throw new InvalidFileException(
                                    what
                                            + " has a structured type; save each field as an array"
                                            + " of its own");
                        }
                        descr = string();
                    }
                    case "fortran_order" -> fortran = bool();
                    case "shape" -> shape = tuple();
                    default -> throw bad("unknown key '" + key + "'");
                }
                if (!take(',')) {
                    expect('}');
                    break;
                }
            }
            if (descr == null || fortran == null || shape == null) {
                throw bad("'descr', 'fortran_order' or 'shape' is missing");
            }
            return type(descr, length, fortran, shape, rawType);
        }

        private NpyHeader type(
                String descr, long length, boolean fortran, long[] shape, @Nullable DType rawType) {
            String body = descr;
            boolean big = descr.startsWith(">");
            if (!descr.isEmpty() && "<>|=".indexOf(descr.charAt(0)) >= 0) {
                body = descr.substring(1);
            }
            if (body.matches("[US][0-9]{1,9}")) {
                long chars = Long.parseLong(body.substring(1));
                boolean utf32 = body.charAt(0) == 'U';
                return new NpyHeader(
                        what,
                        length,
                        DType.STRING,
                        utf32 ? chars * 4 : chars,
                        utf32,
                        big,
                        fortran,
                        shape);
            }
            DType type =
                    switch (body) {
                        case "b1", "?" -> DType.BOOL;
                        case "i1" -> DType.INT8;
                        case "i2" -> DType.INT16;
                        case "i4" -> DType.INT32;
                        case "i8" -> DType.INT64;
                        case "u1" -> DType.UINT8;
                        case "u2" -> DType.UINT16;
                        case "u4" -> DType.UINT32;
                        case "u8" -> DType.UINT64;
                        case "f2" -> DType.FLOAT16;
                        case "f4" -> DType.FLOAT32;
                        case "f8" -> DType.FLOAT64;
                        case "c8" -> DType.COMPLEX64;
                        case "c16" -> DType.COMPLEX128;
                        case "V1", "V2" -> raw(body, rawType);
                        default ->
                                throw new InvalidFileException(
                                        what
                                                + " has elements of type '"
                                                + descr
                                                + "', "
                                                + (body.startsWith("O")
                                                        ? "Python objects, which are never loaded;"
                                                                + " save numbers or strings"
                                                        : "which is not supported; convert it with"
                                                                + " astype('float32')"));
                    };
            return new NpyHeader(what, length, type, type.byteSize(), false, big, fortran, shape);
        }

        private DType raw(String body, @Nullable DType rawType) {
            if (rawType != null && body.equals("V" + rawType.byteSize())) {
                return rawType;
            }
            throw new InvalidFileException(
                    what
                            + " has raw elements ('"
                            + body
                            + "', as ml_dtypes writes "
                            + (body.equals("V2") ? "bfloat16" : "float8")
                            + "), which do not tell their type; "
                            + "convert it with astype('float32') before saving");
        }

        private char peek() {
            while (pos < text.length() && Character.isWhitespace(text.charAt(pos))) {
                pos++;
            }
            return pos < text.length() ? text.charAt(pos) : '\0';
        }

        private boolean take(char c) {
            boolean hit = peek() == c && pos < text.length();
            pos += hit ? 1 : 0;
            return hit;
        }

        private void expect(char c) {
            if (!take(c)) {
                throw bad("'" + c + "' expected");
            }
        }

        private String string() {
            char quote = peek();
            int end = quote == '\'' || quote == '"' ? text.indexOf(quote, pos + 1) : -1;
            if (end < 0) {
                throw bad("a string expected");
            }
            String s = text.substring(pos + 1, end);
            pos = end + 1;
            return s;
        }

        private boolean bool() {
            peek();
            boolean value = text.startsWith("True", pos);
            if (!value && !text.startsWith("False", pos)) {
                throw bad("True or False expected");
            }
            pos += value ? 4 : 5;
            return value;
        }

        private long[] tuple() {
            expect('(');
            List<Long> sizes = new ArrayList<>();
            while (!take(')')) {
                peek();
                int start = pos;
                while (pos < text.length() && text.charAt(pos) >= '0' && text.charAt(pos) <= '9') {
                    pos++;
                }
                try {
                    sizes.add(Long.parseLong(text.substring(start, pos)));
                } catch (NumberFormatException e) {
                    throw bad("a size expected");
                }
                take('L');
                if (!take(',')) {
                    expect(')');
                    break;
                }
            }
            if (sizes.size() > MAX_RANK) {
                throw bad("more than " + MAX_RANK + " dimensions");
            }
            return sizes.stream().mapToLong(Long::longValue).toArray();
        }

        private InvalidFileException bad(String why) {
            return new InvalidFileException(
                    what
                            + " has a damaged .npy header ("
                            + why
                            + "); write it again with numpy.save");
        }
    }

    String decodeString(byte[] item) {
        Charset wide = bigEndian ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE;
        String s = new String(item, utf32 ? wide : StandardCharsets.UTF_8);
        int end = s.length();
        while (end > 0 && s.charAt(end - 1) == 0) {
            end--;
        }
        return s.substring(0, end);
    }

    static byte[] bytesFor(NDArray array) {
        StringBuilder dims = new StringBuilder();
        for (long d : array.shape()) {
            dims.append(d).append(", ");
        }
        String shape =
                array.rank() == 1
                        ? "(" + array.dim(0) + ",)"
                        : "(" + (dims.isEmpty() ? "" : dims.substring(0, dims.length() - 2)) + ")";
        String dict =
                "{'descr': '"
                        + descr(array)
                        + "', 'fortran_order': False, 'shape': "
                        + shape
                        + ", }";
        int padding = 63 - (10 + dict.length()) % 64;
        String text = dict + " ".repeat(padding) + "\n";
        ByteBuffer header = ByteBuffer.allocate(10 + text.length()).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) text.length());
        header.put(text.getBytes(StandardCharsets.ISO_8859_1));
        return header.array();
    }

    private static String descr(NDArray array) {
        return switch (array.dtype()) {
            case BOOL -> "|b1";
            case INT2, INT4, INT8 -> "|i1";
            case INT16 -> "<i2";
            case INT32 -> "<i4";
            case INT64 -> "<i8";
            case UINT2, UINT4, UINT8 -> "|u1";
            case UINT16 -> "<u2";
            case UINT32 -> "<u4";
            case UINT64 -> "<u8";
            case FLOAT16 -> "<f2";
            case FLOAT32 -> "<f4";
            case FLOAT64 -> "<f8";
            case COMPLEX64 -> "<c8";
            case COMPLEX128 -> "<c16";
            case BFLOAT16 -> "|V2";
            case FLOAT4_E2M1FN,
                    FLOAT6_E2M3FN,
                    FLOAT6_E3M2FN,
                    FLOAT8_E3M4,
                    FLOAT8_E4M3,
                    FLOAT8_E4M3FN,
                    FLOAT8_E4M3FNUZ,
                    FLOAT8_E4M3B11FNUZ,
                    FLOAT8_E5M2,
                    FLOAT8_E5M2FNUZ,
                    FLOAT8_E8M0FNU ->
                    "|V1";
            case STRING -> "<U" + width(array);
        };
    }

    /** The longest string in code points, at least 1 as in NumPy. */
    private static int width(NDArray array) {
        int width = 1;
        for (long i = 0; i < array.size(); i++) {
            String s = array.getString(i);
            width = Math.max(width, s.codePointCount(0, s.length()));
        }
        return width;
    }

    static byte[] encodeStrings(NDArray array) {
        int width = width(array) * 4;
        byte[] out = new byte[Math.multiplyExact(width, Math.toIntExact(array.size()))];
        for (int i = 0; i < array.size(); i++) {
            byte[] s = array.getString(i).getBytes(StandardCharsets.UTF_32LE);
            System.arraycopy(s, 0, out, i * width, s.length);
        }
        return out;
    }
}
