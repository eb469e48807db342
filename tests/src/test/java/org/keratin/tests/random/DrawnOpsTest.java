package org.keratin.tests.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Node;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.Elements;
import org.keratin.ir.op.OpEntry;
import org.keratin.ir.op.UniformDequantize;
import org.keratin.runtime.DType;

/** Random programs draw every op of the catalogue, on every kind of element that it takes. */
class DrawnOpsTest {
    private static final int MOST_PROGRAMS = 40_000;
    private static final int PROGRAMS_AT_ONCE = 500;

    /** Ops that no program can run by itself, and why. */
    private static final Map<String, String> NOT_DRAWN =
            Map.of(
                    "stablehlo.infeed", "needs a host that feeds it",
                    "stablehlo.outfeed", "needs a host that reads it",
                    "stablehlo.send", "needs another process",
                    "stablehlo.recv", "needs another process",
                    "stablehlo.custom_call",
                            "is outside of the set: each target is an op of its" + " own");

    /** What the specification allows and gives no meaning ("TBD"). */
    private static final Set<String> UNDEFINED =
            Set.of("stablehlo.remainder of COMPLEX", "chlo.broadcast_remainder of COMPLEX");

    private static final Map<String, Set<Elements>> ELEMENTS = new TreeMap<>();
    private static final Set<String> QUANTIZED = new TreeSet<>();
    private static final Set<DType> TYPES = EnumSet.noneOf(DType.class);

    @BeforeAll
    static void draw() {
        for (long seed = 1; seed <= MOST_PROGRAMS; seed++) {
            RandomProgram program = Generator.generate(seed, RandomProgramsTest.style(seed));
            program.nodes().forEach(DrawnOpsTest::count);
            if (seed % PROGRAMS_AT_ONCE == 0
                    && missingOps().equals(NOT_DRAWN.keySet())
                    && missingElements().equals(UNDEFINED)
                    && missingTypes().equals(EnumSet.of(DType.STRING))) {
                return;
            }
        }
    }

    private static void count(Node node) {
        Collection<Type> types = new ArrayList<>(node.types());
        node.operands().stream().map(Value::type).forEach(types::add);
        Set<Elements> elements =
                ELEMENTS.computeIfAbsent(node.op().name(), name -> EnumSet.noneOf(Elements.class));
        for (Type type : types) {
            if (type instanceof TensorType tensor) {
                TYPES.add(tensor.dtype());
            } else if (type instanceof QuantizedType) {
                QUANTIZED.add(node.op().name());
            }
        }
        Type first =
                node.operands().isEmpty()
                        ? node.types().getFirst()
                        : node.operands().getFirst().type();
        List<Type> firsts = first instanceof Type.Tuple(List<Type> all) ? all : List.of(first);
        for (Type type : firsts) {
            if (type instanceof TensorType tensor) {
                elements.add(Elements.of(tensor.dtype()));
            } else if (type instanceof QuantizedType quantized
                    && node.op() instanceof UniformDequantize) {
                elements.add(Elements.of(quantized.storage().dtype()));
            }
        }
    }

    private static Set<String> missingOps() {
        Set<String> missing = new TreeSet<>();
        for (OpEntry entry : Catalog.entries()) {
            missing.add(entry.name());
        }
        missing.removeAll(ELEMENTS.keySet());
        return missing;
    }

    private static Set<String> missingElements() {
        Set<String> missing = new TreeSet<>();
        for (OpEntry entry : Catalog.entries()) {
            Set<Elements> drawn = ELEMENTS.getOrDefault(entry.name(), Set.of());
            for (Elements element : entry.groups()) {
                if (element != Elements.STRING
                        && !drawn.contains(element)
                        && !NOT_DRAWN.containsKey(entry.name())) {
                    missing.add(entry.name() + " of " + element);
                }
            }
        }
        return missing;
    }

    private static Set<DType> missingTypes() {
        Set<DType> missing = EnumSet.allOf(DType.class);
        missing.removeAll(TYPES);
        return missing;
    }

    @Test
    void everyOp() {
        assertEquals(new TreeSet<>(NOT_DRAWN.keySet()), missingOps());
    }

    /** Strings are moved by the interpreter alone, and no program draws them. */
    @Test
    void everyKindOfElement() {
        assertEquals(new TreeSet<>(UNDEFINED), missingElements());
    }

    @Test
    void everyElementType() {
        assertEquals(EnumSet.of(DType.STRING), missingTypes());
    }
}
