import type { ActivationName } from '../../core/activations/activation.ts';
import type { LossName } from '../../core/losses/loss.ts';
import { pairGradients } from '../../experiments/pair-gradients.ts';
import { inBoth, torchActivation } from '../../runs/programs.ts';
import type { PairMapSettings } from './settings.ts';

const numpyOutputs: Readonly<Record<ActivationName, string>> = {
  linear: 'z',
  sigmoid: '1 / (1 + np.exp(-z))',
  tanh: 'np.tanh(z)',
  relu: 'np.maximum(0, z)',
  softmax: '1 / (1 + np.exp(-z))  # with z2 = 0',
};
const torchLosses: Readonly<Record<LossName, string>> = {
  quadratic: '((a - y) ** 2).sum() / 2',
  crossEntropy: '-(torch.xlogy(y, a) + torch.xlogy(1 - y, 1 - a)).sum()',
  logLikelihood: '-torch.xlogy(y, a).sum()',
};

/** Losses computed from z, for the activations under which a rounds to 0 or 1; with two outputs 1 − a₁ is a₂. */
const stableLosses: Readonly<Record<string, string>> = {
  'sigmoid/crossEntropy':
    "torch.nn.functional.binary_cross_entropy_with_logits(both(), y, reduction='sum')",
  'sigmoid/logLikelihood': '-(y * torch.nn.functional.logsigmoid(both())).sum()',
  'softmax/crossEntropy': '-2 * (y * torch.log_softmax(both(), dim=0)).sum()',
  'softmax/logLikelihood': '-(y * torch.log_softmax(both(), dim=0)).sum()',
};

/** The open pair's run as programs: along the gradient that the figure writes out, and by autograd over both outputs. */
export function programs({ activation, loss, z, y, eta, epochs }: PairMapSettings) {
  const gradient = pairGradients[activation][loss].replace('^', '**').replace('step(z)', '(z > 0)');
  return inBoth(
    `import numpy as np

z, y, eta = np.float64(${z}), ${y}, ${eta}

for epoch in range(${epochs}):
    a = ${numpyOutputs[activation]}
    z -= 2 * eta * (${gradient})

a = ${numpyOutputs[activation]}
print(f"z {z:.10g}  output {a:.10g}")
`,
    `import torch

z = torch.tensor(float(${z}), dtype=torch.float64, requires_grad=True)
y = torch.tensor([${y}, 1 - ${y}], dtype=torch.float64)

def both():
    return torch.stack([z, torch.zeros_like(z)])

def outputs():
    return ${torchActivation(activation, 'both()')}

for epoch in range(${epochs}):
    a = outputs()
    loss = ${stableLosses[`${activation}/${loss}`] ?? torchLosses[loss]}
    z.grad = None
    loss.backward()
    with torch.no_grad():
        z -= 2 * ${eta} * z.grad

print(f"z {z.item():.10g}  output {outputs()[0].item():.10g}")
`,
  );
}
