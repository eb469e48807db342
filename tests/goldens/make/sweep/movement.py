"""Data movement: slices, pads, reshapes, gathers and scatters in all their forms."""

from __future__ import annotations

import itertools

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from make.sweep.base import ALL, COMPLEX, EIGHT_BITS, FLOATS, INTS, PLAIN, SMALL_INTS, add, edges, is_complex, label, values

SOME = [np.bool_, np.int8, np.uint32, np.float32, np.float64, np.float16, np.complex64]


def shapes_of() -> None:
    for dtype in ALL:
        n = label(dtype)
        x = values(dtype, 2, 3, 4)
        one = values(dtype)
        for name, f in {
            "broadcast": lambda x: lax.broadcast(x, (2, 1)),
            "broadcast_in_dim": lambda x: lax.broadcast_in_dim(x, (3, 2, 5, 3, 4), (1, 3, 4)),
            "broadcast_one": lambda x: lax.broadcast_in_dim(x[:1, :, :1], (4, 3, 5), (0, 1, 2)),
            "broadcast_zero": lambda x: lax.broadcast_in_dim(x, (0, 2, 3, 4), (1, 2, 3)),
            "concatenate": lambda x: lax.concatenate([x, x[:, :0], x[:, 1:], x], 1),
            "reshape": lambda x: lax.reshape(x, (4, 1, 6)),
            "reshape_permuted": lambda x: lax.reshape(x, (6, 4), (2, 0, 1)),
            "rev": lambda x: lax.rev(x, (0, 2)),
            "rev_none": lambda x: lax.rev(x, ()),
            "slice": lambda x: lax.slice(x, (0, 1, 1), (2, 3, 4), (1, 2, 2)),
            "slice_empty": lambda x: lax.slice(x, (1, 1, 0), (1, 3, 4)),
            "transpose": lambda x: lax.transpose(x, (2, 0, 1)),
            "squeeze": lambda x: lax.squeeze(x[:1, :, :1], (0, 2)),
            "expand_dims": lambda x: lax.expand_dims(x, (0, 2)),
            "tile": lambda x: jnp.tile(x, (2, 1, 3)),
            "roll": lambda x: jnp.roll(x, (1, -2), (0, 2)),
            "stack": lambda x: jnp.stack([x, x], 2),
            "split": lambda x: jnp.split(x, [1, 3], 2),
            "repeat": lambda x: jnp.repeat(x, np.array([1, 0, 2]), 1, total_repeat_length=3),
            "diagonal": lambda x: jnp.diagonal(x, 1, 1, 2),
            "tril": lambda x: (jnp.tril(x, -1), jnp.triu(x, 1)),
            "rot90": lambda x: jnp.rot90(x, 1, (0, 2)),
            "iota": lambda x: (lax.broadcasted_iota(x.dtype, (3, 4, 2), 1), x),
            "empty": lambda x: lax.concatenate([x[:0], x[:0]], 0),
            "full_like": lambda x: lax.full_like(x, 1),
            "zeros": lambda x: (jnp.zeros_like(x), jnp.ones_like(x), jnp.eye(3, 4, 1, dtype=x.dtype)),
            "tuples": lambda x: lax.optimization_barrier((x, x[0])),
        }.items():
            add(f"shape/{name}-{n}", f, x, ulps=0)
        for i, config in enumerate([
            ((0, 0, 0), (1, 2, 0), (0, 0, 1)), ((-1, 2, 1), (0, -1, 3), (0, 2, 0)), ((0, -1, -2), (0, 0, -1), (3, 1, 2)),
            ((-1, 0, 1), (0, -3, 0), (0, 0, 0)), ((5, 0, 0), (0, 5, 0), (0, 0, 5)),
        ]):  # fmt: skip
            add(f"pad/{i}-{n}", lambda x, p, c=config: lax.pad(x, p, tuple(zip(*c, strict=True)) if False else [tuple(t) for t in zip(*c)]), x, one, ulps=0)
        add(f"pad/empty-{n}", lambda x, p: lax.pad(x, p, [(1, 2, 3), (0, 1, 0)]), values(dtype, 0, 2), one, ulps=0)
    for mode in ("edge", "reflect", "symmetric", "wrap", "linear_ramp", "maximum", "mean", "minimum", "constant", "empty"):
        for dtype in (np.float32, np.int32):
            add(f"pad/mode-{mode}-{label(dtype)}", lambda x, m=mode: jnp.pad(x, ((2, 1), (3, 0)), mode=m), values(dtype, 4, 5), ulps=0 if mode != "mean" else 4)


