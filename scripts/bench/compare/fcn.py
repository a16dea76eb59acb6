"""The tutorial's network, torchvision's ResNet-18 in it, for the Python sides of the benchmarks."""
import os
import sys

import torch
from torch import nn

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "goldens"))

CLASSES = 21


class BasicBlock(nn.Module):
    """As torchvision's, for machines that have none."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU(inplace=True)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.downsample = None
        if stride != 1:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        out = self.bn2(self.conv2(self.relu(self.bn1(self.conv1(x)))))
        return self.relu(out + (x if self.downsample is None else self.downsample(x)))


def backbone():
    """The children of torchvision's ResNet-18 without the last two, and where they are from."""
    try:
        from golden import torchvision
        module = torchvision()
        return list(module.models.resnet18(weights=None).children())[:-2], module.__version__
    except ImportError:
        stages, inputs = [], 64
        for outputs, stride in ((64, 1), (128, 2), (256, 2), (512, 2)):
            stages.append(nn.Sequential(BasicBlock(inputs, outputs, stride), BasicBlock(outputs, outputs, 1)))
            inputs = outputs
        stem = [nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
        return [*stem, *stages], "none, its ResNet-18 copied"


def fcn(weights):
    """The network with the weights of a file, and torchvision's version."""
    children, version = backbone()
    net = nn.Sequential(*children)
    net.add_module("final_conv", nn.Conv2d(512, CLASSES, kernel_size=1))
    net.add_module("transpose_conv", nn.ConvTranspose2d(CLASSES, CLASSES, kernel_size=64, stride=32, padding=16))
    net.load_state_dict(torch.load(weights, weights_only=True))
    return net, version


class Segmenter(nn.Module):
    """Pictures, uint8 [N, 3, H, W], to class maps, int64 [N, H, W], or to logits of the same size."""

    def __init__(self, net, channels_last=False):
        super().__init__()
        self.net, self.channels_last = net, channels_last
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]).reshape(3, 1, 1))
        self.register_buffer("std", torch.tensor([0.229, 0.224, 0.225]).reshape(3, 1, 1))

    def normalize(self, images):
        return (images.float() / 255 - self.mean) / self.std

    def logits(self, images):
        x = self.normalize(images)
        if self.channels_last:
            x = x.contiguous(memory_format=torch.channels_last)
        return self.net(x)[:, :, :images.shape[2], :images.shape[3]]

    def forward(self, images):
        return self.logits(images).argmax(1)
