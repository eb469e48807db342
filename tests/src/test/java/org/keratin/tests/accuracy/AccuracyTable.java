package org.keratin.tests.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.keratin.runtime.DType;
import org.keratin.tests.JavaProcess;

/**
 * The largest errors measured, in units in the last place: the one table that {@link AccuracyTest}
 * checks and the documentation shows.
 */
public final class AccuracyTable {
    private static final Path FILE =
            JavaProcess.ROOT.resolve("tests/src/test/resources/accuracy.tsv");

    /** Strict numerics. */
    enum Engine {
        COMPILED,
        INTERPRETED;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<String, Double> ulps = new LinkedHashMap<>();

    private AccuracyTable() {}

    static AccuracyTable empty() {
        return new AccuracyTable();
    }

    /** The committed table. */
    public static AccuracyTable load() {
        AccuracyTable table = new AccuracyTable();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] row = line.split("\t");
                if (row.length == 4 && !row[0].equals("op")) {
                    table.ulps.put(row[0] + "\t" + row[1] + "\t" + row[2], Double.valueOf(row[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static String key(String op, DType dtype, Engine engine) {
        return op + "\t" + dtype.stablehloName() + "\t" + engine.title();
    }

    /** The committed maximum; 0 where there is none. */
    double get(String op, DType dtype, Engine engine) {
        return ulps.getOrDefault(key(op, dtype, engine), 0.0);
    }

    /** Sets a maximum, rounded up to two decimals. */
    void put(String op, DType dtype, Engine engine, double ulp) {
        ulps.put(key(op, dtype, engine), Math.ceil(ulp * 100) / 100);
    }

    /** Writes the table to {@code tests/target/accuracy.tsv}. */
    void write() throws IOException {
        StringBuilder text = new StringBuilder("op\ttype\tengine\tmax_ulp\n");
        ulps.forEach((key, ulp) -> text.append(key).append('\t').append(ulp).append('\n'));
        Files.writeString(JavaProcess.ROOT.resolve("tests/target/accuracy.tsv"), text);
    }

    /** What the documentation shows of an op; empty where nothing was measured. */
    public String cell(String op) {
        if (!ulps.containsKey(key(op, DType.FLOAT32, Engine.COMPILED))) {
            return "";
        }
        return pair(op, DType.FLOAT32) + " (" + pair(op, DType.FLOAT64) + ")";
    }

    private String pair(String op, DType dtype) {
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f",
                get(op, dtype, Engine.COMPILED),
                get(op, dtype, Engine.INTERPRETED));
    }
}
