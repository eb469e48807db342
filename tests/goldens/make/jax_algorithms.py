"""Numerical code as JAX users write it: transforms, linear algebra, sorting, loops, random numbers, indexing."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
import jax.scipy.linalg as jsl
import numpy as np
from jax import lax

from make.jax_case import case
from make.jax_models import matrix, normal

Rng = np.random.Generator


def complex_normal(rng: Rng, *shape: int) -> np.ndarray:
    return (rng.standard_normal(shape) + 1j * rng.standard_normal(shape)).astype(np.complex64)


def positive_definite(rng: Rng, *shape: int) -> np.ndarray:
    a = rng.standard_normal(shape)
    return (a @ np.swapaxes(a, -1, -2) + shape[-1] * np.eye(shape[-1])).astype(np.float32)


# ---- Fourier transforms


@case(rtol=1e-4, atol=1e-4)
def fft(rng: Rng):
    def apply(x, z):
        return (
            jnp.fft.fft(z),
            jnp.fft.ifft(z, axis=0),
            jnp.fft.rfft(x),
            jnp.fft.irfft(jnp.fft.rfft(x), 15),
            jnp.fft.fft2(z),
            jnp.fft.rfft2(x),
            jnp.fft.fftn(z.reshape(2, 3, 4, 5)),
            jnp.fft.hfft(z),
            jnp.fft.fftshift(jnp.fft.fftfreq(9)),
        )

    return apply, (normal(rng, 4, 15), complex_normal(rng, 8, 15))


@case(rtol=1e-4, atol=1e-4)
def fft_convolution(rng: Rng):
    """A convolution by the Fourier transform, and its gradient."""

    def convolve(x, k):
        n = x.shape[-1] + k.shape[-1] - 1
        return jnp.fft.irfft(jnp.fft.rfft(x, n) * jnp.fft.rfft(k, n), n)

    def apply(x, k):
        spectrum = jnp.abs(jnp.fft.rfft(x)) ** 2
        return convolve(x, k), jax.grad(lambda k: jnp.sum(convolve(x, k) ** 2))(k), spectrum

    return apply, (normal(rng, 3, 64), normal(rng, 9))


# ---- linear algebra; the CPU's own lowering calls LAPACK


@case(platform="tpu", rtol=1e-3, atol=1e-4)
def linear_solve_cholesky(rng: Rng):
    def apply(a, b):
        factor = jnp.linalg.cholesky(a)
        x = jsl.cho_solve((factor, True), b)
        gradient = jax.grad(lambda a: jnp.sum(jsl.cho_solve((jnp.linalg.cholesky(a), True), b) ** 2))(a)
        return factor, x, 2 * jnp.sum(jnp.log(jnp.diagonal(factor))), gradient

    return apply, (positive_definite(rng, 7, 7), normal(rng, 7, 3))


@case(platform="tpu", rtol=1e-3, atol=1e-4)
def triangular_solve(rng: Rng):
    def apply(a, b, z, w):
        solve = partial(lax.linalg.triangular_solve, a, b)
        right = partial(lax.linalg.triangular_solve, a, jnp.swapaxes(b, -1, -2))
        complex_solve = partial(lax.linalg.triangular_solve, z, w, left_side=True)
        return (
            solve(left_side=True, lower=True),
            solve(left_side=True, lower=False),
            solve(left_side=True, lower=True, transpose_a=True),
            right(left_side=False, lower=True, transpose_a=True),
            right(left_side=False, lower=False),
            solve(left_side=True, lower=True, unit_diagonal=True),
            complex_solve(lower=True, transpose_a=True, conjugate_a=True),
            complex_solve(lower=False),
        )

    a = normal(rng, 2, 5, 5) + 4 * np.eye(5, dtype=np.float32)
    z = complex_normal(rng, 4, 4) + 4 * np.eye(4, dtype=np.complex64)
    return apply, (a, normal(rng, 2, 5, 3), z, complex_normal(rng, 4, 2))


@case(platform="METAL", rtol=1e-3, atol=1e-4)
def linear_solve_lu(rng: Rng):
    """LU with pivots in blocks, as JAX has it for platforms without a library of their own."""

    def apply(a, b):
        return jnp.linalg.solve(a, b), jnp.linalg.det(a), jnp.linalg.inv(a)

    return apply, (normal(rng, 6, 6) + 2 * np.eye(6, dtype=np.float32), normal(rng, 6, 2))


@case(rtol=1e-3, atol=1e-4)
def conjugate_gradient(rng: Rng):
    def apply(a, b):
        return jax.scipy.sparse.linalg.cg(lambda v: a @ v, b, maxiter=12)[0]

    return apply, (positive_definite(rng, 9, 9), normal(rng, 9))


@case(rtol=1e-3, atol=1e-4)
def matrix_power_and_exponential(rng: Rng):
    def apply(a):
        return jnp.linalg.matrix_power(a, 5), power_method(a)

    def power_method(a):
        def body(carry):
            v, _, i = carry
            w = a @ v
            norm = jnp.linalg.norm(w)
            return w / norm, norm, i + 1

        v, norm, n = lax.while_loop(lambda c: c[2] < 30, body, (jnp.ones(a.shape[0]), 0.0, 0))
        return norm, n

    return apply, (positive_definite(rng, 5, 5) / 8,)


# ---- sorting


@case()
def sorting(rng: Rng):
    def apply(x, i, u):
        return (
            jnp.sort(x),
            jnp.sort(x, axis=0, descending=True),
            jnp.argsort(x, axis=1),
            jnp.argsort(i, descending=True),
            jnp.lexsort((x[0], i)),
            lax.sort((i, x[0], u), num_keys=2, is_stable=True),
            jnp.sort(u),
            jnp.argmax(x, axis=1),
            jnp.argmin(x),
            jnp.partition(x[1], 4)[4],
        )

    x = normal(rng, 3, 17).round(1)
    x[0, 3], x[1, 5], x[2, 7], x[2, 8] = np.nan, -np.inf, -0.0, 0.0
    return apply, (x, rng.integers(-4, 5, 17).astype(np.int32), rng.integers(0, 256, 17).astype(np.uint8))


@case()
def order_statistics(rng: Rng):
    def apply(x, i):
        values, inverse, counts = jnp.unique(i, return_inverse=True, return_counts=True, size=8, fill_value=-1)
        return (
            *lax.top_k(x, 4),
            lax.top_k(i, 3),
            jnp.median(x, axis=1),
            jnp.quantile(x, jnp.array([0.1, 0.5, 0.9]), axis=0),
            jnp.percentile(x, 30.0, method="nearest"),
            (values, inverse, counts),
            jnp.nonzero(i > 0, size=6, fill_value=-7),
            jnp.searchsorted(jnp.sort(x[0]), x[1]),
            jnp.histogram(x, bins=5, range=(-2.0, 2.0))[0],
            jnp.bincount(jnp.abs(i), length=6),
            jnp.digitize(x[0], jnp.array([-1.0, 0.0, 1.0])),
            jnp.isin(i, jnp.array([1, 3])),
        )

    return apply, (normal(rng, 4, 13), rng.integers(-3, 6, 20).astype(np.int32))


# ---- scans and loops


@case(rtol=1e-4, atol=1e-4)
def cumulative(rng: Rng):
    def affine(a, b):
        return a[0] * b[0], b[0] * a[1] + b[1]

    def apply(x, i):
        return (
            jnp.cumsum(x, axis=1),
            lax.cumsum(x, axis=0, reverse=True),
            jnp.cumprod(x, axis=1),
            lax.cummax(x, axis=1),
            lax.cummin(i),
            lax.cumlogsumexp(x, axis=1),
            jnp.cumsum(i),
            lax.associative_scan(affine, (x, x * 0.5), axis=1),
            lax.associative_scan(jnp.maximum, x, reverse=True),
            jnp.diff(x, axis=1),
            jnp.gradient(x[0]),
            jax.grad(lambda x: jnp.sum(jnp.cumprod(x, axis=1)))(x),
        )

    return apply, (normal(rng, 3, 11), rng.integers(-9, 9, 12).astype(np.int32))


@case()
def loops(rng: Rng):
    def collatz(n):
        return lax.while_loop(
            lambda c: c[0] > 1,
            lambda c: (jnp.where(c[0] % 2 == 0, c[0] // 2, 3 * c[0] + 1), c[1] + 1),
            (n, jnp.int32(0)),
        )[1]

    def newton(x):
        def body(c):
            y, _ = c
            z = 0.5 * (y + x / y)
            return z, jnp.abs(z - y)

        return lax.while_loop(lambda c: c[1] > 1e-6, body, (x, jnp.float32(1)))[0]

    def table(x):
        def row(i, t):
            return lax.fori_loop(0, i + 1, lambda j, t: t.at[i, j].set(x[i] * x[j] + t[i - 1, j]), t)

        return lax.fori_loop(1, 5, row, jnp.zeros((6, 6)))

    def sieve():
        def cross(p, composite):
            strike = (jnp.arange(60) % p == 0) & (jnp.arange(60) > p)
            return jnp.where(composite[p], composite, composite | strike)

        return ~lax.fori_loop(2, 8, cross, jnp.arange(60) < 2)

    def apply(n, x):
        return collatz(n[0]), jax.vmap(collatz)(n), newton(x[0]), jax.vmap(newton)(x), table(x), sieve()

    return apply, (np.array([27, 1, 6, 97], np.int32), np.abs(normal(rng, 6)) + 0.5)


@case(rtol=1e-3, atol=1e-4)
def n_body(rng: Rng):
    """Leapfrog over a scan whose outputs are stacked, with an inner loop."""

    def acceleration(x, m):
        d = x[None] - x[:, None]
        r = jnp.sum(d * d, -1) + 0.1
        return jnp.einsum("ijk,ij,j->ik", d, r**-1.5, m)

    def apply(x, v, m):
        def step(carry, dt):
            x, v = carry
            x, v = lax.fori_loop(0, 2, lambda _, c: (c[0] + dt * c[1], c[1] + dt * acceleration(c[0], m)), (x, v))
            return (x, v), (0.5 * jnp.sum(m * jnp.sum(v * v, -1)), x[0])

        return lax.scan(step, (x, v), jnp.full(8, 0.01, jnp.float32))

    return apply, (normal(rng, 5, 3), normal(rng, 5, 3), np.abs(normal(rng, 5)))


@case()
def control_flow(rng: Rng):
    def apply(x, i, flag):
        branches = [jnp.sin, jnp.cos, lambda y: y * x[1], lambda y: y - jnp.sum(x)]
        return (
            lax.cond(flag, lambda a: a + x, lambda a: a * 2, x),
            lax.cond(i > 5, lambda: (x, jnp.int32(1)), lambda: (-x, i)),
            lax.switch(i, branches, x),
            lax.switch(i + 40, branches, x),
            lax.switch(i - 40, branches, x),
            jax.vmap(lambda k, y: lax.switch(k, branches[:2], y))(jnp.array([0, 1, 1, 0, 1, 0]), x),
            jax.grad(lambda y: jnp.sum(lax.cond(flag, jnp.exp, jnp.square, y)))(x),
            lax.cond(flag, lambda: lax.cond(i < 0, lambda: 1.0, lambda: x[0]), lambda: 3.0),
            inner(x, i) + inner(2 * x, i),
        )

    @jax.jit
    def inner(x, i):
        return jnp.clip(x, -1, 1) + i

    return apply, (normal(rng, 6), np.int32(2), np.bool_(True))


@case()
def dynamic_programming(rng: Rng):
    """Viterbi's path, and the edit distance of two strings."""

    def viterbi(transition, emission):
        def forward(score, e):
            total = score[:, None] + transition
            return jnp.max(total, 0) + e, jnp.argmax(total, 0)

        last, back = lax.scan(forward, emission[0], emission[1:])
        state = jnp.argmax(last)
        _, path = lax.scan(lambda s, b: (b[s], s), state, back, reverse=True)
        return jnp.max(last), path

    def distance(a, b):
        def row(previous, x):
            def cell(left, y):
                above, diagonal, z = y
                value = jnp.minimum(jnp.minimum(above, left) + 1, diagonal + (x != z))
                return value, value

            first = previous[0] + 1
            _, rest = lax.scan(cell, first, (previous[1:], previous[:-1], b))
            return jnp.concatenate([first[None], rest]), None

        return lax.scan(row, jnp.arange(b.shape[0] + 1), a)[0][-1]

    def apply(transition, emission, a, b):
        return viterbi(transition, emission), distance(a, b)

    letters = rng.integers(0, 4, 15).astype(np.int32)
    return apply, (normal(rng, 4, 4), normal(rng, 9, 4), letters[:7], letters[5:])


