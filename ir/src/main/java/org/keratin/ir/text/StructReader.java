package org.keratin.ir.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.op.ResultAccuracy;
import org.keratin.runtime.DType;

/**
 * Reads StableHLO's attributes with named fields, {@code #stablehlo.gather<offset_dims = [1],
 * index_vector_dim = 1>}, into the text that upstream prints: fields in the order of their
 * definition, without those that have their default.
 */
final class StructReader {
    private static final String PREFIX = "#stablehlo.";

    private enum Kind {
        /** {@code [0, 1]}; left out where it is empty. */
        LIST,
        /** {@code 3}; left out where it is 0. */
        NUMBER,
        /** {@code 1.0e-5}; left out where it is 0. */
        FLOAT,
        STRING,
        /** Any attribute. */
        ATTRIBUTE,
        /** {@code #stablehlo.result_accuracy_mode<HIGHEST>}. */
        MODE,
        /** {@code @mesh} or {@code #stablehlo.mesh<axes=[…]>}. */
        MESH,
        /** {@code [#stablehlo.axis_ref<name = "x">]}. */
        AXES,
        /** {@code [<name = "x", size = 2>]}. */
        MESH_AXES,
        /** {@code (1)2}. */
        SUB_AXIS
    }

    /**
     * @param required fields are printed whatever their value is
     */
    private record Field(String name, Kind kind, boolean required) {}

    /**
     * @param ordered true where fields stand in the order of their definition
     * @param equals what stands between a field's name and its value
     */
    private record Struct(boolean ordered, String equals, List<Field> fields) {}

    private static Field must(String name, Kind kind) {
        return new Field(name, kind, true);
    }

    private static Field may(String name, Kind kind) {
        return new Field(name, kind, false);
    }

    private static Struct struct(Field... fields) {
        return new Struct(false, " = ", List.of(fields));
    }

    private static final Map<String, Struct> STRUCTS =
            Map.of(
                    "gather",
                    struct(
                            may("offset_dims", Kind.LIST),
                            may("collapsed_slice_dims", Kind.LIST),
                            may("operand_batching_dims", Kind.LIST),
                            may("start_indices_batching_dims", Kind.LIST),
                            may("start_index_map", Kind.LIST),
                            may("index_vector_dim", Kind.NUMBER)),
                    "scatter",
                    struct(
                            may("update_window_dims", Kind.LIST),
                            may("inserted_window_dims", Kind.LIST),
                            may("input_batching_dims", Kind.LIST),
                            may("scatter_indices_batching_dims", Kind.LIST),
                            may("scatter_dims_to_operand_dims", Kind.LIST),
                            may("index_vector_dim", Kind.NUMBER)),
                    "dot",
                    struct(
                            may("lhs_batching_dimensions", Kind.LIST),
                            may("rhs_batching_dimensions", Kind.LIST),
                            may("lhs_contracting_dimensions", Kind.LIST),
                            may("rhs_contracting_dimensions", Kind.LIST)),
                    "channel_handle",
                    struct(must("handle", Kind.NUMBER), must("type", Kind.NUMBER)),
                    "output_operand_alias",
                    new Struct(
                            true,
                            " = ",
                            List.of(
                                    must("output_tuple_indices", Kind.LIST),
                                    must("operand_index", Kind.NUMBER),
                                    must("operand_tuple_indices", Kind.LIST))),
                    ResultAccuracy.STRUCT,
                    new Struct(
                            true,
                            " = ",
                            List.of(
                                    may("atol", Kind.FLOAT),
                                    may("rtol", Kind.FLOAT),
                                    may("ulps", Kind.NUMBER),
                                    must("mode", Kind.MODE))),
                    "replica_group_mesh_axes",
                    struct(must("mesh", Kind.MESH), must("axes", Kind.AXES)),
                    "mesh",
                    new Struct(
                            true,
                            "=",
                            List.of(
                                    must("axes", Kind.MESH_AXES),
                                    may("device_ids", Kind.ATTRIBUTE))),
                    "mesh_axis",
                    struct(must("name", Kind.STRING), must("size", Kind.NUMBER)),
                    "axis_ref",
                    struct(must("name", Kind.STRING), may("sub_axis_info", Kind.SUB_AXIS)));

    private final Cursor in;
    private final AttrReader attrs;

    StructReader(Cursor in, AttrReader attrs) {
        this.in = in;
        this.attrs = attrs;
    }

    /** True for an attribute of fields, by its name with the sign. */
    static boolean reads(String name) {
        return name.startsWith(PREFIX) && STRUCTS.containsKey(name.substring(PREFIX.length()));
    }

    /** What follows the opening bracket, with the name that stands before it. */
    Attr.Dialect read(String name) {
        return new Attr.Dialect(name + "<" + fields(name.substring(PREFIX.length())) + ">");
    }

