"""Whole programs, and the ways of printing that exporters have: symbolic shapes, shardings, donated arguments, tokens,
several devices, mixed precision, sparse matrices, all kinds of keys, optimizers, solvers and searches.

With `--xla_force_host_platform_device_count=4` among the XLA_FLAGS there are the cases of four devices, too.
"""

from __future__ import annotations

import warnings
from functools import partial

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
from jax import lax
from jax.experimental import sparse
from jax.experimental.xla_metadata import set_xla_metadata
from jax.scipy import special
from jax.sharding import AxisType, NamedSharding
from jax.sharding import PartitionSpec as P

from make.sweep.base import add, values

warnings.filterwarnings("ignore", message="Some donated buffers")
F32 = np.float32
LOOSE = dict(ulps=512, scaled=512)
X = values(F32, 8, 4, low=-1, high=1)
SQUARE = values(F32, 6, 6, low=-1, high=1)


def program(name: str, *args: object, **settings: object):
    def register(f):
        add(f"program/{name}", f, *args, **(LOOSE | settings))
        return f

    return register


def whole(*shape: int, low: int = 0, high: int = 4):
    return values(np.int32, *shape, low=low, high=high)


def positive(a):
    return a @ a.T + 3 * jnp.eye(a.shape[0], dtype=a.dtype)


# ---- networks


@program("lstm", values(F32, 2, 5, 3), values(F32, 7, 16, low=-0.3, high=0.3))
def lstm(x, w):
    def cell(s, v):
        h, c = s
        i, f, g, o = jnp.split(jnp.concatenate([v, h], -1) @ w, 4, -1)
        c = jax.nn.sigmoid(f + 1) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        return (jax.nn.sigmoid(o) * jnp.tanh(c), c), c

    start = jnp.zeros((2, 4), x.dtype)
    return lax.scan(cell, (start, start), x.swapaxes(0, 1), unroll=2)


def gru(p, x):
    def cell(h, v):
        r, z = jnp.split(jax.nn.sigmoid(v @ p["wi"] + h @ p["wh"]), 2, -1)
        n = jnp.tanh(v @ p["ni"] + r * (h @ p["nh"]))
        h = (1 - z) * n + z * h
        return h, h

    return lax.scan(cell, jnp.zeros((x.shape[0], 4), x.dtype), x.swapaxes(0, 1))[1]


GRU = {k: values(F32, *s, low=-0.5, high=0.5) for k, s in dict(wi=(3, 8), wh=(4, 8), ni=(3, 4), nh=(4, 4)).items()}


def tree(specs):
    return lambda rng: jax.tree.map(lambda f: f(rng), specs)


program("gru", tree(GRU), values(F32, 2, 5, 3))(gru)
program("gru-grad", tree(GRU), values(F32, 2, 5, 3))(jax.grad(lambda p, x: (gru(p, x) ** 2).sum()))
program("gru-grad-remat", tree(GRU), values(F32, 2, 5, 3))(
    jax.grad(jax.checkpoint(lambda p, x: (gru(p, x) ** 2).sum(), policy=jax.checkpoint_policies.dots_saveable))
)


@program("mixture-of-experts", values(F32, 12, 4), values(F32, 4, 3), values(F32, 3, 4, 5), values(F32, 3, 5, 4))
def experts(x, gate, up, down):
    weight, chosen = lax.top_k(jax.nn.softmax(x @ gate), 2)
    one_hot = jax.nn.one_hot(chosen, 3)
    place = jnp.cumsum(one_hot.reshape(-1, 3), 0).reshape(one_hot.shape) * one_hot
    kept = one_hot * (place <= 6)
    load = jnp.einsum("tke,tkd->ed", kept, jnp.broadcast_to(x[:, None], (12, 2, 4)))
    h = jax.nn.gelu(jnp.einsum("td,edf->tef", x, up))
    y = jnp.einsum("tef,efd->ted", h, down)
    return jnp.einsum("tke,ted,tk->td", kept, y, weight), load


@program("ragged-experts", values(F32, 12, 4), values(F32, 3, 4, 5), whole(12, high=2))
def ragged(x, w, owner):
    order = jnp.argsort(owner, stable=True)
    y = lax.ragged_dot(x[order], w, jnp.bincount(owner, length=3))
    return y[jnp.argsort(order)]


program("ragged-grad", values(F32, 12, 4), values(F32, 3, 4, 5))(
    jax.grad(lambda x, w: (lax.ragged_dot(x, w, jnp.array([5, 0, 7], jnp.int32)) ** 2).sum(), argnums=(0, 1))
)


def attention(q, k, v, mask=None):
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k) / np.sqrt(q.shape[-1]).astype(q.dtype)
    s = s if mask is None else jnp.where(mask, s, jnp.finfo(s.dtype).min)
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s), v)


QKV = [values(F32, 2, 6, 2, 4) for _ in range(3)]
program("attention-causal", *QKV)(lambda q, k, v: attention(q, k, v, jnp.tril(jnp.ones((6, 6), bool))))
program("attention-grad", *QKV)(jax.grad(lambda q, k, v: (attention(q, k, v) ** 2).sum(), argnums=(0, 1, 2)))
program("attention-bf16", *QKV, ulps=2**20, scaled=2**16)(
    lambda q, k, v: attention(*(t.astype(jnp.bfloat16) for t in (q, k, v))).astype(F32)
)
program("attention-window", *QKV)(lambda q, k, v: jax.nn.dot_product_attention(q, k, v, local_window_size=(2, 1)))
program("attention-grouped", values(F32, 2, 6, 4, 4), *QKV[1:])(lambda q, k, v: jax.nn.dot_product_attention(q, k, v, is_causal=True))


@program("attention-flash", *[values(F32, 8, 4) for _ in range(3)])
def flash(q, k, v):
    def block(s, kv):
        top, total, out = s
        score = q @ kv[0].T
        new = jnp.maximum(top, score.max(1))
        p, old = jnp.exp(score - new[:, None]), jnp.exp(top - new)
        return (new, old * total + p.sum(1), old[:, None] * out + p @ kv[1]), None

    start = jnp.full(8, -jnp.inf, q.dtype), jnp.zeros(8, q.dtype), jnp.zeros((8, 4), q.dtype)
    (_, total, out), _ = lax.scan(block, start, (k.reshape(4, 2, 4), v.reshape(4, 2, 4)))
    return out / total[:, None]


