"""The two custom layers of the migration guide, and a subclassed model, as real Keras runs them."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np
from keras import layers

from .case import Arrays, randomise, rng_of, save_model, save_npz


@keras.saving.register_keras_serializable(package="guide")
class PositionalEmbedding(layers.Layer):
    def __init__(self, sequence_length, output_dim, **kwargs):
        super().__init__(**kwargs)
        self.position_embeddings = layers.Embedding(input_dim=sequence_length, output_dim=output_dim)
        self.sequence_length = sequence_length
        self.output_dim = output_dim

    def build(self, input_shape):
        self.position_embeddings.build(input_shape)

    def call(self, inputs):
        inputs = keras.ops.cast(inputs, self.compute_dtype)
        length = keras.ops.shape(inputs)[1]
        positions = keras.ops.arange(start=0, stop=length, step=1)
        return inputs + self.position_embeddings(positions)

    def get_config(self):
        return super().get_config() | {"sequence_length": self.sequence_length, "output_dim": self.output_dim}


@keras.saving.register_keras_serializable(package="guide")
class RandomNoiseLayer(layers.Layer):
    def __init__(self, noise_rate, **kwargs):
        super().__init__(**kwargs)
        self.noise_rate = noise_rate
        self.seed_generator = keras.random.SeedGenerator(1337)

    def call(self, inputs):
        noise = keras.random.uniform(
            keras.ops.shape(inputs), minval=0, maxval=self.noise_rate, seed=self.seed_generator
        )
        return inputs + noise

    def get_config(self):
        return super().get_config() | {"noise_rate": self.noise_rate}


@keras.saving.register_keras_serializable(package="guide")
class Mixer(layers.Layer):
    """State in attributes, lists, dicts and lists in lists; a weight and a generator of its own."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.project = layers.Dense(2)
        self.blocks = [layers.Dense(3, activation="tanh"), layers.Dense(2), [layers.Dense(2, use_bias=False)]]
        self.named = {"b": layers.Dense(2), "a": layers.Dense(4)}
        self.seed_generator = keras.random.SeedGenerator(3)

    def build(self, input_shape):
        self.scale = self.add_weight(shape=(2,), name="scale")
        self.blocks[0].build(input_shape)
        self.blocks[1].build((None, 3))
        self.blocks[2][0].build((None, 2))
        self.project.build((None, 2))
        self.named["a"].build((None, 2))
        self.named["b"].build((None, 4))

    def call(self, inputs):
        x = self.blocks[2][0](self.blocks[1](self.blocks[0](inputs)))
        return self.named["b"](self.named["a"](self.project(x))) * self.scale


@keras.saving.register_keras_serializable(package="guide")
class Subclassed(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.first = layers.Dense(3)
        self.again = self.first  # saved once, under the name that sorts first
        self.drop = layers.Dropout(0.5)
        self.output_layer = layers.Dense(2)  # sorts behind `layers`, an attribute of every model
        self.mixer = Mixer()

    def call(self, inputs):
        return self.mixer(self.output_layer(self.drop(self.first(inputs))))


def make_subclassed(folder: Path) -> None:
    keras.utils.clear_session()
    rng = rng_of("subclassed")
    model = Subclassed(name="subclassed")
    x = rng.normal(0, 1, (5, 4)).astype("float32")
    model(x)
    randomise(model, rng)
    save_model(model, folder / "model.keras")
    save_npz(folder / "inputs.npz", {"arg0": x})
    save_npz(folder / "outputs.npz", {"out0": model.predict(x, verbose=0)})


def make_positional_embedding(folder: Path) -> None:
    keras.utils.clear_session()
    rng = rng_of("positional-embedding")
    x = keras.Input((7, 6), name="x")
    model = keras.Model(x, layers.Dense(4)(PositionalEmbedding(9, 6, name="positions")(x)))
    randomise(model, rng)
    save_model(model, folder / "model.keras")
    inputs = rng.normal(0, 1, (5, 7, 6)).astype("float32")
    save_npz(folder / "inputs.npz", {"arg0": inputs})
    save_npz(folder / "outputs.npz", {"out0": model.predict(inputs, verbose=0)})


def make_random_noise(folder: Path) -> None:
    keras.utils.clear_session()
    x = rng_of("random-noise").normal(0, 1, (10, 6)).astype("float32")
    out: Arrays = {"x": x}
    layer = RandomNoiseLayer(0.3)
    for i in range(3):
        out[f"layer_{i}"] = np.asarray(layer(x))
    out["layer_state"] = np.asarray(layer.seed_generator.state.value)

    inputs = keras.Input((6,))
    model = keras.Model(inputs, RandomNoiseLayer(0.3, name="noise")(inputs))
    out["model_state_when_built"] = np.asarray(model.get_layer("noise").seed_generator.state.value)
    save_model(model, folder / "model.keras")
    for i in range(2):  # in batches of 4, 4 and 2 rows
        out[f"predict_{i}"] = model.predict(x, batch_size=4, verbose=0)
        out[f"predict_{i}_state"] = np.asarray(model.get_layer("noise").seed_generator.state.value)
    save_npz(folder / "draws.npz", out)


def make_all(folder: Path) -> None:
    make_positional_embedding(folder / "positional-embedding")
    make_random_noise(folder / "random-noise")
    make_subclassed(folder / "subclassed")
