package org.keratin.kernel;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * {@code a·b + c} rounded once: what a contraction without rows or columns (depthwise convolution, matrix times vector)
 * folds with, so that it has the bits of {@link Stmt.Contract}. Exists at the tile level only, in combiners.
 */
public record Fma() implements Op {
    @Override
    public String name() {
        return "keratin.fma";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        if (operands.size() != 3 || !operands.get(0).equals(operands.get(1)) || !operands.get(0).equals(operands.get(2))) {
            throw new IrException("keratin.fma needs three operands of one type, received " + operands);
        }
        return List.of(operands.getFirst());
    }
}
