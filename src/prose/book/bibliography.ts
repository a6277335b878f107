/** A source of the chapter. `title` is in the source's own language. */
export interface Source {
  readonly authors: string;
  readonly title: string;
  readonly published: string;
  readonly year: number;
  readonly url: string;
  readonly licence?: string;
}

/** The sources, by the key that `<Cite of="…" />` uses. */
const sources: Readonly<Record<string, Source>> = {
  nielsen: {
    authors: 'Michael A. Nielsen',
    title: 'Neural Networks and Deep Learning, chapter 3: Improving the way neural networks learn',
    published: 'Determination Press',
    year: 2015,
    url: 'http://neuralnetworksanddeeplearning.com/chap3.html',
    licence: 'CC BY-NC 3.0',
  },
  bitjoy: {
    authors: 'bitjoy',
    title: '梯度消失',
    published: 'bitjoy.net',
    year: 2019,
    url: 'https://bitjoy.net/',
  },
  hochreiter: {
    authors: 'Sepp Hochreiter',
    title:
      'The vanishing gradient problem during learning recurrent neural nets and problem solutions',
    published:
      'International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 6(2), 107–116',
    year: 1998,
    url: 'https://doi.org/10.1142/S0218488598000094',
  },
  rumelhart: {
    authors: 'David E. Rumelhart, Geoffrey E. Hinton, Ronald J. Williams',
    title: 'Learning representations by back-propagating errors',
    published: 'Nature 323, 533–536',
    year: 1986,
    url: 'https://doi.org/10.1038/323533a0',
  },
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
};

/** The source with this key. Throws when there is none. */
export function findSource(key: string): Source {
  const source = sources[key];
  if (source) return source;
  throw new Error(`there is no source "${key}"; known are ${Object.keys(sources).join(', ')}.`);
}
