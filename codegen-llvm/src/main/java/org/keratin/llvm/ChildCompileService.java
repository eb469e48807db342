package org.keratin.llvm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Compiles in a child JVM, one module at a time. The child is killed when a module takes longer
 * than {@code time} or makes it hold more than {@code memoryBytes} of resident memory; that module
 * fails, the next gets a new child.
 */
public final class ChildCompileService implements CompileService {
    static final ChildCompileService SHARED =
            new ChildCompileService(Duration.ofMinutes(2), 4L << 30);

    private static final int WATCH_MILLIS = 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Duration time;
    private final long memoryBytes;
    private @Nullable Child child;

    public ChildCompileService(Duration time, long memoryBytes) {
        this.time = time;
        this.memoryBytes = memoryBytes;
    }

    @Override
    public byte[] compile(CompileRequest request) {
        lock.lock();
        try {
            Child running = child;
            if (running == null || !running.process.isAlive()) {
                running = Child.start(request.module());
                child = running;
            }
            return ask(running, request);
        } finally {
            lock.unlock();
        }
    }

    private byte[] ask(Child running, CompileRequest request) {
        Watch watch = new Watch(running.process, System.nanoTime() + time.toNanos(), memoryBytes);
        Thread watcher = Thread.ofPlatform().daemon().name("keratin-compile-watch").start(watch);
        try {
            CompileWire.send(running.out, request);
            int answer = running.in.readInt();
            byte[] bytes = CompileWire.receiveBytes(running.in);
            return switch (answer) {
                case CompileWire.RESULT -> bytes;
                case CompileWire.REFUSED ->
                        throw new CompileException(new String(bytes, StandardCharsets.UTF_8));
                default -> throw new IOException("damaged message: answer " + answer);
            };
        } catch (IOException e) {
            running.process.destroyForcibly();
            child = null;
            throw new CompileException(
                    "the compiler process died over module '"
                            + request.module()
                            + "': "
                            + why(running, watch.verdict, e),
                    e);
        } finally {
            watcher.interrupt();
        }
    }

    private String why(Child running, @Nullable String verdict, IOException e) {
        if (verdict != null) {
            return verdict;
        }
        String said = running.lastWords();
        return said.isEmpty() ? String.valueOf(e.getMessage()) : said;
    }

    /** Kills the child when its time or memory is used up, and says so. */
    private static final class Watch implements Runnable {
        private final Process process;
        private final long deadline;
        private final long memoryBytes;
        private volatile @Nullable String verdict;

        Watch(Process process, long deadline, long memoryBytes) {
            this.process = process;
            this.deadline = deadline;
            this.memoryBytes = memoryBytes;
        }

        @Override
        public void run() {
            while (process.isAlive()) {
                if (System.nanoTime() - deadline > 0) {
                    verdict = "out of time";
                } else if (residentBytes(process.pid()) > memoryBytes) {
                    verdict = "out of memory (more than " + (memoryBytes >> 20) + " MiB)";
                }
                if (verdict != null) {
                    process.destroyForcibly();
                    return;
                }
                try {
                    Thread.sleep(WATCH_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        /**
         * Resident memory by /proc; 0 where there is none, which leaves the heap limit and the time
         * limit.
         */
        private static long residentBytes(long pid) {
            Path statm = Path.of("/proc", Long.toString(pid), "statm");
            try {
                return Long.parseLong(Files.readString(statm).split(" ")[1]) * 4096;
            } catch (IOException e) {
                return 0;
            }
        }
    }

    /** The running process, its pipes, and the last lines that it wrote to standard error. */
    private static final class Child {
        private static final int KEPT_LINES = 20;

        final Process process;
        final DataInputStream in;
        final DataOutputStream out;
        private final Deque<String> errors = new ArrayDeque<>();
        private final Thread drain;

        private Child(Process process) {
            this.process = process;
            this.in =
                    new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
            this.out =
                    new DataOutputStream(
                            new BufferedOutputStream(process.getOutputStream(), 1 << 16));
            this.drain =
                    Thread.ofPlatform().daemon().name("keratin-compile-stderr").start(this::drain);
        }

        static Child start(String module) {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            try {
                Child child =
                        new Child(
                                new ProcessBuilder(
                                                java,
                                                "-Xmx512m",
                                                "-XX:+UseSerialGC",
                                                "-Xshare:auto",
                                                "-XX:TieredStopAtLevel=1",
                                                "-XX:-CreateCoredumpOnCrash",
                                                "-XX:ErrorFile="
                                                        + File.separator
                                                        + "dev"
                                                        + File.separator
                                                        + "null",
                                                "--enable-native-access=ALL-UNNAMED",
                                                "-cp",
                                                ChildClassPath.get(),
                                                CompileChild.class.getName())
                                        .start());
                if (child.in.readInt() != CompileWire.READY) {
                    throw new IOException("damaged message");
                }
                return child;
            } catch (IOException e) {
                throw new CompileException(
                        "cannot start a compiler process for module '"
                                + module
                                + "' with "
                                + java
                                + ": "
                                + e.getMessage(),
                        e);
            }
        }

        private void drain() {
            try (var reader = process.errorReader(StandardCharsets.UTF_8)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    synchronized (errors) {
                        errors.addLast(line);
                        if (errors.size() > KEPT_LINES) {
                            errors.removeFirst();
                        }
                    }
                }
            } catch (IOException e) {
                synchronized (errors) {
                    errors.addLast("(standard error lost: " + e.getMessage() + ")");
                }
            }
        }

        /** LLVM's own message if there is one among the last lines, else how the process ended. */
        String lastWords() {
            try {
                process.waitFor(5, TimeUnit.SECONDS);
                drain.join(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            List<String> lines;
            synchronized (errors) {
                lines = List.copyOf(errors);
            }
            for (String line : lines) {
                if (line.contains("LLVM ERROR") || line.contains("Assertion")) {
                    return line.strip();
                }
            }
            if (process.isAlive()) {
                return "";
            }
            return "exit status "
                    + process.exitValue()
                    + (lines.isEmpty() ? "" : ", " + lines.getFirst().strip());
        }
    }
}
