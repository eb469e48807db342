"""Each layer on its own, with varied arguments."""

from __future__ import annotations

import keras
import numpy as np
from keras import layers

from .case import Case

Rng = np.random.Generator


def normal(rng: Rng, *shape: int) -> np.ndarray:
    return rng.normal(0, 1, shape).astype("float32")


def _single(name: str, shape: tuple[int, ...], rows: int, *stack, **options) -> Case:
    """A Sequential model of the layers that `stack` makes, on one float32 input."""

    def build(rng: Rng):
        return keras.Sequential([keras.Input(shape), *(make() for make in stack)]), normal(rng, rows, *shape)

    return Case(name, build, **options)


def _variants(name: str, shape: tuple[int, ...], rows: int, make: dict, **options) -> Case:
    """A Functional model that applies several layers to the same input; outputs by the names in `make`."""

    def build(rng: Rng):
        x = keras.Input(shape, name="x")
        return keras.Model(x, {key: layer()(x) for key, layer in make.items()}), normal(rng, rows, *shape)

    return Case(name, build, **options)


ACTIVATIONS = (
    "celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_tanh leaky_relu linear log_sigmoid "
    "log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid "
    "sparsemax squareplus tanh tanh_shrink"
).split()


def _activations(rng: Rng):
    x = keras.Input((10,), name="x")
    model = keras.Model(x, {a: layers.Activation(a, name=f"act_{a}")(x) for a in ACTIVATIONS})
    edges = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 3.0, -3.0, 6.0, -6.0]
    far = [20.0, -20.0, 80.0, -80.0, 1e-6, -1e-6, 1e-30, -1e-30, 4.0, -4.0]
    return model, np.concatenate([np.array([edges, far], "float32"), 3 * normal(rng, 3, 10)])


def _add(rng: Rng):
    a, b, c = keras.Input((4, 5), name="a"), keras.Input((4, 5), name="b"), keras.Input((1, 5), name="c")
    model = keras.Model([a, b, c], [layers.Add()([a, b]), layers.Add()([a, b, c])])
    return model, [normal(rng, 3, 4, 5), normal(rng, 3, 4, 5), normal(rng, 3, 1, 5)]


def _concatenate(rng: Rng):
    a, b, c = keras.Input((4, 5), name="a"), keras.Input((4, 3), name="b"), keras.Input((2, 5), name="c")
    model = keras.Model([a, b, c], [layers.Concatenate()([a, b, a]), layers.Concatenate(axis=1)([a, c])])
    return model, [normal(rng, 2, 4, 5), normal(rng, 2, 4, 3), normal(rng, 2, 2, 5)]


def _embedding(rng: Rng):
    tokens = keras.Input((7,), dtype="int32", name="tokens")
    h = layers.Embedding(11, 6, mask_zero=True)(tokens)
    h = layers.TimeDistributed(layers.Dense(4, activation="tanh"))(h)
    return keras.Model(tokens, h), rng.integers(0, 11, (4, 7)).astype("int32")


def _embedding_float_tokens(rng: Rng):
    tokens = keras.Input((3, 2), name="tokens")
    return keras.Model(tokens, layers.Embedding(9, 5)(tokens)), rng.integers(0, 9, (2, 3, 2)).astype("int64")


def _softmax_mask(rng: Rng):
    x, mask = keras.Input((3, 5), name="x"), keras.Input((3, 5), dtype="bool", name="mask")
    inputs = {"x": normal(rng, 4, 3, 5), "mask": rng.random((4, 3, 5)) < 0.7}
    return keras.Model({"x": x, "mask": mask}, layers.Softmax()(x, mask=mask)), inputs


def _uint8_input(rng: Rng):
    model = keras.Sequential(
        [keras.Input((6, 6, 3)), layers.Rescaling(1 / 255), layers.Conv2D(4, 3, activation="relu"), layers.Flatten()]
    )
    return model, rng.integers(0, 256, (3, 6, 6, 3)).astype("uint8")