# ---- random numbers


@case()
def threefry_bits(rng: Rng):
    def apply(data):
        key = jax.random.wrap_key_data(data)
        a, b = jax.random.split(key)
        return (
            jax.random.key_data(jax.random.split(key, 3)),
            jax.random.key_data(jax.random.fold_in(key, 7)),
            jax.random.bits(a, (5,), "uint32"),
            jax.random.bits(b, (3, 3), "uint8"),
            jax.random.bits(a, (7,), "uint16"),
            jax.random.randint(b, (9,), -5, 12),
            jax.random.bernoulli(a, 0.3, (11,)),
            jax.random.permutation(b, 10),
            jax.random.permutation(a, jnp.arange(12.0).reshape(4, 3), axis=1, independent=True),
            jax.random.choice(b, 20, (6,), replace=False),
            jax.random.categorical(a, jnp.log(jnp.array([0.1, 0.6, 0.3])), shape=(8,)),
        )

    return apply, (np.array([12345, 67890], np.uint32),)


@case(rtol=1e-4, atol=1e-5)
def threefry_distributions(rng: Rng):
    def apply(data):
        key = jax.random.wrap_key_data(data)
        draws = [
            jax.random.uniform,
            jax.random.normal,
            jax.random.gumbel,
            jax.random.exponential,
            jax.random.laplace,
            partial(jax.random.uniform, minval=-2.0, maxval=3.0),
            partial(jax.random.truncated_normal, lower=-1.0, upper=2.0),
            jax.random.cauchy,
            jax.random.rademacher,
            partial(jax.random.normal, dtype=jnp.float16),
        ]
        keys = jax.random.split(key, len(draws))
        return [draw(k, shape=(3, 4)) for k, draw in zip(keys, draws)]

    return apply, (np.array([1, 2], np.uint32),)