def dynamic() -> None:
    for dtype in PLAIN + SMALL_INTS[:2] + EIGHT_BITS[:2]:
        n = label(dtype)
        for i, (index, start) in enumerate([(np.int32, (1, 2)), (np.int32, (-9, 9)), (np.int64, (2, -1)), (np.uint8, (255, 1)), (np.int8, (-128, 127)), (np.uint32, (2**32 - 1, 2)), (np.uint64, (2**64 - 1, 1))]):
            s = [np.array(v, index) for v in start]
            add(f"dynamic/slice-{i}-{n}", lambda x, a, b: lax.dynamic_slice(x, (a, b), (2, 3)), values(dtype, 4, 5), *s, ulps=0)
            add(f"dynamic/update-{i}-{n}", lambda x, u, a, b: lax.dynamic_update_slice(x, u, (a, b)), values(dtype, 4, 5), values(dtype, 2, 3), *s, ulps=0)
        add(f"dynamic/update-empty-{n}", lambda x, u, a: lax.dynamic_update_slice(x, u, (a,)), values(dtype, 4), values(dtype, 0), np.int32(1), ulps=0)
        add(f"dynamic/in-dim-{n}", lambda x, i: (lax.dynamic_index_in_dim(x, i, 1, False), lax.dynamic_slice_in_dim(x, i, 2, 0), lax.dynamic_update_index_in_dim(x, x[:, 0], i, 1)), values(dtype, 4, 5), np.int32(-2), ulps=0)


# operand, indices, updates/slices; window dims, collapsed/inserted, map, batching (operand, indices), slice sizes
FORMS = {
    "points": ((5,), (3, 1), (3,), (), (0,), (0,), ((), ()), (1,)),
    "points2": ((4, 5), (3, 2), (3,), (), (0, 1), (0, 1), ((), ()), (1, 1)),
    "swapped": ((4, 5), (3, 2), (3,), (), (0, 1), (1, 0), ((), ()), (1, 1)),
    "rows": ((5, 3), (4, 1), (4, 3), (1,), (0,), (0,), ((), ()), (1, 3)),
    "columns": ((5, 3), (4, 1), (5, 4), (0,), (1,), (1,), ((), ()), (5, 1)),
    "windows": ((10, 5), (3, 1), (3, 2, 3), (1, 2), (), (0,), ((), ()), (2, 3)),
    "windows2": ((6, 7), (2, 3, 2), (2, 2, 3, 3), (1, 3), (), (0, 1), ((), ()), (2, 3)),
    "one": ((4, 5), (2,), (2, 3), (0, 1), (), (0, 1), ((), ()), (2, 3)),
    "one-point": ((4, 5), (1,), (5,), (0,), (0,), (0,), ((), ()), (1, 5)),
    "no-index": ((4, 5), (3, 0), (3, 4, 5), (1, 2), (), (), ((), ()), (4, 5)),
    "batched": ((3, 4, 5), (3, 2, 1), (3, 2, 5), (2,), (1,), (1,), ((0,), (0,)), (1, 1, 5)),
    "batched2": ((2, 4, 3, 5), (3, 6, 2, 2), (3, 6, 2), (), (1, 3), (1, 3), ((0, 2), (2, 0)), (1, 1, 1, 1)),
    "batched-window": ((2, 6, 3), (4, 2, 1), (4, 2, 3, 2), (2, 3), (), (1,), ((0,), (1,)), (1, 3, 2)),
    "rank4": ((2, 3, 4, 5), (2, 2, 2), (2, 3, 2, 4), (1, 3), (0, 3), (0, 3), ((), ()), (1, 3, 4, 1)),
    "empty-indices": ((4, 5), (0, 1), (0, 5), (1,), (0,), (0,), ((), ()), (1, 5)),
    "zero-window": ((4, 5), (3, 1), (3, 0), (1,), (0,), (0,), ((), ()), (1, 0)),
}
MODES = {"clip": lax.GatherScatterMode.CLIP, "fill": lax.GatherScatterMode.FILL_OR_DROP, "promise": lax.GatherScatterMode.PROMISE_IN_BOUNDS}
SCATTERS = {"set": lax.scatter, "add": lax.scatter_add, "mul": lax.scatter_mul, "min": lax.scatter_min, "max": lax.scatter_max, "sub": getattr(lax, "scatter_sub", None)}


def indices(shape: tuple[int, ...], limit: int, dtype: object = np.int32, unique: bool = False, inside: bool = False):
    def make(rng: np.random.Generator) -> np.ndarray:
        low = 0 if inside or not np.issubdtype(dtype, np.signedinteger) else -3
        count = int(np.prod(shape))
        if unique:
            return rng.permutation(max(count, limit))[:count].reshape(shape).astype(dtype)
        return rng.integers(low, limit + (0 if inside else 3), shape).astype(dtype)

    return make


def gather_dims(form):
    _, _, _, window, collapsed, mapping, (ob, ib), _ = form
    return lax.GatherDimensionNumbers(window, collapsed, mapping, ob, ib)


def scatter_dims(form):
    _, _, _, window, inserted, mapping, (ob, ib), _ = form
    return lax.ScatterDimensionNumbers(window, inserted, mapping, ob, ib)


def limit_of(form) -> int:
    return min([form[0][d] for d in form[5]] or [1])


