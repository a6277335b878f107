// What a figure's CSV must hold as it opens, computed by Node: the figure is rendered once more, and its tables are taken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Component } from 'svelte';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { Table, TakeAway } from '../../src/stage/export/download.ts';
import type { BuiltPage } from './site.ts';

/** A figure as a page has it: its component, and what its face gave that. */
export interface Island {
  readonly figure: string;
  readonly component: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A value as Astro writes it into an island: a kind, and what is written; of the kinds, figures have plain data and lists. */
function read([kind, value]: [number, unknown]): unknown {
  if (kind === 1) return (value as [number, unknown][]).map(read);
  if (kind !== 0) throw new Error(`An island has a value of kind ${kind}, which is not read here.`);
  const isRecord = typeof value === 'object' && value !== null;
  return isRecord ? readAll(value as Record<string, [number, unknown]>) : value;
}

const readAll = (record: Readonly<Record<string, [number, unknown]>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, read(value)]));

/** The figures of a built page, in order. */
export function islandsOf({ site, file }: BuiltPage): Island[] {
  const html = readFileSync(join(site.folder, file), 'utf8');
  const figures = html.matchAll(
    /<figure\s[^>]*?\bid="([^"]+)".*?<astro-island [^>]*?component-url="[^"]*\/(\w+)\.[^"]*"[^>]*? props="([^"]*)"/gs,
  );
  return [...figures].map(([, figure = '', component = '', props = '']) => ({
    figure,
    component,
    props: readAll(JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))),
  }));
}

const taken = 'takenAway';

/** Puts in the place of the tools under a figure something that keeps what they would have been given. */
const keepsTakeAway: Plugin = {
  name: 'keeps-take-away',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/stage/export/Tools.svelte')) return undefined;
    return `<script>const { takeAway } = $props(); globalThis.${taken} = takeAway;</script>`;
  },
};

export class OpeningTables {
  readonly #server: ViteDevServer;

  constructor(server: ViteDevServer) {
    this.#server = server;
  }

  static async start(): Promise<OpeningTables> {
    return new OpeningTables(
      await createServer({
        configFile: false,
        logLevel: 'error',
        appType: 'custom',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
        plugins: [keepsTakeAway, svelte()],
      }),
    );
  }

  /** The tables of a figure in the state in which it opens. */
  async of({ figure, component, props }: Island): Promise<readonly Table[]> {
    const { render } = (await this.#server.ssrLoadModule('svelte/server')) as {
      render: (component: Component, options: object) => { body: string };
    };
    const { default: shown } = (await this.#server.ssrLoadModule(
      `/src/figures/${figure}/${component}.svelte`,
    )) as { default: Component };
    // Reading it is what renders.
    if (!render(shown, { props }).body) throw new Error(`${figure} renders nothing.`);
    return (globalThis as unknown as Record<typeof taken, TakeAway>)[taken].tables();
  }

  stop(): Promise<void> {
    return this.#server.close();
  }
}
