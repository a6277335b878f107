import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig, envField } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { rehypeHeadingIds } from './src/prose/plugins/rehype-heading-ids.ts';
import { rehypeKeepPunctuation } from './src/prose/plugins/rehype-keep-punctuation.ts';
import { remarkCheck } from './src/prose/plugins/remark-check.ts';
import { remarkHints } from './src/prose/plugins/remark-hints.ts';
import { remarkNumbers } from './src/prose/plugins/remark-numbers.ts';
import { remarkTerms } from './src/prose/plugins/remark-terms.ts';

/** A page links all of its styles, so what the browser imports has none to wait for. Astro takes them out of its bundle, but leaves their names. */
const stylesInPages = {
  name: 'styles-in-pages',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) part.viteMetadata?.importedCss.clear();
  },
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  i18n: { locales: ['en', 'zh'], defaultLocale: 'en' },
  env: {
    schema: {
      // A course may want the exercises without their solutions: say `default: false`, or build with SOLUTIONS=false.
      SOLUTIONS: envField.boolean({ context: 'server', access: 'public', default: true }),
    },
  },
  // Short names: they stand on every element that a component's own style is for.
  scopedStyleStrategy: 'class',
  integrations: [
    mdx(),
    svelte({ compilerOptions: { cssHash: ({ hash, filename }) => `s${hash(filename)}` } }),
  ],
  vite: {
    plugins: [stylesInPages],
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'styles', test: /\.css$|type=style/, priority: 1 }],
              },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        output: {
          // What all figures share is one file: two dozen small ones compress badly and cost a request each. The figures of page 2, too, which is the page with the most of them.
          codeSplitting: {
            groups: [
              {
                name: 'figures',
                test: /src\/(charts|controls|core(?!\/(classifier|depth|pairs|formulas))|experiments|stage|runs\/neuron|figures\/mse-run)\/(?!.*(programs|files\/|panels\/|Spark|depth|Depth|pair|fall-|root-))/,
              },
              {
                name: 'pairs',
                test: /src\/(core\/(pairs|formulas)|experiments\/pair|charts\/Spark|runs\/pair|figures\/(pair-map|own-pair)|formulas)\/(?!.*(programs|worker|mathjs|parse|derive|tex|examine))/,
              },
              {
                name: 'cross-entropy',
                test: /src\/figures\/(derivation|loss-shape|loss-builder|loss-lab|many-inputs|several-outputs|linear-run|missing-factor)\/(?!programs)/,
              },
            ],
          },
        },
      },
    },
  },
  markdown: {
    processor: unified({
      remarkPlugins: [remarkMath, remarkCheck, remarkTerms, remarkNumbers, remarkHints],
      rehypePlugins: [
        [rehypeKatex, { strict: 'error', throwOnError: true }],
        rehypeKeepPunctuation,
        rehypeHeadingIds,
      ],
    }),
  },
});