@program("rotary-cache", values(F32, 2, 1, 2, 8), values(F32, 2, 5, 2, 8), np.int32(3))
def rotary(x, cache, at):
    angle = at * 10000.0 ** (-jnp.arange(0, 8, 2, dtype=F32) / 8)
    a, b = x[..., ::2], x[..., 1::2]
    y = jnp.stack([a * jnp.cos(angle) - b * jnp.sin(angle), a * jnp.sin(angle) + b * jnp.cos(angle)], -1).reshape(x.shape)
    cache = lax.dynamic_update_slice_in_dim(cache, y.astype(cache.dtype), at, 1)
    return attention(y, cache, cache, jnp.arange(5) <= at), cache


def decoder(w, token, state):
    h = jnp.tanh(state @ w["r"] + w["e"][token])
    return h @ w["o"], h


DECODER = {"r": values(F32, 4, 4), "e": values(F32, 7, 4), "o": values(F32, 4, 7)}


@program("greedy-search", tree(DECODER), values(F32, 4))
def greedy(w, state):
    def step(s):
        i, token, state, out = s
        logits, state = decoder(w, token, state)
        token = jnp.argmax(logits).astype(jnp.int32)
        return i + 1, token, state, out.at[i].set(token)

    return lax.while_loop(lambda s: (s[0] < 6) & (s[1] != 6), step, (0, jnp.int32(0), state, jnp.full(6, -1, jnp.int32)))


@program("beam-search", tree(DECODER), values(F32, 4))
def beam(w, state):
    def step(s, _):
        tokens, score, states, out = s
        logits, states = jax.vmap(partial(decoder, w))(tokens, states)
        score, best = lax.top_k((score[:, None] + jax.nn.log_softmax(logits)).reshape(-1), 3)
        row, tokens = best // 7, best % 7
        out = jnp.concatenate([out[row][:, 1:], tokens[:, None]], 1)
        return (tokens, score, states[row], out), score

    start = jnp.zeros(3, jnp.int32), jnp.array([0, -jnp.inf, -jnp.inf], F32), jnp.stack([state] * 3), jnp.zeros((3, 5), jnp.int32)
    return lax.scan(step, start, None, length=5)


@program("ctc", values(F32, 2, 6, 5), whole(2, 3, low=1, high=4))
def ctc(logits, labels):
    import jax.nn as nn

    logp = nn.log_softmax(logits)
    blank = jnp.full((2, 1), 0)
    extended = jnp.concatenate([jnp.stack([jnp.broadcast_to(blank, labels.shape), labels], -1).reshape(2, -1), blank], 1)
    emit = jnp.take_along_axis(logp, jnp.broadcast_to(extended[:, None], (2, 6, 7)), -1)
    skip = (extended != 0) & (jnp.arange(7) > 1) & (extended != jnp.roll(extended, 2, 1))
    low = jnp.full((2, 7), -1e30, logits.dtype)

    def step(a, e):
        one = jnp.pad(a, ((0, 0), (1, 0)), constant_values=-1e30)[:, :-1]
        two = jnp.where(skip, jnp.pad(a, ((0, 0), (2, 0)), constant_values=-1e30)[:, :-2], -1e30)
        return jax.nn.logsumexp(jnp.stack([a, one, two]), axis=0) + e, None

    a, _ = lax.scan(step, low.at[:, :2].set(emit[:, 0, :2]), emit[:, 1:].swapaxes(0, 1))
    return jnp.logaddexp(a[:, -1], a[:, -2])


@program("batch-norm-grad", values(F32, 2, 4, 4, 3), values(F32, 3), values(F32, 3))
def norms(x, scale, bias):
    def f(x, scale, bias):
        y = (x - x.mean((0, 1, 2))) * lax.rsqrt(x.var((0, 1, 2)) + 1e-3) * scale + bias
        y = jax.nn.silu(y - y.mean(-1, keepdims=True))
        return (lax.reduce_window(y, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID") ** 2).sum()

    return jax.value_and_grad(f, argnums=(0, 1, 2))(x, scale, bias)


@program("unet", values(F32, 1, 8, 8, 2), values(F32, 3, 3, 2, 4), values(F32, 3, 3, 4, 4), values(F32, 3, 3, 6, 2))
def unet(x, a, b, c):
    conv = partial(lax.conv_general_dilated, dimension_numbers=("NHWC", "HWIO", "NHWC"), padding="SAME")
    down = jax.nn.relu(conv(x, a, (2, 2)))
    middle = jax.nn.gelu(conv(down, b, (1, 1), rhs_dilation=(2, 2)), approximate=False)
    up = jax.image.resize(middle, (1, 8, 8, 4), "bilinear")
    return conv(jnp.concatenate([up, x], -1), c, (1, 1)), lax.conv_transpose(down, b, (2, 2), "SAME")


# ---- optimizers

MLP = [values(F32, 4, 8, low=-0.5, high=0.5), values(F32, 8, low=-0.1, high=0.1), values(F32, 8, 3, low=-0.5, high=0.5)]


def loss(p, x, y):
    h = jnp.tanh(x @ p[0] + p[1])
    return -jnp.take_along_axis(jax.nn.log_softmax(h @ p[2]), y[:, None], 1).mean()


def trained(name, init, update, **settings):
    def step(p, x, y):
        def one(s, _):
            p, state, t = s
            value, g = jax.value_and_grad(loss)(p, x, y)
            norm = jnp.sqrt(sum((v**2).sum() for v in jax.tree.leaves(g)))
            g = jax.tree.map(lambda v: v * jnp.minimum(1, 1 / norm), g)
            out = [update(a, b, c, t + 1) for a, b, c in zip(p, g, state)]
            return ([o[0] for o in out], [o[1] for o in out], t + 1), value

        return lax.scan(one, (p, [init(v) for v in p], 0), None, length=4)

    program(f"optimizer-{name}", tree(MLP), values(F32, 5, 4), whole(5, high=2), **settings)(step)


def adam(p, g, s, t):
    m, v = 0.9 * s[0] + 0.1 * g, 0.999 * s[1] + 0.001 * g**2
    return p - 0.01 * (m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.999**t)) + 1e-8) - 1e-4 * p, (m, v)


