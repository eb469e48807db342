package org.keratin.llvm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The program of the child process: compiles what comes on standard input until that ends. */
final class CompileChild {
    private CompileChild() {}

    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Nothing but answers may reach standard output.
        System.setOut(System.err);
        Llvm.require();
        out.writeInt(CompileWire.READY);
        out.flush();
        while (true) {
            CompileRequest request;
            try {
                request = CompileWire.receive(in);
            } catch (EOFException e) {
                return;
            }
            try {
                byte[] result = LlvmCompiler.compile(request);
                out.writeInt(CompileWire.RESULT);
                CompileWire.sendBytes(out, result);
            } catch (CompileException e) {
                out.writeInt(CompileWire.REFUSED);
                CompileWire.sendBytes(
                        out, String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        }
    }
}
