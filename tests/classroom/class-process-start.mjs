// Starts a class server that was written as one script, with what V8 made of that script before: compiling it takes longer
// than all else that a start does. The code is kept when the process is told so, once it has served.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

const file = process.argv[2];
const code = `${file}.code`;
const script = new Script(
  // Plain ASCII, as esbuild writes it.
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`,
  {
    filename: file,
    cachedData: existsSync(code) ? readFileSync(code) : undefined,
  },
);
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
process.on('message', (message) => {
  if (message !== 'keepCode') return;
  writeFileSync(code, script.createCachedData());
  process.send('kept');
});