def lion(p, g, s, t):
    return p - 0.01 * (jnp.sign(jnp.round(0.9 * s + 0.1 * g, 4)) + 0.1 * p), 0.99 * s + 0.01 * g


def adafactor(p, g, s, t):
    if p.ndim < 2:
        v = 0.9 * s + 0.1 * (g**2 + 1e-30)
        return p - 0.01 * g * lax.rsqrt(v), v
    row, col = 0.9 * s[0] + 0.1 * (g**2).mean(1), 0.9 * s[1] + 0.1 * (g**2).mean(0)
    u = g * lax.rsqrt(row / row.mean() + 1e-6)[:, None] * lax.rsqrt(col + 1e-6)
    return p - 0.01 * u / jnp.maximum(1, jnp.sqrt((u**2).mean())), (row, col)


def newton_root(a, steps=12):
    """The inverse fourth root by Newton's iteration, as Shampoo takes it."""
    eye = jnp.eye(a.shape[0], dtype=a.dtype)
    a = a + 0.1 * eye
    z = 5 / (2 * jnp.linalg.norm(a))

    def step(_, s):
        m, h = s
        t = (5 * eye - m) / 4
        return jnp.linalg.matrix_power(t, 4) @ m, h @ t

    return lax.fori_loop(0, steps, step, (a * z, eye * z**0.25))[1]


def shampoo(p, g, s, t):
    if p.ndim < 2:
        return p - 0.01 * g, s
    left, right = s[0] + g @ g.T, s[1] + g.T @ g
    return p - 0.01 * newton_root(left) @ g @ newton_root(right), (left, right)


def muon(p, g, s, t):
    m = 0.9 * s + g
    if p.ndim < 2:
        return p - 0.01 * m, m
    x = m / (jnp.linalg.norm(m) + 1e-7)
    for _ in range(3):
        a = x @ x.T
        x = 3.4445 * x + (-4.775 * a + 2.0315 * a @ a) @ x
    return p - 0.01 * x, m


trained("adam", lambda p: (jnp.zeros_like(p), jnp.zeros_like(p)), adam)
trained("lion", jnp.zeros_like, lion)
trained("adafactor", lambda p: jnp.zeros_like(p) if p.ndim < 2 else (jnp.zeros(p.shape[0], p.dtype), jnp.zeros(p.shape[1], p.dtype)), adafactor, ulps=2**14, scaled=2**14)
trained("shampoo", lambda p: (jnp.zeros((p.shape[0],) * 2, p.dtype), jnp.zeros((p.shape[-1],) * 2, p.dtype)), shampoo, ulps=2**14, scaled=2**14)
trained("muon", jnp.zeros_like, muon)


def mixed(dtype):
    def step(p, x, y, scale):
        def scaled(p):
            return loss([v.astype(dtype) for v in p], x.astype(dtype), y).astype(F32) * scale

        value, g = jax.value_and_grad(scaled)(p)
        finite = jnp.array([jnp.isfinite(v).all() for v in g]).all()
        p = [jnp.where(finite, a - 0.1 * b / scale, a) for a, b in zip(p, g)]
        return p, value / scale, jnp.where(finite, scale * 2, scale / 2)

    return step


for kind in (jnp.float16, jnp.bfloat16):
    program(f"mixed-{jnp.dtype(kind).name}", tree(MLP), values(F32, 5, 4), whole(5, high=2), np.float32(128), ulps=2**18, scaled=2**16)(mixed(kind))


# ---- numerical programs


@program("kalman", values(F32, 10, 2), SQUARE)
def kalman(z, a):
    f, q, h = jnp.eye(4) + 0.1 * jnp.eye(4, k=1), 0.1 * jnp.eye(4), jnp.eye(2, 4)

    def step(s, z):
        m, p = s
        m, p = f @ m, f @ p @ f.T + q
        c = h @ p @ h.T + 0.5 * jnp.eye(2)
        inverse = jnp.array([[c[1, 1], -c[0, 1]], [-c[1, 0], c[0, 0]]]) / (c[0, 0] * c[1, 1] - c[0, 1] * c[1, 0])
        k = p @ h.T @ inverse
        return (m + k @ (z - h @ m), p - k @ h @ p), m

    return lax.scan(step, (jnp.zeros(4), jnp.eye(4)), z)


@program("ray-marcher", values(F32, 3, low=-0.2, high=0.2))
def march(light):
    def distance(p):
        ball = jnp.linalg.norm(p - jnp.array([0, 0, 3.0])) - 1
        return jnp.minimum(ball, p[1] + 1.0)

    def ray(u, v):
        d = jnp.array([u, v, 1.0])
        d = d / jnp.linalg.norm(d)
        t = lax.fori_loop(0, 24, lambda i, t: t + distance(d * t), 0.0)
        n = jax.grad(distance)(d * t)
        return jnp.where(t < 20, jnp.clip(n @ (light + jnp.array([0.3, 0.8, -0.5])), 0, 1), 0)

    grid = jnp.linspace(-0.6, 0.6, 6)
    return jax.vmap(lambda v: jax.vmap(lambda u: ray(u, v))(grid))(grid)


@program("k-means", values(F32, 20, 2))
def k_means(x):
    def step(s):
        c, _, i = s
        owner = jnp.argmin(((x[:, None] - c) ** 2).sum(-1), 1)
        total = jax.ops.segment_sum(x, owner, 3)
        count = jax.ops.segment_sum(jnp.ones(20, x.dtype), owner, 3)
        new = jnp.where(count[:, None] > 0, total / jnp.maximum(count, 1)[:, None], c)
        return new, jnp.abs(new - c).max(), i + 1

    return lax.while_loop(lambda s: (s[1] > 1e-4) & (s[2] < 20), step, (x[:3], jnp.array(jnp.inf, x.dtype), 0))


@program("sinkhorn", values(F32, 5, 6, low=0, high=2))
def sinkhorn(cost):
    k = jnp.exp(-cost / 0.5)

    def step(_, s):
        u, v = s
        u = (1 / 5) / (k @ v)
        return u, (1 / 6) / (k.T @ u)

    u, v = lax.fori_loop(0, 30, step, (jnp.ones(5, cost.dtype), jnp.ones(6, cost.dtype)))
    return u[:, None] * k * v