@case(rtol=1e-3, atol=1e-4)
def rejection_sampling(rng: Rng):
    """Distributions that draw until one fits: loops in loops."""

    def apply(data):
        a, b, c, d = jax.random.split(jax.random.wrap_key_data(data), 4)
        return (
            jax.random.gamma(a, jnp.array([0.4, 1.0, 3.5])),
            jax.random.poisson(b, 4.0, (5,)),
            jax.random.beta(c, 2.0, 3.0, (3,)),
            jax.random.dirichlet(d, jnp.array([1.0, 2.0, 3.0])),
        )

    return apply, (np.array([3, 4], np.uint32),)


@case()
def generators(rng: Rng):
    """The generators of XLA by name. JAX's keys of kind `rbg` say DEFAULT, which every compiler reads as it likes."""

    def apply(key):
        kinds = (lax.RandomAlgorithm.RNG_THREE_FRY, lax.RandomAlgorithm.RNG_PHILOX)
        draws = [
            lax.rng_bit_generator(key, shape, dtype, algorithm=kind)
            for kind in kinds
            for shape, dtype in (((7,), jnp.uint32), ((2, 3), jnp.uint8), ((5,), jnp.uint16))
        ]
        state, bits = lax.rng_bit_generator(key, (40,), jnp.uint32, algorithm=kinds[1])
        again = lax.rng_bit_generator(state, (40,), jnp.uint32, algorithm=kinds[1])
        uniform = lax.bitcast_convert_type((bits >> 9) | jnp.uint32(0x3F800000), jnp.float32) - 1
        return draws, again, uniform

    return apply, (np.array([1, 2, 3, 4], np.uint32),)


