"""JAX on the CPU as an engine of `benchmarks/run jax`: one op kind a row, on large operands.

    python jax_ops.py list [FILTER]        the rows, one line each: name, FLOPs, peak factor, bytes not read
    python jax_ops.py serve FOLDER ROW     runs one row

`serve` writes into FOLDER what the other engine needs: ROW.mlir (what `jax.jit(f).lower(...)` prints and JAX compiles
itself), ROW.in0.bin … (operands, row-major, little-endian) and ROW.jax.out0.bin … (results). Then it prints
`ready jax VERSION` and answers each line SECONDS with `MINIMUM_NS COUNT`: the fastest of the calls made in that time.
"""

import math
import os
import sys
import time

# Large results would else be mapped and unmapped by each call: page faults, not the op.
ALLOCATOR = {
    "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
    "MALLOC_TRIM_THRESHOLD_": str(1 << 40),
    "MALLOC_TOP_PAD_": str(1 << 28),
}
if __name__ == "__main__" and "MALLOC_TOP_PAD_" not in os.environ:
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **ALLOCATOR})

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

jax.config.update("jax_platforms", "cpu")
jax.config.update("jax_cpu_enable_async_dispatch", False)

ROWS = {}
_random = np.random.default_rng(4)


def floats(*shape, dtype="float32", scale=1.0):
    return lambda: (_random.standard_normal(shape, "float32") * scale).astype(jnp.dtype(dtype))


def ints(high, *shape, dtype="int32", low=0):
    return lambda: _random.integers(low, high, shape).astype(dtype)


def permutation(n):
    return lambda: _random.permutation(n).astype("int32")


def row(name, function, *operands, flops=0.0, factor=1.0, unread=0.0):
    """factor: the peak of the row's element type, in units of the float32 peak; unread: bytes of operands not needed."""
    ROWS[name] = (function, operands, flops, factor, unread)


M = 1 << 22

# elementwise
for d in ("float32", "bfloat16", "float64"):
    row(f"elementwise/add-{d}", lambda a, b: a + b, floats(M, dtype=d), floats(M, dtype=d))
    row(f"elementwise/exp-{d}", jnp.exp, floats(M, dtype=d))
    row(f"elementwise/tanh-{d}", jnp.tanh, floats(M, dtype=d))
    row(
        f"elementwise/chain-{d}",
        lambda a, b: jnp.where(a > b, a * jax.nn.sigmoid(b), jnp.sqrt(jnp.abs(a)) + 0.5 * b) / (1 + b * b),
        floats(M, dtype=d),
        floats(M, dtype=d),
    )
