// A network as its layers describe it (Layer::trace), to be made a plan of: batch norms go into the
// weights before them, additions and ReLUs into convolutions, where nothing else wants what is
// between.
#pragma once
#include "freeze/plan.h"

namespace fcn::freeze {

class Graph {
 public:
  // What an operation makes of values.
  Value add(Operation operation, std::vector<Value> inputs);
  // What a layer that consists of no others makes of a value. Weights are copied.
  Value add(nn::Layer& layer, Value input);

  // To be called once.
  Plan finish(Value output);

 private:
  // The step that makes a value which one step wants: null where others do.
  Step* producerFor(Value value);
  // Has an earlier step do the step's work; the value that is the step's then.
  std::optional<Value> intoProducer(const Step& step);
  // Has the step do the work of an earlier one.
  void takeProducer(Step& step);

  std::vector<Step> steps_;
  std::vector<size_t> uses_;  // of each value, while the plan is made
};

}  // namespace fcn::freeze