# ---- scatter and gather


@case()
def scatter(rng: Rng):
    def apply(x, u, i, j):
        drop = x.at[jnp.array([0, 99, -1])]
        return (
            jax.ops.segment_sum(u, i, 5),
            jax.ops.segment_max(u, i, 5),
            jax.ops.segment_prod(u, i, 5),
            jax.ops.segment_min(j, i, 5),
            x.at[i].add(u),
            x.at[i[:3]].set(u[:3], unique_indices=True),
            x.at[i].max(u),
            x.at[i].min(u),
            x.at[1:3].mul(2.0),
            x.at[2, 1].set(9.0),
            x.at[:, i[:3] % 4].add(1.0),
            x.at[i[:4], j[:4]].add(jnp.arange(4.0)),
            x.at[i[:2], 1:3].set(u[:2, :2]),
            drop.add(5.0),
            drop.set(7.0, mode="drop"),
            x.at[jnp.array([[0, 1], [4, 3]])].apply(jnp.square),
            x.at[::2, ::-1].set(0.0),
            jnp.zeros(6, jnp.int32).at[j].add(1, mode="promise_in_bounds"),
            lax.dynamic_update_slice(x, u[:2, :2], (4, 3)),
            jnp.put_along_axis(x, j[:5, None], 3.0, axis=1, inplace=False),
        )

    i = np.array([0, 2, 2, 4, 1, 0, 3, 2], np.int32)
    return apply, (normal(rng, 5, 4), normal(rng, 8, 4), i, rng.integers(0, 4, 8).astype(np.int32))


