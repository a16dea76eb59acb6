"""torch.hub: where it keeps files, under which names, and which hash it wants of them.

Nothing is downloaded: what would be is noted.
"""
import contextlib
import io
import os
from unittest import mock

import torch
from torch import hub

# What the environment says, and what set_dir is called with.
PLACES = [
    ({}, None),
    ({"TORCH_HOME": "/models"}, None),
    ({"TORCH_HOME": "/models/"}, None),
    ({"TORCH_HOME": "~/models"}, None),
    ({"TORCH_HOME": "~"}, None),
    ({"TORCH_HOME": "models/here"}, None),
    ({"TORCH_HOME": ""}, None),
    ({"XDG_CACHE_HOME": "/cache"}, None),
    ({"XDG_CACHE_HOME": "~/cache"}, None),
    ({"XDG_CACHE_HOME": ""}, None),
    ({"TORCH_HOME": "/models", "XDG_CACHE_HOME": "/cache"}, None),
    ({"HOME": "/home/other/"}, None),
    ({"TORCH_HOME": "/models"}, "/elsewhere"),
    ({}, "~/elsewhere"),
    ({}, "here"),
]

# What a URL ends in, and the name that is asked for instead.
NAMES = [
    ("models/resnet18-f37072fd.pth", None),
    ("models/resnet18-f37072fd.pth?token=a/b-cafe.c#end", None),
    ("models/fcn_resnet50_coco-1167a1af.pth", None),
    ("a-cafe.b/weights.pth", None),
    ("weights-cafe-beef.pth", None),
    ("weights-cafe.v2-beef.pth", None),
    ("weights-CAFE.pth", None),
    ("weights-.pth", None),
    ("weights-v2.pth", None),
    ("weights-deadbeef", None),
    ("with%20space-cafe.pth", None),
    ("weights-cafe.pth", "mine.pth"),
    ("weights.pth", "mine-beef.pth"),
]


def place(env, chosen):
    variables = {"HOME": "/home/someone", **env}
    with mock.patch.dict(os.environ, variables, clear=True), mock.patch.object(hub, "_hub_dir", None):
        if chosen is not None:
            hub.set_dir(chosen)
        return {"env": variables, "chosen": chosen, "dir": hub.get_dir()}


def name(path, file_name):
    noted = []
    with mock.patch.object(hub, "download_url_to_file", lambda url, dst, prefix, progress: noted.append((dst, prefix))), \
            mock.patch.object(hub, "_is_legacy_zip_format", lambda file: False), \
            mock.patch.object(torch, "load", lambda *args, **options: {}), \
            contextlib.redirect_stdout(io.StringIO()):
        hub.load_state_dict_from_url("http://host/" + path, model_dir=os.curdir, file_name=file_name,
                                     check_hash=True)
    (dst, prefix), = noted
    return {"path": path, "file_name": file_name, "file": os.path.basename(dst), "prefix": prefix}


def cases():
    for env, chosen in PLACES:
        yield place(env, chosen)
    for path, file_name in NAMES:
        yield name(path, file_name)
