"""The functions of jax.numpy, jax.nn, jax.scipy, jax.random and their like, called with what they take."""

from __future__ import annotations

import inspect

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
from jax import lax

from make.sweep.base import BOOL, COMPLEX, FLOATS, INTS, add, edges, is_complex, is_float, is_int, label, values

MODULES = {
    "numpy": jnp, "nn": jax.nn, "special": jax.scipy.special, "linalg": jnp.linalg, "fft": jnp.fft,
    "scipy-linalg": jax.scipy.linalg, "signal": jax.scipy.signal, "stats": jax.scipy.stats,
}  # fmt: skip
# neither functions of arrays, or of files, or of what is no array
LEFT_OUT = set("""load save savez fromfile fromfunction frompyfunc vectorize apply_along_axis apply_over_axes piecewise
array_repr array_str printoptions set_printoptions get_printoptions save savez iterable isdtype promote_types result_type
can_cast finfo iinfo issubdtype dtype empty_like block from_dlpack frombuffer fromstring fromiter scaled_dot_general
get_scaled_dot_general_config dot_product_attention Partial mask_indices""".split())  # fmt: skip
# LAPACK's where they are exported for the CPU
SOLVERS = set("""cholesky cho_factor cho_solve det eig eigh eigvals eigvalsh eigh_tridiagonal inv lu lu_factor lu_solve
matrix_rank norm cond multi_dot pinv polar qr rsf2csf schur slogdet solve solve_triangular sqrtm svd svdvals lstsq
tensorinv tensorsolve expm funm hessenberg ldl roots polyfit matrix_power""".split())  # fmt: skip
UNARY_TYPES = BOOL + [np.int8, np.int32, np.uint32] + FLOATS + [np.complex64]
BINARY_TYPES = [np.bool_, np.int32, np.uint8, np.float16, ml_dtypes.bfloat16, np.float32, np.complex64]


def functions() -> list[tuple[str, str, object]]:
    found = []
    for prefix, module in MODULES.items():
        for name in sorted(dir(module)):
            f = getattr(module, name)
            if name.startswith("_") or name in LEFT_OUT or inspect.isclass(f) or inspect.ismodule(f) or not callable(f):
                continue
            found.append((prefix, name, f))
    return found


def required(f: object) -> int | None:
    try:
        parameters = inspect.signature(f).parameters.values()
    except (TypeError, ValueError):
        return None
    return sum(p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in parameters)


def flat(f: object) -> object:
    """With arrays only: some functions return names and tuples of their own."""

    def call(*xs):
        return [y for y in jax.tree.leaves(f(*xs)) if isinstance(y, jax.Array)]

    return call


def whole_library() -> None:
    for prefix, name, f in functions():
        settings = dict(ulps=32, scaled=32, platform="METAL" if name in SOLVERS else None)
        n = required(f)
        counts = [n] if n else [1, 2]
        for count in counts:
            if count > 4:
                continue
            # one matrix, two of a shape, and so on: what fits is taken, what does not JAX refuses
            for dtype in UNARY_TYPES if count == 1 else BINARY_TYPES if count == 2 else [np.float32, np.int32]:
                shapes = [(4, 4)] if name in SOLVERS else [(3, 5)] if count > 1 else [(3, 5), ()]
                for i, shape in enumerate(shapes):
                    args = [values(dtype, *shape, low=0.2 if j else -3, high=3) for j in range(count)]
                    add(f"{prefix}/{name}-{count}-{label(dtype)}{'-0d' if not shape else ''}", flat(f), *args, **settings)
            if count == 1 and prefix in ("numpy", "nn", "special"):
                for dtype in (np.float32, np.int32, np.float16):
                    add(f"{prefix}/{name}-edges-{label(dtype)}", flat(f), edges(dtype), **settings)
            if count == 2:
                for low, high in ((np.int32, np.float32), (np.float32, np.int32)):
                    add(f"{prefix}/{name}-{label(low)}-{label(high)}", flat(f), values(low, 4), values(high, 4, low=0.3), **settings)
        if prefix in ("numpy", "nn") and n == 1:
            add(f"{prefix}/{name}-axis", flat(lambda x, f=f: f(x, axis=1)), values(np.float32, 3, 4, 5), **settings)
            add(f"{prefix}/{name}-axes", flat(lambda x, f=f: f(x, axis=(0, 2))), values(np.float32, 3, 4, 5), **settings)
            add(f"{prefix}/{name}-kept", flat(lambda x, f=f: f(x, axis=-1, keepdims=True)), values(np.int32, 3, 4, 5), **settings)
            add(f"{prefix}/{name}-empty", flat(f), values(np.float32, 0, 3), **settings)
            add(f"{prefix}/{name}-rank6", flat(f), values(np.float32, 2, 1, 3, 1, 2, 2), **settings)


