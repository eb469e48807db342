package org.keratin.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.keratin.Progress;

/**
 * A progress bar, character for character Keras's (keras/src/utils/progbar.py) on a terminal;
 * values are shown as they are, not averaged, as predict, evaluate and fit have it.
 */
public final class ProgressBar implements Progress {
    private static final int WIDTH = 20;
    private static final double INTERVAL = 0.05;
    private static final String BOLD = "\u001b[1m";
    private static final String GREEN = "\u001b[32m";
    private static final String GREY = "\u001b[37m";
    private static final String PLAIN = "\u001b[0m";

    private final DoubleSupplier clock;
    private final Consumer<String> out;
    private final boolean lines;
    private final Map<String, Double> values = new LinkedHashMap<>();
    private @Nullable Integer target;
    private double start;
    private double lastUpdate;
    private double afterFirstStep = Double.NaN;
    private int previousWidth;

    /**
     * A bar.
     *
     * @param clock the time in seconds
     * @param out where text goes, unfinished lines too
     * @param lines Keras's {@code verbose=2}: no bar, one line at the end
     */
    public ProgressBar(DoubleSupplier clock, Consumer<String> out, boolean lines) {
        this.clock = clock;
        this.out = out;
        this.lines = lines;
    }

    /** A bar on stderr where that is a terminal, else nothing. */
    public static Progress standard() {
        if (!Terminal.isStderr()) {
            return Progress.NONE;
        }
        return new ProgressBar(
                () -> System.currentTimeMillis() / 1000.0,
                text -> {
                    System.err.print(text);
                    System.err.flush();
                },
                false);
    }

    @Override
    public void begin(int steps) {
        start(steps);
    }

    @Override
    public void step(int done, Map<String, Double> logs) {
        update(done, logs, false);
    }

    @Override
    public void end(Map<String, Double> logs) {
        Integer steps = target;
        update(steps == null ? 0 : steps, logs, true);
    }

    /** Starts over. {@code steps} is null where their number is not known. */
    public void start(@Nullable Integer steps) {
        target = steps;
        values.clear();
        start = clock.getAsDouble();
        lastUpdate = 0;
        afterFirstStep = Double.NaN;
        previousWidth = 0;
    }

    /** Draws, unless the last drawing was just before and {@code last} is not set. */
    public void update(int current, Map<String, Double> logs, boolean last) {
        values.putAll(logs);
        double now = clock.getAsDouble();
        double perStep = perStep(current, now);
        if (lines) {
            if (last && target != null && target > 0) {
                out.accept(
                        padded(current, target)
                                + " - "
                                + rounded(now - start, 0)
                                + "s -"
                                + time(perStep)
                                + metrics()
                                + "\n");
            }
        } else if (now - lastUpdate >= INTERVAL || last) {
            draw(current, last, now, perStep);
        } else {
            return;
        }
        lastUpdate = now;
    }

    private void draw(int current, boolean last, double now, double perStep) {
        StringBuilder bar = new StringBuilder();
        StringBuilder info = new StringBuilder(" ").append(BOLD);
        int unseen = BOLD.length() + PLAIN.length();
        Integer steps = target;
        boolean known = steps != null && steps > 0;
        if (steps != null && known) {
            int full = (int) (WIDTH * ((double) current / steps));
            bar.append(BOLD).append(padded(current, steps)).append(PLAIN).append(' ');
            unseen += BOLD.length() + PLAIN.length();
            if (full > 0) {
                bar.append(GREEN).append("━".repeat(full)).append(PLAIN);
                unseen += GREEN.length() + PLAIN.length();
            }
            bar.append(GREY).append("━".repeat(Math.max(0, WIDTH - full))).append(PLAIN);
            unseen += GREY.length() + PLAIN.length();
        } else {
            bar.append(String.format(Locale.ROOT, "%7d/Unknown", current));
        }
        info.append(
                steps != null && known && !last
                        ? remaining(perStep * (steps - current))
                        : rounded(now - start, 0) + "s");
        info.append(PLAIN).append(time(perStep)).append(metrics());
        int width = bar.length() + info.length() - unseen;
        StringBuilder message =
                new StringBuilder("\b".repeat(previousWidth)).append('\r').append(bar).append(info);
        message.append(" ".repeat(Math.max(0, previousWidth - width)));
        if (last) {
            message.append('\n');
        }
        out.accept(message.toString());
        previousWidth = width;
    }

    private static String padded(int current, int steps) {
        String total = Integer.toString(steps);
        String done = Integer.toString(current);
        return " ".repeat(Math.max(0, total.length() - done.length())) + done + "/" + total;
    }

    /** The first step is not representative: where there are more, it does not count. */
    private double perStep(int current, double now) {
        if (current == 0) {
            return 0;
        }
        double seconds =
                !Double.isNaN(afterFirstStep) && current > 1
                        ? (now - afterFirstStep) / (current - 1)
                        : (now - start) / current;
        if (current == 1) {
            afterFirstStep = now;
        }
        return seconds;
    }

    private static String remaining(double seconds) {
        long whole = (long) seconds;
        if (seconds > 3600) {
            return String.format(
                    Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole % 3600 / 60, whole % 60);
        }
        return seconds > 60
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : whole + "s";
    }

    private static String time(double perStep) {
        if (perStep >= 1 || perStep == 0) {
            return " " + rounded(perStep, 0) + "s/step";
        }
        return perStep >= 1e-3
                ? " " + rounded(perStep * 1000.0, 0) + "ms/step"
                : " " + rounded(perStep * 1000000.0, 0) + "us/step";
    }

    private String metrics() {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (name, value) ->
                        text.append(" - ").append(name).append(": ").append(number(value, lines)));
        return text.toString();
    }

    private static String number(double value, boolean lines) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        if ((lines ? value : Math.abs(value)) > 1e-3) {
            return rounded(value, 4);
        }
        BigDecimal five = new BigDecimal(value).round(new MathContext(5, RoundingMode.HALF_EVEN));
        return String.format(Locale.ROOT, "%.4e", five);
    }

    /** As Python rounds when it prints: the exact value, half to even. */
    private static String rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
