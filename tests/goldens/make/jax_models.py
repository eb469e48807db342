"""Networks written in plain JAX: forward passes, and train steps by value_and_grad."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from make.jax_case import case

Rng = np.random.Generator
RATE = 0.05


def normal(rng: Rng, *shape: int, scale: float = 1.0) -> np.ndarray:
    return (scale * rng.standard_normal(shape)).astype(np.float32)


def matrix(rng: Rng, *shape: int) -> np.ndarray:
    return normal(rng, *shape, scale=1 / np.sqrt(np.prod(shape[:-1])))


def sgd(loss, rate: float = RATE):
    """(parameters, batch…) -> (loss, parameters after one step)."""

    def step(parameters, *batch):
        value, gradients = jax.value_and_grad(loss)(parameters, *batch)
        return value, jax.tree.map(lambda p, g: p - rate * g, parameters, gradients)

    return step


def cross_entropy(logits, labels):
    log_p = jax.nn.log_softmax(logits)
    return -jnp.mean(jnp.take_along_axis(log_p, labels[..., None], axis=-1))


# ---- multi-layer perceptron


def mlp_parameters(rng: Rng) -> list:
    sizes = (20, 32, 24, 5)
    return [(matrix(rng, m, n), normal(rng, n, scale=0.1)) for m, n in zip(sizes, sizes[1:])]


def mlp_apply(parameters, x):
    *hidden, (w, b) = parameters
    for (hw, hb), f in zip(hidden, (jax.nn.gelu, jax.nn.silu)):
        x = f(x @ hw + hb)
    return x @ w + b


@case()
def mlp(rng: Rng):
    return lambda p, x: jax.nn.softmax(mlp_apply(p, x)), (mlp_parameters(rng), normal(rng, 7, 20))


@case(locations=True)
def mlp_constants(rng: Rng):
    parameters = mlp_parameters(rng)
    return lambda x: mlp_apply(parameters, x), (normal(rng, 3, 20),)


@case()
def mlp_train_step(rng: Rng):
    def loss(p, x, y):
        return cross_entropy(mlp_apply(p, x), y)

    batch = normal(rng, 16, 20), rng.integers(0, 5, 16).astype(np.int32)
    return sgd(loss), (mlp_parameters(rng), *batch)


@case()
def mlp_adam_steps(rng: Rng):
    """Three steps of Adam with clipped gradients and weight decay, in a loop."""

    def loss(p, x, y):
        return jnp.mean((mlp_apply(p, x) - y) ** 2)

    def update(i, carry):
        p, m, v, x, y = carry
        g = jax.grad(loss)(p, x, y)
        norm = jnp.sqrt(sum(jnp.vdot(a, a) for a in jax.tree.leaves(g)))
        g = jax.tree.map(lambda a: a * jnp.minimum(1.0, 0.5 / norm), g)
        m = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, m, g)
        v = jax.tree.map(lambda a, b: 0.99 * a + 0.01 * b * b, v, g)
        t = i.astype(jnp.float32) + 1
        a, c = 1 - 0.9**t, 1 - 0.99**t
        p = jax.tree.map(lambda w, mm, vv: w - 0.01 * (mm / a / (jnp.sqrt(vv / c) + 1e-6) + 1e-3 * w), p, m, v)
        return p, m, v, x, y

    def steps(p, x, y):
        zeros = jax.tree.map(jnp.zeros_like, p)
        return lax.fori_loop(0, 3, update, (p, zeros, zeros, x, y))[0]

    return steps, (mlp_parameters(rng), normal(rng, 8, 20), normal(rng, 8, 5))


# ---- convolutional network


def cnn_parameters(rng: Rng) -> dict:
    return {
        "conv1": (matrix(rng, 3, 3, 3, 8), normal(rng, 8, scale=0.1)),
        "conv2": (matrix(rng, 3, 3, 8, 12), normal(rng, 12, scale=0.1)),
        "dense": (matrix(rng, 3 * 3 * 12, 6), normal(rng, 6, scale=0.1)),
        "norm": (1 + normal(rng, 8, scale=0.1), normal(rng, 8, scale=0.1)),
    }


def conv(x, w, stride: int = 1, padding: str = "SAME"):
    return lax.conv_general_dilated(x, w, (stride, stride), padding, dimension_numbers=("NHWC", "HWIO", "NHWC"))


def max_pool(x, size: int = 2):
    return lax.reduce_window(x, -jnp.inf, lax.max, (1, size, size, 1), (1, size, size, 1), "VALID")


def cnn_apply(p, x):
    w, b = p["conv1"]
    x = conv(x, w) + b
    scale, shift = p["norm"]
    mean, var = jnp.mean(x, (0, 1, 2)), jnp.var(x, (0, 1, 2))
    x = max_pool(jax.nn.relu((x - mean) * lax.rsqrt(var + 1e-3) * scale + shift))
    w, b = p["conv2"]
    x = jax.nn.relu(conv(x, w, stride=2) + b)
    w, b = p["dense"]
    return x.reshape(x.shape[0], -1) @ w + b


@case()
def cnn(rng: Rng):
    return cnn_apply, (cnn_parameters(rng), normal(rng, 4, 12, 12, 3))


@case(rtol=1e-3, atol=1e-4)
def cnn_train_step(rng: Rng):
    def loss(p, x, y):
        return cross_entropy(cnn_apply(p, x), y)

    batch = normal(rng, 6, 12, 12, 3), rng.integers(0, 6, 6).astype(np.int32)
    return sgd(loss), (cnn_parameters(rng), *batch)


# ---- Transformer

WIDTH, HEADS, WORDS = 16, 4, 30


def transformer_parameters(rng: Rng) -> dict:
    d, f = WIDTH, 3 * WIDTH
    return {
        "embedding": normal(rng, WORDS, d),
        "position": normal(rng, 12, d, scale=0.3),
        "qkv": matrix(rng, d, 3 * d),
        "out": matrix(rng, d, d),
        "norm1": (1 + normal(rng, d, scale=0.1), normal(rng, d, scale=0.1)),
        "norm2": (1 + normal(rng, d, scale=0.1), normal(rng, d, scale=0.1)),
        "up": (matrix(rng, d, f), normal(rng, f, scale=0.1)),
        "down": (matrix(rng, f, d), normal(rng, d, scale=0.1)),
    }


def layer_norm(x, scale, shift):
    mean = jnp.mean(x, -1, keepdims=True)
    return (x - mean) * lax.rsqrt(jnp.var(x, -1, keepdims=True) + 1e-5) * scale + shift


def transformer_apply(p, tokens):
    b, t = tokens.shape
    x = p["embedding"][tokens] + p["position"][:t]
    h = layer_norm(x, *p["norm1"]) @ p["qkv"]
    q, k, v = (a.reshape(b, t, HEADS, -1) for a in jnp.split(h, 3, -1))
    scores = jnp.einsum("bqhd,bkhd->bhqk", q, k) / jnp.sqrt(q.shape[-1])
    mask = jnp.tril(jnp.ones((t, t), bool))
    weights = jax.nn.softmax(jnp.where(mask, scores, -1e9))
    x = x + jnp.einsum("bhqk,bkhd->bqhd", weights, v).reshape(b, t, -1) @ p["out"]
    (wu, bu), (wd, bd) = p["up"], p["down"]
    x = x + jax.nn.gelu(layer_norm(x, *p["norm2"]) @ wu + bu, approximate=False) @ wd + bd
    return x @ p["embedding"].T


@case()
def transformer_block(rng: Rng):
    return transformer_apply, (transformer_parameters(rng), rng.integers(0, WORDS, (2, 12)).astype(np.int32))


@case(rtol=1e-3, atol=1e-4)
def transformer_train_step(rng: Rng):
    def loss(p, tokens):
        return cross_entropy(transformer_apply(p, tokens[:, :-1]), tokens[:, 1:])

    tokens = rng.integers(0, WORDS, (3, 11)).astype(np.int32)
    return sgd(jax.checkpoint(loss), 0.1), (transformer_parameters(rng), tokens)


# ---- recurrent network


def lstm_parameters(rng: Rng) -> dict:
    n, m = 6, 10
    return {
        "input": matrix(rng, n, 4 * m),
        "state": matrix(rng, m, 4 * m),
        "bias": normal(rng, 4 * m, scale=0.2),
        "out": matrix(rng, m, 3),
    }


def lstm_apply(p, x):
    """x is (batch, time, features); the output after every step, and the last state."""

    def cell(carry, xt):
        h, c = carry
        i, f, g, o = jnp.split(xt @ p["input"] + h @ p["state"] + p["bias"], 4, -1)
        c = jax.nn.sigmoid(f + 1) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), h

    zeros = jnp.zeros((x.shape[0], p["state"].shape[0]), x.dtype)
    last, hs = lax.scan(cell, (zeros, zeros), jnp.swapaxes(x, 0, 1))
    return jnp.swapaxes(hs, 0, 1) @ p["out"], last


@case()
def lstm_scan(rng: Rng):
    return lstm_apply, (lstm_parameters(rng), normal(rng, 3, 9, 6))


@case()
def lstm_train_step(rng: Rng):
    def loss(p, x, y):
        return jnp.mean((lstm_apply(p, x)[0] - y) ** 2)

    return sgd(loss), (lstm_parameters(rng), normal(rng, 3, 9, 6), normal(rng, 3, 9, 3))


@case()
def lstm_unrolled_bidirectional(rng: Rng):
    """A scan that goes backwards beside one unrolled by two."""

    def both(p, x):
        def cell(h, xt):
            h = jnp.tanh(xt @ p["input"][:, :10] + h @ p["state"][:, :10])
            return h, h

        zeros = jnp.zeros((x.shape[1], 10))
        _, forward = lax.scan(cell, zeros, x, unroll=2)
        _, backward = lax.scan(cell, zeros, x, reverse=True)
        return jnp.concatenate([forward, backward], -1)

    return both, (lstm_parameters(rng), normal(rng, 7, 2, 6))


# ---- other


@case(symbolic=(None, "batch, 20"))
def mlp_symbolic_batch(rng: Rng):
    def apply(p, x):
        return jax.nn.softmax(mlp_apply(p, x)) - jnp.mean(x, axis=(0, 1))

    return apply, (mlp_parameters(rng), normal(rng, 5, 20))


@case(rtol=2e-2, atol=2e-2)
def mixed_precision(rng: Rng):
    """Half floats inside, f32 at the borders; products of bf16 are summed in f32."""

    def apply(w, x):
        wb, xb = w.astype(jnp.bfloat16), x.astype(jnp.bfloat16)
        y = lax.dot_general(xb, wb, (((1,), (0,)), ((), ())), preferred_element_type=jnp.float32)
        mean = jnp.mean(xb, -1, keepdims=True)
        z = jax.nn.gelu((xb - mean) * lax.rsqrt(jnp.var(xb, -1, keepdims=True) + 1))
        h = jnp.tanh(x.astype(jnp.float16)) * jnp.float16(3)
        return y, z.astype(jnp.float32), jnp.max(h, 0).astype(jnp.float32), jnp.exp(h)

    return apply, (matrix(rng, 24, 8), normal(rng, 5, 24))


@case(rtol=1e-3, atol=1e-4)
def hessian_vector_product(rng: Rng):
    def energy(x, w):
        return jnp.sum(jnp.sin(x @ w) ** 2) + jnp.log(jnp.sum(jnp.cosh(x)))

    def apply(x, v, w):
        hvp = jax.jvp(lambda y: jax.grad(energy)(y, w), (x,), (v,))[1]
        return hvp, jax.jacfwd(lambda y: jnp.sin(y @ w))(x), jax.hessian(energy)(x[:4], w[:4])

    return apply, (normal(rng, 8), normal(rng, 8), matrix(rng, 8, 5))
