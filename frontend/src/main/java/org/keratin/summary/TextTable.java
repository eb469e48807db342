package org.keratin.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of text with heavy lines around its head, laid out as the Python library rich lays out
 * the tables of Keras's summaries: fixed widths that are reduced evenly where they do not fit,
 * words wrapped, longer words cut with an ellipsis.
 */
final class TextTable {
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");
    private static final Pattern TRAILING_SPACE = Pattern.compile("\\s+$");
    private static final int PADDING = 2;

    enum Align {
        LEFT,
        RIGHT,
        CENTER
    }

    /**
     * A column.
     *
     * @param width the wanted width of its content
     */
    record Column(String header, Align align, int width) {}

    private final List<Column> columns;
    private final int[] widths;
    private final StringBuilder out = new StringBuilder();

    private TextTable(List<Column> columns, int tableWidth) {
        this.columns = columns;
        widths = widths(columns, tableWidth);
    }

    /** The table's lines, each with its line end. */
    static String render(List<Column> columns, int tableWidth, List<List<String>> rows) {
        TextTable table = new TextTable(columns, tableWidth);
        table.line("┏", "━", "┳", "┓");
        table.row(columns.stream().map(Column::header).toList(), "┃");
        table.line("┡", "━", "╇", "┩");
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                table.line("├", "─", "┼", "┤");
            }
            table.row(rows.get(i), "│");
        }
        table.line("└", "─", "┴", "┘");
        return table.out.toString();
    }

    /** Widths with padding: what is too much for the table is taken from all columns alike. */
    private static int[] widths(List<Column> columns, int tableWidth) {
        int available = tableWidth - columns.size() - 1;
        int[] widths = columns.stream().mapToInt(c -> c.width() + PADDING).toArray();
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        int excess = Math.max(0, total - available);
        for (int i = 0; i < widths.length; i++) {
            // half to even, as Python rounds
            int share = Math.min(widths[i], (int) Math.rint((double) excess / (widths.length - i)));
            widths[i] -= share;
            excess -= share;
        }
        return widths;
    }

    private void line(String left, String dash, String middle, String right) {
        out.append(left);
        for (int i = 0; i < widths.length; i++) {
            out.append(i == 0 ? "" : middle).append(dash.repeat(Math.max(0, widths[i])));
        }
        out.append(right).append('\n');
    }

    private void row(List<String> cells, String border) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            int width = Math.max(1, widths[i] - PADDING);
            List<String> lines = wrap(cells.get(i), width).stream().toList();
            Align align = columns.get(i).align();
            wrapped.add(lines.stream().map(line -> fit(line, width, align)).toList());
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            out.append(border);
            for (int i = 0; i < cells.size(); i++) {
                List<String> lines = wrapped.get(i);
                String blank = " ".repeat(Math.max(1, widths[i] - PADDING));
                out.append(' ')
                        .append(y < lines.size() ? lines.get(y) : blank)
                        .append(' ')
                        .append(border);
            }
            out.append('\n');
        }
    }

    /** Breaks before words that do not fit; a word longer than a line stays whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int from = 0;
        int offset = 0;
        int position = 0;
        while (words.find(position)) {
            String word = words.group();
            int length = word.stripTrailing().length();
            boolean breaks =
                    width - offset < length && words.start() > 0 && (length > width || offset > 0);
            if (breaks) {
                lines.add(text.substring(from, words.start()));
                from = words.start();
            }
            offset = breaks || width - offset < length ? word.length() : offset + word.length();
            position = words.end();
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static String fit(String line, int width, Align align) {
        String text = align == Align.LEFT ? withoutExcessSpace(line, width) : line.stripTrailing();
        if (text.length() > width) {
            text = text.substring(0, width - 1) + "…";
        }
        int rest = width - text.length();
        return switch (align) {
            case LEFT -> text + " ".repeat(rest);
            case RIGHT -> " ".repeat(rest) + text;
            case CENTER -> " ".repeat(rest / 2) + text + " ".repeat(rest - rest / 2);
        };
    }

    private static String withoutExcessSpace(String line, int width) {
        Matcher space = TRAILING_SPACE.matcher(line);
        if (line.length() <= width || !space.find()) {
            return line;
        }
        return line.substring(
                0, line.length() - Math.min(space.end() - space.start(), line.length() - width));
    }
}
