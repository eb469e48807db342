package org.keratin.kernel.target;

/** A virtual register in SSA form. */
public record Reg(int id, VType type) {
    @Override
    public String toString() {
        return "%" + id;
    }
}
