package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;

/** broadcast_in_dim to new leading dimensions; a legacy op ("Deprecated Operations"). */
public record Broadcast(List<Long> sizes) implements Op.Pure, Op.Derived {
    public Broadcast {
        sizes = List.copyOf(sizes);
    }

    @Override
    public String name() {
        return "stablehlo.broadcast";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("broadcast_sizes", Attrs.longs(sizes));
    }

    static Op create(GenericForm form) {
        return new Broadcast(Attrs.readLongs(form.attributes(), "broadcast_sizes"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                sizes.stream().allMatch(size -> size >= 0),
                "broadcast",
                "sizes must not be negative, received " + sizes);
        List<Dim> dims = new ArrayList<>(sizes.stream().map(Dim::of).toList());
        dims.addAll(operand.dims());
        return List.of(operand.withDims(dims));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < operands.getFirst().tensorType().rank(); i++) {
            kept.add(sizes.size() + i);
        }
        return List.of(b.emit(new BroadcastInDim(self.tensorType(), kept), operands.getFirst()));
    }
}
