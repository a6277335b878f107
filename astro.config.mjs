import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig, envField } from 'astro/config';
import { runnerImport } from 'vite';
import { compiledKernel, kernelSources } from './src/digits/kernel/on-disk.ts';

// Read anew whenever the dev server begins anew: what this file imports itself, Node would keep.
const { module: plugins } = await runnerImport('./src/prose/plugins/plugins.ts');

/** A chunk of some folders of src, without what in them is fetched on demand: folders called files and panels, programs, matching, and what a page has `later`. */
const chunk = (name, folders, later = 'programs') => ({
  name,
  test: new RegExp(
    `/src/(${folders.join('|')})/(?!(.*/)?(files|panels)/|(.*/)?lowest\\.|programs|matching|${later})`,
  ),
});

/** What the figures that follow another share, and bars. */
const following = 'runs/neuron/(Follower|model|states)';
const ofOnePage = `${following}|charts/bars/|figures/|experiments/rate|runs/digits|core/(optimisers|portable|neuron/path|classifier)`;

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

/**
 * Vite has every import on demand go through a function that preloads, for styles' sake above all. Ours have none to wait for,
 * and it is as large as a figure. What stands in its place asks again: Firefox remembers that a module did not come for
 * as long as the page lives, unless its address is another one.
 */
const importAgain = `export const __vitePreload = (load) => load().catch((error) => {
  const [, name] = /import\\(.(.+?\\.js)/.exec(String(load)) ?? [];
  if (!name) throw error;
  return import(/* @vite-ignore */ new URL(name + '?' + Date.now(), import.meta.url).href);
});`;
const importsOnDemand = {
  name: 'imports-on-demand',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? importAgain : undefined),
};

/**
 * The kernel that trains the digits: compiled from its AssemblyScript, and fetched by its address. On the server nobody asks for it.
 */
const kernel = {
  name: 'kernel',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/simd/kernel.ts?compiled')) return undefined;
    for (const source of kernelSources()) this.addWatchFile(resolve(source));
    if (this.environment.name !== 'client') return "export default ''";
    const source = compiledKernel();
    if (this.environment.mode === 'dev') {
      return `export default 'data:application/wasm;base64,${Buffer.from(source).toString('base64')}'`;
    }
    const file = this.emitFile({ type: 'asset', name: 'kernel.wasm', source });
    return `export default import.meta.ROLLUP_FILE_URL_${file}`;
  },
};

/**
 * What the bundler need not say: Astro marks each text with a directive of its own, and what programs share comes on demand with
 * any of them, as well as by itself.
 */
const unsaid = ['MODULE_LEVEL_DIRECTIVE', 'INEFFECTIVE_DYNAMIC_IMPORT'];
const quiet = {
  name: 'quiet',
  onLog: (_, { code }) => (unsaid.includes(code) ? false : undefined),
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
    plugins.watchSources,
    svelte({ compilerOptions: { cssHash: ({ hash, filename }) => `s${hash(filename)}` } }),
  ],
  vite: {
    plugins: [kernel, stylesInPages, importsOnDemand, quiet, plugins.bookSources],
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
          // What figures share is one file, and what is a page's own another: two dozen small ones compress badly and cost a
          // request each.
          codeSplitting: {
            groups: [
              // The scripts of a page need no figure's.
              {
                name: 'address',
                test: /\/src\/stage\/settings\/address|\/src\/page\/notice|preload-helper/,
              },
              { name: 'work', test: /\/src\/stage\/work\// },
              // Not what several figures share, but those of one page only.
              { ...chunk('stage', [`(?!${ofOnePage})[a-z]+`]), minShareCount: 3 },
              // What takes up a pen comes with the first touch.
              {
                name: 'softmax',
                test: /\/src\/(charts\/bars|figures\/(digits|softmax-bars|two-class|log-likelihood))\/(?!.*(programs|hand\.svelte))/,
              },
              chunk('neuron', [`(?!${following})runs/neuron`, 'core/neuron/(?!path)']),
              { name: 'vanishing-gradient', test: new RegExp(`/src/${following}`) },
              chunk('vanishing-gradient', [
                'charts/diagram',
                'figures/(guess|push|mse-run|neuron|sigmoid-slope|gradient-vs-output|plateau-map)',
              ]),
              chunk('choosing', [
                'runs/pair',
                'core/(pairs|formulas)',
                'figures/(pair-map|own-pair|depth)',
              ]),
              chunk('cross-entropy', [
                'figures/(derivation|loss-shape|loss-lab|loss-builder|many-inputs|several-outputs|linear-run)',
              ]),
              chunk(
                'practice',
                [
                  'figures/(landscape|missing-factor|optimisers|logits|rates)',
                  'core/(precision|neuron/path|optimisers/(?!plain|network))',
                ],
                'crew|Samples',
              ),
            ],
          },
        },
      },
    },
  },
  markdown: {
    processor: unified({
      remarkPlugins: plugins.remarkPlugins,
      rehypePlugins: plugins.rehypePlugins,
    }),
    syntaxHighlight: false,
  },
});
