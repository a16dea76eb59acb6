// Training and prediction as JavaScript calls them; most return a promise.
#include <algorithm>

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "bindings/image.h"
#include "bindings/nn.h"
#include "bindings/optim.h"
#include "bindings/promises.h"
#include "cuda/device_graph.h"
#include "train/loss.h"
#include "train/step.h"
#include "train/step_graph.h"

namespace fcn::bindings {
namespace {

// stepGraph(): a handle for `learn`
Napi::Value stepGraph(const Napi::CallbackInfo& info) {
  auto graph = std::make_unique<train::StepGraphPtr>(std::make_shared<train::StepGraph>());
  return Napi::External<train::StepGraphPtr>::New(
      info.Env(), graph.release(), [](Napi::Env, train::StepGraphPtr* it) { delete it; });
}

// hasGraphs(device): whether this LibTorch can capture what is done there
Napi::Value hasGraphsOf(const Napi::CallbackInfo& info) {
  const at::Device device(info[0].As<Napi::String>().Utf8Value());
  return Napi::Boolean::New(info.Env(), cuda::hasDeviceGraphs(device.type()));
}

// Null for null.
train::StepGraphPtr stepGraphOf(const Napi::Value& handle) {
  return handle.IsNull() ? nullptr : *handle.As<Napi::External<train::StepGraphPtr>>().Data();
}

Napi::Value cellsOf(Napi::Env env, c10::ArrayRef<double> confusion) {
  Napi::Float64Array cells = Napi::Float64Array::New(env, confusion.size());
  std::copy(confusion.begin(), confusion.end(), cells.Data());
  return cells;
}

Finish resolveConfusion(const at::Tensor& matrix) {
  return [cells = matrix.flatten().to(at::kDouble).cpu()](Napi::Env env) {
    return cellsOf(env, {cells.const_data_ptr<double>(), static_cast<size_t>(cells.numel())});
  };
}

Finish resolveStep(const train::Outcome& outcome, int64_t losses) {
  outcome.read();  // throws on this thread
  return [outcome, losses](Napi::Env env) -> Napi::Value {
    const train::StepResult result = outcome.read();
    Napi::Object object = Napi::Object::New(env);
    object["loss"] = Napi::Number::New(env, result.loss);
    object["losses"] = Napi::Number::New(env, static_cast<double>(losses));
    object["confusion"] = cellsOf(env, result.confusion);
    return object;
  };
}

at::Device deviceOf(const Napi::Value& name) {
  return at::Device(name.As<Napi::String>().Utf8Value());
}

Finish resolveSlot(const at::Tensor& tensor) {
  return [tensor](Napi::Env env) -> Napi::Value { return slotOf(env, tensor); };
}

// learn(optimizer, options, net, loss, inputs, targets, scaling, graph): {loss, losses, correct,
// pixels}, where `losses` is how many numbers the loss returned
Napi::Value learnAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const train::Step step{optimizerOf(info[0]),  toOptionValues(info[1]), runnableOf(info[2]),
                         tapeOf(info[3]),       here.tensor(info[4]),    here.tensor(info[5]),
                         toLossScaling(info[6])};
  // Gradients of before are not among them: a step replaces them.
  runner::Uses uses;
  step.net.addUses(uses, {step.inputs});
  step.loss->addUses(uses);
  step.optimizer->addUses(uses);
  uses.reads(step.targets);
  return here.runner.submit(env, std::move(uses), [step, graph = stepGraphOf(info[7])]() -> Finish {
    const int64_t losses = step.loss->results().at(0).numel();
    const train::Outcome outcome = graph ? graph->learn(step) : train::learn(step);
    if (!outcome.isPending()) return resolveStep(outcome, losses);
    // The runner is free for the next step meanwhile.
    return [outcome, losses](Napi::Env settled) -> Napi::Value {
      Environment& waiting = Environment::of(settled);
      return waiting.waiter.submit(settled, runner::Uses(),
                                   [outcome, losses, isExiting = waiting.isExiting]() -> Finish {
                                     outcome.wait(*isExiting);
                                     return resolveStep(outcome, losses);
                                   });
    };
  });
}

// ignoredClass(loss): what a loss of classes leaves out, or null
Napi::Value ignoredClassOf(const Napi::CallbackInfo& info) {
  const auto ignored = train::ignoredClass(*tapeOf(info[0]));
  if (!ignored) return info.Env().Null();
  return Napi::Number::New(info.Env(), static_cast<double>(*ignored));
}

// evaluate(net, inputs, targets, loss): the confusion matrix's cells; the loss may be null
Napi::Value evaluateAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const nn::Runnable net = runnableOf(info[0]);
  const at::Tensor inputs = here.tensor(info[1]), targets = here.tensor(info[2]);
  const dispatch::TapePtr loss = info[3].IsNull() ? nullptr : tapeOf(info[3]);
  runner::Uses uses;
  net.addUses(uses, {inputs});
  uses.reads(targets);
  return here.runner.submit(env, std::move(uses), [net, inputs, targets, loss]() -> Finish {
    return resolveConfusion(train::evaluate(net, inputs, targets, loss));
  });
}

// confusionOf(logits, targets, inputs): the cells
Napi::Value confusionOfAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const at::Tensor logits = here.tensor(info[0]), targets = here.tensor(info[1]);
  return here.runner.submit(env, std::move(runner::Uses().reads(logits).reads(targets)),
                            [logits, targets, inputs = here.tensor(info[2])]() -> Finish {
                              return resolveConfusion(train::confusionOf(logits, targets, inputs));
                            });
}

// predict(net, image, device, normalization): uint8 [H, W, 3] to a class map on the CPU, int64 [H,
// W]
Napi::Value predictAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const nn::Runnable net = runnableOf(info[0]);
  const at::Tensor image = here.tensor(info[1]);
  runner::Uses uses;
  net.addUses(uses, {}, /*inEvaluation=*/true);
  uses.reads(image);
  return here.runner.submit(
      env, std::move(uses),
      [net, image, device = deviceOf(info[2]),
       normalization = toNormalization(info[3])]() -> Finish {
        return resolveSlot(
            train::predict(net, image.unsqueeze(0).to(device), normalization).squeeze(0).cpu());
      });
}

// classMaps(logits, images): class maps on the CPU, int64 [N, H, W]
Napi::Value classMapsAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const at::Tensor logits = here.tensor(info[0]), images = here.tensor(info[1]);
  return here.runner.submit(
      env, std::move(runner::Uses().reads(logits).reads(images)),
      [logits, images]() -> Finish { return resolveSlot(train::classMaps(logits, images).cpu()); });
}

// normalizeImages(images, device, normalization): float32 [N, 3, H, W], there
Napi::Value normalizeImagesAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const at::Tensor images = here.tensor(info[0]);
  return here.runner.submit(
      env, std::move(runner::Uses().reads(images)),
      [images, device = deviceOf(info[1]), normalization = toNormalization(info[2])]() -> Finish {
        return resolveSlot(image::normalizeImages(images.to(device), normalization));
      });
}

}  // namespace

void initTrain(Napi::Object exports) {
  define<stepGraph>(exports, "stepGraph");
  define<hasGraphsOf>(exports, "hasGraphs");
  define<learnAsync>(exports, "learn");
  define<ignoredClassOf>(exports, "ignoredClass");
  define<confusionOfAsync>(exports, "confusionOf");
  define<evaluateAsync>(exports, "evaluate");
  define<predictAsync>(exports, "predict");
  define<classMapsAsync>(exports, "classMaps");
  define<normalizeImagesAsync>(exports, "normalizeImages");
}

}  // namespace fcn::bindings
