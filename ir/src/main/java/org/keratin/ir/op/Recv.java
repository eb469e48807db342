package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.runtime.NDArray;

/**
 * Receives values from another device or the host, behind a token; the last result is a token. With
 * one device there is nobody to send them, so that it cannot run. Spec: #recv.
 */
public record Recv(Channel channel, List<Type> types) implements Op.Evaluable {
    public Recv {
        types = List.copyOf(types);
    }

    @Override
    public String name() {
        return "stablehlo.recv";
    }

    @Override
    public Map<String, Attr> attributes() {
        return channel.attributes();
    }

    static Op create(GenericForm form) {
        return new Recv(Channel.read(form.attributes()), form.results());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Rules.token(operands, 0, "recv_i1");
        Rules.payloadAndToken(this, types, "recv", "recv", "recv");
        channel.check("recv", 3);
        return types;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        throw new IrException("recv: one device runs here, there is none to send");
    }
}