def gathers() -> None:
    for (key, form), (mode, m) in itertools.product(FORMS.items(), MODES.items()):
        for dtype in SOME if mode == "clip" else SOME[:4]:
            for index in (np.int32, np.uint8) if dtype == np.float32 else (np.int32,):
                f = lambda x, i, form=form, m=m: lax.gather(x, i, gather_dims(form), form[7], mode=m)
                inside = mode == "promise"
                add(f"gather/{key}-{mode}-{label(dtype)}-{label(index)}", f, values(dtype, *form[0]),
                    indices(form[1], 1 if inside and form[7] != () and not form[4] else limit_of(form), index, inside=inside), ulps=0)  # fmt: skip
    for dtype in PLAIN + SMALL_INTS + EIGHT_BITS:
        for mode in ("fill", "clip", "wrap"):
            n = f"{label(dtype)}-{mode}"
            add(f"gather/take-{n}", lambda x, i, mode=mode: jnp.take(x, i, axis=1, mode=mode), values(dtype, 3, 5), np.array([[0, -1, 4], [7, -8, 2]], np.int32), ulps=0)
            if mode != "wrap":
                add(f"gather/at-{n}", lambda x, i, mode=mode: x.at[:, i].get(mode=mode), values(dtype, 3, 5), np.array([[0, -1, 4], [7, -8, 2]], np.int64), ulps=0)
        add(f"gather/along-{label(dtype)}", lambda x, i: jnp.take_along_axis(x, i, 1), values(dtype, 3, 5), np.array([[0, -1], [4, 2], [-5, 3]]), ulps=0)
    indexings = {
        "int": lambda x, i: x[i[0]], "rows": lambda x, i: x[i], "two": lambda x, i: x[i, i], "mixed": lambda x, i: x[:, i, 1:3],
        "ellipsis": lambda x, i: x[..., i], "newaxis": lambda x, i: x[None, i, :, None], "apart": lambda x, i: x[i, :, i],
        "mask": lambda x, i: jnp.where(x > 0, x, 0)[::-1, ::2], "outer": lambda x, i: x[jnp.ix_(i, i, i)], "negative": lambda x, i: x[-1, ::-1, -i],
    }  # fmt: skip
    for key, f in indexings.items():
        for dtype in (np.float32, np.int8):
            add(f"gather/index-{key}-{label(dtype)}", f, values(dtype, 4, 5, 6), np.array([0, 3, -1, 2], np.int32), ulps=0)


def scatters() -> None:
    for (key, form), (mode, m), (op, f) in itertools.product(FORMS.items(), MODES.items(), SCATTERS.items()):
        if f is None:
            continue
        types = SOME if mode == "clip" else [np.int32, np.float32]
        for dtype in types:
            if op in ("min", "max") and is_complex(dtype):
                continue
            for unique in (False, True) if dtype == np.float32 and mode == "fill" else (False,):
                g = lambda x, i, u, form=form, m=m, f=f, q=unique: f(x, i, u, scatter_dims(form), mode=m, unique_indices=q)
                inside = mode == "promise" and not form[4]
                # overwriting twice in one call may end either way; in order is ours
                add(f"scatter/{op}-{key}-{mode}-{label(dtype)}{'-unique' if unique else ''}", g, values(dtype, *form[0]),
                    indices(form[1], 1 if inside else limit_of(form), unique=unique, inside=mode == "promise"), values(dtype, *form[2]),
                    ulps=4, scaled=4)  # fmt: skip
    for dtype in PLAIN + SMALL_INTS + EIGHT_BITS:
        n = label(dtype)
        i = np.array([[0, 2], [4, 4]], np.int32)
        x, u = values(dtype, 6, 3), values(dtype, 2, 2, 3, low=1)
        for op in ("set", "add", "subtract", "multiply", "divide", "power", "min", "max"):
            add(f"scatter/at-{op}-{n}", lambda x, u, i=i, op=op: getattr(x.at[i], op)(u), values(dtype, 6, 3, low=1), u, scaled=4)
        add(f"scatter/at-apply-{n}", lambda x, i=i: x.at[i].apply(lambda v: v * v + v), x, scaled=4)
        add(f"scatter/at-slice-{n}", lambda x, u: x.at[1:5:2, ::-1].set(u[0, :, :]), x, u, ulps=0)
        for mode in ("clip", "drop", "fill", "promise_in_bounds"):
            j = np.array([0, 7, -9, 3, 3]) if mode != "promise_in_bounds" else np.array([0, 1, 3, 4, 5])
            add(f"scatter/at-mode-{mode}-{n}", lambda x, j, v, mode=mode: x.at[j].add(v, mode=mode), x, j, values(dtype, 5, 3), scaled=4)
    for dtype in (np.float32, np.bool_, np.int32):
        body = lambda x, i, u: lax.scatter_apply(x, i, lambda v: v * v, scatter_dims(FORMS["rows"]), update_shape=FORMS["rows"][2])
        add(f"scatter/apply-{label(dtype)}", body, values(dtype, 5, 3), indices((4, 1), 5, unique=True), values(dtype, 4, 3))


shapes_of()
dynamic()
gathers()
scatters()