def _time_distributed_flatten(rng: Rng):
    frames = keras.Input((None, 4, 3), name="frames")
    h = layers.TimeDistributed(layers.Flatten())(frames)
    return keras.Model(frames, layers.TimeDistributed(layers.Dense(5, activation="relu"))(h)), normal(rng, 2, 5, 4, 3)


IMAGE, ODD = (8, 8, 3), (7, 9, 4)

CASES = [
    _single("dense-relu", (7,), 5, lambda: layers.Dense(6, activation="relu")),
    _single("dense-no-bias", (5,), 3, lambda: layers.Dense(9, use_bias=False, activation="gelu")),
    _single("dense-3d", (4, 6), 2, lambda: layers.Dense(5, activation="softmax")),
    _single("dense-wide", (130,), 1, lambda: layers.Dense(67, activation="selu"), lambda: layers.Dense(1)),
    _single("conv2d-valid", IMAGE, 2, lambda: layers.Conv2D(5, 3, activation="relu")),
    _single("conv2d-same", ODD, 1, lambda: layers.Conv2D(6, (3, 5), padding="same", activation="sigmoid")),
    _single("conv2d-even-kernel-same", ODD, 2, lambda: layers.Conv2D(3, (2, 4), padding="same")),
    _single("conv2d-strides", ODD, 3, lambda: layers.Conv2D(8, 3, strides=2, padding="same")),
    _single("conv2d-strides-valid", ODD, 2, lambda: layers.Conv2D(4, (3, 2), strides=(2, 3), activation="elu")),
    _single("conv2d-dilation", (11, 10, 2), 2, lambda: layers.Conv2D(3, 3, dilation_rate=2, padding="same")),
    _single("conv2d-dilation-valid", (11, 10, 2), 1, lambda: layers.Conv2D(3, 3, dilation_rate=(3, 2))),
    _single("conv2d-groups", (6, 6, 8), 2, lambda: layers.Conv2D(12, 3, groups=4, padding="same", activation="silu")),
    _single("conv2d-1x1-no-bias", (5, 5, 16), 4, lambda: layers.Conv2D(24, 1, use_bias=False, activation="relu6")),
    _single(
        "conv2d-channels-first",
        (3, 8, 7),
        2,
        lambda: layers.Conv2D(5, 3, padding="same", strides=2, data_format="channels_first"),
        lambda: layers.MaxPooling2D(2, data_format="channels_first"),
    ),
    _single("depthwise-valid", IMAGE, 2, lambda: layers.DepthwiseConv2D(3, activation="relu")),
    _single(
        "depthwise-multiplier-strides",
        ODD,
        3,
        lambda: layers.DepthwiseConv2D(3, strides=2, depth_multiplier=3, padding="same", use_bias=False),
    ),
    _single("depthwise-dilation", ODD, 1, lambda: layers.DepthwiseConv2D((3, 2), dilation_rate=2, padding="same")),
    _variants(
        "max-pooling",
        ODD,
        2,
        {
            "default": lambda: layers.MaxPooling2D(),
            "same": lambda: layers.MaxPooling2D(2, padding="same"),
            "overlapping": lambda: layers.MaxPooling2D(3, strides=2, padding="same"),
            "uneven": lambda: layers.MaxPooling2D((2, 3), strides=(1, 2)),
        },
    ),
    _variants(
        "average-pooling",
        ODD,
        3,
        {
            "default": lambda: layers.AveragePooling2D(2),
            "same": lambda: layers.AveragePooling2D(2, padding="same"),
            "overlapping": lambda: layers.AveragePooling2D(3, strides=2, padding="same"),
            "uneven": lambda: layers.AveragePooling2D((2, 3), strides=(1, 2)),
        },
    ),
    _variants(
        "global-average-pooling",
        ODD,
        4,
        {
            "default": lambda: layers.GlobalAveragePooling2D(),
            "keepdims": lambda: layers.GlobalAveragePooling2D(keepdims=True),
            "channels_first": lambda: layers.GlobalAveragePooling2D(data_format="channels_first"),
        },
    ),
    _single("flatten", (3, 4, 2), 5, lambda: layers.Flatten(), lambda: layers.Dense(3)),
    _single("flatten-channels-first", (3, 4, 2), 2, lambda: layers.Flatten(data_format="channels_first")),
    _single("reshape", (6, 4), 3, lambda: layers.Reshape((-1, 8)), lambda: layers.Reshape((2, -1, 4))),
    _single("dropout", (9,), 4, lambda: layers.Dense(8), lambda: layers.Dropout(0.5), lambda: layers.Dense(2)),
    Case("activations", _activations),
    _variants(
        "relu",
        (12,),
        4,
        {
            "default": lambda: layers.ReLU(),
            "max_value": lambda: layers.ReLU(max_value=0.9),
            "negative_slope": lambda: layers.ReLU(negative_slope=0.3),
            "threshold": lambda: layers.ReLU(threshold=0.4),
            "all": lambda: layers.ReLU(max_value=1.1, negative_slope=0.2, threshold=0.25),
        },
    ),
    _variants(
        "softmax",
        (3, 4, 5),
        2,
        {
            "default": lambda: layers.Softmax(),
            "axis_1": lambda: layers.Softmax(axis=1),
            "axes": lambda: layers.Softmax(axis=[1, 3]),
        },
    ),
    Case("softmax-mask", _softmax_mask),
    _single("batch-normalization", (4, 5, 6), 3, lambda: layers.BatchNormalization()),
    _single("batch-normalization-2d", (7,), 5, lambda: layers.BatchNormalization(epsilon=0.01, center=False)),
    _single("batch-normalization-axis", (4, 5, 6), 2, lambda: layers.BatchNormalization(axis=1, scale=False)),
    _single(
        "conv-batch-normalization",
        IMAGE,
        2,
        lambda: layers.Conv2D(6, 3, padding="same", use_bias=False),
        lambda: layers.BatchNormalization(),
        lambda: layers.ReLU(),
        lambda: layers.DepthwiseConv2D(3),
        lambda: layers.BatchNormalization(center=False, scale=False),
        lambda: layers.ReLU(max_value=6.0),
    ),
    _single("layer-normalization", (6, 8), 4, lambda: layers.LayerNormalization()),
    _single("layer-normalization-axes", (3, 4, 5), 2, lambda: layers.LayerNormalization(axis=[2, 3], epsilon=1e-5)),
    _single("layer-normalization-axis-1", (5, 6), 3, lambda: layers.LayerNormalization(axis=1, center=False)),
    _single("layer-normalization-plain", (9,), 3, lambda: layers.LayerNormalization(center=False, scale=False)),
    _single("layer-normalization-rms", (5, 6), 2, lambda: layers.LayerNormalization(rms_scaling=True)),
    Case("add", _add),
    Case("concatenate", _concatenate),
    _variants(
        "zero-padding",
        (3, 4, 2),
        2,
        {
            "default": lambda: layers.ZeroPadding2D(),
            "symmetric": lambda: layers.ZeroPadding2D((2, 3)),
            "asymmetric": lambda: layers.ZeroPadding2D(((0, 1), (2, 3))),
        },
    ),
    _single(
        "rescaling",
        (3, 3, 3),
        2,
        lambda: layers.Rescaling([0.5, 2.0, -1.0], offset=[0.1, -0.2, 3.0]),
        lambda: layers.Rescaling(1 / 127.5, offset=-1),
    ),
    Case("embedding", _embedding),
    Case("embedding-float-tokens", _embedding_float_tokens),
    Case("uint8-input", _uint8_input),
    _single("time-distributed-dense", (5, 6), 3, lambda: layers.TimeDistributed(layers.Dense(4, activation="tanh"))),
    _single(
        "time-distributed-conv2d",
        (3, 6, 6, 2),
        2,
        lambda: layers.TimeDistributed(layers.Conv2D(4, 3, strides=2, activation="relu")),
    ),
    Case("time-distributed-flatten-dynamic", _time_distributed_flatten),
]
