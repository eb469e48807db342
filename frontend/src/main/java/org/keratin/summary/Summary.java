package org.keratin.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keratin.GraphNode;
import org.keratin.KerasTensor;
import org.keratin.Layer;
import org.keratin.Model;
import org.keratin.Operation;
import org.keratin.Sequential;
import org.keratin.Shape;
import org.keratin.Structure;
import org.keratin.Variable;
import org.keratin.optimizers.Optimizer;

/**
 * A model's layers as a table, word for word and line for line as Keras prints it without colours
 * (keras/src/utils/summary_utils.py).
 */
public final class Summary {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB", "PB"};

    private final Model model;
    private int terminalColumns = 80;
    private @Nullable Integer lineLength;
    private boolean expandNested;
    private boolean showTrainable;

    private Summary(Model model) {
        this.model = model;
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9]\\d{0,4}")) {
            terminalColumns = Integer.parseInt(columns);
        }
    }

    public static Summary of(Model model) {
        return new Summary(model);
    }

    /**
     * The width of the terminal, of which the table takes what it needs; by default COLUMNS, else
     * 80.
     */
    public Summary terminalColumns(int value) {
        terminalColumns = value;
        return this;
    }

    /** The width of the table itself. */
    public Summary lineLength(int value) {
        lineLength = value;
        return this;
    }

    /** Whether the layers of nested models have rows of their own. */
    public Summary expandNested(boolean value) {
        expandNested = value;
        return this;
    }

    /** Whether a column says which layers are trainable. */
    public Summary showTrainable(boolean value) {
        showTrainable = value;
        return this;
    }

    /** The text, each line with its line end. */
    public String text() {
        boolean sequential = isSequential();
        List<TextTable.Column> columns = columns(sequential);
        List<List<String>> rows = new ArrayList<>();
        List<? extends Operation> operations =
                model.isFunctional() && !(model instanceof Sequential)
                        ? model.operations()
                        : model.layers();
        for (Operation operation : operations) {
            addRows(operation, 0, sequential, rows);
        }
        return "Model: \""
                + model.name()
                + "\"\n"
                + TextTable.render(columns, width(sequential), rows)
                + figures();
    }

    private int width(boolean sequential) {
        int wanted = (sequential ? 88 : 108) + (showTrainable ? 12 : 0);
        Integer given = lineLength;
        return given != null ? given : Math.min(wanted, terminalColumns - 4);
    }

    private List<TextTable.Column> columns(boolean sequential) {
        List<String> headers = new ArrayList<>(List.of("Layer (type)", "Output Shape", "Param #"));
        List<Double> positions =
                new ArrayList<>(
                        sequential ? List.of(0.45, 0.80, 1.0) : List.of(0.3, 0.56, 0.74, 1.0));
        List<TextTable.Align> align =
                new ArrayList<>(
                        List.of(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.RIGHT));
        if (!sequential) {
            headers.add("Connected to");
            align.add(TextTable.Align.LEFT);
        }
        if (showTrainable) {
            positions.replaceAll(position -> position * 0.90);
            positions.add(1.0);
            headers.add("Trainable");
            align.add(TextTable.Align.CENTER);
        }
        List<TextTable.Column> columns = new ArrayList<>();
        int current = 0;
        for (int i = 0; i < headers.size(); i++) {
            int width = (int) (positions.get(i) * width(sequential)) - current;
            if (width < 4) {
                throw new IllegalArgumentException("Insufficient console width to print summary.");
            }
            columns.add(new TextTable.Column(headers.get(i), align.get(i), width));
            current += width;
        }
        return columns;
    }

    /**
     * True where the layers form a chain in which no layer is shared: then connections need no
     * column.
     */
    private boolean isSequential() {
        if (!model.isFunctional() || model instanceof Sequential) {
            return true;
        }
        List<GraphNode> nodes = model.graphNodes();
        Set<GraphNode> consumed = new HashSet<>();
        Set<Operation> applied = new HashSet<>();
        for (GraphNode node : nodes) {
            if (node.parents().size() > 1
                    || (node.operation() instanceof Layer && !applied.add(node.operation()))) {
                return false;
            }
            for (KerasTensor parent : node.parents()) {
                GraphNode maker = parent.node();
                if (maker != null) {
                    consumed.add(maker);
                }
            }
        }
        // In a forest with one end there is one chain.
        return nodes.stream().filter(node -> !consumed.contains(node)).count() <= 1;
    }

    private void addRows(
            Operation operation, int level, boolean sequential, List<List<String>> rows) {
        String prefix = level == 0 ? "" : "   ".repeat(level) + "└ ";
        List<String> fields = new ArrayList<>();
        fields.add(prefix + operation.name() + " (" + operation.className() + ")");
        fields.add(shapes(operation));
        fields.add(params(operation));
        if (!sequential) {
            fields.add(connections(operation));
        }
        if (showTrainable) {
            fields.add(
                    operation instanceof Layer layer && !layer.weights().isEmpty()
                            ? layer.trainable() ? "Y" : "N"
                            : "-");
        }
        rows.add(fields);
        if (expandNested && operation instanceof Model nested) {
            nested.layers().forEach(layer -> addRows(layer, level + 1, sequential, rows));
        }
    }

    /**
     * The shapes of the last application, as Keras shows; of a layer that was only built, those it
     * would give.
     */
    private static String shapes(Operation operation) {
        List<Shape> shapes;
        if (!operation.nodes().isEmpty()) {
            shapes =
                    operation.nodes().getLast().outputs().flatten().stream()
                            .map(KerasTensor::shape)
                            .toList();
        } else if (operation instanceof Layer layer
                && layer.buildShapes() instanceof Structure<Shape> built) {
            shapes = layer.computeOutputShape(built).flatten();
        } else {
            return "?";
        }
        return shapes.size() == 1
                ? text(shapes.getFirst())
                : shapes.stream().map(Summary::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Without the comma that Python puts behind a single size. */
    private static String text(Shape shape) {
        return shape.dims().stream()
                .map(dim -> dim == null ? "None" : dim.toString())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String params(Operation operation) {
        if (!(operation instanceof Layer layer)) {
            return "0";
        }
        return layer.isBuilt() ? grouped(count(layer.weights())) : "0 (unbuilt)";
    }

    private String connections(Operation operation) {
        Set<GraphNode> relevant = new HashSet<>(model.graphNodes());
        List<String> connections = new ArrayList<>();
        for (GraphNode node : operation.nodes()) {
            if (relevant.contains(node)) {
                for (KerasTensor tensor : node.parents()) {
                    GraphNode maker = tensor.node();
                    if (maker != null) {
                        connections.add(
                                maker.operation().name()
                                        + "["
                                        + maker.operation().nodes().indexOf(maker)
                                        + "]["
                                        + tensor.index()
                                        + "]");
                    }
                }
            }
        }
        return connections.isEmpty() ? "-" : String.join(", ", connections);
    }

    private String figures() {
        List<Variable> trainable = model.trainableWeights();
        List<Variable> frozen = model.nonTrainableWeights();
        Optimizer optimizer = model.optimizer();
        List<Variable> kept =
                optimizer != null && optimizer.isBuilt() ? optimizer.variables() : List.of();
        List<Variable> all = new ArrayList<>(trainable);
        all.addAll(frozen);
        all.addAll(kept);
        return figure("Total", all)
                + figure("Trainable", trainable)
                + figure("Non-trainable", frozen)
                + (kept.isEmpty() ? "" : figure("Optimizer", kept));
    }

    private static String figure(String kind, List<Variable> variables) {
        double bytes = 0;
        for (Variable variable : new LinkedHashSet<>(variables)) {
            bytes += (double) size(variable) * variable.dtype().bits() / 8;
        }
        return " "
                + kind
                + " params: "
                + grouped(count(variables))
                + " ("
                + readable(bytes)
                + ")\n";
    }

    private static long count(List<Variable> variables) {
        return variables.stream().mapToLong(Summary::size).sum();
    }

    private static long size(Variable variable) {
        long size = 1;
        for (long dim : variable.type().shape()) {
            size *= dim;
        }
        return size;
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String readable(double bytes) {
        double size = bytes;
        int unit = 0;
        while (size / 1024 >= 1 && unit < UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        return new BigDecimal(size).setScale(2, RoundingMode.HALF_EVEN).toPlainString()
                + " "
                + UNITS[unit];
    }
}
