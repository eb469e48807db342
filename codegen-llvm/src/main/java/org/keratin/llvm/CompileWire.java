package org.keratin.llvm;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What goes between a parent and its compiling child: length-prefixed strings, big-endian, one
 * request at a time.
 */
final class CompileWire {
    /** Answers start with one of these. */
    static final int READY = 0x4b01;

    static final int RESULT = 0x4b02;
    static final int REFUSED = 0x4b03;

    private static final int MAX_BYTES = 1 << 30;

    private CompileWire() {}

    static void send(DataOutputStream out, CompileRequest request) throws IOException {
        LlvmTarget target = request.target();
        for (String text :
                new String[] {
                    request.module(), request.ir(), request.kind().name(), request.level().name(),
                    target.name(), target.triple(), target.cpu(), target.features()
                }) {
            sendBytes(out, text.getBytes(StandardCharsets.UTF_8));
        }
        out.writeInt(target.vectorBits());
        out.writeBoolean(request.vectorize());
        out.flush();
    }

    static CompileRequest receive(DataInputStream in) throws IOException {
        String module = receiveText(in);
        String ir = receiveText(in);
        CompileRequest.Kind kind = CompileRequest.Kind.valueOf(receiveText(in));
        OptLevel level = OptLevel.valueOf(receiveText(in));
        String name = receiveText(in);
        String triple = receiveText(in);
        String cpu = receiveText(in);
        String features = receiveText(in);
        LlvmTarget target = new LlvmTarget(name, triple, cpu, features, in.readInt());
        return new CompileRequest(module, ir, target, kind, level, in.readBoolean());
    }

    static void sendBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] receiveBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("damaged message: length " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static String receiveText(DataInputStream in) throws IOException {
        return new String(receiveBytes(in), StandardCharsets.UTF_8);
    }
}
