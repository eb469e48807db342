"""Whole models: several layers, shared layers, several inputs and outputs, operations of keras.ops in the graph."""

from __future__ import annotations

import keras
import numpy as np
from keras import layers, ops

from .case import Case
from .layer_cases import normal

Rng = np.random.Generator


def _mlp(rows: int):
    def build(rng: Rng):
        model = keras.Sequential(
            [
                keras.Input((20,)),
                layers.Dense(32, activation="relu"),
                layers.Dropout(0.3),
                layers.Dense(16, activation="tanh"),
                layers.Dense(10, activation="softmax"),
            ],
            name="mlp",
        )
        return model, normal(rng, rows, 20)

    return build


def _lenet(rows: int):
    def build(rng: Rng):
        model = keras.Sequential(
            [
                keras.Input((20, 20, 1)),
                layers.Conv2D(6, 5, padding="same", activation="tanh"),
                layers.AveragePooling2D(2),
                layers.Conv2D(16, 5, activation="tanh"),
                layers.MaxPooling2D(),
                layers.Flatten(),
                layers.Dense(60, activation="relu"),
                layers.Dense(10, activation="softmax"),
            ],
            name="lenet",
        )
        return model, normal(rng, rows, 20, 20, 1)

    return build


def _resnet(rng: Rng):
    def block(x, filters: int, stride: int, name: str):
        shortcut = x
        if stride != 1 or x.shape[-1] != filters:
            shortcut = layers.Conv2D(filters, 1, strides=stride, name=f"{name}_0_conv")(x)
            shortcut = layers.BatchNormalization(epsilon=1.001e-5, name=f"{name}_0_bn")(shortcut)
        x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False, name=f"{name}_1_conv")(x)
        x = layers.BatchNormalization(epsilon=1.001e-5, name=f"{name}_1_bn")(x)
        x = layers.Activation("relu", name=f"{name}_1_relu")(x)
        x = layers.Conv2D(filters, 3, padding="same", name=f"{name}_2_conv")(x)
        x = layers.BatchNormalization(epsilon=1.001e-5, name=f"{name}_2_bn")(x)
        x = layers.Add(name=f"{name}_add")([shortcut, x])
        return layers.Activation("relu", name=f"{name}_out")(x)

    image = keras.Input((24, 24, 3), name="image")
    x = layers.ZeroPadding2D(3, name="conv1_pad")(image)
    x = layers.Conv2D(8, 7, strides=2, name="conv1_conv")(x)
    x = layers.BatchNormalization(name="conv1_bn")(x)
    x = layers.Activation("relu", name="conv1_relu")(x)
    x = layers.ZeroPadding2D(1, name="pool1_pad")(x)
    x = layers.MaxPooling2D(3, strides=2, name="pool1_pool")(x)
    x = block(x, 8, 1, "conv2_block1")
    x = block(x, 16, 2, "conv3_block1")
    x = block(x, 16, 1, "conv3_block2")
    x = layers.GlobalAveragePooling2D(name="avg_pool")(x)
    x = layers.Dense(7, activation="softmax", name="predictions")(x)
    return keras.Model(image, x, name="resnet_small"), normal(rng, 3, 24, 24, 3)


def _mobilenet(rng: Rng):
    def bottleneck(x, expansion: int, filters: int, stride: int, i: int):
        channels, h, prefix = x.shape[-1], x, f"block_{i}_"
        h = layers.Conv2D(expansion * channels, 1, padding="same", use_bias=False, name=prefix + "expand")(h)
        h = layers.BatchNormalization(epsilon=1e-3, momentum=0.999, name=prefix + "expand_bn")(h)
        h = layers.ReLU(6.0, name=prefix + "expand_relu")(h)
        if stride == 2:
            h = layers.ZeroPadding2D(((0, 1), (0, 1)), name=prefix + "pad")(h)
        padding = "valid" if stride == 2 else "same"
        h = layers.DepthwiseConv2D(3, strides=stride, padding=padding, use_bias=False, name=prefix + "depthwise")(h)
        h = layers.BatchNormalization(epsilon=1e-3, momentum=0.999, name=prefix + "depthwise_bn")(h)
        h = layers.ReLU(6.0, name=prefix + "depthwise_relu")(h)
        h = layers.Conv2D(filters, 1, padding="same", use_bias=False, name=prefix + "project")(h)
        h = layers.BatchNormalization(epsilon=1e-3, momentum=0.999, name=prefix + "project_bn")(h)
        return layers.Add(name=prefix + "add")([x, h]) if stride == 1 and channels == filters else h

    image = keras.Input((32, 32, 3), name="image")
    x = layers.Rescaling(1 / 127.5, offset=-1, name="rescaling")(image)
    x = layers.Conv2D(8, 3, strides=2, padding="same", use_bias=False, name="Conv1")(x)
    x = layers.BatchNormalization(epsilon=1e-3, name="bn_Conv1")(x)
    x = layers.ReLU(6.0, name="Conv1_relu")(x)
    for i, (expansion, filters, stride) in enumerate([(1, 8, 1), (4, 12, 2), (4, 12, 1), (4, 16, 2)]):
        x = bottleneck(x, expansion, filters, stride, i)
    x = layers.Conv2D(32, 1, use_bias=False, name="Conv_1")(x)
    x = layers.BatchNormalization(name="Conv_1_bn")(x)
    x = layers.ReLU(6.0, name="out_relu")(x)
    x = layers.GlobalAveragePooling2D(name="global_average_pooling")(x)
    x = layers.Dropout(0.2, name="dropout")(x)
    x = layers.Dense(9, activation="softmax", name="predictions")(x)
    return keras.Model(image, x, name="mobilenet_v2_small"), rng.integers(0, 256, (2, 32, 32, 3)).astype("float32")


