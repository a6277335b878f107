import type { Source } from './source.ts';

/** Data sets and documentation, likewise. */
export const documentation: Readonly<Record<string, Source>> = {
  mnist: {
    authors: 'Yann LeCun, Corinna Cortes, Christopher J. C. Burges',
    title: 'The MNIST database of handwritten digits',
    published: 'yann.lecun.com',
    year: 1998,
    url: 'http://yann.lecun.com/exdb/mnist/',
  },
  keras: {
    authors: 'Keras',
    title: 'MNIST digits classification dataset',
    published: 'keras.io',
    year: 2024,
    url: 'https://keras.io/api/datasets/mnist/',
  },
  pytorch: {
    authors: 'PyTorch',
    title: 'Loss functions: MSELoss, BCELoss, BCEWithLogitsLoss, CrossEntropyLoss',
    published: 'docs.pytorch.org; the guards and means run in release 1.13',
    year: 2025,
    url: 'https://docs.pytorch.org/docs/stable/nn.html#loss-functions',
  },
  kerasLosses: {
    authors: 'Keras',
    title: 'Losses: MeanSquaredError, BinaryCrossentropy, CategoricalCrossentropy',
    published: 'keras.io; the guards read in the source, and run in release 3.15',
    year: 2026,
    url: 'https://keras.io/api/losses/',
  },
  optax: {
    authors: 'Optax',
    title: 'Losses: l2_loss, squared_error, sigmoid_binary_cross_entropy, softmax_cross_entropy',
    published: 'optax.readthedocs.io; run in release 0.2.8',
    year: 2026,
    url: 'https://optax.readthedocs.io/en/latest/api/losses.html',
  },
};
