package org.keratin.tests.ops;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Emit;
import org.keratin.passes.autodiff.Autodiff;

/** Asks automatic differentiation for the gradient of one node. */
final class GradientSupport {
    private GradientSupport() {}

    /** {@code yes}, {@code no}, or a dash where no float goes in or none comes out. */
    static String of(List<Node> nodes) {
        String found = "–";
        for (Node node : nodes) {
            if (node.op() instanceof Op.DifferentiableByRegions) {
                return "yes";
            }
            List<Integer> wrt = new ArrayList<>();
            for (int i = 0; i < node.operands().size(); i++) {
                if (isFloat(node.operand(i).type())) {
                    wrt.add(i);
                }
            }
            if (wrt.isEmpty() || !isFloat(node.types().getFirst())) {
                continue;
            }
            if (node.op() instanceof Op.Differentiable || node.op() instanceof Op.Derived) {
                if (works(node, wrt)) {
                    return "yes";
                }
            }
            found = "no";
        }
        return found;
    }

    private static boolean isFloat(Type type) {
        return type instanceof TensorType tensor && tensor.dtype().isFloat();
    }

    private static boolean works(Node node, List<Integer> wrt) {
        Func loss =
                Builder.func(
                        "main",
                        node.operands().stream().map(Value::type).toList(),
                        (b, args) -> {
                            ValueMap map = new ValueMap();
                            for (int i = 0; i < args.size(); i++) {
                                map.put(node.operand(i), args.get(i));
                            }
                            return List.of(new Emit(b).sumAll(b.copy(node, map).result(0)));
                        });
        try {
            Autodiff.gradients(loss, wrt);
            return true;
        } catch (IrException e) {
            return false;
        }
    }
}