    private String fields(String name) {
        Struct struct = STRUCTS.get(name);
        if (struct == null) {
            throw in.expected("a StableHLO attribute");
        }
        Map<String, String> given = new LinkedHashMap<>();
        int last = -1;
        if (!in.accept(">")) {
            do {
                int start = in.pos();
                String field = in.name("the name of a field of " + name);
                int index = index(struct, field);
                if (index < 0) {
                    throw in.errorAt(
                            start,
                            "'"
                                    + field
                                    + "' is no field of "
                                    + name
                                    + ", which has "
                                    + names(struct));
                }
                if (given.containsKey(field)) {
                    throw in.errorAt(start, "the field '" + field + "' occurs twice");
                }
                if (struct.ordered && index < last) {
                    throw in.errorAt(
                            start, "the fields of " + name + " must stand as " + names(struct));
                }
                last = index;
                in.expect("=");
                given.put(field, value(struct.fields.get(index)));
            } while (in.accept(","));
            in.expect(">");
        }
        StringBuilder text = new StringBuilder();
        for (Field field : struct.fields) {
            String value = given.get(field.name);
            if (value == null && field.required) {
                throw in.error(name + " needs its field '" + field.name + "'");
            }
            if (value != null && !value.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ");
                text.append(field.name).append(struct.equals).append(value);
            }
        }
        return text.toString();
    }

    private static int index(Struct struct, String name) {
        for (int i = 0; i < struct.fields.size(); i++) {
            if (struct.fields.get(i).name.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String names(Struct struct) {
        return String.join(", ", struct.fields.stream().map(Field::name).toList());
    }

    /** The value as it is printed; empty for a default. */
    private String value(Field field) {
        switch (field.kind) {
            case LIST -> {
                String list = list(field.name);
                return list.equals("[]") && !field.required ? "" : list;
            }
            case NUMBER -> {
                long value = attrs.integer("a number, the value of " + field.name);
                return value == 0 && !field.required ? "" : Long.toString(value);
            }
            case FLOAT -> {
                return number();
            }
            case STRING -> {
                StringBuilder text = new StringBuilder();
                AttrWriter.quote(text, in.string());
                return text.toString();
            }
            case ATTRIBUTE -> {
                return printed(attrs.attribute());
            }
            case MODE -> {
                int start = in.pos();
                return checked(attrs.attribute(), ResultAccuracy.MODE, start);
            }
            case MESH -> {
                int start = in.pos();
                Attr mesh = attrs.attribute();
                return mesh instanceof Attr.Symbol
                        ? printed(mesh)
                        : checked(mesh, PREFIX + "mesh<", start);
            }
            case AXES -> {
                int start = in.pos();
                Attr axes = attrs.attribute();
                if (!(axes instanceof Attr.Array(List<Attr> elements))) {
                    throw in.errorAt(start, "expected a list of " + PREFIX + "axis_ref<…>");
                }
                elements.forEach(axis -> checked(axis, PREFIX + "axis_ref<", start));
                return printed(axes);
            }
            case MESH_AXES -> {
                return axes();
            }
            case SUB_AXIS -> {
                in.expect("(");
                long before = in.integer("the product of the sizes before the part of an axis");
                in.expect(")");
                return "(" + before + ")" + in.integer("the size of the part of an axis");
            }
        }
        throw new IllegalStateException(field.kind.name());
    }

    private static String printed(Attr attr) {
        StringBuilder text = new StringBuilder();
        AttrWriter.print(text, attr, true);
        return text.toString();
    }

    /** The text of an attribute of the dialect that begins with {@code begin}. */
    private String checked(Attr attr, String begin, int start) {
        if (attr instanceof Attr.Dialect(String text) && text.startsWith(begin)) {
            return text;
        }
        throw in.errorAt(start, "expected " + begin + "…>");
    }

    private String list(String field) {
        StringBuilder list = new StringBuilder("[");
        in.expect("[");
        if (!in.accept("]")) {
            do {
                list.append(list.length() == 1 ? "" : ", ")
                        .append(attrs.integer("an integer of " + field));
            } while (in.accept(","));
            in.expect("]");
        }
        return list.append(']').toString();
    }

    private String number() {
        int start = in.pos();
        if (!(attrs.number(DType.FLOAT64) instanceof Attr.Float(double value, DType dtype))) {
            throw in.errorAt(start, "expected a number");
        }
        if (value == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        AttrWriter.number(text, value, dtype);
        return text.toString();
    }

    private String axes() {
        StringBuilder list = new StringBuilder("[");
        in.expect("[");
        do {
            in.accept(PREFIX + "mesh_axis");
            in.expect("<");
            list.append(list.length() == 1 ? "<" : ", <").append(fields("mesh_axis")).append('>');
        } while (in.accept(","));
        in.expect("]");
        return list.append(']').toString();
    }
}
