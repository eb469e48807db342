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
 * Sends values to another device or the host; the last operand is a token. With one device there is
 * nobody to receive them, so that it cannot run. Spec: #send.
 */
public record Send(Channel channel) implements Op.Evaluable {
    @Override
    public String name() {
        return "stablehlo.send";
    }

    @Override
    public Map<String, Attr> attributes() {
        return channel.attributes();
    }

    static Op create(GenericForm form) {
        return new Send(Channel.read(form.attributes()));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.tensors(this, operands, 0, operands.size() - 1);
        Rules.token(operands, operands.size() - 1, "send_i2");
        channel.check("send", 2);
        return List.of(new Type.Token());
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        throw new IrException("send: one device runs here, there is none to receive");
    }
}