row("elementwise/add-int32", lambda a, b: a + b, ints(1 << 30, M), ints(1 << 30, M))
row(
    "elementwise/chain-int32",
    lambda a, b: jnp.where(a > b, (a ^ (b << 3)) * 7, jnp.abs(a - b) >> 2),
    ints(1 << 30, M),
    ints(1 << 30, M),
)
row("elementwise/divide-int32", lambda a, b: a // b, ints(1 << 30, M), ints(1 << 15, M, low=1))
row("elementwise/log-float32", lambda a: jnp.log(jnp.abs(a)), floats(M))
row("elementwise/convert-float32-bfloat16", lambda a: a.astype(jnp.bfloat16), floats(M))

# reduce
for d in ("float32", "bfloat16"):
    row(f"reduce/rows-{d}", lambda a: jnp.sum(a, 1), floats(2048, 2048, dtype=d))
    row(f"reduce/columns-{d}", lambda a: jnp.sum(a, 0), floats(2048, 2048, dtype=d))
row("reduce/all-float32", jnp.sum, floats(M))
row("reduce/all-int32", jnp.sum, ints(1000, M))
row("reduce/max-rows-float32", lambda a: jnp.max(a, 1), floats(2048, 2048))
row("reduce/argmax-rows", lambda a: jnp.argmax(a, 1), floats(2048, 2048))
row("reduce/argmax-columns", lambda a: jnp.argmax(a, 0), floats(2048, 2048))
row("reduce/middle-float32", lambda a: jnp.sum(a, 1), floats(64, 256, 256))
row("reduce/softmax-rows", lambda a: jax.nn.softmax(a, 1), floats(2048, 1024))
row("reduce/variance-columns", lambda a: jnp.var(a, 0), floats(2048, 2048))

# sort
S = 1 << 20
row("sort/1d-float32", lambda a: lax.sort(a), floats(S))
row("sort/1d-int32", lambda a: lax.sort(a), ints(1 << 30, S, low=-(1 << 30)))
row("sort/rows-float32", lambda a: lax.sort(a, dimension=1), floats(1024, 1024))
row("sort/columns-float32", lambda a: lax.sort(a, dimension=0), floats(1024, 1024))
row("sort/pairs-stable", lambda k, v: lax.sort((k, v), num_keys=1, is_stable=True), ints(1 << 14, S), floats(S))
row("sort/pairs-unstable", lambda k, v: lax.sort((k, v), num_keys=1, is_stable=False), permutation(S), floats(S))
row("sort/two-keys", lambda k, v: lax.sort((k, v), num_keys=2), ints(1 << 10, S), ints(1 << 30, S))
row("sort/argsort-float32", lambda a: jnp.argsort(a), floats(S))
row("sort/top-8-of-rows", lambda a: lax.top_k(a, 8), floats(256, 4096))
row("sort/top-64-of-1d", lambda a: lax.top_k(a, 64), floats(S))

# scatter
row("scatter/add-random", lambda z, i, u: z.at[i].add(u), floats(S), ints(S, S), floats(S))
row("scatter/add-embedding", lambda i, u: jnp.zeros((32768, 256), "float32").at[i].add(u), ints(32768, 8192), floats(8192, 256))
row("scatter/set-unique", lambda z, i, u: z.at[i].set(u, unique_indices=True), floats(S), permutation(S), floats(S))
row("scatter/max-rows", lambda z, i, u: z.at[i].max(u), floats(4096, 128), ints(4096, 16384), floats(16384, 128))
row("scatter/add-2d-points", lambda z, i, j, u: z.at[i, j].add(u), floats(1024, 1024), ints(1024, S), ints(1024, S), floats(S))
row("scatter/histogram", lambda i: jnp.zeros(256, "int32").at[i].add(1), ints(256, S))

# gather
row("gather/embedding-rows", lambda t, i: jnp.take(t, i, 0), floats(32768, 256), ints(32768, 8192), unread=4.0 * 24576 * 256)
row("gather/elements", lambda t, i: t[i], floats(S), ints(S, S))
row("gather/take-along-axis", lambda t, i: jnp.take_along_axis(t, i, 1), floats(1024, 1024), ints(1024, 1024, 1024))
row("gather/columns", lambda t, i: jnp.take(t, i, 1), floats(1024, 1024), ints(1024, 1024))
row("gather/narrow-rows", lambda t, i: jnp.take(t, i, 0), floats(65536, 8), ints(65536, 131072))

# reduce_window
pool = lambda a, init, op, w, s, pad: lax.reduce_window(a, init, op, w, s, pad)
row("reduce_window/max-3x3s2-nhwc", lambda a: pool(a, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), "SAME"), floats(8, 112, 112, 64))
row("reduce_window/max-2x2-nchw", lambda a: pool(a, -jnp.inf, lax.max, (1, 1, 2, 2), (1, 1, 2, 2), "VALID"), floats(8, 64, 112, 112))
row("reduce_window/avg-3x3-nhwc", lambda a: pool(a, 0.0, lax.add, (1, 3, 3, 1), (1, 1, 1, 1), "SAME") / 9, floats(8, 56, 56, 64))
row("reduce_window/max-5x5-2d", lambda a: pool(a, -jnp.inf, lax.max, (5, 5), (1, 1), "SAME"), floats(1024, 1024))
row("reduce_window/sum-1d-16", lambda a: pool(a, 0.0, lax.add, (16,), (1,), "VALID"), floats(S))
row("reduce_window/sum-1d-256", lambda a: pool(a, 0.0, lax.add, (256,), (1,), "VALID"), floats(1 << 18))

