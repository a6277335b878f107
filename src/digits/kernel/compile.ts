// Compiles the kernel from AssemblyScript: node src/digits/kernel/compile.ts <file to write>
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const [target] = process.argv.slice(2);
if (!target) throw new Error('compile.ts needs a file to write.');

const options = ['--runtime', 'stub', '--noAssert', '-O3', '--enable', 'simd', '--use', 'abort='];
const { error, stderr } = await asc.main(
  ['src/core/classifier/simd/kernel.ts', '--outFile', 'kernel.wasm', ...options],
  {
    readFile(name, folder) {
      const path = join(folder, name);
      if (!existsSync(path)) return null;
      // AssemblyScript writes the addresses of its imports without their extension.
      return readFileSync(path, 'utf8').replace(/(from '\..*)\.ts'/g, "$1'");
    },
    writeFile: (_, bytes) => writeFileSync(target, bytes),
  },
);
if (error) throw new Error(`The kernel does not compile.\n${stderr.toString()}`, { cause: error });
