declare module 'katex/contrib/copy-tex';

/** The address of the kernel that the AssemblyScript there is compiled to. */
declare module '*/simd/kernel.ts?compiled' {
  const address: string;
  export default address;
}

declare namespace App {
  interface Locals {
    /** Numbers of the page's figures by id, given by the prose to the figures in it. */
    figureNumbers: Readonly<Record<string, string>>;
    /** The tags of the text by name, given by the prose to the exercises in it. */
    tags: Readonly<Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>>;
  }
}
