"""Confusion matrices and their figures, by the formulae of torchvision's references/segmentation/utils.py
(class ConfusionMatrix), and of the FCN paper's score.py, which mmsegmentation's nanmean agrees with."""
import torch

CASES = [("21 classes, void pixels", 21, 5000, 255, 21), ("a class is absent", 5, 300, 255, 3),
         ("two classes", 2, 999, -1, 2), ("one class", 1, 10, 255, 1)]


def figures(matrix):
    h = matrix.double()
    diagonal, rows, columns = h.diag(), h.sum(1), h.sum(0)
    iou = diagonal / (rows + columns - diagonal)
    frequency = rows / h.sum()
    none_of_nan = lambda values: [None if v != v else v for v in values.tolist()]
    mean = iou.mean().item()
    return {
        "torchvisionMeanIoU": None if mean != mean else mean,
        # by their names in torch.metrics
        "whole": {
            "pixelAccuracy": (diagonal.sum() / h.sum()).item(),
            "meanIoU": iou.nanmean().item(),
            "frequencyWeightedIoU": (frequency[frequency > 0] * iou[frequency > 0]).sum().item(),
        },
        "classes": {
            "accuracy": none_of_nan(diagonal / rows),
            "iou": none_of_nan(iou),
            "dice": none_of_nan(2 * diagonal / (rows + columns)),
            "precision": none_of_nan(diagonal / columns),
        },
    }


def case(name, num_classes, pixels, void, occurring):
    generator = torch.Generator().manual_seed(num_classes)
    target = torch.randint(0, occurring, (pixels,), generator=generator)
    wrong = torch.randint(0, occurring, (pixels,), generator=generator)
    prediction = torch.where(torch.rand(pixels, generator=generator) < 0.7, target, wrong)
    target[::7] = void
    counted = (target >= 0) & (target < num_classes)
    cells = num_classes * target[counted] + prediction[counted]
    matrix = torch.bincount(cells, minlength=num_classes ** 2).reshape(num_classes, num_classes)
    return {"name": name, "numClasses": num_classes, "prediction": prediction.tolist(),
            "target": target.tolist(), "matrix": matrix.tolist(), **figures(matrix)}


def cases():
    for arguments in CASES:
        yield case(*arguments)