# FFT
fft_flops = lambda n, batch=1: 5.0 * batch * n * math.log2(n)
complexes = lambda *s: lambda: (_random.standard_normal(s) + 1j * _random.standard_normal(s)).astype("complex64")
row("fft/1d-2^20", jnp.fft.fft, complexes(S), flops=fft_flops(S))
row("fft/1d-2^20-inverse", jnp.fft.ifft, complexes(S), flops=fft_flops(S))
row("fft/batched-1024", jnp.fft.fft, complexes(1024, 1024), flops=fft_flops(1024, 1024))
row("fft/batched-1000", jnp.fft.fft, complexes(1024, 1000), flops=fft_flops(1000, 1024))
row("fft/2d-1024", jnp.fft.fft2, complexes(1024, 1024), flops=2 * fft_flops(1024, 1024))
row("fft/rfft-2^20", jnp.fft.rfft, floats(S), flops=fft_flops(S) / 2)
row("fft/irfft-2^20", jnp.fft.irfft, complexes(S // 2 + 1), flops=fft_flops(S) / 2)
row("fft/rfft-2^20-float64", jnp.fft.rfft, floats(S, dtype="float64"), flops=fft_flops(S) / 2, factor=0.5)
row("fft/rfft-3^12", jnp.fft.rfft, floats(3**12), flops=fft_flops(3**12) / 2)
row("fft/rfft-batched-1024", jnp.fft.rfft, floats(1024, 1024), flops=fft_flops(1024, 1024) / 2)
row("fft/irfft-batched-1024", jnp.fft.irfft, complexes(1024, 513), flops=fft_flops(1024, 1024) / 2)
row("fft/rfft2-1024", jnp.fft.rfft2, floats(1024, 1024), flops=fft_flops(1024, 1024))
row("fft/irfft2-1024", jnp.fft.irfft2, complexes(1024, 513), flops=fft_flops(1024, 1024))
row("fft/batched-1009", jnp.fft.fft, complexes(1024, 1009), flops=fft_flops(1009, 1024))

# cumulative
row("cumulative/sum-1d", jnp.cumsum, floats(S))
row("cumulative/sum-1d-int32", jnp.cumsum, ints(1000, S))
row("cumulative/sum-rows", lambda a: jnp.cumsum(a, 1), floats(1024, 1024))
row("cumulative/sum-columns", lambda a: jnp.cumsum(a, 0), floats(1024, 1024))
row("cumulative/max-rows", lambda a: lax.cummax(a, 1), floats(1024, 1024))
row("cumulative/prod-1d", lambda a: lax.cumprod(a), lambda: np.exp(_random.standard_normal(S) * 1e-3).astype("float32"))
row("cumulative/associative-scan", lambda a: lax.associative_scan(jnp.add, a), floats(S))

# transpose
for d in ("float32", "bfloat16", "float64"):
    row(f"transpose/2d-{d}", lambda a: a.T, floats(2048, 2048, dtype=d))
row("transpose/2d-uint8", lambda a: a.T, ints(255, 2048, 2048, dtype="uint8"))
row("transpose/nchw-nhwc", lambda a: jnp.transpose(a, (0, 2, 3, 1)), floats(16, 64, 56, 56))
row("transpose/nhwc-nchw", lambda a: jnp.transpose(a, (0, 3, 1, 2)), floats(16, 56, 56, 64))
row("transpose/batched", lambda a: jnp.transpose(a, (0, 2, 1)), floats(64, 256, 256))
row("transpose/outer", lambda a: jnp.transpose(a, (1, 0, 2)), floats(256, 256, 64))
row("transpose/reverse-4d", lambda a: jnp.transpose(a, (3, 2, 1, 0)), floats(32, 48, 40, 64))

# dot_general
row("dot/batch", lambda a, b: jnp.einsum("bij,bjk->bik", a, b), floats(64, 128, 128), floats(64, 128, 128), flops=2.0 * 64 * 128**3)
row("dot/attention-scores", lambda a, b: jnp.einsum("bqhd,bkhd->bhqk", a, b), floats(4, 256, 8, 64), floats(4, 256, 8, 64), flops=2.0 * 32 * 256 * 256 * 64)
row("dot/lhs-transposed", lambda a, b: a.T @ b, floats(768, 768), floats(768, 768), flops=2.0 * 768**3)
row("dot/rhs-transposed", lambda a, b: a @ b.T, floats(768, 768), floats(768, 768), flops=2.0 * 768**3)
row("dot/both-transposed", lambda a, b: a.T @ b.T, floats(768, 768), floats(768, 768), flops=2.0 * 768**3)
row("dot/skinny-rows", lambda a, b: a @ b, floats(8, 2048), floats(2048, 2048), flops=2.0 * 8 * 2048**2)
row("dot/skinny-columns", lambda a, b: a @ b, floats(4096, 1024), floats(1024, 8), flops=2.0 * 4096 * 1024 * 8)
row("dot/outer", lambda a, b: jnp.outer(a, b), floats(2048), floats(2048), flops=2048.0**2)
row("dot/long-inner", lambda a, b: a.T @ b, floats(65536, 32), floats(65536, 32), flops=2.0 * 65536 * 32 * 32)
row("dot/matrix-vector", lambda a, b: a @ b, floats(2048, 2048), floats(2048), flops=2.0 * 2048**2)
row("dot/vector-matrix", lambda a, b: a @ b, floats(2048), floats(2048, 2048), flops=2.0 * 2048**2)
row("dot/inner-product", lambda a, b: a @ b, floats(M), floats(M), flops=2.0 * M)
row(
    "dot/int8-int32",
    lambda a, b: lax.dot_general(a, b, (((1,), (0,)), ((), ())), preferred_element_type="int32"),
    ints(127, 512, 512, dtype="int8", low=-127),
    ints(127, 512, 512, dtype="int8", low=-127),
    flops=2.0 * 512**3,
)
row("dot/bfloat16", lambda a, b: a @ b, floats(768, 768, dtype="bfloat16"), floats(768, 768, dtype="bfloat16"), flops=2.0 * 768**3)
row(
    "dot/bfloat16-float32",
    lambda a, b: lax.dot_general(a, b, (((1,), (0,)), ((), ())), preferred_element_type="float32"),
    floats(768, 768, dtype="bfloat16"),
    floats(768, 768, dtype="bfloat16"),
    flops=2.0 * 768**3,
)
row("dot/float64", lambda a, b: a @ b, floats(768, 768, dtype="float64"), floats(768, 768, dtype="float64"), flops=2.0 * 768**3, factor=0.5)
row("dot/int32", lambda a, b: a @ b, ints(100, 512, 512), ints(100, 512, 512), flops=2.0 * 512**3)


# convolution
def conv(dims, **settings):
    def apply(a, w):
        window = {"window_strides": (1,) * (a.ndim - 2), "padding": "SAME", **settings}
        return lax.conv_general_dilated(a, w, dimension_numbers=dims, **window)

    return apply


NHWC = ("NHWC", "HWIO", "NHWC")
NCHW = ("NCHW", "OIHW", "NCHW")
row("conv/3x3-nhwc", conv(NHWC), floats(4, 56, 56, 64), floats(3, 3, 64, 64), flops=2.0 * 4 * 56 * 56 * 64 * 576)
row("conv/3x3-nchw", conv(NCHW), floats(4, 64, 56, 56), floats(64, 64, 3, 3), flops=2.0 * 4 * 56 * 56 * 64 * 576)
row("conv/dilated", conv(NHWC, rhs_dilation=(2, 2)), floats(4, 56, 56, 64), floats(3, 3, 64, 64), flops=2.0 * 4 * 56 * 56 * 64 * 576)
row("conv/grouped", conv(NHWC, feature_group_count=8), floats(4, 56, 56, 128), floats(3, 3, 16, 128), flops=2.0 * 4 * 56 * 56 * 128 * 144)
row("conv/depthwise", conv(NHWC, feature_group_count=192), floats(8, 56, 56, 192), floats(3, 3, 1, 192), flops=2.0 * 8 * 56 * 56 * 192 * 9)
row("conv/depthwise-multiplier", conv(NHWC, feature_group_count=64), floats(8, 56, 56, 64), floats(3, 3, 1, 128), flops=2.0 * 8 * 56 * 56 * 128 * 9)
row("conv/depthwise-stride-2", conv(NHWC, feature_group_count=192, window_strides=(2, 2)), floats(8, 56, 56, 192), floats(3, 3, 1, 192), flops=2.0 * 8 * 28 * 28 * 192 * 9)
row("conv/transposed", lambda a, w: lax.conv_transpose(a, w, (2, 2), "SAME", dimension_numbers=NHWC), floats(4, 28, 28, 64), floats(4, 4, 64, 64), flops=2.0 * 4 * 56 * 56 * 64 * 64 * 4)
row("conv/1d", conv(("NWC", "WIO", "NWC")), floats(8, 1024, 64), floats(9, 64, 64), flops=2.0 * 8 * 1024 * 64 * 576)
row("conv/3d", conv(("NDHWC", "DHWIO", "NDHWC")), floats(1, 16, 28, 28, 32), floats(3, 3, 3, 32, 32), flops=2.0 * 16 * 28 * 28 * 32 * 864)
row("conv/batch-group-8", conv(NHWC, batch_group_count=8), floats(32, 28, 28, 32), floats(3, 3, 32, 64), flops=2.0 * 4 * 28 * 28 * 64 * 288)
row("conv/kernel-gradient", lambda a, g: lax.conv_general_dilated(a, g, (1, 1), [(1, 1), (1, 1)], dimension_numbers=("CHWN", "IHWO", "HWNC")), floats(4, 56, 56, 64), floats(4, 56, 56, 64), flops=2.0 * 4 * 56 * 56 * 64 * 576)
row("conv/bfloat16", conv(NHWC), floats(4, 56, 56, 64, dtype="bfloat16"), floats(3, 3, 64, 64, dtype="bfloat16"), flops=2.0 * 4 * 56 * 56 * 64 * 576)
row("conv/float64", conv(NHWC), floats(4, 56, 56, 64, dtype="float64"), floats(3, 3, 64, 64, dtype="float64"), flops=2.0 * 4 * 56 * 56 * 64 * 576, factor=0.5)


# loops
def lstm(x, w, u, b):
    def step(carry, each):
        h, c = carry
        i, f, g, o = jnp.split(each @ w + h @ u + b, 4, axis=-1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), h

    zero = jnp.zeros((x.shape[1], u.shape[0]), x.dtype)
    return lax.scan(step, (zero, zero), x)[1]


def running_sum(x):
    """Reads and writes one row a turn."""
    return lax.scan(lambda total, row: (total + row, jnp.maximum(total, row)), jnp.zeros_like(x[0]), x)


def relax(x):
    """Overwrites a whole array every turn."""
    return lax.fori_loop(0, 64, lambda i, a: a.at[1:-1].set(0.25 * (a[:-2] + 2 * a[1:-1] + a[2:])), x)


def loss(w, x):
    return jnp.mean(lstm(x, *w) ** 2)


LSTM = (floats(64, 512, scale=0.1), floats(128, 512, scale=0.1), floats(512, scale=0.1))
row("loop/lstm-100-batch-1", lstm, floats(100, 1, 64), *LSTM, flops=2.0 * 100 * 192 * 512)
row("loop/lstm-100-batch-32", lstm, floats(100, 32, 64), *LSTM, flops=2.0 * 3200 * 192 * 512)
row(
    "loop/lstm-gradient-batch-32",
    lambda x, *w: jax.grad(loss)(w, x),
    floats(100, 32, 64),
    *LSTM,
    flops=6.0 * 3200 * 192 * 512,
)
row("loop/running-rows", running_sum, floats(4096, 256))
row("loop/running-scalars", running_sum, floats(65536))
row("loop/relax", relax, floats(1 << 16))
row("loop/newton", lambda a: lax.while_loop(lambda s: s[1] < 40, lambda s: (s[0] - (s[0] * s[0] - a * a) / (2 * s[0] + 1), s[1] + 1), (a * a, 0))[0], floats(256, 256))
row("loop/table-writes", lambda t, i, u: lax.scan(lambda t, e: (t.at[e[0]].add(e[1]), t[e[0], 0]), t, (i, u)), floats(1024, 64), ints(1024, 4096), floats(4096, 64))


def serve(folder, name):
    function, operands, *_ = ROWS[name]
    file = os.path.join(folder, name.replace("/", "-"))
    arrays = [make() for make in operands]
    if any(a.dtype.itemsize == 8 and a.dtype.kind == "f" for a in arrays):
        jax.config.update("jax_enable_x64", True)
    for i, array in enumerate(arrays):
        array.tofile(f"{file}.in{i}.bin")
    lowered = jax.jit(function).lower(*arrays)
    with open(f"{file}.mlir", "w") as out:
        out.write(lowered.as_text())
    compiled = lowered.compile()
    arrays = [jnp.asarray(array) for array in arrays]
    results = jax.tree.leaves(compiled(*arrays))
    for i, result in enumerate(results):
        np.ascontiguousarray(np.asarray(result)).tofile(f"{file}.jax.out{i}.bin")
    del results
    print("ready jax", jax.__version__, flush=True)
    for line in sys.stdin:
        end = time.perf_counter_ns() + int(float(line) * 1e9)
        best, count, now = 1 << 62, 0, time.perf_counter_ns()
        while now < end:
            jax.block_until_ready(compiled(*arrays))
            after = time.perf_counter_ns()
            best, count, now = min(best, after - now), count + 1, after
        print(best, count, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "list":
        for name, (_, _, flops, factor, unread) in ROWS.items():
            if len(sys.argv) < 3 or sys.argv[2] in name:
                print(name, flops, factor, unread)
    elif sys.argv[1] == "serve":
        serve(sys.argv[2], sys.argv[3])
    else:
        sys.exit(__doc__)