def _multi_io(rng: Rng):
    title = keras.Input((6,), dtype="int32", name="title")
    tags = keras.Input((4,), name="tags")
    image = keras.Input((8, 8, 1), name="image")
    words = layers.Flatten()(layers.Embedding(30, 5, name="words")(title))
    pixels = layers.GlobalAveragePooling2D()(layers.Conv2D(6, 3, activation="relu", name="pixels")(image))
    h = layers.Concatenate(name="joined")([words, tags, pixels])
    h = layers.Dense(16, activation="relu", name="hidden")(h)
    outputs = {
        "priority": layers.Dense(1, activation="sigmoid", name="priority")(h),
        "department": layers.Dense(4, activation="softmax", name="department")(h),
        "features": h,
    }
    model = keras.Model({"title": title, "tags": tags, "image": image}, outputs, name="multi_io")
    inputs = {
        "title": rng.integers(0, 30, (4, 6)).astype("int32"),
        "tags": normal(rng, 4, 4),
        "image": normal(rng, 4, 8, 8, 1),
    }
    return model, inputs


def _multi_io_lists(rng: Rng):
    a, b = keras.Input((5,), name="left"), keras.Input((5,), name="right")
    shared = layers.Dense(4, activation="tanh", name="shared")
    u, v = shared(a), shared(b)
    h = layers.Add(name="sum")([u, v])
    model = keras.Model([a, b], [layers.Dense(3, name="first")(h), u, layers.Dense(2, name="second")(h)])
    return model, [normal(rng, 3, 5), normal(rng, 3, 5)]


def _nested_shared(rng: Rng):
    x = keras.Input((8, 8, 2), name="pixels")
    h = layers.Conv2D(4, 3, activation="relu")(x)
    encoder = keras.Model(x, layers.Dense(6)(layers.Flatten()(h)), name="encoder")
    head = keras.Sequential(
        [keras.Input((6,)), layers.Dense(5, activation="relu"), layers.BatchNormalization()], name="head"
    )
    left, right = keras.Input((8, 8, 2), name="left"), keras.Input((8, 8, 2), name="right")
    dense = layers.Dense(3, name="classes")
    a, b = dense(head(encoder(left))), dense(head(encoder(right)))
    model = keras.Model([left, right], {"left": a, "right": b, "both": layers.Add()([a, b])}, name="siamese")
    return model, [normal(rng, 2, 8, 8, 2), normal(rng, 2, 8, 8, 2)]


def _transformer(length: int | None):
    def build(rng: Rng):
        heads, size, width = 2, 8, 16
        tokens = keras.Input((length,), dtype="int32", name="tokens")
        x = layers.Embedding(40, width, name="embedding")(tokens)
        h = layers.LayerNormalization(epsilon=1e-6, name="norm_1")(x)
        qkv = layers.Dense(3 * width, name="qkv")(h)

        def reshape(t, *last: int):
            # An operation takes one unknown dimension, so with two (batch and length) it must be the layer.
            return ops.reshape(t, (-1, length, *last)) if length else layers.Reshape((-1, *last))(t)

        def split_heads(t):
            return ops.transpose(reshape(t, heads, size), (0, 2, 1, 3))

        q, k, v = (split_heads(t) for t in ops.split(qkv, 3, axis=-1))
        scores = ops.multiply(ops.matmul(q, ops.transpose(k, (0, 1, 3, 2))), 1 / np.sqrt(size).item())
        attended = ops.transpose(ops.matmul(ops.softmax(scores, axis=-1), v), (0, 2, 1, 3))
        x = ops.add(x, layers.Dense(width, name="projection")(reshape(attended, width)))
        h = layers.LayerNormalization(epsilon=1e-6, name="norm_2")(x)
        h = layers.Dense(4 * width, activation="gelu", name="up")(h)
        x = x + layers.Dense(width, name="down")(h)
        return keras.Model(tokens, x, name="transformer_block"), rng.integers(0, 40, (3, length or 9)).astype("int32")

    return build