@program("newton-system", values(F32, 3, low=0.5, high=1.5))
def newton(x):
    f = lambda v: jnp.array([v[0] ** 2 + v[1] - 2, v[1] * v[2] - 1, jnp.sin(v[2]) - 0.5 * v[0]])

    def solve(a, b):
        for i in range(3):
            row = a[i] / a[i, i]
            r = b[i] / a[i, i]
            factor = a[:, i].at[i].set(0)
            a = (a - factor[:, None] * row).at[i].set(row)
            b = (b - factor * r).at[i].set(r)
        return b

    return lax.fori_loop(0, 3, lambda i, v: v - 0.5 * solve(jax.jacfwd(f)(v) + 2 * jnp.eye(3), f(v)), x)


@program("runge-kutta", values(F32, 3))
def lorenz(y):
    f = lambda y: jnp.array([10 * (y[1] - y[0]), y[0] * (28 - y[2]) - y[1], y[0] * y[1] - 8 / 3 * y[2]])

    def step(y, _):
        k1 = f(y)
        k2 = f(y + 0.005 * k1)
        k3 = f(y + 0.005 * k2)
        k4 = f(y + 0.01 * k3)
        return y + 0.01 / 6 * (k1 + 2 * k2 + 2 * k3 + k4), y

    return lax.scan(step, y, None, length=10)


@program("adaptive-step", values(F32, 4, low=0.5, high=1), ulps=2**13, scaled=2**13)
def adaptive(y):
    def step(s):
        t, h, y, n = s
        a = y + h * -y
        b = y + h * -(y + a) / 2
        error = jnp.abs(a - b).max()
        good = error < 1e-3
        return jnp.where(good, t + h, t), jnp.clip(h * jnp.sqrt(1e-3 / (error + 1e-9)) * 0.9, 0.01, 0.2), jnp.where(good, b, y), n + 1

    return lax.while_loop(lambda s: (s[0] < 1) & (s[3] < 60), step, (jnp.float32(0), jnp.float32(0.05), y, 0))[2:]


@program("page-rank", whole(30, high=9), whole(30, high=9))
def page_rank(src, dst):
    out = jnp.maximum(jnp.bincount(src, length=10), 1)

    def step(s):
        r, _, i = s
        new = 0.015 + 0.85 * jnp.zeros(10).at[dst].add((r / out)[src])
        return new, jnp.abs(new - r).sum(), i + 1

    return lax.while_loop(lambda s: (s[1] > 1e-6) & (s[2] < 50), step, (jnp.full(10, 0.1), jnp.inf, 0))[0]


@program("fft-convolution", values(F32, 2, 20), values(F32, 5))
def fft_convolution(x, k):
    n = x.shape[1] + k.shape[0] - 1
    return jnp.fft.irfft(jnp.fft.rfft(x, n) * jnp.fft.rfft(k, n), n), jnp.convolve(x[0], k, "same")


@program("poisson-fft", values(F32, 8, 8), x64=False)
def poisson(f):
    k = jnp.fft.fftfreq(8) * 2 * np.pi
    k2 = (k[:, None] ** 2 + k**2).at[0, 0].set(1)
    return jnp.fft.ifft2(jnp.fft.fft2(f) / -k2).real


@program("stft", values(F32, 32))
def stft(x):
    frames = x[jnp.arange(0, 25, 4)[:, None] + jnp.arange(8)]
    return jnp.log1p(jnp.abs(jnp.fft.rfft(frames * jnp.hanning(8).astype(x.dtype))))


@program("life", values(np.bool_, 8, 8), ulps=0)
def life(x):
    def step(x, _):
        n = sum(jnp.roll(x.astype(jnp.int8), (i, j), (0, 1)) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j)
        return (n == 3) | (x & (n == 2)), n.sum(dtype=jnp.int32)

    return lax.scan(step, x, None, length=5)


@program("mandelbrot")
def mandelbrot():
    c = jnp.linspace(-2, 0.5, 12, dtype=F32) + 1j * jnp.linspace(-1, 1, 8, dtype=F32)[:, None]

    def step(s, _):
        z, n = s
        inside = jnp.abs(z) < 2
        return (jnp.where(inside, z * z + c, z), n + inside), None

    return lax.scan(step, (jnp.zeros_like(c), jnp.zeros(c.shape, jnp.int32)), None, length=12)[0][1]


@program("edit-distance", whole(6, high=3), whole(7, high=3), ulps=0)
def edit(a, b):
    def row(previous, x):
        def cell(left, v):
            up, diagonal, y = v
            best = jnp.minimum(jnp.minimum(left, up) + 1, diagonal + (x != y))
            return best, best

        first = previous[0] + 1
        _, rest = lax.scan(cell, first, (previous[1:], previous[:-1], b))
        return jnp.concatenate([first[None], rest]), None

    return lax.scan(row, jnp.arange(8), a)[0][-1]


@program("viterbi", values(F32, 7, 4), values(F32, 4, 4))
def viterbi(emit, move):
    def forward(s, e):
        score = s[:, None] + move
        return score.max(0) + e, jnp.argmax(score, 0)

    last, back = lax.scan(forward, emit[0], emit[1:])
    end = jnp.argmax(last)
    return lax.scan(lambda i, b: (b[i], b[i]), end, back, reverse=True), last.max()


@program("parallel-scans", values(F32, 9, 3, low=0.2, high=1))
def scans(x):
    affine = lambda a, b: (a[0] * b[0], b[0] * a[1] + b[1])
    return lax.associative_scan(affine, (x, x + 1)), lax.cumlogsumexp(x, reverse=True), lax.cummax(x, axis=1), jax.lax.map(jnp.cumsum, x, batch_size=4)


@program("union-find", whole(12, high=9), whole(12, high=9), ulps=0)
def components(a, b):
    def step(s):
        label, _ = s
        low = jnp.minimum(label[a], label[b])
        new = label.at[a].min(low).at[b].min(low)
        return new, jnp.any(new != label)

    return lax.while_loop(lambda s: s[1], step, (jnp.arange(10), jnp.array(True)))[0]


@program("floyd-warshall", values(F32, 6, 6, low=0.1, high=3))
def floyd(d):
    return lax.fori_loop(0, 6, lambda k, d: jnp.minimum(d, d[:, k, None] + d[k]), d)