def transforms() -> None:
    for dtype in (np.float32, np.float64, np.complex64, np.complex128):
        for n in (1, 2, 5, 8, 12, 17):
            for name in ("fft", "ifft", "rfft", "irfft", "hfft", "ihfft"):
                add(f"fourier/{name}-{n}-{label(dtype)}", getattr(jnp.fft, name), values(dtype, 2, n), ulps=64, scaled=64)
        for name in ("fft2", "ifft2", "fftn", "ifftn", "rfft2", "irfft2", "rfftn", "irfftn"):
            for norm in (None, "ortho", "forward"):
                add(f"fourier/{name}-{norm}-{label(dtype)}", lambda x, f=getattr(jnp.fft, name), m=norm: f(x, norm=m), values(dtype, 2, 4, 6), ulps=64, scaled=64)
        add(f"fourier/three-{label(dtype)}", lambda x: jnp.fft.fftn(x, axes=(1, 2, 3)), values(dtype, 2, 3, 4, 5), ulps=64, scaled=64)
        add(f"fourier/axis-{label(dtype)}", lambda x: jnp.fft.fft(x, 7, axis=0), values(dtype, 5, 4), ulps=64, scaled=64)
        add(f"fourier/empty-{label(dtype)}", lambda x: jnp.fft.fft(x), values(dtype, 0, 4), ulps=64, scaled=64)
        add(f"fourier/grad-{label(dtype)}", jax.grad(lambda x: jnp.abs(jnp.fft.fft(x)).sum()), values(dtype, 3, 6), ulps=64, scaled=64)


def matrices(dtype: object, n: int, batch: tuple[int, ...] = ()):
    def make(rng):
        a = rng.uniform(-1, 1, (*batch, n, n)) + n * np.eye(n)
        return (a + 1j * rng.uniform(-1, 1, a.shape) if is_complex(dtype) else a).astype(dtype)

    return make


def algebra() -> None:
    settings = dict(ulps=256, scaled=256, platform="METAL")
    for dtype in (np.float32, np.float64, np.complex64):
        for n in (1, 4, 7):
            a, b = matrices(dtype, n), values(dtype, n, 2)
            key = f"{n}-{label(dtype)}"
            positive = lambda x: x @ jnp.conj(x).swapaxes(-1, -2) + 3 * jnp.eye(x.shape[-1], dtype=x.dtype)
            add(f"algebra/cholesky-{key}", lambda x: jnp.linalg.cholesky(positive(x)), a, **settings)
            add(f"algebra/cholesky-batch-{key}", lambda x: jnp.linalg.cholesky(positive(x), upper=True), matrices(dtype, n, (3,)), **settings)
            add(f"algebra/solve-{key}", jnp.linalg.solve, a, b, **settings)
            add(f"algebra/inv-{key}", jnp.linalg.inv, a, **settings)
            add(f"algebra/det-{key}", lambda x: (jnp.linalg.det(x), jnp.linalg.slogdet(x)), a, **settings)
            for left in (True, False):
                for lower in (True, False):
                    for trans in (False, True):
                        for unit in (False, True):
                            add(f"algebra/triangular-{left}-{lower}-{trans}-{unit}-{key}",
                                lambda x, y, l=left, w=lower, t=trans, u=unit: jax.lax.linalg.triangular_solve(x, y if l else y.T, left_side=l, lower=w, transpose_a=t, conjugate_a=t and w, unit_diagonal=u),
                                a, b, **settings)  # fmt: skip
            add(f"algebra/qr-{key}", lambda x: jnp.abs(jnp.linalg.qr(x)[1]), a, **settings)
            add(f"algebra/eigh-{key}", lambda x: jnp.linalg.eigvalsh(positive(x)), a, **settings)
            add(f"algebra/svd-{key}", lambda x: jnp.linalg.svd(x, compute_uv=False), a, **settings)
            add(f"algebra/expm-{key}", jax.scipy.linalg.expm, values(dtype, n, n, low=-1, high=1), **settings)
            add(f"algebra/power-{key}", lambda x: jnp.linalg.matrix_power(x, 3), a, **settings)
            add(f"algebra/tridiagonal-{key}", lambda x, y: jax.lax.linalg.tridiagonal_solve(jnp.zeros(x.shape[:1], x.dtype), jnp.diagonal(x) + 4, jnp.zeros(x.shape[:1], x.dtype), y), a, b, ulps=256, scaled=256, platform="METAL" if n % 2 else None)
            for name in ("cholesky", "inv", "det"):
                g = lambda x, f=getattr(jnp.linalg, name): jnp.abs(f(positive(x))).sum()
                add(f"algebra/grad-{name}-{key}", jax.grad(g), a, **settings)


