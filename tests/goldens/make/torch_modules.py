"""Writes `exported/torch-*`, modules that PyTorch/XLA prints: `python -m make.torch_modules`, in this folder, with an
environment that has torch 2.9, torch-xla 2.9 and numpy. Inputs are the module's own order: parameters first."""

from __future__ import annotations

import os
import re
from pathlib import Path

os.environ["PJRT_DEVICE"] = "CPU"

import numpy as np
import torch
import torch_xla
from torch import nn
from torch_xla.core import xla_model
from torch_xla.stablehlo import exported_program_to_stablehlo


ROOT = Path(__file__).resolve().parent.parent / "exported"


def save(name: str, text: str, inputs: list[torch.Tensor], outputs: list[torch.Tensor]) -> None:
    folder = ROOT / f"torch-{name}"
    folder.mkdir(parents=True, exist_ok=True)
    # the number counts what the process has lowered before
    (folder / "model.mlir").write_text(re.sub(r"@IrToHlo\.\d+", "@IrToHlo.1", text))
    for file, prefix, tensors in (("inputs", "arg", inputs), ("outputs", "out", outputs)):
        np.savez(folder / f"{file}.npz", **{f"{prefix}{i}": x.detach().cpu().numpy() for i, x in enumerate(tensors)})
    print(folder.name)


def exported(name: str, model: nn.Module, *args: torch.Tensor) -> None:
    model.eval()
    graph = exported_program_to_stablehlo(torch.export.export(model, args))
    bundle = graph._bundle
    inputs = []
    for place in bundle.stablehlo_funcs[0].meta.input_locations:
        kind = place.type_.value
        if kind == "input_arg":
            inputs.append(args[place.position])
        elif kind == "parameter":
            inputs.append(torch.as_tensor(np.array(bundle.state_dict[place.name])))
        else:
            inputs.append(torch.as_tensor(np.array(bundle.additional_constants[place.position])))
    save(name, graph.get_stablehlo_text("forward"), inputs, torch.utils._pytree.tree_leaves(model(*args)))


class TopK(nn.Module):
    def forward(self, x):
        values, places = torch.topk(nn.functional.softplus(x), 3)
        return values, places, torch.sort(x, stable=True).indices


def main() -> None:
    torch.manual_seed(0)
    exported("transformer", nn.TransformerEncoderLayer(8, 2, 16, batch_first=True, activation="gelu"), torch.randn(2, 5, 8))
    convolutions = [nn.Conv2d(3, 4, 3, padding=1), nn.BatchNorm2d(4), nn.GELU(), nn.MaxPool2d(2), nn.Conv2d(4, 8, 3, stride=2, groups=2)]
    exported("convolutions", nn.Sequential(*convolutions, nn.SiLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 2)), torch.randn(2, 3, 8, 8))
    exported("top-k", TopK(), torch.randn(4, 7))
    # what a lazy tensor stands for, and not an exported program
    x, w = (t.to(torch_xla.device()) for t in (torch.randn(5, 4), torch.randn(4, 4)))
    torch_xla.sync()
    y = torch.erf(x @ w).softmax(1)
    text = xla_model.get_stablehlo([y])
    save("lazy", text, [x, w] if re.search(r"dot_general %arg0", text) else [w, x], [y])


if __name__ == "__main__":
    main()
