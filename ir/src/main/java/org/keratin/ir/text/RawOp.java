package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Location;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Foreign;

/** An operation as it was read, in the terms of the generic form; a {@link Form} fills it. */
final class RawOp {
    String name;
    final List<Value> operands = new ArrayList<>();
    final Map<String, Attr> attributes = new LinkedHashMap<>();
    final List<Block> regions = new ArrayList<>();

    /** Of an op of another dialect: its properties. */
    Map<String, Attr> properties = Map.of();

    /** Of an op of another dialect: what ends each region, see {@link Foreign}. */
    final List<String> terminators = new ArrayList<>();

    /** The types written behind the colon. */
    List<Type> operandTypes = List.of();

    List<Type> resultTypes = List.of();

    /** Of a terminator; that of another operation goes to its node. */
    Location location = Location.UNKNOWN;

    RawOp(String name) {
        this.name = name;
    }

    void types(TypeReader.Function function) {
        operandTypes = function.operands();
        resultTypes = function.results();
    }
}