@program("game-of-sorts", values(F32, 4, 7), whole(4, 7), ulps=0)
def sorts(x, k):
    return (
        jnp.sort(x, stable=True), jnp.argsort(k, axis=0, stable=True, descending=True), jnp.lexsort((x[0], k[0])),
        lax.sort((k, x), num_keys=2), lax.sort((k, x), num_keys=1, is_stable=True), jnp.median(x, 1), jnp.partition(x, 3),
        jnp.searchsorted(jnp.sort(x[0]), x[1]), jnp.searchsorted(jnp.sort(x[0]), x[1], method="sort"), jnp.unique(k, size=5, return_counts=True),
        jnp.nonzero(k > 1, size=6, fill_value=-1), jnp.quantile(x, 0.25, method="nearest"),
    )  # fmt: skip


@program("hash", whole(9, low=-1000, high=1000), ulps=0, x64=False)
def hashes(x):
    h = x.astype(jnp.uint32)
    for a, b in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        h = (h ^ (h >> a)) * jnp.uint32(b)
    return h ^ (h >> 16), lax.population_count(h), lax.clz(h), lax.rem(h, jnp.uint32(97)), jnp.bitwise_xor.reduce(h)


@program("crc", whole(8, low=0, high=255), ulps=0, x64=True)
def crc(x):
    def bit(_, c):
        return jnp.where(c & 1, (c >> 1) ^ jnp.uint64(0xC96C5795D7870F42), c >> 1)

    return lax.scan(lambda c, b: (lax.fori_loop(0, 8, bit, c ^ b.astype(jnp.uint64)), c), jnp.uint64(2**64 - 1), x)


@program("special", values(F32, 30, low=0.1, high=5), ulps=2**12, scaled=256)
def specials(x):
    y = x / 6
    return (
        special.gammaln(x), special.digamma(x), special.erfc(x), special.erfinv(y), special.ndtri(y), special.log_ndtr(-x), special.betaln(x, y),
        special.betainc(x, y + 1, y), special.gammainc(x, y), special.gammaincc(x, y), special.i0e(x), special.i1(y), special.expit(x),
        special.logit(y), special.xlogy(x, y), special.entr(x), special.zeta(x + 1.5, y), special.polygamma(2, x), special.expi(x), special.exp1(x),
        special.bernoulli(8), special.spence(x), special.factorial(x), special.poch(x, y), special.kl_div(x, y), special.rel_entr(x, y),
        special.multigammaln(x + 3, 3), special.logsumexp(x), jax.scipy.stats.norm.ppf(y), jax.scipy.stats.t.logpdf(x, 3.0), jnp.sinc(x), jnp.i0(y),
    )  # fmt: skip


@program("gaussian-process", values(F32, 6, 2), values(F32, 6), values(F32, 3, 2), platform="tpu", ulps=2**13, scaled=2**13)
def gaussian(x, y, z):
    k = lambda a, b: jnp.exp(-((a[:, None] - b) ** 2).sum(-1))
    c = jnp.linalg.cholesky(k(x, x) + 0.3 * jnp.eye(6, dtype=x.dtype))
    half = lax.linalg.triangular_solve(c, k(x, z), left_side=True, lower=True)
    return half.T @ lax.linalg.triangular_solve(c, y[:, None], left_side=True, lower=True), k(z, z) - half.T @ half, jnp.log(jnp.diagonal(c)).sum()


@program("natural-gradient", values(F32, 8, 3), values(F32, 8), platform="tpu", ulps=2**13, scaled=2**13)
def natural(x, y):
    def value(w):
        return jnp.logaddexp(0, -(x @ w) * y).mean()

    w = jnp.zeros(3, x.dtype)
    for _ in range(2):
        w = w - jax.scipy.linalg.cho_solve((jnp.linalg.cholesky(jax.hessian(value)(w) + 0.3 * jnp.eye(3, dtype=x.dtype)), True), jax.grad(value)(w))
    return w, value(w)


@program("lanczos", SQUARE, values(F32, 6))
def lanczos(a, v):
    a = (a + a.T) / 2

    def step(s, _):
        v, old, beta = s
        w = a @ v - beta * old
        alpha = w @ v
        w = w - alpha * v
        beta = jnp.linalg.norm(w)
        return (w / beta, v, beta), (alpha, beta)

    return lax.scan(step, (v / jnp.linalg.norm(v), jnp.zeros_like(v), jnp.zeros((), v.dtype)), None, length=3)[1]


@program("power-iteration", SQUARE)
def power(a):
    a = positive(a)
    v = lax.fori_loop(0, 20, lambda i, v: (a @ v) / jnp.linalg.norm(a @ v), jnp.ones(6, a.dtype))
    return v @ a @ v, jnp.linalg.matrix_power(a / 10, 5), jnp.linalg.norm(a, 1), jnp.trace(a), jnp.kron(a[:2, :2], a[:2, :2])


@program("sparse-bcoo", values(F32, 5, 6), values(F32, 6, 3))
def bcoo(x, y):
    a = sparse.BCOO.fromdense(jnp.where(x > 1, x, 0), nse=12)
    return a @ y, a.T.todense(), a.sum_duplicates(nse=12).data, sparse.bcoo_reduce_sum(a, axes=(0,)).todense(), (a * x).todense()


@program("sparse-csr", values(F32, 5, 6), values(F32, 6, 3))
def csr(x, y):
    a = sparse.CSR.fromdense(jnp.where(x > 1, x, 0), nse=12)
    return a @ y, a @ y[:, 0], a.todense()


program("sparse-grad", values(F32, 5, 6), values(F32, 6, 3))(
    jax.grad(lambda x, y: (sparse.BCOO((x[0, :4], jnp.array([[0, 1], [2, 3], [4, 4], [2, 3]])), shape=(5, 6)) @ y).sum() ** 2, argnums=(0, 1))
)


@program("image", values(F32, 1, 6, 5, 2))
def image(x):
    return (
        [jax.image.resize(x, (1, 9, 7, 2), m, antialias=a) for m in ("nearest", "linear", "cubic", "lanczos3", "lanczos5") for a in (True, False)],
        jax.scipy.signal.convolve2d(x[0, :, :, 0], x[0, :3, :3, 1], "same"), lax.conv_general_dilated_patches(x.transpose(0, 3, 1, 2), (2, 3), (1, 2), "SAME"),
    )  # fmt: skip