@case()
def gather(rng: Rng):
    def apply(x, i, j):
        far = jnp.array([-9, -1, 0, 4, 40])
        return (
            jnp.take(x, far, axis=0),
            jnp.take(x, far, axis=1, mode="clip"),
            jnp.take(x, far, axis=2, mode="wrap"),
            jnp.take(x, far, axis=0, mode="fill", fill_value=-1.0),
            jnp.take_along_axis(x, jnp.argsort(x, axis=1), axis=1),
            x[i],
            x[i, :, j],
            x[:, i[:, None], j[None]],
            x[..., ::-2],
            x[1, 2],
            x[-1, i[0]],
            jax.vmap(lambda a, k: a[k])(x[:4], i),
            jax.vmap(lambda a, k: lax.dynamic_slice(a, (k, 1), (2, 2)))(x[:4], i),
            lax.dynamic_slice(x, (i[2], -3, 99), (2, 2, 3)),
            jnp.roll(x, i[1], axis=1),
            jnp.choose(i, [x[0, 0, :4], x[1, 0, :4], x[2, 0, :4], x[3, 0, :4]], mode="clip"),
            jax.grad(lambda x: jnp.sum(jnp.sin(x[i, :, j]) * jnp.take(x, i, axis=1)[0, :, :6]))(x),
        )

    return apply, (normal(rng, 5, 6, 7), np.array([3, 0, 2, 1], np.int32), np.array([6, 5, 0, 2], np.int32))


