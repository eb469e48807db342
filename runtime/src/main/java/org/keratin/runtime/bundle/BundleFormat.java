package org.keratin.runtime.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.keratin.runtime.AtomicFile;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.InvalidFileException;

/**
 * The bundle file, little-endian: 8 bytes magic, u32 format, u32 flags (1: weights follow, see
 * {@link ModelBundle}), u64 payload length, 32 bytes SHA-256 of the payload, payload. The payload
 * is three sections (header, constants, code), each with a u32 tag and a u64 length; the header's
 * strings and lists carry u32 counts, dimensions are text.
 */
final class BundleFormat {
    private static final byte[] MAGIC = "KBUNDLE\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 2;
    private static final int PREFIX = 8 + 4 + 4 + 8 + 32;
    private static final long MAX_FILE = 1L << 30;
    private static final int WEIGHTS_FOLLOW = 1;
    private static final int HEADER = 1;
    private static final int CONSTANTS = 2;
    private static final int CODE = 3;

    private BundleFormat() {}

    static void write(Bundle bundle, Path file) {
        byte[] bytes = encode(bundle);
        AtomicFile.write(
                file,
                channel -> {
                    ByteBuffer b = ByteBuffer.wrap(bytes);
                    while (b.hasRemaining()) {
                        channel.write(b);
                    }
                });
    }