def _ops_graph(rng: Rng):
    x, y = keras.Input((4, 6), name="x"), keras.Input((6,), name="y")
    row = ops.expand_dims(y, 1)
    a = ops.exp(-ops.square(x - row)) / (1.0 + ops.abs(row))
    b = ops.where(ops.greater(x, 0.0), ops.sqrt(ops.abs(x)), ops.log1p(ops.exp(x)))
    total = ops.expand_dims(ops.sum(x * 2.0, axis=[1, 2]), -1)
    c = ops.concatenate([ops.mean(a, axis=-1), ops.max(b, axis=1), total], axis=-1)
    d = ops.einsum("bij,bkj->bik", a, b)
    e = ops.squeeze(ops.maximum(row, ops.minimum(x[:, :1, :], 0.5)), axis=1)
    model = keras.Model([x, y], {"a": a, "b": b, "c": c, "d": d, "e": e, "f": ops.argmax(x, axis=-1)}, name="ops_graph")
    return model, [normal(rng, 3, 4, 6), normal(rng, 3, 6)]


def _ops_basic(rng: Rng):
    x = keras.Input((4, 6), name="x")
    h = ops.multiply(ops.add(x, 1.5), x)
    h = ops.subtract(ops.divide(h, 2.0), ops.tanh(x))
    parts = ops.split(h, 2, axis=-1)
    h = ops.matmul(parts[0], ops.transpose(parts[1], (0, 2, 1)))
    h = ops.softmax(ops.relu(h), axis=1)
    return keras.Model(x, [ops.reshape(h, (-1, 16)), 1.0 - h, x[..., 1:4], x**2], name="ops_basic"), normal(rng, 5, 4, 6)


def _ops_shapes(rng: Rng):
    x = keras.Input((4, 6), name="x")
    outputs = [
        ops.take(x, [2, 0], axis=1), x[:, 0], x[:, -1, ::2], x[..., None], ops.stack([x, x], axis=1),
        ops.pad(x, ((0, 0), (1, 2), (0, 0))), ops.swapaxes(x, 1, 2), ops.split(x, [1, 4], axis=-1)[1],
        ops.squeeze(x[:, :1]), ops.expand_dims(x, (1, -1)), ops.one_hot(ops.argmax(x, axis=-1), 6),
        ops.max_pool(x, 2, 2), ops.average_pool(x, 2, 1, padding="same"), ops.mean(x, axis=(1, 2), keepdims=True),
    ]  # fmt: skip
    return keras.Model(x, outputs, name="ops_shapes"), normal(rng, 3, 4, 6)


def _ops_math(rng: Rng):
    x = keras.Input((4, 6), name="x")
    outputs = [
        ops.clip(x, -0.5, 0.5), ops.sigmoid(x), ops.gelu(x), ops.leaky_relu(x), ops.log_softmax(x, axis=1),
        ops.var(x, axis=(1, 2)), ops.std(x, axis=1, keepdims=True), ops.min(x, axis=-1), ops.prod(x, axis=1),
        ops.round(x * 3), ops.logical_and(x > 0, x < 1), ops.cast(x * 5, "int32"), 2**x, 1 / (2 + abs(x)),
        ops.maximum(0.1, x), ops.power(ops.abs(x), 1.5), ops.rsqrt(ops.abs(x) + 1), ops.isfinite(x), ops.softplus(x),
    ]  # fmt: skip
    return keras.Model(x, outputs, name="ops_math"), normal(rng, 3, 4, 6)


CASES = [
    Case("mlp", _mlp(4), summary=True),
    Case("mlp-batches", _mlp(70), batch_size=32),
    Case("lenet", _lenet(2), summary=True),
    Case("lenet-batches", _lenet(37), batch_size=16),
    Case("resnet-small", _resnet, summary=True),
    Case("mobilenet-v2-small", _mobilenet),
    Case("multi-input-multi-output", _multi_io, summary=True),
    Case("multi-input-multi-output-lists", _multi_io_lists),
    Case("nested-shared", _nested_shared, summary=True),
    Case("transformer-block", _transformer(10), summary=True),
    Case("transformer-block-dynamic", _transformer(None)),
    Case("ops-basic", _ops_basic),
    Case("ops-graph", _ops_graph),
    Case("ops-shapes", _ops_shapes),
    Case("ops-math", _ops_math),
]