@case(rtol=1e-4, atol=1e-5)
def sparse_and_graph(rng: Rng):
    """A sparse product by row and column indices, page ranks, a step of k-means, message passing."""

    def spmv(values, rows, columns, x):
        return jnp.zeros(6).at[rows].add(values * x[columns])

    def ranks(rows, columns):
        degree = jnp.zeros(6).at[rows].add(1.0)

        def step(_, r):
            return 0.15 / 6 + 0.85 * jnp.zeros(6).at[columns].add(r[rows] / jnp.maximum(degree[rows], 1))

        return lax.fori_loop(0, 10, step, jnp.full(6, 1 / 6))

    def k_means(points, centres):
        distance = jnp.sum((points[:, None] - centres[None]) ** 2, -1)
        nearest = jnp.argmin(distance, 1)
        counts = jax.ops.segment_sum(jnp.ones(points.shape[0]), nearest, centres.shape[0])
        return jax.ops.segment_sum(points, nearest, centres.shape[0]) / jnp.maximum(counts, 1)[:, None], nearest

    def apply(values, rows, columns, x, points):
        return spmv(values, rows, columns, x), ranks(rows, columns), k_means(points, points[:3])

    edges = rng.integers(0, 6, (2, 14)).astype(np.int32)
    return apply, (normal(rng, 14), edges[0], edges[1], normal(rng, 6), normal(rng, 20, 2))


# ---- windows and convolutions


@case(rtol=1e-4, atol=1e-4)
def windows(rng: Rng):
    def pool(x, padding="SAME", strides=(1, 2, 2, 1)):
        return lax.reduce_window(x, -jnp.inf, lax.max, (1, 3, 3, 1), strides, padding)

    def apply(x, v):
        ones = jnp.ones_like(x)
        total = partial(lax.reduce_window, init_value=0.0, computation=lax.add)
        return (
            pool(x),
            jax.grad(lambda x: jnp.sum(jnp.sin(pool(x))))(x),
            jax.grad(lambda x: jnp.sum(jnp.sin(pool(x, "VALID", (1, 1, 1, 1)))))(x),
            total(x, window_dimensions=(1, 3, 3, 1), window_strides=(1, 2, 2, 1), padding="SAME")
            / total(ones, window_dimensions=(1, 3, 3, 1), window_strides=(1, 2, 2, 1), padding="SAME"),
            total(x, window_dimensions=(1, 2, 2, 1), window_strides=(1, 1, 1, 1), padding="VALID",
                  window_dilation=(1, 2, 3, 1), base_dilation=(1, 2, 1, 1)),
            lax.reduce_window(v, jnp.inf, lax.min, (3,), (2,), [(2, 1)]),
            lax.reduce_window(v, 1.0, lax.mul, (2,), (1,), "VALID"),
            lax.reduce_window(v, -jnp.inf, jnp.logaddexp, (4,), (3,), [(3, 3)]),
            lax.reduce_window((v, jnp.arange(12)), (-jnp.inf, -1), largest, (3,), (3,), "VALID"),
            lax.reduce(v, 0.0, lambda a, b: jnp.hypot(a, b), (0,)),
        )

    def largest(a, b):
        keep = a[0] >= b[0]
        return jnp.where(keep, a[0], b[0]), jnp.where(keep, a[1], b[1])

    return apply, (normal(rng, 2, 7, 8, 3), normal(rng, 12))