def randoms() -> None:
    key = np.array([7, 42], np.uint32)
    draws = {
        "bits": lambda k: [jax.random.bits(k, (3, 5), d) for d in (jnp.uint8, jnp.uint16, jnp.uint32)],
        "split": lambda k: jax.random.split(k, 5), "fold_in": lambda k: jax.random.fold_in(k, 11),
        "uniform": lambda k: jax.random.uniform(k, (4, 7)), "uniform-half": lambda k: jax.random.uniform(k, (9,), jnp.float16),
        "uniform-bf16": lambda k: jax.random.uniform(k, (9,), jnp.bfloat16), "normal": lambda k: jax.random.normal(k, (5, 5)),
        "normal-bf16": lambda k: jax.random.normal(k, (9,), jnp.bfloat16), "randint": lambda k: jax.random.randint(k, (9,), -5, 1000),
        "randint8": lambda k: jax.random.randint(k, (9,), 0, 200, jnp.uint8), "permutation": lambda k: jax.random.permutation(k, 17),
        "shuffled": lambda k: jax.random.permutation(k, jnp.arange(12.0).reshape(4, 3), 1), "choice": lambda k: jax.random.choice(k, 9, (4,), False),
        "choice-p": lambda k: jax.random.choice(k, 5, (9,), p=jnp.array([0.1, 0.2, 0.3, 0.2, 0.2])), "bernoulli": lambda k: jax.random.bernoulli(k, 0.3, (9,)),
        "categorical": lambda k: jax.random.categorical(k, jnp.arange(6.0).reshape(2, 3), shape=(4, 2)), "gumbel": lambda k: jax.random.gumbel(k, (9,)),
        "exponential": lambda k: jax.random.exponential(k, (9,)), "laplace": lambda k: jax.random.laplace(k, (9,)), "cauchy": lambda k: jax.random.cauchy(k, (9,)),
        "logistic": lambda k: jax.random.logistic(k, (9,)), "truncated": lambda k: jax.random.truncated_normal(k, -1, 2, (9,)),
        "gamma": lambda k: jax.random.gamma(k, 2.5, (9,)), "gamma-small": lambda k: jax.random.gamma(k, 0.3, (9,)), "beta": lambda k: jax.random.beta(k, 0.7, 2.0, (9,)),
        "dirichlet": lambda k: jax.random.dirichlet(k, jnp.ones(3), (4,)), "poisson": lambda k: jax.random.poisson(k, 3.5, (9,)), "poisson-large": lambda k: jax.random.poisson(k, 35.0, (9,)),
        "t": lambda k: jax.random.t(k, 3.0, (9,)), "chisquare": lambda k: jax.random.chisquare(k, 3.0, shape=(9,)), "binomial": lambda k: jax.random.binomial(k, 10, 0.3, (9,)),
        "geometric": lambda k: jax.random.geometric(k, 0.3, (9,)), "pareto": lambda k: jax.random.pareto(k, 2.0, (9,)), "rademacher": lambda k: jax.random.rademacher(k, (9,)),
        "maxwell": lambda k: jax.random.maxwell(k, (9,)), "weibull": lambda k: jax.random.weibull_min(k, 1.0, 2.0, (9,)), "ball": lambda k: jax.random.ball(k, 3, shape=(4,)),
        "rayleigh": lambda k: jax.random.rayleigh(k, 2.0, (9,)), "wald": lambda k: jax.random.wald(k, 2.0, (9,)), "triangular": lambda k: jax.random.triangular(k, 0.0, 0.3, 1.0, (9,)),
        "lognormal": lambda k: jax.random.lognormal(k, 0.5, (9,)), "complex": lambda k: jax.random.normal(k, (5,), jnp.complex64), "vmap": lambda k: jax.vmap(lambda q: jax.random.normal(q, (3,)))(jax.random.split(k, 4)),
    }  # fmt: skip
    for name, f in draws.items():
        for wide in (False, True):
            add(f"random/{name}-{'x64' if wide else 'x32'}", f, key, ulps=64, scaled=16, x64=wide)
        typed = lambda k, f=f: f(jax.random.wrap_key_data(k))
        if name not in ("split", "fold_in", "vmap"):
            add(f"random/{name}-typed", typed, key, ulps=64, scaled=16)
    for name in ("threefry2x32", "rbg", "unsafe_rbg"):
        k = key if name == "threefry2x32" else np.array([7, 42, 9, 3], np.uint32)
        data = lambda k, n=name: jax.random.key_data(jax.random.split(jax.random.wrap_key_data(k, impl=n), 3))
        add(f"random/impl-split-{name}", data, k)
    states = {"RNG_THREE_FRY": [1, 2**63 + 5], "RNG_PHILOX": [1, 7, 2**40 + 3], "RNG_DEFAULT": [1, 2**63 + 5]}
    for algorithm, state in states.items():
        for dtype in (np.uint8, np.uint16, np.uint32, np.uint64):
            for shape in ((), (5,), (3, 4), (1, 2, 3, 5)):
                draw = lambda k, s=shape, d=dtype, a=algorithm: lax.rng_bit_generator(k, s, d, getattr(lax.RandomAlgorithm, a))
                add(f"random/{algorithm.lower()}-{label(dtype)}-{len(shape)}", draw, np.array(state, np.uint64), ulps=0)


