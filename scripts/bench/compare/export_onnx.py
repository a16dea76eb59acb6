"""The network of compare as ONNX, for pictures of one shape: export_onnx.py WEIGHTS FOLDER BATCH HEIGHT WIDTH.

uint8 [N, H, W, 3], as decoders leave them, in; classes.onnx gives int64 class maps, logits.onnx the logits.
"""
import contextlib
import logging
import os
import sys
import warnings

import torch
from fcn import Segmenter, fcn

weights, folder = sys.argv[1:3]
shape = [int(number) for number in sys.argv[3:6]]
warnings.simplefilter("ignore")
logging.disable(logging.WARNING)


class Bytes(torch.nn.Module):
    def __init__(self, segment):
        super().__init__()
        self.segment = segment

    def forward(self, images):
        return self.segment(images.permute(0, 3, 1, 2))


class Logits(Segmenter):
    forward = Segmenter.logits


net, _ = fcn(weights)
images = torch.zeros(*shape, 3, dtype=torch.uint8)
for name, segment in (("classes", Segmenter(net)), ("logits", Logits(net))):
    # The exporter tells of its progress on stdout.
    with contextlib.redirect_stdout(sys.stderr):
        torch.onnx.export(Bytes(segment).eval(), (images,), os.path.join(folder, f"{name}.onnx"), dynamo=True,
                          external_data=False, input_names=["images"], output_names=[name])
