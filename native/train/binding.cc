#include "train/binding.h"

#include "exports.h"
#include "train/normalize.h"
#include "train/step.h"

namespace fcn {
namespace {

void writeCount(Napi::Object& object, const Count& count) {
  object["correct"] = Napi::Number::New(object.Env(), static_cast<double>(count.correct));
  object["pixels"] = Napi::Number::New(object.Env(), static_cast<double>(count.pixels));
}

Finish resolveCount(const Count& count) {
  return [count](Napi::Env env) -> Napi::Value {
    Napi::Object object = Napi::Object::New(env);
    writeCount(object, count);
    return object;
  };
}

Finish resolveSlot(const at::Tensor& tensor) {
  return [tensor](Napi::Env env) -> Napi::Value { return slotOf(env, tensor); };
}

// learn(sgd, options, tape, logits, targets, scaling): {loss, correct, pixels}
Napi::Value learnAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  return here.runner.submit(
      env,
      [sgd = sgdOf(info[0]), options = toSgdOptions(info[1]), tape = tapeOf(info[2]),
       logits = here.slots.tensor(info[3]), targets = here.slots.tensor(info[4]),
       scaling = toLossScaling(info[5])]() -> Finish {
        const StepResult result = learn(*sgd, options, *tape, logits, targets, scaling);
        return [result](Napi::Env settled) -> Napi::Value {
          Napi::Object object = Napi::Object::New(settled);
          object["loss"] = Napi::Number::New(settled, result.loss);
          writeCount(object, result.count);
          return object;
        };
      });
}

// evaluate(net, inputs, targets): {correct, pixels}
Napi::Value evaluateAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  return here.runner.submit(env,
                            [net = runnableOf(info[0]), inputs = here.slots.tensor(info[1]),
                             targets = here.slots.tensor(info[2])]() -> Finish {
                              at::NoGradGuard noGrad;
                              return resolveCount(countCorrect(net({inputs}), targets));
                            });
}

// countCorrect(logits, targets): {correct, pixels}
Napi::Value countCorrectAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  return here.runner.submit(
      env, [logits = here.slots.tensor(info[0]), targets = here.slots.tensor(info[1])]() -> Finish {
        return resolveCount(countCorrect(logits, targets));
      });
}

// predict(net, images): class maps, int64 [N, H, W]
Napi::Value predictAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  return here.runner.submit(
      env, [net = runnableOf(info[0]), images = here.slots.tensor(info[1])]() -> Finish {
        return resolveSlot(predict(net, images));
      });
}

// classMaps(logits, images): class maps, int64 [N, H, W]
Napi::Value classMapsAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  return here.runner.submit(
      env, [logits = here.slots.tensor(info[0]), images = here.slots.tensor(info[1])]() -> Finish {
        return resolveSlot(classMaps(logits, images));
      });
}

// normalizeImages(images): float32 [N, 3, H, W]
Napi::Value normalizeImagesAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  return here.runner.submit(env, [images = here.slots.tensor(info[0])]() -> Finish {
    return resolveSlot(normalizeImages(images));
  });
}

}  // namespace

void initTrain(Napi::Object exports) {
  define<learnAsync>(exports, "learn");
  define<countCorrectAsync>(exports, "countCorrect");
  define<evaluateAsync>(exports, "evaluate");
  define<predictAsync>(exports, "predict");
  define<classMapsAsync>(exports, "classMaps");
  define<normalizeImagesAsync>(exports, "normalizeImages");
}

}  // namespace fcn
