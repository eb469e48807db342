package org.keratin.ir.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Location;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Spelling;
import org.keratin.ir.Type;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.Foreign;
import org.keratin.ir.op.GenericForm;
import org.keratin.ir.op.OpEntry;
import org.keratin.ir.op.ResultAccuracy;
import org.keratin.ir.op.ResultLabels;
import org.keratin.ir.op.WrittenOut;

/** Makes nodes of what {@link OpReader} has read: the op from its catalogue, the types compared. */
final class NodeMaker {
    private final Cursor in;

    NodeMaker(Cursor in) {
        this.in = in;
    }

    /** The operands have the types that the text says. */
    void checkOperands(RawOp op, int start) {
        if (op.operandTypes.size() != op.operands.size()) {
            throw in.errorAt(
                    start,
                    op.name
                            + " has "
                            + op.operands.size()
                            + (op.operands.size() == 1 ? " operand" : " operands")
                            + ", the text gives "
                            + op.operandTypes.size()
                            + (op.operandTypes.size() == 1 ? " type" : " types"));
        }
        for (int i = 0; i < op.operands.size(); i++) {
            Type actual = op.operands.get(i).type();
            if (!actual.equals(op.operandTypes.get(i))) {
                throw in.errorAt(
                        start,
                        "operand "
                                + i
                                + " of "
                                + op.name
                                + " has the type "
                                + actual
                                + ", the text says "
                                + op.operandTypes.get(i));
            }
        }
    }

    /** Emits the op; {@code start} is where errors point to. */
    Node node(Builder into, RawOp op, Location location, int start) {
        OpEntry entry = Catalog.entry(op.name);
        if (entry == null) {
            if (Foreign.isForeign(op.name)) {
                return foreign(into, op, location);
            }
            throw in.errorAt(start, Foreign.unknown(op.name));
        }
        try {
            ReadAttributes given = new ReadAttributes(op.attributes);
            Op made =
                    entry.create(
                            new GenericForm(given, op.operandTypes, op.resultTypes, op.regions));
            Map<String, Attr> printed = made.attributes();
            Map<String, Attr> extra = given.unread(printed.keySet());
            Map<String, Attr> own = op.attributes;
            if (ResultAccuracy.isKnownTo(op.name)
                    && extra.get(ResultAccuracy.NAME) instanceof Attr accuracy
                    && ResultAccuracy.isDefault(accuracy)) {
                extra = new LinkedHashMap<>(extra);
                extra.remove(ResultAccuracy.NAME);
                own = new LinkedHashMap<>(own);
                own.remove(ResultAccuracy.NAME);
            }
            if (!extra.isEmpty()) {
                own = new LinkedHashMap<>(own);
                own.keySet().removeAll(extra.keySet());
            }
            into.setLocation(location);
            return into.node(
                    made,
                    op.operands,
                    op.regions,
                    extra,
                    made instanceof WrittenOut ? Spelling.PLAIN : Spelling.of(own, printed),
                    inferred -> written(op, inferred, start));
        } catch (ParseException e) {
            throw e;
        } catch (IrException
                | ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            // The builder adds the place to what the op says; here it stands before it.
            String why =
                    String.valueOf(
                            e.getCause() instanceof IrException cause
                                    ? cause.getMessage()
                                    : e.getMessage());
            String label = op.name.substring(op.name.indexOf('.') + 1) + ": ";
            for (String own : List.of(op.name + ": ", label)) {
                if (why.startsWith(own)) {
                    why = why.substring(own.length());
                }
            }
            throw in.errorAt(start, op.name + ": " + why);
        }
    }

    private static Node foreign(Builder into, RawOp op, Location location) {
        Map<String, Attr> extra = new LinkedHashMap<>(op.attributes);
        extra.keySet().removeAll(op.properties.keySet());
        into.setLocation(location);
        return into.node(
                new Foreign(op.name, op.properties, op.resultTypes, op.terminators),
                op.operands,
                op.regions,
                extra);
    }

    /** The result types that the text says; they may leave sizes open, or tell unknown ones. */
    private List<Type> written(RawOp op, List<Type> inferred, int start) {
        if (!Type.compatible(inferred, op.resultTypes)) {
            throw in.errorAt(
                    start,
                    ResultLabels.of(op.name, inferred, op.resultTypes)
                            + "the result of "
                            + op.name
                            + " has the type "
                            + list(inferred)
                            + ", the text says "
                            + list(op.resultTypes));
        }
        return op.resultTypes;
    }

    private static String list(List<Type> types) {
        return types.size() == 1 ? types.getFirst().toString() : types.toString();
    }
}
