"""Writes the two benchmark models, with random weights, as Keras, ONNX and SavedModel files.

    python make_peers.py FOLDER [--seed N]

makes, for NAME in mlp (784-512-512-10) and cnn (the CNN of examples/fashion-mnist-cnn):

    FOLDER/NAME.keras           the model
    FOLDER/NAME.onnx            the same for ONNX Runtime
    FOLDER/NAME-saved-model     the same for TensorFlow, its operations run one by one
    FOLDER/NAME-saved-model-xla the same with the function marked jit_compile=True, so XLA must compile it

Input "x" is float32, (batch, 784) or (batch, 28, 28, 1), output "y" float32 (batch, 10) of probabilities; the batch is
dynamic. The SavedModels' signature is "serving_default". Nothing is written unless all four agree.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import onnx
import onnxruntime
import tensorflow as tf
from keras import layers
from onnx import TensorProto, helper, numpy_helper

OPSET, IR_VERSION = 17, 8  # old enough for every ONNX Runtime in use


def mlp() -> keras.Model:
    return keras.Sequential(
        [
            keras.Input((784,), name="x"),
            layers.Dense(512, activation="relu"),
            layers.Dense(512, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ],
        name="mlp",
    )


def cnn() -> keras.Model:
    return keras.Sequential(
        [
            keras.Input((28, 28, 1), name="x"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ],
        name="cnn",
    )


class OnnxWriter:
    """Writes these layers as an ONNX graph in ONNX's own layout, channels first, without transposes at run time."""

    def __init__(self, model: keras.Model):
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.channels_last: tuple[int, ...] | None = None  # (h, w, c) that a Flatten must be read as
        self.model = model

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, op: str, inputs: list[str], name: str, **attributes) -> str:
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **attributes))
        return name

    def activation(self, layer: keras.Layer, value: str) -> str:
        match layer.activation.__name__:
            case "relu":
                return self.node("Relu", [value], f"{layer.name}_relu")
            case "softmax":
                return self.node("Softmax", [value], "y", axis=-1)
            case other:
                raise ValueError(f"{layer.name}: activation {other} is not written")

    def layer(self, layer: keras.Layer, value: str) -> str:
        match layer:
            case layers.Conv2D():
                kernel, bias = (np.asarray(w) for w in layer.get_weights())
                inputs = [
                    value,
                    self.constant(f"{layer.name}_kernel", kernel.transpose(3, 2, 0, 1)),
                    self.constant(f"{layer.name}_bias", bias),
                ]
                return self.activation(layer, self.node("Conv", inputs, layer.name))
            case layers.MaxPooling2D():
                return self.node("MaxPool", [value], layer.name, kernel_shape=[2, 2], strides=[2, 2])
            case layers.Flatten():
                self.channels_last = layer.input.shape[1:]
                return self.node("Flatten", [value], layer.name)
            case layers.Dense():
                kernel, bias = (np.asarray(w) for w in layer.get_weights())
                if self.channels_last:  # the kernel's rows are in (h, w, c) order, the flattened values in (c, h, w)
                    kernel = kernel.reshape(*self.channels_last, -1).transpose(2, 0, 1, 3).reshape(kernel.shape)
                    self.channels_last = None
                inputs = [
                    value,
                    self.constant(f"{layer.name}_kernel", kernel),
                    self.constant(f"{layer.name}_bias", bias),
                ]
                return self.activation(layer, self.node("Gemm", inputs, layer.name))
            case _:
                raise ValueError(f"{layer.name}: {type(layer).__name__} is not written")

    def write(self, path: Path) -> None:
        shape = self.model.input_shape[1:]
        value = "x"
        if len(shape) == 3:  # one channel, so channels first is the same data
            value = self.node("Reshape", ["x", self.constant("to_nchw", np.array([0, 1, 28, 28]))], "channels_first")
        for layer in self.model.layers:
            value = self.layer(layer, value)
        graph = helper.make_graph(
            self.nodes,
            self.model.name,
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", *shape])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 10])],
            self.constants,
        )
        proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
        onnx.checker.check_model(proto, full_check=True)
        onnx.save(proto, path)


def save_model(model: keras.Model, path: Path, xla: bool) -> None:
    signature = [tf.TensorSpec((None, *model.input_shape[1:]), tf.float32, name="x")]
    step = tf.function(lambda x: model(x, training=False), jit_compile=xla)
    archive = keras.export.ExportArchive()
    archive.track(model)
    archive.add_endpoint("serve", lambda x: {"y": step(x)}, input_signature=signature)
    archive.write_out(str(path), verbose=False)


def check(model: keras.Model, folder: Path, rng: np.random.Generator) -> float:
    """The greatest difference between the files' answers; raises when one is not close."""
    worst = 0.0
    session = onnxruntime.InferenceSession(str(folder / f"{model.name}.onnx"), providers=["CPUExecutionProvider"])
    saved = [tf.saved_model.load(str(folder / f"{model.name}-saved-model{s}")) for s in ("", "-xla")]
    for rows in (1, 3, 32):
        x = rng.random((rows, *model.input_shape[1:]), dtype=np.float32)
        expected = model.predict(x, verbose=0)
        answers = [session.run(["y"], {"x": x})[0]]
        answers += [s.signatures["serving_default"](x=tf.constant(x))["y"].numpy() for s in saved]
        for answer in answers:
            np.testing.assert_allclose(answer, expected, rtol=1e-4, atol=1e-5)
            worst = max(worst, float(np.abs(answer - expected).max()))
    return worst


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=18)
    arguments = parser.parse_args()
    target: Path = arguments.folder
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target) as tmp:
        folder = Path(tmp)
        for build in (mlp, cnn):
            keras.utils.set_random_seed(arguments.seed)
            model = build()
            rng = np.random.default_rng(arguments.seed)
            for v in model.variables:
                if v.name == "bias":
                    v.assign(rng.normal(0, 0.1, v.shape).astype("float32"))
            model.save(folder / f"{model.name}.keras")
            OnnxWriter(model).write(folder / f"{model.name}.onnx")
            save_model(model, folder / f"{model.name}-saved-model", xla=False)
            save_model(model, folder / f"{model.name}-saved-model-xla", xla=True)
            print(f"{model.name}: all agree, greatest difference {check(model, folder, rng):.2g}", file=sys.stderr)
        for made in sorted(folder.iterdir()):
            place = target / made.name
            if place.is_dir():
                shutil.rmtree(place)
            made.rename(place)


if __name__ == "__main__":
    main()
