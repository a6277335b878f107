/** A chain of two sigmoid neurons: what each puts out, the weight between them, and the target. */
const chain = { hidden: 0.9, weight: 2, output: 0.8, target: 0 } as const;
const hiddenSlope = chain.hidden * (1 - chain.hidden);
const outputSlope = chain.output * (1 - chain.output);
const error = chain.output - chain.target;

/** An output a = e^z and its target. */
const counted = { output: 1, target: 2 } as const;
const countingLoss = (a: number) => a - counted.target * Math.log(a);

/** tanh, confidently on the wrong side. */
const wrongSide = { output: 0.99, target: -1 } as const;
const tanhSlope = 1 - wrongSide.output ** 2;

/** Page 4: what its exercises give, ask for, and recognise as a mistake. */
export const choosingExercises = {
  'everyLayerExercise.hidden': chain.hidden,
  'everyLayerExercise.weight': chain.weight,
  'everyLayerExercise.output': chain.output,
  'everyLayerExercise.target': chain.target,
  'everyLayerExercise.delta': chain.weight * error * hiddenSlope,
  'everyLayerExercise.withoutSlope': chain.weight * error,
  'everyLayerExercise.bothSlopes': chain.weight * error * hiddenSlope * outputSlope,
  'everyLayerExercise.ofWeight': chain.hidden * error,

  'lossToOrderExercise.output': counted.output,
  'lossToOrderExercise.target': counted.target,
  'lossToOrderExercise.loss': countingLoss(counted.output) - countingLoss(counted.target),
  'lossToOrderExercise.withoutConstant': countingLoss(counted.output),
  'lossToOrderExercise.squared': (counted.output - counted.target) ** 2 / 2,

  'judgeAPairExercise.output': wrongSide.output,
  'judgeAPairExercise.target': wrongSide.target,
  'judgeAPairExercise.quotient': tanhSlope,
  'judgeAPairExercise.ofSigmoid': wrongSide.output * (1 - wrongSide.output),
  'judgeAPairExercise.delta': (wrongSide.output - wrongSide.target) * tanhSlope,
};
