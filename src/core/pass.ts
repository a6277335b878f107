import type { Loss, LossScratch } from './losses/loss.ts';
import { lossScratch } from './losses/loss.ts';
import type { Network } from './network.ts';
import type { Samples } from './samples.ts';

/** Room for one sample's way through a network and back; one entry per layer, made once and used for every sample. */
export interface Workspace {
  readonly input: Float64Array;
  readonly target: Float64Array;
  /** Weighted inputs zˡ of each layer. */
  readonly z: readonly Float64Array[];
  /** Outputs aˡ of each layer. */
  readonly a: readonly Float64Array[];
  /** δˡ = ∂C/∂zˡ of each layer. */
  readonly delta: readonly Float64Array[];
  /** ∂C/∂aˡ of each layer, on the way back. */
  readonly pull: readonly Float64Array[];
  readonly scratch: LossScratch;
}

/** A workspace that fits `network`. */
export function createWorkspace(network: Network): Workspace {
  const perLayer = () => network.map((layer) => new Float64Array(layer.size));
  const outputs = network.at(-1)!.size;
  return {
    input: new Float64Array(network[0]!.inputs),
    target: new Float64Array(outputs),
    z: perLayer(),
    a: perLayer(),
    delta: perLayer(),
    pull: perLayer(),
    scratch: lossScratch(outputs),
  };
}

/** Copies sample `s` into the workspace. */
export function loadSample(room: Workspace, samples: Samples, s: number): void {
  const { input, target } = room;
  for (let i = 0; i < input.length; i++) input[i] = samples.inputs[s * input.length + i]!;
  for (let i = 0; i < target.length; i++) target[i] = samples.targets[s * target.length + i]!;
}

/** Forward: zˡ = Wˡ aˡ⁻¹ + bˡ and aˡ = f(zˡ) for every layer, from `room.input`. */
export function forward(network: Network, room: Workspace): void {
  let below = room.input;
  for (let l = 0; l < network.length; l++) {
    const { inputs, size, weights, biases, activation } = network[l]!;
    const z = room.z[l]!;
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let k = 0; k < inputs; k++) sum += weights[j * inputs + k]! * below[k]!;
      z[j] = sum + biases[j]!;
    }
    activation.forward(z, room.a[l]!);
    below = room.a[l]!;
  }
}

/** The loss of the sample that was sent forward last. */
export function sampleLoss(network: Network, loss: Loss, room: Workspace): number {
  return loss.value(network.at(-1)!.activation, room.z.at(-1)!, room.target, room.scratch);
}

/**
 * Backward: δᴸ from the loss, δˡ = (Wˡ⁺¹ᵀ δˡ⁺¹) ⊙ f′(zˡ) below it, after a forward pass. Adds δˡ aˡ⁻¹ᵀ and δˡ,
 * times `scale`, to `gradient`, which has the network's shape.
 */
export function backward(
  network: Network,
  loss: Loss,
  room: Workspace,
  gradient: Network,
  scale: number,
): void {
  const last = network.length - 1;
  loss.delta(
    network[last]!.activation,
    room.z[last]!,
    room.target,
    room.delta[last]!,
    room.scratch,
  );
  for (let l = last; l >= 0; l--) {
    if (l < last) {
      const above = network[l + 1]!;
      const pull = room.pull[l]!;
      pull.fill(0);
      for (let j = 0; j < above.size; j++) {
        const deltaAbove = room.delta[l + 1]![j]!;
        for (let k = 0; k < pull.length; k++) {
          pull[k] = pull[k]! + above.weights[j * above.inputs + k]! * deltaAbove;
        }
      }
      network[l]!.activation.pullback(room.z[l]!, pull, room.delta[l]!);
    }
    accumulate(gradient, l, room, scale);
  }
}

function accumulate(gradient: Network, l: number, room: Workspace, scale: number): void {
  const { inputs, size, weights, biases } = gradient[l]!;
  const below = l === 0 ? room.input : room.a[l - 1]!;
  const delta = room.delta[l]!;
  for (let j = 0; j < size; j++) {
    const step = scale * delta[j]!;
    for (let k = 0; k < inputs; k++) {
      weights[j * inputs + k] = weights[j * inputs + k]! + step * below[k]!;
    }
    biases[j] = biases[j]! + step;
  }
}
