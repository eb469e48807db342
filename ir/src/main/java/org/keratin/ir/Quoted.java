package org.keratin.ir;

import java.nio.charset.StandardCharsets;

/** Strings as MLIR's text form quotes them. */
public final class Quoted {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Quoted() {}

    /**
     * Appends {@code value} in quotation marks; quotes, control characters and bytes beyond ASCII
     * (of UTF-8) as a backslash and two hexadecimal digits.
     */
    public static StringBuilder append(StringBuilder out, String value) {
        out.append('"');
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (b == '\\') {
                out.append("\\\\");
            } else if (b >= 0x20 && b < 0x7f && b != '"') {
                out.append((char) b);
            } else {
                out.append('\\').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
            }
        }
        return out.append('"');
    }
}