def networks() -> None:
    for dtype in (np.float32, np.float16, ml_dtypes.bfloat16):
        n = label(dtype)
        for causal in (False, True):
            add(f"nn/attention-{causal}-{n}", lambda q, k, v, c=causal: jax.nn.dot_product_attention(q, k, v, is_causal=c), *[values(dtype, 2, 5, 3, 4)] * 3, ulps=32, scaled=32)
        add(f"nn/one_hot-{n}", lambda x, d=dtype: jax.nn.one_hot(x, 5, dtype=d), np.array([0, -1, 7, 3]), ulps=0)
        for method in ("nearest", "linear", "cubic", "lanczos3", "lanczos5"):
            for size in ((2, 9, 7, 3), (2, 3, 2, 3)):
                add(f"image/resize-{method}-{size[1]}-{n}", lambda x, m=method, s=size: jax.image.resize(x, s, m), values(dtype, 2, 5, 4, 3), ulps=32, scaled=32)
    add("image/scale", lambda x: jax.image.scale_and_translate(x, (6, 7), (0, 1), jnp.array([1.5, 0.7]), jnp.array([0.3, -1.0]), "linear"), values(np.float32, 4, 5), ulps=32, scaled=32)
    for order in (0, 1):
        for mode in ("constant", "nearest", "wrap", "mirror", "reflect"):
            add(f"image/map-{order}-{mode}", lambda x, a, b, o=order, m=mode: jax.scipy.ndimage.map_coordinates(x, [a, b], o, m), values(np.float32, 5, 6), values(np.float32, 9, low=-3, high=8), values(np.float32, 9, low=-3, high=8), ulps=32, scaled=32)
    for op in ("segment_sum", "segment_max", "segment_min", "segment_prod"):
        for dtype in (np.float32, np.int32, np.float16):
            add(f"ops/{op}-{label(dtype)}", lambda x, i, f=getattr(jax.ops, op): f(x, i, 5), values(dtype, 9, 2), np.array([0, 0, 3, 1, 3, 3, 4, -1, 9]), ulps=16, scaled=16)


whole_library()
transforms()
algebra()
randoms()
networks()
