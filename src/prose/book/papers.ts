import type { Source } from './source.ts';

/** Books and papers, by the key that `<Cite of="…" />` uses. */
export const papers: Readonly<Record<string, Source>> = {
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
  cox: {
    authors: 'David R. Cox',
    title: 'The regression analysis of binary sequences',
    published: 'Journal of the Royal Statistical Society B 20(2), 215–242',
    year: 1958,
    url: 'https://doi.org/10.1111/j.2517-6161.1958.tb00292.x',
  },
  solla: {
    authors: 'Sara A. Solla, Esther Levin, Michael Fleisher',
    title: 'Accelerated learning in layered neural networks',
    published: 'Complex Systems 2(6), 625–639',
    year: 1988,
    url: 'https://www.complex-systems.com/abstracts/v02_i06_a01/',
  },
  auer: {
    authors: 'Peter Auer, Mark Herbster, Manfred K. Warmuth',
    title: 'Exponentially many local minima for single neurons',
    published: 'Advances in Neural Information Processing Systems 8, 316–322',
    year: 1995,
    url: 'https://papers.nips.cc/paper/1995/hash/3806734b256c27e41ec2c6bffa26d9e7-Abstract.html',
  },
  mccullagh: {
    authors: 'Peter McCullagh, John A. Nelder',
    title: 'Generalized Linear Models, second edition',
    published: 'Chapman and Hall',
    year: 1989,
    url: 'https://doi.org/10.1007/978-1-4899-3242-6',
  },
  bridle: {
    authors: 'John S. Bridle',
    title:
      'Probabilistic interpretation of feedforward classification network outputs, with relationships to statistical pattern recognition',
    published: 'Neurocomputing: Algorithms, Architectures and Applications, 227–236',
    year: 1990,
    url: 'https://doi.org/10.1007/978-3-642-76153-9_28',
  },
  bengio: {
    authors: 'Yoshua Bengio, Patrice Simard, Paolo Frasconi',
    title: 'Learning long-term dependencies with gradient descent is difficult',
    published: 'IEEE Transactions on Neural Networks 5(2), 157–166',
    year: 1994,
    url: 'https://doi.org/10.1109/72.279181',
  },
  glorot: {
    authors: 'Xavier Glorot, Yoshua Bengio',
    title: 'Understanding the difficulty of training deep feedforward neural networks',
    published: 'Proceedings of AISTATS 2010, PMLR 9, 249–256',
    year: 2010,
    url: 'https://proceedings.mlr.press/v9/glorot10a.html',
  },
  he: {
    authors: 'Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun',
    title:
      'Delving deep into rectifiers: surpassing human-level performance on ImageNet classification',
    published: 'Proceedings of ICCV 2015, 1026–1034',
    year: 2015,
    url: 'https://doi.org/10.1109/ICCV.2015.123',
  },
  brier: {
    authors: 'Glenn W. Brier',
    title: 'Verification of forecasts expressed in terms of probability',
    published: 'Monthly Weather Review 78(1), 1–3',
    year: 1950,
    url: 'https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2',
  },
  hui: {
    authors: 'Like Hui, Mikhail Belkin',
    title:
      'Evaluation of neural architectures trained with square loss vs cross-entropy in classification tasks',
    published: 'International Conference on Learning Representations',
    year: 2021,
    url: 'https://arxiv.org/abs/2006.07322',
  },
  polyak: {
    authors: 'Boris T. Polyak',
    title: 'Some methods of speeding up the convergence of iteration methods',
    published: 'USSR Computational Mathematics and Mathematical Physics 4(5), 1–17',
    year: 1964,
    url: 'https://doi.org/10.1016/0041-5553(64)90137-5',
  },
  tieleman: {
    authors: 'Tijmen Tieleman, Geoffrey Hinton',
    title: 'Lecture 6.5: RMSProp',
    published: 'Coursera, Neural Networks for Machine Learning',
    year: 2012,
    url: 'https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf',
  },
  kingma: {
    authors: 'Diederik P. Kingma, Jimmy Ba',
    title: 'Adam: a method for stochastic optimization',
    published: '3rd International Conference on Learning Representations',
    year: 2015,
    url: 'https://arxiv.org/abs/1412.6980',
  },
  szegedy: {
    authors: 'Christian Szegedy, Vincent Vanhoucke, Sergey Ioffe, Jon Shlens, Zbigniew Wojna',
    title: 'Rethinking the Inception architecture for computer vision',
    published: 'IEEE Conference on Computer Vision and Pattern Recognition, 2818–2826',
    year: 2016,
    url: 'https://doi.org/10.1109/CVPR.2016.308',
  },
  ghosh: {
    authors: 'Aritra Ghosh, Himanshu Kumar, P. S. Sastry',
    title: 'Robust loss functions under label noise for deep neural networks',
    published: '31st AAAI Conference on Artificial Intelligence, 1919–1925',
    year: 2017,
    url: 'https://arxiv.org/abs/1712.09482',
  },
  soudry: {
    authors: 'Daniel Soudry, Elad Hoffer, Mor Shpigel Nacson, Suriya Gunasekar, Nathan Srebro',
    title: 'The implicit bias of gradient descent on separable data',
    published: 'Journal of Machine Learning Research 19(70), 1–57',
    year: 2018,
    url: 'https://arxiv.org/abs/1710.10345',
  },
};