@program("quantized-int4", X, values(F32, 4, 6), ulps=512, scaled=512, x64=False)
def int4(x, w):
    scale = jnp.abs(w).max(0) / 7
    q = jnp.clip(jnp.round(w / scale), -7, 7).astype(jnp.int4)
    return (x @ q.astype(x.dtype)) * scale, q.astype(jnp.int8)


@program("quantized-int8", X, values(F32, 4, 6), ulps=512, scaled=512)
def int8(x, w):
    sx, sw = jnp.abs(x).max() / 127, jnp.abs(w).max(0) / 127
    qx, qw = (jnp.round(v / s).astype(jnp.int8) for v, s in ((x, sx), (w, sw)))
    return lax.dot(qx, qw, preferred_element_type=jnp.int32) * (sx * sw), qx


for kind in (jnp.float8_e4m3fn, jnp.float8_e5m2, jnp.float8_e4m3b11fnuz):
    program(f"quantized-{jnp.dtype(kind).name}", X, values(F32, 4, 6))(
        lambda x, w, k=kind: (lax.dot(x.astype(k), w.astype(k), preferred_element_type=F32), x.astype(k).astype(F32), lax.bitcast_convert_type(w.astype(k), jnp.uint8))
    )

program("approximate-top-k", values(F32, 3, 40), ulps=0)(lambda x: (lax.approx_max_k(x, 4), lax.approx_min_k(x, 3, aggregate_to_topk=True)))
program("double", values(np.float64, 5, 4), x64=True)(lambda x: (jnp.linalg.norm(x, axis=1), jax.nn.softmax(x), jnp.cov(x), jax.hessian(lambda v: jnp.exp(v).sum() ** 2)(x[0])))
program("custom-derivatives", X)(lambda x: jax.grad(lambda v: (jax.nn.relu(v) + jax.nn.silu(v) + jnp.linalg.norm(v, axis=1).sum() + jax.nn.logsumexp(v)).sum())(x))
program("implicit", values(F32, 3, low=1, high=4))(
    jax.grad(lambda a: lax.custom_root(lambda y: y**3 - a, a, lambda f, y: lax.fori_loop(0, 20, lambda i, v: v - f(v) / (3 * v**2), y), lambda g, y: y / g(jnp.ones_like(y))).sum())
)
program("vmap-of-while", whole(7, low=1, high=30), ulps=0)(
    jax.vmap(lambda n: lax.while_loop(lambda s: s[0] != 1, lambda s: (jnp.where(s[0] % 2, 3 * s[0] + 1, s[0] // 2), s[1] + 1), (n, 0)))
)
program("nested-loops", X)(
    lambda x: lax.fori_loop(0, 3, lambda i, a: lax.while_loop(lambda s: s[0] < i, lambda s: (s[0] + 1, lax.switch(s[0], [jnp.sin, jnp.cos, lambda v: lax.cond(v.sum() > 0, jnp.negative, jnp.abs, v)], s[1])), (0, a))[1], x)
)
program("dictionary", lambda rng: {"b": {"x": np.float32(2)}, "a": (np.ones(3, F32), [np.arange(4, dtype=np.int8)])})(lambda t: jax.tree.map(lambda v: v * 2, t) | {"c": None})
program("einsum", values(F32, 2, 3, 4), values(F32, 4, 3, 5))(lambda a, b: (jnp.einsum("bij,jik->bk", a, b), jnp.einsum("bij,kjl,bim->lmk", a, b.transpose(2, 0, 1), a), jnp.einsum("...ij->...ji", a), jnp.tensordot(a, b, ((2, 1), (0, 1)))))
program("complex-solver", values(np.complex64, 4, 4))(lambda a: (jnp.linalg.matrix_power(a, 3), a @ a.conj().T, jnp.abs(jnp.fft.fftn(a)), jnp.angle(a), jnp.exp(1j * a), jax.grad(lambda v: (jnp.abs(v @ v) ** 2).sum())(a)))
program("polynomials", values(F32, 5), values(F32, 7))(lambda p, x: (jnp.polyval(p, x), jnp.polyder(p), jnp.convolve(p, p), jnp.interp(x, jnp.sort(p), p), jnp.trapezoid(x), jnp.gradient(x), jnp.diff(x, 2), jnp.vander(x, 3)))
program("histograms", values(F32, 40), whole(40, high=7))(lambda x, k: (jnp.bincount(k, x, length=8), jnp.digitize(x, jnp.linspace(-3, 3, 5)), jnp.cumsum(k), jax.ops.segment_max(x, k, 8, indices_are_sorted=False), jnp.histogram(k, 8, (0, 8))))

# ---- keys

for impl in ("threefry2x32", "rbg", "unsafe_rbg"):
    s = dict(ulps=64, scaled=64)
    add(f"key/{impl}-split", lambda n, i=impl: jax.random.key_data(jax.random.split(jax.random.key(n, impl=i), (2, 3))), np.uint32(5), **s)
    add(f"key/{impl}-fold", lambda n, i=impl: jax.random.key_data(jax.random.fold_in(jax.random.key(n, impl=i), 7)), np.uint32(5), **s)
    add(f"key/{impl}-scan", lambda n, i=impl: lax.scan(lambda k, _: (lambda a, b: (a, jax.random.uniform(b, (3,))))(*jax.random.split(k)), jax.random.wrap_key_data(jax.random.key_data(jax.random.key(n, impl=i)), impl=i), None, length=3)[1], np.uint32(5), **s)
    add(f"key/{impl}-dropout", lambda n, x, i=impl: jnp.where(jax.random.bernoulli(jax.random.key(n, impl=i), 0.7, x.shape), x / 0.7, 0), np.uint32(5), X, **s)
    add(f"key/{impl}-vmap", lambda n, i=impl: jax.vmap(lambda k: jax.random.normal(k, (2,)))(jax.random.split(jax.random.key(n, impl=i), 4)), np.uint32(5), **s)
    add(f"key/{impl}-choice", lambda n, x, i=impl: (jax.random.permutation(jax.random.key(n, impl=i), x), jax.random.choice(jax.random.key(n, impl=i), x, (3,), replace=False), jax.random.categorical(jax.random.key(n, impl=i), x, axis=0)), np.uint32(5), X, **s)

# ---- ways of printing

exported = partial(add, exported=("cpu",), **LOOSE)
exported("export/plain", lambda x: jnp.sin(x) @ x.T, X)
add("export/platforms", lambda x: lax.platform_dependent(x, cpu=jnp.sin, default=jnp.cos), X, exported=("cpu",))
exported("export/nested", lambda x: jax.export.export(jax.jit(lambda y: jnp.sin(y) * 2))(x).call(x) + 1, X)
exported("export/gradient", jax.grad(lambda x: (jnp.tanh(x) ** 2).sum()), X)
exported("export/scan", lambda x: lax.scan(lambda c, v: (c + jnp.tanh(v), c), x[0], x), X)
exported("export/cumsum", lambda x: (jnp.cumsum(x, 1), lax.cummax(x), jnp.sort(x), lax.top_k(x, 2), lax.reduce_precision(x, 5, 10)), X)
exported("export/keys", lambda n: jax.random.normal(jax.random.split(jax.random.key(n))[0], (3,)), np.uint32(3))
exported("export/donated", lambda x, y: (x + 1, y.sum()), X, X, jit=dict(donate_argnums=(0, 1)))


def open_sizes(name, f, specs, args, constraints=()):
    add(f"export/open-{name}", f, *args, symbolic=tuple(specs), constraints=tuple(constraints), **LOOSE)


open_sizes("pairs", lambda x: x.reshape(x.shape[0], -1, 2).sum(2), ["b, 2*n"], [X])
open_sizes("pairs-many", lambda x: jnp.stack([x[:, ::2], x[:, 1::2]]).transpose(1, 2, 0).reshape(x.shape), ["b, 2*n"], [X])
open_sizes("at-least", lambda x: x[3:] - x[:-3], ["b, n"], [X], ["b >= 4"])
open_sizes("equal", lambda x, y: x[: y.shape[0]] + y, ["a, 4", "b, 4"], [X, values(F32, 5, 4)], ["a >= b"])
open_sizes("multiple", lambda x: x.reshape(-1, 4, x.shape[1]).mean(1), ["4*b, n"], [X], ["n <= 8"])
open_sizes("square", lambda x: x @ x.T + jnp.eye(x.shape[0]), ["n, m"], [X], ["m >= 2"])
open_sizes("whole", lambda x: x.reshape(2, x.shape[0] // 2, x.shape[1]), ["n, m"], [X], ["mod(n, 2) == 0"])
open_sizes("attention", lambda q, k: jax.nn.softmax(jnp.where(jnp.tril(jnp.ones((q.shape[0], k.shape[0]), bool)), q @ k.T, -1e9)) @ k, ["t, d", "s, d"], [X, values(F32, 6, 4)])
open_sizes("recurrence", lambda x: lax.scan(lambda c, v: (jnp.tanh(c + v), c), jnp.zeros(x.shape[1:], x.dtype), x), ["t, 2*b"], [X])
open_sizes("loop", lambda x: lax.while_loop(lambda s: s[0] < x.shape[0], lambda s: (s[0] + 1, s[1] + x[s[0]]), (0, jnp.zeros(x.shape[1:], x.dtype)))[1], ["n, m"], [X])
open_sizes("train-step", lambda w, x, y: jax.value_and_grad(lambda w: ((jnp.tanh(x @ w) - y) ** 2).mean())(w), ["4, 3", "b, 4", "b, 3"], [values(F32, 4, 3), X, values(F32, 8, 3)])
open_sizes("layer-norm", lambda x: (x - x.mean(1, keepdims=True)) * lax.rsqrt(x.var(1, keepdims=True) + 1e-5), ["b, d"], [X])
open_sizes("one-hot", lambda i: jax.nn.one_hot(i, 5) @ jnp.arange(10.0).reshape(5, 2), ["b"], [whole(6)])
open_sizes("resize", lambda x: jax.image.resize(x, (x.shape[0] * 2, x.shape[1]), "nearest"), ["h, w"], [X])
open_sizes("pad-to-even", lambda x: jnp.pad(x, ((0, x.shape[0] % 2), (0, 0))), ["n, 4"], [values(F32, 7, 4)])
open_sizes("split-heads", lambda x: x.reshape(x.shape[0], 2, x.shape[1] // 2).swapaxes(0, 1), ["t, 2*d"], [X])
open_sizes("key", lambda x: x + jax.random.uniform(jax.random.key(1), x.shape), ["n, 4"], [X])
open_sizes("sorted", lambda x: (jnp.sort(x, 0), jnp.argsort(x, 1), jnp.argmax(x, 0), jnp.cumsum(x, 0)), ["n, m"], [X])
open_sizes("convolution", lambda x, k: lax.conv_general_dilated(x, k, (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")), ["b, 2*h, 2*w, 3", "3, 3, 3, 4"], [values(F32, 2, 6, 4, 3), values(F32, 3, 3, 3, 4)])
open_sizes("pooling", lambda x: lax.reduce_window(x, 0.0, lax.add, (1, 2, 2, 1), (1, 2, 2, 1), "VALID"), ["b, h, w, 3"], [values(F32, 2, 6, 5, 3)], ["h >= 2", "w >= 2"])

add("print/donated", lambda x, y: (x + 1, y.sum(), y[:2]), X, X, jit=dict(donate_argnums=(0, 1)))
add("print/donated-tree", lambda p, g: jax.tree.map(lambda a, b: a - 0.1 * b, p, g), tree(MLP), tree(MLP), jit=dict(donate_argnums=(0,)))
add("print/inlined", lambda x: jax.jit(jnp.tanh, inline=True)(x) + jax.jit(jnp.tanh)(x), X)
add("print/names", jax.named_call(lambda x: jax.named_scope('a "b" \\ c')(jnp.sin)(x), name="f<g>.h"), X)
add("print/functions", lambda x: sum(jax.jit(lambda v, k=k: jax.jit(jnp.sin)(v) * k)(x) for k in range(12)), X)
add("print/barrier", lambda x: lax.optimization_barrier((x + 1, x * 2, jnp.int32(3))), X)
add("print/remat", jax.grad(lambda x: jax.checkpoint(lambda v: jnp.sin(jnp.cos(v) * v))(x).sum()), X, **LOOSE)
add("print/remat-scan", jax.grad(lambda x: lax.scan(jax.checkpoint(lambda c, v: (jnp.sin(c * v), None)), x[0], x)[0].sum()), X, **LOOSE)
add("print/composite", lambda x: lax.composite(lambda v, *, axis: jax.nn.softmax(v, axis), "keras.softmax", version=2)(x, axis=1), X)
add("print/wide", lambda x, i, c: (x * 2, i << 3, c.conj(), x.astype(np.float16)), values(np.float64, 3), values(np.int64, 3), values(np.complex128, 3), x64=True)
add("print/scalars", lambda a, b, c, d: (a + 1, b * 2, ~c, d), np.int8(3), F32(2), np.bool_(True), np.uint16(9))
add("print/constants", lambda x: x + jnp.asarray(np.random.default_rng(1).normal(size=(8, 4)).astype(F32)) + jnp.full((8, 4), 1e-40, F32) + jnp.asarray(np.arange(32).reshape(8, 4) % 2 == 0), X)


def marked(x):
    with set_xla_metadata(inlineable="false", name='say "hi"'):
        return jnp.sin(x) * 2


add("print/frontend-attributes", marked, X)


# ---- shardings: a program for several devices means what it means on one

if jax.device_count() >= 4:
    auto = (AxisType.Auto,)
    LINE = jax.make_mesh((4,), ("x",), axis_types=auto)
    GRID = jax.make_mesh((2, 2), ("x", "y"), axis_types=auto * 2)
    ONE = jax.make_mesh((1,), ("x",), axis_types=auto, devices=jax.devices()[:1])
    at = lambda mesh, *axes: NamedSharding(mesh, P(*axes))
    hold = lax.with_sharding_constraint
    for old in (False, True):
        s = dict(shardy=not old, **LOOSE)
        n = "gspmd" if old else "shardy"
        add(f"shard/{n}-arguments", lambda x: jnp.sin(x) @ x.T, X, jit=dict(in_shardings=at(LINE, "x"), out_shardings=at(LINE)), **s)
        add(f"shard/{n}-constraint", lambda x: hold(jnp.sin(x), at(LINE, "x")) * 2, X, **s)
        add(f"shard/{n}-grid", lambda x, w: hold(jax.nn.relu(hold(x, at(GRID, "x", "y")) @ w), at(GRID, ("x", "y"), None)).sum(), X, values(F32, 4, 4), **s)
        add(f"shard/{n}-unconstrained", lambda x: hold(x + 1, at(GRID, P.UNCONSTRAINED, "y")) * 3, X, **s)
        add(f"shard/{n}-grad", jax.grad(lambda x: (hold(jnp.tanh(x), at(LINE, "x")) ** 2).sum()), X, **s)
        add(f"shard/{n}-scan", lambda x: lax.scan(lambda c, v: (hold(jnp.sin(c + v), at(LINE, "x")), c), x[0], x), X, **s)
        add(f"shard/{n}-donated", lambda x: (x * 2, x.sum()), X, jit=dict(in_shardings=at(LINE, "x"), donate_argnums=0), **s)
        add(f"shard/{n}-one", jax.shard_map(lambda x: lax.psum(x, "x") + lax.axis_index("x"), mesh=ONE, in_specs=P("x"), out_specs=P("x")), X, **s)
        add(f"shard/{n}-pmap-one", lambda x: jax.pmap(lambda v: lax.pmean(v * 2, "i"), axis_name="i", devices=jax.devices()[:1])(x[None])[0], X, **s)
        add(f"shard/{n}-exported", lambda x: hold(jnp.sin(x), at(LINE, "x")) @ x.T, X, exported=("cpu",), jit=dict(in_shardings=at(LINE, "x")), **s)
        # several devices have parts: read, verified and printed, refused by name when run
        over = partial(jax.shard_map, mesh=LINE, check_vma=False)
        add(f"shard/{n}-parts-sum", over(lambda x: lax.psum(x, "x"), in_specs=P("x"), out_specs=P()), X, **s)
        add(f"shard/{n}-parts-many", over(lambda x: (lax.all_gather(x, "x"), lax.pmax(x, "x"), lax.ppermute(x, "x", [(0, 1), (1, 0)]), lax.psum_scatter(x @ x.T @ jnp.ones((2, 4)), "x", scatter_dimension=1), lax.all_to_all(x, "x", 1, 0, tiled=True)), in_specs=P("x"), out_specs=P("x")), X, **s)
        add(f"shard/{n}-parts-partly", jax.shard_map(lambda x: hold(lax.psum(jnp.sin(x), "x"), P(None, "y")), mesh=GRID, in_specs=P("x"), out_specs=P(), axis_names={"x"}), X, **s)
        add(f"shard/{n}-parts-scan", over(lambda x: lax.scan(lambda c, v: (lax.pmean(c + v, "x"), c), x[0], x)[0], in_specs=P("x"), out_specs=P()), X, **s)
        add(f"shard/{n}-parts-pmap", lambda x: jax.pmap(lambda v: lax.psum(v, "i"), axis_name="i")(x.reshape(4, 2, 4)), X, **s)
        add(f"shard/{n}-replicated", jax.shard_map(lambda x: jnp.sin(x) * 2, mesh=LINE, in_specs=P(), out_specs=P()), X, **s)

# ---- what leaves the program: refused by name

add("host/callback", lambda x: jax.pure_callback(lambda v: np.sin(v), jax.ShapeDtypeStruct(x.shape, x.dtype), x), X)
add("host/print", lambda x: (jax.debug.print("{}", x.sum()), x * 2)[1], X)
add("host/print-ordered", lambda x: (jax.debug.print("{}", x.sum(), ordered=True), x * 2)[1], X)
for name, f in dict(
    qr=jnp.linalg.qr, svd=jnp.linalg.svd, eigh=jnp.linalg.eigh, eig=jnp.linalg.eig, det=jnp.linalg.det, inv=jnp.linalg.inv, lstsq=lambda a: jnp.linalg.lstsq(a, a[:, 0])[0],
    pinv=jnp.linalg.pinv, cholesky=lambda a: jnp.linalg.cholesky(positive(a)), schur=jax.scipy.linalg.schur, expm=jax.scipy.linalg.expm, rank=jnp.linalg.matrix_rank, multi_dot=lambda a: jnp.linalg.multi_dot([a, a, a]), toeplitz=lambda a: jax.scipy.linalg.toeplitz(a[0]),
).items():  # fmt: skip
    add(f"lapack/{name}", f, SQUARE, **LOOSE)