@case(rtol=1e-4, atol=1e-4)
def convolutions(rng: Rng):
    def conv(x, w, strides, padding, **more):
        spatial = "DHW"[-(x.ndim - 2):]
        dims = ("N" + spatial + "C", spatial + "IO", "N" + spatial + "C")
        return lax.conv_general_dilated(x, w, strides, padding, dimension_numbers=dims, **more)

    def apply(x1, w1, x2, w2, depth, group, x3, w3):
        grouped = partial(conv, strides=(1, 1), padding="SAME", feature_group_count=2)
        return (
            conv(x1, w1, (2,), "SAME"),
            conv(x1, w1, (1,), [(4, -1)], rhs_dilation=(2,)),
            conv(x2, w2, (1, 1), "VALID", rhs_dilation=(2, 1)),
            lax.conv_transpose(x2, w2, (2, 2), "SAME"),
            lax.conv_transpose(x2, w2, (3, 2), "VALID", rhs_dilation=(1, 2)),
            conv(x2, depth, (2, 1), "SAME", feature_group_count=4),
            grouped(x2, group),
            jax.grad(lambda w: jnp.sum(jnp.sin(grouped(x2, w))))(group),
            jax.grad(lambda x: jnp.sum(jnp.sin(conv(x, w2, (2, 3), "SAME", rhs_dilation=(1, 2)))))(x2),
            conv(x3, w3, (1, 2, 1), "SAME"),
            lax.conv_general_dilated(jnp.transpose(x2, (0, 3, 1, 2)), jnp.transpose(w2, (3, 2, 0, 1)), (1, 1), "SAME"),
            jnp.convolve(x1[0, :, 0], w1[:, 0, 0], mode="full"),
            lax.conv_general_dilated_patches(x2, (2, 2), (2, 2), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")),
            jax.vmap(lambda x, w: conv(x, w, (1,), "SAME"))(jnp.stack([x1, -x1]), jnp.stack([w1, w1[::-1]])),
        )

    shapes = (
        (2, 9, 3), (3, 3, 4), (2, 6, 7, 4), (3, 2, 4, 5), (3, 3, 1, 8), (3, 3, 2, 6), (1, 4, 5, 4, 2), (2, 3, 2, 2, 3))
    return apply, [normal(rng, *s) for s in shapes]


@case(rtol=1e-4, atol=1e-4)
def image_resize(rng: Rng):
    def apply(x):
        return (
            jax.image.resize(x, (1, 9, 4, 2), "bilinear"),
            jax.image.resize(x, (1, 3, 11, 2), "cubic"),
            jax.image.resize(x, (1, 4, 4, 2), "nearest"),
            jax.scipy.ndimage.map_coordinates(x[0, ..., 0], [jnp.array([0.5, 2.2]), jnp.array([1.7, 3.0])], order=1),
        )

    return apply, (normal(rng, 1, 6, 7, 2),)


# ---- contractions and elementwise


@case(rtol=1e-4, atol=1e-4)
def einsum(rng: Rng):
    forms = ["abc,cd->abd", "abc,abd->acd", "abc,abc->", "abc,cab->b", "aab->ab", "aab->b", "abc,d->dcba", "abc,bc,c->a"]

    def apply(x, y, z, v):
        a, b = x[:4, :4], jnp.transpose(x, (2, 0, 1))
        operands = [(x, y), (x, x), (x, x), (x, b), (a,), (a,), (x, v), (x, z, z[0])]
        return (
            *(jnp.einsum(f, *o) for f, o in zip(forms, operands)),
            jnp.tensordot(x, x, axes=((0, 2), (0, 2))),
            jnp.kron(z[:2, :3], z[:3, :2]),
            jnp.cross(x[:, :, :3], x[:, :, 2:5]),
            jnp.outer(v, v),
            jnp.inner(x[0], z),
            jnp.vdot(z, z),
            lax.dot_general(x, x, (((1,), (1,)), ((0, 2), (0, 2)))),
            jnp.trace(z),
        )

    return apply, (normal(rng, 5, 4, 6), normal(rng, 6, 3), normal(rng, 4, 6), normal(rng, 3))


@case()
def integers(rng: Rng):
    def apply(i, j, u, b):
        return (
            i & j, i | j, i ^ j, ~i,
            i << (j & 31), i >> (j & 31), lax.shift_right_logical(i, j & 31),
            lax.population_count(u), lax.clz(u),
            i // j, i % j, lax.rem(i, j), lax.div(i, j), jnp.divmod(i, j)[1],
            jnp.sign(i), jnp.abs(i), i**3, i**2, lax.integer_pow(u, 5),
            u * u, u - jnp.uint32(77), u // jnp.uint32(1000), u % jnp.uint32(1000),
            i.astype(jnp.int8), u.astype(jnp.uint16), i.astype(jnp.float32), b.astype(jnp.int32),
            jnp.dot(b, b.T, preferred_element_type=jnp.int32),
            lax.bitcast_convert_type(i, jnp.float32) * 0 == 0,
            lax.bitcast_convert_type(u, jnp.uint8),
            jnp.packbits(u[:16] > jnp.uint32(2**31)), jnp.unpackbits(b.astype(jnp.uint8)[0]),
            jnp.gcd(i, j), jnp.lcm(i % 50, j % 50),
            jnp.clip(i, -5, 100), jnp.max(i), jnp.all(i > 0), jnp.any(b == 3, axis=1),
            jnp.left_shift(jnp.uint8(200), jnp.arange(9, dtype=jnp.uint8)),
            hash32(u),
        )  # fmt: skip

    def hash32(x):
        x = (x ^ (x >> 16)) * jnp.uint32(0x7FEB352D)
        x = (x ^ (x >> 15)) * jnp.uint32(0x846CA68B)
        return x ^ (x >> 16)

    i = rng.integers(-(2**31), 2**31, 16).astype(np.int32)
    j = rng.integers(-40, 40, 16).astype(np.int32)
    j[j == 0] = 7
    u = rng.integers(0, 2**32, 16, dtype=np.uint64).astype(np.uint32)
    return apply, (i, j, u, rng.integers(-128, 128, (4, 9)).astype(np.int8))


@case(x64=True, rtol=1e-10, atol=1e-12)
def double_precision(rng: Rng):
    def apply(x, n):
        y = jnp.exp(-x) * jnp.sin(3 * x)
        z = x + 1j * y
        return jnp.cumsum(y), jnp.sum(jnp.sqrt(z)), jnp.polyval(x[:4], y), n * n, jnp.sort(z), jnp.log1p(x), n >> 40

    x = np.abs(rng.standard_normal(12))
    return apply, (x, rng.integers(-(2**62), 2**62, 6))


@case(rtol=1e-4, atol=1e-5)
def complex_numbers(rng: Rng):
    def apply(z, w, x):
        return (
            z * w, z / w, jnp.exp(z), jnp.log(z), jnp.sqrt(z), jnp.abs(z), jnp.angle(z), jnp.conj(z), z.real - z.imag,
            jnp.sin(z), jnp.cos(z), jnp.tanh(z), z**w, z**2, 1 / z, lax.complex(x, -x), z @ w.T, jnp.sum(z, 0),
            jnp.where(x > 0, z, w), z == w, jax.grad(lambda x: jnp.abs(jnp.sum(x * z)))(x), jnp.var(z),
        )  # fmt: skip

    return apply, (complex_normal(rng, 3, 4), complex_normal(rng, 3, 4), normal(rng, 3, 4))


@case(rtol=2e-4, atol=1e-5)
def incomplete_gamma(rng: Rng):
    """Special functions that JAX writes as loops, and their derivatives."""

    def apply(a, x):
        s = jax.scipy.special
        return (
            s.gammainc(a, x),
            s.gammaincc(a, x),
            s.betainc(a, a + 1, x / (x + 1)),
            s.i0e(x), s.i1(x), s.entr(x), s.xlogy(a, x), s.logsumexp(x), s.ndtri(x / (x + 1)), s.expit(a - x),
            s.multigammaln(a + 2, 2), s.betaln(a, x),
            jax.grad(lambda x: jnp.sum(s.gammainc(a, x)))(x),
            jax.scipy.stats.t.logpdf(x, 3.0), jax.scipy.stats.norm.cdf(a),
        )  # fmt: skip

    return apply, (np.linspace(0.2, 6, 13).astype(np.float32), np.linspace(0.1, 9, 13).astype(np.float32))
