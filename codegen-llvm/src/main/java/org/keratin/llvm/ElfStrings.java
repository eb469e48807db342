package org.keratin.llvm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A table of strings, each once. */
final class ElfStrings {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> known = new LinkedHashMap<>();

    ElfStrings() {
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