    static Bundle read(Path file, OpenOption... more) {
        OpenOption[] options = new OpenOption[more.length + 1];
        options[0] = StandardOpenOption.READ;
        System.arraycopy(more, 0, options, 1, more.length);
        try (FileChannel channel = FileChannel.open(file, options)) {
            long size = end(channel, file.toString());
            if (size > MAX_FILE) {
                throw new InvalidFileException(
                        file
                                + " has "
                                + size
                                + " bytes, beyond the limit of "
                                + MAX_FILE
                                + " for a bundle");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return decode(
                    bytes.hasRemaining()
                            ? java.util.Arrays.copyOf(bytes.array(), bytes.position())
                            : bytes.array(),
                    file.toString());
        } catch (NoSuchFileException e) {
            throw new InvalidFileException(file + " does not exist; check the path", e);
        } catch (IOException e) {
            throw new InvalidFileException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Where the bundle itself ends in a file: at its end, or where weights follow. A file that is
     * no bundle is told by {@link #decode}.
     */
    static long end(FileChannel channel, String what) throws IOException {
        long size = channel.size();
        ByteBuffer prefix = ByteBuffer.allocate(PREFIX).order(ByteOrder.LITTLE_ENDIAN);
        while (prefix.hasRemaining() && channel.read(prefix, prefix.position()) >= 0) {
            continue;
        }
        if (prefix.hasRemaining()
                || !startsWithMagic(prefix.array())
                || prefix.getInt(12) != WEIGHTS_FOLLOW) {
            return size;
        }
        long payload = prefix.getLong(16);
        if (payload < 0 || payload > size - PREFIX) {
            throw new InvalidFileException(
                    what + " is damaged (wrong length); compile the model again");
        }
        return PREFIX + payload;
    }

    static byte[] encode(Bundle b) {
        return encode(b, false);
    }

    static byte[] encode(Bundle b, boolean weightsFollow) {
        Writer header = new Writer();
        header.text(b.producer()).text(b.target().triple()).text(b.target().cpu());
        header.list(b.target().features(), header::text);
        header.text(b.numerics());
        BundleSignature s = b.signature();
        header.list(s.symbols(), header::text);
        header.list(s.variables(), header::spec);
        header.list(s.inputs(), header::spec);
        header.list(s.outputs(), header::spec);
        header.list(s.aliases(), a -> header.integer(a.output()).integer(a.variable()));
        header.list(s.rules(), header::rule);
        header.list(b.buffers(), header::buffer);
        header.dim(b.scratchBytes())
                .dim(b.preparedBytes())
                .dim(b.prepareScratchBytes())
                .dim(b.work());
        header.integer(b.code().linked() ? 1 : 0);
        header.text(b.code().prepareSymbol()).text(b.code().stepSymbol());
        header.list(
                List.copyOf(b.locations().entrySet()),
                e -> header.text(e.getKey()).text(e.getValue()));
        Writer payload = new Writer();
        payload.section(HEADER, header.bytes());
        payload.section(CONSTANTS, b.constants());
        payload.section(CODE, b.code().bytes());
        byte[] body = payload.bytes();
        ByteBuffer file =
                ByteBuffer.allocate(Math.addExact(PREFIX, body.length))
                        .order(ByteOrder.LITTLE_ENDIAN);
        file.put(MAGIC).putInt(FORMAT).putInt(weightsFollow ? WEIGHTS_FOLLOW : 0);
        file.putLong(body.length);
        file.put(sha256(body, 0)).put(body);
        return file.array();
    }

    static Bundle decode(byte[] bytes, String what) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < PREFIX || !startsWithMagic(bytes)) {
            throw new InvalidFileException(
                    what + " is not a Keratin bundle; make one with 'compile --emit bundle'");
        }
        int format = file.getInt(8);
        if (format != FORMAT) {
            throw new InvalidFileException(
                    what
                            + " has bundle format "
                            + format
                            + ", but this version reads "
                            + FORMAT
                            + "; compile the model again");
        }
        byte[] expected = new byte[32];
        file.get(24, expected);
        if (file.getLong(16) != bytes.length - PREFIX
                || !MessageDigest.isEqual(expected, sha256(bytes, PREFIX))) {
            throw new InvalidFileException(
                    what + " is damaged (wrong length or checksum); compile the model again");
        }
        try {
            return decodePayload(file.position(PREFIX).slice().order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IllegalStateException
                | BundleException e) {
            throw new InvalidFileException(
                    what + " is damaged (" + e.getMessage() + "); compile the model again", e);
        }
    }

    static boolean startsWithMagic(byte[] bytes) {
        return java.util.Arrays.equals(bytes, 0, 8, MAGIC, 0, 8);
    }

    private static Bundle decodePayload(ByteBuffer payload) {
        Reader h =
                new Reader(
                        ByteBuffer.wrap(section(payload, HEADER)).order(ByteOrder.LITTLE_ENDIAN));
        byte[] constants = section(payload, CONSTANTS);
        byte[] code = section(payload, CODE);
        if (payload.hasRemaining()) {
            throw new IllegalArgumentException("extra bytes at the end");
        }
        String producer = h.text();
        BundleTarget target = new BundleTarget(h.text(), h.text(), h.list(h::text));
        String numerics = h.text();
        BundleSignature signature =
                new BundleSignature(
                        h.list(h::text),
                        h.list(h::spec),
                        h.list(h::spec),
                        h.list(h::spec),
                        h.list(() -> new BundleSignature.Alias(h.integer(), h.integer())),
                        h.list(h::rule));
        List<BundleBuffer> buffers = h.list(h::buffer);
        Dim scratch = h.dim();
        Dim prepared = h.dim();
        Dim prepareScratch = h.dim();
        Dim work = h.dim();
        BundleCode bundleCode = new BundleCode(h.integer() != 0, h.text(), h.text(), code);
        Map<String, String> locations = new LinkedHashMap<>();
        h.list(() -> locations.put(h.text(), h.text()) == null);
        return new Bundle(
                producer,
                target,
                numerics,
                signature,
                buffers,
                scratch,
                prepared,
                prepareScratch,
                constants,
                work,
                bundleCode,
                locations);
    }

    private static byte[] section(ByteBuffer payload, int tag) {
        int found = payload.getInt();
        long length = payload.getLong();
        if (found != tag || length < 0 || length > payload.remaining()) {
            throw new IllegalArgumentException("section " + found + " of " + length + " bytes");
        }
        byte[] bytes = new byte[(int) length];
        payload.get(bytes);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, bytes.length - from);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        byte[] bytes() {
            return out.toByteArray();
        }

        Writer integer(int v) {
            for (int shift = 0; shift < 32; shift += 8) {
                out.write(v >>> shift);
            }
            return this;
        }

        Writer text(String s) {
            byte[] utf = s.getBytes(StandardCharsets.UTF_8);
            integer(utf.length);
            out.writeBytes(utf);
            return this;
        }

        Writer dim(Dim d) {
            return text(d.toString());
        }

        <T> void list(List<T> items, java.util.function.Consumer<T> each) {
            integer(items.size());
            items.forEach(each);
        }

        void spec(TensorSpec s) {
            text(s.name()).text(s.dtype().kerasName()).list(s.shape(), this::dim);
        }

        void rule(SizeRule r) {
            dim(r.size()).text(r.is().name()).text(r.message()).list(r.values(), this::dim);
        }

        void buffer(BundleBuffer b) {
            text(b.name()).text(b.kind().name()).integer(b.ordinal()).text(b.dtype().kerasName());
            dim(b.byteSize()).dim(b.offset());
        }

        void section(int tag, byte[] content) {
            integer(tag).integer(content.length).integer(0);
            out.writeBytes(content);
        }
    }

    private static final class Reader {
        private final ByteBuffer in;

        Reader(ByteBuffer in) {
            this.in = in;
        }

        int integer() {
            return in.getInt();
        }

        String text() {
            int n = count();
            byte[] utf = new byte[n];
            in.get(utf);
            return new String(utf, StandardCharsets.UTF_8);
        }

        /** A count of things that take at least a byte each. */
        private int count() {
            int n = in.getInt();
            if (n < 0 || n > in.remaining()) {
                throw new IllegalArgumentException("count " + n);
            }
            return n;
        }

        Dim dim() {
            return Dim.parse(text());
        }

        <T> List<T> list(Supplier<T> each) {
            int n = count();
            List<T> items = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                items.add(each.get());
            }
            return items;
        }

        TensorSpec spec() {
            return new TensorSpec(text(), DType.ofKeras(text()), list(this::dim));
        }

        SizeRule rule() {
            return new SizeRule(dim(), SizeRule.Relation.valueOf(text()), text(), list(this::dim));
        }

        BundleBuffer buffer() {
            return new BundleBuffer(
                    text(),
                    BundleBuffer.Kind.valueOf(text()),
                    integer(),
                    DType.ofKeras(text()),
                    dim(),
                    dim());
        }
    }
}
